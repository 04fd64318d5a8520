import Synchronization

/// What an analyser worked out of words and concepts: customers use the same ones over and over.
final class QueryMemo: Sendable {
    /// What an unknown word may mean.
    enum Meaning: Sendable {
        /// Talk in the other alphabet, or mistyped.
        case talk(isStopWord: Bool, isAsking: Bool)
        /// What it may have been meant to be, as far as that was found.
        case repaired([QueryAnalysis.Alternative])
    }

    /// What corpus, vocabulary and language say of a word.
    struct Word: Sendable {
        var stem: String
        var letters: Int
        /// Whether somebody would type it: the shop's words, what is said in chats, and words of talk.
        var isOfLanguage: Bool
        /// Whether it is taken as it was typed.
        var isKnown: Bool
    }

    private let words = Table<Word>()
    private let readings = Table<QueryAnalyzer.Reading?>()
    private let meanings = Table<Meaning>()
    private let concepts = Mutex<[VocabularyIndex.Concept: [QueryAnalysis.Alternative]]>([:])

    func word(_ token: Token, _ work: () -> Word) -> Word { words.entry(of: token.text, work) }

    func reading(of token: Token, _ work: () -> QueryAnalyzer.Reading?) -> QueryAnalyzer.Reading? {
        readings.entry(of: token.text, work)
    }

    func meaning(of token: Token, _ work: () -> Meaning) -> Meaning { meanings.entry(of: token.text, work) }

    func alternatives(
        for concept: VocabularyIndex.Concept, _ work: () -> [QueryAnalysis.Alternative]
    ) -> [QueryAnalysis.Alternative] {
        if let alternatives = concepts.withLock({ $0[concept] }) { return alternatives }
        let alternatives = work()
        concepts.withLock { $0[concept] = alternatives }
        return alternatives
    }

    /// Something about words, by their texts.
    private final class Table<Entry: Sendable>: Sendable {
        /// Words kept at most; when there are more, all are forgotten. Customers of a large shop use fewer.
        private let limit = 8_192
        /// The longest word kept, in bytes: longer ones are no words.
        private let longest = 64
        private let entries = Mutex<[String: Entry]>([:])

        func entry(of text: String, _ work: () -> Entry) -> Entry {
            guard text.utf8.count <= longest else { return work() }
            if let entry = entries.withLock({ $0[text] }) { return entry }
            let entry = work()
            entries.withLock { entries in
                if entries.count >= limit { entries = [:] }
                entries[text] = entry
            }
            return entry
        }
    }
}
