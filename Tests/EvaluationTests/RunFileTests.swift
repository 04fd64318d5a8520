import Evaluation
import Foundation
import Testing

struct RunFileTests {
    /// What ir-measures says of a pair.
    struct Expected: Decodable {
        var mean: Double
        var questions: [String: Double]
    }

    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../fixtures/evaluation").standardizedFileURL

    private static func expected() throws -> [String: [String: Expected]] {
        try JSONDecoder().decode(
            [String: [String: Expected]].self,
            from: Data(contentsOf: fixtures.appending(path: "measures.json")))
    }

    @Test(arguments: ["ties", "missing", "scattered", "random"])
    func agreesWithIRMeasures(on pair: String) throws {
        let expected = try #require(try Self.expected()[pair])
        let qrels = try Qrels(reading: Self.fixtures.appending(path: pair + ".qrels"))
        let run = try RunFile(Self.fixtures.appending(path: pair + ".run"))
        let measures = try expected.keys.sorted().map { try Measure(parsing: $0) }
        let found = try run.evaluate(qrels, measures)
        #expect(measures.count == 31)
        for (name, values) in expected {
            let measure = try Measure(parsing: name)
            let mean = try #require(found.mean(measure))
            #expect(abs(mean - values.mean) < 1e-9, "\(name)")
            let own = try #require(found.values(of: measure))
            #expect(Set(found.questions) == Set(values.questions.keys))
            for (question, value) in zip(found.questions, own) {
                #expect(abs(value - (values.questions[question] ?? -1)) < 1e-9, "\(name) of \(question)")
            }
        }
    }

    private static let qrels = Qrels(["q1": ["a": 1, "b": 2], "q2": ["c": 1]])

    @Test func ranksByScoreAndThenByTheGreaterIdentifier() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            "q1 Q0 a 1 2 x\nq1 Q0 c 2 2.0 x\nq1 Q0 b 9 2.0000000001 x\nq1 Q0 d 0 1e1 x\n", to: "x.run")
        let ranking = try #require(try RunFile(file).rankings()["q1"])
        #expect(ranking.map(\.document) == ["d", "c", "b", "a"])
        #expect(ranking.map(\.score) == [10, 2, 2.000_000_000_1, 2])
        #expect(try RunFile(file).rankings(of: ["q2"]).isEmpty)
    }

    @Test(arguments: [
        "q1 Q0 a 1 2 x\nq2 Q0 c 1 1 x\n", "q1\tQ0\ta\t1\t2\tx\r\nq2\tQ0\tc\t1\t1\tx\r\n",
        "\u{FEFF}q1  Q0 a \t1 2 x  \n\n \r\nq2 Q0 c 1 +1.0 x", "q2 Q0 c 1 1E0 x\nq1 Q0 a 1 2 x\n",
    ])
    func readsAnyWhiteSpaceAndLineEnd(text: String) throws {
        let folder = try TemporaryFolder()
        let run = try RunFile(folder.write(text, to: "x.run"))
        let found = try run.evaluate(Self.qrels, [Measure(.recall, at: 1)])
        #expect(found.questions == ["q1", "q2"])
        #expect(found.values == [[0.5, 1]])
    }

    @Test func takesAnEmptyRunForOneThatFoundNothing() throws {
        let folder = try TemporaryFolder()
        let run = try RunFile(folder.write("", to: "x.run"))
        #expect(try run.evaluate(Self.qrels, [Measure(.nDCG)]).values == [[0, 0]])
    }

    @Test(arguments: [
        "q1 Q0 b 2 1", "q1 Q0 b 2 1 x y", "q1 Q0 b 2 high x", "q1 Q0 b 2 nan x", "q1 Q0 b 2 inf x", "q1 Q0 b 2 0x1 x",
        "q1",
        "q1 Q0 b 2 1. . x", "q1 Q0 b 2 - x",
    ])
    func namesTheLineOfAMalformedResult(line: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("q1 Q0 a 1 2 x\n\n" + line + "\nq2 Q0 c 1 1 x\n", to: "x.run")
        let expected = EvaluationError.malformed(
            file: file.path(percentEncoded: false), line: 3,
            expected: "question, Q0, document, rank, a number as the score, and a name")
        #expect(throws: expected) { try RunFile(file).evaluate(Self.qrels, [Measure(.nDCG)]) }
    }

    @Test(arguments: [("q1 Q0 a 2 1 x\n", 2), ("q2 Q0 a 1 1 x\nq1 Q0 a 2 1 x\n", 3)])
    func refusesADocumentThatStandsTwice(lines: String, number: Int) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("q1 Q0 a 1 2 x\n" + lines, to: "x.run")
        let expected = EvaluationError.duplicate(
            file: file.path(percentEncoded: false), line: number, question: "q1", document: "a")
        #expect(throws: expected) { try RunFile(file).evaluate(Self.qrels, [Measure(.nDCG)]) }
    }

    @Test func measuresThousandsOfDocumentsOfAQuestion() throws {
        let folder = try TemporaryFolder()
        let lines = (0..<9_000).map { "q1 Q0 d\($0) 1 \(9_000 - $0) x\n" }.joined()
        let run = try RunFile(folder.write(lines, to: "x.run"))
        let found = try run.evaluate(
            Qrels(["q1": ["d8999": 1, "d3": 1]]), [Measure(.averagePrecision), Measure(.judged)])
        let precision: Double = (1.0 / 4 + 2.0 / 9_000) / 2
        #expect(found.values == [[precision], [2.0 / 9_000]])
    }

    @Test func namesTheJudgementThatStandsTwice() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("q1 0 a 1\nq2 0 a 1\nq1 0 b 1\nq1 0 a 2\n", to: "x.qrels")
        let expected = EvaluationError.duplicate(
            file: file.path(percentEncoded: false), line: 4, question: "q1", document: "a")
        #expect(throws: expected) { try Qrels(reading: file) }
    }

    @Test func writesJudgementsAsItReadsThem() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("q2 0 b 1\nq1 0 платье -1\nq1 0 a 2\n", to: "x.qrels")
        let read = try Qrels(reading: file)
        #expect(read.text == "q2 0 b 1\nq1 0 a 2\nq1 0 платье -1\n")
        #expect(read.grades(of: "q1") == ["a": 2, "платье": -1])
    }
}
