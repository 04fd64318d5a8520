public import Foundation
public import KnowledgeModel

/// A question as a customer writes it, with what answers it.
public struct GoldenQuestion: Hashable, Sendable, Decodable {
    /// Its identifier.
    public var id: String
    /// The question.
    public var query: String
    /// Its language: `ru`, `kk` or `en`.
    public var lang: String
    /// `dev` to develop with, `test` to report with.
    public var split: Split
    /// What makes it hard, `typo` for example; `no-answer` where the shop has none.
    public var tags: [String]
    /// What it is about, where the set tells: questions on one topic are like each other.
    public var topic: String?
    /// The passages that answer it; empty where the shop has no answer.
    public var relevant: [RelevantPassage]

    /// Which part of the set a question belongs to.
    public enum Split: String, Hashable, Sendable, Decodable, CaseIterable {
        /// To develop with.
        case dev
        /// To report with, never to tune to.
        case test
        /// Seen by nobody who writes rules, and counted once.
        case blind
    }

    /// A passage that answers, told by its file and a text inside it, so that it holds however documents are cut.
    public struct RelevantPassage: Hashable, Sendable, Decodable {
        /// Path relative to the shop's folder.
        public var file: String
        /// A text inside the passage; case and white space do not matter.
        public var contains: String
        /// Headings that the passage must stand under, where the text alone is not unique.
        public var path: [String]?
        /// 3 answers fully, 2 mostly, 1 is related.
        public var grade: Int

        private enum CodingKeys: String, CodingKey {
            case file
            case contains
            case path
            case grade
        }

        /// Decodes a passage; refuses an empty text, which every passage holds, and a grade out of range.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            file = try container.decode(String.self, forKey: .file)
            contains = try container.decode(String.self, forKey: .contains)
            path = try container.decodeIfPresent([String].self, forKey: .path)
            grade = try container.decode(Int.self, forKey: .grade)
            guard (1...3).contains(grade), !contains.allSatisfy(\.isWhitespace) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .grade, in: container, debugDescription: "expected a text and a grade of 1 to 3")
            }
        }
    }

    /// Whether the shop has an answer.
    public var isAnswerable: Bool { !relevant.isEmpty }

    /// Reads golden questions.
    /// - Throws: ``EvaluationError`` with the file and line at fault.
    public static func read(from file: URL) throws(EvaluationError) -> [GoldenQuestion] {
        let questions = try JSONLines.read(GoldenQuestion.self, from: file)
        if questions.isEmpty { throw .empty(file: file.path(percentEncoded: false)) }
        return questions
    }

    /// Judges what a search found. Every relevant passage counts for the first hit that holds it.
    public func judge(_ chunks: [Chunk]) -> JudgedRanking {
        JudgedRanking(
            question: id, grades: passages(in: chunks).map { $0.map { relevant[$0].grade } },
            judged: relevant.map(\.grade))
    }

    /// What each hit answers with: the place in ``relevant`` of the best passage that it is the first to hold, nil where there
    /// is none.
    public func passages(in chunks: [Chunk]) -> [Int?] {
        var open = Array(relevant.indices)
        return chunks.map { chunk in
            let headings = chunk.path.map(Self.folded)
            let text = Self.folded(chunk.indexedText)
            var best: Int?
            open.removeAll { place in
                let passage = relevant[place]
                guard passage.file == chunk.location.file, text.contains(Self.folded(passage.contains)),
                    (passage.path ?? []).map(Self.folded).allSatisfy({ wanted in
                        headings.contains { $0.contains(wanted) }
                    })
                else { return false }
                if best.map({ relevant[$0].grade < passage.grade }) ?? true { best = place }
                return true
            }
            return best
        }
    }

    /// How a relevant passage is called in run files, whatever documents are cut into: `g012/1`.
    public func document(of passage: Int) -> String { "\(id)/\(passage + 1)" }

    private static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
