/// The form of a structured answer: an object with fields, all of which have to be there.
///
/// It goes to servers as JSON Schema, within the subset that strict modes of OpenAI and Gemini take; answers are held against
/// it in any case.
public struct ReplySchema: Hashable, Sendable {
    /// What it is called: letters, digits, `_` and `-`, at most 64.
    public var name: String
    /// What the object says, for the model.
    public var note: String
    /// Its fields, in the order the model is to write them.
    public var fields: [Field]

    /// Creates a schema.
    public init(name: String, note: String = "", fields: [Field]) {
        self.name = name
        self.note = note
        self.fields = fields
    }

    /// A field of an object.
    public struct Field: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// What belongs there, for the model.
        public var note: String
        /// What it may hold.
        public var value: Value

        /// Creates a field.
        public init(_ name: String, _ value: Value, note: String = "") {
            self.name = name
            self.value = value
            self.note = note
        }
    }

    /// What a field may hold.
    public indirect enum Value: Hashable, Sendable {
        /// Words.
        case text
        /// One of some words.
        case choice([String])
        /// A whole number within bounds.
        case integer(ClosedRange<Int>)
        /// A number.
        case number
        /// `true` or `false`.
        case flag
        /// A list with at most so many elements.
        case list(Value, limit: Int)
        /// An object with all of its fields.
        case object([Field])
        /// The same, or `null`: what is not known.
        case optional(Value)
    }
}
