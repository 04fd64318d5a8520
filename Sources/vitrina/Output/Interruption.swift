import Foundation
import KnowledgeModel
import Synchronization

/// Work that a person or the system ended with a signal.
struct Interruption: WordedError {
    /// `SIGINT` or `SIGTERM`.
    var signal: Int32
    /// What that means, in whole sentences.
    var phrase: Phrase

    var description: String { phrase.en }

    /// What it means for a build.
    static let build = Phrase(
        ru: "Остановлено. База знаний осталась прежней.", en: "Stopped. The knowledge base is what it was before.")
    /// What it means for a build that watches the folder.
    static let watch = Phrase(
        ru: "За папкой больше не слежу. База знаний, что в работе, цела.",
        en: "The folder is no longer watched. The knowledge base in use is whole.")
    /// What it means for forgetting.
    static let forgetting = Phrase(
        ru: "Остановлено на середине: забыто не всё. Повторите команду, она продолжит.",
        en: "Stopped in the middle: not all is forgotten. Run the command again, it goes on.")

    /// Does work that ends as soon as it can when the process is asked to stop. A second signal ends the process at once.
    /// - Parameter phrase: what it means for the work.
    /// - Throws: ``Interruption`` when a signal came and the work did not end well before.
    static func handled<Value: Sendable>(
        saying phrase: Phrase, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let task = Task { try await work() }
        let received = Received()
        let sources = [SIGINT, SIGTERM].map { number in
            Foundation.signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if received.take(number) { _exit(128 + number) }
                task.cancel()
            }
            source.resume()
            return source
        }
        defer {
            for source in sources { source.cancel() }
            for number in [SIGINT, SIGTERM] { Foundation.signal(number, SIG_DFL) }
        }
        do {
            return try await task.value
        } catch {
            if let signal = received.signal { throw Interruption(signal: signal, phrase: phrase) }
            throw error
        }
    }
}

/// The first signal that came.
private final class Received: Sendable {
    private let first = Mutex<Int32?>(nil)

    var signal: Int32? { first.withLock { $0 } }

    /// - Returns: whether one came before.
    func take(_ signal: Int32) -> Bool {
        first.withLock { first in
            defer { first = first ?? signal }
            return first != nil
        }
    }
}
