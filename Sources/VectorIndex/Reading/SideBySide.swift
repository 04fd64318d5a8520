import Foundation
import Synchronization

/// Work that is done on several threads at once, for files that are read in parts.
enum SideBySide {
    /// Runs all parts and waits for them.
    /// - Throws: of what the parts throw the first, in their order.
    static func run(_ parts: (@Sendable () throws -> Void)...) throws {
        let faults = Mutex<[Int: any Error]>([:])
        DispatchQueue.concurrentPerform(iterations: parts.count) { number in
            do {
                try parts[number]()
            } catch {
                faults.withLock { $0[number] = error }
            }
        }
        if let first = faults.withLock({ $0.min { $0.key < $1.key }?.value }) { throw first }
    }

    /// Runs two parts and gives what they make.
    static func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
    ) throws -> (First, Second) {
        let made = Mutex<(First?, Second?)>((nil, nil))
        try withoutActuallyEscaping(first) { first in
            try withoutActuallyEscaping(second) { second in
                try run(
                    {
                        let value = try first()
                        made.withLock { $0.0 = value }
                    },
                    {
                        let value = try second()
                        made.withLock { $0.1 = value }
                    })
            }
        }
        guard case (let first?, let second?) = made.withLock({ $0 }) else { preconditionFailure("a part made nothing") }
        return (first, second)
    }
}
