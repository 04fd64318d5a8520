/// Reads the part that holds the shared texts: rich runs joined, phonetic hints left out.
final class SharedStringsPart: XMLHandler {
    private enum Token {
        static let item: UInt16 = 1
        static let text: UInt16 = 2
        static let phonetic: UInt16 = 3
    }

    static let vocabulary = XMLVocabulary([
        (.sheet, "si", Token.item), (.none, "si", Token.item),
        (.sheet, "t", Token.text), (.none, "t", Token.text),
        (.sheet, "rPh", Token.phonetic), (.none, "rPh", Token.phonetic),
    ])

    let strings = SharedStrings()
    private let limit: Int
    private let file: String
    private let part: String
    private var isText = false
    private var phoneticDepth = 0

    init(limit: Int, file: String, part: String) {
        self.limit = limit
        self.file = file
        self.part = part
    }

    func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
        switch name {
        case Token.text: isText = phoneticDepth == 0
        case Token.phonetic: phoneticDepth += 1
        default: break
        }
    }

    func end(_ name: UInt16) throws {
        switch name {
        case Token.text: isText = false
        case Token.phonetic: phoneticDepth -= 1
        case Token.item: strings.close()
        default: break
        }
    }

    func text(_ bytes: XMLBytes) throws {
        guard isText else { return }
        strings.append(bytes)
        guard strings.bytes.count <= limit else {
            throw ParserError.limitExceeded(
                file: file, part: part, limit: .textBytes, found: strings.bytes.count, allowed: limit)
        }
    }
}
