import Bot
import Foundation
import RAGService
import Synchronization

/// Plays dialogues by the clock.
struct TurnBenchmark {
    let knowledge: ShopKnowledge
    let rounds: Int

    struct Report: Encodable {
        var dialogues: Int
        /// Dialogues that went otherwise than they expect.
        var otherwise: [String]
        var turn: Times
        var reading: Times
    }

    /// Milliseconds.
    struct Times: Encodable {
        var count: Int
        var p50: Double
        var p95: Double
        var p99: Double
        var longest: Double

        init(_ times: [Duration]) {
            let sorted = times.map { $0 / .milliseconds(1) }.sorted()
            func share(_ percent: Int) -> Double {
                sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * percent / 100)]
            }
            count = sorted.count
            (p50, p95, p99, longest) = (share(50), share(95), share(99), sorted.last ?? 0)
        }
    }

    /// No dialogue was given.
    struct NoDialogues: Error, CustomStringConvertible {
        var description: String { "no dialogues there: name files of the form of data/eval/dialogues with --dialogues" }
    }

    func run(_ scripts: [(name: String, script: DialogueScript)]) async throws -> Report {
        guard !scripts.isEmpty else { throw NoDialogues() }
        var otherwise: [String] = []
        for (name, script) in scripts {
            if try await !knowledge.rehearsal.play(script).isEmpty { otherwise.append(name) }
        }
        let clock = ReadingClock()
        let timed = Rehearsal(
            reader: { assortment in
                let reader = MessageReader(assortment)
                return { text, situation in clock.time { reader.read(text, in: situation) } }
            }, stage: { try knowledge.staged($0) })
        var turns: [Duration] = []
        for _ in 0..<rounds {
            for (_, script) in scripts { _ = try await timed.play(script) { _, _, time in turns.append(time) } }
        }
        return Report(
            dialogues: scripts.count, otherwise: otherwise, turn: Times(turns), reading: Times(clock.times))
    }

    /// How long readings took.
    private final class ReadingClock: Sendable {
        private let taken = Mutex<[Duration]>([])

        var times: [Duration] { taken.withLock { $0 } }

        func time<Value>(_ work: () -> Value) -> Value {
            let start = ContinuousClock.now
            let value = work()
            let time = ContinuousClock.now - start
            taken.withLock { $0.append(time) }
            return value
        }
    }
}
