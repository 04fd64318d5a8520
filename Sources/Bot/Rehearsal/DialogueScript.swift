public import Language

/// A scripted dialogue: what a customer says, and what is expected of the shop.
///
/// The form is in data/eval/README.md.
public struct DialogueScript: Hashable, Sendable {
    /// What it shows.
    public var about: String
    /// The customer's language.
    public var language: TextLanguage
    /// The rules that it tries.
    public var rules: [String]
    /// How the scripted model behaves; nil where no model answers.
    public var model: String?
    /// The turns.
    public var turns: [Turn]

    /// A turn of the customer, with what happens before it and what is expected after it.
    public struct Turn: Hashable, Sendable {
        /// The line it begins in, from 1.
        public var line: Int
        /// What happens before it.
        public var before: [Happening] = []
        /// What the customer sends.
        public var said: [Said] = []
        /// What the model writes when asked; nil where the script leaves it without words.
        public var model: [ModelLine] = []
        /// What is expected.
        public var expectations: [Expectation] = []
    }

    /// What a customer sends.
    public struct Said: Hashable, Sendable {
        /// What it is.
        public var kind: CustomerMessage.Kind
        /// The words; empty for media alone.
        public var text: String
        /// The name of the photo that it answers.
        public var repliesTo: String?
        /// Whether it is the message before, delivered a second time.
        public var isRepeated: Bool
    }

    /// What a scripted model answers.
    public enum ModelLine: Hashable, Sendable {
        /// Text for the customer.
        case text(String)
        /// Fields as JSON.
        case fields(String)
        /// No answer in time.
        case timeout
        /// A server's refusal.
        case status(Int)
    }

    /// What happens between turns.
    public enum Happening: Hashable, Sendable {
        /// So many seconds pass.
        case wait(Int)
        /// The sheet changes.
        case stock(StockChange)
        /// A person of the shop writes by hand.
        case staff(String)
        /// The conversation goes back to the seller.
        case back
        /// Another customer's order lies in the records.
        case other(String)
        /// A passage is retrieved, too.
        case document(String)
    }

    /// One thing expected of a turn.
    public struct Expectation: Hashable, Sendable {
        /// The line it stands in, from 1.
        public var line: Int
        /// What is expected.
        public var key: Key
        /// Of what kind and size, as written.
        public var value: String
    }

    /// What can be expected.
    public enum Key: String, Hashable, Sendable, CaseIterable {
        case fields, items, order, asks, says, never, prices, photos
        case oneEach = "one-each"
        case summary, offered, placed, cancelled, person, silent, greets, language, sentences, messages
    }
}

/// A change of the stock sheet: so many pieces of a variant.
public struct StockChange: Hashable, Sendable {
    /// The product as the sheet writes it.
    public var product: String
    /// The size; nil for what has none.
    public var size: String?
    /// The group of the colour; nil for what has none.
    public var color: String?
    /// How many there are now.
    public var quantity: Int

    /// Creates a change.
    public init(product: String, size: String?, color: String?, quantity: Int) {
        self.product = product
        self.size = size
        self.color = color
        self.quantity = quantity
    }
}

/// Why a text is no dialogue.
public struct DialogueScriptError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, from 1.
    public var line: Int
    /// What is wrong with it.
    public var reason: String

    /// Where, what, and where the form is written down.
    public var description: String { "line \(line): \(reason); the form is in data/eval/README.md" }
}
