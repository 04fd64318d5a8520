import Language
import Products

/// A word of what a thing or a part of it is like, among others that rule it out: `круглый мыс`, `длинные ручки`, `жёсткая`.
struct Quality: Hashable {
    /// What is told, such as its shape.
    var family: Family
    /// Which of the family.
    var value: String
    /// The parts that it is told of; empty where it is the whole thing.
    var parts: Set<String>
    /// The words that say so.
    var words: Range<Int>

    /// Values that rule one another out.
    enum Family: CaseIterable {
        case shape, width, length, firmness, weight, fixing

        /// The traits of words, or their own beginnings.
        func value(of word: String) -> String? {
            switch self {
            case .shape: Self.first(of: ["round", "square", "rectangle", "pointed", "oval"], word)
            case .width: Self.first(of: ["wide", "narrow"], word)
            case .length: Self.first(of: ["short", "long"], word)
            case .firmness:
                Self.soft.isSaid(in: [word])
                    ? "soft" : Self.hard.isSaid(in: [word]) ? "stiff" : Self.first(of: ["soft", "stiff"], word)
            case .weight: Self.heavy.isSaid(in: [word]) ? "heavy" : Self.first(of: ["light"], word)
            case .fixing: Self.fixed.isSaid(in: [word]) ? "fixed" : Self.loose.isSaid(in: [word]) ? "loose" : nil
            }
        }

        /// Whether it may be told of a thing as a whole.
        fileprivate var isOfWhole: Bool { self == .width || self == .firmness || self == .weight }

        private static func first(of traits: [String], _ word: String) -> String? {
            let own = Traits.of(word)
            return traits.first(where: own.contains)
        }

        private static let heavy = Phrases("тяжел|увесист|heavy|ауыр")
        private static let soft = Phrases("slouch|бескаркас")
        private static let hard = Phrases("тверд|дубов|rigid")
        private static let fixed = Phrases(
            "несъемн|неотстегив|намертво|пришит|вшит|nonremovable|sewn|алынбай|шешілмей")
        private static let loose = Phrases("съемн|отстегив|снима|detach|removable|removes|алынады|алынатын|шешіл")
    }

    /// The qualities that words tell, left to right; none of what is denied or compared.
    /// - Parameter isGoods: whether a word names the goods themselves, or a kind of them.
    static func all(in words: [String], isGoods: (Int) -> Bool) -> [Quality] {
        guard !comparisons.isSaid(in: words) else { return [] }
        return words.indices.flatMap { place -> [Quality] in
            // `2 cm wide` is a measure.
            guard
                place == 0
                    || !["cm", "см", "сантиметра", "сантиметров", "mm", "мм", "inches"].contains(words[place - 1]),
                !isDenied(words, at: place), !comparatives.contains(words[place])
            else { return [] }
            return Family.allCases.compactMap { family in
                guard let value = family.value(of: words[place]) else { return nil }
                let near = [place + 1, place - 1, place + 2, place - 2].first { other in
                    words.indices.contains(other) && !ThingParts.named(by: words[other]).isEmpty && !isGoods(other)
                        && (min(place, other) + 1..<max(place, other)).allSatisfy {
                            isQuality(words[$0]) || joins.contains(words[$0])
                        }
                }
                // `кармашки на Monolith Boots пришиты намертво`.
                let far =
                    family == .fixing && near == nil
                    ? words.indices.first { !ThingParts.named(by: words[$0]).isEmpty && !isGoods($0) && $0 != place }
                    : nil
                if let near = near ?? far {
                    return Quality(
                        family: family, value: value, parts: ThingParts.named(by: words[near]),
                        words: min(place, near)..<max(place, near) + 1)
                }
                guard family.isOfWhole, standsAlone(place, words, isGoods) else { return nil }
                return Quality(family: family, value: value, parts: [], words: place..<place + 1)
            }
        }
    }

    /// `мягкая, без каркаса`, `узкий ремень`: nothing stands beside the word that it could be of.
    private static func standsAlone(_ place: Int, _ words: [String], _ isGoods: (Int) -> Bool) -> Bool {
        func isOther(_ other: Int) -> Bool {
            guard words.indices.contains(other), !isGoods(other) else { return false }
            return words[other].count > 2 && !PlainTalk.contains(words[other]) && !isQuality(words[other])
                && !joins.contains(words[other])
        }
        return !isOther(place + 1) && (!isOther(place - 1) || talk.contains(words[place - 1]))
            && !(place > 0
                && ["в", "на", "для", "под", "из", "с", "от", "in", "on", "for", "of", "with"].contains(
                    words[place - 1]))
    }

    /// Whether words end with another value of the family that is joined on: `короткий ремень и длинный`.
    func isJoined(by values: Set<String>, in words: [String]) -> Bool {
        guard words.count > 2, let last = words.last, let other = family.value(of: last) else { return false }
        return values.contains(other) && Self.joins.contains(words[words.count - 2])
    }

    private static func isQuality(_ word: String) -> Bool { Family.allCases.contains { $0.value(of: word) != nil } }

    private static func isDenied(_ words: [String], at place: Int) -> Bool {
        words[max(0, place - 2)..<place].contains { denials.contains($0) }
            || place + 1 < words.count && words[place + 1] == "емес"
    }

    private static let joins: Set<String> = [
        "и", "a", "an", "the", "and", "очень", "такой", "такая", "very", "у", "нее", "них", "is", "are", "әрі", "өте",
    ]
    private static let talk: Set<String> = [
        "она", "он", "они", "оно", "такая", "такой", "довольно", "вся", "сама", "its", "quite", "pretty", "rather",
        "өзі",
    ]
    private static let denials: Set<String> = [
        "не", "нет", "без", "not", "no", "isnt", "arent", "without", "ни", "совсем", "non",
    ]
    private static let comparatives: Set<String> = [
        "шире", "пошире", "уже", "поуже", "короче", "длиннее", "wider", "slimmer", "shorter", "longer", "softer",
        "lighter",
        "мягче", "легче", "тяжелее", "heavier", "кеңірек",
    ]
    private static let comparisons = Phrases(
        "чем.|than.|слишком|too.|чуть|as.|как.|қарағанда|сияқты|если.|if.|стоп|ног|foot|feet|аяғ")
}
