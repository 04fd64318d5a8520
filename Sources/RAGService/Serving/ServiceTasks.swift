import Foundation
import KnowledgeModel
import Logging
import ServiceLifecycle
import VectorIndex

/// Keeps the host up with the shop's folder.
struct WatchTask: Service {
    let core: ServiceCore
    let logger: Logger
    let keys: (@Sendable () throws -> KeyRing?)?
    /// How often the folder is looked at.
    static let pause = Duration.milliseconds(250)

    func run() async throws {
        // Asleep, a task does not notice that the service ends; it is cancelled instead.
        await cancelWhenGracefulShutdown {
            var isLeftBehind = false
            while !Task.isCancelled {
                // A state is let go of with the last answer from it, a moment after another took its place.
                if isLeftBehind { await Self.aside { HeapHabits.giveBack() } }
                let before = core.host.report
                let isFirst = before.generation == nil
                await Self.aside { core.host.look(isFirst: isFirst) }
                useKeys()
                let after = core.host.report
                tell(before, after)
                isLeftBehind = after.reloads != before.reloads
                // It ends by being cancelled.
                try? await Task.sleep(for: Self.pause)
            }
        }
    }

    private func useKeys() {
        do {
            if let ring = try keys?() { core.use(ring) }
        } catch {
            logger.error("keys can't be read, those before stay in use", metadata: ["reason": "\(error)"])
        }
    }

    private func tell(_ before: KnowledgeHost.Report, _ after: KnowledgeHost.Report) {
        for part in KnowledgeHost.Part.allCases {
            if after.reloads[part] != before.reloads[part] {
                logger.notice(
                    "reloaded", metadata: ["part": "\(part.rawValue)", "generation": "\(after.generation ?? 0)"])
            }
            if after.failures[part] != before.failures[part], let failure = after.failing[part] {
                logger.error(
                    "can't be read, what was before stays in use",
                    metadata: ["part": "\(part.rawValue)", "reason": "\(failure.reason.en)"])
            }
        }
    }

    /// Work that reads files, on a thread that nobody else waits for. When the service ends it is not waited for either: it
    /// changes nothing on the disk.
    static func aside(_ work: @escaping @Sendable () -> Void) async {
        let (done, continuation) = AsyncStream.makeStream(of: Never.self)
        // At full priority: below it, what changed would wait for as long as questions keep the cores busy.
        DispatchQueue.global().async {
            work()
            continuation.finish()
        }
        // The stream ends with the work, and for a task that is cancelled at once.
        for await _ in done {}
    }
}

/// Ends answers that take longer than they may.
struct DeadlineTask: Service {
    let core: ServiceCore
    /// By how much an answer may be late in being ended.
    static let pause = Duration.milliseconds(100)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                core.deadlines.endOverdue(at: .now)
                // It ends by being cancelled.
                try? await Task.sleep(for: Self.pause)
            }
        }
    }
}

/// Tells clients and systemd that the service ends, before it takes no connection any more.
struct FarewellTask: Service {
    let core: ServiceCore
    let notifier: SystemdNotifier?
    /// How long answers say `Connection: close` before connections are taken no more.
    static let pause = Duration.milliseconds(500)

    func run() async throws {
        try? await gracefulShutdown()  // It ends by being cancelled, too.
        core.stop()
        notifier?.tell("STOPPING=1")
        // A second request to end comes as a cancellation.
        try? await Task.sleep(for: Self.pause)
    }
}

/// Gives systemd its signs of life, as long as the service can answer itself.
struct WatchdogTask: Service {
    let core: ServiceCore
    let notifier: SystemdNotifier
    let period: Duration

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                // Reading what is in use takes the locks that a stuck service holds.
                _ = core.now
                notifier.tell("WATCHDOG=1")
                // It ends by being cancelled.
                try? await Task.sleep(for: period)
            }
        }
    }
}
