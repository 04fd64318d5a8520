import Foundation
import Testing

/// What `vitrina bench parse` prints, run as a user would. Figures of time are looked at for their form only.
@Suite struct BenchTests {
    @Test func countsWhatIsRead() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        let fixtures = CommandTests.repository.appending(path: "fixtures/parsers")
        for (fixture, name) in [
            ("word/table-headers.docx", "a.docx"), ("spreadsheet/stock-headings.xlsx", "b.xlsx"),
            ("chat/zip-ios.zip", "c.zip"),
        ] {
            try FileManager.default.copyItem(at: fixtures.appending(path: fixture), to: folder.appending(path: name))
        }
        let outcome = try CommandTests.run([
            "bench", "parse", "--json", "--runs", "3", folder.path(percentEncoded: false),
        ])
        #expect(outcome.status == 0)
        let runs = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        #expect(runs.map { $0["kind"] as? String } == ["docx", "xlsx", "whatsapp"])
        #expect(
            runs.map { $0["results"] as? [String: Int] } == [
                [
                    "paragraphs": 2, "paragraphCharacters": 18, "rows": 10, "cells": 23, "cellCharacters": 114,
                    "notes": 0,
                ],
                ["rows": 10, "cells": 29, "textBytes": 240], ["messages": 2, "authors": 2, "lines": 2],
            ])
        for run in runs {
            for key in ["seconds", "processorSeconds"] {
                let times = try #require(run[key] as? [String: Any])
                let runs = try #require(times["runs"] as? [Double])
                #expect(runs.count == 3)
                #expect(times["median"] as? Double == runs.sorted()[1])
            }
            #expect((1 << 20..<1 << 30).contains(try #require(run["peakBytes"] as? Int)))
        }
    }

    @Test func checksHybridSearchBeforeItIsTimed() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "qrels"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // As above.
        let texts = [
            "Доставка по городу занимает один день", "Туфли чёрные лодочки на каблуке", "Сумка красная кожаная",
            "Возврат в течение двух недель", "Примерка дома перед оплатой", "Ботинки зимние на меху",
        ]
        let documents = texts.enumerated().map { #"{"_id": "d\#($0)", "text": "\#($1)"}"# }
        let files = [
            ("corpus.jsonl", documents.joined(separator: "\n")),
            (
                "queries.jsonl",
                #"{"_id": "q0", "text": "туфли"}"# + "\n" + #"{"_id": "q1", "text": "возврат двух недель"}"#
            ),
            ("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq0\td1\t1\nq1\td3\t1\n"),
        ]
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        let index = folder.appending(path: "index.sqlite").path(percentEncoded: false)
        for isBuilt in [false, true] {
            let outcome = try CommandTests.run([
                "bench", "hybrid", "--json", "--rounds", "1", "--index", index, folder.path(percentEncoded: false),
            ])
            #expect(outcome.status == 0, "\(outcome.errors)")
            let report = try #require(
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
            #expect(report["chunks"] as? Int == 6)
            #expect(report["queries"] as? Int == 2)
            #expect(report["success1"] as? Double == 1)
            #expect((report["writeSeconds"] == nil) == isBuilt)
            let whole = try #require(report["whole"] as? [String: Double])
            #expect(try #require(whole["p95"]) >= #require(whole["p50"]))
        }
    }

    @Test func timesTurnsOfDialoguesThatGoAsTheyShould() throws {
        let shop = try CommandTests.shop.get()
        let folder = CommandTests.repository.appending(path: "data/eval/dialogues").path(percentEncoded: false)
        let outcome = try CommandTests.run([
            "bench", "turn", "--json", "--rounds", "2", "--shop", shop, "--dialogues", folder + "/order-bag.txt",
            folder + "/order-all-at-once.txt",
        ])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(report["dialogues"] as? Int == 2)
        #expect(report["otherwise"] as? [String] == [])
        let (turn, reading) = (
            try #require(report["turn"] as? [String: Double]), try #require(report["reading"] as? [String: Double])
        )
        #expect(turn["count"] == 16)
        #expect(reading["count"] == 16)
        #expect(try #require(turn["p50"]) >= #require(reading["p50"]))
    }

    @Test func namesFilesThatCannotBeRead() throws {
        let outcome = try CommandTests.run(["bench", "parse", "нет.docx"])
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(
            outcome.errors == """
                ERROR: нет.docx: The file cannot be opened: No such file or directory. → Check that the file is there \
                and may be read.

                """)
    }
}
