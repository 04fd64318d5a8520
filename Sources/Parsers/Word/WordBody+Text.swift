import KnowledgeModel

extension WordBody {
    /// Texts of blocks one below the other; cells of a row side by side.
    static func flatText(_ blocks: [WordBlock]) -> String {
        var lines: [String] = []
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                let text = labelled(paragraph)
                if !text.isEmpty { lines.append(text) }
            case .table(let table):
                for row in table.rows where !row.isDeleted {
                    lines.append(row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: "\t"))
                    lines.append(flatText(row.following))
                }
            case .note(let note): lines.append(note.text)
            }
        }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// A paragraph's text with its number, where there is no other place for it. Bullets say nothing and are left out.
    static func labelled(_ paragraph: WordParagraph) -> String {
        let text = trimmed(paragraph.text)
        guard let label = paragraph.label, label.contains(where: { $0.isLetter || $0.isNumber }), label != "o" else {
            return text
        }
        return text.isEmpty ? label : label + " " + text
    }

    /// A text without blanks at its ends.
    static func trimmed(_ text: String) -> String {
        let bytes = text.utf8
        func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        if first == bytes.startIndex, bytes.index(after: last) == bytes.endIndex { return text }
        return String(text[first...last])
    }

    /// Whether a text has at most so many characters, without looking for the ends of each.
    static func isAtMost(_ limit: Int, _ text: String) -> Bool {
        let bytes = text.utf8.count
        return bytes <= limit || bytes <= limit * 4 && text.utf8.count(where: { $0 & 0xC0 != 0x80 }) <= limit
    }
}
