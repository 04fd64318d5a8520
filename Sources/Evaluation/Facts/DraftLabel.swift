public import Foundation

/// A draft answer with its facts marked, read from `data/eval/drafts.jsonl`.
public struct DraftLabel: Hashable, Sendable, Decodable {
    /// Its identifier.
    public var id: String
    /// Its language: `ru`, `kk` or `en`.
    public var lang: String
    /// Which half of the set it belongs to.
    public var split: GoldenQuestion.Split
    /// What makes it hard.
    public var tags: [String]
    /// What the customer asked, where the draft answers a question.
    public var question: String?
    /// One to three sentences.
    public var draft: String
    /// Whether one fact is wrong.
    public var wrong: Bool
    /// Which one, by place in ``facts``.
    public var wrongFact: Int?
    /// Its facts in the order of the text.
    public var facts: [Fact]

    /// A fact of a draft.
    public struct Fact: Hashable, Sendable, Decodable {
        /// The words that state it.
        public var text: String
        /// Its first Unicode scalar.
        public var start: Int
        /// The scalar after its last.
        public var end: Int
        /// What it is of.
        public var type: String
        /// `supported`, `contradicted` or `unknown`.
        public var truth: String
        /// What decides; nil where the files say nothing.
        public var place: Place?
    }

    /// What decides a fact.
    public struct Place: Hashable, Sendable, Decodable {
        /// The file.
        public var file: String?
        /// What a reckoned price comes from: `[Chanel 25] + 1500`, a product in brackets being its price.
        public var formula: String?
    }

    /// Reads the labels of a file.
    /// - Throws: ``EvaluationError``.
    public static func read(from file: URL) throws(EvaluationError) -> [DraftLabel] {
        try JSONLines.read(Self.self, from: file)
    }

    /// Facts of the sheet stand for one another: `есть 39` may be wrong by either word.
    private static let ofSheet: Set<String> = ["size", "color", "quantity", "availability"]

    /// What is wrong with the contradictions found; nil when nothing is.
    ///
    /// A wrong fact is found by a contradiction that overlaps it, or by one of the sheet's facts outside the spans marked
    /// supported where it is itself one. In a draft without a wrong fact any contradiction is a false alarm.
    public func fault(of contradictions: [(scalars: Range<Int>, type: String)]) -> FactFault? {
        guard wrong, let place = wrongFact, facts.indices.contains(place) else {
            return contradictions.isEmpty ? nil : .falseAlarm
        }
        let fact = facts[place]
        let supported = facts.filter { $0.truth == "supported" }
        let isFound = contradictions.contains { scalars, type in
            if scalars.overlaps(fact.start..<fact.end) { return true }
            return Self.ofSheet.contains(fact.type) && Self.ofSheet.contains(type)
                && !supported.contains { scalars.overlaps($0.start..<$0.end) }
        }
        return isFound ? nil : .missedFact
    }
}
