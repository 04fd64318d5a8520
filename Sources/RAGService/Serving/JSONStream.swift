/// Writes values as JSON, field after field in the order they are declared, without making a tree of them first: half of an
/// answer's time went into that tree.
///
/// Numbers and texts are spelled as `JSONEncoder` spells them. Values that encode into containers of a superclass, and
/// fields of an outer container written after an inner one was begun and left, are not needed by answers and refused.
struct JSONStream {
    /// The bytes of a value.
    /// - Throws: `EncodingError` for a number that JSON has no spelling for.
    static func bytes(of value: some Encodable) throws -> [UInt8] {
        let sink = JSONSink()
        try sink.write(value, at: 0)
        return sink.bytes
    }
}

/// The bytes so far, and what is open in them.
private final class JSONSink: Encoder {
    var bytes: [UInt8] = []
    /// What closes each object and list that is open, the outermost first.
    private var closers: [UInt8] = []
    /// Whether each of them has a value.
    private var isFilled: [Bool] = []

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init() { bytes.reserveCapacity(4_096) }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(JSONFields<Key>(sink: self, depth: open("{", "}")))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { JSONList(sink: self, depth: open("[", "]")) }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONValue(sink: self, depth: closers.count) }

    // MARK: Structure

    /// - Returns: how much is open from now on.
    func open(_ opener: Unicode.Scalar, _ closer: Unicode.Scalar) -> Int {
        bytes.append(UInt8(ascii: opener))
        closers.append(UInt8(ascii: closer))
        isFilled.append(false)
        return closers.count
    }

    func close(to depth: Int) {
        while closers.count > depth {
            bytes.append(closers.removeLast())
            isFilled.removeLast()
        }
    }

    /// Begins a value in what was opened as the `depth`-th.
    func begin(at depth: Int) {
        close(to: depth)
        guard depth > 0 else { return }
        if isFilled[depth - 1] { bytes.append(UInt8(ascii: ",")) }
        isFilled[depth - 1] = true
    }

    func begin(_ key: some CodingKey, at depth: Int) {
        begin(at: depth)
        write(key.stringValue)
        bytes.append(UInt8(ascii: ":"))
    }

    // MARK: Values

    /// Writes a value and closes what it opened.
    func write<Value: Encodable>(_ value: Value, at depth: Int) throws {
        // A cast alone takes many times as long as comparing the types.
        if Value.self == String.self, let text = value as? String { return write(text) }
        let count = bytes.count
        try value.encode(to: self)
        // What encodes nothing is an object without fields, as `JSONEncoder` has it.
        if bytes.count == count { bytes.append(contentsOf: "{}".utf8) }
        close(to: depth)
    }

    func write(_ isTrue: Bool) { bytes.append(contentsOf: isTrue ? "true".utf8 : "false".utf8) }

    func writeNull() { bytes.append(contentsOf: "null".utf8) }

    func write(_ number: some BinaryInteger) { bytes.append(contentsOf: String(number).utf8) }

    func write<Number: BinaryFloatingPoint & CustomStringConvertible>(_ number: Number) throws {
        guard number.isFinite else {
            throw EncodingError.invalidValue(
                number, .init(codingPath: [], debugDescription: "JSON has no spelling for \(number)"))
        }
        let text = number.description
        bytes.append(contentsOf: text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
    }

    func write(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { utf8 in
            var start = 0
            for (place, byte) in utf8.enumerated() where Self.isEscaped[Int(byte)] {
                bytes.append(contentsOf: utf8[start..<place])
                appendEscaped(byte)
                start = place + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static let isEscaped = (0..<256).map { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }

    private func appendEscaped(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x22, 0x5C: bytes.append(byte)
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}

/// An object.
private struct JSONFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let sink: JSONSink
    let depth: Int

    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) {
        sink.begin(key, at: depth)
        sink.writeNull()
    }

    func encode(_ value: Bool, forKey key: Key) {
        sink.begin(key, at: depth)
        sink.write(value)
    }

    func encode(_ value: String, forKey key: Key) {
        sink.begin(key, at: depth)
        sink.write(value)
    }

    func encode(_ value: Int, forKey key: Key) {
        sink.begin(key, at: depth)
        sink.write(value)
    }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        sink.begin(key, at: depth)
        try sink.write(value, at: depth)
    }

    func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type, forKey key: Key) -> KeyedEncodingContainer<Inner> {
        sink.begin(key, at: depth)
        return sink.container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        sink.begin(key, at: depth)
        return sink.unkeyedContainer()
    }

    func superEncoder() -> any Encoder { preconditionFailure("no value of an answer has a superclass") }

    func superEncoder(forKey key: Key) -> any Encoder { superEncoder() }
}

/// A list.
private struct JSONList: UnkeyedEncodingContainer {
    let sink: JSONSink
    let depth: Int
    private(set) var count = 0

    init(sink: JSONSink, depth: Int) {
        self.sink = sink
        self.depth = depth
    }

    var codingPath: [any CodingKey] { [] }

    private mutating func begin() {
        sink.begin(at: depth)
        count += 1
    }

    mutating func encodeNil() {
        begin()
        sink.writeNull()
    }

    mutating func encode<Value: Encodable>(_ value: Value) throws {
        begin()
        try sink.write(value, at: depth)
    }

    mutating func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) -> KeyedEncodingContainer<Inner> {
        begin()
        return sink.container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        begin()
        return sink.unkeyedContainer()
    }

    func superEncoder() -> any Encoder { preconditionFailure("no value of an answer has a superclass") }
}

/// A value by itself.
private struct JSONValue: SingleValueEncodingContainer {
    let sink: JSONSink
    let depth: Int

    var codingPath: [any CodingKey] { [] }

    func encodeNil() { sink.writeNull() }
    func encode(_ value: Bool) { sink.write(value) }
    func encode(_ value: String) { sink.write(value) }
    func encode(_ value: Double) throws { try sink.write(value) }
    func encode(_ value: Float) throws { try sink.write(value) }
    func encode(_ value: Int) { sink.write(value) }
    func encode(_ value: Int8) { sink.write(value) }
    func encode(_ value: Int16) { sink.write(value) }
    func encode(_ value: Int32) { sink.write(value) }
    func encode(_ value: Int64) { sink.write(value) }
    func encode(_ value: UInt) { sink.write(value) }
    func encode(_ value: UInt8) { sink.write(value) }
    func encode(_ value: UInt16) { sink.write(value) }
    func encode(_ value: UInt32) { sink.write(value) }
    func encode(_ value: UInt64) { sink.write(value) }
    func encode<Value: Encodable>(_ value: Value) throws { try sink.write(value, at: depth) }
}
