import KnowledgeModel

/// Reads one story of a Word document, the body or a part like it, into blocks in document order.
final class WordBody: XMLHandler {
    /// What a story takes from the rest of the document.
    struct Surroundings {
        var styles: WordStyles
        var numbering: WordNumbering
        /// The part's relationships by their names.
        var relationships: [String: OPCPackage.Relationship]
        /// Texts of notes by kind and number.
        var notes: [NoteKey: String] = [:]
    }

    /// A note's kind and number in its part.
    struct NoteKey: Hashable {
        var kind: Note.Kind
        var id: Int
    }

    /// A thing in the body that other parts of the package hold.
    enum Insert: Hashable {
        /// Another file put in whole, by the name of its relationship.
        case chunk(String)
        /// A part of a master document kept in a file of its own.
        case subDocument
    }

    let surroundings: Surroundings
    private let countsParagraphs: Bool

    // Unchecked throughout because handlers are called one after the other and never from within one another.
    /// Blocks of the story and of what is open inside it: cells, text boxes, notes.
    @exclusivity(unchecked) var lists: [[WordBlock]] = [[]]
    @exclusivity(unchecked) var paragraphs: [OpenParagraph] = []
    @exclusivity(unchecked) var tables: [WordTable] = []
    @exclusivity(unchecked) var cells: [WordTable.Cell] = []
    /// Text of the open paragraphs, the innermost last.
    @exclusivity(unchecked) var buffer: [UInt8] = []
    @exclusivity(unchecked) var skipped = 0
    @exclusivity(unchecked) var property = PropertyKind.none
    /// Whether the section properties being read stand inside a paragraph's.
    @exclusivity(unchecked) var isInParagraphProperties = false
    @exclusivity(unchecked) var collects = TextKind.none
    @exclusivity(unchecked) var fields: [Field] = []
    @exclusivity(unchecked) var codesOpen = 0
    @exclusivity(unchecked) var links: [OpenLink] = []
    @exclusivity(unchecked) var pictures: [OpenPicture] = []
    /// For every open alternative whether one form has been taken.
    @exclusivity(unchecked) var alternatives: [Bool] = []
    /// Paragraphs open where each text box began; they are its hosts.
    @exclusivity(unchecked) var textBoxes: [Int] = []
    @exclusivity(unchecked) var tableCount = 0
    @exclusivity(unchecked) var paragraphCount = 0
    @exclusivity(unchecked) private var noteID: Int?
    /// Texts of a part that holds notes, by their numbers.
    @exclusivity(unchecked) private(set) var notes: [Int: String] = [:]
    /// What has to be fetched from elsewhere, with the paragraph before it and its place among the blocks.
    @exclusivity(unchecked) private(set) var inserts: [(insert: Insert, paragraph: Int, index: Int)] = []
    /// Headers and footers that the sections of the body use, by the names of their relationships.
    @exclusivity(unchecked) private(set) var margins: [String] = []
    /// The last style looked up: paragraphs of one style mostly follow one another.
    @exclusivity(unchecked) var style: (id: String?, resolved: WordStyles.Resolved)

    init(_ surroundings: Surroundings, countsParagraphs: Bool) {
        self.surroundings = surroundings
        self.countsParagraphs = countsParagraphs
        style = (nil, surroundings.styles.paragraph(nil))
    }

    /// The blocks of the story; whatever a damaged part left open is closed.
    func finished() -> [WordBlock] {
        while !textBoxes.isEmpty || !tables.isEmpty || !paragraphs.isEmpty {
            if let box = textBoxes.last, paragraphs.count <= box, cells.count <= tables.count, lists.count > 1,
                tables.isEmpty
            {
                endTextBox()
            } else if !paragraphs.isEmpty, paragraphs.count > (textBoxes.last ?? 0) {
                endParagraph()
            } else if !tables.isEmpty {
                if cells.count == tables.count { endCell() }
                endTable()
            } else {
                endTextBox()
            }
        }
        flushCarried()
        return lists.first ?? []
    }

    func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
        if skipped > 0 {
            skipped += 1
            return
        }
        let token = WordToken.of(name)
        if property != .none {
            startProperty(token, attributes)
            return
        }
        switch token {
        case .unknown: break
        case .run: startRun()
        case .text, .mathText, .drawingText: collects = .shown
        case .runProperties: property = .run
        case .paragraph: startParagraph()
        case .paragraphProperties: property = .paragraph
        case .table, .row, .cell, .tableProperties, .rowProperties, .cellProperties, .sectionProperties:
            startTablePart(token)
        case .deleted, .movedFrom, .deletedText, .propertiesChange, .sdtProperties, .rubyText: skipped = 1
        case .alternateContent: alternatives.append(false)
        case .choice, .fallback: startAlternative(token)
        case .textBoxContent: startTextBox()
        case .footnote, .endnote, .comment: startNote(attributes)
        case .altChunk:
            inserts.append((.chunk(attributes[.relationID]?.string ?? ""), paragraphCount, lists[0].count))
        case .subDocument: inserts.append((.subDocument, paragraphCount, lists[0].count))
        default: startContent(token, attributes)
        }
    }

    func end(_ name: UInt16) throws {
        if skipped > 0 {
            skipped -= 1
            return
        }
        let token = WordToken.of(name)
        if property != .none {
            endProperty(token)
            return
        }
        switch token {
        case .unknown: break
        case .text, .mathText, .drawingText, .instruction: collects = .none
        case .paragraph: endParagraph()
        case .cell: endCell()
        case .row: endRow()
        case .table: endTable()
        case .alternateContent: _ = alternatives.popLast()
        case .textBoxContent: endTextBox()
        case .footnote, .endnote, .comment: endNote()
        default: endContent(token)
        }
    }

    func text(_ bytes: XMLBytes) throws {
        switch collects {
        case .none: break
        case .shown: append(bytes)
        case .code: fields.last.map { _ in fields[fields.count - 1].code += Array(bytes.prefix(4096)) }
        }
    }

    /// Notes the header or footer that a section uses.
    func addMargin(_ relationship: String) {
        if !margins.contains(relationship) { margins.append(relationship) }
    }

    /// The number the next paragraph gets; its host's inside a text box.
    func nextParagraphNumber() -> Int {
        guard countsParagraphs, tables.isEmpty, textBoxes.isEmpty else {
            return paragraphs.first?.number ?? paragraphCount
        }
        paragraphCount += 1
        return paragraphCount
    }

    private func startAlternative(_ token: WordToken) {
        guard let last = alternatives.indices.last else { return }
        if alternatives[last] {
            skipped = 1
        } else {
            alternatives[last] = true
        }
    }

    private func startTextBox() {
        textBoxes.append(paragraphs.count)
        lists.append([])
    }

    func endTextBox() {
        guard let hosts = textBoxes.popLast() else { return }
        while paragraphs.count > hosts { endParagraph() }
        guard lists.count > 1, let content = lists.popLast() else { return }
        if let host = paragraphs.indices.last {
            paragraphs[host].following += content
        } else {
            lists[lists.count - 1] += content
        }
    }

    private func startNote(_ attributes: XMLAttributes) {
        noteID = attributes[.id]?.integer
        lists.append([])
    }

    private func endNote() {
        guard lists.count > 1, let content = lists.popLast() else { return }
        if let noteID { notes[noteID] = WordBody.flatText(content) }
        noteID = nil
    }
}

extension WordBody {
    /// Which properties the reader is inside of.
    enum PropertyKind {
        case none, run, paragraph, mark, table, row, cell, section
    }

    /// What becomes of text.
    enum TextKind {
        case none, shown, code
    }

    /// A paragraph that is being read.
    struct OpenParagraph {
        var number: Int
        /// Where its text begins in the buffer.
        var start: Int
        var styleID: String?
        var style: WordStyles.Resolved
        var outlineLevel: Int?
        var numberingID: Int?
        var level: Int?
        var isMarkDeleted = false
        var links: [Paragraph.Link] = []
        var images: [String] = []
        var noteKeys: [NoteKey] = []
        /// Text boxes in it.
        var following: [WordBlock] = []
        var look = WordParagraph.Look()
        var run = Run()
        var isHidden = false
    }

    /// The run that is being read.
    struct Run {
        var isBold = false
        var isHidden = false
        var size: Int?
        var symbolFont: String?
        // As stated in the run's own properties.
        var ownBold: Bool?
        var ownHidden: Bool?
        var style: WordStyles.Resolved?
    }

    /// A field that is being read.
    struct Field {
        var code: [UInt8] = []
        var isInCode = true
        var hasLink = false
    }

    /// A link whose words are being read.
    struct OpenLink {
        var target: String
        /// Where its words begin in the buffer.
        var start: Int
        /// Paragraphs open where it stands.
        var depth: Int
        var isField: Bool
    }

    /// A picture that is being read.
    struct OpenPicture {
        var description = ""
        var file: String?
        var isDrawing: Bool
    }

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
}
