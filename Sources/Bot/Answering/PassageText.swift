import KnowledgeModel
import Language

/// A passage as an answer can quote it: its lines without marks of lists, its table's cells by their labels.
struct PassageText: Sendable {
    /// Sentences of running text.
    var sentences: [String] = []
    /// Cells of a table's row, in order; empty for running text.
    var cells: [(label: String, value: String)] = []
    /// The headings above it.
    var path: [String]
    /// Which kind of document it is of.
    var kind: Chunk.Kind

    /// Its place among all passages: those of one document follow one another.
    var id: Int

    init(_ passage: KnowledgeAPI.GroundedPassage) {
        id = passage.id
        path = passage.path
        kind = passage.kind
        let lines = passage.text.split(whereSeparator: \.isNewline).map { $0.trimming { "•-–—* ".contains($0) } }
        let labelled = lines.compactMap(Self.cell)
        if passage.kind != .script, passage.kind != .chat, labelled.count >= 3, labelled.count == lines.count {
            cells = labelled
        } else {
            sentences = lines.flatMap(Sentences.of)
        }
    }

    private static func cell(_ line: String) -> (label: String, value: String)? {
        guard let colon = line.range(of: ": ") else { return nil }
        let label = line[..<colon.lowerBound]
        guard !label.isEmpty, label.split(separator: " ").count <= 4 else { return nil }
        return (String(label), String(line[colon.upperBound...]))
    }

    /// Whether some cell is this value.
    func hasCell(_ value: String) -> Bool {
        cells.contains { Folding.foldLine($0.value) == Folding.foldLine(value) }
    }

    /// Whether it speaks to a program instead of a person: no document of a shop does, and none is obeyed.
    static func givesOrders(_ text: String) -> Bool {
        let words = Tokenizer.tokens(of: text).map { Folding.fold($0.text) }
        return words.contains { word in orderWords.contains { word.hasPrefix($0) } }
            || words.contains("ai") || words.contains("ии") || words.contains("system")
    }

    private static let orderWords = [
        "ассистент", "assistant", "промпт", "prompt", "инструкц", "instruction", "игнорир", "ignore", "нейросет",
        "чатбот", "chatbot",
        "көмекші", "нұсқау", "бот", "bot",
    ]
}

extension StringProtocol {
    /// Without the characters at both ends that are to go.
    func trimming(where isGone: (Character) -> Bool) -> String { String(self).trimming(where: isGone) }

    /// Where a text first stands in it.
    func range(of text: String) -> Range<Index>? {
        guard !text.isEmpty else { return nil }
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
