public import Foundation
import KnowledgeModel
import Synchronization

/// Keeps what was asked, for measuring search on real questions: only when the shop asks for it, and never as it was written.
///
/// A JSON object a line: time, call, generation, confidence or verdict, the passages found, and the question without what tells a
/// person. Texts that the redaction can't be had for are not kept. The file is its owner's alone; when it is full it becomes
/// `.1`, that `.2`, and the oldest is removed.
public final class QueryLog: Sendable {
    /// A question and what came of it.
    struct Entry: Encodable, Sendable {
        var time: Date
        var call: String
        var generation: Int
        /// Confidence of passages or verdict of stock.
        var verdict: String
        var question: String
        /// Passages found, the best first.
        var passages: [Int]?
    }

    private struct State {
        var waiting = 0
        var dropped = 0
    }

    private let file: URL
    private let bytes: Int
    private let kept: Int
    private let redact: @Sendable (String) -> String?
    private let queue = DispatchQueue(label: "vitrina.query-log", qos: .utility)
    private let state = Mutex(State())
    /// Entries that wait to be written at most.
    private static let longestQueue = 1_024

    /// Creates a log.
    /// - Parameters:
    ///   - bytes: how large a file may grow.
    ///   - kept: how many full files are kept.
    ///   - redact: takes out of a text what tells a person; nil where it can't.
    public init(
        _ file: URL, bytes: Int = 16 << 20, kept: Int = 4, redact: @escaping @Sendable (String) -> String?
    ) {
        self.file = file
        self.bytes = bytes
        self.kept = kept
        self.redact = redact
    }

    /// Entries that were not kept: too many waited, or the disk gave way.
    var dropped: Int { state.withLock { $0.dropped } }

    func add(_ entry: Entry) {
        let isTaken = state.withLock { state in
            guard state.waiting < Self.longestQueue else {
                state.dropped += 1
                return false
            }
            state.waiting += 1
            return true
        }
        guard isTaken else { return }
        queue.async { [self] in
            let isWritten = write(entry)
            state.withLock { state in
                state.waiting -= 1
                if !isWritten { state.dropped += 1 }
            }
        }
    }

    /// Waits until everything that was added is written.
    func flush() { queue.sync {} }

    private func write(_ entry: Entry) -> Bool {
        guard let question = redact(entry.question) else { return false }
        var entry = entry
        entry.question = question
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            let line = try encoder.encode(entry) + Data("\n".utf8)
            try rotate(before: line.count)
            let path = file.path(percentEncoded: false)
            let isThere =
                FileManager.default.fileExists(atPath: path)
                || FileManager.default.createFile(
                    atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
            guard isThere else { return false }
            let handle = try FileHandle(forWritingTo: file)
            defer { try? handle.close() }  // What was written is in the system's hands already.
            try handle.seekToEnd()
            try handle.write(contentsOf: line)
            return true
        } catch {
            return false
        }
    }

    private func rotate(before length: Int) throws {
        let path = file.path(percentEncoded: false)
        guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int, size + length > bytes
        else { return }  // No file yet, or room in it.
        for number in stride(from: kept, through: 1, by: -1) {
            let from = number == 1 ? path : "\(path).\(number - 1)"
            guard FileManager.default.fileExists(atPath: from) else { continue }
            let to = "\(path).\(number)"
            if FileManager.default.fileExists(atPath: to) { try FileManager.default.removeItem(atPath: to) }
            try FileManager.default.moveItem(atPath: from, toPath: to)
        }
    }
}
