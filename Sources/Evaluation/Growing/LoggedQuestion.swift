public import Foundation

/// A line of the service's query log, as far as new questions are looked for in it.
public struct LoggedQuestion: Hashable, Sendable, Decodable {
    /// The call, `search` or `ground` for example.
    public var call: String
    /// Confidence of passages or verdict of stock.
    public var verdict: String
    /// The question without what tells a person.
    public var question: String

    /// Whether the knowledge base did not know well.
    public var isUnsure: Bool { ["none", "weak", "unknown", "notCarried"].contains(verdict) }

    /// Reads a log.
    /// - Throws: ``EvaluationError`` with the line at fault.
    public static func read(from file: URL) throws(EvaluationError) -> [LoggedQuestion] {
        try JSONLines.read(LoggedQuestion.self, from: file)
    }
}
