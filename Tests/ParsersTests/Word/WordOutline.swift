import KnowledgeModel
import Parsers

extension WordDocument {
    /// Everything the document says, a line a thing, for comparing with what was meant.
    var outline: String {
        var lines: [String] = []
        for section in sections {
            let rule = section.foundBy.map { " \($0.rawValue)" } ?? ""
            let path = section.path.isEmpty ? "" : " " + section.path.joined(separator: " / ")
            let label = section.listLabel.map { " [\($0)]" } ?? ""
            lines.append("#\(section.level)\(rule) \(section.place.short)\(label)\(path)")
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
            let text = paragraph.text.isEmpty ? "" : " " + escaped(paragraph.text)
            let extras = extras(paragraph.links, paragraph.images)
            return "P \(paragraph.place.short)\(label)\(text)\(extras)"
        case .row(let row):
            let header = row.header.isEmpty ? "" : " < " + row.header.map(escaped).joined(separator: " | ")
            let caption = row.caption.map { " ^ " + escaped($0) } ?? ""
            let cells = row.cells.map(escaped).joined(separator: " | ")
            let extras = extras(row.links, row.images)
            return "\(row.isHeader ? "H" : "R") \(row.place.short) \(cells)\(extras)\(header)\(caption)"
        case .note(let note): return "N \(note.place.short) \(note.kind.rawValue) \(escaped(note.text))"
        }
    }

    private func extras(_ links: [Paragraph.Link], _ images: [String]) -> String {
        links.map { " {\($0.text) → \($0.target)}" }.joined() + images.map { " {image \(escaped($0))}" }.joined()
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
