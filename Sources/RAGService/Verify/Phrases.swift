import Language

/// Phrases to look for among folded words. Each word of a phrase may go on, but for those that end with a full stop.
struct Phrases: Sendable {
    /// A word of a phrase. Compared by bytes: words are folded.
    private struct Beginning: Sendable {
        let bytes: [UInt8]
        /// Whether the whole word is meant.
        let isWhole: Bool

        init(_ word: String) {
            isWhole = word.last == "."
            bytes = Array(isWhole ? word.dropLast().utf8 : word[...].utf8)
        }

        func begins(_ word: String) -> Bool {
            let letters = word.utf8
            return isWhole ? letters.elementsEqual(bytes) : letters.starts(with: bytes)
        }
    }

    private let phrases: [[Beginning]]
    /// Places of phrases in `phrases` by the first two bytes of their first word.
    private let byKey: [UInt16: [Int]]
    /// Those whose first word is shorter than that: any word may begin with it.
    private let short: [Int]

    /// - Parameter lists: phrases apart by `|`, words by spaces.
    init(_ lists: String...) {
        let all = lists.flatMap { $0.split(separator: "|") }.map { phrase in
            phrase.split(separator: " ").map { Beginning(Folding.fold($0)) }
        }.filter { !$0.isEmpty }
        let short = all.indices.filter { all[$0][0].bytes.count < 2 }
        var byKey: [UInt16: [Int]] = [:]
        for place in all.indices where all[place][0].bytes.count > 1 {
            byKey[Self.key(of: all[place][0].bytes), default: []].append(place)
        }
        phrases = all
        self.short = short
        // The first of the phrases counts, so their order stays.
        self.byKey = byKey.mapValues { ($0 + short).sorted() }
    }

    private static func key(of bytes: some Sequence<UInt8>) -> UInt16 {
        bytes.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
    }

    /// Whether one of the phrases stands among words.
    func isSaid(in words: [String]) -> Bool { range(in: words) != nil }

    /// Where the first of the phrases stands among words.
    func range(in words: [String]) -> Range<Int>? {
        for place in words.indices { if let length = length(words, at: place) { return place..<place + length } }
        return nil
    }

    /// Where phrases stand among words, left to right.
    func ranges(in words: [String]) -> [Range<Int>] {
        words.indices.compactMap { place in length(words, at: place).map { place..<place + $0 } }
    }

    /// Whether a phrase stands at a place.
    func stands(in words: [String], at place: Int) -> Bool { length(words, at: place) != nil }

    private func length(_ words: [String], at place: Int) -> Int? {
        let places = byKey[Self.key(of: words[place].utf8)] ?? short
        return places.first { stands($0, words, at: place) }.map { phrases[$0].count }
    }

    private func stands(_ phrase: Int, _ words: [String], at place: Int) -> Bool {
        let beginnings = phrases[phrase]
        guard place + beginnings.count <= words.count else { return false }
        return beginnings.indices.allSatisfy { beginnings[$0].begins(words[place + $0]) }
    }
}

extension Phrases {
    /// Words of a condition, under which the terms may say otherwise.
    static let conditions = Phrases("если.|при.|только.|кроме|if.|only.|except|unless|тек.|егер.|пока.")
    /// Things that terms take no returns of.
    static let exceptions = Phrases("уцен|распродаж|вышив|вышит|под заказ|sale|embroid|кесте|жеңілдетіл")
    /// That something is brought for somebody alone.
    static let toOrder = Phrases("под заказ|тапсырыспен|тапсырысқа|to order.|on order.|special order")
    /// That somebody gives up what was ordered.
    static let cancelling = Phrases("отказ|отмен|передума|cancel|back out|change your mind|бас тарт")
    /// That something is ordered which the shop has to get first.
    static let ofPreorder = Phrases(
        "предзаказ|преордер|preorder|pre order|под заказ|закажу.|закажем.|to order.|special order|can order it|can order one|can be ordered|алдын ала тапсыр|тапсырыспен|тапсырысқа"
    )
    /// That something that there is not is brought for a customer.
    static let broughtFor = Phrases(
        "привезем под вас|под вас привез|специально для вас|привезем для вас|сізге арнап|арнайы әкел|алдыртып|алдырып|bring it in for you|bring one in|bring it for you|order it in|order one in"
    )
    /// That something is done on every day.
    static let everyDay = Phrases("каждый день|ежедневно|хоть каждый|every day|daily|күн сайын|күнделікті")
    /// What denies.
    static let denials = Phrases(
        "не.|нет.|нельзя|невозможн|ни.|без.|not.|no.|cannot.|cant.|dont.|doesnt.|isnt.|arent.|wont.|never.|without.",
        "емес|болмайды|жоқ.|сыз.|сіз.")

    /// Whether words deny what they say; the Kazakh verb does it by its ending.
    static func deny(_ words: [String]) -> Bool {
        denials.isSaid(in: words)
            || words.contains { word in
                [
                    "майды", "мейді", "маймыз", "мейміз", "байды", "бейді", "баймыз", "бейміз", "пайды", "пейді",
                    "паймыз", "пейміз",
                ]
                .contains(where: word.hasSuffix)
            }
    }
}
