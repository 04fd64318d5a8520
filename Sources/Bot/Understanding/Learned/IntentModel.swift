/// What was learned about how customers ask for things: a weight for each feature of a message and each intent.
///
/// Written as text, so that it can be read and compared. The first lines say what the weights count and in which order the intents are
/// lettered; then comes a line for each feature: its name, a tab, and pairs of an intent's letter and a weight's letter. A weight
/// greater than one letter can say is said by several pairs.
public struct IntentModel: Sendable {
    /// A weight beside the intent it speaks for, or against if it is below 0.
    public struct Weight: Sendable, Hashable {
        /// The intent.
        public var intent: Intent
        /// How much it speaks for it.
        public var value: Float

        /// Creates a weight.
        public init(intent: Intent, value: Float) {
            self.intent = intent
            self.value = value
        }
    }

    /// Why a text holds no weights.
    public enum Malformed: Error, Hashable, Sendable {
        /// The first line isn't that of this form.
        case otherForm
        /// A line doesn't hold what it has to.
        case line(Int)
    }

    /// The first line of the form that is read here.
    static let form = "vitrina intents 1"
    private static let step: Float = 0.06
    private static let firstLetter = UInt8(ascii: "A")
    /// The letter of the weight 0, and how many steps a letter reaches to either side.
    private static let middle: UInt8 = 79
    private static let reach = 46

    private let weights: [String: [(intent: Int, value: Float)]]
    private static let intents = Intent.allCases

    /// Keeps weights by the names of their features.
    public init(_ weights: [String: [Weight]]) {
        let places = Dictionary(uniqueKeysWithValues: Self.intents.enumerated().map { ($1, $0) })
        self.weights = weights.mapValues { row in
            row.compactMap { weight in places[weight.intent].map { ($0, weight.value) } }
        }
    }

    /// Whether nothing is known.
    public var isEmpty: Bool { weights.isEmpty }

    /// How many features have weights.
    public var featureCount: Int { weights.count }

    // MARK: Text

    /// Reads weights.
    /// - Throws: ``Malformed``.
    public init(reading text: [UInt8]) throws(Malformed) {
        var weights: [String: [(intent: Int, value: Float)]] = [:]
        var order: [Int] = []
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: true)
        guard let first = lines.first, String(decoding: first, as: UTF8.self) == Self.form, lines.count > 1 else {
            throw .otherForm
        }
        for name in lines[1].split(separator: 0x20) {
            guard let intent = Intent(rawValue: String(decoding: name, as: UTF8.self)),
                let place = Self.intents.firstIndex(of: intent)
            else { throw .line(2) }
            order.append(place)
        }
        weights.reserveCapacity(lines.count)
        for (number, line) in lines.enumerated().dropFirst(2) {
            guard let tab = line.firstIndex(of: 0x09), tab > line.startIndex else { throw .line(number + 1) }
            let pairs = line[(tab + 1)...]
            guard !pairs.isEmpty, pairs.count.isMultiple(of: 2) else { throw .line(number + 1) }
            var row: [(intent: Int, value: Float)] = []
            var place = pairs.startIndex
            while place < pairs.endIndex {
                let letter = Int(pairs[place]) - Int(Self.firstLetter)
                let steps = Int(pairs[place + 1]) - Int(Self.middle)
                guard order.indices.contains(letter), abs(steps) <= Self.reach else { throw .line(number + 1) }
                row.append((order[letter], Float(steps) * Self.step))
                place += 2
            }
            weights[String(decoding: line[..<tab], as: UTF8.self)] = row
        }
        self.weights = weights
    }

    /// The weights as text, features in order of their names' bytes; weights that are nearer to 0 than half a step are left out.
    public var text: [UInt8] {
        var text = "\(Self.form)\n" + Self.intents.map(\.rawValue).joined(separator: " ") + "\n"
        for (name, row) in weights.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            let pairs = row.sorted { $0.intent < $1.intent }.map { Self.letters($0.intent, $0.value) }.joined()
            if !pairs.isEmpty { text += "\(name)\t\(pairs)\n" }
        }
        return Array(text.utf8)
    }

    private static func letters(_ intent: Int, _ value: Float) -> String {
        var steps = Int((value / step).rounded())
        var letters: [UInt8] = []
        while steps != 0 {
            let part = max(-reach, min(reach, steps))
            letters += [firstLetter + UInt8(intent), UInt8(Int(middle) + part)]
            steps -= part
        }
        return String(decoding: letters, as: UTF8.self)
    }

    // MARK: Judging

    /// How much the features speak for each intent, in the order of all intents.
    /// - Complexity: O(features × their weights).
    func scores(of features: [IntentFeature]) -> [Float] {
        var scores = [Float](repeating: 0, count: Self.intents.count)
        for feature in features {
            for weight in weights[feature.name] ?? [] { scores[weight.intent] += weight.value * feature.value }
        }
        return scores
    }

    /// The intent that most speaks for; of equal ones the one that comes first among all.
    public func best(_ features: [IntentFeature]) -> Intent {
        zip(Self.intents, scores(of: features)).reduce((Self.intents[0], -Float.infinity)) { $1.1 > $0.1 ? $1 : $0 }.0
    }

    /// The features that speak for an intent against another, by how much.
    func reasons(for intent: Intent, against other: Intent, in features: [IntentFeature]) -> [IntentFeature] {
        features.map { feature in
            let sum = (weights[feature.name] ?? []).reduce(Float(0)) { sum, weight in
                switch Self.intents[weight.intent] {
                case intent: sum + weight.value
                case other: sum - weight.value
                default: sum
                }
            }
            return IntentFeature(name: feature.name, value: sum * feature.value)
        }.filter { $0.value > 0 }.sorted { ($1.value, $0.name) < ($0.value, $1.name) }
    }
}
