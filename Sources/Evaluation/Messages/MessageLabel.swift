public import Foundation

/// A customer's message with what a careful person reads in it, from `data/eval/messages.jsonl`.
public struct MessageLabel: Hashable, Sendable, Decodable {
    /// Its identifier.
    public var id: String
    /// The language that a person would answer in: `ru`, `kk` or `en`.
    public var lang: String
    /// Which half of the set it belongs to.
    public var split: GoldenQuestion.Split
    /// What messages that mean nearly the same share; of a later part of the set it begins with the part's name, `fourth-thanks`.
    public var family: String
    /// What makes it hard.
    public var tags: [String]
    /// The message as written.
    public var text: String
    /// What is known when it comes.
    public var state: State
    /// What the customer wants next.
    public var intents: Intents
    /// What is to be extracted.
    public var fields: [Value]
    /// What was said and is not wanted.
    public var rejected: [Value]
    /// What is neither required nor wrong to extract.
    public var optional: [Value]
    /// Whether it is the explicit yes to a summary; nil where none was asked for.
    public var confirms: Bool?

    /// What is known when a message comes.
    public struct State: Hashable, Sendable, Decodable {
        /// What the shop's last question was about.
        public var asked: String?
        /// The values known, by field.
        public var context: [String: String]
        /// The shop's last message, where it matters.
        public var lastAnswer: String?

        private enum Keys: String, CodingKey {
            case asked
            case context
            case lastAnswer
        }

        /// Decodes a state; values of the context that are null are not known.
        public init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Keys.self)
            asked = try fields.decodeIfPresent(String.self, forKey: .asked)
            context =
                try fields.decodeIfPresent([String: String?].self, forKey: .context)?.compactMapValues { $0 } ?? [:]
            lastAnswer = try fields.decodeIfPresent(String.self, forKey: .lastAnswer)
        }
    }

    /// What the customer wants.
    public struct Intents: Hashable, Sendable, Decodable {
        /// What a careful person would say.
        public var main: String
        /// Others that are not wrong.
        public var accept: [String]
    }

    /// A field with its value.
    public struct Value: Hashable, Sendable, Decodable {
        /// The field's name.
        public var field: String
        /// The value in the shop's words.
        public var value: String

        /// Creates one.
        public init(field: String, value: String) {
            self.field = field
            self.value = value
        }

        /// The form that values are held against each other in: an address by its numbers and names, a name without case.
        var compared: Value {
            switch field {
            case "address" where value != "pickup": Value(field: field, value: AddressWords.telling(value))
            case "name": Value(field: field, value: value.lowercased())
            default: self
            }
        }
    }

    private enum Keys: String, CodingKey {
        case id, lang, split, family, tags, text, state, intents, fields, rejected, optional, confirms
    }

    /// Decodes a label; lists that are empty may be left out.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Keys.self)
        id = try values.decode(String.self, forKey: .id)
        lang = try values.decode(String.self, forKey: .lang)
        split = try values.decode(GoldenQuestion.Split.self, forKey: .split)
        family = try values.decodeIfPresent(String.self, forKey: .family) ?? ""
        tags = try values.decodeIfPresent([String].self, forKey: .tags) ?? []
        text = try values.decode(String.self, forKey: .text)
        state = try values.decode(State.self, forKey: .state)
        intents = try values.decode(Intents.self, forKey: .intents)
        fields = try values.decodeIfPresent([Value].self, forKey: .fields) ?? []
        rejected = try values.decodeIfPresent([Value].self, forKey: .rejected) ?? []
        optional = try values.decodeIfPresent([Value].self, forKey: .optional) ?? []
        confirms = try values.decodeIfPresent(Bool.self, forKey: .confirms)
    }

    /// Reads the labels of a file.
    /// - Throws: ``EvaluationError``.
    public static func read(from file: URL) throws(EvaluationError) -> [MessageLabel] {
        try JSONLines.read(Self.self, from: file)
    }
}

/// An address by what tells it from others.
private enum AddressWords {
    /// Its numbers and names in order of the alphabet, without the words for streets, houses and flats.
    static func telling(_ address: String) -> String {
        let plain = address.lowercased().replacing("ё", with: "е")
        var words: [String] = []
        var word = ""
        for letter in plain {
            let isJoined = word.last.map { $0.isNumber == letter.isNumber } ?? true
            if letter.isLetter || letter.isNumber, isJoined {
                word.append(letter)
            } else {
                words.append(word)
                word = letter.isLetter || letter.isNumber ? String(letter) : ""
            }
        }
        words.append(word)
        return words.filter { !$0.isEmpty && !marks.contains($0) }.sorted().joined(separator: " ")
    }

    private static let marks: Set<String> = [
        "ул", "улица", "улице", "пр", "проспект", "просп", "мкр", "микрорайон", "дом", "д", "кв", "квартира",
        "квартире",
        "бульвар", "б", "р", "көшесі", "көше", "даңғылы", "үй", "пәтер", "ықшамаудан", "аудан", "подъезд", "этаж", "п",
        "эт",
        "офис", "оф", "корпус", "корп", "жк", "г", "город", "street", "st", "avenue", "ave", "apt", "apartment", "flat",
        "house", "floor",
    ]
}
