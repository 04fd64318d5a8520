import Language

/// What is told of a message to tell its intent by.
///
/// | name | is |
/// |---|---|
/// | `w:` `s:` `o:` | a word, its stem, a spelling it may be meant as |
/// | `b:` `k:` | two words running, two words with one between them, as stems |
/// | `c:` | three to five letters of a word, with its borders |
/// | `first:` `last:` | the first and the last word |
/// | `e:` | a picture sign |
/// | `cue:` | what phrases of talk point to |
/// | `v:` | the kind of a value said, refused, the same as known or another |
/// | `asked:` `known:` `before:` | what the shop asked, what is settled, what the shop's last message speaks of |
/// | `words:` `lang:` `?` | how many words, which language, a question mark |
/// | `rule:` | what the rules decided, at which step, and the subject they see |
///
/// Names joined by `&` hold together. A message is told without its values: a product is `<product>` whatever its name.
struct IntentFeatures {
    let message: MessageText
    let cues: [PhraseTable<Cue>.Match]
    let values: ValueReader.Values
    let situation: MessageSituation
    let language: TextLanguage?
    let stemmer: Stemmer

    /// How long the row of all features of words is, and of all parts of words: a long message speaks no louder than a short one.
    private static let wordLength: Float = 4
    private static let gramLength: Float = 3

    /// The features of the text and its situation, without what the rules decided.
    func told() -> [IntentFeature] {
        let units = MessageUnits(message, values, stemmer: stemmer).units
        return words(units) + grams(units) + circumstances(units)
    }

    /// The features of what the rules decided.
    static func ruled(_ ruled: RuledIntent, _ message: MessageText, in situation: MessageSituation) -> [IntentFeature] {
        let rule = "rule:\(ruled.intent.rawValue)"
        var names = [
            rule, "\(rule)&\(ruled.step.rawValue)", "\(rule)&asked:\(situation.asked?.rawValue ?? "-")",
            "\(rule)&words:\(size(message.words.count))",
        ]
        if message.hasQuestionMark { names.append("\(rule)&?") }
        if let topic = ruled.topic, topic != ruled.intent { names.append("rule topic:\(topic.rawValue)") }
        return names.map { IntentFeature(name: $0, value: 1) }
    }

    // MARK: Words

    private func words(_ units: [MessageUnits.Unit]) -> [IntentFeature] {
        var names: [String] = []
        for unit in units {
            names.append("w:\(unit.plain)")
            guard unit.isWord else { continue }
            names.append("s:\(unit.stem)")
            for other in unit.others { names.append("o:\(other)") }
        }
        let stems = ["^"] + units.map(\.stem) + ["$"]
        for place in stems.indices.dropFirst() { names.append("b:\(stems[place - 1]) \(stems[place])") }
        for place in stems.indices.dropFirst(2) { names.append("k:\(stems[place - 2]) \(stems[place])") }
        if let first = units.first, let last = units.last {
            names.append("first:\(first.stem)")
            names.append("last:\(last.stem)")
        }
        for scalar in message.text.unicodeScalars where scalar.properties.isEmojiPresentation {
            names.append("e:\(scalar)")
        }
        return Self.shared(names, length: Self.wordLength)
    }

    private func grams(_ units: [MessageUnits.Unit]) -> [IntentFeature] {
        let names = units.filter(\.isWord).flatMap { unit in CharacterGrams.grams(of: unit.plain).map { "c:\($0)" } }
        return Self.shared(names, length: Self.gramLength)
    }

    /// Names, each once, with values whose squares add up to the square of a length.
    private static func shared(_ names: [String], length: Float) -> [IntentFeature] {
        var seen: Set<String> = []
        let once = names.filter { seen.insert($0).inserted }
        let value = length / Float(max(1, once.count)).squareRoot()
        return once.map { IntentFeature(name: $0, value: value) }
    }

    // MARK: Circumstances

    private static func size(_ count: Int) -> String {
        switch count {
        case ...3: "\(count)"
        case ...6: "4–6"
        case ...12: "7–12"
        default: "more"
        }
    }

    private func circumstances(_ units: [MessageUnits.Unit]) -> [IntentFeature] {
        let asked = "asked:\(situation.asked?.rawValue ?? "-")"
        let said = Set(cues.map(\.meaning)).map { "cue:\($0.rawValue)" }.sorted()
        let values = valueNames()
        var names = ["always", asked, "words:\(Self.size(units.count))", "\(asked)&words:\(Self.size(units.count))"]
        names += said + values
        names += (said + values).map { "\(asked)&\($0)" }
        if message.hasQuestionMark { names += ["?", "\(asked)&?"] + (said + values).map { "?&\($0)" } }
        if message.text.utf8.contains(UInt8(ascii: "!")) { names.append("!") }
        if let language { names.append("lang:\(language.rawValue)") }
        let isProductKnown = situation.known[.product] != nil
        names += situation.known.keys.map { "known:\($0.rawValue)" }.sorted()
        names += (said + values).map { "\(isProductKnown ? "known:product" : "no product")&\($0)" }
        if units.count <= 3 { names += units.map { "\(asked)&w:\($0.plain)" } }
        if let last = situation.lastAnswer {
            names.append("before")
            let subjects = Set(
                Phrases.table.matches(in: MessageText(last, isEnglish: { _ in true }).words).map(\.meaning)
            ).intersection(Self.subjects).map { "before:\($0.rawValue)" }.sorted()
            names += subjects
            if units.count <= 4 { names += subjects.flatMap { subject in said.map { "\(subject)&\($0)" } } }
        }
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }.map { IntentFeature(name: $0, value: 1) }
    }

    /// What of the shop's last message matters.
    private static let subjects: Set<Cue> = [
        .greeting, .price, .delivery, .payment, .returns, .photos, .show, .sizeAdvice, .isThere, .discount, .person,
        .shopInfo, .order, .preorder,
    ]

    private func valueNames() -> [String] {
        var names: Set<String> = []
        for field in values.fields {
            names.insert("v:\(field.kind.rawValue)")
            guard let known = situation.known[field.kind] else { continue }
            names.insert(known == field.value ? "v:same \(field.kind.rawValue)" : "v:other \(field.kind.rawValue)")
        }
        for field in values.rejected { names.insert("v:not \(field.kind.rawValue)") }
        if values.isForeign { names.insert("v:foreign") }
        if values.fields.isEmpty { names.insert("v:none") }
        if let asked = situation.asked, values.fields.contains(where: { $0.kind.rawValue == asked.rawValue }) {
            names.insert("v:as asked")
        }
        return names.sorted()
    }
}
