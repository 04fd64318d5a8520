import Foundation
import Testing

/// A command that is at work while the test looks on. Its progress goes to a pipe with little room, so that a test decides how far
/// it gets: a command that can't tell what it is at does not go on.
final class Child {
    private let process = Process()
    private let errors = Pipe()
    private let output = Pipe()
    private var read = Data()
    /// Up to where the texts that were waited for reach.
    private var seen = 0

    /// Starts a command.
    /// - Parameter room: how many bytes of progress it may write before it has to wait; nil for any number.
    init(
        _ arguments: [String], room: Int? = nil, executable: URL = CommandTests.executable,
        environment: [String: String] = [:]
    ) throws {
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = CommandTests.repository
        process.environment = ["LANG": "C.UTF-8", "COLUMNS": "100", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardOutput = output
        process.standardError = errors
        if let room {
            let descriptor = errors.fileHandleForWriting.fileDescriptor
            // One page: what fits into it stands together, and nothing else until all of it is read.
            let page = fcntl(descriptor, Self.setPipeSize, 4_096)
            try #require(page == 4_096)
            try errors.fileHandleForWriting.write(contentsOf: Data(repeating: 0x23, count: 4_096 - room))
            filling = 4_096 - room
        }
        try process.run()
        // The child has its own; with this one open the pipe would never end.
        try errors.fileHandleForWriting.close()
        try output.fileHandleForWriting.close()
    }

    private var filling = 0
    /// `F_SETPIPE_SZ` of Linux.
    private static let setPipeSize: Int32 = 1031

    var identifier: Int32 { process.processIdentifier }

    /// Waits until the command wrote a text behind the one waited for last, and takes no more of the pipe than that.
    /// - Returns: what it wrote until then.
    @discardableResult
    func wait(for text: String) throws -> String {
        let wanted = Data(text.utf8)
        if filling > 0 { waitUntilFull() }
        while true {
            if let place = read.range(of: wanted, in: seen..<read.count) {
                seen = place.upperBound
                return told
            }
            // One by one: with one byte of it left, a page is not free for more.
            guard let byte = try errors.fileHandleForReading.read(upToCount: 1), !byte.isEmpty else {
                throw Ended(said: told)
            }
            if filling > 0 {
                filling -= 1
            } else {
                read += byte
            }
        }
    }

    /// Waits until the command filled its page: read before, the filling would be gone, and the page free for more.
    private func waitUntilFull() {
        var count: Int32 = 0
        while process.isRunning {
            guard ioctl(errors.fileHandleForReading.fileDescriptor, UInt(FIONREAD), &count) == 0, count < 4_096 else {
                return
            }
            sched_yield()
        }
    }

    /// The command ended before it said what was waited for.
    struct Ended: Error {
        var said: String
    }

    var told: String { String(decoding: read, as: UTF8.self) }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Lets it write as much as it likes, and waits for its end.
    /// - Returns: its status; of one that a signal ended, 128 and the signal's number, as shells have it.
    func end() throws -> CommandTests.Outcome {
        let rest = try errors.fileHandleForReading.readToEnd() ?? Data()
        read += rest.dropFirst(filling)
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let status = process.terminationStatus
        return CommandTests.Outcome(
            status: process.terminationReason == .uncaughtSignal ? 128 + status : status,
            output: String(decoding: printed, as: UTF8.self), errors: told)
    }
}
