public import Foundation
import KnowledgeModel

/// Reads WhatsApp chat exports: a `.txt` of Android or iPhone, in any language and regional format, or a `.zip` with one.
///
/// Everything about the file's form is decided from the whole file: encoding, line ends, shape of headers, order of day and
/// month. What stays undecided is reported as a problem and never passes for certain.
public struct ChatReader: Sendable {
    /// How much a file may ask of the machine; a plain text file is held to ``ArchiveLimits/partBytes``.
    public var limits: ArchiveLimits
    /// Lines of a file that may open messages. WhatsApp itself exports 40,000 at most.
    public var messageLimit = 600_000
    /// Spellings of authors in a file, notices with a colon included. The largest communities have 5,000 members.
    public var authorLimit = 100_000

    /// Creates a reader.
    public init(limits: ArchiveLimits = ChatReader.usualLimits) {
        self.limits = limits
    }

    /// Limits that suit chats: a text of 96 MB, 256 MB of texts in an archive.
    public static var usualLimits: ArchiveLimits {
        var limits = ArchiveLimits()
        limits.partBytes = 96 << 20
        limits.totalBytes = 256 << 20
        return limits
    }

    /// Reads an export from disk.
    ///
    /// - Parameter file: the name that places and problems carry.
    /// - Throws: ``ParserError``: `.emptyFile` for 0 bytes, `.notChat` for a text or archive without any message header,
    ///   `.wrongFormat` for other formats, and what archives can throw.
    /// - Complexity: O(bytes).
    public func read(_ url: URL, as file: String) throws -> ChatExport {
        if FileSniffer.isLockFile(named: url.lastPathComponent) { throw ParserError.lockFile(file: file) }
        let source = try ByteSource(url: url, file: file)
        let head = try source.bytes(at: 0, count: min(4, source.count))
        if head.starts(with: [0x50, 0x4B]) || url.pathExtension.lowercased() == "zip" && !head.isEmpty {
            return try readArchive(ZipArchive(source, expected: .zip, limits: limits), file: file)
        }
        try checkSize(source.count, file: file)
        return try read(bytes: source.bytes(at: 0, count: source.count), file: file)
    }

    /// Reads an export from memory: the text or the archive.
    ///
    /// - Parameter file: the name that places and problems carry.
    /// - Throws: as ``read(_:as:)``.
    /// - Complexity: O(bytes).
    public func read(bytes: [UInt8], file: String) throws -> ChatExport {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return try readArchive(ZipArchive(bytes: bytes, file: file, limits: limits), file: file)
        }
        try checkSize(bytes.count, file: file)
        return try bytes.withUnsafeBufferPointer { try readText($0, file: file, entry: nil) }
    }

    private func checkSize(_ count: Int, file: String) throws {
        guard count > limits.partBytes else { return }
        throw ParserError.limitExceeded(
            file: file, part: nil, limit: .fileBytes, found: count, allowed: limits.partBytes)
    }

    // MARK: - Archives

    /// Reads the entry with most headers: names are localised, and a text that was sent may lie beside the chat.
    private func readArchive(_ archive: ZipArchive, file: String) throws -> ChatExport {
        let texts = archive.entries.filter { isCandidate($0.name) }
        guard !texts.isEmpty else {
            if let office = officeFormat(of: archive) {
                throw ParserError.wrongFormat(file: file, expected: .text, found: office)
            }
            throw ParserError.notChat(file: file, lines: 0)
        }
        var best: (name: String, bytes: [UInt8], fault: ParserError?, headers: Int)?
        var lines = 0
        for entry in texts {
            let (bytes, fault) = try archive.contents(of: entry)
            let (headers, count) = bytes.withUnsafeBufferPointer(headers)
            lines += count
            if headers > best?.headers ?? 0 { best = (entry.name, bytes, fault, headers) }
        }
        guard let best else { throw ParserError.notChat(file: file, lines: lines) }
        var export = try best.bytes.withUnsafeBufferPointer { try readText($0, file: file, entry: best.name) }
        if let fault = best.fault {
            var problems = ChatProblems(file: file)
            problems.damaged(fault)
            export.problems += problems.all
        }
        return export
    }

    /// Texts, without what macOS adds beside every file.
    private func isCandidate(_ name: String) -> Bool {
        let last = name.split(separator: "/").last ?? ""
        guard !name.hasSuffix("/"), !name.hasPrefix("__MACOSX/"), !last.hasPrefix("._") else { return false }
        return last.lowercased().hasSuffix(".txt")
    }

    private func officeFormat(of archive: ZipArchive) -> FileFormat? {
        for entry in archive.entries {
            if entry.name.hasPrefix("word/") { return .docx }
            if entry.name.hasPrefix("xl/") { return .xlsx }
            if entry.name.hasPrefix("ppt/") { return .pptx }
        }
        return nil
    }

    /// Numbers of headers and lines of a text.
    private func headers(_ bytes: UnsafeBufferPointer<UInt8>) -> (headers: Int, lines: Int) {
        let decoded = ChatEncoding(bytes)
        func count(_ text: UnsafeBufferPointer<UInt8>) -> (Int, Int) {
            let scan = ChatScan(text, from: decoded.start, limit: messageLimit)
            return (scan.headers.count, scan.lineCount)
        }
        return decoded.converted?.withUnsafeBufferPointer(count) ?? count(bytes)
    }

    // MARK: - Texts

    private func readText(_ bytes: UnsafeBufferPointer<UInt8>, file: String, entry: String?) throws -> ChatExport {
        guard !bytes.isEmpty else { throw ParserError.emptyFile(file: file) }
        let decoded = ChatEncoding(bytes)
        func parse(_ text: UnsafeBufferPointer<UInt8>) throws -> ChatExport {
            let scan = ChatScan(text, from: decoded.start, limit: messageLimit)
            guard !scan.isTooLong else {
                throw ParserError.limitExceeded(
                    file: file, part: entry, limit: .messages, found: messageLimit + 1, allowed: messageLimit)
            }
            guard !scan.headers.isEmpty else {
                let format = FileSniffer.format(of: bytes.prefix(FileSniffer.headLength))
                if ![.text, .csv, .unknown].contains(format) {
                    throw ParserError.wrongFormat(file: file, expected: .text, found: format)
                }
                throw ParserError.notChat(file: file, lines: scan.lineCount)
            }
            var builder = ChatBuilder(text, scan: scan, encoding: decoded, file: file)
            return try builder.build(entry: entry, authorLimit: authorLimit)
        }
        return try decoded.converted?.withUnsafeBufferPointer(parse) ?? parse(bytes)
    }
}
