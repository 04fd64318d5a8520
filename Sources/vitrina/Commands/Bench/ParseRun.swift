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
    /// The same in time of the processor: what other programs take of it does not count.
    var processorSeconds: [Double]
    /// Most memory the process ever held, in bytes: code, libraries and all runs included.
    var peakBytes: Int

    /// The value in the middle.
    static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

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
        processorSeconds = []
        let clock = ContinuousClock()
        for _ in 0..<runs {
            let start = clock.now
            let processorStart = Self.processorTime()
            let count = try Self.read(url, named: file, as: kind)
            processorSeconds.append(Self.processorTime() - processorStart)
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
        let titles = document.sections.lazy.filter { $0.foundBy != nil }.compactMap(\.path.last)
        let blocks = document.sections.lazy.flatMap(\.content)
        var texts = Array(titles)
        var cells: [String] = []
        var (rows, notes) = (0, 0)
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): texts.append(paragraph.text)
            case .row(let row):
                rows += 1
                cells += row.cells
            case .note: notes += 1
            }
        }
        return [
            "paragraphs": texts.count, "paragraphCharacters": characters(of: texts), "rows": rows,
            "cells": cells.count, "cellCharacters": characters(of: cells), "notes": notes,
        ]
    }

    private static func characters(of texts: [String]) -> Int {
        texts.reduce(0) { $0 + $1.unicodeScalars.count }
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

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
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
