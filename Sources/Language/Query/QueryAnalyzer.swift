/// Works out what a customer's question may mean in the words of a corpus.
///
/// A word that the documents know is left as it is, but for the vocabulary's names and synonyms of it, which count less.
/// Only words unknown to documents and vocabulary are repaired: by the keyboard layout, the other alphabet, sound, and
/// spelling. What a repair finds in the vocabulary stands for all that the vocabulary says of it.
public struct QueryAnalyzer: Sendable {
    /// The corpus's words.
    public let lexicon: Lexicon
    /// The shop's words.
    public let vocabulary: VocabularyIndex
    let stemmer: Stemmer
    let variants: QueryVariants
    /// The single words of the vocabulary, for repairing what customers make of them.
    let names: Lexicon
    private let askingStems: Set<String>
    /// What was worked out before of words and concepts: both depend on corpus and vocabulary alone.
    let memo = QueryMemo()

    /// How much each kind of alternative counts against what was typed.
    private enum Weight {
        static let name: Float = 0.9
        static let spelling: Float = 0.8
        static let groupWord: Float = 0.6
        static let synonym: Float = 0.5
        static let related: Float = 0.25
        static let transliteration: Float = 0.8
        static let reading: Float = 0.95
        static let pronunciation: Float = 0.85
        static let sound: Float = 0.6
        static let wordForm: Float = 0.95
        static let root: Float = 0.8
        static let oneEdit: Float = 0.7
        static let twoEdits: Float = 0.5
    }

    /// Most alternatives of one kind that are looked for.
    private static let alternativeLimit = 4

    /// A word that so many chunks of chats hold is no slip of the keyboard.
    private static let commonInChats = 3

    /// Creates an analyser for a corpus.
    /// - Parameter variants: what is looked for besides the words typed.
    public init(
        lexicon: Lexicon, vocabulary: VocabularyIndex, stemmer: Stemmer, variants: QueryVariants = .all
    ) {
        self.lexicon = lexicon
        self.variants = variants
        names = Lexicon(frequencies: vocabulary.words, chunkCount: 0)
        self.vocabulary = vocabulary
        self.stemmer = stemmer
        askingStems = AskingWords.stems(by: stemmer)
    }

    /// Analyses a question.
    public func analyze(_ question: String) -> QueryAnalysis {
        let text =
            (variants.contains(.layout) ? KeyboardLayout.repaired(question, knownShare: knownShare) : nil) ?? question
        let typed = Tokenizer.tokens(of: text)
        // What is written in the letters of another language is taken as what it says.
        let readings = variants.contains(.transliteration) ? readings(of: typed) : []
        var tokens = typed
        let words = typed.map(word)
        var stems = words.map(\.stem)
        for reading in readings {
            tokens[reading.place] = reading.token
            stems[reading.place] = reading.stem
        }
        var groups = typed.indices.map { index in
            let (typed, token, stem) = (typed[index], tokens[index], stems[index])
            return QueryAnalysis.Group(
                typed: typed.text, reading: token.text, isStopWord: StopWords.contain(token.text),
                isAsking: AskingWords.contain(token.text) || askingStems.contains(stem), isContinuation: false,
                alternatives: [
                    QueryAnalysis.Alternative(stems: [words[index].stem], weight: 1, origin: .typed)
                ])
        }
        for reading in readings where reading.isKnown {
            append(
                QueryAnalysis.Alternative(stems: [reading.stem], weight: Weight.reading, origin: .transliteration),
                to: &groups[reading.place])
        }
        let matches = vocabulary.matches(in: stems)
        var covered = Set<Int>()
        for match in matches {
            covered.formUnion(match.tokens)
            for index in match.tokens.dropFirst() { groups[index].isContinuation = true }
            // `где находитесь` asks something, though each of its words alone may not.
            if match.tokens.count > 1 { groups[match.tokens.lowerBound].isStopWord = false }
            for alternative in alternatives(for: match.concept) {
                append(alternative, to: &groups[match.tokens.lowerBound])
            }
        }
        for index in groups.indices where !covered.contains(index) && tokens[index].kind != .number {
            guard lexicon.frequency(of: stems[index]) == 0, !groups[index].isStopWord else { continue }
            switch meaning(of: tokens[index], stem: stems[index]) {
            case .talk(let isStopWord, let isAsking):
                groups[index].isStopWord = isStopWord
                groups[index].isAsking = isAsking
            case .repaired(let alternatives):
                for alternative in alternatives { append(alternative, to: &groups[index]) }
            }
        }
        for index in groups.indices where lexicon.frequency(of: stems[index]) == 0 { raiseNames(in: &groups[index]) }
        return QueryAnalysis(text: text, isLayoutRepaired: text != question, groups: groups)
    }

    /// Where the corpus does not know what was typed, the vocabulary's words for it are all there is: the best of them then
    /// counts as a name does.
    private func raiseNames(in group: inout QueryAnalysis.Group) {
        let named = group.alternatives.indices.filter {
            switch group.alternatives[$0].origin {
            case .vocabulary, .synonym: true
            case .typed, .related, .wordForm, .transliteration, .sound, .spelling: false
            }
        }
        guard let best = named.map({ group.alternatives[$0].weight }).max() else { return }
        for index in named { group.alternatives[index].weight *= Weight.name / best }
    }

    private func append(_ alternative: QueryAnalysis.Alternative, to group: inout QueryAnalysis.Group) {
        guard variants.admit(alternative.origin), !group.alternatives.contains(where: { $0.stems == alternative.stems })
        else { return }
        group.alternatives.append(alternative)
    }
}

// MARK: - Words

extension QueryAnalyzer {
    /// What corpus, vocabulary and language say of a word.
    func word(_ token: Token) -> QueryMemo.Word {
        memo.word(token) {
            let stem = stemmer.stem(token)
            let letters = token.text.unicodeScalars.count
            let isStopWord = StopWords.contain(token.text)
            let isOfShop = lexicon.frequency(of: stem) > 0 || vocabulary.knows(stem: stem)
            let isTalk = token.kind == .cyrillic && (isStopWord || AskingWords.contain(token.text))
            return QueryMemo.Word(
                stem: stem, letters: letters,
                isOfLanguage: isStopWord || vocabulary.knows(stem: stem)
                    || (letters > 1 && lexicon.frequency(of: stem) + lexicon.spokenFrequency(of: stem) > 0),
                isKnown: isTalk || (letters > 1 ? isOfShop : token.kind == .cyrillic))
        }
    }
}

// MARK: - Talk

extension QueryAnalyzer {
    /// What a word unknown to documents and vocabulary may mean.
    private func meaning(of token: Token, stem: String) -> QueryMemo.Meaning {
        memo.meaning(of: token) {
            talk(meantBy: token).map { .talk(isStopWord: $0.isStopWord, isAsking: $0.isAsking) }
                ?? .repaired(repairs(of: token, stem: stem))
        }
    }

    /// Whether an unknown word is a stop word or an asking word in the other alphabet (`vas`), or one of them mistyped
    /// (`хачу`).
    private func talk(meantBy token: Token) -> (isStopWord: Bool, isAsking: Bool)? {
        switch token.kind {
        case .latin:
            guard variants.contains(.transliteration) else { return nil }
            for spelling in Transliteration.cyrillic(token.text) {
                // `est` and `skolko` come without their soft signs.
                if Self.softlessStopWords.contains(spelling) { return (true, false) }
                if Self.softlessAskingWords.contains(spelling) { return (false, true) }
            }
            return nil
        case .cyrillic:
            guard variants.contains(.spelling) else { return nil }
            let letters = Array(token.text.unicodeScalars)
            guard EditDistance.tolerance(letters: letters.count) > 0 else { return nil }
            if Self.isOneSlipAway(letters, from: Self.longStopWords) { return (true, false) }
            if Self.isOneSlipAway(letters, from: Self.longAskingWords) { return (false, true) }
            return nil
        case .kazakh, .number, .other: return nil
        }
    }

    /// The first letter has to be right: `тень` is no `день`. A word of four letters also has to be said alike: `хачу`, but
    /// `боли` is no `были`.
    private static func isOneSlipAway(_ letters: [Unicode.Scalar], from words: [[Unicode.Scalar]]) -> Bool {
        words.contains { word in
            word.first == letters.first && EditDistance.between(letters, word, limit: 1) != nil
                && (letters.count > 4 || Pronunciation.isShared(by: String(scalars: letters), String(scalars: word)))
        }
    }

    private static let softlessStopWords = softless(StopWords.words)
    private static let softlessAskingWords = softless(AskingWords.words)
    private static let longStopWords = long(StopWords.words)
    private static let longAskingWords = long(AskingWords.words)

    private static func softless(_ words: Set<String>) -> Set<String> {
        Set(words.map { word in String(String.UnicodeScalarView(word.unicodeScalars.filter { $0 != "ь" })) })
    }

    private static func long(_ words: Set<String>) -> [[Unicode.Scalar]] {
        words.map { Array($0.unicodeScalars) }.filter { $0.count >= 4 }
    }
}

// MARK: - Keyboard layout

extension QueryAnalyzer {
    /// How much of a text's letters stand in words that the corpus, the vocabulary or the language knows, 0...1.
    private func knownShare(of text: String) -> Double {
        var known = 0
        var all = 0
        for token in Tokenizer.tokens(of: text) where token.kind != .number {
            let word = word(token)
            all += word.letters
            if word.isOfLanguage { known += word.letters }
        }
        return all == 0 ? 1 : Double(known) / Double(all)
    }
}

// MARK: - Alternatives

extension QueryAnalyzer {
    private func alternatives(for concept: VocabularyIndex.Concept) -> [QueryAnalysis.Alternative] {
        memo.alternatives(for: concept) { newAlternatives(for: concept) }
    }

    private func newAlternatives(for concept: VocabularyIndex.Concept) -> [QueryAnalysis.Alternative] {
        let phrases = vocabulary.phrases(for: concept)
        switch concept {
        case .brand:
            return alternatives(phrases, first: Weight.name, others: Weight.spelling, origin: .vocabulary)
        case .color:
            return alternatives(phrases, first: Weight.name, others: Weight.groupWord, origin: .vocabulary)
        case .category(let name):
            let related = vocabulary.vocabulary.categories[name]?.related ?? []
            return alternatives(phrases, first: Weight.name, others: Weight.groupWord, origin: .vocabulary)
                + alternatives(related, first: Weight.related, others: Weight.related, origin: .related)
        case .synonyms:
            return alternatives(phrases, first: Weight.synonym, others: Weight.synonym, origin: .synonym)
        }
    }

    private func alternatives(
        _ phrases: [String], first: Float, others: Float, origin: QueryAnalysis.Origin
    ) -> [QueryAnalysis.Alternative] {
        phrases.enumerated().compactMap { place, phrase in
            let stems = stemmer.terms(of: phrase)
            guard !stems.isEmpty, stems.allSatisfy({ lexicon.frequency(of: $0) > 0 }) else { return nil }
            return QueryAnalysis.Alternative(stems: stems, weight: place == 0 ? first : others, origin: origin)
        }
    }

    /// Whether two stems differ by no more than an ending that the stemmer took from one and left on the other: `аста` of
    /// `Астана` and `астан` of `Астану`.
    private static func areFormsOfOneWord(_ left: String, _ right: String) -> Bool {
        let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
        return short.unicodeScalars.count >= 4 && long.unicodeScalars.count - short.unicodeScalars.count <= 2
            && long.hasPrefix(short)
    }

    /// What an unknown word may have been meant to be, found from the surest way to the least sure; the first that finds
    /// something known ends the search, so that guesses do not pile up.
    private func repairs(of token: Token, stem: String) -> [QueryAnalysis.Alternative] {
        let spellings: [String]
        switch token.kind {
        case .cyrillic, .kazakh: spellings = Transliteration.latin(token.text)
        case .latin: spellings = Transliteration.cyrillic(token.text)
        case .number, .other: return []
        }
        var found: [QueryAnalysis.Alternative] = []
        if variants.contains(.transliteration) { found = transliterated(spellings) }
        if found.isEmpty, variants.contains(.sound) {
            for same in lexicon.pronounced(as: stem).prefix(Self.alternativeLimit) {
                found.append(
                    QueryAnalysis.Alternative(stems: [same], weight: Weight.pronunciation, origin: .sound))
            }
            for same in names.pronounced(as: stem).prefix(Self.alternativeLimit) {
                found += named(same, weight: Weight.pronunciation, origin: .sound)
            }
        }
        if found.isEmpty, lexicon.spokenFrequency(of: stem) < Self.commonInChats { found = respelled(stem) }
        if !found.contains(where: { $0.origin == .wordForm }), variants.contains(.wordForm), token.kind == .cyrillic {
            let related = lexicon.sharingRoot(with: stem).prefix(Self.alternativeLimit).map {
                QueryAnalysis.Alternative(stems: [$0], weight: Weight.root, origin: .wordForm)
            }
            // A word of the same root is what was meant rather than one that only looks alike.
            if !related.isEmpty { found = found.filter { $0.origin != .spelling } + related }
        }
        if found.isEmpty, variants.contains(.sound) {
            for near in lexicon.soundingLike(token.text).prefix(Self.alternativeLimit) {
                found.append(QueryAnalysis.Alternative(stems: [near], weight: Weight.sound, origin: .sound))
            }
            for near in names.soundingLike(token.text).prefix(Self.alternativeLimit) {
                found += named(near, weight: Weight.sound, origin: .sound)
            }
        }
        if found.isEmpty, variants.contains(.transliteration), let spelling = spellings.first {
            let stems = stemmer.terms(of: spelling)
            if stems.count == 1 { found = respelled(stems[0], weight: Weight.transliteration) }
        }
        return found
    }

    /// The word in the other alphabet, where corpus or vocabulary know it.
    private func transliterated(_ spellings: [String]) -> [QueryAnalysis.Alternative] {
        var found: [QueryAnalysis.Alternative] = []
        for spelling in spellings {
            let stems = stemmer.terms(of: spelling)
            for match in vocabulary.matches(in: stems) {
                found += alternatives(for: match.concept).filter { $0.origin == .vocabulary }
            }
            if stems.count == 1, lexicon.frequency(of: stems[0]) > 0 {
                found.append(
                    QueryAnalysis.Alternative(
                        stems: stems, weight: Weight.transliteration, origin: .transliteration))
            }
        }
        return found
    }

    /// The words of corpus and vocabulary a few typing errors away, the nearest first.
    private func respelled(_ stem: String, weight: Float = 1) -> [QueryAnalysis.Alternative] {
        let known = lexicon.near(stem, limit: Self.alternativeLimit).map { ($0, isName: false) }
        let named = names.near(stem, limit: Self.alternativeLimit).map { ($0, isName: true) }
        var found: [QueryAnalysis.Alternative] = []
        for (near, isName) in (known + named).sorted(by: { $0.0.distance < $1.0.distance }) {
            let isForm = Self.areFormsOfOneWord(stem, near.stem)
            let own = weight * (isForm ? Weight.wordForm : near.distance == 1 ? Weight.oneEdit : Weight.twoEdits)
            let origin: QueryAnalysis.Origin = isForm ? .wordForm : .spelling
            if isName {
                found += self.named(near.stem, weight: own, origin: origin)
            } else {
                found.append(QueryAnalysis.Alternative(stems: [near.stem], weight: own, origin: origin))
            }
        }
        return found
    }

    /// What the vocabulary says of one of its words, reached by a repair.
    private func named(
        _ stem: String, weight: Float, origin: QueryAnalysis.Origin
    ) -> [QueryAnalysis.Alternative] {
        vocabulary.matches(in: [stem]).flatMap { alternatives(for: $0.concept) }.compactMap {
            guard $0.origin != .related, variants.admit($0.origin) else { return nil }
            return QueryAnalysis.Alternative(stems: $0.stems, weight: $0.weight * weight, origin: origin)
        }
    }
}
