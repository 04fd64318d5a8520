import Language

/// What the latent semantic model sees of a text: stems and character grams, each counted.
struct TextFeatures {
    /// Counts by the hash of the stem.
    private(set) var stems: [UInt64: Float] = [:]
    /// Counts by the hash of the gram.
    private(set) var grams: [UInt64: Float] = [:]

    init(of text: String, stemmer: Stemmer) {
        for token in Tokenizer.tokens(of: text) {
            var hash = StableHash()
            // Keeps stems apart from grams of the same letters.
            hash.combine(0x01)
            hash.combine(stemmer.stem(token))
            stems[hash.value, default: 0] += 1
            CharacterGrams.forEach(in: token.text) { hash, _ in grams[hash, default: 0] += 1 }
        }
    }
}
