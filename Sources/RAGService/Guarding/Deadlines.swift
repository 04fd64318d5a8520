import Synchronization

/// When each answer under way has to be there.
///
/// One table looked at from time to time, because a timer a request costs two wake-ups of a thread that reads connections.
final class Deadlines: Sendable {
    private struct Entry: Sendable {
        var time: ContinuousClock.Instant
        var end: @Sendable () -> Void
    }

    private struct Table {
        var entries: [UInt64: Entry] = [:]
        var next: UInt64 = 0
    }

    private let table = Mutex(Table())

    /// Notes that `end` is to be called after `time`.
    /// - Returns: the number to take it back by.
    func add(_ time: ContinuousClock.Instant, _ end: @escaping @Sendable () -> Void) -> UInt64 {
        table.withLock { table in
            table.next += 1
            table.entries[table.next] = Entry(time: time, end: end)
            return table.next
        }
    }

    /// Takes back what was noted; nothing happens where it was called already.
    func remove(_ number: UInt64) { _ = table.withLock { $0.entries.removeValue(forKey: number) } }

    /// Calls what is overdue, once each.
    func endOverdue(at now: ContinuousClock.Instant) {
        let overdue = table.withLock { table in
            let overdue = table.entries.filter { $1.time <= now }
            for number in overdue.keys { table.entries.removeValue(forKey: number) }
            return overdue.values
        }
        for entry in overdue { entry.end() }
    }
}
