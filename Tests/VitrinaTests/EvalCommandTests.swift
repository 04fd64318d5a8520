import Foundation
import Testing

/// Runs `vitrina eval` as a developer would.
@Suite struct EvalCommandTests {
    private static let fixtures = "fixtures/evaluation/"

    private func run(_ arguments: [String]) throws -> CommandTests.Outcome {
        try CommandTests.run(["eval"] + arguments)
    }

    @Test func measuresARunFile() throws {
        let outcome = try run([
            "--qrels", Self.fixtures + "ties.qrels", "--run", Self.fixtures + "ties.run", "--measure", "nDCG@10",
            "--no-interval",
        ])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output == "nDCG@10              0.5174\n")
    }

    @Test func comparesTwoRuns() throws {
        let outcome = try run([
            "compare", "--qrels", Self.fixtures + "random.qrels", "--measure", "AP",
            "old=" + Self.fixtures + "random.run", "new=" + Self.fixtures + "missing.run",
        ])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("## new against old"))
    }

    @Test(arguments: [("nDCG@10=0.1", Int32(0)), ("nDCG@10=0.9", 1)])
    func endsWithTheGate(least: String, status: Int32) throws {
        let outcome = try run([
            "gate", "--qrels", Self.fixtures + "ties.qrels", "--at-least", least, Self.fixtures + "ties.run",
        ])
        #expect(outcome.status == status, "\(outcome.errors)")
        if status == 1 {
            #expect(outcome.errors == "not passed: nDCG@10 is 0.5174, at least 0.9000 is asked for\n")
        }
    }

    @Test func poolsAndComparesJudges() throws {
        let pool = try run(["pool", "--qrels", Self.fixtures + "ties.qrels", Self.fixtures + "ties.run"])
        #expect(pool.status == 0)
        #expect(pool.output == "q1 0 u ?\nq2 0 w ?\n")
        let same = try run(["agreement", Self.fixtures + "ties.qrels", Self.fixtures + "ties.qrels"])
        #expect(same.output.hasPrefix("judged by both: 7, alike 1.0000\n"))
    }

    @Test(arguments: [
        ["--qrels", "x"], ["--run", "x", "--generation", "1"], ["compare", "live"],
        ["sweep", "--vary", "a=1", "--folds", "1"],
        ["pool", "--depth", "0", "x"],
    ])
    func refusesWrongUsageWithStatus64(arguments: [String]) throws {
        #expect(try run(arguments).status == 64)
    }

    @Test func tellsWhatRankingHas() throws {
        let outcome = try run(["sweep", "--vary", "weight=1"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("ranking has no number “weight”; known are chatWeight, gramLength"))
    }
}
