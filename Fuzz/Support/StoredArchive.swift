import CZlib

/// Makes archives of stored entries with right checksums, so that a changed byte of a part reaches the part's reader instead of
/// failing at the archive.
enum StoredArchive {
    /// The byte between the parts of an input; XML can not hold it.
    static let separator: UInt8 = 0x1E

    /// The parts of an input.
    static func parts(of input: [UInt8]) -> [[UInt8]] {
        input.split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
    }

    /// An archive.
    static func bytes(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in parts {
            let checksum = UInt32(truncatingIfNeeded: crc32(0, content, UInt32(content.count)))
            let offset = UInt32(body.count)
            let name = Array(name.utf8)
            var fields = little(UInt16(20)) + little(UInt16(0x800)) + little(UInt16(0)) + little(UInt32(0))
            fields += little(checksum) + little(UInt32(content.count)) + little(UInt32(content.count))
            fields += little(UInt16(name.count)) + little(UInt16(0))
            body += little(UInt32(0x0403_4B50)) + fields + name + content
            directory += little(UInt32(0x0201_4B50)) + little(UInt16(20)) + fields
            directory += [UInt8](repeating: 0, count: 10) + little(offset) + name
        }
        let count = little(UInt16(parts.count))
        return body + directory + little(UInt32(0x0605_4B50)) + little(UInt32(0)) + count + count
            + little(UInt32(directory.count)) + little(UInt32(body.count)) + little(UInt16(0))
    }

    private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}
