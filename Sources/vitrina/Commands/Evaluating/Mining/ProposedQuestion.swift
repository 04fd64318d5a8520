import KnowledgeModel

/// A question that might become a golden one.
struct ProposedQuestion: Encodable {
    var question: String
    var times: Int
    /// Where it was asked, and what came of it.
    var origins: [String]
    var confidence: String
    /// The passages found, the best first.
    var passages: [Passage]

    /// A passage that may answer it.
    struct Passage: Encodable {
        var file: String
        var place: String
        var text: String
        /// A line of the text that tells it from others.
        var contains: String
    }

    func headline(in language: Phrase.Language) -> String {
        let phrase = Phrase(
            ru: "\(question)  (спросили \(times)×, \(confidence))", en: "\(question)  (asked \(times)×, \(confidence))")
        return phrase[language]
    }
}

/// A question that a person accepted, in the form of golden questions.
struct AcceptedQuestion: Encodable {
    var id: String
    var query: String
    var lang: String
    var split = "dev"
    var tags: [String]
    var relevant: [Relevant]

    /// A passage that answers.
    struct Relevant: Encodable {
        var file: String
        var contains: String
        var grade: Int
    }

    /// - Parameter grades: of the proposal's passages, 0 for one that does not answer; all 0 where the shop has no answer.
    init(_ proposal: ProposedQuestion, grades: [Int]) {
        // The name is the question's own, so that mining again gives the same.
        let hash = proposal.question.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        id = "m" + String(hash, radix: 16)
        query = proposal.question
        lang = Self.language(of: proposal.question)
        relevant = zip(proposal.passages, grades).filter { $0.1 > 0 }.map {
            Relevant(file: $0.file, contains: $0.contains, grade: $1)
        }
        tags = relevant.isEmpty ? ["mined", "no-answer"] : ["mined"]
    }

    private static func language(of text: String) -> String {
        let kazakh: Set<Character> = ["ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і"]
        if text.lowercased().contains(where: kazakh.contains) { return "kk" }
        return text.allSatisfy { $0.isASCII } ? "en" : "ru"
    }
}
