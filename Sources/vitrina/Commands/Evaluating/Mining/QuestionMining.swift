import Bot
import Evaluation
import Foundation
import KBBuilder
import KnowledgeModel
import Language
import RAGService
import ShopRecords
import VectorIndex

/// Finds questions that the golden ones lack.
struct QuestionMining {
    private let shop: ShopFolder
    private let base: KnowledgeBase
    private let redact: QuestionRedactor
    private let reader: MessageReader
    private let stemmer = Stemmer()
    private let known: Set<Set<String>>

    /// - Parameter besides: questions that were judged already, besides the shop's golden ones.
    init(_ options: ShopOptions, besides: [String]) throws {
        shop = options.folder
        base = try options.openKnowledgeBase()
        redact = try QuestionRedactor(of: shop)
        reader = MessageReader(try KnowledgeState(base, of: shop).assortment())
        let stemmer = stemmer
        let golden = shop.goldenQuestions
        let isThere = FileManager.default.fileExists(atPath: golden.path(percentEncoded: false))
        let questions = (isThere ? try GoldenQuestion.read(from: golden).map(\.query) : []) + besides
        known = Set(questions.map { Self.words(of: $0, stemmer) })
    }

    /// Questions of a query log that were not answered surely.
    func questions(ofLog file: URL) throws -> [QuestionClusters.Asked] {
        try LoggedQuestion.read(from: file).filter(\.isUnsure).compactMap {
            asked($0.question, origin: "log: \($0.call), \($0.verdict)")
        }
    }

    /// What customers asked before a person took over from the bot; nothing where the shop has no records.
    func questionsTakenOver() async throws -> [QuestionClusters.Asked] {
        guard FileManager.default.fileExists(atPath: shop.records.path(percentEncoded: false)) else { return [] }
        return try await ShopRecords(at: shop.records).takenOver().flatMap { time in
            let names = time.customer.map { [$0] } ?? []
            let answer = time.answered.map { ": " + redact(Self.line($0), names: names) } ?? ""
            return time.asked.compactMap {
                asked(Self.line($0), names: names, origin: "a person took over (\(time.by.rawValue))\(answer)")
            }
        }
    }

    /// Customers' questions in chats that the documents alone do not answer surely.
    func questionsOfChats() async throws -> [QuestionClusters.Asked] {
        var found: [QuestionClusters.Asked] = []
        var isSure: [String: Bool] = [:]
        let documents = SearchFilter(kinds: [.catalog, .script, .policy])
        for chunk in try base.index.chunks(where: { $0 == .chat }) {
            for question in Self.questions(in: chunk.text) {
                guard let asked = asked(question, origin: "chat") else { continue }
                if isSure[asked.text] == nil {
                    let result = try await base.search(asked.text, filter: documents, limit: 1)
                    isSure[asked.text] = result.confidence == .confident
                }
                if isSure[asked.text] == false { found.append(asked) }
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

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private func asked(_ text: String, names: [String] = [], origin: String) -> QuestionClusters.Asked? {
        guard Self.canBeAnswered(reader.read(text, in: MessageSituation()).intent) else { return nil }
        let redacted = redact(text, names: names)
        let words = Self.words(of: redacted, stemmer)
        // One word is no question that could be judged, and long ones are stories.
        guard (2...40).contains(words.count), !known.contains(words) else { return nil }
        return QuestionClusters.Asked(text: redacted, words: words, origin: origin)
    }

    /// What two questions are compared by: order and small words change nothing of what is asked.
    private static func words(of text: String, _ stemmer: Stemmer) -> Set<String> {
        Set(Tokenizer.tokens(of: text).filter { !StopWords.contain($0.text) }.map { stemmer.stem($0) })
    }

    /// Whether a passage could answer: courtesies, values of an order and the wish for a person ask nothing of documents.
    private static func canBeAnswered(_ intent: Intent) -> Bool {
        switch intent {
        case .greeting, .thanks, .goodbye, .acknowledge, .yes, .no, .think, .giveField, .person, .orderStatus, .optOut,
            .injection:
            false
        case .browse, .price, .discount, .objection, .availability, .productInfo, .photos, .sizeAdvice, .delivery,
            .payment, .returns, .fitting, .shopInfo, .service, .order, .preorder, .change, .cancel, .complaint,
            .offTopic, .unclear:
            true
        }
    }

    /// The clusters with the passages found for each.
    func proposals(_ clusters: QuestionClusters, most: Int) async throws -> [ProposedQuestion] {
        var proposals: [ProposedQuestion] = []
        for cluster in clusters.clusters.prefix(most) {
            let result = try await base.search(cluster.text, limit: 5)
            proposals.append(
                ProposedQuestion(
                    question: cluster.text, times: cluster.asked.count,
                    origins: Array(Set(cluster.asked.map(\.origin)).sorted().prefix(5)),
                    confidence: result.confidence.rawValue,
                    passages: try result.hits.map {
                        ProposedQuestion.Passage(
                            file: $0.chunk.location.file, place: $0.chunk.citation.text(in: .en),
                            text: $0.chunk.text, contains: try excerpt(of: $0.chunk))
                    }))
        }
        return proposals
    }

    /// The longest line of a passage that no other passage of its file has, cut to what is enough to know it by; where each line
    /// stands elsewhere, too, the longest.
    private func excerpt(of chunk: Chunk) throws -> String {
        let others = try base.index.chunks(ofSource: chunk.location.file).map(\.text).filter { $0 != chunk.text }
        let lines = chunk.text.split(separator: "\n").sorted { $0.count > $1.count }.map {
            String($0.prefix(90)).trimmingCharacters(in: .whitespaces)
        }
        return lines.first { line in !line.isEmpty && !others.contains { $0.contains(line) } } ?? lines.first ?? ""
    }
}
