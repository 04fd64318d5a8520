/// Cuts texts into words and numbers.
///
/// - Letters and digits separate: `38р` is `38` and `р`, `14-15см` is `14`, `15` and `см`.
/// - An apostrophe inside a word vanishes: `J’Adior` is `jadior`.
/// - Digit groups of thousands join: `45 000` is `45000`; a decimal of one digit stays: `38,5` is `38.5`, and
///   so is `38½`; `38.0` is `38`.
/// - Everything else separates and is dropped, emoji included.
public enum Tokenizer {
    /// The words and numbers of a text in the order they stand.
    /// - Complexity: O(length of the text).
    public static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        forEach(in: text) { word, kind, range in
            tokens.append(Token(text: String(decoding: word, as: UTF8.self), kind: kind, range: range))
        }
        return tokens
    }

    /// Calls `body` for every word and number of a text in the order they stand, with its folded letters in UTF-8, which are
    /// valid only during the call, and its range in the text in UTF-8 bytes. For work on whole corpora, where a ``Token``
    /// and its text would be made millions of times.
    /// - Complexity: O(length of the text).
    public static func forEach(
        in text: String, _ body: (UnsafeBufferPointer<UInt8>, Token.Kind, Range<Int>) -> Void
    ) {
        var text = text
        text.withUTF8 { bytes in
            var scanner = TokenScanner()
            scanner.scan(bytes, body)
        }
    }
}
