import KnowledgeModel
import Language

/// What a passage says, for telling whether another one says it already.
///
/// A document's passage is repeated by one that has all its words. A chat's, in which no two people write the same, by one with
/// four fifths of its runs of three words and all its numbers: a price or size that differs is news. No chat stands for a document.
struct Repetition {
    private let isChat: Bool
    private let words: Set<String>
    private let numbers: Set<String>
    private let runs: Set<String>

    init(_ chunk: Chunk) {
        isChat = chunk.kind == .chat
        let tokens = Tokenizer.tokens(of: chunk.indexedText)
        words = Set(tokens.map(\.text))
        numbers = Set(tokens.filter { $0.kind == .number }.map(\.text))
        guard chunk.kind == .chat else {
            runs = []
            return
        }
        let texts = tokens.map(\.text)
        runs = Set(texts.indices.dropLast(2).map { texts[$0...$0 + 2].joined(separator: " ") })
    }

    /// Whether another passage says what this one does.
    func isSaid(by other: Repetition) -> Bool {
        // A chat is the weaker source: it stands for no document.
        guard numbers.isSubset(of: other.numbers), isChat || !other.isChat else { return false }
        if words.isSubset(of: other.words) { return true }
        guard isChat, other.isChat, !runs.isEmpty else { return false }
        return runs.count { other.runs.contains($0) } * 5 >= runs.count * 4
    }
}
