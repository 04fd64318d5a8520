/// A customer's question as the search understands it.
public struct QueryAnalysis: Hashable, Sendable {
    /// The text that was searched: what was typed, or its repair where the keyboard layout was wrong.
    public var text: String
    /// Whether the text was typed with the wrong keyboard layout and repaired.
    public var isLayoutRepaired: Bool
    /// The words and numbers in the order typed.
    public var groups: [Group]

    /// A word of the question with everything it may stand for in the corpus.
    public struct Group: Hashable, Sendable {
        /// The folded word as typed (after repair of the layout).
        public var typed: String
        /// The folded word as understood: what was typed, or what it says where it was typed in the other alphabet.
        public var reading: String
        /// Whether it carries no meaning of its own.
        public var isStopWord: Bool
        /// Whether it says what is asked, not of what: `сколько стоит`, `фото`.
        public var isAsking: Bool
        /// Whether it continues a phrase of the vocabulary that an earlier word stands for: `гус` of `голден гус`.
        public var isContinuation: Bool
        /// What to look for; what was typed comes first. A chunk counts with the best of them.
        public var alternatives: [Alternative]
    }

    /// One thing a word may stand for.
    public struct Alternative: Hashable, Sendable {
        /// The stems that have to occur.
        public var stems: [String]
        /// How much it counts against what was typed, 0...1.
        public var weight: Float
        /// How it came about.
        public var origin: Origin
    }

    /// How an alternative came about.
    public enum Origin: String, Hashable, Sendable, Codable {
        /// It is what was typed.
        case typed
        /// The vocabulary's name or spelling of a brand, category or colour.
        case vocabulary
        /// A synonym of the vocabulary.
        case synonym
        /// A category the vocabulary calls related.
        case related
        /// The word in the other alphabet.
        case transliteration
        /// A word of the corpus that sounds the same.
        case sound
        /// A word of the corpus that differs by an ending the stemmer does not know.
        case wordForm
        /// A word of the corpus a typing error or two away.
        case spelling
    }

    /// The question's words, each with the best word that stands for it: what to make a vector of. Synonyms count only
    /// where nothing else is known.
    public var wordsForEmbedding: [String] {
        groups.flatMap { group -> [String] in
            guard let best = group.alternatives.dropFirst().max(by: { $0.weight < $1.weight }),
                best.origin != .synonym || best.weight > 0.5, best.origin != .related
            else { return [group.typed] }
            return [group.typed] + best.stems
        }
    }
}
