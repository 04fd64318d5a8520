import Language

/// How high a heel is said or stated to be.
package enum HeelForm: Hashable, Sendable {
    /// Without a heel, or next to none.
    case flat
    /// With a heel, however high.
    case heeled
    /// With a low one.
    case low
    /// With a high one.
    case high

    /// What words ask for; nil where they don't speak of it.
    package static func said(in words: [String]) -> HeelForm? {
        for (form, phrases) in Self.phrases {
            for place in words.indices
            where phrases.contains(where: { words[place...].starts(with: $0, by: { $0.hasPrefix($1) }) }) {
                return form
            }
        }
        return words.indices.dropLast().lazy.compactMap { Self.height(behind: $0, in: words) }.first
    }

    /// `хангиси на низком`, where no word says of what: heels are meant, not `на высокий подъём`.
    private static func height(behind place: Int, in words: [String]) -> HeelForm? {
        guard words[place] == "на" else { return nil }
        let next = place + 2 < words.count ? words[place + 2] : ""
        let isOfOther = ["ход", "подош", "подъем", "платформ", "танкет", "ног", "голен", "рост", "икр"].contains(
            where: next.hasPrefix)
        guard !isOfOther, words[place + 1].hasSuffix("ом") else { return nil }
        if ["низк", "низен", "невысок", "небольш"].contains(where: words[place + 1].hasPrefix) { return .low }
        return words[place + 1].hasPrefix("высок") ? .high : nil
    }

    /// Whether a heel of so many tenths of a centimetre is meant; true where it is not known.
    package func fits(_ tenths: Int?) -> Bool {
        guard let tenths else { return true }
        return switch self {
        case .flat: tenths <= 20
        case .heeled: tenths > 30
        case .low: (10...70).contains(tenths)
        case .high: tenths >= 80
        }
    }

    /// The heel that a catalogue's text states, in tenths of a centimetre: 0 for none; nil where it says nothing.
    package static func stated(in text: String) -> Int? {
        let words = Tokenizer.tokens(of: text).map(\.text)
        for (place, word) in words.enumerated() where word == "без" && place + 1 < words.count {
            if words[place + 1].hasPrefix("каблук") { return 0 }
        }
        let heels = Measures.lengths(in: text).filter { $0.part == .heel }.compactMap(\.tenths.first)
        if let heel = heels.max() { return heel }
        let isFlat = words.indices.contains { place in
            words[place].hasPrefix("плоск") && place + 1 < words.count && words[place + 1].hasPrefix("ход")
        }
        return isFlat ? 0 : nil
    }

    /// The first that is said counts: `на низком каблуке` is no heel of any height.
    private static let phrases: [(HeelForm, [[String]])] = [
        (
            .low,
            list(
                "низком каблу|низкий каблу|низеньком каблу|небольшом каблу|небольшой каблу|невысоком каблу|невысокий каблу"
                    + "|маленьком каблу|среднем каблу|средний каблу|устойчивом каблу|каблук пониже|каблук ниже|не высок|low heel"
                    + "|lower heel|kitten heel|mid heel|small heel|short heel|биік емес|аласа өкше|өкшесі аласа|өкшесі төмен|өкшесі кіші|кішкентай өкше|невысок"
            )
        ),
        (
            .flat,
            list(
                "без каблу|на плоск|плоск ход|плоские|плоской подош|плоская подош|каблука нет|ровный ход|ровной подош|низкий ход"
                    + "|низком ход|no heel|without heel|without a heel|without any heel|flat ones|flat sandal|flat sole|flat shoe"
                    + "|flat version|the flat|in flat|heelless|өкшесіз|өкше жоқ|аласа табан|тегіс табан|жалпақ табан|okshesiz"
                    + "|не на каблу|аласа"
            )
        ),
        (
            .high,
            list(
                "высоком каблу|высокий каблу|высоченн|высоком каблуч|каблук повыше|каблук выше|high heel"
                    + "|higher heel|tall heel|биік өкше|өкшесі биік"
            )
        ),
        (
            .heeled,
            list(
                "на каблу|с каблу|каблук есть|на шпильк|на шпилеч|stiletto|with heel|with a heel|heeled|on heel|on a heel|өкшелі|өкшесі бар"
            )
        ),
    ]

    private static func list(_ phrases: String) -> [[String]] {
        phrases.split(separator: "|").map { phrase in phrase.split(separator: " ").map { Folding.fold($0) } }
    }
}
