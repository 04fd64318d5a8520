import Foundation

/// An Office Open XML package: parts that refer to one another by relationships (ISO/IEC 29500-2).
///
/// Targets outside the package are kept as text and never followed.
final class OPCPackage {
    /// A reference from one part to another, or to the outside.
    struct Relationship: Hashable, Sendable {
        /// The name by which the part's content refers to it.
        var id: String
        /// The last part of its type's URI: `officeDocument`, `styles`, `hyperlink`. The same in transitional and strict.
        var type: String
        /// The normalised name of the part it leads to; an address as written when ``isExternal``.
        var target: String
        /// Whether it leads out of the package.
        var isExternal: Bool
    }

    /// The archive the parts lie in.
    let archive: ZipArchive
    /// The part that holds the document, `word/document.xml` for example, as the archive spells it.
    let mainPart: ZipArchive.Entry
    /// What the package holds.
    let format: FileFormat
    private let contentTypes: ContentTypes

    /// Opens a package.
    ///
    /// - Throws: ``ParserError``; `wrongFormat` when the main part is of another kind than expected.
    init(_ archive: ZipArchive, expected: FileFormat) throws {
        self.archive = archive
        contentTypes = try ContentTypes(archive)
        let root = try Self.relationships(of: "", in: archive)
        let named = root.first { $0.type == "officeDocument" && !$0.isExternal }.flatMap {
            archive.entry(named: $0.target)
        }
        // Without a usable relationship the content type tells the main part, and without that its customary name.
        let main = named ?? contentTypes.mainPart(in: archive) ?? Self.customaryMainPart(in: archive)
        guard let main else {
            let looksLikeOffice = archive.entry(named: "[Content_Types].xml") != nil || !root.isEmpty
            guard looksLikeOffice else {
                throw ParserError.wrongFormat(file: archive.file, expected: expected, found: .zip)
            }
            throw ParserError.missingPart(file: archive.file, part: Self.customaryNames[expected] ?? "_rels/.rels")
        }
        mainPart = main
        format = contentTypes.format(of: main.name) ?? Self.formatByFolder(main.name) ?? expected
        guard format == expected else {
            throw ParserError.wrongFormat(file: archive.file, expected: expected, found: format)
        }
    }

    /// Opens a package on disk.
    convenience init(url: URL, file: String, expected: FileFormat, limits: ArchiveLimits = ArchiveLimits()) throws {
        try self.init(ZipArchive(url: url, file: file, expected: expected, limits: limits), expected: expected)
    }

    /// Opens a package in memory.
    convenience init(
        bytes: [UInt8], file: String, expected: FileFormat, limits: ArchiveLimits = ArchiveLimits()
    ) throws {
        try self.init(ZipArchive(bytes: bytes, file: file, expected: expected, limits: limits), expected: expected)
    }

    /// The relationships of a part, in the order of the file; none when it has no list of them.
    func relationships(of part: String) throws -> [Relationship] {
        try Self.relationships(of: part, in: archive)
    }

    /// The part a relationship leads to; nil outside the package and for parts that are not there.
    func part(_ relationship: Relationship) -> ZipArchive.Entry? {
        relationship.isExternal ? nil : archive.entry(named: relationship.target)
    }

    /// The content type of a part in lower case; nil when the package does not say.
    func contentType(of part: String) -> String? { contentTypes.type(of: part) }

    private static let customaryNames: [FileFormat: String] = [
        .docx: "word/document.xml", .xlsx: "xl/workbook.xml", .pptx: "ppt/presentation.xml",
    ]

    private static func customaryMainPart(in archive: ZipArchive) -> ZipArchive.Entry? {
        for format in [FileFormat.docx, .xlsx, .pptx] {
            if let entry = customaryNames[format].flatMap(archive.entry) { return entry }
        }
        return nil
    }

    private static func formatByFolder(_ part: String) -> FileFormat? {
        let name = ZipEntryName.key(part)
        return name.hasPrefix("word/") ? .docx : name.hasPrefix("xl/") ? .xlsx : name.hasPrefix("ppt/") ? .pptx : nil
    }

    private static func relationships(of part: String, in archive: ZipArchive) throws -> [Relationship] {
        let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
        let list = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
        guard let entry = archive.entry(named: list) else { return [] }
        let handler = RelationshipHandler(folder: folder, file: archive.file, part: entry.name)
        let reader = try XMLReader(
            part: entry.name, of: archive.file, vocabulary: RelationshipHandler.vocabulary, handler: handler)
        _ = try archive.stream(entry) { try reader.feed($0) }
        _ = try reader.finish()
        return handler.relationships
    }
}

/// Reads a list of relationships.
private final class RelationshipHandler: XMLHandler {
    private enum Token: UInt16 {
        case relationship = 1
        case id, type, target, targetMode
    }

    static let vocabulary = XMLVocabulary([
        (.packageRelationships, "Relationship", Token.relationship.rawValue),
        (.none, "Relationship", Token.relationship.rawValue),
        (.none, "Id", Token.id.rawValue),
        (.none, "Type", Token.type.rawValue),
        (.none, "Target", Token.target.rawValue),
        (.none, "TargetMode", Token.targetMode.rawValue),
    ])

    /// References that one part may have: ten times those of the most linked catalogue.
    private static let limit = 200_000

    private let folder: String
    private let file: String
    private let part: String
    private(set) var relationships: [OPCPackage.Relationship] = []

    init(folder: String, file: String, part: String) {
        (self.folder, self.file, self.part) = (folder, file, part)
    }

    func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
        guard name == Token.relationship.rawValue, let target = attributes[Token.target.rawValue]?.string else {
            return
        }
        guard relationships.count < Self.limit else {
            throw ParserError.limitExceeded(
                file: file, part: part, limit: .relationships, found: relationships.count + 1, allowed: Self.limit)
        }
        let mode = attributes[Token.targetMode.rawValue]?.string.lowercased()
        let type = attributes[Token.type.rawValue]?.string ?? ""
        let isExternal = mode == "external"
        relationships.append(
            OPCPackage.Relationship(
                id: attributes[Token.id.rawValue]?.string ?? "",
                type: String(type[(type.lastIndex(of: "/").map { type.index(after: $0) } ?? type.startIndex)...]),
                target: isExternal ? target : resolved(target), isExternal: isExternal))
    }

    func end(_ name: UInt16) throws {}
    func text(_ bytes: XMLBytes) throws {}

    /// The name of the part that a target leads to from the folder of its part.
    private func resolved(_ target: String) -> String {
        var path = target.utf8.contains(0x5C) ? target.replacing("\\", with: "/") : target
        if let fragment = path.firstIndex(of: "#") { path = String(path[..<fragment]) }
        if path.utf8.contains(0x25) { path = path.removingPercentEncoding ?? path }
        if path.hasPrefix("/") { return ZipEntryName.normalised(path) }
        return ZipEntryName.normalised("/" + folder + path)
    }
}
