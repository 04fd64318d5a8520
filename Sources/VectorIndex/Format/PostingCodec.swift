import Foundation

/// The chunks a word occurs in and how often, as bytes: for every chunk in ascending order twice the chunks left out since the
/// one before, and one more where the count is above 1; then, only there, the count less 2. Both are unsigned LEB128 numbers.
enum PostingCodec {
    static func encode(_ postings: [(chunk: Int32, count: Int32)]) -> Data {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(postings.count + postings.count / 4 + 8)
        var next: Int32 = 0
        for posting in postings {
            append(UInt32(posting.chunk - next) << 1 | (posting.count > 1 ? 1 : 0), to: &bytes)
            if posting.count > 1 { append(UInt32(posting.count - 2), to: &bytes) }
            next = posting.chunk + 1
        }
        return Data(bytes)
    }

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Calls `body` for every posting.
    /// - Returns: how many there were, or nil when the bytes are no list of chunks below `chunkCount`.
    static func decode(_ bytes: UnsafeRawBufferPointer, chunkCount: Int, _ body: (Int32, Int32) -> Void) -> Int? {
        var position = 0
        func number() -> UInt32? {
            var value: UInt32 = 0
            var shift: UInt32 = 0
            while position < bytes.count, shift < 32 {
                let byte = bytes[position]
                position += 1
                // The fifth byte has room for four bits.
                guard shift < 28 || byte < 0x10 else { return nil }
                value |= UInt32(byte & 0x7F) << shift
                if byte < 0x80 { return value }
                shift += 7
            }
            return nil
        }
        var next = 0
        var found = 0
        while position < bytes.count {
            guard let head = number() else { return nil }
            var count: Int32 = 1
            if head & 1 == 1 {
                guard let more = number(), more <= UInt32(Int32.max) - 2 else { return nil }
                count = Int32(more) + 2
            }
            let chunk = next + Int(head >> 1)
            guard chunk < chunkCount else { return nil }
            body(Int32(chunk), count)
            next = chunk + 1
            found += 1
        }
        return found
    }
}
