import CKernels

/// A sum over a list of values, by which a changed bit is noticed: XXH64 of the first value with seed 0, of each next one with
/// the sum before it as seed. It finds accidents; it is no defence against forgery.
struct Checksum: Hashable, Sendable {
    /// The sum of what was added so far.
    private(set) var value: UInt64 = 0

    /// The sum as SQLite holds it.
    var stored: Int64 { Int64(bitPattern: value) }

    /// Adds the UTF-8 of a text.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { value = vk_hash($0.baseAddress, Int64($0.count), value) }
    }

    /// Adds the eight bytes of a number, little-endian.
    mutating func add(_ number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { add($0) }
    }

    /// Adds bytes.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        value = vk_hash(bytes.baseAddress, Int64(bytes.count), value)
    }

    /// The sum of one run of bytes.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 { vk_hash(bytes.baseAddress, Int64(bytes.count), 0) }
}

/// A sum over rows in any order: what their own sums add up to modulo 2⁶⁴. A row is taken out as it was put in.
struct RowSums: Hashable, Sendable {
    private var value: UInt64 = 0

    /// Of no rows.
    init() {}

    /// As a file holds it.
    init(stored: Int64) { value = UInt64(bitPattern: stored) }

    /// The sum as SQLite holds it.
    var stored: Int64 { Int64(bitPattern: value) }

    /// Puts a row in.
    mutating func add(_ row: Checksum) { value &+= row.value }

    /// Takes a row out.
    mutating func remove(_ row: Checksum) { value &-= row.value }
}

/// What of a file is summed up as a whole: every value of these, row by row.
enum SummedPart: String, CaseIterable {
    case manifest
    case source
    /// What every chunk has in memory: id, source, kind, stems, grams, fingerprint.
    case chunk
    /// The chunks' ids and attributes.
    case attributes
    case word
    case gram
    case stock
    case photo
    case problem
    case chat
    case model
}
