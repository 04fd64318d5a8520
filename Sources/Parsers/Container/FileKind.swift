public import Foundation

/// Which of the three readers a file is for.
public enum FileKind: String, Hashable, Sendable, CaseIterable {
    /// A Word document, for ``WordReader``.
    case document = "docx"
    /// An Excel workbook, for ``SpreadsheetReader``.
    case workbook = "xlsx"
    /// A WhatsApp export, for ``ChatReader``.
    case chat = "whatsapp"

    /// The kind that a name's ending stands for, the endings of old formats, macros and templates included; nil for others.
    public init?(endingOf name: some StringProtocol) {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        guard let kind = Self.byEnding[name[name.index(after: dot)...].lowercased()] else { return nil }
        self = kind
    }

    /// The kind of a file by its ending, and by its content where the ending says nothing.
    ///
    /// Whether the content is what the ending promises is for the reader to tell.
    ///
    /// - Parameter file: the path that errors name.
    /// - Throws: ``ParserError`` for a file that can't be opened, has no bytes or is none of the three.
    public init(of url: URL, named file: String) throws {
        if FileSniffer.isLockFile(named: url.lastPathComponent) { throw ParserError.lockFile(file: file) }
        let source = try ByteSource(url: url, file: file)
        guard source.count > 0 else { throw ParserError.emptyFile(file: file) }
        if let kind = Self(endingOf: url.lastPathComponent) {
            self = kind
            return
        }
        let format = FileSniffer.format(of: try source.bytes(at: 0, count: FileSniffer.headLength))
        switch format {
        case .zip: self = try Self.ofArchive(source)
        case .text, .csv: self = .chat
        case .ole: throw ParserError.passwordProtectedOrOld(file: file, expected: .docx)
        default: throw ParserError.unsupportedFormat(file: file, found: format)
        }
    }

    private static func ofArchive(_ source: ByteSource) throws -> FileKind {
        do {
            _ = try OPCPackage(ZipArchive(source, expected: .docx, limits: ArchiveLimits()), expected: .docx)
            return .document
        } catch ParserError.wrongFormat(let file, _, let found) {
            switch found {
            case .xlsx: return .workbook
            case .zip: return .chat
            default: throw ParserError.unsupportedFormat(file: file, found: found)
            }
        }
    }

    private static let byEnding: [String: FileKind] = [
        "docx": .document, "docm": .document, "dotx": .document, "dotm": .document, "doc": .document, "dot": .document,
        "xlsx": .workbook, "xlsm": .workbook, "xltx": .workbook, "xltm": .workbook, "xlsb": .workbook,
        "xls": .workbook, "xlt": .workbook, "txt": .chat, "zip": .chat,
    ]
}
