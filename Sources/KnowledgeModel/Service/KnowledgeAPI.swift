/// The values that questions to the knowledge base and its answers travel as: over HTTP, in process, and as `--json`.
///
/// Names in JSON are those of the properties. A request refuses fields that it does not know: a slip must not be ignored in
/// silence. Answers may get more fields; what reads them has to pass over those that it does not know.
public enum KnowledgeAPI {
    /// Bounds of what may be asked, the same in process and over HTTP.
    public enum Limit {
        /// Characters of a question, wish or draft.
        public static let text = 2_000
        /// Passages asked for.
        public static let top = 1...100
        /// Tokens that a grounded answer may be packed to.
        public static let budget = 50...32_000
        /// Turns of a conversation; of more, the last ones count.
        public static let turns = 50
        /// Characters of a turn, of a message or a passage given for context.
        public static let turnText = 4_000
        /// Values of one condition of a filter.
        public static let filterValues = 50
        /// Characters of a value of a filter, of a product, size or colour.
        public static let name = 300
        /// Photos that were sent before.
        public static let sentPhotos = 2_000
        /// Passages before and after a spot.
        public static let around = 0...10
    }
}

/// A request that reads its fields by name and refuses all others.
protocol StrictFields {
    /// The names of all fields.
    associatedtype Field: CodingKey & CaseIterable & RawRepresentable where Field.RawValue == String
}

extension StrictFields {
    /// The fields of a request.
    /// - Throws: `DecodingError.dataCorrupted` for a field that there is not.
    static func fields(of decoder: any Decoder) throws -> KeyedDecodingContainer<Field> {
        let names = Set(Field.allCases.map(\.rawValue))
        let all = try decoder.container(keyedBy: AnyField.self)
        if let unknown = all.allKeys.first(where: { !names.contains($0.stringValue) }) {
            let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorruptedError(
                forKey: unknown, in: all,
                debugDescription: "unknown field “\(unknown.stringValue.prefix(60))”, known are \(known)")
        }
        return try decoder.container(keyedBy: Field.self)
    }
}

/// Any name of a field.
private struct AnyField: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
