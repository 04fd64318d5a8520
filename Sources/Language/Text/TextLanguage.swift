/// The language a text is mostly written in, told by its letters.
public enum TextLanguage: String, Hashable, Sendable, CaseIterable {
    /// Russian, and any other text in Cyrillic letters.
    case russian = "ru"
    /// Kazakh.
    case kazakh = "kk"
    /// English, and any other text in Latin letters.
    case english = "en"

    /// Reads a text; nil for one without letters of either alphabet.
    ///
    /// Brands are written in Latin letters everywhere, so a text is English only when three quarters of its letters are
    /// Latin. Kazakh shows itself by one in twenty Cyrillic letters that Russian has not.
    /// - Complexity: O(letters of the text).
    public init?(of text: String) {
        var latin = 0
        var cyrillic = 0
        var kazakh = 0
        for letter in text.lowercased().unicodeScalars {
            switch letter.value {
            case 0x61...0x7A: latin += 1
            case 0x400...0x52F:
                cyrillic += 1
                if KazakhLetters.contain(letter) { kazakh += 1 }
            default: break
            }
        }
        guard latin + cyrillic > 0 else { return nil }
        if latin > 3 * cyrillic {
            self = .english
        } else {
            self = kazakh * 20 >= cyrillic && kazakh > 0 ? .kazakh : .russian
        }
    }
}
