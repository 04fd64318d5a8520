import Language

/// SplitMix64: seeded, so that a failing run can be repeated.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SeededRandom {
    /// A text of the scalars that break tokenizers: marks, joiners, spaces, expansions, digits of other scripts.
    mutating func nastyText(upTo count: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...count, using: &self) {
            text.append(Self.nastyScalars[Int.random(in: 0..<Self.nastyScalars.count, using: &self)])
        }
        return String(text)
    }

    private static let nastyScalars: [Unicode.Scalar] = Array(
        """
        аёйиєїіәғқңөұүһАЁЙӘҚaezéÉßıİſẞ0123456789٣੩３½²№™ﬁ㏂㎏Ⅳ㍿ŉ.,:;'’ʼ`´-–—_/ \t\n\r\u{B}\u{85}\u{A0}\u{1680}\u{2009}\
        \u{202F}\u{3000}\u{2028}\u{300}\u{301}\u{306}\u{308}\u{327}\u{483}\u{20E3}\u{AD}\u{200B}\u{200D}\u{200E}\u{202A}\
        \u{2068}\u{2069}\u{FE0F}\u{FEFF}\u{E0061}\u{FFFD}\u{0}\u{1F45F}\u{1F3FD}\u{1F1F0}\u{1F1FF}\u{1D400}\u{10FFFF}₸€中각ا
        """.unicodeScalars)
}

/// Words and numbers of a text as text.
func words(of text: String) -> [String] { Tokenizer.tokens(of: text).map(\.text) }

/// A shop's vocabulary for the tests of this target.
let sampleVocabulary = Vocabulary(
    brands: [
        "Golden Goose": ["голден гус", "ggdb"], "Chanel": ["шанель", "шаньель"], "Jimmy Choo": ["джимми чу"],
        "Miu Miu": ["миу миу"],
    ],
    categories: [
        "туфли": Vocabulary.Category(words: ["лодочки", "heels"], related: ["босоножки"]),
        "босоножки": Vocabulary.Category(words: ["сандалии", "sandals"]),
        "сумка": Vocabulary.Category(words: ["сумочка", "сөмке", "bag"]),
    ],
    colors: ["золотой": ["golden", "gold", "алтын"], "чёрный": ["black", "қара"], "белый": ["white", "ақ"]],
    synonyms: [["кожа", "leather"], ["в наличии", "есть на складе"]])
