import Foundation

/// Lines typed at a terminal, with a history and the arrow keys; from a pipe, the lines as they come.
struct LineEditor {
    private let prompt: String
    private var history: [String] = []

    init(prompt: String) { self.prompt = prompt }

    /// The next line without its end; nil when there is none any more.
    mutating func next() -> String? {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return readLine() }
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { return readLine() }
        var raw = before
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
        guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw) == 0 else { return readLine() }
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
        let line = edit()
        Self.write("\n")
        if let line, !line.isEmpty, history.last != line { history.append(line) }
        return line
    }

    private func edit() -> String? {
        var buffer = EditedLine()
        var place = history.count
        Self.write(prompt)
        while let key = Self.key() {
            switch key {
            case .enter: return buffer.text
            case .end where buffer.text.isEmpty: return nil
            case .end: break
            case .up where place > 0:
                place -= 1
                buffer = EditedLine(history[place])
            case .down where place < history.count:
                place += 1
                buffer = EditedLine(place < history.count ? history[place] : "")
            case .up, .down, .other: break
            case .left: buffer.left()
            case .right: buffer.right()
            case .home: buffer.home()
            case .toEnd: buffer.toEnd()
            case .backspace: buffer.backspace()
            case .character(let character): buffer.insert(character)
            }
            let tail = buffer.afterCursor
            Self.write("\r\u{1B}[K" + prompt + buffer.text + (tail == 0 ? "" : "\u{1B}[\(tail)D"))
        }
        return buffer.text.isEmpty ? nil : buffer.text
    }

    private enum Key {
        case enter, end, up, down, left, right, home, toEnd, backspace, other
        case character(Character)
    }

    private static func key() -> Key? {
        guard let byte = byte() else { return nil }
        switch byte {
        case 0x0A, 0x0D: return .enter
        case 0x04: return .end
        case 0x01: return .home
        case 0x05: return .toEnd
        case 0x7F, 0x08: return .backspace
        case 0x1B: return escape()
        case 0x00..<0x20: return .other
        default: return character(byte)
        }
    }

    private static func escape() -> Key {
        guard byte() == 0x5B, let code = byte() else { return .other }
        switch code {
        case 0x41: return .up
        case 0x42: return .down
        case 0x43: return .right
        case 0x44: return .left
        case 0x48: return .home
        case 0x46: return .toEnd
        default:
            // `ESC [ 3 ~` and its like have a tail.
            if (0x30...0x39).contains(code) { _ = byte() }
            return .other
        }
    }

    private static func character(_ first: UInt8) -> Key {
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var bytes = [first]
        while bytes.count < length, let next = byte() { bytes.append(next) }
        guard let character = String(decoding: bytes, as: UTF8.self).first else { return .other }
        return .character(character)
    }

    private static func byte() -> UInt8? {
        var byte: UInt8 = 0
        return read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
    }

    private static func write(_ text: String) {
        // A terminal that went away wants no more.
        try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    }
}

/// A line with a cursor, in characters as people count them.
struct EditedLine {
    private var characters: [Character]
    private var cursor: Int

    init(_ text: String = "") {
        characters = Array(text)
        cursor = characters.count
    }

    var text: String { String(characters) }
    /// Characters behind the cursor.
    var afterCursor: Int { characters.count - cursor }

    mutating func left() { cursor = max(0, cursor - 1) }
    mutating func right() { cursor = min(characters.count, cursor + 1) }
    mutating func home() { cursor = 0 }
    mutating func toEnd() { cursor = characters.count }

    mutating func insert(_ character: Character) {
        characters.insert(character, at: cursor)
        cursor += 1
    }

    mutating func backspace() {
        guard cursor > 0 else { return }
        characters.remove(at: cursor - 1)
        cursor -= 1
    }
}
