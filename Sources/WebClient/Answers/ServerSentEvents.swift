/// Cuts a `text/event-stream` into the data of its events, in whatever pieces it comes.
///
/// https://html.spec.whatwg.org/multipage/server-sent-events.html, without names, numbers and reconnection, which no
/// service in use has need of.
public struct ServerSentEvents: Sendable {
    private var line: [UInt8] = []
    private var data: [UInt8] = []
    private var hasData = false
    private var endsWithReturn = false

    /// Creates a reader at the beginning of a stream.
    public init() {}

    /// Takes in the next bytes.
    /// - Returns: the data of the events that are complete with them, lines joined by line feeds.
    public mutating func append(_ bytes: [UInt8]) -> [String] {
        var events: [String] = []
        for byte in bytes {
            let follows = endsWithReturn
            endsWithReturn = byte == UInt8(ascii: "\r")
            switch byte {
            case UInt8(ascii: "\n") where follows: break  // The second half of a line's end.
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): endLine(&events)
            default: line.append(byte)
            }
        }
        return events
    }

    private mutating func endLine(_ events: inout [String]) {
        defer { line.removeAll(keepingCapacity: true) }
        guard !line.isEmpty else {
            if hasData { events.append(String(decoding: data, as: UTF8.self)) }
            data.removeAll(keepingCapacity: true)
            hasData = false
            return
        }
        let name = line.prefix { $0 != UInt8(ascii: ":") }
        guard name.elementsEqual("data".utf8) else { return }
        var value = line.dropFirst(name.count + 1)
        if value.first == UInt8(ascii: " ") { value.removeFirst() }
        if hasData { data.append(UInt8(ascii: "\n")) }
        data.append(contentsOf: value)
        hasData = true
    }
}
