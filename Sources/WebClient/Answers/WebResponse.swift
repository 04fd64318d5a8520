public import Foundation

/// A server's answer with a status from 200 to 299.
public struct WebResponse: Sendable {
    /// The status.
    public var status: Int
    /// The header fields.
    public var headers: WebHeaders
    /// The body, decompressed.
    public var body: [UInt8]
}

/// The header fields of an answer.
public struct WebHeaders: Hashable, Sendable {
    private var fields: [Field] = []

    private struct Field: Hashable, Sendable {
        var name: String
        var value: String
    }

    mutating func append(_ name: String, _ value: String) {
        fields.append(Field(name: name.lowercased(), value: value))
    }

    /// The value of the first field with a name, in whatever case.
    public subscript(name: String) -> String? {
        let name = name.lowercased()
        return fields.first { $0.name == name }?.value
    }

    /// How long the server asks to wait: `retry-after-ms`, else `Retry-After` in seconds or as a date. nil when it does not
    /// say, or says it in no known form.
    public func retryAfter(now: Date) -> Duration? {
        if let text = self["retry-after-ms"], let wait = Double(text), wait.isFinite, wait >= 0, wait < 1e12 {
            return .milliseconds(wait)
        }
        guard let text = self["retry-after"] else { return nil }
        if let seconds = Double(text) {
            return seconds.isFinite && seconds >= 0 && seconds < 1e9 ? .seconds(seconds) : nil
        }
        guard let date = WebDate.read(text) else { return nil }
        return .seconds(max(0, date.timeIntervalSince(now)))
    }
}
