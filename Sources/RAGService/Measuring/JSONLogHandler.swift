import Foundation
public import Logging
import Synchronization

/// Writes a JSON object a line to standard error: time, level, message, and what was given beside it.
public struct JSONLogHandler: LogHandler {
    /// What is said of everything.
    public var metadata: Logger.Metadata = [:]
    /// What is written at all.
    public var logLevel: Logger.Level
    private let label: String
    private let write: @Sendable (String) -> Void

    /// Creates a handler that writes to standard error.
    public init(label: String, level: Logger.Level = .notice) {
        self.init(label: label, level: level) { line in
            // Nobody is left to tell when standard error is closed.
            try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
        }
    }

    /// Creates a handler.
    /// - Parameter write: takes a line with its end.
    init(label: String, level: Logger.Level, write: @escaping @Sendable (String) -> Void) {
        self.label = label
        logLevel = level
        self.write = write
    }

    /// What is said of everything under a name.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes a line.
    public func log(event: LogEvent) {
        var line = "{\"time\":\"\(Date().formatted(.iso8601.time(includingFractionalSeconds: true)))\""
        line += ",\"level\":\"\(event.level.rawValue)\",\"message\":\(Self.quoted(event.message.description))"
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        for (key, value) in all.sorted(by: { $0.key < $1.key }) {
            line += ",\(Self.quoted(key)):\(Self.quoted(value.description))"
        }
        write(line + "}\n")
    }

    /// A text as JSON.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _
            where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
