import Products
import Foundation
import KnowledgeModel
import Language
import RAGService
import Synchronization

/// Asks for stock at a steady rate while the sheet is rewritten all the while.
struct StockReloadBenchmark {
    let variants: Int
    let seconds: Int

    /// Questions a second.
    private static let rate = 500
    /// So many threads ask, each at its share of the rate.
    private static let askers = 4
    /// Versions of the sheet: every row of version `n` has the quantity `n` and the price of `n` thousands.
    private static let versions = 1...3

    struct Report: Encodable {
        var variants: Int
        var rate: Int
        var asked: Int
        /// Questions without an answer.
        var lost: Int
        /// Answers that no version of the sheet agrees with.
        var wrong: Int
        var rewritten: Int
        /// Rewritings that left no sheet that can be read.
        var spoilt: Int
        var versionsSeen: Int
        /// Answers that told of a sheet that can't be read.
        var warned: Int
        /// Milliseconds from when a question was due to its answer.
        var p50: Double
        var p95: Double
        var p99: Double
        var longest: Double
    }

    func run() async throws -> Report {
        let sheet = MadeSheet(variants: variants)
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-stock-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // What is left in the system's folder for passing files harms nobody.
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "inventory.xlsx")
        let books = Self.versions.map { MadeWorkbook.bytes(of: sheet.items, quantity: $0, price: $0 * 1_000) }
        try Data(books[0]).write(to: file)
        let stemmer = Stemmer()
        let vocabulary = VocabularyIndex(MadeSheet.vocabulary, stemmer: stemmer)
        let make: @Sendable ([StockItem]) -> StockDesk = { rows in
            StockDesk(ProductResolver(Assortment(stock: rows, vocabulary: vocabulary, stemmer: stemmer)))
        }
        let watch = StockWatch(sheet: file, currency: .KZT, initial: make([]), desk: make)
        // The first reading is not what is measured.
        _ = watch.current()
        let questions = sheet.questions(Self.rate * seconds)
        let tally = Tally()
        let watching = Task { await watch.run() }
        let rewriting = Rewriting(file: file, books: books)
        let writer = Task.detached { await rewriting.run() }
        await withTaskGroup(of: Void.self) { group in
            for asker in 0..<Self.askers {
                group.addTask {
                    await Self.onThread { Self.ask(questions, asker: asker, of: watch, tally) }
                }
            }
        }
        writer.cancel()
        let (rewritten, spoilt) = await writer.value
        watching.cancel()
        await watching.value
        return tally.report(variants: sheet.items.count, rate: Self.rate, rewritten: rewritten, spoilt: spoilt)
    }

    /// Runs work that blocks on a thread of its own.
    private static func onThread(_ work: @escaping @Sendable () -> Void) async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                work()
                continuation.resume()
            }
        }
    }

    private static func ask(
        _ questions: [(text: String, item: StockItem)], asker: Int, of watch: StockWatch, _ tally: Tally
    ) {
        let clock = ContinuousClock()
        let start = clock.now
        for number in stride(from: asker, to: questions.count, by: askers) {
            let due = start + .seconds(Double(number) / Double(rate))
            let wait = (due - clock.now) / .seconds(1)
            if wait > 0 { Thread.sleep(forTimeInterval: wait) }
            let question = questions[number]
            // A question that is refused is one that is lost.
            let answer = try? watch.answer(question.text)
            tally.add(answer, to: question.item, milliseconds: (clock.now - due) / .milliseconds(1))
        }
    }

    /// What came of the questions.
    private final class Tally: Sendable {
        private struct State {
            var times: [Double] = []
            var lost = 0
            var wrong = 0
            var warned = 0
            var versions: Set<Int> = []
        }

        private let state = Mutex(State())

        func add(_ answer: StockAnswer?, to item: StockItem, milliseconds: Double) {
            let version = answer.flatMap { Self.version(of: $0, asked: item) }
            state.withLock { state in
                state.times.append(milliseconds)
                guard let answer else { return state.lost += 1 }
                if !answer.warnings.isEmpty { state.warned += 1 }
                guard let version else { return state.wrong += 1 }
                state.versions.insert(version)
            }
        }

        /// The version that all of an answer agrees with; nil where there is none, or it is about something else.
        private static func version(of answer: StockAnswer, asked item: StockItem) -> Int? {
            guard answer.verdict == .exact, let version = answer.quantity, versions.contains(version),
                answer.variants.count == 1, let found = answer.variants.first, found.product == item.product,
                found.size == item.size, found.color == item.color
            else { return nil }
            let agrees = (answer.variants + answer.alternatives).allSatisfy { row in
                row.quantity == .pieces(version) && row.price?.minorUnits == Int64(version) * 100_000
            }
            return agrees ? version : nil
        }

        func report(variants: Int, rate: Int, rewritten: Int, spoilt: Int) -> Report {
            state.withLock { state in
                let times = state.times.sorted()
                func share(_ percent: Int) -> Double { times[min(times.count - 1, times.count * percent / 100)] }
                return Report(
                    variants: variants, rate: rate, asked: times.count, lost: state.lost, wrong: state.wrong,
                    rewritten: rewritten, spoilt: spoilt, versionsSeen: state.versions.count, warned: state.warned,
                    p50: share(50), p95: share(95), p99: share(99), longest: times.last ?? 0)
            }
        }
    }
}

/// Rewrites a file again and again in all the ways that programs and people do.
private struct Rewriting {
    let file: URL
    let books: [[UInt8]]

    /// - Returns: how often it wrote, and how often what it left could not be read.
    func run() async -> (rewritten: Int, spoilt: Int) {
        var rewritten = 0
        var spoilt = 0
        while !Task.isCancelled {
            let book = books[rewritten % books.count]
            let way = rewritten % 5
            // What fails to be written is a spoilt file, too.
            switch way {
            case 0, 2: try? Data(book).write(to: file, options: .atomic)
            case 1: try? await writeSlowly(book)
            case 3: try? Data(book.prefix(book.count / 2)).write(to: file)
            default: try? Data("no workbook".utf8).write(to: file, options: .atomic)
            }
            rewritten += 1
            if way > 2 { spoilt += 1 }
            // Ended by cancelling, which the loop's head sees.
            try? await Task.sleep(for: .milliseconds(way > 2 ? 300 : 1_200))
        }
        return (rewritten, spoilt)
    }

    /// In place, a piece at a time, as over a slow network drive.
    private func writeSlowly(_ book: [UInt8]) async throws {
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }  // What was not written is a spoilt file.
        try handle.truncate(atOffset: 0)
        for start in stride(from: 0, to: book.count, by: max(1, book.count / 8)) {
            try handle.write(contentsOf: book[start..<min(book.count, start + max(1, book.count / 8))])
            try await Task.sleep(for: .milliseconds(40))
        }
    }
}
