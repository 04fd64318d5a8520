import KnowledgeModel
import Language

extension IndexReader {
    /// What speaks for and against an answer among the best hits.
    func signals(of analysis: QueryAnalysis, hits: [SearchResult.Hit]) -> AnswerSignals {
        guard let best = hits.first else { return .nothing }
        let nearest = hits.prefix(3)
        let sizes = nearest.map(\.chunk.attributes.sizes).filter { !$0.isEmpty }
        var signals = AnswerSignals.nothing
        var words: Float = 0
        var found: Float = 0
        for group in analysis.groups where !group.isStopWord && !group.isAsking && !group.isContinuation {
            words += 1
            switch place(of: group, in: nearest, sizes: sizes) {
            case .best: found += 1
            case .guess(let weight): if weight <= Self.wildGuess { signals.wildGuess = 1 }
            case .nearby, .talk: break
            case .elsewhere: signals.missing = min(2, signals.missing + 1)
            case .nowhere(.name): signals.strangeNames = min(2, signals.strangeNames + 1)
            case .nowhere(.verbOrAdjective): signals.strangeWords = min(2, signals.strangeWords + 1)
            case .contradicted: signals.mismatch = 1
            }
        }
        signals.found = words > 0 ? found / words : 1
        // `30 размер`: a size told as such may be any number.
        if Self.states(sizes, none: SizeReader.sizes(in: analysis.text).map(\.value)) { signals.mismatch = 1 }
        signals.stems = best.parts.stems
        signals.heading = heading(of: best)
        return signals
    }

    /// Guesses that weigh no more are two errors away.
    private static let wildGuess: Float = 0.5

    /// Where a word of the question was met.
    private enum WordPlace {
        case best
        /// In the best hit, if a guess at sound or spelling with that weight is right.
        case guess(Float)
        /// In another of the first hits.
        case nearby
        /// In documents that are not among the first hits.
        case elsewhere
        /// In chats only, or it is of the root of a known word, a number, or Kazakh.
        case talk
        case nowhere(WordShape)
        /// The best hit says otherwise.
        case contradicted
    }

    private func place(
        of group: QueryAnalysis.Group, in hits: ArraySlice<SearchResult.Hit>, sizes: [[Size]]
    ) -> WordPlace {
        let matches = hits.map { hit in
            hit.matches.filter { $0.typed == group.typed }.max { $0.weight < $1.weight }
        }
        if AudienceWords.contain(group.reading), (matches.first ?? nil) == nil { return .contradicted }
        if let size = Self.shoeSize(group.typed), !sizes.isEmpty {
            return Self.states(sizes, none: [size]) ? .contradicted : .best
        }
        if let match = matches.first ?? nil {
            return Self.isGuess(match.origin) ? .guess(match.weight) : .best
        }
        let isKnown = group.alternatives.contains { alternative in
            !Self.isGuess(alternative.origin) && alternative.stems.allSatisfy { lexicon.frequency(of: $0) > 0 }
        }
        if isKnown { return matches.contains { $0 != nil } ? .nearby : .elsewhere }
        return isTalk(group) ? .talk : .nowhere(WordShape(group.reading))
    }

    private static func isGuess(_ origin: QueryAnalysis.Origin) -> Bool { origin == .spelling || origin == .sound }

    private func isTalk(_ group: QueryAnalysis.Group) -> Bool {
        guard let stem = group.alternatives.first?.stems.first else { return true }
        let scalars = group.typed.unicodeScalars
        return lexicon.spokenFrequency(of: stem) > 0 || lexicon.hasRelative(of: stem)
            || scalars.first.map { (0x30...0x39).contains($0.value) } == true
            || scalars.contains { KazakhLetters.contain($0) }
    }

    // MARK: - Sizes

    /// Sizes of shoes that a bare number may mean, in tenths.
    private static let shoeSizes = 340...460

    private static func shoeSize(_ word: String) -> StatedSize? {
        guard case .exact(let sizes) = SizeReader.read(word), let size = sizes.first, size.lower == size.upper,
            shoeSizes.contains(size.lower)
        else { return nil }
        return size
    }

    /// Whether one of the sizes asked for is in none of the hits that state sizes.
    private static func states(_ stated: [[Size]], none asked: [StatedSize]) -> Bool {
        guard !stated.isEmpty else { return false }
        return asked.contains { wanted in
            let size = Size(tenths: wanted.lower, upTo: wanted.upper)
            return !stated.contains { $0.contains { $0.contains(size) } }
        }
    }

    // MARK: - Headings

    private func heading(of hit: SearchResult.Hit) -> Float {
        guard let heading = hit.chunk.path.last else { return 0 }
        let said = Set(hit.matches.flatMap(\.stems))
        var all: Float = 0
        var found: Float = 0
        // In the order of the heading, so that rounding is the same in every run.
        for stem in stemmer.terms(of: heading) {
            guard let term = stems.terms[stem] else { continue }
            all += stems.inverseFrequencies[term]
            if said.contains(stem) { found += stems.inverseFrequencies[term] }
        }
        return all > 0 ? found / all : 0
    }
}
