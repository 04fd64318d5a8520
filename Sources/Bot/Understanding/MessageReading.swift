public import Language

/// What a customer's message says, as far as it can be read without a model.
public struct MessageReading: Sendable, Hashable {
    /// A value that was said, in the terms of the shop.
    public struct Field: Sendable, Hashable {
        /// What it fills in.
        public var kind: FieldKind
        /// The shop's own word for it: a product as the sheet writes it, a colour's group, a city's name of today.
        public var value: String
        /// Where it stands in the message, in UTF-8 bytes.
        public var utf8Range: Range<Int>
        /// Which of the things wanted it belongs to, from 1.
        public var item: Int

        /// Creates a value.
        public init(kind: FieldKind, value: String, utf8Range: Range<Int>, item: Int = 1) {
            self.kind = kind
            self.value = value
            self.utf8Range = utf8Range
            self.item = item
        }
    }

    /// What the customer wants next.
    public var intent: Intent
    /// What the message says besides.
    public var also: Set<Intent>
    /// What is wanted, in the order of the text.
    public var fields: [Field]
    /// What was said and is not wanted: «не 38, а 39».
    public var rejected: [Field]
    /// Whether the message is the explicit yes to a summary, with no question, condition or change in it.
    public var isConfirmation: Bool
    /// The language that it is written in; nil where there are no letters to tell by.
    public var language: TextLanguage?
    /// What the intent was told by, the weightiest first, by the names of ``IntentFeature``; empty where rules alone decided.
    public var signs: [String]

    /// Creates a reading.
    public init(
        intent: Intent, also: Set<Intent> = [], fields: [Field] = [], rejected: [Field] = [],
        isConfirmation: Bool = false, language: TextLanguage? = nil, signs: [String] = []
    ) {
        self.intent = intent
        self.also = also
        self.fields = fields
        self.rejected = rejected
        self.isConfirmation = isConfirmation
        self.language = language
        self.signs = signs
    }
}
