import Language

// The keyboard's slips.
extension WishReader {
    /// Words of mixed alphabets in one: `Сhanel` with a Cyrillic `С`.
    package static func oneAlphabet(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var word: [Unicode.Scalar] = []
        func flush() {
            let latin = word.count { (0x41...0x7A).contains($0.value) }
            let cyrillic = word.count { (0x400...0x52F).contains($0.value) }
            if latin > 0, cyrillic > 0 {
                let table = latin >= cyrillic ? latinTwins : cyrillicTwins
                result.append(contentsOf: word.map { table[$0] ?? $0 })
            } else {
                result.append(contentsOf: word)
            }
            word = []
        }
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic {
                word.append(scalar)
            } else {
                flush()
                result.append(scalar)
            }
        }
        flush()
        return String(result)
    }

    private static let latinTwins = Dictionary(
        uniqueKeysWithValues: zip(
            "асеорхукмтнвАСЕОРХУКМТНВі".unicodeScalars, "aceopxykmtnbACEOPXYKMTHBi".unicodeScalars))
    private static let cyrillicTwins = Dictionary(
        uniqueKeysWithValues: zip("aceopxykmtnbACEOPXYKMTHB".unicodeScalars, "асеорхукмтнвАСЕОРХУКМТНВ".unicodeScalars))

    package func typedText(of text: String) -> String {
        KeyboardLayout.repaired(text, knownShare: knownShare) ?? text
    }

    /// How much of a text's letters stand in words that names, vocabulary or language know, 0...1.
    private func knownShare(of text: String) -> Double {
        var known = 0
        var all = 0
        for token in Tokenizer.tokens(of: text) where token.kind != .number {
            let letters = token.text.unicodeScalars.count
            all += letters
            let stem = assortment.stemmer.stem(token)
            if TalkWords.contain(token.text) || assortment.vocabulary.knows(stem: stem)
                || assortment.byStem[stem] != nil
                || assortment.colors.group(of: stem) != nil || letters > 1 && (ordinary?.frequency(of: stem) ?? 0) > 0
                || !index.sounding([stem]).isEmpty
            {
                known += letters
            }
        }
        return all == 0 ? 1 : Double(known) / Double(all)
    }
}
