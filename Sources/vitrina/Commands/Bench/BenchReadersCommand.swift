import ArgumentParser
import Foundation
import KnowledgeModel
import RAGService
import Synchronization
import VectorIndex

struct BenchReadersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "readers",
        abstract: "Ask a shop's knowledge base steadily while it is built anew, until standard input ends.",
        discussion: """
            Questions are asked at even times, whatever becomes of the one before, and timed from when they were due. The generation
            in use is opened anew whenever another takes its place. With --marker, the word behind it must be the same in all hits of
            one generation's answers; else they were mixed. scripts/publish-under-load has a shop for it.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: ArgumentHelp("A question. May be repeated.", valueName: "text"))
    var question: [String] = ["есть лодочки в наличии?"]

    @Option(help: "Questions a second.")
    var rate = 200

    @Option(help: "How many are asked at once at most.")
    var threads = 2

    @Option(
        help: ArgumentHelp("A text of the passages behind which each generation has its own word.", valueName: "text"))
    var marker: String?

    func validate() throws {
        if question.isEmpty { throw ValidationError("--question: expected at least one") }
        if !(1...100_000).contains(rate) { throw ValidationError("--rate: expected 1 to 100000") }
        if !(1...64).contains(threads) { throw ValidationError("--threads: expected 1 to 64") }
    }

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let readers = try SteadyReaders(shop: options.folder, questions: question, marker: marker)
            // A thread of its own: reading blocks.
            Thread.detachNewThread {
                while readLine() != nil {}
                readers.end()
            }
            let report = await readers.ask(rate: rate, threads: threads)
            console.options.json ? try console.print(json: report) : console.tell(report)
            if report.errors + report.mixed > 0 { throw ExitCode.failure }
        }
    }
}

/// Asks one question after the other of whichever generation is in use.
private final class SteadyReaders: Sendable {
    struct Report: Encodable {
        var questions = 0
        var errors = 0
        /// Answers with passages of two generations.
        var mixed = 0
        /// How often another generation, or a rewritten one, was opened.
        var opened = 0
        /// The first error, in words.
        var firstError: String?
        /// Milliseconds from when a question was due to its answer.
        var p50 = 0.0
        var p99 = 0.0
        var longest = 0.0
    }

    /// A generation opened once, with the marker that its passages bear.
    private final class Opened: Sendable {
        let base: KnowledgeBase
        let mark = Mutex<String?>(nil)

        init(_ base: KnowledgeBase) {
            self.base = base
        }
    }

    private let shop: ShopFolder
    private let questions: [String]
    private let marker: String?
    private let current: Mutex<Opened>
    private let isEnded = Atomic(false)
    private let report = Mutex(Report())
    private let times = Mutex<[Double]>([])

    init(shop: ShopFolder, questions: [String], marker: String?) throws {
        self.shop = shop
        self.questions = questions
        self.marker = marker
        current = Mutex(Opened(try KnowledgeBase(of: shop)))
    }

    func end() { isEnded.store(true, ordering: .relaxed) }

    private var hasEnded: Bool { isEnded.load(ordering: .relaxed) }

    func ask(rate: Int, threads: Int) async -> Report {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.follow() }
            for thread in 0..<threads {
                group.addTask { await self.ask(every: .seconds(1) * threads / rate, from: .seconds(1) * thread / rate) }
            }
        }
        var report = report.withLock { $0 }
        let times = times.withLock { $0.sorted() }
        report.questions = times.count
        if let last = times.last {
            (report.p50, report.p99, report.longest) = (times[times.count / 2], times[times.count * 99 / 100], last)
        }
        return report
    }

    private func ask(every step: Duration, from start: Duration) async {
        let clock = ContinuousClock()
        var due = clock.now + start
        var number = 0
        while !hasEnded {
            // Woken early only by being cancelled, which nobody does.
            try? await clock.sleep(until: due)
            await ask(questions[number % questions.count])
            let time = (clock.now - due) / .milliseconds(1)
            times.withLock { $0.append(time) }
            number += 1
            due += step
        }
    }

    private func ask(_ question: String) async {
        let opened = current.withLock { $0 }
        do {
            let hits = try await opened.base.search(question, limit: 10).hits
            guard let marker else { return }
            for mark in hits.compactMap({ Self.word(behind: marker, in: $0.chunk.text) }) {
                let isMixed = opened.mark.withLock { known in
                    defer { known = known ?? mark }
                    return known.map { $0 != mark } ?? false
                }
                if isMixed { report.withLock { $0.mixed += 1 } }
            }
        } catch {
            note(error)
        }
    }

    private static func word(behind marker: String, in text: String) -> String? {
        guard let range = text.range(of: marker) else { return nil }
        return String(text[range.upperBound...].prefix { $0.isLetter || $0.isNumber })
    }

    private func note(_ error: any Error) {
        report.withLock { report in
            report.errors += 1
            report.firstError = report.firstError ?? "\(error)"
        }
    }

    /// Opens what takes the place of the generation in use, as a service does.
    private func follow() async {
        var known = state()
        while !hasEnded {
            // As in ``ask(every:from:)``.
            try? await Task.sleep(for: .milliseconds(20))
            let found = state()
            guard found != known else { continue }
            known = found
            do {
                let next = Opened(try KnowledgeBase(of: shop))
                current.withLock { $0 = next }
                report.withLock { $0.opened += 1 }
            } catch {
                note(error)
            }
        }
    }

    /// The pointer with the time its generation's file was written: forgetting rewrites a file under its number.
    private func state() -> [String] {
        let folder = GenerationFolder(root: shop.builtKnowledge)
        // The pointer is there since the first build; a file that is gone meanwhile has another time, too.
        let name = (try? String(contentsOf: folder.pointer, encoding: .utf8)) ?? ""
        let file = folder.generations.appending(path: name.trimmingCharacters(in: .whitespacesAndNewlines))
        let time = try? file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
        return [name, "\(time?.timeIntervalSince1970 ?? 0)"]
    }
}

extension Console {
    fileprivate func tell(_ report: SteadyReaders.Report) {
        func milliseconds(_ value: Double) -> String { Decimals.fixed(value, decimals: 1) + " ms" }
        print(
            "questions: \(report.questions); errors: \(report.errors); mixed: \(report.mixed); opened: \(report.opened)"
        )
        if let error = report.firstError { print("first error: \(error)") }
        print(
            "p50 \(milliseconds(report.p50)), p99 \(milliseconds(report.p99)), longest \(milliseconds(report.longest))")
    }
}
