import Language

/// The words of a question that an answer may hold, by their stems, and by their sound where the answer writes a name in Latin letters:
/// «каспи ред» asks for Kaspi Red.
struct AskedWords: Sendable {
    private var stems: Set<String>
    /// The stem of a word by its sound.
    private var sounds: [String: String] = [:]
    private let stemmer: Stemmer
    /// The word that asks how large a thing is, which «34 × 28 × 15 см» answers without it; nil where none does.
    private var measure: String?
    /// Whether the question asks for several things: «когда и где», «сколько стоит, есть ли 38».
    let isOfParts: Bool

    init(_ question: String, stemmer: Stemmer) {
        self.stemmer = stemmer
        let tokens = Tokenizer.tokens(of: question)
        stems = Set(tokens.map(stemmer.stem)).subtracting(Self.fillers)
        for token in tokens where token.kind != .number && !StopWords.contain(token.text) {
            let sound = SoundKey.key(of: token.text)
            if sound.count >= 2 { sounds[sound] = stemmer.stem(token) }
        }
        measure = tokens.first { token in Self.measures.contains { token.text.hasPrefix($0) } }.map(stemmer.stem)
        isOfParts =
            tokens.contains { Self.joiners.contains($0.text) } || question.contains(",")
            || question.count { $0 == "?" } > 1
    }

    /// The stems of the question's words that stand in texts.
    func hits(_ texts: [String]) -> Set<String> {
        var hits: Set<String> = []
        for token in texts.flatMap(Tokenizer.tokens) {
            let stem = stemmer.stem(token)
            if stems.contains(stem) {
                hits.insert(stem)
            } else if token.kind == .latin, let named = sounds[SoundKey.key(of: token.text)] {
                hits.insert(named)
            }
        }
        if let measure, texts.contains(where: { $0.contains("×") }) { hits.insert(measure) }
        return hits
    }

    /// What is left to answer beside sentences: words that say something of their own.
    func leavingOut(_ sentences: [String]) -> AskedWords {
        var rest = self
        let told = hits(sentences)
        rest.stems = stems.filter { !told.contains($0) && !StopWords.contain($0) && $0.count > 2 }
        if let measure, told.contains(measure) { rest.measure = nil }
        rest.sounds = sounds.filter { !told.contains($0.value) }
        return rest
    }

    private static let measures = ["размер", "габарит", "өлшем", "size", "dimension", "measure"]
    private static let joiners: Set<String> = ["и", "және", "and", "ещё", "еще", "также", "also"]
    private static let fillers: Set<String> = [
        "что", "как", "это", "вы", "у", "вас", "ли", "а", "и", "в", "на", "мне", "можно", "есть", "the", "is", "do",
        "you",
    ]
}
