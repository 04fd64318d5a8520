import Language

/// One respect in which a thing or a part of it is this or that and not both: what closes it, how high it reaches, how thick its heel is.
struct Aspect: Sendable {
    /// The part that it is a respect of; nil for the thing as a whole.
    private let part: Phrases?
    /// What words say each of the values, in a draft and in the catalogue.
    private let values: [(said: Phrases, stated: Phrases)]

    init(of part: String? = nil, _ values: (said: String, stated: String)...) {
        self.part = part.map { Phrases($0) }
        self.values = values.map { (Phrases($0.said), Phrases($0.stated)) }
    }

    init(of part: String? = nil, same values: String...) {
        self.part = part.map { Phrases($0) }
        self.values = values.map { (Phrases($0), Phrases($0)) }
    }

    var isOfPart: Bool { part != nil }

    /// Where words say what the catalogue rules out; nil where they say nothing of the kind, or it does not.
    func contradiction(of words: [String], to listed: ListedText) -> Range<Int>? {
        let said = values.indices.flatMap { value in
            values[value].said.ranges(in: words).filter { isOfPart(words, $0) }.map { (value: value, place: $0) }
        }
        guard !said.isEmpty else { return nil }
        let stated = Set(
            values.indices.filter { value in
                listed.own.contains { clause in
                    values[value].stated.ranges(in: clause).contains {
                        isOfPart(clause, $0) && !Self.isDenied(clause, $0, values[value].stated)
                    }
                }
            })
        guard !stated.isEmpty else { return nil }
        let asserted = said.filter { !Self.isDenied(words, $0.place, values[$0.value].said) }
        if asserted.contains(where: { stated.contains($0.value) }) {
            // `both sides are smooth` of one smooth side and one grained.
            let isOfAll = stated.count > 1 && Set(asserted.map(\.value)).count == 1 && Self.every.isSaid(in: words)
            return isOfAll ? asserted[0].place : nil
        }
        if let first = asserted.first {
            // `короткий ремень и длинный`.
            let isJoined =
                words.count > 2 && ["и", "and", "әрі", "мен"].contains(words[words.count - 2])
                && stated.contains { values[$0].said.stands(in: words, at: words.count - 1) }
            return isJoined ? nil : first.place
        }
        guard stated.count == 1, let denied = said.first(where: { stated.contains($0.value) }),
            Self.isPlainlyDenied(words, denied.place)
        else { return nil }
        return denied.place
    }

    /// Whether words stand nearer to the part than to another: `короткие ручки и съёмный ремень`.
    private func isOfPart(_ words: [String], _ place: Range<Int>) -> Bool {
        guard let part else { return true }
        func distance(_ other: Range<Int>) -> Int {
            other.overlaps(place)
                ? 0
                : other.lowerBound >= place.upperBound
                    ? other.lowerBound - place.upperBound : place.lowerBound - other.upperBound
        }
        let own = part.ranges(in: words)
        guard let nearest = own.map(distance).min(), nearest < 5 else { return false }
        return !words.indices.contains { word in
            let range = word..<word + 1
            return distance(range) < nearest && !place.contains(word) && !own.contains { $0.contains(word) }
                && !ThingParts.named(by: words[word]).isEmpty
        }
    }

    private static func isDenied(_ words: [String], _ place: Range<Int>, _ phrases: Phrases) -> Bool {
        // `сыдырмасыз`, `терлемейді`: the word denies itself, where the phrase is of the rest of it.
        if let last = words[place].last, let rest = KazakhDenial.rest(of: last), phrases.isSaid(in: [rest]) {
            return true
        }
        return isDeniedBeside(words, place)
    }

    private static func isDeniedBeside(_ words: [String], _ place: Range<Int>) -> Bool {
        words[max(0, place.lowerBound - 2)..<place.lowerBound].contains { isDenial($0, words) }
            // `2 cm wide` is a measure.
            || place.lowerBound > 0 && ["cm", "см", "mm", "мм", "inches"].contains(words[place.lowerBound - 1])
            // `раз вы состаренные не любите`.
            || place.upperBound < words.count && ["емес", "жоқ", "нет", "не"].contains(words[place.upperBound])
    }

    /// Whether the denial stands right beside what it denies: `не острый`, but `не только на молнии`.
    private static func isPlainlyDenied(_ words: [String], _ place: Range<Int>) -> Bool {
        place.lowerBound > 0 && isDenial(words[place.lowerBound - 1], words)
            || place.lowerBound > 1 && words[place.lowerBound - 1] == "be"
                && isDenial(words[place.lowerBound - 2], words)
            || place.upperBound < words.count && ["емес", "жоқ", "нет"].contains(words[place.upperBound])
    }

    private static func isDenial(_ word: String, _ words: [String]) -> Bool {
        denials.contains(word) && !(word == "не" && KazakhDenial.isKazakh(words))
    }

    private static let denials: Set<String> = [
        "не", "нет", "без", "not", "no", "isnt", "arent", "without", "doesnt", "никакой", "никакого", "never", "ни",
        "никакая", "никаких", "nothing", "dont", "cant", "cannot", "wont", "нельзя",
    ]
    private static let every = Phrases("оба.|обе.|both|екеуі|екі жағы да|all sides")

    static let all: [Aspect] = ofThing + ofParts + ofShoes
}
