import KnowledgeModel
import Parsers

extension WordDocument {
    /// Everything the document says, a line a thing, for comparing with what was meant.
    var outline: String {
        var lines: [String] = []
        for section in sections {
            let rule = section.foundBy.map { " \($0.rawValue)" } ?? ""
            let path = section.path.isEmpty ? "" : " " + section.path.joined(separator: " / ")
            lines.append("#\(section.level)\(rule) \(section.place.short)\(path)")
            lines += section.content.map(\.outline)
        }
        lines += problems.map { "! \($0.severity.rawValue) \($0.code) \($0.location.place.short)" }
        return lines.joined(separator: "\n")
    }
}

extension Section.Block {
    fileprivate var outline: String {
        switch self {
        case .paragraph(let paragraph):
            let label = paragraph.listLabel.map { " [\($0)|\(paragraph.listDepth)]" } ?? ""
            let links = paragraph.links.map { " {\($0.text) → \($0.target)}" }.joined()
            let images = paragraph.images.map { " {image \($0)}" }.joined()
            let text = paragraph.text.isEmpty ? "" : " " + escaped(paragraph.text)
            return "P \(paragraph.place.short)\(label)\(text)\(links)\(images)"
        case .row(let row):
            let header = row.header.isEmpty ? "" : " < " + row.header.map(escaped).joined(separator: " | ")
            let caption = row.caption.map { " ^ " + escaped($0) } ?? ""
            let cells = row.cells.map(escaped).joined(separator: " | ")
            return "\(row.isHeader ? "H" : "R") \(row.place.short) \(cells)\(header)\(caption)"
        case .note(let note): return "N \(note.place.short) \(note.kind.rawValue) \(escaped(note.text))"
        }
    }

    private func escaped(_ text: String) -> String {
        text.replacing("\n", with: "⏎").replacing("\t", with: "⇥")
    }
}

extension Place {
    fileprivate var short: String {
        switch self {
        case .file: "file"
        case .paragraph(let number): "p\(number)"
        case .tableRow(let table, let row): "t\(table)r\(row)"
        case .note(let number): "n\(number)"
        case .pageMargin(let part): part
        default: "?"
        }
    }
}
