import Language
import Products

/// A detail of a thing and the spot that words put it on.
struct Placed {
    /// What the detail is, as traits.
    var details: Set<String>
    var spot: Spot
    var words: Range<Int>

    /// The details of words with their spots, left to right.
    /// - Parameter isName: whether a word is of a product's name.
    static func all(in words: [String], isName: (Int) -> Bool) -> [Placed] {
        let spots = words.indices.compactMap { place in
            Spot.named(in: words, at: place).map { (place: place, spot: $0) }
        }
        guard !spots.isEmpty else { return [] }
        let details = words.indices.map { isName($0) ? [] : self.details(of: words[$0]) }
        return words.indices.flatMap { place -> [Placed] in
            guard !details[place].isEmpty else { return [] }
            let near = spots.filter { spot in
                spot.place != place && abs(spot.place - place) < 5
                    && !isBroken(words[min(spot.place, place) + 1..<max(spot.place, place)])
                    && !(spot.spot == .inside && details[place].isDisjoint(with: ["pocket", "mirror"]))
            }
            return near.map { spot in
                Placed(
                    details: details[place], spot: spot.spot,
                    words: min(place, spot.place)..<max(place, spot.place) + 1)
            }
        }
    }

    /// Whether another detail is joined on between: `пряжка и бант сзади`.
    private static func isBroken(_ words: ArraySlice<String>) -> Bool {
        words.contains { !details(of: $0).isEmpty }
            && words.contains { ["и", "с", "and", "with", "мен", "және", "а"].contains($0) }
    }

    private static func details(of word: String) -> Set<String> {
        var found = Traits.of(word).intersection(traits)
        if found.contains("logo") || found.contains(where: { $0.hasPrefix("letter") }) { found = ["letter"] }
        for (detail, phrases) in own where phrases.isSaid(in: [word]) { found.insert(detail) }
        return found
    }

    private static let traits: Set<String> = [
        "buckle", "bow", "zip", "lock", "charm", "logo", "letter", "letter-h", "letter-v", "letter-d", "letter-l",
        "letter-g", "crystal", "brooch", "stud", "coin", "triangle", "star", "stripe", "mirror", "ring", "knot",
        "pocket",
        "arch", "tassel", "ribbon",
    ]
    private static let own: [(String, Phrases)] = [
        ("buckle", Phrases("тоқа")), ("number", Phrases("номер|number|нөмір")),
        ("stripe", Phrases("полоск|полос|stripe|жолағы")),
        ("elastic", Phrases("резинк|elastic|стрейч|stretch")),
        ("letter", Phrases("надпис|initials|бренд аты|сс.|cc.|ysl.|gg.")),
        ("chain", Phrases("цепоч|chain")),
    ]
}
