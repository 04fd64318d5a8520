import KnowledgeModel

/// Makes sections of a document's blocks.
struct SectionBuilder {
    /// Cells that tables may still give.
    private var cellBudget: Int
    private let exceeded: () -> any Error
    private var sections: [Section] = []
    private var headings: [(rank: Int, text: String)] = []

    /// The longest text that still counts as a heading: a style put on whole paragraphs does not make them headings.
    private static let longestHeading = 300
    /// The longest paragraph that counts as a table's caption without the style of one.
    private static let longestCaption = 120

    init(cells: Int, exceeded: @escaping () -> any Error) {
        cellBudget = cells
        self.exceeded = exceeded
    }

    /// The sections of a body.
    mutating func sections(of blocks: [WordBlock]) throws -> [Section] {
        let usesHeadings = blocks.contains { block in
            guard case .paragraph(let paragraph) = block, !paragraph.isInTextBox else { return false }
            return (paragraph.heading?.rank ?? 0) > 0 && !paragraph.isBlank
        }
        let guessed = usesHeadings ? [:] : HeadingGuess(blocks).headings()
        var caption: String?
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let paragraph):
                if paragraph.isBlank { continue }
                caption = add(paragraph, guessed: guessed[index])
            case .table(let table):
                for row in try table.blocks(caption: caption, budget: &cellBudget, exceeded: exceeded) { append(row) }
                caption = nil
            case .note(let note):
                append(.note(note))
            }
        }
        return sections
    }

    /// The blocks of a story without headings: a page header or footer.
    mutating func blocks(of story: [WordBlock], place: Place) throws -> [Section.Block] {
        var result: [Section.Block] = []
        for block in story {
            switch block {
            case .paragraph(let paragraph):
                if !paragraph.isBlank { result.append(.paragraph(Self.value(paragraph, place: place))) }
            case .table(let table):
                result += try table.blocks(caption: nil, budget: &cellBudget, exceeded: exceeded).map { block in
                    guard case .row(var row) = block else { return block }
                    row.place = place
                    return .row(row)
                }
            case .note(let note): result.append(.note(note))
            }
        }
        return result
    }

    /// A text split at a line break: `offset` bytes from its beginning.
    static func split(_ text: String, at offset: Int) -> (head: String, rest: String) {
        guard offset >= 0, offset <= text.utf8.count else { return (text, "") }
        let bytes = Array(text.utf8)
        return (
            WordBody.trimmed(String(decoding: bytes[..<offset], as: UTF8.self)),
            WordBody.trimmed(String(decoding: bytes[offset...], as: UTF8.self))
        )
    }

    /// Adds a paragraph as a heading or as text.
    ///
    /// - Returns: the caption it would be for a table directly below.
    private mutating func add(_ paragraph: WordParagraph, guessed: HeadingGuess.Found?) -> String? {
        let place = Place.paragraph(paragraph.number)
        let text = WordBody.trimmed(paragraph.text)
        if !paragraph.isInTextBox, !text.isEmpty, WordBody.isAtMost(Self.longestHeading, text) {
            if let heading = paragraph.heading {
                begin(text, label: paragraph.label, rank: Int(heading.rank), rule: heading.rule, place: place)
                addExtras(of: paragraph, place: place)
                return nil
            }
        }
        if let guessed {
            let parts =
                guessed.isFirstLineOnly
                ? Self.split(paragraph.text, at: Int(paragraph.look.firstBreak)) : (head: text, rest: "")
            begin(parts.head, label: paragraph.label, rank: guessed.level, rule: guessed.rule, place: place)
            guard !parts.rest.isEmpty else {
                addExtras(of: paragraph, place: place)
                return nil
            }
            var rest = paragraph
            rest.text = parts.rest
            rest.extras = paragraph.extras.map {
                WordParagraph.Extras(label: nil, depth: 0, links: $0.links, images: $0.images)
            }
            append(.paragraph(Self.value(rest, place: place)))
            return caption(rest.text, isCaption: false)
        }
        append(.paragraph(Self.value(paragraph, place: place)))
        return paragraph.label == nil ? caption(text, isCaption: paragraph.isCaption) : nil
    }

    private func caption(_ text: String, isCaption: Bool) -> String? {
        !text.isEmpty && (isCaption || WordBody.isAtMost(Self.longestCaption, text)) ? text : nil
    }

    private mutating func begin(_ text: String, label: String?, rank: Int, rule: HeadingRule, place: Place) {
        headings.removeAll { $0.rank >= rank }
        let line = text.split(whereSeparator: { $0 == "\n" || $0 == "\t" }).joined(separator: " ")
        headings.append((rank, line))
        sections.append(
            Section(
                path: headings.map(\.text), listLabel: label, level: max(1, rank), foundBy: rule, place: place))
    }

    /// Images and links of a heading, for which a section has no place of its own.
    private mutating func addExtras(of paragraph: WordParagraph, place: Place) {
        guard let extras = paragraph.extras, !extras.images.isEmpty || !extras.links.isEmpty else { return }
        append(.paragraph(Paragraph(text: "", links: extras.links, images: extras.images, place: place)))
    }

    private mutating func append(_ block: Section.Block) {
        if sections.isEmpty {
            sections.append(Section(path: [], level: 0, foundBy: nil, place: Self.place(of: block)))
        }
        sections[sections.count - 1].content.append(block)
    }

    private static func place(of block: Section.Block) -> Place {
        switch block {
        case .paragraph(let paragraph): paragraph.place
        case .row(let row): row.place
        case .note(let note): note.place
        }
    }

    private static func value(_ paragraph: WordParagraph, place: Place) -> Paragraph {
        guard let extras = paragraph.extras else { return Paragraph(text: paragraph.text, place: place) }
        return Paragraph(
            text: paragraph.text, listLabel: extras.label, listDepth: extras.depth, links: extras.links,
            images: extras.images, place: place)
    }
}
