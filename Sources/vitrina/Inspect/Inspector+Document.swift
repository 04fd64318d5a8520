import KnowledgeModel
import Parsers

extension Inspector {
    /// Tells what stands in a document: headings as `#`, everything else below them, each with its place.
    func tell(_ document: WordDocument, named file: String) {
        var counts = DocumentCounts()
        for block in document.blocks { counts.add(block) }
        console.print("\(file) — \(counts.phrase[language])")
        console.print()
        let limit = options.limit ?? Int.max
        for block in document.blocks.prefix(limit) { console.print(line(for: block)) }
        tellOmitted(counts.all - limit, Phrase(ru: "блоков", en: "blocks"))
        tellProblems(document.problems)
    }

    private func line(for block: DocumentBlock) -> String {
        var place = block.place.text(in: language)
        let text: String
        switch block.content {
        case .heading(let title, _, let rule, let label, let links, let images):
            if let rule { place += ", " + rule.phrase[language] }
            let number = label.map { $0 + " " } ?? ""
            let marks = String(repeating: "#", count: block.path.count + 1)
            text = marks + " " + number + short(title) + extras(links, images)
        case .paragraph(let paragraph):
            let indent = String(repeating: "  ", count: paragraph.listDepth + 1)
            let label = paragraph.listLabel.map { $0 + " " } ?? ""
            text = indent + label + short(paragraph.text) + extras(paragraph.links, paragraph.images)
        case .row(let row):
            if row.isHeader { place += language == .ru ? ", шапка" : ", header" }
            // A cell merged over the whole row is one text.
            let cells = Set(row.cells).count == 1 ? Array(row.cells.prefix(1)) : row.cells
            text = "  | " + cells.map(short).joined(separator: " | ") + " |" + extras(row.links, row.images)
        case .note(let note):
            text = "  * " + note.kind.phrase[language] + ": " + short(note.text)
        }
        return text + "  [\(place)]"
    }

    private func extras(_ links: [Paragraph.Link], _ images: [String]) -> String {
        let images = images.map { language == .ru ? " [картинка: \(short($0))]" : " [image: \(short($0))]" }
        return links.map { " <\(short($0.target))>" }.joined() + images.joined()
    }
}

/// How much of what a document holds.
private struct DocumentCounts {
    private var headings = 0
    private var paragraphs = 0
    private var rows = 0
    private var notes = 0
    private var links = 0
    private var images = 0

    var all: Int { headings + paragraphs + rows + notes }

    mutating func add(_ block: DocumentBlock) {
        switch block.content {
        case .heading(_, _, _, _, let links, let images):
            headings += 1
            self.links += links.count
            self.images += images.count
        case .paragraph(let paragraph):
            paragraphs += 1
            links += paragraph.links.count
            images += paragraph.images.count
        case .row(let row):
            rows += 1
            links += row.links.count
            images += row.images.count
        case .note: notes += 1
        }
    }

    var phrase: Phrase {
        Phrase(
            ru: "документ Word: заголовков \(headings), абзацев \(paragraphs), строк таблиц \(rows), сносок \(notes), "
                + "ссылок \(links), картинок \(images)",
            en: "Word document: \(headings) headings, \(paragraphs) paragraphs, \(rows) table rows, \(notes) notes, "
                + "\(links) links, \(images) images")
    }
}

extension HeadingRule {
    /// What found the heading, in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .style: Phrase(ru: "заголовок по стилю", en: "heading by style")
        case .outlineLevel: Phrase(ru: "заголовок по уровню структуры", en: "heading by outline level")
        case .shortBoldLine: Phrase(ru: "заголовок по виду строки", en: "heading by its looks")
        case .loneLine: Phrase(ru: "заголовок: отдельная строка", en: "heading: a line alone")
        }
    }
}

extension Note.Kind {
    /// The kind in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .footnote: Phrase(ru: "сноска", en: "footnote")
        case .endnote: Phrase(ru: "концевая сноска", en: "endnote")
        case .comment: Phrase(ru: "примечание", en: "comment")
        }
    }
}
