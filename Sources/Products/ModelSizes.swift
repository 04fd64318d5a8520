import Language

/// Words for how large a model is, which models of many brands share.
package enum ModelSizes {
    /// Whether a stem of a name only tells sizes of one model apart: `mini` of `Kelly mini`.
    static func contain(_ stem: String) -> Bool { stems.contains(stem) }

    /// Whether a word right behind a model's name asks for a version that no model of the shop comes in: `лулу паффер`, `kelly danse`.
    static func isVersion(_ word: String, among assortment: Assortment) -> Bool {
        guard let names = versions.first(where: { $0.contains(word) }) else { return false }
        return names.allSatisfy { assortment.byStem[assortment.stemmer.terms(of: $0).first ?? $0] == nil }
    }

    /// Whether a word asks for a size that no model of the shop comes in: `джамбо макси`.
    static func isOther(_ word: String, among assortment: Assortment) -> Bool {
        guard let names = others.first(where: { $0.contains(word) }) else { return false }
        return names.allSatisfy { assortment.byStem[assortment.stemmer.terms(of: $0).first ?? $0] == nil }
    }

    private static let stems: Set<String> = [
        "mini", "midi", "maxi", "small", "medium", "larg", "large", "nano", "micro",
    ]
    private static let others: [Set<String>] = [["макси", "maxi"], ["нано", "nano"], ["микро", "micro"], ["tall"]]
    private static let versions: [Set<String>] = [
        ["паффер", "puffer"], ["слинг", "sling"], ["фрейм", "frame"], ["софт"], ["депеш", "depeche"],
        ["данс", "данз", "danse"], ["инсайд"], ["рокки", "rocky"], ["тин", "teen"], ["бэби"], ["хэндл", "хендл"],
        ["чейн"], ["бакет", "баккет"], ["слим"], ["вейверли", "waverly"],
    ]
}
