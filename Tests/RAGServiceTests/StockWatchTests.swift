import Foundation
import KnowledgeModel
import Synchronization
import Products
import Testing
import VectorIndex

@testable import RAGService

@Suite struct StockWatchTests {
    private struct Broken: WordedError {
        var phrase: Phrase { Phrase(ru: "архив повреждён", en: "the archive is damaged") }
        var description: String { phrase.en }
    }

    /// A file that tests change, and a clock that they turn.
    private final class World: Sendable {
        let now = Mutex(Date(timeIntervalSince1970: 1_000_000))
        let version = Mutex(1)
        let isBroken = Mutex(false)
        let loads = Mutex(0)

        func watch() -> StockWatch {
            StockWatch(
                initial: DeskTests.stock,
                stamp: { [self] in FileStamp(size: version.withLock { $0 }, modified: 0) },
                load: { [self] in
                    loads.withLock { $0 += 1 }
                    if isBroken.withLock({ $0 }) { throw Broken() }
                    return .stock(DeskTests.stock)
                }, now: { [self] in now.withLock { $0 } })
        }

        func pass(_ seconds: TimeInterval) { now.withLock { $0 += seconds } }
    }

    @Test func readsAgainOnlyWhenTheFileChanged() {
        let world = World()
        let watch = world.watch()
        _ = watch.current()
        world.pass(2)
        _ = watch.current()
        #expect(world.loads.withLock { $0 } == 1)
        world.version.withLock { $0 = 2 }
        _ = watch.current()
        #expect(world.loads.withLock { $0 } == 1)
        world.pass(1)
        _ = watch.current()
        #expect(world.loads.withLock { $0 } == 2)
    }

    @Test func readsAgainAfterFiveMinutes() {
        let world = World()
        let watch = world.watch()
        _ = watch.current()
        world.pass(300)
        _ = watch.current()
        #expect(world.loads.withLock { $0 } == 2)
    }

    @Test func keepsTheLastGoodStockAndSaysSo() throws {
        let world = World()
        let watch = world.watch()
        _ = watch.current()
        world.isBroken.withLock { $0 = true }
        world.version.withLock { $0 = 2 }
        world.pass(5)
        let answer = try watch.answer("шанель джамбо чёрная")
        #expect(answer.quantity == 2)
        #expect(
            answer.warnings.map(\.en) == [
                "the stock sheet can't be read since 1970-01-12T13:46:45Z: the archive is damaged; answering from what was "
                    + "read at 1970-01-12T13:46:40Z"
            ])
        world.isBroken.withLock { $0 = false }
        world.version.withLock { $0 = 3 }
        world.pass(5)
        #expect(try watch.answer("шанель джамбо чёрная").warnings.isEmpty)
    }
}

/// The sheet as a file that others write to, with a loop that looks after it.
@Suite struct WatchedSheetTests {
    /// A "sheet" of this suite is a text `n n end`: all rows have the quantity `n`.
    private struct Spoilt: WordedError {
        var phrase: Phrase { Phrase(ru: "недописан", en: "cut short") }
        var description: String { phrase.en }
    }

    private static func desk(_ quantity: Int) -> StockDesk {
        let items = DeskTests.items.map { item in
            var item = item
            item.quantity = .pieces(quantity)
            return item
        }
        return StockDesk(
            ProductResolver(
                Assortment(stock: items, vocabulary: DeskTests.vocabulary, stemmer: DeskTests.stemmer)))
    }

    private static func parse(_ bytes: [UInt8]) throws -> StockDesk {
        let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard words.count == 3, words[2] == "end", words[0] == words[1], let quantity = Int(words[0]) else {
            throw Spoilt()
        }
        return desk(quantity)
    }

    private static func inScratch(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-sheet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        try await body(folder.appending(path: "inventory.xlsx"))
    }

    private final class Flag: Sendable {
        private let state = Mutex(false)
        var isRaised: Bool { state.withLock { $0 } }
        func raise() { state.withLock { $0 = true } }
    }

    /// The watch's loop at the test's pace: each look waits to be let through.
    private final class Pace: Sendable {
        private let steps = AsyncStream<Void>.makeStream()
        private let arrivals = AsyncStream<Void>.makeStream()

        func sleep(_: Duration) async throws {
            arrivals.continuation.yield()
            for await _ in steps.stream { return }
            throw CancellationError()
        }

        /// Lets the loop look once and waits until it has.
        func look() async {
            steps.continuation.yield()
            await arrived()
        }

        func arrived() async { for await _ in arrivals.stream { return } }
    }

    @Test func answersEachQuestionFromOneVersionWhileTheFileIsRewritten() async throws {
        try await Self.inScratch { file in
            try Data("1 1 end".utf8).write(to: file)
            let sheet = StockSheet(file, parse: Self.parse)
            let watch = StockWatch(
                initial: Self.desk(0), stamp: { sheet.stamp() }, load: { try sheet.read() }, now: { Date() })
            let pace = Pace()
            let loop = Task { await watch.run(sleep: pace.sleep) }
            await pace.arrived()
            let isOver = Flag()
            let answers = try await withThrowingTaskGroup(of: (asked: Int, quantities: Set<Int>).self) { group in
                for _ in 0..<2 {
                    group.addTask {
                        var asked = 0
                        var seen: Set<Int> = []
                        while !isOver.isRaised || asked == 0 {
                            let answer = try watch.answer("шанель джамбо чёрная")
                            asked += 1
                            #expect(answer.verdict == .exact)
                            // All rows of the answer are of one version.
                            let rows = answer.variants + answer.alternatives
                            #expect(Set(rows.map(\.quantity)).count == 1)
                            seen.insert(try #require(answer.quantity))
                            await Task.yield()
                        }
                        return (asked, seen)
                    }
                }
                for version in 2...20 {
                    switch version % 4 {
                    case 0: try Data("\(version) \(version) end".utf8).write(to: file)
                    case 1: try Data("\(version) ".utf8).write(to: file)
                    case 2: try Data("\(version) \(version) end".utf8).write(to: file, options: .atomic)
                    default: try FileManager.default.removeItem(at: file)
                    }
                    await pace.look()
                    let isGood = version % 2 == 0
                    // A spoilt or missing file leaves the version before, visibly.
                    let answer = try watch.answer("шанель джамбо чёрная")
                    #expect(answer.quantity == (isGood ? version : version - 1))
                    #expect(answer.warnings.isEmpty == isGood)
                }
                isOver.raise()
                var all: [(asked: Int, quantities: Set<Int>)] = []
                for try await part in group { all.append(part) }
                return all
            }
            for part in answers {
                #expect(part.asked > 0)
                #expect(part.quantities.isSubset(of: [1, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]))
            }
            loop.cancel()
            await loop.value
        }
    }

    @Test func questionsDoNotReadWhileTheLoopDoes() async throws {
        let loads = Mutex(0)
        let isReading = DispatchSemaphore(value: 0)
        let mayGoOn = DispatchSemaphore(value: 0)
        let watch = StockWatch(
            initial: Self.desk(7), stamp: { FileStamp(size: 1, modified: 0) },
            load: {
                loads.withLock { $0 += 1 }
                isReading.signal()
                mayGoOn.wait()
                return .stock(Self.desk(8))
            }, now: { Date(timeIntervalSince1970: 1_000_000) })
        let pace = Pace()
        let loop = Task { await watch.run(sleep: pace.sleep) }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                isReading.wait()
                continuation.resume()
            }
        }
        // A reading is under way and stays so: every question is answered from what was before.
        for _ in 0..<100 { #expect(try watch.answer("шанель джамбо чёрная").quantity == 7) }
        #expect(watch.status.readAt == nil)
        mayGoOn.signal()
        await pace.arrived()
        #expect(try watch.answer("шанель джамбо чёрная").quantity == 8)
        #expect(loads.withLock { $0 } == 1)
        #expect(watch.status.variants == DeskTests.items.count)
        loop.cancel()
        await loop.value
    }

    @Test func leavesAFileAloneThatIsBeingWritten() async throws {
        let world = Mutex((reading: StockSheet.Reading.changing, time: 1_000_000.0, size: 1))
        let watch = StockWatch(
            initial: Self.desk(1), stamp: { FileStamp(size: world.withLock { $0.size }, modified: 0) },
            load: { world.withLock { $0.reading } },
            now: { Date(timeIntervalSince1970: world.withLock { $0.time }) })
        watch.look()
        #expect(watch.status == StockWatch.Status(variants: DeskTests.items.count, readAt: nil, warning: nil))
        world.withLock { $0.reading = .stock(Self.desk(2)) }
        watch.look()
        #expect(try watch.answer("шанель джамбо чёрная").quantity == 2)
        // Five minutes of nothing but writing are told.
        world.withLock {
            $0.reading = .changing
            $0.size = 2
            $0.time += 301
        }
        watch.look()
        #expect(watch.status.warning?.en.contains("the file is written to without a pause") == true)
    }

    @Test func readsOnceMoreWhatWasWrittenJustNow() async throws {
        try await Self.inScratch { file in
            try Data("1 1 end".utf8).write(to: file)
            let written = Date()
            let now = Mutex(written)
            let sheet = StockSheet(file, parse: Self.parse)
            let fixed = try #require(sheet.stamp())
            let reads = Mutex(0)
            // A file system whose clock stands: the second writing bears the time, size and inode of the first.
            let watch = StockWatch(
                initial: Self.desk(0), stamp: { fixed },
                load: {
                    reads.withLock { $0 += 1 }
                    return try sheet.read()
                }, now: { now.withLock { $0 } })
            watch.look()
            try Data("2 2 end".utf8).write(to: file)
            watch.look()
            #expect(reads.withLock { $0 } == 1)
            now.withLock { $0 += 3 }
            watch.look()
            #expect(try watch.answer("шанель джамбо чёрная").quantity == 2)
            watch.look()
            #expect(reads.withLock { $0 } == 2)
        }
    }

    @Test func tellsOneVersionFromAnother() async throws {
        try await Self.inScratch { file in
            let sheet = StockSheet(file, parse: Self.parse)
            #expect(sheet.stamp() == nil)
            #expect(throws: StockSheetError.unreadable(file: "inventory.xlsx", reason: "No such file or directory")) {
                _ = try sheet.read()
            }
            try Data("3 3 end".utf8).write(to: file)
            guard case .stock = try sheet.read(), case .same = try sheet.read() else {
                Issue.record("not read, or read twice")
                return
            }
            try FileManager.default.removeItem(at: file)
            try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
            #expect(throws: StockSheetError.unreadable(file: "inventory.xlsx", reason: "not a regular file")) {
                _ = try sheet.read()
            }
        }
    }
}
