import Evaluation
import Foundation
import Testing

struct GrowingTests {
    @Test func tellsHowFarJudgesAgree() throws {
        let first = Qrels(["q": ["a": 0, "b": 1, "c": 2, "d": 3, "e": 1, "f": 0, "g": 2], "r": ["x": 1]])
        let second = Qrels(["q": ["a": 0, "b": 1, "c": 1, "d": 3, "e": 2, "f": 1, "g": 2, "h": 3]])
        let agreement = try #require(Agreement(first, second))
        #expect(agreement.judged == 7)
        #expect(abs(agreement.same - 4.0 / 7) < 1e-12)
        // Chance gives (2·1 + 2·3 + 2·2 + 1·1) / 49 = 13/49.
        #expect(abs(agreement.kappa - (4.0 / 7 - 13.0 / 49) / (1 - 13.0 / 49)) < 1e-12)
        #expect(agreement.differences.map(\.document) == ["c", "e", "f"])
        // By going through all pairs of grades.
        #expect(abs(agreement.weightedKappa - 0.774_193_548_387_096_8) < 1e-12)
        #expect(abs(agreement.alpha - 0.789_189_189_189_189_2) < 1e-12)
        #expect(Agreement(first, Qrels(["z": ["a": 1]])) == nil)
        #expect(Agreement(Qrels(["q": ["a": 1]]), Qrels(["q": ["a": 1]]))?.kappa == 1)
    }

    @Test func poolsWhatIsNotJudged() {
        func run(_ documents: [String]) -> [String: [RankedDocument]] {
            ["q": documents.map { RankedDocument(document: $0, score: 1) }]
        }
        let pool = Pool([run(["b", "a", "z"]), run(["a", "c"])], depth: 2, known: Qrels(["q": ["c": 0]]))
        #expect(pool.entries.map(\.document) == ["a", "b"])
        #expect(pool.entries.map(\.systems) == [2, 1])
        #expect(pool.text == "q 0 a ?\nq 0 b ?\n")
    }

    @Test func putsQuestionsTogetherThatAskTheSame() {
        let asked = [
            ("есть доставка в караганду?", ["доставк", "караганд"]), ("красите сумки?", ["красит", "сумк"]),
            ("доставка караганда", ["доставк", "караганд"]), ("🙂", []),
        ].map { QuestionClusters.Asked(text: $0.0, words: Set($0.1), origin: "log") }
        let clusters = QuestionClusters(asked).clusters
        #expect(clusters.map(\.asked.count) == [2, 1])
        #expect(clusters.map(\.text) == ["доставка караганда", "красите сумки?"])
    }

    @Test func readsUnsureQuestionsOfALog() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            """
            {"call":"search","generation":1,"question":"есть сапоги [имя 1]?","time":"2026-11-21T10:00:00Z","verdict":"none"}
            {"call":"stock","generation":1,"question":"джамбо","time":"2026-11-21T10:00:00Z","verdict":"exact"}
            """, to: "q.log")
        #expect(try LoggedQuestion.read(from: file).map(\.isUnsure) == [true, false])
    }
}
