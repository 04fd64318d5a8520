import Foundation

/// The chunks a term occurs in and how often, as bytes: for every chunk in ascending order the distance from the one
/// before (from -1 for the first) and the count, each as an unsigned LEB128 number.
enum PostingCodec {
    static func encode(_ postings: [(chunk: Int32, count: Int32)]) -> Data {
        var bytes = Data()
        var previous: Int32 = -1
        for posting in postings {
            append(UInt32(posting.chunk - previous), to: &bytes)
            append(UInt32(posting.count), to: &bytes)
            previous = posting.chunk
        }
        return bytes
    }

    private static func append(_ number: UInt32, to bytes: inout Data) {
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
        var chunk = -1
        var found = 0
        while position < bytes.count {
            guard let distance = number(), let count = number(), distance > 0, count > 0, count <= Int32.max else {
                return nil
            }
            chunk += Int(distance)
            guard chunk < chunkCount else { return nil }
            body(Int32(chunk), Int32(count))
            found += 1
        }
        return found
    }
}
