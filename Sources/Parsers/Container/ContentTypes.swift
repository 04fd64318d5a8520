/// What `[Content_Types].xml` says of the parts of a package.
struct ContentTypes {
    private let byPart: [String: String]
    private let byEnding: [String: String]

    /// Reads the list; a package without one, or with a broken one, has no types.
    init(_ archive: ZipArchive) throws {
        guard let entry = archive.entry(named: "[Content_Types].xml") else {
            (byPart, byEnding) = ([:], [:])
            return
        }
        let handler = Handler()
        _ = try XMLReader.read(
            try archive.contents(of: entry).bytes, part: entry.name, of: archive.file, vocabulary: Handler.vocabulary,
            handler: handler)
        (byPart, byEnding) = (handler.byPart, handler.byEnding)
    }

    /// The type of a part in lower case.
    func type(of part: String) -> String? {
        let key = ZipEntryName.key(part)
        if let type = byPart[key] { return type }
        return key.lastIndex(of: ".").flatMap { byEnding[String(key[key.index(after: $0)...])] }
    }

    /// The kind of document whose main part this is.
    func format(of part: String) -> FileFormat? {
        guard let type = type(of: part) else { return nil }
        return Self.formats.first { type.contains($0.mark) }?.format
    }

    /// The first part in the archive's order whose type is that of a main part.
    func mainPart(in archive: ZipArchive) -> ZipArchive.Entry? {
        archive.entries.lazy.filter { byPart[ZipEntryName.key($0.name)] != nil }
            .first { format(of: $0.name) != nil }
            .flatMap { archive.entry(named: $0.name) }
    }

    /// What the types of main parts contain; macros and templates included.
    private static let formats: [(mark: String, format: FileFormat)] = [
        ("wordprocessingml.document.main", .docx), ("wordprocessingml.template.main", .docx),
        ("ms-word.document.macroenabled.main", .docx), ("ms-word.template.macroenabledtemplate.main", .docx),
        ("spreadsheetml.sheet.main", .xlsx), ("spreadsheetml.template.main", .xlsx),
        ("ms-excel.sheet.macroenabled.main", .xlsx), ("ms-excel.template.macroenabled.main", .xlsx),
        ("ms-excel.sheet.binary", .unknown),
        ("presentationml.presentation.main", .pptx), ("presentationml.slideshow.main", .pptx),
    ]

    private final class Handler: XMLHandler {
        private enum Token: UInt16 {
            case override = 1
            case preset, partName, ending, contentType
        }

        static let vocabulary = XMLVocabulary([
            (.contentTypes, "Override", Token.override.rawValue),
            (.contentTypes, "Default", Token.preset.rawValue),
            (.none, "PartName", Token.partName.rawValue),
            (.none, "Extension", Token.ending.rawValue),
            (.none, "ContentType", Token.contentType.rawValue),
        ])

        var byPart: [String: String] = [:]
        var byEnding: [String: String] = [:]

        func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
            guard let type = attributes[Token.contentType.rawValue]?.string.lowercased() else { return }
            switch Token(rawValue: name) {
            case .override:
                guard let part = attributes[Token.partName.rawValue]?.string else { return }
                byPart[ZipEntryName.key(ZipEntryName.normalised("/" + part))] = type
            case .preset:
                guard let ending = attributes[Token.ending.rawValue]?.string else { return }
                byEnding[ending.lowercased()] = type
            default: return
            }
        }

        func end(_ name: UInt16) throws {}
        func text(_ bytes: XMLBytes) throws {}
    }
}
