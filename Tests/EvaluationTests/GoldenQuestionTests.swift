import Evaluation
import Foundation
import KnowledgeModel
import Testing

struct GoldenQuestionTests {
    private static func line(
        _ id: String = "g1", relevant: String = #"[{"file": "a.docx", "contains": "Чёрная сумка", "grade": 3}]"#
    ) -> String {
        #"{"id": "\#(id)", "query": "q", "lang": "ru", "split": "dev", "tags": ["typo"], "relevant": \#(relevant)}"#
    }

    private static func question(relevant: String) throws -> GoldenQuestion {
        let file = try TemporaryFolder()
        return try #require(
            try GoldenQuestion.read(from: file.write(line(relevant: relevant), to: "g.jsonl")).first)
    }

    private static func chunk(_ text: String, path: [String] = [], file: String = "a.docx") -> Chunk {
        Chunk(kind: .catalog, text: text, path: path, location: SourceLocation(file: file, place: .file))
    }

    @Test func readsItsFields() throws {
        let folder = try TemporaryFolder()
        let text = Self.line() + "\r\n\r\n" + Self.line("g2", relevant: "[]") + "\r\n"
        let questions = try GoldenQuestion.read(from: folder.write(text, to: "g.jsonl"))
        #expect(questions.map(\.id) == ["g1", "g2"])
        #expect(questions.map(\.isAnswerable) == [true, false])
        let first = try #require(questions.first)
        #expect((first.query, first.lang, first.split, first.tags) == ("q", "ru", .dev, ["typo"]))
        #expect(first.relevant.map(\.file) == ["a.docx"])
        #expect(first.relevant.map(\.contains) == ["Чёрная сумка"])
        #expect(first.relevant.map(\.grade) == [3])
        #expect(first.relevant.map(\.path) == [nil])
    }

    @Test(arguments: [
        "{", "[]", "{}", #"{"id": "g"}"#, "слово",
        line(relevant: #"[{"file": "a", "contains": "b"}]"#),
        line(relevant: #"[{"file": "a", "contains": "b", "grade": 0}]"#),
        line(relevant: #"[{"file": "a", "contains": "b", "grade": 4}]"#),
        line(relevant: #"[{"file": "a", "contains": " ", "grade": 1}]"#),
        line().replacingOccurrences(of: "dev", with: "train"),
    ])
    func namesTheLineThatIsNoQuestion(line: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.line() + "\n\n" + line + "\n", to: "g.jsonl")
        let expected = EvaluationError.malformed(
            file: file.path(percentEncoded: false), line: 3, expected: "a JSON object of a GoldenQuestion")
        #expect(throws: expected) { try GoldenQuestion.read(from: file) }
    }

    @Test(arguments: ["", "\n", "\r\n\r\n", " \n"])
    func refusesAFileWithoutQuestions(text: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(text, to: "g.jsonl")
        #expect(throws: EvaluationError.empty(file: file.path(percentEncoded: false))) {
            try GoldenQuestion.read(from: file)
        }
    }

    @Test func namesAMissingFile() throws {
        let file = try TemporaryFolder().url.appending(path: "none.jsonl")
        #expect(throws: EvaluationError.unreadable(file: file.path(percentEncoded: false))) {
            try GoldenQuestion.read(from: file)
        }
    }

    @Test func findsPassagesWhateverCaseAndWhiteSpace() throws {
        let question = try Self.question(relevant: #"[{"file": "a.docx", "contains": "Чёрная сумка", "grade": 3}]"#)
        #expect(question.judge([Self.chunk("Вот ЧЁРНАЯ\u{A0}\n сумка.")]).grades == [3])
        #expect(question.judge([Self.chunk("сумка", path: ["Чёрная"])]).grades == [3])
        #expect(question.judge([Self.chunk("чёрная сумка", file: "b.docx")]).grades == [nil])
        #expect(question.judge([Self.chunk("белая сумка")]).grades == [nil])
    }

    @Test func countsEveryPassageOnce() throws {
        let question = try Self.question(
            relevant: """
                [{"file": "a.docx", "contains": "чёрная", "grade": 1}, {"file": "a.docx", "contains": "сумка", "grade": 3}]
                """)
        let both = Self.chunk("чёрная сумка")
        let judged = question.judge([Self.chunk("туфли"), both, both, Self.chunk("чёрная")])
        #expect(judged == JudgedRanking(question: "g1", grades: [nil, 3, nil, nil], judged: [1, 3]))
        #expect(question.judge([Self.chunk("чёрная"), both, both]).grades == [1, 3, nil])
    }

    @Test func asksForTheHeadingsAPassageStandsUnder() throws {
        let question = try Self.question(
            relevant: #"[{"file": "a.docx", "contains": "45 000", "path": ["Сумки", "chanel"], "grade": 2}]"#)
        #expect(question.judge([Self.chunk("45 000 ₸", path: ["Сумки", "Chanel"])]).grades == [2])
        #expect(question.judge([Self.chunk("45 000 ₸", path: ["Сумки", "Dior"])]).grades == [nil])
        #expect(question.judge([Self.chunk("как Chanel, 45 000 ₸", path: ["Сумки", "Dior"])]).grades == [nil])
    }
}

struct GoldenReportTests {
    private func question(_ id: String, answerable: Bool, tags: [String] = []) throws -> GoldenQuestion {
        let relevant = answerable ? #"[{"file": "a", "contains": "b", "grade": 1}]"# : "[]"
        let tags = tags.map { "\"\($0)\"" }.joined(separator: ",")
        let json =
            #"{"id":"\#(id)","query":"q","lang":"ru","split":"test","tags":[\#(tags)],"relevant":\#(relevant)}"#
        return try JSONDecoder().decode(GoldenQuestion.self, from: Data(json.utf8))
    }

    private func ranking(_ id: String, _ grades: [Int]) -> JudgedRanking {
        JudgedRanking(question: id, grades: grades, judged: [1])
    }

    private func told(_ question: GoldenQuestion, none: Bool) -> ToldAnswer {
        ToldAnswer(
            question: question.id, probability: none ? 0.1 : 0.9, saidNone: none, isAnswerable: question.isAnswerable)
    }

    @Test func sumsUpByTagAndNamesWhatWasMissed() throws {
        let (a, b, c) = (
            try question("a", answerable: true, tags: ["typo", "kk"]),
            try question("b", answerable: true, tags: ["typo"]),
            try question("c", answerable: false, tags: ["no-answer"])
        )
        let report = GoldenReport(
            [
                (a, ranking("a", [1]), told(a, none: false)),
                (b, ranking("b", [0, 0, 0, 0, 0, 1]), told(b, none: true)),
                (c, ranking("c", []), told(c, none: true)),
            ], milliseconds: [3, 1, 2])
        #expect(report.latency?.median == 2)
        #expect(report.calibration?.bins.map(\.answered) == [0.5, 1])
        #expect(abs((report.calibration?.brier ?? 0) - (0.01 + 0.81 + 0.01) / 3) < 1e-12)
        #expect(report.answerable.questions == 2)
        #expect(report.answerable.success1 == 0.5)
        #expect(report.byTag.mapValues(\.questions) == ["typo": 2, "kk": 1])
        #expect(report.byTag["kk"]?.success1 == 1)
        #expect(report.missed == ["b"])
        #expect(report.noAnswer.questions == 1)
        #expect(report.noAnswer.precision == 0.5)
        #expect(report.noAnswer.recall == 1)
    }

    /// Answerable and told none, answerable and answered, unanswerable and told none, unanswerable and answered.
    @Test(arguments: [
        ([0, 0, 0, 0], 1.0, 1.0), ([0, 3, 0, 0], 1, 1), ([2, 0, 0, 0], 0, 1), ([0, 0, 2, 0], 1, 1),
        ([0, 0, 0, 2], 1, 0), ([1, 1, 3, 1], 0.75, 0.75), ([3, 0, 1, 1], 0.25, 0.5),
    ])
    func tellsPrecisionAndRecallOfNoAnswer(counts: [Int], precision: Double, recall: Double) throws {
        var results: [(question: GoldenQuestion, ranking: JudgedRanking, told: ToldAnswer)] = []
        for (kind, count) in counts.enumerated() {
            for _ in 0..<count {
                let question = try question("q", answerable: kind < 2)
                results.append((question, ranking("q", [1]), told(question, none: kind.isMultiple(of: 2))))
            }
        }
        let report = GoldenReport(results)
        #expect(report.noAnswer.precision == precision)
        #expect(report.noAnswer.recall == recall)
        #expect(report.noAnswer.questions == counts[2] + counts[3])
        #expect(report.answerable.questions == counts[0] + counts[1])
    }
}
