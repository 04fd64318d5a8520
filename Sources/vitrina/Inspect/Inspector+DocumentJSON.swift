import KnowledgeModel
import Parsers

extension Inspector {
    /// Writes a document as JSON.
    func write(_ document: WordDocument, named file: String, to json: JSONLine) throws {
        try json.object {
            json.field("file", file)
            json.field("kind", FileKind.document.rawValue)
            var left = options.limit ?? Int.max
            var omitted = 0
            try json.array("blocks") {
                for block in document.blocks {
                    left -= 1
                    guard left >= 0 else {
                        omitted += 1
                        continue
                    }
                    write(block, to: json)
                    try json.drain()
                }
            }
            if omitted > 0 { json.field("omitted", omitted) }
            json.problems(document.problems, in: language)
        }
    }

    private func write(_ block: DocumentBlock, to json: JSONLine) {
        json.object {
            switch block.content {
            case .heading(let text, let level, let rule, let label, let links, let images):
                head("heading", level: level, text: text, of: block, to: json)
                json.field("headingRule", rule?.rawValue)
                if let label { json.field("listLabel", label) }
                extras(links, images, to: json)
            case .paragraph(let paragraph):
                head("paragraph", level: nil, text: paragraph.text, of: block, to: json)
                if let label = paragraph.listLabel { json.field("listLabel", label) }
                if paragraph.listLabel != nil || paragraph.listDepth > 0 {
                    json.field("listDepth", paragraph.listDepth)
                }
                extras(paragraph.links, paragraph.images, to: json)
            case .row(let row):
                head("row", level: nil, text: row.cells.joined(separator: "\t"), of: block, to: json)
                json.field("cells", row.cells)
                json.field("header", row.header)
                json.field("isHeader", row.isHeader)
                if let caption = row.caption { json.field("caption", caption) }
                extras(row.links, row.images, to: json)
            case .note(let note):
                head("note", level: nil, text: note.text, of: block, to: json)
                json.field("noteKind", note.kind.rawValue)
            }
        }
    }

    /// What every block has.
    private func head(_ type: String, level: Int?, text: String, of block: DocumentBlock, to json: JSONLine) {
        json.field("type", type)
        json.field("level", level)
        json.field("text", text)
        json.field("path", block.path)
        json.field("place", block.place.text(in: language))
        json.object("at") {
            switch block.place {
            case .paragraph(let number): json.field("paragraph", number)
            case .tableRow(let table, let row):
                json.field("table", table)
                json.field("row", row)
            case .note(let number): json.field("note", number)
            case .pageMargin(let part): json.field("margin", part)
            // Other places are of other kinds of files.
            default: break
            }
        }
    }

    private func extras(_ links: [Paragraph.Link], _ images: [String], to json: JSONLine) {
        if !links.isEmpty {
            json.array("links") {
                for link in links {
                    json.object {
                        json.field("text", link.text)
                        json.field("target", link.target)
                    }
                }
            }
        }
        if !images.isEmpty { json.field("images", images) }
    }
}
