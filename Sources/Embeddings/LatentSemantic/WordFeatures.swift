import Language

/// What the latent semantic model sees of a word: its stem and its character grams, as hashes.
struct WordFeatures {
    var stem: UInt64
    /// In the order of the word, repeats included.
    var grams: [UInt64] = []

    init(of word: String, kind: Token.Kind, stemmer: Stemmer) {
        var hash = StableHash()
        // Keeps stems apart from grams of the same letters.
        hash.combine(0x01)
        hash.combine(stemmer.stem(Token(text: word, kind: kind, range: 0..<0)))
        stem = hash.value
        CharacterGrams.forEach(in: word) { hash, _ in grams.append(hash) }
    }
}
