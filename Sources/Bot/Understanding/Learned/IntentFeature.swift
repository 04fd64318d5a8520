/// One thing that can be said of a message, by which intents are told: a word, a part of one, what the shop asked, what the rules say.
public struct IntentFeature: Sendable, Hashable {
    /// What it says: `w:примерить`, `asked:size`, `rule:fitting`.
    public var name: String
    /// How much it counts, above 0.
    public var value: Float

    /// Creates a feature.
    public init(name: String, value: Float) {
        self.name = name
        self.value = value
    }
}
