import Language

/// A word of a message with the spellings under which phrases may know it.
struct MessageWord: Sendable {
    let token: Token
    /// Plain spellings: the word itself, without held-down letters, and in the other alphabet. The word itself comes first.
    let forms: [String]
    /// Whether the customer wrote it with a capital letter.
    let isCapitalized: Bool
    /// The part of the message it stands in: parts are divided by commas, ends of sentences, line breaks and brackets.
    let part: Int
    /// Whether a question mark ends the sentence it stands in.
    let isAsked: Bool

    var text: String { token.text }
    var range: Range<Int> { token.range }
    var isNumber: Bool { token.kind == .number }
}

/// Spellings that a customer's word and a phrase are held against one another in.
enum PlainSpelling {
    /// A folded word without what people leave out when they type in haste: Kazakh letters, й, ы, э, the signs ь and ъ.
    static func of(_ folded: String) -> String {
        var plain = String.UnicodeScalarView()
        for letter in folded.unicodeScalars {
            switch letter {
            case "ь", "ъ": continue
            case "ә": plain.append("а")
            case "ғ": plain.append("г")
            case "қ": plain.append("к")
            case "ң": plain.append("н")
            case "ө": plain.append("о")
            case "ұ", "ү": plain.append("у")
            case "һ": plain.append("х")
            case "і", "ы", "й": plain.append("и")
            case "э": plain.append("е")
            default: plain.append(letter)
            }
        }
        return String(plain)
    }

    /// The word with every run of one letter made one: `дааа`, `ссумка`.
    static func withoutRuns(_ word: String) -> String {
        var plain = String.UnicodeScalarView()
        for letter in word.unicodeScalars where plain.last != letter { plain.append(letter) }
        return String(plain)
    }
}
