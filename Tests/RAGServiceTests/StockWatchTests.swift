import Foundation
import KnowledgeModel
import Synchronization
import Testing

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
                stamp: { [self] in StockSheet.Stamp(modified: 0, size: version.withLock { $0 }) },
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
