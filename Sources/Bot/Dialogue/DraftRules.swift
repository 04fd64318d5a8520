import KnowledgeModel
import Language

/// What a draft is held to, whoever wrote it. Each rule takes sentences out; which rules did is told with the answer.
struct DraftRules {
    var conversation: ConversationState
    var intents: Set<Intent>
    /// Whether a greeting is due now.
    var mayGreet: Bool
    /// Whether the shop asks something of its own in this answer.
    var asksItself: Bool
    /// Whether an order was placed in this turn.
    var isPlaced: Bool
    /// What the model was told.
    var prompt: String
    /// All that the answer may stand on.
    var sources: String

    /// The sentences that may stay, and the names of the rules that took others out.
    func kept(_ sentences: [String]) -> (sentences: [String], rules: [String]) {
        var kept = sentences
        var applied: [String] = []
        for (name, breaks) in Self.rules {
            let rest = kept.compactMap { breaks(self, $0) }
            if rest != kept { applied.append(name) }
            kept = rest
        }
        var hasQuestion = false
        kept = kept.filter { sentence in
            guard Sentences.isQuestion(sentence) else { return true }
            defer { hasQuestion = true }
            return !hasQuestion
        }
        return (kept, applied)
    }

    /// What stays of a sentence; nil for nothing.
    typealias Rule = @Sendable (DraftRules, String) -> String?

    private static let rules: [(name: String, rule: Rule)] = [
        ("talk.greet-once", { $0.withoutGreeting($1) }),
        ("safe.prompt", { $0.leaks($1) ? nil : $1 }),
        ("model.verify", { $0.hasForeignContact($1) ? nil : $1 }),
        ("safe.code", { $0.holdsCode($1) ? nil : $1 }),
        ("order.yes", { !$0.isPlaced && $0.claimsPlaced($1) ? nil : $1 }),
        ("fact.scarcity", { $0.scares($1) ? nil : $1 }),
        ("talk.one-question", { $0.asksOutOfTurn($1) ? nil : $1 }),
        ("talk.price-late", { $0.opensWithPrice($1) ? nil : $1 }),
        ("talk.no-repeat", { $0.isRepeated($1) ? nil : $1 }),
    ]

    // MARK: - The rules

    private func withoutGreeting(_ sentence: String) -> String? {
        if mayGreet { return sentence }
        let words = Tokenizer.tokens(of: sentence).map { Folding.fold($0.text) }
        guard let first = words.first,
            Self.greetings.contains(where: { first.hasPrefix($0) }) || Self.dayGreetings.contains(first)
        else {
            return words.count <= 4 && Self.introduces(words) ? nil : sentence
        }
        // «Здравствуйте, Romy 60 есть»: what follows the greeting stays.
        guard let comma = sentence.firstIndex(where: { ",!".contains($0) }) else { return nil }
        let rest = sentence[sentence.index(after: comma)...].trimmed
        return rest.isEmpty ? nil : rest.prefix(1).uppercased() + rest.dropFirst()
    }

    static let greetings = ["здравств", "привет", "салем", "сәлем", "hello", "hi", "саламат", "приветств"]
    static let dayGreetings: Set<String> = ["добрый", "доброе", "доброго", "қайырлы", "hey", "greetings"]

    private static func introduces(_ words: [String]) -> Bool {
        words.first == "я" || words.starts(with: ["меня", "зовут"]) || words.starts(with: ["this", "is"])
            || words.contains("атым")
    }

    private func leaks(_ sentence: String) -> Bool {
        let words = Tokenizer.tokens(of: sentence).map { Folding.fold($0.text) }
        if words.contains(where: { word in Self.insideWords.contains { word.hasPrefix($0) } }) { return true }
        let rules = " " + Tokenizer.tokens(of: prompt).map { Folding.fold($0.text) }.joined(separator: " ") + " "
        guard words.count >= 4 else { return false }
        return (0...(words.count - 4)).contains { start in
            rules.contains(" " + words[start..<(start + 4)].joined(separator: " ") + " ")
        }
    }

    private static let insideWords = [
        "инструкц", "промпт", "prompt", "instruction", "пассаж", "passage", "system", "нұсқау", "json", "шаг",
    ]

    /// An address of the web, a card or a telephone that the shop's files don't have.
    private func hasForeignContact(_ sentence: String) -> Bool {
        let folded = Folding.fold(sentence)
        if folded.contains("http") || folded.contains("www.") { return true }
        let known = sources.filter(\.isNumber)
        var digits = ""
        var runs: [String] = []
        for character in sentence + "." {
            if character.isNumber {
                digits.append(character)
            } else if !" -()+\u{A0}".contains(character) {
                runs.append(digits)
                digits = ""
            }
        }
        if runs.contains(where: { $0.count >= 9 && !known.contains($0) }) { return true }
        return sentence.split(whereSeparator: \.isWhitespace).contains { word in
            let core = word.trimming { ".,;:!?()«»".contains($0) }
            guard core.contains("."), core.allSatisfy({ $0.isASCII }) else { return false }
            let parts = core.split(separator: ".")
            return parts.count >= 2 && parts[0].contains(where: \.isLetter) && !sources.contains(core)
        }
    }

    /// Marks of programs, and names with an @ that the shop's files don't have.
    private func holdsCode(_ sentence: String) -> Bool {
        if sentence == "|||" { return false }
        if sentence.contains(where: { "{}[]<>=`\\_|^~".contains($0) }) { return true }
        return sentence.split(whereSeparator: \.isWhitespace).contains { word in
            word.contains("@") && !sources.contains(word.trimming { ".,;:!?()«»".contains($0) })
        }
    }

    private func claimsPlaced(_ sentence: String) -> Bool {
        let folded = Folding.fold(sentence)
        return Self.placedWords.contains { folded.contains($0) }
    }

    private static let placedWords = [
        "заказ оформлен", "заказ принят", "заказ подтвержд", "оформила заказ", "оформила ваш заказ",
        "спасибо за покупку", "спасибо за заказ",
        "едет к вам", "уже в пути", "отправляем в", "order is placed", "order is confirmed", "order confirmed",
        "order has been", "тапсырыс рәсімделді",
        "тапсырысыңыз рәсімделді", "тапсырыс қабылданды", "растала",
    ]

    private func scares(_ sentence: String) -> Bool {
        Tokenizer.tokens(of: sentence).contains { token in
            let word = Folding.fold(token.text)
            return Self.scaring.contains { word.hasPrefix($0) }
        }
    }

    private static let scaring = [
        "последн", "поторопи", "торопи", "разбира", "спеши", "успей", "соңғы", "асығы", "hurry", "last", "rush",
    ]

    private func asksOutOfTurn(_ sentence: String) -> Bool {
        let kind = QuestionKind(of: sentence)
        if Sentences.isQuestion(sentence) { return asksItself || kind.isCheckout || intents.contains(.think) }
        guard kind.isCheckout else { return false }
        return Tokenizer.tokens(of: sentence).contains { token in
            let word = Folding.fold(token.text)
            return Self.demands.contains { word.hasPrefix($0) }
        }
    }

    private static let demands = [
        "напишите", "укажите", "скажите", "подскажите", "пришлите", "назовите", "оформля", "оформим", "жаз", "айт",
        "send", "write", "tell", "give", "please",
    ]

    private func opensWithPrice(_ sentence: String) -> Bool {
        guard intents.isDisjoint(with: [.price, .discount, .objection, .delivery, .payment, .service, .preorder]) else {
            return false
        }
        return TermFigures.amounts(in: sentence).contains { amount in
            amount.filter(\.isNumber).count >= 5
        }
    }

    private func isRepeated(_ sentence: String) -> Bool {
        let key = Sentences.key(sentence)
        return key.split(separator: " ").count >= 3 && conversation.said.contains(key)
    }
}
