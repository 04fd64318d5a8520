import Evaluation
import Foundation
import Testing

struct BEIRSetTests {
    private static let corpus =
        #"{"_id": "d1", "title": "Сумки", "text": "Чёрная"}"# + "\n"
        + #"{"_id": "d2", "text": "Белая"}"# + "\n"
    private static let queries =
        #"{"_id": "q1", "text": "чёрная сумка"}"# + "\n" + #"{"_id": "q2", "text": "x"}"# + "\n"
    private static let qrels = "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\n"

    private func folder(
        corpus: String = corpus, queries: String = queries, qrels: String = qrels
    ) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(corpus, to: "corpus.jsonl")
        try folder.write(queries, to: "queries.jsonl")
        try folder.write(qrels, to: "qrels/test.tsv")
        return folder
    }

    private func path(_ name: String, in folder: TemporaryFolder) -> String {
        folder.url.appending(path: name).path(percentEncoded: false)
    }

    @Test(arguments: ["\n", "\r\n", "\n\n", "\r\n \t\r\n"])
    func readsAnyLineEndAndSkipsBlankLines(lineEnd: String) throws {
        let folder = try folder(
            corpus: Self.corpus.replacingOccurrences(of: "\n", with: lineEnd),
            queries: Self.queries.replacingOccurrences(of: "\n", with: lineEnd),
            qrels: Self.qrels.replacingOccurrences(of: "\n", with: lineEnd))
        let set = try BEIRSet(folder: folder.url)
        #expect(set.documents.map(\.id) == ["d1", "d2"])
        #expect(set.documents.map(\.title) == ["Сумки", nil])
        #expect(set.documents.map(\.text) == ["Чёрная", "Белая"])
        #expect(set.queries.map(\.id) == ["q1"])
        #expect(set.qrels.grades(of: "q1") == ["d1": 2, "d2": 0])
    }

    @Test func readsAFileWithAByteOrderMark() throws {
        let folder = try folder(
            corpus: "\u{FEFF}" + Self.corpus, queries: "\u{FEFF}" + Self.queries, qrels: "\u{FEFF}" + Self.qrels)
        #expect(try BEIRSet(folder: folder.url).documents.count == 2)
    }

    @Test func keepsTheFirstJudgementWhereThereIsNoHeader() throws {
        let folder = try folder(qrels: "q1\td1\t2\nq1\td2\t1\n")
        #expect(try BEIRSet(folder: folder.url).qrels.grades(of: "q1") == ["d1": 2, "d2": 1])
    }

    @Test(arguments: [
        ("q1\td1\n", 3), ("q1\td1\t1\t1\n", 3), ("q1\td1\tgood\n", 3), ("q1\td1\t1.5\n", 3), ("\nq1 d1\n", 4),
    ])
    func namesTheLineOfAMalformedJudgement(lines: String, number: Int) throws {
        let folder = try folder(qrels: "query-id\tcorpus-id\tscore\nq1\td1\t2\n" + lines)
        let expected = EvaluationError.malformed(
            file: path("qrels/test.tsv", in: folder), line: number,
            expected: "question, iteration, document and a whole-number grade (or BEIR's three columns)")
        #expect(throws: expected) { try BEIRSet(folder: folder.url) }
    }

    @Test func namesTheLineOfAMalformedDocument() throws {
        let folder = try folder(corpus: Self.corpus + "\r\n{\"_id\": 5}\n")
        let expected = EvaluationError.malformed(
            file: path("corpus.jsonl", in: folder), line: 4, expected: "a JSON object of a Document")
        #expect(throws: expected) { try BEIRSet(folder: folder.url) }
    }

    @Test(arguments: ["corpus.jsonl", "queries.jsonl", "qrels/test.tsv"])
    func namesAMissingFile(name: String) throws {
        let folder = try folder()
        try FileManager.default.removeItem(at: folder.url.appending(path: name))
        #expect(throws: EvaluationError.unreadable(file: path(name, in: folder))) { try BEIRSet(folder: folder.url) }
    }

    @Test func refusesASetWithoutJudgedQuestions() throws {
        let folder = try folder(qrels: "query-id\tcorpus-id\tscore\nq9\td1\t1\n")
        #expect(throws: EvaluationError.empty(file: folder.url.path(percentEncoded: false))) {
            try BEIRSet(folder: folder.url)
        }
    }

    @Test func judgesAListByItsQrels() throws {
        let folder = try folder()
        let set = try BEIRSet(folder: folder.url)
        let judged = set.judge(["d9", "d2", "d1"], for: "q1")
        #expect(judged.grades == [nil, 0, 2])
        #expect(judged.judged == [2, 0])
        #expect(set.judge(["d1"], for: "q2") == JudgedRanking(question: "q2", grades: [nil], judged: []))
    }

    @Test func countsADocumentFoundTwiceOnce() throws {
        let folder = try folder()
        let set = try BEIRSet(folder: folder.url)
        #expect(set.judge(["d1", "d1"], for: "q1").grades == [2, nil])
    }

    @Test(arguments: [
        (EvaluationError.unreadable(file: "q.jsonl"), "q.jsonl can't be read: check the path and the rights"),
        (
            .malformed(file: "q.jsonl", line: 7, expected: "a JSON object of a Query"),
            "q.jsonl, line 7: expected a JSON object of a Query; mend the line"
        ),
        (.empty(file: "set"), "set holds no question to judge: add at least one"),
    ])
    func wordsItsErrors(error: EvaluationError, text: String) {
        #expect(error.description == text)
        #expect(error.isTransient == false)
    }
}
