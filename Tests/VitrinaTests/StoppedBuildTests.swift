import Foundation
import Testing

/// Builds that end in their middle: killed, asked to stop, with a full disk, with another builder beside them. Where in its work a
/// build is when that happens is decided by how much of its progress it can tell.
@Suite struct StoppedBuildTests {
    /// Where a build is held: it waits to tell the next of these.
    enum Point: Int, CaseIterable, CustomTestStringConvertible {
        case learning = 1
        case writing, checking, finished

        static let lines = [
            "Reading files: 3\n", "Learning to search: 12 passages\n", "Writing the knowledge base\n",
            "Checking the knowledge base\n",
        ]

        var testDescription: String { "\(rawValue)" }
    }

    /// A shop with one generation, and a build of the next that waits at a point.
    private func held(at point: Point) throws -> (shop: ShopCopy, build: Child, before: Data) {
        let shop = try ShopCopy()
        try shop.done("build")
        let before = try shop.generation()
        try shop.change()
        // Something to tell at the very end, after the new generation was put in use.
        try shop.write("x", to: "прайс.docx")
        let lines = Point.lines.prefix(point.rawValue)
        let build = try Child(
            ["build", "--lang", "en", "--shop", shop.path], room: lines.reduce(0) { $0 + $1.utf8.count })
        // All but the line feed, which keeps the page from being free.
        try build.wait(for: lines.joined().dropLast().description)
        // It is on its way to where it has to wait; what shows from outside that it is there is waited for.
        let draft = shop.folder.appending(path: "kb/generations/.unfinished-000002.sqlite").path(percentEncoded: false)
        switch point {
        case .learning, .writing: break
        case .checking: while !FileManager.default.fileExists(atPath: draft) { sched_yield() }
        case .finished: while try shop.generation() == before { sched_yield() }
        }
        return (shop, build, before)
    }

    /// What holds whatever became of a build: the next one succeeds, gives what a build of the same files gives elsewhere, and
    /// leaves nothing but what belongs there.
    private func expectWhole(_ shop: ShopCopy, before: Data) throws {
        let disturbed = try shop.generation()
        #expect(try shop.run("search", "сумка").status == 0)
        try shop.done("build")
        let after = try shop.generation()
        #expect(disturbed == before || disturbed == after)
        #expect(after != before)
        #expect(try shop.files(under: "kb") == ShopCopy.whole(1, 2))
        #expect(try shop.bytes("kb/lock").isEmpty)
        #expect(try shop.run("doctor").status == 0)
        let lines = String(decoding: try shop.bytes("kb/history.jsonl"), as: UTF8.self).split(separator: "\n")
        let entries = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
        #expect(entries.map { $0?["generation"] as? Int } == [1, 2])
        let fresh = try ShopCopy()
        try fresh.change()
        try fresh.done("build")
        #expect(try fresh.generation() == after)
    }

    @Test(arguments: Point.allCases)
    func leavesAWholeKnowledgeBaseWhenKilled(point: Point) throws {
        let (shop, build, before) = try held(at: point)
        build.send(SIGKILL)
        #expect(try build.end().status == 128 + SIGKILL)
        // Until it is finished the former generation is in use, then the next.
        #expect(try (shop.generation() == before) == (point != .finished))
        if point == .checking { #expect(try shop.files(under: "kb/generations").contains(".unfinished-000002.sqlite")) }
        try expectWhole(shop, before: before)
    }

    @Test(arguments: [Point.learning, .writing, .checking], [SIGINT, SIGTERM])
    func leavesNothingWhenAskedToStop(point: Point, signal: Int32) throws {
        let (shop, build, before) = try held(at: point)
        build.send(signal)
        let outcome = try build.end()
        #expect(outcome.status == 128 + signal)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasSuffix("\nStopped. The knowledge base is what it was before.\n"))
        #expect(try shop.generation() == before)
        #expect(try shop.files(under: "kb") == ShopCopy.whole(1))
        try expectWhole(shop, before: before)
    }

    @Test func endsAtOnceWhenAskedTwice() throws {
        let (shop, build, before) = try held(at: .writing)
        build.send(SIGINT)
        build.send(SIGTERM)
        let status = try build.end().status
        #expect([128 + SIGINT, 128 + SIGTERM].contains(status))
        try expectWhole(shop, before: before)
    }

    @Test func tellsASecondBuilderWhoIsAtWork() throws {
        let (shop, build, before) = try held(at: .checking)
        let second = try shop.run("build", language: "en")
        #expect(second.status == 1)
        #expect(
            second.errors.hasPrefix(
                "Error: somebody is at work on the knowledge base (vitrina build, process \(build.identifier) on "))
        #expect(try shop.generation() == before)
        #expect(try build.end().status == 0)
        #expect(try shop.generation() != before)
        try expectWhole(shop, before: before)
    }

    /// A limit on the size of files is met as a full disk is, at a chosen byte and without a disk of its own.
    @Test(arguments: [0, 1, 8, 40, 80])
    func leavesTheGenerationInUseWhenTheDiskIsFull(kilobytes: Int) throws {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.change()
        let before = try shop.generation()
        try #require(before.count > 81 * 1_024)
        for (language, remedy) in [
            ("en", "free some disk space or check the rights"), ("ru", "освободите место на диске или проверьте права"),
        ] {
            let script = "ulimit -f \(kilobytes) && exec \"$0\" build --lang \(language) --shop \"$1\""
            let build = try Child(
                ["-c", script, CommandTests.executable.path(percentEncoded: false), shop.path],
                executable: URL(filePath: "/bin/bash")
            ).end()
            #expect(build.status == 1, "\(build.errors)")
            let error = try #require(build.errors.split(separator: "\n").last)
            #expect(error.hasPrefix(language == "en" ? "Error: " : "Ошибка: "))
            #expect(error.contains(shop.path + "kb/") || error.contains(shop.path + "/kb/"), "\(error)")
            #expect(error.contains(remedy), "\(error)")
            #expect(try shop.generation() == before)
            #expect(
                try shop.files(under: "kb").filter { $0 != "lock" } == [
                    "current", "generations/000001.sqlite", "history.jsonl",
                ])
        }
        try expectWhole(shop, before: before)
    }
}
