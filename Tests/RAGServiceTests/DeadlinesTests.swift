import Synchronization
import Testing

@testable import RAGService

@Suite struct DeadlinesTests {
    private let start = ContinuousClock.now

    @Test func endsWhatIsOverdueOnce() {
        let deadlines = Deadlines()
        let ended = Mutex<[Int]>([])
        for second in 1...3 {
            _ = deadlines.add(start + .seconds(second)) { ended.withLock { $0.append(second) } }
        }
        deadlines.endOverdue(at: start)
        #expect(ended.withLock { $0 } == [])
        deadlines.endOverdue(at: start + .seconds(2))
        #expect(ended.withLock { $0.sorted() } == [1, 2])
        deadlines.endOverdue(at: start + .seconds(9))
        deadlines.endOverdue(at: start + .seconds(9))
        #expect(ended.withLock { $0.sorted() } == [1, 2, 3])
    }

    @Test func leavesAloneWhatWasTakenBack() {
        let deadlines = Deadlines()
        let ended = Mutex(0)
        let number = deadlines.add(start) { ended.withLock { $0 += 1 } }
        let other = deadlines.add(start) { ended.withLock { $0 += 10 } }
        deadlines.remove(number)
        deadlines.remove(number)
        deadlines.endOverdue(at: start)
        deadlines.remove(other)
        #expect(ended.withLock { $0 } == 10)
    }
}
