import Language

// Names with the endings of another alphabet.
extension WishReader {
    /// `Prada'ның`, `Chanel-ден`, `Диор-дан`, `Gucciдің`: the name as it is, without what Kazakh hangs on it.
    package static func withoutHungEndings(_ text: String) -> String {
        let letters = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var place = 0
        while place < letters.count {
            guard letters[place].properties.isAlphabetic else {
                result.append(letters[place])
                place += 1
                continue
            }
            let end = letters[place...].firstIndex { !$0.properties.isAlphabetic } ?? letters.count
            let name = latinPart(letters[place..<end])
            result.append(contentsOf: letters[place..<(name ?? end)])
            place = end
            // `Prada'ның` and `Диор-дан`.
            guard name == nil, end + 1 < letters.count, marks.contains(letters[end]) else { continue }
            let rest = letters[(end + 1)...].firstIndex { !$0.properties.isAlphabetic } ?? letters.count
            if isEnding(letters[end + 1..<rest]) { place = rest }
        }
        return String(result)
    }

    /// Where the Latin letters of a word end that has a Kazakh ending in Cyrillic ones.
    private static func latinPart(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let end = word.firstIndex(where: { $0.value > 0x24F }), end - word.startIndex > 2,
            isEnding(word[end...])
        else { return nil }
        return end
    }

    private static func isEnding(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        letters.count > 1 && kazakhEndings.contains(String(String.UnicodeScalarView(letters)).lowercased())
    }

    private static let marks: Set<Unicode.Scalar> = [
        "'", "\u{2019}", "\u{2BC}", "`", "-", "\u{2010}", "\u{2011}", "\u{2013}",
    ]
}
