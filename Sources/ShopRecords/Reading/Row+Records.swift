import GRDB

extension Row {
    /// The value of a column.
    /// - Throws: ``DatabaseError`` where it is missing or of another kind, which `subscript` would crash on.
    func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
        guard let value: Value = try optional(column) else { throw Self.fault(column) }
        return value
    }

    /// The value of a column that may be NULL.
    func optional<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
        guard hasColumn(column) else { throw Self.fault(column) }
        let stored: DatabaseValue = self[column]
        guard !stored.isNull else { return nil }
        guard let value = Value.fromDatabaseValue(stored) else { throw Self.fault(column) }
        return value
    }

    /// The word of a column as a case.
    func word<Word: RawRepresentable>(_ column: String) throws -> Word where Word.RawValue == String {
        guard let word: Word = try optionalWord(column) else { throw Self.fault(column) }
        return word
    }

    /// The word of a column that may be NULL.
    func optionalWord<Word: RawRepresentable>(_ column: String) throws -> Word? where Word.RawValue == String {
        guard let text: String = try optional(column) else { return nil }
        guard let word = Word(rawValue: text) else { throw Self.fault(column) }
        return word
    }

    /// The moment of a column.
    func moment(_ column: String) throws -> Moment { Moment(milliseconds: try value(column)) }

    /// The moment of a column that may be NULL.
    func optionalMoment(_ column: String) throws -> Moment? {
        let stored: Int64? = try optional(column)
        return stored.map(Moment.init(milliseconds:))
    }

    private static func fault(_ column: String) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_MISMATCH, message: "the column \(column) does not hold what it should")
    }
}
