import CZlib
import Foundation

/// A zip archive opened for reading.
///
/// Entries are found by their normalised names (see ``ZipEntryName``). Where several entries have one name, the last in the
/// directory is taken, as by programs that update an archive by appending to it. Lost: attributes, comments, times.
final class ZipArchive {
    /// One entry of the directory.
    struct Entry: Hashable, Sendable {
        /// The name: UTF-8, composed, `/` between the parts.
        var name: String
        /// Packed bytes by the directory.
        var packedSize: Int
        /// Unpacked bytes by the directory; what is really there may be more or less.
        var size: Int
        /// Whether its bytes are encrypted.
        var isEncrypted: Bool
        /// The packing method: 0 stored, 8 deflate.
        var method: Int
        /// The CRC-32 of the unpacked bytes by the directory.
        var checksum: UInt32
        /// Where its local header begins, from the beginning of the file.
        var offset: Int
        /// Where the next thing in the archive begins: its bytes cannot go further.
        var dataEnd: Int

        /// Whether it is a folder.
        var isFolder: Bool { name.hasSuffix("/") }
    }

    /// Bytes of the fixed part of an entry's local header.
    static let localHeaderLength = 30

    /// The entries in the directory's order, those of the same name included.
    let entries: [Entry]
    /// The path that errors name.
    let file: String
    private let source: ByteSource
    private let limits: ArchiveLimits
    private let byName: [String: Int]
    private let byKey: [String: Int]
    private var unpackedBytes = 0

    /// Opens an archive on disk.
    ///
    /// - Parameter file: the path that errors name.
    /// - Throws: ``ParserError``, with the true format where the file is no zip.
    convenience init(
        url: URL, file: String, expected: FileFormat = .zip, limits: ArchiveLimits = ArchiveLimits()
    ) throws {
        // A mark is told by its name before it is opened: Windows often denies reading it.
        if FileSniffer.isLockFile(named: url.lastPathComponent) { throw ParserError.lockFile(file: file) }
        try self.init(ByteSource(url: url, file: file), expected: expected, limits: limits)
    }

    /// Opens an archive in memory.
    convenience init(
        bytes: [UInt8], file: String, expected: FileFormat = .zip, limits: ArchiveLimits = ArchiveLimits()
    ) throws {
        try self.init(ByteSource(bytes: bytes, file: file), expected: expected, limits: limits)
    }

    /// Opens an archive.
    init(_ source: ByteSource, expected: FileFormat, limits: ArchiveLimits) throws {
        guard source.count > 0 else { throw ParserError.emptyFile(file: source.file) }
        let head = try source.bytes(at: 0, count: FileSniffer.headLength)
        let format = FileSniffer.format(of: head)
        do {
            entries = try ZipDirectory(source, limits: limits).entries
        } catch ParserError.damagedArchive(_, .noDirectory) where format != .zip {
            // Nothing of a zip in it, at neither end.
            if format == .ole, expected == .docx || expected == .xlsx || expected == .pptx {
                throw ParserError.passwordProtectedOrOld(file: source.file, expected: expected)
            }
            throw ParserError.wrongFormat(file: source.file, expected: expected, found: format)
        }
        if format == .openDocument, expected != .zip {
            throw ParserError.wrongFormat(file: source.file, expected: expected, found: format)
        }
        file = source.file
        self.source = source
        self.limits = limits
        let names = entries.enumerated().map { ($0.element.name, $0.offset) }
        byName = Dictionary(names, uniquingKeysWith: { _, last in last })
        byKey = Dictionary(names.map { (ZipEntryName.key($0.0), $0.1) }, uniquingKeysWith: { _, last in last })
    }

    /// The entry of a name: spelled the same, else differing in case; the last of several.
    func entry(named name: String) -> Entry? {
        let name = ZipEntryName.normalised(name.hasPrefix("/") ? String(name.dropFirst()) : name)
        return (byName[name] ?? byKey[ZipEntryName.key(name)]).map { entries[$0] }
    }

    /// The unpacked bytes of an entry.
    ///
    /// - Throws: ``ParserError``; also for bytes that could be unpacked only in part or have another checksum.
    func read(_ entry: Entry) throws -> [UInt8] {
        let (bytes, fault) = try contents(of: entry)
        if let fault { throw fault }
        return bytes
    }

    /// The unpacked bytes of an entry as far as they go, and what is wrong with them.
    func contents(of entry: Entry) throws -> (bytes: [UInt8], fault: ParserError?) {
        var bytes: [UInt8] = []
        // The directory's word on the size may be a lie: believe it up to a point.
        bytes.reserveCapacity(min(entry.size, 8 << 20))
        let fault = try stream(entry) { bytes.append(contentsOf: $0) }
        return (bytes, fault)
    }

    /// Unpacks an entry piece by piece; a piece is valid during the call only.
    ///
    /// - Returns: what is wrong with the entry's bytes although some could be handed on; nil when all is well.
    /// - Throws: ``ParserError`` when nothing can be read or a limit is passed, and whatever `body` throws.
    func stream(
        _ entry: Entry, chunkSize: Int = 65_536, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> ParserError? {
        guard !entry.isEncrypted else { throw ParserError.encryptedPart(file: file, part: entry.name) }
        let header = try source.bytes(at: entry.offset, count: Self.localHeaderLength)
        guard header.uint32(0) == 0x0403_4B50, let nameLength = header.uint16(26), let extraLength = header.uint16(28)
        else { throw ParserError.damagedPart(file: file, part: entry.name, damage: .notFound) }
        let start = entry.offset + Self.localHeaderLength + Int(nameLength) + Int(extraLength)
        var output = Output(archive: self, entry: entry)
        let damage: ParserError.PartDamage?
        switch entry.method {
        case 0: damage = try copy(entry, from: start, chunkSize: chunkSize, to: &output, body)
        case 8: damage = try inflate(entry, from: start, chunkSize: chunkSize, to: &output, body)
        default:
            throw ParserError.unsupportedCompression(file: file, part: entry.name, method: entry.method)
        }
        if let damage { return .damagedPart(file: file, part: entry.name, damage: damage) }
        return output.checksum == entry.checksum
            ? nil : .damagedPart(file: file, part: entry.name, damage: .checksum)
    }

    private func copy(
        _ entry: Entry, from start: Int, chunkSize: Int, to output: inout Output,
        _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> ParserError.PartDamage? {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkSize, alignment: 16)
        defer { buffer.deallocate() }
        var position = start
        let end = start + entry.packedSize
        while position < end {
            let piece = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(min(buffer.count, end - position)))
            let count = try source.read(at: position, into: piece)
            if count == 0 { return .truncated }
            position += count
            try output.pass(UnsafeRawBufferPointer(rebasing: piece.prefix(count)), packed: position - start, body)
        }
        return nil
    }

    private func inflate(
        _ entry: Entry, from start: Int, chunkSize: Int, to output: inout Output,
        _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> ParserError.PartDamage? {
        let buffers = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkSize * 2, alignment: 16)
        defer { buffers.deallocate() }
        let packed = UnsafeMutableRawBufferPointer(rebasing: buffers[..<chunkSize])
        let unpacked = UnsafeMutableRawBufferPointer(rebasing: buffers[chunkSize...])
        let inflater = Inflater()
        var position = start
        var input = UnsafeMutableRawBufferPointer(rebasing: packed.prefix(0))
        while true {
            if input.isEmpty {
                // Deflate says itself where it ends, so that a packed size that is too small does no harm.
                let room = min(packed.count, entry.dataEnd - position)
                guard room > 0 else { return .truncated }
                let count = try source.read(
                    at: position, into: UnsafeMutableRawBufferPointer(rebasing: packed.prefix(room)))
                if count == 0 { return .truncated }
                position += count
                input = UnsafeMutableRawBufferPointer(rebasing: packed.prefix(count))
            }
            var step = Inflater.Step.hasMore
            while case .hasMore = step {
                let written: Int
                (written, step) = inflater.step(&input, into: unpacked)
                guard written > 0 else { continue }
                try output.pass(
                    UnsafeRawBufferPointer(rebasing: unpacked.prefix(written)), packed: position - input.count - start,
                    body)
            }
            switch step {
            case .finished: return nil
            case .corrupt: return .corrupt
            case .needsInput, .hasMore: continue
            }
        }
    }

    /// What has come out of one entry, counted against the limits.
    private struct Output {
        let archive: ZipArchive
        let entry: Entry
        var count = 0
        var checksum: UInt32 = 0

        mutating func pass(
            _ piece: UnsafeRawBufferPointer, packed: Int, _ body: (UnsafeRawBufferPointer) throws -> Void
        ) throws {
            count += piece.count
            archive.unpackedBytes += piece.count
            let limits = archive.limits
            try check(.partBytes, count, limits.partBytes)
            try check(.totalBytes, archive.unpackedBytes, limits.totalBytes)
            if count > limits.ratioFloor { try check(.ratio, count / max(1, packed), limits.ratio) }
            checksum = UInt32(
                truncatingIfNeeded: crc32(
                    UInt(checksum), piece.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(piece.count)))
            try body(piece)
        }

        private func check(_ limit: ParserLimit, _ found: Int, _ allowed: Int) throws {
            guard found > allowed else { return }
            throw ParserError.limitExceeded(
                file: archive.file, part: entry.name, limit: limit, found: found, allowed: allowed)
        }
    }
}
