import KnowledgeModel
import Language
import VectorIndex

/// Holds requests against the limits, before anything is done for them.
enum RequestChecks {
    static func text(_ text: String, _ field: String, limit: Int = KnowledgeAPI.Limit.text) throws(KnowledgeFailure) {
        let characters = text.unicodeScalars.count
        guard characters <= limit else {
            throw KnowledgeFailure(
                .textTooLong, "\(field) has \(characters) characters", hint: "send at most \(limit)")
        }
    }

    static func question(_ text: String, _ field: String) throws(KnowledgeFailure) {
        try Self.text(text, field)
        guard !Tokenizer.tokens(of: text).isEmpty else {
            throw KnowledgeFailure(
                .emptyQuestion, "\(field) holds no word or number", hint: "write at least one")
        }
    }

    static func range(_ value: Int, _ range: ClosedRange<Int>, _ field: String) throws(KnowledgeFailure) {
        guard range.contains(value) else {
            throw KnowledgeFailure(
                .invalidRequest, "\(field) is \(value)", hint: "give \(range.lowerBound) to \(range.upperBound)")
        }
    }

    static func count(_ count: Int, _ limit: Int, _ field: String) throws(KnowledgeFailure) {
        guard count <= limit else {
            throw KnowledgeFailure(
                .invalidRequest, "\(field) has \(count) entries", hint: "send at most \(limit)")
        }
    }

    static func names(_ names: [String], _ field: String) throws(KnowledgeFailure) {
        try count(names.count, KnowledgeAPI.Limit.filterValues, field)
        for name in names { try text(name, field, limit: KnowledgeAPI.Limit.name) }
    }
}

extension KnowledgeAPI.SearchRequest {
    func check() throws(KnowledgeFailure) {
        try RequestChecks.question(query, "query")
        try RequestChecks.range(top, KnowledgeAPI.Limit.top, "top")
        try filter?.check()
    }
}

extension KnowledgeAPI.GroundRequest {
    func check() throws(KnowledgeFailure) {
        try RequestChecks.question(question, "question")
        try RequestChecks.range(top, KnowledgeAPI.Limit.top, "top")
        try RequestChecks.range(budget, KnowledgeAPI.Limit.budget, "budget")
        try RequestChecks.count(history.count, KnowledgeAPI.Limit.turns, "history")
        for turn in history {
            try RequestChecks.text(turn.text, "a turn of history", limit: KnowledgeAPI.Limit.turnText)
        }
        try filter?.check()
    }
}

extension KnowledgeAPI.StockRequest {
    func check() throws(KnowledgeFailure) {
        try RequestChecks.question(question, "question")
        if let size { try RequestChecks.text(size, "size", limit: KnowledgeAPI.Limit.name) }
        if let color { try RequestChecks.text(color, "color", limit: KnowledgeAPI.Limit.name) }
    }
}

extension KnowledgeAPI.PhotosRequest {
    func check() throws(KnowledgeFailure) {
        try RequestChecks.question(wish, "wish")
        try RequestChecks.count(sent.count, KnowledgeAPI.Limit.sentPhotos, "sent")
        for file in sent { try RequestChecks.text(file, "a file of sent", limit: KnowledgeAPI.Limit.text) }
        try RequestChecks.count(passages.count, KnowledgeAPI.Limit.filterValues, "passages")
        for (text, field) in passages.map({ ($0, "a passage") })
            + [(orderProduct, "orderProduct"), (answer, "answer"), (lastMessage, "lastMessage")].compactMap({
                text, field in
                text.map { ($0, field) }
            })
        {
            try RequestChecks.text(text, field, limit: KnowledgeAPI.Limit.turnText)
        }
    }
}

extension KnowledgeAPI.VerifyRequest {
    func check() throws(KnowledgeFailure) {
        try RequestChecks.question(draft, "draft")
        if let question { try RequestChecks.text(question, "question") }
    }
}

extension KnowledgeAPI.Filter {
    func check() throws(KnowledgeFailure) {
        try RequestChecks.count(kinds.count, KnowledgeAPI.Limit.filterValues, "kinds")
        try RequestChecks.count(languages.count, KnowledgeAPI.Limit.filterValues, "languages")
        for (list, field) in [
            (sources, "sources"), (categories, "categories"), (brands, "brands"), (colors, "colors"),
        ] {
            try RequestChecks.names(list, field)
        }
        if let size { try RequestChecks.text(size, "size", limit: KnowledgeAPI.Limit.name) }
        for (price, field) in [(priceFrom, "priceFrom"), (priceTo, "priceTo")] {
            if let price { try RequestChecks.range(price, 0...Self.highestPrice, field) }
        }
        if let priceFrom, let priceTo, priceFrom > priceTo {
            throw KnowledgeFailure(
                .invalidRequest, "priceFrom is above priceTo", hint: "give the lower price as priceFrom")
        }
    }

    /// The conditions in the names of the index; words that the vocabulary does not know stay, for the index to refuse.
    func conditions(vocabulary: VocabularyIndex) throws(KnowledgeFailure) -> SearchFilter {
        func names(_ words: [String], _ name: (VocabularyIndex.Concept) -> String?) -> Set<String> {
            Set(
                words.flatMap { word in
                    let found = vocabulary.concepts(in: word).compactMap(name)
                    return found.isEmpty ? [word] : found
                })
        }
        var wanted: Size?
        if let size {
            guard case .exact(let sizes) = SizeReader.read(size), sizes.count == 1, let only = sizes.first else {
                throw KnowledgeFailure(
                    .invalidRequest, "size can't be read as one size", hint: "write it as 38, 37.5 or 38-39")
            }
            wanted = Size(tenths: only.lower, upTo: only.upper)
        }
        var price: ClosedRange<Money>?
        if priceFrom != nil || priceTo != nil {
            func money(_ tenge: Int) -> Money { Money(minorUnits: Int64(tenge) * 100, currency: .KZT) }
            price = money(priceFrom ?? 0)...money(priceTo ?? Self.highestPrice)
        }
        return SearchFilter(
            kinds: Set(kinds), sources: Set(sources),
            categories: names(categories) { if case .category(let name) = $0 { name } else { nil } },
            brands: names(brands) { if case .brand(let name) = $0 { name } else { nil } },
            colors: names(colors) { if case .color(let name) = $0 { name } else { nil } }, size: wanted, price: price,
            languages: Set(languages.compactMap { TextLanguage(rawValue: $0.rawValue) }))
    }
}
