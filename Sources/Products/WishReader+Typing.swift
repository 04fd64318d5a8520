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
        if let repaired = KeyboardLayout.repaired(text, knownShare: knownShare) { return repaired }
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let typed = words.map { word in wordOfOtherLayout(word) ?? apart(word) ?? word }
        return typed == words ? text : typed.joined(separator: " ")
    }

    /// `l;jlb` amid Russian, `0ара` and `т8с3` of a Kazakh layout that was off: one word alone.
    private func wordOfOtherLayout(_ word: String) -> String? {
        let letters = word.unicodeScalars
        guard letters.count > 3 else { return nil }
        let isLatin = letters.contains { (0x61...0x7A).contains($0.value) }
        let typed: String
        if isLatin, letters.dropLast().contains(where: { ";'[],`".unicodeScalars.contains($0) }) {
            typed = KeyboardLayout.russian(fromEnglish: word)
        } else if !isLatin, hasLoneDigit(Array(letters)) {
            typed = KeyboardLayout.kazakh(fromEnglish: word)
        } else {
            return nil
        }
        guard knownShare(of: word) < 0.5, !typed.contains(where: \.isNumber), knownShare(of: typed) > 0.9 else {
            return nil
        }
        return typed
    }

    /// A digit between Cyrillic letters or before three of them, as no size and no ordinal has it.
    private func hasLoneDigit(_ letters: [Unicode.Scalar]) -> Bool {
        func isLetter(_ place: Int) -> Bool {
            letters.indices.contains(place) && (0x400...0x52F).contains(letters[place].value)
        }
        return letters.indices.contains { place in
            guard (0x30...0x39).contains(letters[place].value), isLetter(place + 1) else { return false }
            return isLetter(place - 1) || place == 0 && isLetter(2) && isLetter(3)
        }
    }

    /// `шанельджамбоминичерная`: words of names and colours that were typed without spaces.
    private func apart(_ word: String) -> String? {
        let letters = Array(Folding.fold(word))
        guard (13...40).contains(letters.count), letters.allSatisfy(\.isLetter), knownShare(of: word) < 0.5 else {
            return nil
        }
        // By end, the fewest pieces that reach it.
        var pieces: [[String]?] = Array(repeating: nil, count: letters.count + 1)
        pieces[0] = []
        for end in 3...letters.count {
            for start in max(0, end - 14)...end - 3 {
                guard let before = pieces[start], before.count + 1 < pieces[end]?.count ?? Int.max else { continue }
                let piece = String(letters[start..<end])
                if isWordOfGoods(piece) { pieces[end] = before + [piece] }
            }
        }
        guard let found = pieces[letters.count], found.count > 1 else { return nil }
        return found.joined(separator: " ")
    }

    private func isWordOfGoods(_ word: String) -> Bool {
        let stems = assortment.stemmer.terms(of: word)
        guard stems.count == 1, let stem = stems.first else { return false }
        return assortment.byStem[stem] != nil || assortment.colors.group(of: stem) != nil
            || assortment.vocabulary.matches(in: stems).contains { match in
                switch match.concept {
                case .brand, .category, .color: true
                case .synonyms: false
                }
            }
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
