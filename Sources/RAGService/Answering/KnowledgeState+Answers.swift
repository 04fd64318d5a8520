import Products
import Foundation
public import KnowledgeModel
import Language
import VectorIndex

extension KnowledgeState {
    /// Finds the passages that answer a question best.
    /// - Throws: ``KnowledgeFailure`` for what is wrong with the request, and what ``KnowledgeBase/search(_:filter:limit:)`` throws.
    public func search(
        _ request: KnowledgeAPI.SearchRequest, timing legs: LegTimes? = nil
    ) async throws -> KnowledgeAPI.SearchAnswer {
        try request.check()
        let filter = try request.filter?.conditions(vocabulary: base.analyzer.vocabulary) ?? SearchFilter()
        let result = try await find(request.query, filter: filter, limit: request.top, legs)
        return KnowledgeAPI.SearchAnswer(
            result, question: request.query, generation: base.generation, lang: request.lang,
            explain: request.explain, stemmer: base.stemmer)
    }

    private func find(
        _ question: String, filter: SearchFilter, limit: Int, _ legs: LegTimes?
    ) async throws -> SearchResult {
        let (asked, warning) = try await LegTimes.measure(legs, .understand) {
            try await base.request(for: question, filter: filter, limit: limit)
        }
        var result = try LegTimes.measure(legs, .index) { try base.index.search(asked) }
        if let warning { result.warnings.append(warning) }
        return result
    }

    /// Gathers what an answer to a customer can stand on.
    /// - Throws: as ``search(_:timing:)``.
    public func ground(
        _ request: KnowledgeAPI.GroundRequest, timing legs: LegTimes? = nil
    ) async throws -> KnowledgeAPI.GroundAnswer {
        try request.check()
        let goods = try carried()
        let filter = try request.filter?.conditions(vocabulary: base.analyzer.vocabulary) ?? SearchFilter()
        let carried = LegTimes.measure(legs, .conversation) {
            Conversation(goods.resolver, analyzer: base.analyzer).carried(
                to: request.question, history: request.history)
        }
        let standalone = Conversation.standalone(request.question, carried)
        // What repeats others or is too long makes room for what comes behind it.
        let limit = min(KnowledgeAPI.Limit.top.upperBound, max(24, request.top * 3))
        let searched = String(standalone.unicodeScalars.prefix(KnowledgeAPI.Limit.text))
        let result = try await find(searched, filter: filter, limit: limit, legs)
        let packing = LegTimes.measure(legs, .pack) {
            var packing = PassagePacking(budget: request.budget, top: request.top, lang: request.lang)
            packing.pack(result.hits, confidence: result.confidence)
            return packing
        }
        let stock = LegTimes.measure(legs, .goods) { goods.stock.answer(standalone) }
        let warnings = (result.warnings + self.stock.warnings).map { $0[request.lang] }
        return KnowledgeAPI.GroundAnswer(
            question: request.question, standalone: standalone, carried: carried, generation: base.generation,
            confidence: result.confidence, passages: packing.passages, tokens: packing.tokens,
            stock: stock.verdict == .unknown
                ? nil
                : KnowledgeAPI.StockAnswer(stock, generation: base.generation, lang: request.lang, explain: false),
            leftOut: packing.leftOut, warnings: warnings.isEmpty ? nil : warnings)
    }

    /// Tells what is in stock.
    /// - Throws: ``KnowledgeFailure`` for what is wrong with the request, ``IndexError`` when the generation can't be read.
    public func stock(
        _ request: KnowledgeAPI.StockRequest, timing legs: LegTimes? = nil
    ) throws -> KnowledgeAPI.StockAnswer {
        try request.check()
        let desk = try carried().stock
        var answer = LegTimes.measure(legs, .goods) {
            request.size == nil && request.color == nil
                ? desk.answer(request.question)
                : desk.answer(product: request.question, size: request.size, color: request.color)
        }
        answer.warnings = stock.warnings
        return KnowledgeAPI.StockAnswer(
            answer, generation: base.generation, lang: request.lang, explain: request.explain)
    }

    /// Chooses photos.
    /// - Throws: as ``stock(_:timing:)``.
    public func photos(
        _ request: KnowledgeAPI.PhotosRequest, timing legs: LegTimes? = nil
    ) throws -> KnowledgeAPI.PhotosAnswer {
        try request.check()
        let desk = try carried().photos
        let answer = LegTimes.measure(legs, .goods) {
            desk.answer(
                PhotoWish(
                    request.wish, sent: Set(request.sent), orderProduct: request.orderProduct,
                    passages: request.passages, answer: request.answer, lastMessage: request.lastMessage))
        }
        return KnowledgeAPI.PhotosAnswer(
            answer, generation: base.generation, lang: request.lang, explain: request.explain)
    }

    /// Holds a draft against the files.
    /// - Throws: as ``stock(_:timing:)``.
    public func verify(
        _ request: KnowledgeAPI.VerifyRequest, timing legs: LegTimes? = nil
    ) throws -> KnowledgeAPI.VerifyAnswer {
        try request.check()
        let verifier = try verifier()
        let findings = LegTimes.measure(legs, .goods) {
            verifier.verify(request.draft, question: request.question)
        }
        return KnowledgeAPI.VerifyAnswer(
            findings, generation: base.generation, lang: request.lang, explain: request.explain,
            warnings: stock.warnings)
    }

    /// Shows the text around a passage.
    /// - Throws: ``KnowledgeFailure/Code/notFound`` for a number that no passage has, ``IndexError`` when the generation can't be
    ///   read.
    public func source(_ request: KnowledgeAPI.SourceRequest) throws -> KnowledgeAPI.SourceAnswer {
        try RequestChecks.range(request.around, KnowledgeAPI.Limit.around, "around")
        guard request.id >= 1, request.id <= base.index.chunkCount else {
            throw KnowledgeFailure(
                .notFound, "there is no passage \(request.id)",
                hint: "take the id from an answer of generation \(base.generation)")
        }
        let asked = try base.index.chunk(request.id)
        let first = max(1, request.id - request.around)
        let last = min(base.index.chunkCount, request.id + request.around)
        let cited = base.index.sources.first { $0.path == asked.location.file }?.citedPath ?? asked.location.file
        var pieces: [KnowledgeAPI.Piece] = []
        for id in first...last {
            var chunk = try base.index.chunk(id)
            guard chunk.location.file == asked.location.file else { continue }
            chunk.location.file = cited
            pieces.append(
                KnowledgeAPI.Piece(
                    id: id, isAsked: id == request.id, path: chunk.path, place: chunk.location.place,
                    citation: chunk.citation.text(in: request.lang), text: chunk.text))
        }
        return KnowledgeAPI.SourceAnswer(
            generation: base.generation, file: cited, kind: asked.kind, pieces: pieces)
    }
}
