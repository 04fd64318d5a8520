extension QueryAnalyzer {
    /// A word of a question taken as what it says in another alphabet.
    struct Reading {
        /// Its place among the question's words.
        var place: Int
        /// The word as read.
        var token: Token
        /// Its stem.
        var stem: String
        /// Whether corpus or vocabulary know the word; else it is only spelled the way that seems likeliest.
        var isKnown: Bool
    }

    /// What the words say when the question is Russian in Latin letters, or Kazakh without Kazakh ones.
    ///
    /// Writing so is no slip: where most of the Latin words can be read, all that the corpus does not know as they stand are
    /// taken as read, short ones among them that English has as well (`do`, `na`). Empty when nothing is to be read.
    func readings(of tokens: [Token]) -> [Reading] {
        var exact: [Int: Reading] = [:]
        var read = 0
        var english = 0
        for (place, token) in tokens.enumerated() {
            guard token.kind == .latin || token.kind == .cyrillic, !word(token).isKnown else { continue }
            let isEnglish = token.kind == .latin && StopWords.contain(token.text)
            if let reading = exactReading(of: token, at: place) {
                exact[place] = reading
                if token.kind == .latin, !isEnglish { read += token.text.unicodeScalars.count }
            } else if isEnglish {
                english += token.text.unicodeScalars.count
            }
        }
        guard read > 2 * english else { return exact.values.filter { tokens[$0.place].kind == .cyrillic } }
        return tokens.enumerated().compactMap { place, token in
            if let reading = exact[place] { return reading }
            guard token.kind == .latin, token.text.unicodeScalars.count > 2, !word(token).isKnown,
                !StopWords.contain(token.text)
            else { return nil }
            return saidReading(of: token, at: place) ?? spelledReading(of: token, at: place)
        }
    }

    private static let spellingLimit = 24

    /// A slip in a Latin name spares so many letters.
    private static let lettersAnEdit = 6

    /// The reading that is a known word letter by letter.
    private func exactReading(of token: Token, at place: Int) -> Reading? {
        var reading = memo.reading(of: token) { newExactReading(of: token, at: place) }
        reading?.place = place
        reading?.token.range = token.range
        return reading
    }

    private func newExactReading(of token: Token, at place: Int) -> Reading? {
        guard token.kind == .latin else { return kazakhReading(of: token, at: place) }
        let spellings = Self.cyrillic(token.text)
        for spelling in spellings {
            if let word = Self.talk[spelling] { return reading(word, at: place, range: token.range, isKnown: false) }
        }
        for spelling in spellings {
            let read = Token(text: spelling, kind: .cyrillic, range: token.range)
            let stem = stemmer.stem(read)
            guard spelling.unicodeScalars.count > 2 else { continue }
            if lexicon.frequency(of: stem) > 0 || vocabulary.knows(stem: stem) {
                return Reading(place: place, token: read, stem: stem, isKnown: lexicon.frequency(of: stem) > 0)
            }
        }
        return kazakhReading(of: token, at: place)
    }

    /// The Kazakh word that is written so without Kazakh letters.
    private func kazakhReading(of token: Token, at place: Int) -> Reading? {
        guard token.text.unicodeScalars.count > 1 else { return nil }
        if let word = Self.kazakhTalk[KazakhSpelling.plain(token.text)] {
            return reading(word, at: place, range: token.range, isKnown: false)
        }
        for stem in lexicon.plainlySpelled(token.text) + vocabulary.plainlySpelled(token.text) {
            return Reading(
                place: place, token: Token(text: stem, kind: .kazakh, range: token.range), stem: stem,
                isKnown: lexicon.frequency(of: stem) > 0)
        }
        return nil
    }

    /// The reading that is said as a known word is: `dengi` leaves out a soft sign.
    private func saidReading(of token: Token, at place: Int) -> Reading? {
        for stem in lexicon.pronounced(as: token.text) + names.pronounced(as: token.text) {
            guard stem.unicodeScalars.allSatisfy({ $0.value >= 0x400 }) else { return nil }
            return Reading(
                place: place, token: Token(text: stem, kind: .cyrillic, range: token.range), stem: stem,
                isKnown: lexicon.frequency(of: stem) > 0)
        }
        return nil
    }

    /// The likeliest spelling, unless a known Latin word is near: that is a slip in a name.
    private func spelledReading(of token: Token, at place: Int) -> Reading? {
        let stem = stemmer.stem(token)
        let isName = { (near: (stem: String, distance: Int)) in
            near.stem.utf8.allSatisfy { $0 < 0x80 } && near.distance * Self.lettersAnEdit <= stem.utf8.count
        }
        guard !(lexicon.near(stem, limit: 1) + names.near(stem, limit: 1)).contains(where: isName),
            let spelling = Self.cyrillic(token.text).first
        else { return nil }
        return reading(spelling, at: place, range: token.range, isKnown: false)
    }

    private func reading(_ word: String, at place: Int, range: Range<Int>, isKnown: Bool) -> Reading {
        let isKazakh = word.unicodeScalars.contains(where: KazakhLetters.contain)
        let token = Token(text: word, kind: isKazakh ? .kazakh : .cyrillic, range: range)
        let stem = stemmer.stem(token)
        return Reading(place: place, token: token, stem: stem, isKnown: isKnown || lexicon.frequency(of: stem) > 0)
    }

    /// Spellings with and without a soft sign at the end, the most usual first: `stirat` is `стирать`, `otkleilas`
    /// `отклеилась`.
    private static func cyrillic(_ word: String) -> [String] {
        Transliteration.cyrillic(word, limit: spellingLimit).flatMap {
            $0.hasSuffix("т") || $0.hasSuffix("с") ? [$0 + "ь", $0] : [$0]
        }
    }

    /// Stop words and words of asking by how they are spelled without soft signs, `est` and `skolko`.
    private static let talk: [String: String] = spelled(StopWords.words.union(AskingWords.words)) { word in
        String(scalars: word.unicodeScalars.filter { $0 != "ь" })
    }

    /// Kazakh ones by how they are spelled without Kazakh letters.
    private static let kazakhTalk: [String: String] = spelled(
        StopWords.words.union(AskingWords.words).filter { $0.unicodeScalars.contains(where: KazakhLetters.contain) },
        by: KazakhSpelling.plain)

    private static func spelled(_ words: Set<String>, by spelling: (String) -> String) -> [String: String] {
        // Sorted, so that of two words spelled alike it is always the same one.
        Dictionary(words.sorted().map { (spelling($0), $0) }) { first, _ in first }
    }
}
