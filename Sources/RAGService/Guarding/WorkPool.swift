import Foundation
import Synchronization

/// Threads of its own for answering, so that neither connections nor health checks wait for a search.
///
/// Jobs wait in the order they came; how many may wait is ``Admission``'s to say.
final class WorkPool: TaskExecutor {
    private let jobs = Jobs()
    private let threads: Int

    /// Starts so many threads.
    init(threads: Int) {
        self.threads = threads
        for number in 0..<threads {
            let jobs = jobs
            let thread = Thread { while let job = jobs.next() { jobs.run(job) } }
            thread.name = "vitrina-work-\(number)"
            thread.start()
        }
    }

    deinit { jobs.stop(threads) }

    func enqueue(_ job: consuming ExecutorJob) {
        jobs.add(UnownedJob(job), on: asUnownedTaskExecutor())
    }

    func asUnownedTaskExecutor() -> UnownedTaskExecutor { UnownedTaskExecutor(ordinary: self) }

    /// Jobs that wait for a thread.
    var waiting: Int { jobs.count }

    /// The queue, which outlives the pool until its threads have left.
    private final class Jobs: Sendable {
        struct Entry: Sendable {
            var job: UnownedJob
            var executor: UnownedTaskExecutor
        }

        private struct Queue {
            var entries: [Entry?] = []
            var head = 0
            var isStopped = false
        }

        private let queue = Mutex(Queue())
        private let ready = DispatchSemaphore(value: 0)

        var count: Int { queue.withLock { $0.entries.count - $0.head } }

        func add(_ job: UnownedJob, on executor: UnownedTaskExecutor) {
            queue.withLock { $0.entries.append(Entry(job: job, executor: executor)) }
            ready.signal()
        }

        func next() -> Entry? {
            ready.wait()
            return queue.withLock { queue in
                guard queue.head < queue.entries.count else { return nil }
                let entry = queue.entries[queue.head]
                queue.entries[queue.head] = nil
                queue.head += 1
                // Taken entries are let go of in one go, so that each costs nothing.
                if queue.head == queue.entries.count || queue.head > 1_024 {
                    queue.entries.removeFirst(queue.head)
                    queue.head = 0
                }
                return entry
            }
        }

        func run(_ entry: Entry) { entry.job.runSynchronously(on: entry.executor) }

        func stop(_ threads: Int) { for _ in 0..<threads { ready.signal() } }
    }
}
