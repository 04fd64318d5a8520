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
        /// Words of charts and diagrams by the names of their relationships.
        var drawings: [String: String] = [:]
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
    @exclusivity(unchecked) var collects = TextKind.none
    @exclusivity(unchecked) var fields: [Field] = []
    @exclusivity(unchecked) var codesOpen = 0
    @exclusivity(unchecked) var links: [OpenLink] = []
    @exclusivity(unchecked) var pictures: [OpenPicture] = []
    /// For every open alternative how much there was before the form that is taken; nil while none has given anything.
    @exclusivity(unchecked) var alternatives: [Int?] = []
    /// Texts and images met so far.
    @exclusivity(unchecked) var contentCount = 0
    /// Tables, cells, text boxes and notes that are open, the innermost last.
    @exclusivity(unchecked) var scopes: [Scope] = []
    @exclusivity(unchecked) var isInParagraphProperties = false
    @exclusivity(unchecked) var tableCount = 0
    @exclusivity(unchecked) var paragraphCount = 0
    @exclusivity(unchecked) private var noteID: Int?
    /// Texts of a part that holds notes, by their numbers.
    @exclusivity(unchecked) private(set) var notes: [Int: String] = [:]
    /// What has to be fetched from elsewhere, with the paragraph before it and its place among the blocks.
    @exclusivity(unchecked) private(set) var inserts: [(insert: Insert, paragraph: Int, index: Int)] = []
    /// Headers and footers that the sections of the body use, by the names of their relationships.
    @exclusivity(unchecked) private(set) var margins: [String] = []
    /// The style asked for last.
    /// How much the story may hold.
    @exclusivity(unchecked) var limits = WordReader.Limits()
    @exclusivity(unchecked) var blockCount = 0
    @exclusivity(unchecked) var cellCount = 0
    /// Notes that have been delivered: a second reference to one adds nothing.
    @exclusivity(unchecked) var deliveredNotes: Set<NoteKey> = []
    @exclusivity(unchecked) var style: (id: String?, resolved: WordStyles.Resolved)

    init(_ surroundings: Surroundings, countsParagraphs: Bool) {
        self.surroundings = surroundings
        self.countsParagraphs = countsParagraphs
        style = (nil, surroundings.styles.paragraph(nil))
    }

    /// The blocks of the story; whatever a damaged part left open is closed.
    func finished() -> [WordBlock] {
        while let scope = scopes.last {
            switch scope.kind {
            case .table: endTable()
            case .cell: endCell()
            case .textBox: endTextBox()
            case .note: endNote()
            }
        }
        closeParagraphs()
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
        case .paragraphProperties:
            property = .paragraph
            isInParagraphProperties = true
        case .table, .row, .cell, .tableProperties, .rowProperties, .cellProperties, .sectionProperties:
            startTablePart(token)
            try checkLimits()
        case .deleted, .movedFrom, .deletedText, .propertiesChange, .sdtProperties, .rubyText: skipped = 1
        case .alternateContent: alternatives.append(nil)
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
        case .paragraph:
            endParagraph()
            try checkLimits()
        case .cell: endCell()
        case .row: endRow()
        case .table: endTable()
        case .choice: endAlternative()
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
        case .code: addToCode(bytes)
        }
    }

    private func checkLimits() throws {
        guard blockCount <= limits.paragraphs else { throw LimitPassed(limit: .paragraphs, allowed: limits.paragraphs) }
        guard cellCount <= limits.cells else { throw LimitPassed(limit: .cells, allowed: limits.cells) }
    }

    /// Ends the reading of a story that is too long; whoever reads it knows the names of file and part.
    struct LimitPassed: Error {
        var limit: ParserLimit
        var allowed: Int
    }

    /// Notes the header or footer that a section uses.
    func addMargin(_ relationship: String) {
        if !margins.contains(relationship) { margins.append(relationship) }
    }

    /// Paragraphs open around the innermost scope.
    var openAround: Int { scopes.last?.paragraphs ?? 0 }

    /// The number the next paragraph gets: its host's inside a text box, the last one's inside a table.
    func nextParagraphNumber() -> Int {
        guard countsParagraphs, scopes.isEmpty else { return paragraphs.first?.number ?? paragraphCount }
        paragraphCount += 1
        return paragraphCount
    }

    private func startAlternative(_ token: WordToken) {
        guard let last = alternatives.indices.last else { return }
        if alternatives[last] != nil {
            skipped = 1
        } else {
            alternatives[last] = contentCount
        }
    }

    /// A form that gives nothing, as a drawing the reader does not know, leaves the word to the next one.
    private func endAlternative() {
        guard let last = alternatives.indices.last, alternatives[last] == contentCount else { return }
        alternatives[last] = nil
    }

    private func startTextBox() {
        scopes.append(Scope(kind: .textBox, paragraphs: paragraphs.count))
        lists.append([])
    }

    func endTextBox() {
        guard scopes.last?.kind == .textBox else { return }
        closeParagraphs()
        scopes.removeLast()
        let content = lists.removeLast()
        if let host = paragraphs.indices.last, paragraphs.count > openAround {
            paragraphs[host].following += content
        } else {
            lists[lists.count - 1] += content
        }
    }

    private func startNote(_ attributes: XMLAttributes) {
        noteID = attributes[.id]?.integer
        scopes.append(Scope(kind: .note, paragraphs: paragraphs.count))
        lists.append([])
    }

    func endNote() {
        guard scopes.last?.kind == .note else { return }
        closeParagraphs()
        scopes.removeLast()
        let content = lists.removeLast()
        if let noteID { notes[noteID] = WordBody.flatText(content) }
        noteID = nil
    }
}
