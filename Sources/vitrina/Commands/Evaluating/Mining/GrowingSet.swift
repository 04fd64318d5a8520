import Evaluation
import Foundation

/// A file of golden questions that grows, with what was left out remembered in a second file beside it.
struct GrowingSet {
    private let accepted: URL
    private let leftOut: URL

    init(_ file: URL) {
        accepted = file
        leftOut = file.deletingPathExtension().appendingPathExtension("left-out.txt")
    }

    /// All questions that were judged already.
    var questions: [String] {
        get throws {
            var questions: [String] = []
            if Self.isThere(accepted) {
                questions = try GoldenQuestion.read(from: accepted).map(\.query)
            }
            if Self.isThere(leftOut) {
                do {
                    let text = try String(contentsOf: leftOut, encoding: .utf8)
                    questions += text.split(separator: "\n").map(String.init)
                } catch {
                    throw EvaluationError.unreadable(file: leftOut.path(percentEncoded: false))
                }
            }
            return questions
        }
    }

    func accept(_ question: AcceptedQuestion) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try Self.append(encoder.encode(question), to: accepted)
    }

    func leaveOut(_ question: String) throws {
        try Self.append(Data(question.split(whereSeparator: \.isNewline).joined(separator: " ").utf8), to: leftOut)
    }

    private static func isThere(_ file: URL) -> Bool {
        FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
    }

    /// Adds a line; one that somebody left open is closed first.
    private static func append(_ line: Data, to file: URL) throws {
        let path = file.path(percentEncoded: false)
        do {
            // Customers' words, though redacted, are for their owner alone.
            let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
            guard isThere(file) || FileManager.default.createFile(atPath: path, contents: nil, attributes: attributes)
            else { throw EvaluationError.unwritable(file: path) }
            let handle = try FileHandle(forUpdating: file)
            defer { try? handle.close() }  // What was written is in the system's hands already.
            let end = try handle.seekToEnd()
            var bytes = line + Data("\n".utf8)
            if end > 0 {
                try handle.seek(toOffset: end - 1)
                if try handle.read(upToCount: 1) != Data("\n".utf8) { bytes = Data("\n".utf8) + bytes }
                try handle.seekToEnd()
            }
            try handle.write(contentsOf: bytes)
        } catch {
            throw EvaluationError.unwritable(file: path)
        }
    }
}
