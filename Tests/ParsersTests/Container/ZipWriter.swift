/// Writes zip archives of stored entries, sound or with one field wrong.
struct ZipWriter {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// An archive of parts.
    static func archive(_ parts: [(name: String, content: String)]) -> [UInt8] {
        var writer = ZipWriter()
        for part in parts { writer.add(part.name, Array(part.content.utf8)) }
        return writer.finished()
    }

    /// Adds a stored entry.
    mutating func add(_ name: String, _ content: [UInt8]) {
        add(name, packed: content, size: content.count, checksum: Self.checksum(content), method: 0)
    }

    /// Adds an entry packed elsewhere.
    mutating func add(_ name: String, packed: [UInt8], size: Int, checksum: UInt32, method: UInt16) {
        let offset = body.count
        let name = Array(name.utf8)
        var fields: [UInt8] = []
        fields += bytes(UInt16(20)) + bytes(UInt16(0x800)) + bytes(method) + bytes(UInt32(0))
        fields += bytes(checksum) + bytes(UInt32(packed.count)) + bytes(UInt32(size))
        fields += bytes(UInt16(name.count)) + bytes(UInt16(0))
        body += bytes(UInt32(0x0403_4B50)) + fields + name + packed
        directory += bytes(UInt32(0x0201_4B50)) + bytes(UInt16(20)) + fields
        directory += [UInt8](repeating: 0, count: 10) + bytes(UInt32(offset)) + name
        count += 1
    }

    /// The archive's bytes.
    func finished() -> [UInt8] {
        let number = UInt16(truncatingIfNeeded: count)
        return body + directory + bytes(UInt32(0x0605_4B50)) + bytes(UInt32(0)) + bytes(number) + bytes(number)
            + bytes(UInt32(directory.count)) + bytes(UInt32(body.count)) + bytes(UInt16(0))
    }

    /// CRC-32 bit by bit (ISO 3309), apart from the reader's own.
    static func checksum(_ content: [UInt8]) -> UInt32 {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in content { value = table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8 }
        return ~value
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    private func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}
