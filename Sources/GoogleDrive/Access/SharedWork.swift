import Synchronization

/// Does a piece of work once for all who ask for it at the same time.
///
/// It goes on while anybody waits for it, and is cancelled when the last one leaves.
final class SharedWork<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Flight {
        var number: Int
        var task: Task<Result<Value, DriveError>, Never>
        var askers: Int
    }

    private struct State {
        var flights: [Key: Flight] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    /// The outcome of the work under way for a key, begun now where there is none.
    func value(
        for key: Key, _ work: @escaping @Sendable () async -> Result<Value, DriveError>
    ) async -> Result<Value, DriveError> {
        let (number, task) = state.withLock { state in
            if var flight = state.flights[key] {
                flight.askers += 1
                state.flights[key] = flight
                return (flight.number, flight.task)
            }
            let number = state.next
            state.next += 1
            let task = Task { [self] in
                let result = await work()
                end(key, number)
                return result
            }
            state.flights[key] = Flight(number: number, task: task, askers: 1)
            return (number, task)
        }
        return await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            leave(key, number)
        }
    }

    /// How many wait for the work under way for a key.
    func askers(for key: Key) -> Int { state.withLock { $0.flights[key]?.askers ?? 0 } }

    private func end(_ key: Key, _ number: Int) {
        state.withLock { if $0.flights[key]?.number == number { $0.flights[key] = nil } }
    }

    private func leave(_ key: Key, _ number: Int) {
        let abandoned = state.withLock { state -> Task<Result<Value, DriveError>, Never>? in
            guard var flight = state.flights[key], flight.number == number else { return nil }
            flight.askers -= 1
            state.flights[key] = flight.askers > 0 ? flight : nil
            return flight.askers > 0 ? nil : flight.task
        }
        abandoned?.cancel()
    }
}
