import Language

/// Towns that a shop of Kazakhstan delivers to or may be said to be in, by how their names begin as they sound.
enum Towns {
    /// The beginnings of the towns among concepts.
    static func said(in concepts: Set<String>) -> Set<String> {
        var found: Set<String> = []
        for concept in concepts where concept.first != "#" {
            if let town = beginnings.first(where: concept.hasPrefix) {
                found.insert(otherName(of: town) ?? town)
            }
        }
        return found
    }

    /// The beginning of the other name of a town that has two.
    static func otherName(of root: String) -> String? { root.hasPrefix("oskem") ? "ust" : nil }

    private static let beginnings = [
        "almat", "astan", "Ximke", "karag", "aktob", "atira", "aktau", "pavlo", "taraz", "ust", "oskem", "kosta",
        "kizil", "talga", "taldi", "semei", "turke", "urals", "petro", "bixke", "taXke", "moskv", "konae", "kaske",
        "issik", "isik",
    ]
}
