import Foundation
import Testing

/// Sweeps over what has to be built, on the small shop.
@Suite struct EvalSweepTests {
    private static let sizes = [
        "--vary", "passages.longest=150,1200", "--vary", "passages.gram_longest=4,5", "--vary", "stemWeight=0.3,0.5",
    ]

    private func object(_ data: Data) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func writesAConfigurationThatBuildAndSearchTake() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        let before = try shop.files(under: "kb")
        let best = shop.folder.appending(path: "best.json").path(percentEncoded: false)
        let sweep = try CommandTests.run(
            [
                "eval", "sweep", "--shop", shop.path, "--lang", "en", "--measure", "RR@10", "--folds", "3", "--save",
                best,
            ]
                + Self.sizes)
        #expect(sweep.status == 0, "\(sweep.errors)")
        #expect(sweep.errors.contains("8 of 8: passages.gram_longest=5 passages.longest=1200 stemWeight=0.50 "))
        #expect(sweep.output.contains("\ncross-validated: "))
        // Nothing was built in the shop.
        #expect(try shop.files(under: "kb") == before)
        let file = try object(shop.bytes("best.json"))
        let passages = try #require(file["passages"] as? [String: Int])
        #expect(Set(passages.keys) == ["target", "longest", "gram_shortest", "gram_longest"])
        #expect((file["ranking"] as? [String: Double])?.keys.sorted() == ["stemWeight"])
        let measured = try #require(file["measured"] as? [String: Any])
        #expect(measured["measure"] as? String == "RR@10")
        #expect(measured["folds"] as? Int == 3)
        #expect((measured["interval"] as? [String: Double])?.keys.sorted() == ["high", "low"])

        try shop.write(
            #"{"passages": {"longest": 150, "gram_longest": 4}, "ranking": {"stemWeight": 0.3}}"#, to: "best.json")
        let plan = try shop.json("plan", "--passages", best)
        #expect(plan["generation"] as? Int == 1)
        try shop.done("build", "--passages", best, "--yes")
        #expect(try shop.files(under: "kb") == ShopCopy.whole(1, 2))
        try shop.done("build", "--passages", best)
        #expect(try shop.files(under: "kb") == ShopCopy.whole(1, 2))
        let found = try shop.json("search", "--ranking", best, "можно ли вернуть")
        #expect((found["hits"] as? [Any])?.isEmpty == false)
        // What is measured of such a file is built aside as it says.
        let run = try CommandTests.run(
            ["eval", "--shop", shop.path, "--ranking", best, "--measure", "RR@10", "--no-interval"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("RR@10 "))
    }

    @Test(arguments: [
        ("passages.longest=10", "passages.longest: expected 100 to 20000, found 10"),
        ("passages.longest=150.5", "“passages.longest=150.5”: expected a parameter and its values"),
        ("passages.size=3", "ranking has no number “passages.size”"),
        ("passages.gram_shortest=8", "no combination can be built"),
    ])
    func refusesWhatCanNotBeBuilt(vary: String, words: String) throws {
        let shop = try ShopCopy()
        let outcome = try CommandTests.run(["eval", "sweep", "--shop", shop.path, "--lang", "en", "--vary", vary])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
        #expect(try shop.files(under: ".").allSatisfy { !$0.hasPrefix("kb/") })
    }

    /// Ctrl-C in the middle of a build leaves nothing behind, in the shop nor in the folder for passing files.
    @Test func leavesNothingBehindWhenStopped() throws {
        let shop = try ShopCopy()
        let passing = FileManager.default.temporaryDirectory.appending(path: "sweep-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: passing, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: passing) }  // Left-overs in the system's folder harm nobody.
        let room = "Reading files: 6\n"
        let sweep = try Child(
            ["eval", "sweep", "--shop", shop.path, "--lang", "en"] + Self.sizes, room: room.utf8.count,
            environment: ["TMPDIR": passing.path(percentEncoded: false)])
        try sweep.wait(for: "files: 6\n")
        sweep.send(SIGINT)
        let outcome = try sweep.end()
        #expect(outcome.status == 130)
        #expect(
            outcome.errors.hasSuffix(
                "Stopped. The trial builds are removed, the shop's knowledge base was not touched.\n"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: passing.path(percentEncoded: false)) == [])
        #expect(try shop.files(under: ".").allSatisfy { !$0.hasPrefix("kb/") })
    }
}
