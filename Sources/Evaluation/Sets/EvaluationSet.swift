public import KnowledgeModel

/// Questions with what answers them, whatever form they were kept in.
public struct EvaluationSet: Sendable {
    /// What the set is called in reports.
    public var name: String
    /// All questions, those without an answer too.
    public var questions: [Question]
    /// What is relevant to the questions that have an answer.
    public var qrels: Qrels
    private var golden: [String: GoldenQuestion] = [:]

    /// A question of a set.
    public struct Question: Hashable, Sendable {
        /// Its identifier.
        public var id: String
        /// Its text; empty where the set has none.
        public var text: String
        /// Its language and what makes it hard.
        public var tags: [String]
        /// Whether there is an answer.
        public var isAnswerable: Bool
    }

    /// Takes golden questions.
    public init(_ questions: [GoldenQuestion], name: String) {
        self.name = name
        self.questions = questions.map {
            Question(id: $0.id, text: $0.query, tags: [$0.lang] + $0.tags, isAnswerable: $0.isAnswerable)
        }
        qrels = Qrels()
        for question in questions {
            golden[question.id] = question
            for (place, passage) in question.relevant.enumerated() {
                qrels.set(passage.grade, of: question.document(of: place), for: question.id)
            }
        }
    }

    /// Takes a set in the BEIR layout.
    public init(_ set: BEIRSet, name: String) {
        self.name = name
        questions = set.queries.map { Question(id: $0.id, text: $0.text, tags: [], isAnswerable: true) }
        qrels = set.qrels
    }

    /// Takes judgements alone: run files can be measured, nothing can be asked.
    public init(_ qrels: Qrels, name: String) {
        self.name = name
        questions = qrels.questions.map { Question(id: $0, text: "", tags: [], isAnswerable: true) }
        self.qrels = qrels
    }

    /// What hits are called in runs: relevant passages of golden questions by the passage, `g012/1`, so that the name holds
    /// however documents are cut; all others, and those of other sets, as given.
    public func documents(_ hits: [(chunk: Chunk, name: String)], of question: String) -> [String] {
        guard let golden = golden[question] else { return hits.map { Self.name($0.name) } }
        return zip(hits, golden.passages(in: hits.map(\.chunk))).map { hit, passage in
            passage.map(golden.document(of:)) ?? Self.name(hit.name)
        }
    }

    /// A name without white space, which parts the fields of runs.
    private static func name(_ name: String) -> String {
        guard name.contains(where: \.isWhitespace) else { return name }
        return name.map { $0.isWhitespace ? "_" : String($0) }.joined()
    }
}
