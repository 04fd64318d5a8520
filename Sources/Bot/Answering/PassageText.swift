import KnowledgeModel
import Language

/// A passage as an answer can quote it: its lines without marks of lists, its table's cells by their labels.
struct PassageText: Sendable {
    /// Sentences of running text.
    var sentences: [String] = []
    /// Cells of a table's row, in order; empty for running text.
    var cells: [(label: String, value: String)] = []
    /// Lines of the form «label: value», beside running text, too.
    var labelled: [(label: String, value: String)] = []
    /// The headings above it.
    var path: [String]
    /// Which kind of document it is of.
    var kind: Chunk.Kind

    /// Its place among all passages: those of one document follow one another.
    var id: Int

    init(_ passage: KnowledgeAPI.GroundedPassage) {
        self.init(text: passage.text, path: passage.path, kind: passage.kind, id: passage.id)
    }

    init(text: String, path: [String], kind: Chunk.Kind, id: Int) {
        self.id = id
        self.path = path
        self.kind = kind
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimming { "•-–—* ".contains($0) } }
        labelled = lines.compactMap(Self.cell)
        if kind != .script, kind != .chat, labelled.count >= 3, labelled.count == lines.count {
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

    /// A passage without what gives orders about answering; nil where it speaks to a program, or nothing else is in it.
    ///
    /// A script tells the seller what to say: what it puts in quotation marks is what a customer hears, and stays.
    static func withoutOrders(_ passage: KnowledgeAPI.GroundedPassage) -> KnowledgeAPI.GroundedPassage? {
        guard !DocumentOrders.addressesAProgram(passage.text) else { return nil }
        let lines = passage.text.split(whereSeparator: \.isNewline).map(String.init)
        let kept = lines.compactMap { line -> String? in
            if passage.kind == .script, let quoted = quoted(in: line) {
                return quoted.isEmpty || DocumentOrders.isOrder(quoted) ? nil : quoted
            }
            let sentences = Sentences.of(line)
            let honest = sentences.filter { !DocumentOrders.isOrder($0) }
            return honest.count == sentences.count ? line : honest.isEmpty ? nil : honest.joined(separator: " ")
        }
        guard !kept.isEmpty else { return nil }
        var passage = passage
        passage.text = kept.joined(separator: "\n")
        return passage
    }

    /// What stands in quotation marks in a line whose other words order to say it; nil where they order nothing.
    private static func quoted(in line: String) -> String? {
        var quoted: [String] = []
        var around = ""
        var rest = line[...]
        while let start = rest.firstIndex(where: { "«“".contains($0) }),
            let end = rest[start...].firstIndex(where: { "»”".contains($0) })
        {
            around += rest[..<start] + " "
            quoted.append(String(rest[rest.index(after: start)..<end]))
            rest = rest[rest.index(after: end)...]
        }
        around += rest
        guard !quoted.isEmpty, Sentences.of(around).contains(where: DocumentOrders.isOrder) else { return nil }
        return quoted.joined(separator: " ")
    }
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
