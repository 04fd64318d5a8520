/// Tells the intent of a message by what was learned, the rules' word being one of its signs.
struct LearnedIntent: Sendable {
    /// More signs of an intent are not told.
    private static let mostSigns = 4

    let model: IntentModel

    /// The intent, the rules' own where theirs is final, and the features that spoke most for it against the next one.
    func decide(_ features: IntentFeatures, _ ruled: RuledIntent) -> (intent: Intent, signs: [String]) {
        if ruled.isExact || model.isEmpty { return (ruled.intent, []) }
        let all = features.told() + IntentFeatures.ruled(ruled, features.message, in: features.situation)
        // Of equal ones the one that comes first among all.
        let ranked = zip(Intent.allCases, model.scores(of: all)).enumerated()
            .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element.0)
        let signs = model.reasons(for: ranked[0], against: ranked[1], in: all).prefix(Self.mostSigns).map(\.name)
        return (ranked[0], signs)
    }
}
