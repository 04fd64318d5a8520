import Foundation

/// Looks for traces in the bytes of files, whatever they hold: as UTF-8 and as UTF-16 of either order.
struct ByteScan {
    let traces: PersonTraces

    /// Whether the file holds a trace, also in its free pages.
    /// - Throws: ``BuildError/system(file:reason:)``.
    func finds(in file: URL) throws(BuildError) -> Bool {
        let data: Data
        do {
            data = try Data(contentsOf: file, options: .mappedIfSafe)
        } catch {
            throw .system(file: file.path(percentEncoded: false), reason: error.localizedDescription)
        }
        return data.withUnsafeBytes { finds(in: $0.bindMemory(to: UInt8.self)) }
    }

    func finds(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        // Piece by piece, each with the end of the one before it, so that no trace is cut in two.
        while start < bytes.count || start == 0 {
            let piece = UnsafeBufferPointer(
                rebasing: bytes[max(0, start - Self.overlap)..<min(bytes.count, start + Self.piece)])
            if isFound(in: piece) { return true }
            for offset in [0, 1] {
                for isLittle in [true, false] {
                    guard let text = Self.narrowed(piece, from: offset, isLittle: isLittle) else { continue }
                    if text.withUnsafeBufferPointer(isFound) { return true }
                }
            }
            start += Self.piece
        }
        return false
    }

    private static let piece = 1 << 20
    private static let overlap = 512

    /// A short word in the middle of numbers is chance: it counts where text stands beside it.
    private func isFound(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        traces.ranges(in: bytes).contains { range in
            range.count >= 8 || Self.isText(bytes, range)
        }
    }

    private static func isText(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let around = max(0, range.lowerBound - 6)..<min(bytes.count, range.upperBound + 6)
        let printable = bytes[around].count {
            (0x20...0x7E).contains($0) || $0 == 0x0A || (0xD0...0xD3).contains($0) || (0x80...0xBF).contains($0)
        }
        return printable * 10 >= around.count * 8
    }

    /// UTF-16 as UTF-8, where there is a run of it: ASCII and Cyrillic alone, all else becomes a line feed.
    private static func narrowed(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, isLittle: Bool) -> [UInt8]? {
        var text: [UInt8] = []
        var index = offset
        var run = 0
        var longest = 0
        while index + 1 < bytes.count {
            let high = isLittle ? bytes[index + 1] : bytes[index]
            let low = isLittle ? bytes[index] : bytes[index + 1]
            if high == 0, (0x20...0x7E).contains(low) {
                text.append(low)
                run += 1
            } else if high == 4 {
                let scalar = 0x400 | UInt32(low)
                text.append(UInt8(0xC0 | scalar >> 6))
                text.append(UInt8(0x80 | scalar & 0x3F))
                run += 1
            } else {
                if text.last != 0x0A { text.append(0x0A) }
                longest = max(longest, run)
                run = 0
            }
            index += 2
        }
        return max(longest, run) >= 3 ? text : nil
    }
}
