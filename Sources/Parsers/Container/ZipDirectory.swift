/// The directory of a zip archive: what is in it and where, checked before anything is unpacked.
///
/// Structure: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16 and 4.5.3 (zip64). Bytes in front of the archive that its
/// offsets do not count are found by comparing where the directory is with where it says it is.
struct ZipDirectory {
    /// The entries in the directory's order.
    var entries: [ZipArchive.Entry]

    /// Reads the directory.
    ///
    /// - Throws: ``ParserError/damagedArchive(file:damage:)`` and, for too many entries,
    ///   ``ParserError/limitExceeded(file:part:limit:found:allowed:)``.
    init(_ source: ByteSource, limits: ArchiveLimits) throws {
        let tailStart = max(0, source.count - Self.tailLength)
        let tail = try source.bytes(at: tailStart, count: Self.tailLength)
        var isRecordFound = false
        // From the end, because a comment may hold what looks like the record; the first whose directory holds together.
        var position = tail.count - Self.endRecordLength
        while position >= 0 {
            defer { position -= 1 }
            guard tail.uint32(position) == 0x0605_4B50 else { continue }
            isRecordFound = true
            guard let end = try EndRecord(source, at: tailStart + position, in: tail, offset: position) else {
                continue
            }
            guard let entries = try Self.entries(source, end, limits: limits) else { continue }
            self.entries = entries
            return
        }
        throw ParserError.damagedArchive(
            file: source.file, damage: isRecordFound ? .brokenDirectory : .noDirectory)
    }

    /// Bytes of the record that ends an archive, without its comment.
    private static let endRecordLength = 22
    /// Bytes at the end in which that record must begin: the longest comment and, before it, the zip64 records.
    private static let tailLength = 65_535 + endRecordLength + 20 + 56
    /// Bytes of the fixed part of an entry in the directory.
    private static let entryLength = 46

    /// What the end of the archive says of its directory.
    private struct EndRecord {
        var directory: Int
        var size: Int
        /// Bytes before the archive that its offsets leave out.
        var shift: Int

        init?(_ source: ByteSource, at position: Int, in tail: [UInt8], offset: Int) throws {
            guard let size = tail.uint32(offset + 12), let start = tail.uint32(offset + 16),
                let comment = tail.uint16(offset + 20), position + endRecordLength + Int(comment) <= source.count
            else { return nil }
            var end = position
            var declared = (start: Int(start), size: Int(size))
            if let large = try Self.zip64(source, before: position) {
                (end, declared) = (large.position, (large.start, large.size))
            }
            guard declared.size >= 0, declared.start >= 0, declared.size <= end else { return nil }
            let actual = end - declared.size
            let signature = try source.bytes(at: actual, count: 4)
            if declared.size == 0 || signature.uint32(0) == 0x0201_4B50, actual >= declared.start {
                directory = actual
                shift = actual - declared.start
            } else {
                // Something stands between the directory and the end record.
                guard declared.start <= end - declared.size,
                    try source.bytes(at: declared.start, count: 4).uint32(0) == 0x0201_4B50
                else { return nil }
                directory = declared.start
                shift = 0
            }
            self.size = declared.size
        }

        /// The zip64 end record that a locator directly before the ordinary one leads to.
        private static func zip64(
            _ source: ByteSource, before position: Int
        ) throws -> (position: Int, start: Int, size: Int)? {
            let locator = try source.bytes(at: position - 20, count: 20)
            guard position >= 20, locator.uint32(0) == 0x0706_4B50, let stated = locator.int64(8) else { return nil }
            for place in [stated, position - 20 - 56] {
                let record = try source.bytes(at: place, count: 56)
                guard place >= 0, record.uint32(0) == 0x0606_4B50, let size = record.int64(40),
                    let start = record.int64(48)
                else { continue }
                return (place, start, size)
            }
            return nil
        }
    }

    /// The entries, or nil when the directory's records do not hold together.
    private static func entries(
        _ source: ByteSource, _ end: EndRecord, limits: ArchiveLimits
    ) throws -> [ZipArchive.Entry]? {
        // A record takes 46 bytes and its name; 1,024 a record leaves room for extra fields and comments.
        let allowedSize = limits.entries * 1024
        guard end.size <= allowedSize else {
            throw ParserError.limitExceeded(
                file: source.file, part: nil, limit: .entries, found: end.size / entryLength, allowed: limits.entries)
        }
        let bytes = try source.bytes(at: end.directory, count: end.size)
        var entries: [ZipArchive.Entry] = []
        var position = 0
        while position < bytes.count {
            guard bytes.uint32(position) == 0x0201_4B50 else {
                // A digital signature or padding may follow the last entry.
                if entries.isEmpty { return nil }
                break
            }
            guard let (entry, next) = entry(bytes, at: position, shift: end.shift) else { return nil }
            position = next
            entries.append(entry)
            guard entries.count <= limits.entries else {
                throw ParserError.limitExceeded(
                    file: source.file, part: nil, limit: .entries, found: entries.count, allowed: limits.entries)
            }
        }
        return try withoutOverlaps(entries, source: source, directory: end.directory)
    }

    private static func entry(
        _ bytes: [UInt8], at position: Int, shift: Int
    ) -> (entry: ZipArchive.Entry, next: Int)? {
        guard let flags = bytes.uint16(position + 8), let method = bytes.uint16(position + 10),
            let checksum = bytes.uint32(position + 16), let packed = bytes.uint32(position + 20),
            let unpacked = bytes.uint32(position + 24), let nameLength = bytes.uint16(position + 28),
            let extraLength = bytes.uint16(position + 30), let commentLength = bytes.uint16(position + 32),
            let offset = bytes.uint32(position + 42)
        else { return nil }
        let nameStart = position + entryLength
        let extraStart = nameStart + Int(nameLength)
        let next = extraStart + Int(extraLength) + Int(commentLength)
        guard next <= bytes.count else { return nil }
        var sizes = (packed: Int(packed), unpacked: Int(unpacked), offset: Int(offset))
        applyZip64(bytes[extraStart..<extraStart + Int(extraLength)], to: &sizes)
        guard sizes.packed >= 0, sizes.unpacked >= 0, sizes.offset >= 0, sizes.offset < 1 << 56, sizes.packed < 1 << 56
        else { return nil }
        let raw = bytes[nameStart..<extraStart]
        let entry = ZipArchive.Entry(
            name: ZipEntryName.normalised(raw, isMarkedUTF8: flags & 0x800 != 0), packedSize: sizes.packed,
            size: sizes.unpacked, isEncrypted: flags & 1 != 0, method: Int(method), checksum: checksum,
            offset: sizes.offset + shift, dataEnd: 0)
        return (entry, next)
    }

    /// Takes the 64-bit values of the extra field 1, which holds those, in this order, whose 32-bit place is all ones.
    private static func applyZip64(
        _ extra: ArraySlice<UInt8>, to sizes: inout (packed: Int, unpacked: Int, offset: Int)
    ) {
        let bytes = Array(extra)
        var position = 0
        while let kind = bytes.uint16(position), let length = bytes.uint16(position + 2) {
            var place = position + 4
            let end = place + Int(length)
            position = end
            guard kind == 1 else { continue }
            func next() -> Int? {
                guard place + 8 <= end, let value = bytes.int64(place) else { return nil }
                place += 8
                return value
            }
            if sizes.unpacked == 0xFFFF_FFFF, let value = next() { sizes.unpacked = value }
            if sizes.packed == 0xFFFF_FFFF, let value = next() { sizes.packed = value }
            if sizes.offset == 0xFFFF_FFFF, let value = next() { sizes.offset = value }
        }
    }

    /// The entries with the end of each one's bytes: the next entry's beginning. An entry listed twice at one place counts
    /// once; entries that otherwise share bytes are the mark of an overlap bomb (D. Fifield, "A better zip bomb", 2019).
    private static func withoutOverlaps(
        _ entries: [ZipArchive.Entry], source: ByteSource, directory: Int
    ) throws -> [ZipArchive.Entry] {
        var result = entries
        let order = entries.indices.sorted { entries[$0].offset < entries[$1].offset }
        var nextOffset = directory
        var following: Int?
        for index in order.reversed() {
            let entry = entries[index]
            if let following, entries[following].offset == entry.offset, entries[following].name == entry.name {
                result[index].dataEnd = result[following].dataEnd
                continue
            }
            // The last entry may run into the directory only by a wrong size: reading it will tell.
            if following != nil, entry.offset + ZipArchive.localHeaderLength + entry.packedSize > nextOffset {
                throw ParserError.damagedArchive(file: source.file, damage: .overlappingEntries)
            }
            result[index].dataEnd = following == nil ? max(directory, entry.offset) : nextOffset
            nextOffset = entry.offset
            following = index
        }
        return result
    }
}

extension [UInt8] {
    /// Two bytes, little end first; nil outside the array.
    func uint16(_ offset: Int) -> UInt16? {
        guard offset >= 0, offset + 2 <= count else { return nil }
        return UInt16(self[offset]) | UInt16(self[offset + 1]) << 8
    }

    /// Four bytes, little end first; nil outside the array.
    func uint32(_ offset: Int) -> UInt32? {
        guard let low = uint16(offset), let high = uint16(offset + 2) else { return nil }
        return UInt32(low) | UInt32(high) << 16
    }

    /// Eight bytes, little end first; nil outside the array and above `Int.max`.
    func int64(_ offset: Int) -> Int? {
        guard let low = uint32(offset), let high = uint32(offset + 4) else { return nil }
        return Int(exactly: UInt64(low) | UInt64(high) << 32)
    }
}
