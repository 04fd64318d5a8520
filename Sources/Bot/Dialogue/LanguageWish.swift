import Language

/// A customer's wish to be answered in a language.
enum LanguageWish {
    /// The language asked for; nil where none is.
    static func language(asked text: String) -> TextLanguage? {
        let words = Tokenizer.tokens(of: text).map { Folding.fold($0.text) }
        let line = " " + words.joined(separator: " ") + " "
        return signs.first { _, signs in signs.contains { line.contains(" " + $0) } }?.0
    }

    private static let signs: [(TextLanguage, [String])] = [
        (.russian, ["по русски", "на русском", "орысша", "in russian"]),
        (.kazakh, ["қазақша", "по казахски", "на казахском", "in kazakh", "kazaksha", "qazaqsha"]),
        (.english, ["по английски", "на английском", "in english", "ағылшынша", "agylshynsha"]),
    ]
}
