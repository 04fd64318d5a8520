import Products
public import KnowledgeModel
public import Language
public import VectorIndex

extension KnowledgeAPI.SearchAnswer {
    /// A search's result in the form that it travels in.
    public init(
        _ result: SearchResult, question: String, generation: Int, lang: Phrase.Language, explain: Bool,
        stemmer: Stemmer = Stemmer()
    ) {
        self.init(
            question: question, generation: generation, confidence: result.confidence,
            hits: result.hits.enumerated().map { offset, hit in
                KnowledgeAPI.Hit(hit, rank: offset + 1, lang: lang, explain: explain, stemmer: stemmer)
            }, warnings: result.warnings.isEmpty ? nil : result.warnings.map { $0[lang] })
        guard explain else { return }
        let work = result.work
        self.work = KnowledgeAPI.Work(
            admitted: work.admitted, postings: work.postings, scored: work.scored, bounded: work.bounded,
            rescored: work.rescored, path: work.path?.rawValue, kernel: work.kernel?.rawValue)
        understood = result.analysis.groups.map { group in
            KnowledgeAPI.Word(
                typed: group.typed, isStopWord: group.isStopWord,
                alternatives: group.alternatives.map {
                    KnowledgeAPI.Match(
                        typed: group.typed, found: $0.stems, origin: $0.origin.rawValue, weight: $0.weight)
                })
        }
    }
}

extension KnowledgeAPI.Hit {
    fileprivate init(
        _ hit: SearchResult.Hit, rank: Int, lang: Phrase.Language, explain: Bool, stemmer: Stemmer
    ) {
        self.init(
            rank: rank, id: hit.id, score: hit.score, kind: hit.chunk.kind, file: hit.chunk.location.file,
            path: hit.chunk.path, place: hit.chunk.location.place, citation: hit.chunk.citation.text(in: lang),
            text: hit.chunk.text, duplicates: hit.duplicates.isEmpty ? nil : hit.duplicates)
        guard explain else { return }
        let parts = hit.parts
        self.parts = KnowledgeAPI.ScoreParts(
            stems: parts.stems, grams: parts.grams, vector: parts.vector, coverage: parts.coverage)
        matches = hit.matches.map {
            KnowledgeAPI.Match(typed: $0.typed, found: $0.stems, origin: $0.origin.rawValue, weight: $0.weight)
        }
        marks = Self.marks(of: Set(hit.matches.flatMap(\.stems)), in: hit.chunk.text, stemmer)
    }

    /// Where words with some stems stand, in UTF-16 units.
    static func marks(of stems: Set<String>, in text: String, _ stemmer: Stemmer) -> [[Int]] {
        let found = Tokenizer.tokens(of: text).filter { stems.contains(stemmer.stem($0)) }.map(\.range)
        guard !found.isEmpty else { return [] }
        let utf8 = text.utf8
        var place = (index: utf8.startIndex, byte: 0, unit: 0)
        func unit(at byte: Int) -> Int {
            let index = utf8.index(place.index, offsetBy: byte - place.byte)
            place = (index, byte, place.unit + text.utf16.distance(from: place.index, to: index))
            return place.unit
        }
        return found.map { range in
            let first = unit(at: range.lowerBound)
            return [first, unit(at: range.upperBound)]
        }
    }
}

extension KnowledgeAPI.Variant {
    /// A row of the stock sheet in the form that it travels in.
    public init(_ item: StockItem, lang: Phrase.Language) {
        let quantity: Int? = if case .pieces(let count) = item.quantity { count } else { nil }
        self.init(
            product: item.product, size: item.size?.description, color: item.color, quantity: quantity,
            price: item.price, inStock: item.isInStock, citation: item.citation(.quantity).text(in: lang),
            cells: Dictionary(uniqueKeysWithValues: item.cells.map { ($0.key.rawValue, $0.value) }))
    }
}

extension KnowledgeAPI.StockAnswer {
    /// A stock answer in the form that it travels in.
    public init(_ answer: StockAnswer, generation: Int, lang: Phrase.Language, explain: Bool) {
        func shown(_ items: [StockItem]) -> [KnowledgeAPI.Variant] {
            items.map { KnowledgeAPI.Variant($0, lang: lang) }
        }
        self.init(
            generation: generation, verdict: answer.verdict, products: answer.products, colors: answer.colors,
            sizes: answer.sizes.map(\.description), differing: answer.differing, inStock: answer.isInStock,
            quantity: answer.quantity, variants: shown(answer.variants), candidates: shown(answer.candidates),
            question: answer.question.map {
                KnowledgeAPI.SettlingQuestion(
                    attribute: $0.attribute, options: $0.options, ru: $0.ru, kk: $0.kk, en: $0.en)
            },
            nearest: answer.nearest.map {
                KnowledgeAPI.Near(variant: KnowledgeAPI.Variant($0.item, lang: lang), differs: $0.differs)
            },
            alternatives: shown(answer.alternatives), canPreorder: answer.canPreorder,
            listings: answer.listings.map { $0.text(in: lang) }, warnings: answer.warnings.map { $0[lang] },
            trace: explain ? answer.trace.map { $0[lang] } : nil)
    }
}

extension KnowledgeAPI.PhotosAnswer {
    /// Chosen photos in the form that they travel in.
    public init(_ answer: PhotoAnswer, generation: Int, lang: Phrase.Language, explain: Bool) {
        self.init(
            generation: generation, mode: answer.mode, products: answer.products, categories: answer.categories,
            colors: answer.colors, photos: answer.photos, refusal: answer.refusal, source: answer.source,
            trace: explain ? answer.trace.map { $0[lang] } : nil)
    }
}

extension KnowledgeAPI.VerifyAnswer {
    /// The facts of a draft in the form that they travel in.
    public init(
        _ findings: [DraftFinding], generation: Int, lang: Phrase.Language, explain: Bool, warnings: [Phrase] = []
    ) {
        self.init(
            generation: generation, contradicted: findings.count { $0.truth == .contradicted },
            facts: findings.map { finding in
                KnowledgeAPI.Fact(
                    text: finding.text, start: finding.utf8Range.lowerBound, end: finding.utf8Range.upperBound,
                    kind: finding.kind, truth: finding.truth, place: finding.place?.text(in: lang),
                    location: finding.place?.location, claim: explain ? finding.claim : nil, instead: finding.instead)
            }, warnings: warnings.isEmpty ? nil : warnings.map { $0[lang] })
    }
}
