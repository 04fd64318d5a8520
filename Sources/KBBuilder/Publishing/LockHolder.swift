public import Foundation
public import KnowledgeModel

/// Who is at work on a knowledge base.
public struct LockHolder: Hashable, Sendable, Codable {
    /// The command's name, without what was asked of it: that may be a customer's number.
    public var command: String
    /// Number of the process.
    public var process: Int32
    /// Name of the computer.
    public var host: String
    /// Since when, to the second.
    public var since: Date

    /// Creates a holder; the time is cut to the second.
    public init(command: String, process: Int32, host: String, since: Date) {
        self.command = command
        self.process = process
        self.host = host
        self.since = Date(timeIntervalSince1970: since.timeIntervalSince1970.rounded(.down))
    }

    /// `vitrina build, process 4711 on desk, since 2025-03-01T13:31:00Z`.
    public var phrase: Phrase {
        let time = since.formatted(.iso8601)
        return Phrase(
            ru: "vitrina \(command), процесс \(process) на \(host), с \(time)",
            en: "vitrina \(command), process \(process) on \(host), since \(time)")
    }
}
