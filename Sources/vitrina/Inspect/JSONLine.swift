import Foundation
import KnowledgeModel

/// Writes one line of JSON piece by piece, keys in the order they are given.
///
/// Nothing reaches the output before the line is complete, so that a file that turns out unreadable half-way leaves no half a
/// line. What is longer than a megabyte waits in an unnamed file of the system's folder for such, not in memory.
final class JSONLine {
    /// What is being written. Behind a pointer, for the language checks every access to a property of a class, which here cost
    /// a fifth of the time.
    private let line: UnsafeMutablePointer<Line>
    private var scratch: FileHandle?

    private struct Line {
        var bytes: [UInt8] = []
        var needsComma = false
    }

    init() {
        line = .allocate(capacity: 1)
        line.initialize(to: Line())
    }

    deinit {
        line.deinitialize(count: 1)
        line.deallocate()
    }

    /// Bytes that are kept in memory.
    private static let memoryLimit = 1 << 20

    // MARK: - Structure

    /// Writes an object; `key` where it is a field of another.
    func object<Result>(_ key: StaticString? = nil, _ body: () throws -> Result) rethrows -> Result {
        try enclosed(key, 0x7B, 0x7D, body)
    }

    /// Writes an array; `key` where it is a field of an object.
    func array<Result>(_ key: StaticString? = nil, _ body: () throws -> Result) rethrows -> Result {
        try enclosed(key, 0x5B, 0x5D, body)
    }

    private func enclosed<Result>(
        _ key: StaticString?, _ open: UInt8, _ close: UInt8, _ body: () throws -> Result
    ) rethrows -> Result {
        begin(key)
        line.pointee.bytes.append(open)
        line.pointee.needsComma = false
        let result = try body()
        line.pointee.bytes.append(close)
        line.pointee.needsComma = true
        return result
    }

    /// Writes what stands before a value: a comma where one is due, and the key.
    private func begin(_ key: StaticString?) {
        if line.pointee.needsComma { line.pointee.bytes.append(0x2C) }
        line.pointee.needsComma = true
        guard let key else { return }
        line.pointee.bytes.append(0x22)
        key.withUTF8Buffer { line.pointee.bytes.append(contentsOf: $0) }
        line.pointee.bytes.append(0x22)
        line.pointee.bytes.append(0x3A)
    }

    // MARK: - Values

    /// Writes a text, null for nil.
    func field(_ key: StaticString, _ value: String?) {
        guard let value else { return null(key) }
        begin(key)
        quote(value)
    }

    /// Writes a whole number, null for nil.
    func field(_ key: StaticString, _ value: Int?) {
        guard let value else { return null(key) }
        begin(key)
        line.pointee.bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes true or false.
    func field(_ key: StaticString, _ value: Bool) {
        begin(key)
        line.pointee.bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes a number whose decimal form is given.
    func field(_ key: StaticString, decimal: String) {
        begin(key)
        line.pointee.bytes.append(contentsOf: decimal.utf8)
    }

    /// Writes an array of texts.
    func field(_ key: StaticString, _ values: some Sequence<String>) {
        array(key) { for value in values { element(value) } }
    }

    /// Writes null.
    func null(_ key: StaticString) {
        begin(key)
        line.pointee.bytes.append(contentsOf: "null".utf8)
    }

    /// Writes a text into an array.
    func element(_ value: String) {
        begin(nil)
        quote(value)
    }

    /// Writes a whole number into an array.
    func element(_ value: Int) {
        begin(nil)
        line.pointee.bytes.append(contentsOf: String(value).utf8)
    }

    private func quote(_ text: String) {
        line.pointee.bytes.append(0x22)
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices where Self.mayNeedEscape(utf8[index]) {
                guard let escape = Self.escape(utf8, at: index) else { continue }
                line.pointee.bytes.append(contentsOf: utf8[start..<index])
                line.pointee.bytes.append(contentsOf: escape.text.utf8)
                start = index + escape.length
            }
            if start < utf8.count { line.pointee.bytes.append(contentsOf: utf8[start...]) }
        }
        line.pointee.bytes.append(0x22)
    }

    /// Whether a byte is one that ``escape(_:at:)`` looks at: the quick answer for nearly all.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }

    /// What stands for a character that may not, or had better not, stand in a line of JSON as it is: beside what JSON asks
    /// for, all control characters, for the sake of terminals, and U+0085, U+2028 and U+2029, at which some programs end lines.
    private static func escape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (text: String, length: Int)? {
        switch utf8[index] {
        case 0x22: ("\\\"", 1)
        case 0x5C: ("\\\\", 1)
        case 0x0A: ("\\n", 1)
        case 0x0D: ("\\r", 1)
        case 0x09: ("\\t", 1)
        case 0..<0x20, 0x7F: (hexadecimal(UInt16(utf8[index])), 1)
        case 0xC2 where index + 1 < utf8.count && utf8[index + 1] < 0xA0:
            (hexadecimal(UInt16(utf8[index + 1])), 2)
        case 0xE2
        where index + 2 < utf8.count && utf8[index + 1] == 0x80 && (utf8[index + 2] == 0xA8 || utf8[index + 2] == 0xA9):
            (hexadecimal(0x2000 + UInt16(utf8[index + 2] - 0x80)), 3)
        default: nil
        }
    }

    private static func hexadecimal(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    // MARK: - Output

    /// Makes room in memory; to be called between the items of long lists.
    func drain() throws {
        guard line.pointee.bytes.count >= Self.memoryLimit else { return }
        let file = try scratch ?? Self.makeScratch()
        scratch = file
        try file.write(contentsOf: line.pointee.bytes)
        line.pointee.bytes.removeAll(keepingCapacity: true)
    }

    /// Ends the line and writes it out.
    func finish(to output: FileHandle) throws {
        line.pointee.bytes.append(0x0A)
        if let scratch {
            try scratch.seek(toOffset: 0)
            while let piece = try scratch.read(upToCount: 1 << 18), !piece.isEmpty {
                try output.write(contentsOf: piece)
            }
        }
        try output.write(contentsOf: line.pointee.bytes)
        discard()
    }

    /// Forgets what was written, for another line.
    func discard() {
        line.pointee.bytes.removeAll(keepingCapacity: true)
        line.pointee.needsComma = false
        scratch = nil
    }

    private static func makeScratch() throws -> FileHandle {
        let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
        var name = Array((folder + "/vitrina-XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        unlink(name)
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}

extension JSONLine {
    /// Writes problems under `problems`.
    func problems(_ problems: [Problem], in language: Phrase.Language) {
        array("problems") {
            for problem in problems {
                let output = ProblemOutput(problem, language: language)
                object {
                    field("severity", output.severity)
                    field("code", output.code)
                    field("file", output.file)
                    field("place", output.place)
                    field("message", output.message)
                    field("remedy", output.remedy)
                }
            }
        }
    }
}
