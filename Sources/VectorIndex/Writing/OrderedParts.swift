import Foundation
import Synchronization

/// Makes the parts of some work on all cores and takes them one after another, in their order, on the thread that asked.
enum OrderedParts {
    /// Parts that may be ready and not yet taken, for each thread: as many as keep everyone busy, few enough for the memory.
    private static let ahead = 3

    /// - Parameters:
    ///   - state: makes what a thread keeps from part to part. Each thread makes parts of ascending numbers.
    ///   - make: makes a part.
    ///   - take: takes a part; parts come in their order. What it throws ends the work.
    /// - Returns: what the threads kept.
    static func run<State: Sendable, Part: Sendable>(
        _ count: Int, keeping state: @escaping @Sendable () -> State,
        make: @escaping @Sendable (inout State, Int) throws -> Part, take: (Int, Part) throws -> Void
    ) throws -> [State] {
        let threads = max(1, min(count, ProcessInfo.processInfo.activeProcessorCount))
        let board = Board<State, Part>(slots: threads * ahead)
        let group = DispatchGroup()
        for _ in 0..<threads {
            DispatchQueue.global(qos: .userInitiated).async(group: group) {
                var kept = state()
                while let number = board.next(below: count) {
                    var result: Result<Part, any Error>
                    do { result = .success(try make(&kept, number)) } catch { result = .failure(error) }
                    board.put(number, result)
                }
                board.leave(kept)
            }
        }
        // Also where `take` throws, nobody may be left at work on what belongs to the caller.
        defer {
            board.end()
            group.wait()
        }
        for number in 0..<count { try take(number, board.part(number)) }
        board.end()
        group.wait()
        return board.kept
    }

    /// What the threads share.
    private final class Board<State: Sendable, Part: Sendable>: Sendable {
        private struct Shared {
            var next = 0
            var isEnded = false
            var ready: [Int: Result<Part, any Error>] = [:]
            var kept: [State] = []
        }

        private let shared = Mutex(Shared())
        /// Places for parts: a thread takes one before it begins a part, the taker gives it back.
        private let slots = DispatchSemaphore(value: 0)
        private let arrivals = DispatchSemaphore(value: 0)

        init(slots: Int) {
            // Counted up from nothing: one that begins with places may not go while a place is taken, as it is after an error.
            for _ in 0..<slots { self.slots.signal() }
        }

        var kept: [State] { shared.withLock { $0.kept } }

        func next(below count: Int) -> Int? {
            slots.wait()
            let number: Int? = shared.withLock { shared in
                guard !shared.isEnded, shared.next < count else { return nil }
                shared.next += 1
                return shared.next - 1
            }
            // The next one who asks is to learn of the end, too.
            if number == nil { slots.signal() }
            return number
        }

        func put(_ number: Int, _ result: Result<Part, any Error>) {
            shared.withLock { $0.ready[number] = result }
            arrivals.signal()
        }

        func part(_ number: Int) throws -> Part {
            while true {
                if let result = shared.withLock({ $0.ready.removeValue(forKey: number) }) {
                    slots.signal()
                    return try result.get()
                }
                arrivals.wait()
            }
        }

        func end() {
            shared.withLock { $0.isEnded = true }
            slots.signal()
        }

        func leave(_ state: State) { shared.withLock { $0.kept.append(state) } }
    }
}
