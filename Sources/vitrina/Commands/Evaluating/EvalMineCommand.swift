import ArgumentParser
import Evaluation
import Foundation
import KBBuilder
import KnowledgeModel
import Language
import RAGService
import VectorIndex

struct EvalMineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mine", abstract: "Propose new golden questions from chats and from the service's query log.",
        discussion: """
            From the log come questions that were not answered surely; from the knowledge base's chats, which hold no persons, customers'
            questions that the documents do not answer surely. Questions that ask the same stand together, the most frequent first,
            each with the passages found. On a terminal each is asked about: numbers of the passages that answer (1 3), 0 where the shop
            has no answer, Enter to leave it out, q to stop. What is accepted is added to --out in the form of golden questions.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: ArgumentHelp("A query log of `vitrina serve`; may be repeated.", valueName: "file"))
    var log: [String] = []

    @Flag(help: "Leave the chats out.")
    var noChats = false

    @Option(help: "How many questions at most.")
    var most = 50

    @Option(help: ArgumentHelp("Where accepted questions are added.", valueName: "file"))
    var out: String?

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let mining = try QuestionMining(options)
            var asked: [QuestionClusters.Asked] = []
            for path in log { asked += try mining.questions(ofLog: URL(filePath: path)) }
            if !noChats { asked += try await mining.questionsOfChats() }
            let proposals = try await mining.proposals(QuestionClusters(asked), most: most)
            if options.output.json { return try console.print(json: proposals) }
            guard let out else {
                for proposal in proposals { console.tell(proposal) }
                return
            }
            var accepted: [AcceptedQuestion] = []
            defer { console.note("\(accepted.count) questions accepted") }
            for proposal in proposals {
                console.tell(proposal)
                console.note("answered by (numbers, 0 for no answer, Enter to leave out, q to stop):")
                guard let line = readLine(), line != "q" else { break }
                guard let question = AcceptedQuestion(proposal, answer: line) else { continue }
                try question.append(to: URL(filePath: out))
                accepted.append(question)
            }
        }
    }
}

/// Finds questions that the golden ones lack.
struct QuestionMining {
    private let base: KnowledgeBase
    private let redact: QuestionRedactor
    private let stemmer = Stemmer()
    private let known: Set<Set<String>>

    init(_ shop: ShopOptions) throws {
        base = try shop.openKnowledgeBase()
        redact = try QuestionRedactor(of: shop.folder)
        let stemmer = stemmer
        let golden = shop.folder.goldenQuestions
        let isThere = FileManager.default.fileExists(atPath: golden.path(percentEncoded: false))
        known = Set(isThere ? try GoldenQuestion.read(from: golden).map { Set(stemmer.terms(of: $0.query)) } : [])
    }

    func questions(ofLog file: URL) throws -> [QuestionClusters.Asked] {
        try LoggedQuestion.read(from: file).filter(\.isUnsure).compactMap {
            asked($0.question, origin: "log: \($0.call), \($0.verdict)")
        }
    }

    /// Customers' questions in chats that the documents alone do not answer surely.
    func questionsOfChats() async throws -> [QuestionClusters.Asked] {
        var found: [QuestionClusters.Asked] = []
        let documents = SearchFilter(kinds: [.catalog, .script, .policy])
        for chunk in try base.index.chunks(where: { $0 == .chat }) {
            for question in Self.questions(in: chunk.text) {
                guard let asked = asked(question, origin: "chat") else { continue }
                let result = try await base.search(asked.text, filter: documents, limit: 1)
                if result.confidence != .confident { found.append(asked) }
            }
        }
        return found
    }

    /// What a customer asks in an exchange.
    private static func questions(in text: String) -> [String] {
        var isCustomer = false
        return text.split(separator: "\n").compactMap { line in
            var said = line
            if line.hasPrefix("Клиент: ") {
                isCustomer = true
                said = line.dropFirst(8)
            } else if line.hasPrefix("Магазин: ") {
                isCustomer = false
            }
            return isCustomer && said.contains("?") ? String(said) : nil
        }
    }

    private func asked(_ text: String, origin: String) -> QuestionClusters.Asked? {
        let redacted = redact(text)
        let words = Set(stemmer.terms(of: redacted))
        // One word is no question that could be judged, and long ones are stories.
        guard (2...40).contains(words.count), !known.contains(words) else { return nil }
        return QuestionClusters.Asked(text: redacted, words: words, origin: origin)
    }

    func proposals(_ clusters: QuestionClusters, most: Int) async throws -> [ProposedQuestion] {
        var proposals: [ProposedQuestion] = []
        for cluster in clusters.clusters.prefix(most) {
            let result = try await base.search(cluster.text, limit: 5)
            proposals.append(
                ProposedQuestion(
                    question: cluster.text, times: cluster.asked.count,
                    origins: Array(Set(cluster.asked.map(\.origin)).sorted().prefix(5)),
                    confidence: result.confidence.rawValue,
                    passages: result.hits.map {
                        ProposedQuestion.Passage(
                            file: $0.chunk.location.file, place: $0.chunk.citation.text(in: .en),
                            contains: Self.excerpt($0.chunk.text))
                    }))
        }
        return proposals
    }

    /// The longest line of a passage, cut to what is enough to know it by.
    private static func excerpt(_ text: String) -> String {
        let longest = text.split(separator: "\n").max { $0.count < $1.count } ?? ""
        return String(longest.prefix(90)).trimmingCharacters(in: .whitespaces)
    }
}

/// A question that might become a golden one.
struct ProposedQuestion: Encodable {
    var question: String
    var times: Int
    var origins: [String]
    var confidence: String
    var passages: [Passage]

    struct Passage: Encodable {
        var file: String
        var place: String
        var contains: String
    }
}

/// A question that a person accepted, in the form of golden questions.
struct AcceptedQuestion: Encodable {
    var id: String
    var query: String
    var lang = "ru"
    var split = "dev"
    var tags: [String]
    var relevant: [Relevant]

    struct Relevant: Encodable {
        var file: String
        var contains: String
        var grade: Int
    }

    /// What a person said of a proposal; nil where it is left out, or the numbers are none.
    init?(_ proposal: ProposedQuestion, answer: String) {
        let numbers = answer.split(whereSeparator: { $0 == " " || $0 == "," }).map { Int($0) }
        guard !numbers.isEmpty, numbers.allSatisfy({ $0.map((0...proposal.passages.count).contains) == true }) else {
            return nil
        }
        let chosen = numbers.compactMap(\.self).filter { $0 > 0 }
        // The name is the question's own, so that mining again gives the same.
        let hash = proposal.question.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        id = "m" + String(hash, radix: 16)
        query = proposal.question
        let kazakh: Set<Character> = ["ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і"]
        if proposal.question.lowercased().contains(where: kazakh.contains) {
            lang = "kk"
        } else if proposal.question.allSatisfy({ $0.isASCII }) {
            lang = "en"
        }
        tags = chosen.isEmpty ? ["mined", "no-answer"] : ["mined"]
        relevant = chosen.map {
            Relevant(file: proposal.passages[$0 - 1].file, contains: proposal.passages[$0 - 1].contains, grade: 3)
        }
    }

    func append(to file: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = try encoder.encode(self) + Data("\n".utf8)
        let path = file.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else {
            do { return try line.write(to: file) } catch { throw EvaluationError.unwritable(file: path) }
        }
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }  // What was written is in the system's hands already.
        try handle.seekToEnd()
        try handle.write(contentsOf: line)
    }
}

extension Console {
    fileprivate func tell(_ proposal: ProposedQuestion) {
        print("\(proposal.question)  (asked \(proposal.times)×, \(proposal.confidence))")
        for origin in proposal.origins { print("   \(origin)") }
        for (number, passage) in proposal.passages.enumerated() {
            print("   \(number + 1). \(passage.place)")
            print("      \(passage.contains)")
        }
    }
}
