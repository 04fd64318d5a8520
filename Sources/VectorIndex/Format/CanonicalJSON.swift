import Foundation

/// JSON whose bytes depend on the value alone: sorted keys, no spaces, slashes as they are.
struct CanonicalJSON {
    private let encoder = JSONEncoder()
    private let decoder = JSONDecoder()

    init() {
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    func encode(_ value: some Encodable) throws -> String { try encodeAny(value) }

    /// What ``encode(_:)`` does for values that have no quicker way.
    func encodeAny(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        if let form = Value.self as? any StoredForm.Type, let value = Self.quick(form, text) as? Value { return value }
        return try decoder.decode(type, from: Data(text.utf8))
    }

    private static func quick<Form: StoredForm>(_ form: Form.Type, _ text: String) -> Form? {
        var text = text
        return text.withUTF8 { bytes in
            var cursor = JSONCursor(bytes)
            guard let value = Form(&cursor), cursor.isAtEnd else { return nil }
            return value
        }
    }
}
