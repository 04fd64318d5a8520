/// Tells the intent of a message by what was learned, the rules' word being one of its signs.
struct LearnedIntent: Sendable {
    /// More signs of an intent are not told.
    private static let mostSigns = 4

    let model: IntentModel

    /// The intent, the rules' own where theirs is final, and the features that spoke most for it against the next one.
    func decide(_ features: IntentFeatures, _ ruled: RuledIntent) -> (intent: Intent, signs: [String]) {
        if ruled.isExact || model.isEmpty { return (ruled.intent, []) }
        let all = features.told() + IntentFeatures.ruled(ruled, features.message, in: features.situation)
        let scored = Array(zip(Intent.allCases, model.scores(of: all)))
        // Of equal ones the one that comes first among all.
        let ranked = scored.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
            .map(\.element.0)
        let scores = Dictionary(uniqueKeysWithValues: scored)
        var best = ranked.first { $0 == ruled.intent || Self.mayBe($0, features) } ?? ruled.intent
        let lead = (scores[best] ?? 0) - (scores[ruled.intent] ?? 0)
        if Self.grave.contains(ruled.intent), lead < Self.graveLead { best = ruled.intent }
        let other = ranked.first { $0 != best } ?? best
        return (best, model.reasons(for: best, against: other, in: all).prefix(Self.mostSigns).map(\.name))
    }

    /// Whoever complains or wants a person and isn't heard is worse off than who is handed over for nothing: much has to speak against it.
    private static let grave: Set<Intent> = [.complaint, .person]
    private static let graveLead: Float = 1.5

    /// Whether an intent fits the message at all where rules didn't find it: talk has no values in it, a question accepts nothing.
    private static func mayBe(_ intent: Intent, _ features: IntentFeatures) -> Bool {
        switch intent {
        case .greeting, .thanks, .goodbye, .acknowledge:
            !features.values.fields.contains { [.product, .brand, .color, .size, .city, .address].contains($0.kind) }
        case .yes, .preorder, .order:
            !features.message.hasQuestionMark
                || ![.preorder, .confirm, .order].contains(features.situation.asked)
        default: true
        }
    }
}
