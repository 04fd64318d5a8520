/// What the rules make of a message, and how they came to it.
struct RuledIntent: Sendable {
    /// The step of ``IntentDecision`` that decided.
    enum Step: String, Sendable {
        case wordless, unusual, answer, change, topic, statement
    }

    var intent: Intent
    var step: Step
    /// The subject of the question or wish in it, whatever was decided; nil where there is none.
    var topic: Intent?
    /// Whether the intent stays whatever is learned.
    var isExact: Bool
}
