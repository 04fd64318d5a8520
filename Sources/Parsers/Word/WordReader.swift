public import Foundation
public import KnowledgeModel

/// A Word document as read: its sections in document order, and what is wrong with it.
public struct WordDocument: Hashable, Sendable {
    /// The document's parts under their headings. What stands before the first heading comes first, with an empty path.
    public var sections: [Section]
    /// What was read differently from what its author may have meant, or not at all.
    public var problems: [Problem]
}

/// Reads the text of .docx files with the place of every paragraph, table row and note.
///
/// Lost on purpose: formatting, the images themselves, deleted and hidden text, field codes. Nothing outside the file is
/// ever loaded.
public struct WordReader: Sendable {
    /// How much a file may ask of the machine.
    public var limits: ArchiveLimits

    /// Most table cells of a document, merged ones counted for every column and row they cover.
    private static let cellLimit = 2_000_000

    /// Creates a reader.
    public init(limits: ArchiveLimits = ArchiveLimits()) {
        self.limits = limits
    }

    /// Reads a document on disk.
    /// - Parameter file: the path that places and problems carry, relative to the shop's folder.
    /// - Throws: ``ParserError`` when nothing of the text could be read.
    public func read(_ url: URL, as file: String) throws -> WordDocument {
        if FileSniffer.isLockFile(named: url.lastPathComponent) { throw ParserError.lockFile(file: file) }
        return try read(OPCPackage(url: url, file: file, expected: .docx, limits: limits), file: file)
    }

    /// Reads a document in memory.
    /// - Throws: as ``read(_:as:)``.
    public func read(bytes: [UInt8], file: String) throws -> WordDocument {
        try read(OPCPackage(bytes: bytes, file: file, expected: .docx, limits: limits), file: file)
    }

    private func read(_ package: OPCPackage, file: String) throws -> WordDocument {
        var parts = WordParts(package: package, file: file)
        let body = try parts.readBody()
        var budget = Self.cellLimit
        let sections = try WordSections(body).sections { caption, table in
            try table.blocks(caption: caption, budget: &budget) {
                ParserError.limitExceeded(
                    file: file, part: package.mainPart.name, limit: .elements, found: Self.cellLimit + 1,
                    allowed: Self.cellLimit)
            }
        }
        return WordDocument(sections: sections, problems: parts.problems)
    }
}

/// The parts of a Word document that its text is spread over.
private struct WordParts {
    let package: OPCPackage
    let file: String
    private(set) var problems: [Problem] = []

    init(package: OPCPackage, file: String) {
        self.package = package
        self.file = file
    }

    mutating func readBody() throws -> [WordBlock] {
        let main = package.mainPart.name
        let relationships = try package.relationships(of: main)
        let styles = WordStyles()
        let numbering = WordNumbering(styles: styles)
        try readPart("styles", relationships) { try styles.read($0, part: $1, of: $2) }
        try readPart("numbering", relationships) { try numbering.read($0, part: $1, of: $2) }
        var surroundings = WordBody.Surroundings(
            styles: styles, numbering: numbering, relationships: Self.byID(relationships))
        let kinds: [(String, Note.Kind)] = [("footnotes", .footnote), ("endnotes", .endnote), ("comments", .comment)]
        for (type, kind) in kinds {
            for (id, text) in try readNotes(type, relationships, surroundings) {
                surroundings.notes[WordBody.NoteKey(kind: kind, id: id)] = text
            }
        }
        let body = WordBody(surroundings, countsParagraphs: true)
        let bytes = try package.archive.read(package.mainPart)
        let fault = try XMLReader.read(bytes, part: main, of: file, vocabulary: WordToken.vocabulary, handler: body)
        if let fault { report(fault) }
        for insert in body.inserts { report(insert.insert, paragraph: insert.paragraph) }
        let blocks = body.finished()
        if let fault, blocks.isEmpty { throw fault }
        return blocks
    }

    private static func byID(_ relationships: [OPCPackage.Relationship]) -> [String: OPCPackage.Relationship] {
        Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Reads a part that the text can do without; what is wrong with it becomes a problem.
    private mutating func readPart(
        _ type: String, _ relationships: [OPCPackage.Relationship],
        _ read: ([UInt8], String, String) throws -> ParserError?
    ) throws {
        guard let relationship = relationships.first(where: { $0.type == type }), let entry = package.part(relationship)
        else { return }
        do {
            if let fault = try read(try package.archive.read(entry), entry.name, file) { report(fault) }
        } catch let error as ParserError {
            report(error)
        }
    }

    private mutating func readNotes(
        _ type: String, _ relationships: [OPCPackage.Relationship], _ surroundings: WordBody.Surroundings
    ) throws -> [Int: String] {
        var notes: [Int: String] = [:]
        let package = package
        try readPart(type, relationships) { bytes, part, file in
            var own = surroundings
            own.relationships = Self.byID(try package.relationships(of: part))
            let handler = WordBody(own, countsParagraphs: false)
            let fault = try XMLReader.read(
                bytes, part: part, of: file, vocabulary: WordToken.vocabulary, handler: handler)
            notes = handler.notes
            return fault
        }
        return notes
    }

    private mutating func report(_ error: ParserError) {
        var problem = error.problem(file: file)
        problem.severity = .warning
        problems.append(problem)
    }

    private mutating func report(_ insert: WordBody.Insert, paragraph: Int) {
        problems.append(
            Problem(
                severity: .warning, code: "docx.insertedFile",
                location: SourceLocation(file: file, place: .paragraph(max(1, paragraph))),
                message: Phrase(
                    ru: "после этого абзаца вставлен другой файл, он не прочитан",
                    en: "another file is inserted after this paragraph; it is not read"),
                remedy: Phrase(
                    ru: "откройте документ в Word и сохраните его заново", en: "open the document in Word and save it anew")))
    }
}
