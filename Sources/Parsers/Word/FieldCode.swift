/// Reads the codes of fields.
enum FieldCode {
    /// Where a `HYPERLINK` field leads: its address, `#bookmark` for `\l`, both where both stand; nil for other fields.
    static func linkTarget(_ code: [UInt8]) -> String? {
        var words = words(String(decoding: code, as: UTF8.self))[...]
        guard words.popFirst()?.uppercased() == "HYPERLINK" else { return nil }
        var address = ""
        var place = ""
        while let word = words.popFirst() {
            switch word {
            case "\\l": place = words.popFirst() ?? ""
            case "\\o", "\\t": words = words.dropFirst()
            default: if !word.hasPrefix("\\"), address.isEmpty { address = word }
            }
        }
        let target = place.isEmpty ? address : address + "#" + place
        return target.isEmpty ? nil : target
    }

    /// Words of a code; quotes hold several words together.
    private static func words(_ code: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        for character in code {
            if character == "\"" {
                if isQuoted {
                    words.append(word)
                    word = ""
                }
                isQuoted.toggle()
            } else if character.isWhitespace, !isQuoted {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word.append(character)
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
