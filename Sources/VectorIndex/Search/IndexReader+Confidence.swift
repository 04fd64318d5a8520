import Foundation
import KnowledgeModel
import Language

extension IndexReader {
    /// What speaks for and against an answer among the best hits.
    func signals(of analysis: QueryAnalysis, hits: [SearchResult.Hit]) -> AnswerSignals {
        guard let best = hits.first else { return .nothing }
        let nearest = hits.prefix(3)
        let sizes = nearest.map(\.chunk.attributes.sizes).filter { !$0.isEmpty }
        var signals = AnswerSignals.nothing
        signals.unexplained = 0
        var strangeNames: Float = 0
        for group in analysis.groups where !group.isStopWord && !group.isAsking && !group.isContinuation {
            if let size = Self.shoeSize(group.reading) {
                if Self.states(sizes, none: [size]) { signals.mismatch = 1 }
                continue
            }
            let word = understanding(of: group, in: nearest)
            if AudienceWords.contain(group.reading), word.inBest == 0 { signals.mismatch = 1 }
            signals.understood += word.inBest
            if word.inNearest == 0 { signals.missing += word.sureness * word.information }
            if isTalk(group) {
                signals.strangeTalk += 1 - word.sureness
            } else {
                strangeNames += 1 - word.sureness
                signals.unexplained = max(signals.unexplained, word.information - word.inBest)
            }
        }
        signals.understood = min(2, signals.understood)
        signals.missing = min(2, signals.missing)
        signals.strangeTalk = min(2, signals.strangeTalk)
        signals.strangeGoods = best.chunk.kind == .catalog ? min(2, strangeNames) : 0
        // `30 размер`: a size told as such may be any number.
        if Self.states(sizes, none: SizeReader.sizes(in: analysis.text).map(\.value)) { signals.mismatch = 1 }
        signals.grams = best.parts.grams
        signals.heading = heading(of: best)
        return signals
    }

    // MARK: - Words

    /// How far a word of the question was understood and found.
    private struct Understanding {
        /// What it tells, 0...1.
        var information: Float
        /// How surely it was understood at all, 0...1.
        var sureness: Float
        /// How much of its information the best hit explains.
        var inBest: Float
        /// How much of it any of the first hits explains.
        var inNearest: Float
    }

    private func understanding(
        of group: QueryAnalysis.Group, in hits: ArraySlice<SearchResult.Hit>
    ) -> Understanding {
        var word = Understanding(information: 0, sureness: 0, inBest: 0, inNearest: 0)
        let surenesses = surenesses(of: group)
        for alternative in group.alternatives {
            guard let information = information(of: alternative.stems) else { continue }
            let sureness = surenesses[alternative.origin] ?? 0
            word.sureness = max(word.sureness, sureness)
            word.information = max(word.information, sureness * information + (1 - sureness))
            for (place, hit) in hits.enumerated()
            where hit.matches.contains(where: { $0.typed == group.typed && $0.stems == alternative.stems }) {
                word.inNearest = max(word.inNearest, sureness * information)
                if place == 0 { word.inBest = max(word.inBest, sureness * information) }
            }
        }
        if word.sureness == 0 { word.information = 1 }
        return word
    }

    /// The information of words that occur together, which is that of the rarest; nil where the documents lack one.
    private func information(of stems: [String]) -> Float? {
        guard let rarest = stems.map(lexicon.frequency(of:)).min(), rarest > 0 else { return nil }
        return inverseFrequency(rarest) / inverseFrequency(0)
    }

    private func inverseFrequency(_ frequency: Int) -> Float {
        log(1 + (Float(lexicon.chunkCount - frequency) + 0.5) / (Float(frequency) + 0.5))
    }

    /// How surely each kind of alternatives is what was meant, 0...1: as surely as the best of them. A slip leaves the less
    /// doubt the longer the word is.
    private func surenesses(of group: QueryAnalysis.Group) -> [QueryAnalysis.Origin: Float] {
        let letters = group.reading.unicodeScalars.count
        var surenesses: [QueryAnalysis.Origin: Float] = [:]
        for alternative in group.alternatives {
            let sureness: Float =
                switch alternative.origin {
                case .typed, .vocabulary, .synonym, .transliteration: 1
                case .related: 0.5
                case .wordForm: alternative.weight >= 0.9 ? 1 : 0.8
                case .sound: alternative.weight >= 0.7 ? 0.9 : 0.4
                case .spelling where alternative.weight > 0.6: letters >= 8 ? 0.85 : letters >= 6 ? 0.7 : 0.35
                case .spelling: letters >= 9 ? 0.5 : 0.25
                }
            surenesses[alternative.origin] = max(surenesses[alternative.origin] ?? 0, sureness)
        }
        return surenesses
    }

    /// Whether a word is rather talk about something than its name.
    private func isTalk(_ group: QueryAnalysis.Group) -> Bool {
        if WordShape(group.reading) == .verbOrAdjective { return true }
        return group.alternatives.contains { alternative in
            (alternative.origin == .typed || alternative.origin == .transliteration)
                && alternative.stems.contains { lexicon.spokenFrequency(of: $0) > 0 }
        }
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
