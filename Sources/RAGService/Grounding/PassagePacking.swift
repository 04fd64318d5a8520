import KnowledgeModel
import VectorIndex

/// Packs hits into a budget of tokens, the best first.
///
/// What says nothing new is folded into the passage that says it; what is far from the best is left out; what does not fit makes
/// room for a smaller one behind it. The best passage is cut where it alone is larger than the budget, at the end of a line or
/// sentence where there is one.
struct PassagePacking {
    private let budget: Int
    private let top: Int
    private let lang: Phrase.Language
    private(set) var passages: [KnowledgeAPI.GroundedPassage] = []
    private(set) var leftOut: [KnowledgeAPI.LeftOut] = []
    private(set) var tokens = 0
    private var said: [Repetition] = []

    /// The least share of the best score that a passage has to reach.
    static let leastShare: Float = 0.4
    /// What a passage costs besides its text and citation: its number and the line breaks around it.
    static let frame = 4

    init(budget: Int, top: Int, lang: Phrase.Language) {
        self.budget = budget
        self.top = top
        self.lang = lang
    }

    /// Packs the hits of a search.
    mutating func pack(_ hits: [SearchResult.Hit], confidence: Confidence) {
        let best = hits.first?.score ?? 0
        for hit in hits {
            let citation = hit.chunk.citation.text(in: lang)
            let frame = Self.frame + TokenEstimate.tokens(of: citation)
            let cost = frame + TokenEstimate.tokens(of: hit.chunk.text)
            func leave(_ reason: KnowledgeAPI.LeftOut.Reason) {
                leftOut.append(.init(id: hit.id, citation: citation, reason: reason, tokens: cost))
            }
            if confidence == .none {
                leave(.noAnswer)
                continue
            }
            if hit.score < best * Self.leastShare {
                leave(.weak)
                continue
            }
            let repetition = Repetition(hit.chunk)
            if let place = said.firstIndex(where: { repetition.isSaid(by: $0) }) {
                passages[place].also = (passages[place].also ?? []) + [citation] + copies(of: hit)
                leave(.repeated)
            } else if passages.count >= top {
                leave(.top)
            } else if tokens + cost <= budget {
                add(hit, citation, text: hit.chunk.text, cost: cost, repetition)
            } else if passages.isEmpty, let cut = Self.cut(hit.chunk.text, to: budget - frame) {
                add(hit, citation, text: cut, cost: frame + TokenEstimate.tokens(of: cut), repetition, isCut: true)
            } else {
                leave(.budget)
            }
        }
    }

    private func copies(of hit: SearchResult.Hit) -> [String] {
        hit.duplicates.map { Citation(location: $0, path: []).text(in: lang) }
    }

    private mutating func add(
        _ hit: SearchResult.Hit, _ citation: String, text: String, cost: Int, _ repetition: Repetition,
        isCut: Bool = false
    ) {
        let copies = copies(of: hit)
        passages.append(
            KnowledgeAPI.GroundedPassage(
                number: passages.count + 1, id: hit.id, score: hit.score, kind: hit.chunk.kind,
                file: hit.chunk.location.file, path: hit.chunk.path, place: hit.chunk.location.place,
                citation: citation, text: text, isCut: isCut, tokens: cost, also: copies.isEmpty ? nil : copies))
        said.append(repetition)
        tokens += cost
    }

    /// The beginning of a text that takes at most so many tokens: whole lines or sentences, else whole words; nil where not even a
    /// word fits.
    static func cut(_ text: String, to budget: Int) -> String? {
        guard budget > 0 else { return nil }
        var ends: [String.Index] = []
        var sentences: Set<String.Index> = []
        for index in text.indices {
            let next = text.index(after: index)
            let isLast = next == text.endIndex
            if text[index].isNewline {
                ends.append(index)
                sentences.insert(index)
            } else if isLast || text[next].isWhitespace {
                if !text[index].isWhitespace { ends.append(next) }
                if ".!?…".contains(text[index]) { sentences.insert(next) }
            }
        }
        // The estimate grows with the text, so that the last end that fits can be searched for by halves.
        var low = 0
        var high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if TokenEstimate.tokens(of: String(text[..<ends[middle]])) <= budget {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low > 0 else { return nil }
        let fitting = ends[..<low]
        // A sentence is preferred unless half of what fits would be lost by it.
        let sentence = fitting.last { sentences.contains($0) }
        let end = sentence.flatMap { text[..<$0].count * 2 >= text[..<ends[low - 1]].count ? $0 : nil } ?? ends[low - 1]
        let cut = String(text[..<end])
        return cut.allSatisfy(\.isWhitespace) ? nil : cut
    }
}
