public import Foundation
public import VectorIndex

/// What was done to the generations of a knowledge base, in the order it was done: `kb/history.jsonl`, one JSON object a line.
///
/// Dates and names stand here and not in the generations, whose bytes must depend on their content alone. Lines are only
/// appended. A last line without a line feed was cut short by a crash and is passed over; the next entry takes its place.
public struct GenerationHistory: Sendable {
    /// The file; it need not be there.
    public let file: URL

    /// The history of a knowledge base. Nothing is read.
    public init(of folder: GenerationFolder) {
        file = folder.root.appending(path: "history.jsonl")
    }

    /// All entries, the oldest first. Lines that are no entry are passed over.
    /// - Throws: ``BuildError/system(file:reason:)``.
    public func entries() throws(BuildError) -> [HistoryEntry] {
        let decoder = Self.decoder()
        return try lines().compactMap { line in
            // A line of a later version or a damaged one must not cost the others.
            try? decoder.decode(HistoryEntry.self, from: line)
        }
    }

    /// Appends an entry; the caller holds the ``BuildLock``.
    func append(_ entry: HistoryEntry) throws(BuildError) {
        var line = try Self.encoded(entry)
        line.append(0x0A)
        let path = DurableFile.path(file)
        let isNew = !FileManager.default.fileExists(atPath: path)
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(file: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        let end = try wholeLines(of: descriptor)
        guard ftruncate(descriptor, off_t(end)) == 0 else {
            throw .system(file: path, reason: String(cString: strerror(errno)))
        }
        let written = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(end)) }
        guard written == line.count, fsync(descriptor) == 0 else {
            // Less than asked for is what a disk takes that is full just now.
            let reason = written >= 0 && written < line.count ? ENOSPC : errno
            ftruncate(descriptor, off_t(end))
            throw .system(file: path, reason: String(cString: strerror(reason)))
        }
        if isNew { try DurableFile.sync(file.deletingLastPathComponent()) }
    }

    /// Changes entries or, where `change` gives nil, removes them; the file is replaced in one step. Lines that are no entry go.
    func rewrite(_ change: (HistoryEntry) -> HistoryEntry?) throws(BuildError) {
        let before = try entries()
        let after = before.compactMap(change)
        guard after != before else { return }
        var bytes = Data()
        for entry in after { bytes += try Self.encoded(entry) + [0x0A] }
        try DurableFile.replace(file, with: bytes)
    }

    /// Bytes up to and with the last line feed.
    private func wholeLines(of descriptor: Int32) throws(BuildError) -> Int {
        var end = Int(lseek(descriptor, 0, SEEK_END))
        var byte: UInt8 = 0
        while end > 0 {
            guard pread(descriptor, &byte, 1, off_t(end - 1)) == 1 else {
                throw .system(file: DurableFile.path(file), reason: String(cString: strerror(errno)))
            }
            if byte == 0x0A { break }
            end -= 1
        }
        return end
    }

    private func lines() throws(BuildError) -> [Data] {
        guard FileManager.default.fileExists(atPath: DurableFile.path(file)) else { return [] }
        let bytes: Data
        do {
            bytes = try Data(contentsOf: file)
        } catch {
            throw .system(file: DurableFile.path(file), reason: DurableFile.reason(error))
        }
        guard let end = bytes.lastIndex(of: 0x0A) else { return [] }
        return bytes[..<end].split(separator: 0x0A)
    }

    static func encoded(_ entry: HistoryEntry) throws(BuildError) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        do {
            return try encoder.encode(entry)
        } catch {
            // Its fields are numbers and texts, which JSON always holds.
            throw .system(file: "history.jsonl", reason: "\(error)")
        }
    }

    static func decoder() -> JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return decoder
    }
}
