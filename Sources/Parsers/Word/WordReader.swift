public import Foundation
import KnowledgeModel

/// Reads Word documents (.docx, .docm, .dotx; transitional and strict) into sections with their places.
///
/// All text comes in document order as Word shows it with changes accepted: insertions in, deletions and hidden text out,
/// results of fields but not their codes, one form of alternate content, text boxes after the paragraph that holds them, nested
/// tables after their row, notes after the block that refers to them.
///
/// Words drawn in charts and diagrams (SmartArt) come with the images, as they are parts of pictures.
///
/// Lost: formatting, figures of charts, embedded files but plain text, formulas' layout beyond `/`, `^` and `_`, notes nothing
/// refers to. Targets of links are kept and never followed.
///
/// - Complexity: linear in the document's XML; memory holds the result, not the XML.
public struct WordReader: Sendable {
    /// What may be read beside the body.
    public struct Options: Hashable, Sendable {
        /// Whether page headers and footers are read.
        public var readsPageMargins = false
        /// Whether reviewers' comments are read.
        public var readsComments = true

        /// The body with its notes and comments.
        public init() {}
    }

    /// How much a document may ask of the machine.
    public struct Limits: Hashable, Sendable {
        /// Limits of the archive.
        public var archive: ArchiveLimits
        /// Cells of all tables, counted once for every column and row they cover.
        public var cells = 750_000
        /// Paragraphs outside tables, and rows of tables.
        public var paragraphs = 500_000
        /// Other files embedded in the document.
        public var embeddedFiles = 1_000

        /// The limits that suit documents of a shop: a part of 256 MB, 750,000 cells, ten thousand pages.
        public init() {
            archive = ArchiveLimits()
            archive.partBytes = 256 << 20
            archive.entries = 20_000
        }
    }

    /// How much a document may ask of the machine.
    public var limits: Limits
    /// What is read beside the body.
    public var options: Options

    /// Creates a reader.
    public init(limits: Limits = Limits(), options: Options = Options()) {
        self.limits = limits
        self.options = options
    }

    /// Reads a document on disk.
    ///
    /// - Parameters:
    ///   - url: where it lies.
    ///   - file: the path that problems name it by.
    /// - Throws: ``ParserError`` when there is nothing to read: no Word document, encrypted, damaged beyond its first words, a
    ///   document type declaration, a limit passed.
    public func read(_ url: URL, as file: String) throws -> WordDocument {
        try document(OPCPackage(url: url, file: file, expected: .docx, limits: limits.archive))
    }

    /// Reads a document in memory; otherwise as ``read(_:as:)-(URL,_)``.
    public func read(_ bytes: [UInt8], as file: String) throws -> WordDocument {
        try document(OPCPackage(bytes: bytes, file: file, expected: .docx, limits: limits.archive))
    }

    private func document(_ package: OPCPackage) throws -> WordDocument {
        var parts = WordParts(package)
        let styles = WordStyles()
        parts.read("styles") { try styles.read($0, part: $1, of: package.archive.file) }
        let numbering = WordNumbering(styles: styles)
        parts.read("numbering") { try numbering.read($0, part: $1, of: package.archive.file) }
        let notes = notes(&parts, styles: styles, numbering: numbering)
        numbering.restart()

        let body = WordBody(
            WordBody.Surroundings(
                styles: styles, numbering: numbering, relationships: parts.byID, notes: notes,
                drawings: parts.drawings(parts.byID)), countsParagraphs: true)
        body.limits = limits
        let fault = try parts.stream(package.mainPart, into: body)
        guard body.inserts.count <= limits.embeddedFiles else {
            throw ParserError.limitExceeded(
                file: package.archive.file, part: package.mainPart.name, limit: .embeddedFiles,
                found: body.inserts.count, allowed: limits.embeddedFiles)
        }
        var blocks = body.finished()
        parts.insert(body.inserts, into: &blocks)
        var builder = SectionBuilder(cells: limits.cells) { [limits] in
            ParserError.limitExceeded(
                file: package.archive.file, part: package.mainPart.name, limit: .cells, found: limits.cells + 1,
                allowed: limits.cells)
        }
        var sections = try builder.sections(of: blocks)
        if options.readsPageMargins {
            sections += try margins(body, &parts, &builder, styles: styles, numbering: numbering)
        }
        if let fault {
            if sections.isEmpty { throw fault }
            parts.problems.append(fault.problem(severity: .warning))
        } else if sections.isEmpty {
            parts.problems.append(WordProblem.noText(package.archive.file))
        }
        return WordDocument(sections: sections, problems: parts.problems)
    }

    private func notes(
        _ parts: inout WordParts, styles: WordStyles, numbering: WordNumbering
    ) -> [WordBody.NoteKey: String] {
        var kinds: [(Note.Kind, String)] = [(.footnote, "footnotes"), (.endnote, "endnotes")]
        if options.readsComments { kinds.append((.comment, "comments")) }
        var result: [WordBody.NoteKey: String] = [:]
        for (kind, type) in kinds {
            let read = parts.story(type, styles: styles, numbering: numbering)
            for (id, text) in read?.notes ?? [:] { result[WordBody.NoteKey(kind: kind, id: id)] = text }
        }
        return result
    }

    private func margins(
        _ body: WordBody, _ parts: inout WordParts, _ builder: inout SectionBuilder, styles: WordStyles,
        numbering: WordNumbering
    ) throws -> [Section] {
        var sections: [Section] = []
        for id in body.margins {
            guard let relationship = parts.byID[id], let entry = parts.package.part(relationship),
                let story = parts.story(entry, styles: styles, numbering: numbering)
            else { continue }
            let name = entry.name.split(separator: "/").last.map { $0.prefix(while: { $0 != "." }) } ?? ""
            let place = Place.pageMargin(String(name))
            let content = try builder.blocks(of: story.finished(), place: place)
            if !content.isEmpty {
                sections.append(Section(path: [], level: 0, foundBy: nil, place: place, content: content))
            }
        }
        return sections
    }
}
