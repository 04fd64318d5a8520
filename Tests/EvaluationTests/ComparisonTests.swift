import Evaluation
import Foundation
import Testing

struct ComparisonTests {
    private static let ids = (0..<12).map { "q\($0 < 10 ? "0" : "")\($0)" }

    private static func set() throws -> EvaluationSet {
        let folder = try TemporaryFolder()
        let lines = ids.map { id in
            #"{"id": "\#(id)", "query": "вопрос <\#(id)>", "lang": "ru", "split": "dev", "tags": ["\#(id < "q06" ? "typo" : "price")"], "#
                + #""relevant": [{"file": "a", "contains": "x", "grade": 2}]}"#
        }
        let file = try folder.write(lines.joined(separator: "\n"), to: "g.jsonl")
        return EvaluationSet(try GoldenQuestion.read(from: file), name: "golden")
    }

    /// An outcome that finds the answer at the rank told, from 1.
    private static func outcome(_ name: String, _ set: EvaluationSet, rank: (Int) -> Int) -> Outcome {
        let hits = ids.enumerated().map { number, id in
            let others = (1..<max(1, rank(number))).map {
                Outcome.Hit(
                    document: "n\($0)", score: 1 - Double($0) / 20, place: "a <b> & c", explanation: "stems 0.50")
            }
            return (id, others + [Outcome.Hit(document: "\(id)/1", score: 0.1)])
        }
        let told = ids.map { ToldAnswer(question: $0, probability: 0.75, saidNone: false, isAnswerable: $0 < "q09") }
        return Outcome(
            name, Dictionary(uniqueKeysWithValues: hits), of: set,
            [Measure(.reciprocalRank, at: 10), Measure(.success, at: 1)],
            told: told, milliseconds: [1, 2, 3, 4])
    }

    @Test func tellsWhatChanged() throws {
        let set = try Self.set()
        let old = Self.outcome("old", set) { _ in 2 }
        let new = Self.outcome("new", set) { $0 < 8 ? 1 : $0 == 8 ? 4 : 2 }
        let comparison = try Comparison(new, with: old, of: set, Resampling())
        let line = try #require(comparison.measures.first)
        #expect((line.wins, line.losses, line.ties) == (8, 1, 3))
        #expect(abs(line.difference - (8 * 0.5 - 0.25) / 12) < 1e-12)
        // Nine differences: 8 of +1/2 and one of −1/4; as far from 0 lie the observed signs and those with the small one flipped.
        #expect(abs(line.p - 4.0 / 512) < 1e-12)
        #expect(comparison.measures.map(\.adjusted) == Resampling.holm(comparison.measures.map(\.p)))
        #expect(comparison.tags.map(\.tag) == ["price", "ru", "typo"])
        #expect(comparison.tags.map(\.questions) == [6, 12, 6])
        #expect(comparison.moved.map(\.id) == Self.ids.prefix(9).map { $0 })
        #expect(comparison.moved.first?.system.first?.grade == 2)
        #expect(comparison.moved.first?.baseline.map(\.document) == ["n1", "q00/1"])
    }

    @Test func refusesOtherQuestions() throws {
        let set = try Self.set()
        let old = Self.outcome("old", set) { _ in 2 }
        var new = old
        new.measured = new.measured.only(["q01"])
        #expect(
            throws: EvaluationError.notComparable(detail: "old and old are not of the same questions and measures")
        ) { try Comparison(new, with: old, of: set, Resampling()) }
    }

    @Test func shutsTheGateWithTheReason() throws {
        let set = try Self.set()
        let old = Self.outcome("old", set) { _ in 1 }
        let new = Self.outcome("new", set) { _ in 2 }
        var gate = Gate(atLeast: ["RR@10": 0.8], maxLoss: 0.01, p: 0.05)
        #expect(
            try gate.reasons(against: new, baseline: old, of: set, Resampling()) == [
                "RR@10 is 0.5000, at least 0.8000 is asked for",
                "RR@10 fell by 0.5000, from 1.0000 to 0.5000, on 12 of 12 questions (0 are better); no more than 0.0100 is "
                    + "allowed, and luck gives as much with p = 0.0002 only",
                "Success@1 fell by 1.0000, from 1.0000 to 0.0000, on 12 of 12 questions (0 are better); no more than 0.0100 is "
                    + "allowed, and luck gives as much with p = 0.0002 only",
            ])
        #expect(try gate.reasons(against: old, baseline: new, of: set, Resampling()) == [])
        // A loss on one question of twelve may be luck.
        let unlucky = Self.outcome("unlucky", set) { $0 == 0 ? 2 : 1 }
        gate.maxLoss = 0
        #expect(try gate.reasons(against: unlucky, baseline: old, of: set, Resampling()) == [])
        gate.noAnswerRecall = 0.5
        #expect(
            try gate.reasons(against: old, baseline: nil, of: set, Resampling())
                == ["“no answer” is told with recall 0.0000, at least 0.5000 is asked for"])
    }

    @Test func readsAGate() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(#"{"atLeast": {"nDCG@10": 0.9}, "maxLoss": 0.01}"#, to: "gate.json")
        #expect(try Gate(reading: file) == Gate(atLeast: ["nDCG@10": 0.9], maxLoss: 0.01))
        for text in ["[]", #"{"least": 1}"#, #"{"maxLoss": "x"}"#] {
            let wrong = try folder.write(text, to: "wrong.json")
            #expect(throws: EvaluationError.self) { try Gate(reading: wrong) }
        }
        let unknown = try folder.write(#"{"atLeast": {"accuracy": 0.9}}"#, to: "wrong.json")
        #expect(throws: EvaluationError.unknownMeasure(name: "accuracy")) { try Gate(reading: unknown) }
    }

    @Test func savesARunThatMeasuresTheSame() throws {
        let set = try Self.set()
        let outcome = Self.outcome("a b", set) { $0 % 5 + 1 }
        let folder = try TemporaryFolder()
        let run = try RunFile(folder.write(outcome.runText, to: "x.run"))
        let again = try Outcome("again", run, of: set, outcome.measured.measures, hitsOf: ["q04"])
        #expect(again.measured == outcome.measured)
        #expect(again.hits["q04"]?.map(\.document) == outcome.hits["q04"]?.map(\.document))
        #expect(again.hits["q04"]?.last?.grade == 2)
    }

    @Test func writesTheSameBytesForTheSameSeed() throws {
        let set = try Self.set()
        let outcomes = [Self.outcome("old", set) { _ in 2 }, Self.outcome("new", set) { $0 < 8 ? 1 : 3 }]
        let first = try EvaluationReport(outcomes, of: set, Resampling(seed: 2))
        let second = try EvaluationReport(outcomes, of: set, Resampling(seed: 2))
        let isSame = first.html == second.html && first.markdown == second.markdown
        #expect(isSame)
        #expect(!first.html.contains("http"))
        #expect(first.html.contains("вопрос &lt;q00&gt;"))
        #expect(first.html.contains("a &lt;b&gt; &amp; c"))
        #expect(first.html.components(separatedBy: "<svg class=\"plot\"").count == 1 + 2 + 3 * 2)
        #expect(first.markdown.contains("| Success@1 | 0.0000 | 0.6667 | +0.6667 |"))
    }

    @Test func judgesToldProbabilities() throws {
        let told = [(0.95, true), (0.91, true), (0.15, false), (0.12, true)].map {
            ToldAnswer(question: "", probability: $0.0, saidNone: $0.0 < 0.5, isAnswerable: $0.1)
        }
        let calibration = try #require(Calibration(told))
        #expect(calibration.bins.map(\.questions) == [2, 2])
        #expect(abs(calibration.expectedError - (0.5 * abs(0.135 - 0.5) + 0.5 * 0.07)) < 1e-12)
        let brier: Double = (0.05 * 0.05 + 0.09 * 0.09 + 0.15 * 0.15 + 0.88 * 0.88) / 4
        #expect(abs(calibration.brier - brier) < 1e-12)
        #expect(NoAnswerTold(told).precision == 0.5)
        #expect(NoAnswerTold(told).recall == 1)
        #expect(Calibration([]) == nil)
        #expect(Latency(milliseconds: [])?.median == nil)
        #expect(Latency(milliseconds: [4, 1, 3, 2, 5])?.median == 3)
    }

    @Test func choosesOnOtherQuestionsThanItMeasures() throws {
        let values = [[1, 1, 1, 0, 0, 0], [0.4, 0.4, 0.4, 0.4, 0.4, 0.4], [0, 0, 0, 1, 1, 1]]
        let chosen = CrossValidation(values, folds: 6, Resampling())
        #expect(chosen.best == 0)
        #expect(chosen.fitted == 0.5)
        // Without one of its three good questions each of the extremes is behind the other.
        #expect(chosen.heldOut == 0)
        #expect(chosen.chosen.count == 6)
    }

    @Test func combinesParameters() throws {
        let grid = try ParameterGrid(parsing: ["a=1,2", "b=0:0.2:0.1"])
        #expect(grid.points.count == 6)
        #expect(grid.points.first == ["a": 1, "b": 0])
        #expect(grid.axes.last?.values == [0, 0.1, 0.2])
        #expect(try ParameterGrid(parsing: ["c=0.4:0.7:0.1"]).axes.first?.values == [0.4, 0.5, 0.6, 0.7])
        for text in ["a", "=1", "a=", "a=x", "a=1:0:1", "a=0:1:0"] {
            #expect(throws: EvaluationError.malformedParameter(text: text)) { try ParameterGrid(parsing: [text]) }
        }
    }
}
