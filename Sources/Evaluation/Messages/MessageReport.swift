/// What was read in a message, as far as it is judged.
public struct MessageReply: Hashable, Sendable {
    /// What the customer wants next.
    public var intent: String
    /// The values extracted.
    public var fields: [MessageLabel.Value]
    /// Whether it was taken for the explicit yes to a summary.
    public var confirms: Bool

    /// Creates a reply.
    public init(intent: String, fields: [MessageLabel.Value], confirms: Bool) {
        self.intent = intent
        self.fields = fields
        self.confirms = confirms
    }
}

/// How well messages are read.
public struct MessageReport: Hashable, Sendable, Encodable {
    /// All messages.
    public var all = Part()
    /// The same by language and tag.
    public var byTag: [String: Part] = [:]
    /// Counts of right, wrong and missing values by field.
    public var byField: [String: Counts] = [:]
    /// Counts of explicit yeses among the messages that answer a summary.
    public var confirmation = Counts()
    /// What was read wrong; nil unless asked for.
    public var misses: [Miss]?

    /// How often something was found, wrongly found, and not found.
    public struct Counts: Hashable, Sendable, Encodable {
        /// Found and right.
        public var right = 0
        /// Found and wrong.
        public var wrong = 0
        /// Not found.
        public var missing = 0

        /// Share of what was found that is right; 1 where nothing was found.
        public var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
        /// Share of what there is that was found; 1 where there is nothing.
        public var recall: Double { right + missing == 0 ? 1 : Double(right) / Double(right + missing) }
        /// The harmonic mean of precision and recall.
        public var f1: Double {
            let sum = precision + recall
            return sum == 0 ? 0 : 2 * precision * recall / sum
        }

        private enum Keys: String, CodingKey {
            case right, wrong, missing, precision, recall, f1
        }

        /// Encodes the counts with the shares made of them.
        public func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: Keys.self)
            try values.encode(right, forKey: .right)
            try values.encode(wrong, forKey: .wrong)
            try values.encode(missing, forKey: .missing)
            try values.encode(precision, forKey: .precision)
            try values.encode(recall, forKey: .recall)
            try values.encode(f1, forKey: .f1)
        }
    }

    /// A part of the messages.
    public struct Part: Hashable, Sendable, Encodable {
        /// Number of messages.
        public var messages = 0
        /// Number of those whose intent is the main one or an accepted one.
        public var rightIntents = 0
        /// Counts of pairs of field and value.
        public var fields = Counts()

        /// Share of right intents, 0...1.
        public var intentAccuracy: Double { messages == 0 ? 1 : Double(rightIntents) / Double(messages) }
    }

    /// A message that was read wrong.
    public struct Miss: Hashable, Sendable, Encodable {
        /// The label's identifier.
        public var id: String
        /// The message.
        public var text: String
        /// The intent read, where it is wrong.
        public var intent: String?
        /// The intent that is right.
        public var expected: String
        /// Values extracted wrongly, `field=value`.
        public var wrong: [String]
        /// Values not extracted, `field=value`.
        public var missing: [String]
    }

    /// Creates a report of no message.
    /// - Parameter keepsMisses: whether to list what was read wrong.
    public init(keepsMisses: Bool = false) {
        misses = keepsMisses ? [] : nil
    }

    /// Counts a message.
    public mutating func add(_ label: MessageLabel, _ reply: MessageReply) {
        let isRight = reply.intent == label.intents.main || label.intents.accept.contains(reply.intent)
        var expected = Self.counted(label.fields)
        var wrong: [MessageLabel.Value] = []
        var right: [MessageLabel.Value] = []
        let optional = Set(label.optional.map(\.compared))
        for field in reply.fields {
            let compared = field.compared
            if let count = expected[compared], count > 0 {
                expected[compared] = count - 1
                right.append(field)
            } else if !optional.contains(compared) {
                wrong.append(field)
            }
        }
        let missing = expected.flatMap { Array(repeating: $0.key, count: $0.value) }
        count(label, isRight: isRight, right: right, wrong: wrong, missing: missing)
        if let confirms = label.confirms {
            if confirms, reply.confirms { confirmation.right += 1 }
            if !confirms, reply.confirms { confirmation.wrong += 1 }
            if confirms, !reply.confirms { confirmation.missing += 1 }
        }
        guard misses != nil, !isRight || !wrong.isEmpty || !missing.isEmpty else { return }
        misses?.append(
            Miss(
                id: label.id, text: label.text, intent: isRight ? nil : reply.intent, expected: label.intents.main,
                wrong: wrong.map { "\($0.field)=\($0.value)" }.sorted(),
                missing: missing.map { "\($0.field)=\($0.value)" }.sorted()))
    }

    private mutating func count(
        _ label: MessageLabel, isRight: Bool, right: [MessageLabel.Value], wrong: [MessageLabel.Value],
        missing: [MessageLabel.Value]
    ) {
        func add(to part: inout Part) {
            part.messages += 1
            if isRight { part.rightIntents += 1 }
            part.fields.right += right.count
            part.fields.wrong += wrong.count
            part.fields.missing += missing.count
        }
        add(to: &all)
        for tag in Set([label.lang] + label.tags) { add(to: &byTag[tag, default: Part()]) }
        for field in right { byField[field.field, default: Counts()].right += 1 }
        for field in wrong { byField[field.field, default: Counts()].wrong += 1 }
        for field in missing { byField[field.field, default: Counts()].missing += 1 }
    }

    private static func counted(_ values: [MessageLabel.Value]) -> [MessageLabel.Value: Int] {
        var counts: [MessageLabel.Value: Int] = [:]
        for value in values { counts[value.compared, default: 0] += 1 }
        return counts
    }
}
