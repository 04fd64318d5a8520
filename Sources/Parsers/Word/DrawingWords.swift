/// The words drawn in a chart or a diagram: titles, names of series and categories, texts of shapes.
final class DrawingWords: XMLHandler {
    private enum Token {
        static let text: UInt16 = 1
        static let value: UInt16 = 2
        static let strings: UInt16 = 3
        static let paragraph: UInt16 = 4
        static let point: UInt16 = 5
        static let name: UInt16 = 6
    }

    static let vocabulary = XMLVocabulary([
        (.drawing, "t", Token.text), (.drawing, "p", Token.paragraph), (.chart, "v", Token.value),
        (.chart, "strCache", Token.strings), (.chart, "strLit", Token.strings), (.chartEx, "pt", Token.point),
        (.chartEx, "v", Token.name),
    ])

    /// Lines that are kept; a chart of a whole sheet has more names than anybody reads in it.
    private static let limit = 200

    private var lines: [String] = []
    private var known: Set<String> = []
    private var line: [UInt8] = []
    private var stringDepth = 0
    private var isText = false

    /// The words, each line once; nil when there are none.
    var text: String? { lines.isEmpty ? nil : lines.joined(separator: "; ") }

    func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
        switch name {
        case Token.text, Token.point, Token.name: isText = true
        case Token.value: isText = stringDepth > 0
        case Token.strings: stringDepth += 1
        default: break
        }
    }

    func end(_ name: UInt16) throws {
        switch name {
        case Token.text: isText = false
        case Token.value, Token.point, Token.name, Token.paragraph:
            isText = false
            endLine()
        case Token.strings: stringDepth -= 1
        default: break
        }
    }

    func text(_ bytes: XMLBytes) throws {
        if isText, line.count < 4096 { line += bytes }
    }

    private func endLine() {
        let text = WordBody.trimmed(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        // Every series names the same categories anew.
        guard !text.isEmpty, lines.count < Self.limit, known.insert(text).inserted else { return }
        lines.append(text)
    }
}
