import Foundation

/// A file of lines, mapped into memory.
struct ByteLines: Sendable {
    /// The path, for errors.
    let name: String
    private let data: Data

    init(file: URL) throws(EvaluationError) {
        name = file.path(percentEncoded: false)
        do {
            data = try Data(contentsOf: file, options: .alwaysMapped)
        } catch {
            throw .unreadable(file: name)
        }
    }

    /// Calls a function with the file's bytes, less a byte order mark.
    func withBytes<Value>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(EvaluationError) -> Value
    ) throws(EvaluationError) -> Value {
        let result = data.withUnsafeBytes { raw -> Result<Value, EvaluationError> in
            let bytes = raw.bindMemory(to: UInt8.self)
            let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            do throws(EvaluationError) {
                return .success(try body(UnsafeBufferPointer(rebasing: bytes[start...])))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// An error at a place of the file.
    func malformed(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, expected: String) -> EvaluationError {
        .malformed(file: name, line: Self.line(of: offset, in: bytes), expected: expected)
    }

    /// The number of the line that a byte stands in, from 1.
    static func line(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes[..<min(offset, bytes.count)].count { $0 == ByteCursor.newline } + 1
    }
}

/// Reads the fields of lines from left to right.
struct ByteCursor {
    static let newline: UInt8 = 0x0A
    let base: UnsafePointer<UInt8>
    let end: Int
    var position: Int

    @inline(__always)
    init(_ base: UnsafePointer<UInt8>, from position: Int, to end: Int) {
        self.base = base
        self.position = position
        self.end = end
    }

    /// Skips what parts fields.
    @inline(__always)
    mutating func skipSpace() {
        while position < end, base[position] == 0x20 || base[position] == 0x09 || base[position] == 0x0D {
            position += 1
        }
    }

    /// The next field of this line; empty at its end.
    @inline(__always)
    mutating func field() -> Range<Int> {
        skipSpace()
        let start = position
        // Everything that parts fields or ends lines lies below the first printable character.
        while position < end, base[position] > 0x20 { position += 1 }
        // Other control characters belong to the field they stand in.
        while position < end, !Self.endsField(base[position]) { position += 1 }
        return start..<position
    }

    @inline(__always)
    private static func endsField(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// Goes past the end of the line. Only white space may be left of it.
    /// - Returns: whether it was so.
    @inline(__always)
    mutating func endLine() -> Bool {
        skipSpace()
        guard position < end else { return true }
        guard base[position] == Self.newline else { return false }
        position += 1
        return true
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
    }
}
