import Language

/// What an answer may say: nothing that the seller's own draft, the passages of the turn or what the turn is about doesn't.
///
/// A sentence is let through where all its content words stand together in one place: in the draft, or in one sentence of a passage. It
/// takes of each part of that place more than one word, or all of it: «подошва из кожи» is not said by «верх из кожи, подошва из
/// резины». What holds under a condition is told with the condition. The customer's own words are no grounds: what she claims is
/// not so for that; they may be repeated where the answer is put off.
struct Grounding: Sendable {
    /// Why a sentence may not be said.
    struct Refusal: Hashable, Sendable {
        /// The words that stand nowhere, or not together; empty where nothing is said at all.
        var words: [String]
    }

    private let reader: StatementReader
    private let draft: Place
    private let draftAssents: Bool
    private let draftClaimsPresence: Bool
    private let passages: [Place]
    /// What the turn is about: names of products, their colours and sizes, the city.
    private let context: [StatementWord]
    private let customer: [StatementWord]
    /// What is asked about; it may be named in a sentence that tells something of it.
    private let topic: [StatementWord]

    /// A text whose parts may be told together.
    private struct Place {
        var parts: [Statement.Part]
        var context: [StatementWord] = []
        var isDraft = false
    }

    /// - Parameters:
    ///   - draft: the seller's own answer.
    ///   - about: names and values that the turn is about.
    ///   - topic: words for what is asked about: «доставка».
    ///   - customer: what the customer wrote last.
    init(
        reader: StatementReader, draft: [String], passages: [PassageText], about: [String], topic: String = "",
        customer: String
    ) {
        self.reader = reader
        let own = draft.flatMap(reader.statements(of:))
        draftAssents = own.contains { $0.isAssent }
        draftClaimsPresence = own.contains { $0.claimsPresence }
        self.draft = Place(parts: own.flatMap(\.parts), isDraft: true)
        self.passages = passages.flatMap { passage in
            let heading = reader.words(of: passage.path.suffix(2).joined(separator: ". "))
            return reader.statements(of: passage).map { Place(parts: $0.parts, context: heading) }
        }
        context = about.flatMap(reader.words)
        self.topic = reader.words(of: topic)
        self.customer = reader.words(of: customer).filter { $0.kind == .word }
    }

    /// Why a sentence may not be said; nil where it may.
    func refusal(of sentence: String) -> Refusal? {
        let statement = reader.statement(sentence)
        if statement.isAssent { return draftAssents ? nil : Refusal(words: []) }
        guard !statement.parts.isEmpty else {
            return statement.isPolite || statement.defers ? nil : Refusal(words: [])
        }
        let isSimple = statement.defers && statement.parts.count == 1
        let known = isSimple ? context + customer : context
        let all = rest(of: statement.words, known)
        if all.isEmpty {
            // That goods are there is a claim of its own.
            return statement.claimsPresence && !draftClaimsPresence ? Refusal(words: ["есть"]) : nil
        }
        let parts = statement.parts.map { rest(of: $0.words, known) }.filter { !$0.isEmpty }
        let missing = parts.filter { !isTold($0, statement, known) }
        if missing.isEmpty { return nil }
        // One of a list stands alone, and is told with the others: «37, 38 и 40».
        if missing.allSatisfy({ $0.count == 1 }), isTold(all, statement, known) { return nil }
        return Refusal(words: missing.joined().map(\.meaning))
    }

    /// Whether a sentence tells anything that the draft does.
    func tellsOfDraft(_ sentence: String) -> Bool {
        let words = rest(of: reader.statement(sentence).words, context)
        return words.contains { word in draft.parts.contains { $0.holds(word) } }
            || words.isEmpty && rest(of: draft.parts.flatMap(\.words), context).isEmpty
    }

    /// Whether a sentence states anything beside what the turn is about.
    func states(_ sentence: String) -> Bool { !rest(of: reader.statement(sentence).words, context).isEmpty }

    private func rest(of words: [StatementWord], _ known: [StatementWord]) -> [StatementWord] {
        words.filter { !known.contains(where: $0.means) }
    }

    /// Whether one place says all the words; the turn's topic may be named beside others.
    private func isTold(_ words: [StatementWord], _ statement: Statement, _ known: [StatementWord]) -> Bool {
        let beside = rest(of: words, topic)
        let words = beside.isEmpty ? words : beside
        let known = beside.isEmpty ? known : known + topic
        return isTold(words, by: draft, statement, known)
            || passages.contains { isTold(words, by: $0, statement, known) }
    }

    // MARK: - One place

    /// Whether a place says all the words together.
    private func isTold(
        _ words: [StatementWord], by place: Place, _ statement: Statement, _ known: [StatementWord]
    ) -> Bool {
        let known = known + place.context
        var left = rest(of: words, known)
        guard !left.isEmpty else { return false }
        // A single word of a passage is nothing that it says.
        if !place.isDraft, Set(words).count < 2 { return false }
        var taken: Set<Int> = []
        var torn = 0
        var isWhole = false
        while !left.isEmpty {
            let shares = place.parts.map { part in left.count(where: part.holds) }
            guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[best] > 0 else { return false }
            let part = place.parts[best]
            let ownWords = Set(rest(of: part.words, known))
            let told = Set(left.filter(part.holds))
            if told.count < 2, ownWords.count > 1 { torn += 1 }
            if ownWords.count > 1, ownWords.allSatisfy({ own in told.contains(where: own.means) }) { isWhole = true }
            taken.insert(best)
            left.removeAll(where: part.holds)
        }
        // Beside a part that is told whole another may be told in one word: «карты Visa» and «Mastercard через терминал».
        if torn > (isWhole ? 1 : 0), taken.count > 1 || !place.isDraft { return false }
        return keepsConditions(of: place, taken, statement)
    }

    /// Whether what a place says under a condition is told with the condition, in this sentence.
    private func keepsConditions(of place: Place, _ taken: Set<Int>, _ statement: Statement) -> Bool {
        let said = statement.words
        for (index, part) in place.parts.enumerated() where part.isCondition {
            let numbers = part.words.filter { $0.kind == .number }
            let isTaken = taken.contains(index)
            // In a draft of several sentences only the neighbours of a condition are held to it.
            let limits = part.limitsTheRest && (taken.contains(index - 1) || taken.contains(index + 1))
            guard isTaken || limits else { continue }
            if !numbers.isEmpty {
                guard numbers.contains(where: { number in said.contains(where: number.means) }) else { return false }
            } else if !isTaken {
                guard part.words.contains(where: { word in said.contains(where: word.means) }) else { return false }
            }
        }
        return true
    }
}
