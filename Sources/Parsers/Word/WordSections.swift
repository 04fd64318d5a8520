import KnowledgeModel

/// Makes sections of the blocks of a document's body.
struct WordSections {
    private let blocks: [WordBlock]
    private var sections: [Section] = []
    /// The open headings, the outermost first.
    private var path: [(rank: Int, text: String)] = []

    init(_ blocks: [WordBlock]) {
        self.blocks = WordHeadings(blocks).marked()
    }

    /// The sections in document order.
    /// - Parameter rows: makes blocks of a table under a caption.
    consuming func sections(rows: (String?, WordTable) throws -> [Section.Block]) rethrows -> [Section] {
        var caption: String?
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                if let heading = paragraph.heading, !paragraph.isBlank {
                    open(paragraph, rank: heading.rank, rule: heading.rule)
                    caption = nil
                    add(paragraph.images, of: paragraph)
                } else if !paragraph.isBlank {
                    add(.paragraph(Self.value(of: paragraph)), at: .paragraph(paragraph.number))
                    caption = Self.caption(paragraph)
                }
            case .table(let table):
                for row in try rows(caption, table) { add(row, at: .tableRow(table: table.number, row: 1)) }
                caption = nil
            case .note(let note): add(.note(note), at: note.place)
            }
        }
        return sections
    }

    private mutating func open(_ paragraph: WordParagraph, rank: Int, rule: HeadingRule) {
        path.removeAll { $0.rank >= rank }
        let text = Self.oneLine(WordBody.labelled(paragraph))
        path.append((rank, text))
        sections.append(
            Section(
                path: path.map(\.text), level: path.count, foundBy: rule, place: .paragraph(paragraph.number)))
    }

    private mutating func add(_ block: Section.Block, at place: Place) {
        if sections.isEmpty {
            sections.append(Section(path: [], level: 0, foundBy: nil, place: place))
        }
        sections[sections.count - 1].content.append(block)
    }

    /// Images that stand in a heading belong to what follows it.
    private mutating func add(_ images: [String], of paragraph: WordParagraph) {
        guard !images.isEmpty else { return }
        let place = Place.paragraph(paragraph.number)
        add(.paragraph(Paragraph(text: "", images: images, place: place)), at: place)
    }

    private static func value(of paragraph: WordParagraph) -> Paragraph {
        Paragraph(
            text: WordBody.trimmed(paragraph.text), listLabel: paragraph.label, listDepth: paragraph.depth,
            links: paragraph.links, images: paragraph.images, place: .paragraph(paragraph.number))
    }

    /// A line that introduces the table below it: a caption by style, a line that ends with a colon, or a short one.
    private static func caption(_ paragraph: WordParagraph) -> String? {
        let text = oneLine(WordBody.trimmed(paragraph.text))
        let isShort = text.count <= 60 && paragraph.label == nil && text.last.map { !".!?;".contains($0) } == true
        return paragraph.isCaption || isShort || text.hasSuffix(":") && text.count <= 120 ? text : nil
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: { $0 == "\n" || $0 == "\t" }).joined(separator: " ")
    }
}
