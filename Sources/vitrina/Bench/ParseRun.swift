import Foundation
import KnowledgeModel
import Parsers

/// How fast one file is read, and with how much memory: measured in a process of its own.
struct ParseRun: Codable {
    /// The name the file was given by.
    var file: String
    /// Which reader reads it, see ``FileKind``.
    var kind: String
    /// The file's size in bytes.
    var bytes: Int
    /// What was read, by name: the same in every run.
    var results: [String: Int]
    /// Seconds of each run, in their order; opening and reading the file count, starting the process does not.
    var seconds: [Double]
    /// Most memory the process ever held, in bytes: code, libraries and all runs included.
    var peakBytes: Int

    /// The run in the middle.
    var median: Double { seconds.sorted()[seconds.count / 2] }

    /// Reads a file several times.
    ///
    /// - Throws: ``ParserError``.
    init(measuring url: URL, named file: String, runs: Int) throws {
        self.file = file
        let kind = try FileKind(of: url, named: file)
        self.kind = kind.rawValue
        let size = try? FileManager.default.attributesOfItem(atPath: url.path(percentEncoded: false))[.size] as? Int
        // Reading it will tell what is wrong with a file whose size can't be had.
        bytes = size ?? 0
        results = [:]
        seconds = []
        let clock = ContinuousClock()
        for _ in 0..<runs {
            let start = clock.now
            let count = try Self.read(url, named: file, as: kind)
            seconds.append((clock.now - start) / .seconds(1))
            results = count()
        }
        peakBytes = Self.peakMemory()
    }

    /// Reads a file to its end.
    ///
    /// - Returns: what counts what was read; called when the clock has stopped.
    private static func read(_ url: URL, named file: String, as kind: FileKind) throws -> () -> [String: Int] {
        switch kind {
        case .document:
            let document = try WordReader().read(url, as: file)
            return { counts(of: document) }
        case .workbook:
            let counts = try workbook(url, named: file)
            return { counts }
        case .chat:
            let chat = try ChatReader().read(url, as: file)
            return {
                ["messages": chat.messages.count, "authors": chat.participants.count, "lines": chat.lineCount]
            }
        }
    }

    /// Paragraphs with headings, and the characters in them; table rows, cells, and the characters in these.
    private static func counts(of document: WordDocument) -> [String: Int] {
        var counts = [
            "paragraphs": 0, "paragraphCharacters": 0, "rows": 0, "cells": 0, "cellCharacters": 0, "notes": 0,
        ]
        for block in document.blocks {
            switch block.content {
            case .heading(let text, _, _, _, _, _):
                counts["paragraphs", default: 0] += 1
                counts["paragraphCharacters", default: 0] += text.unicodeScalars.count
            case .paragraph(let paragraph):
                counts["paragraphs", default: 0] += 1
                counts["paragraphCharacters", default: 0] += paragraph.text.unicodeScalars.count
            case .row(let row):
                counts["rows", default: 0] += 1
                counts["cells", default: 0] += row.cells.count
                for cell in row.cells { counts["cellCharacters", default: 0] += cell.unicodeScalars.count }
            case .note: counts["notes", default: 0] += 1
            }
        }
        return counts
    }

    /// Every value of every cell is made, as a program does that wants them.
    private static func workbook(_ url: URL, named file: String) throws -> [String: Int] {
        let reader = try SpreadsheetReader(url: url, file: file)
        var (rows, cells, textBytes) = (0, 0, 0)
        for sheet in reader.sheets {
            _ = try reader.readRows(of: sheet) { row in
                rows += 1
                cells += row.count
                for index in 0..<row.count {
                    if case .text(let text) = row.value(at: index) { textBytes += text.utf8.count }
                }
            }
        }
        return ["rows": rows, "cells": cells, "textBytes": textBytes]
    }

    /// Linux tells the peak of this program alone; elsewhere the count may hold that of the program that started it.
    private static func peakMemory() -> Int {
        #if os(Linux)
            // A system without /proc has no figure to give.
            let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
            return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) << 10
        #else
            var usage = rusage()
            getrusage(RUSAGE_SELF, &usage)
            return Int(usage.ru_maxrss)
        #endif
    }
}
