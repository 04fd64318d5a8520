import Bot
import Evaluation

extension MessageSituation {
    /// The situation that a label tells of.
    init(_ state: MessageLabel.State) {
        let known = state.context.compactMap { name, value in FieldKind(rawValue: name).map { ($0, value) } }
        self.init(
            asked: state.asked.flatMap(Asked.init(rawValue:)), known: Dictionary(uniqueKeysWithValues: known),
            lastAnswer: state.lastAnswer)
    }
}

extension MessageReply {
    /// What is judged of a reading.
    init(_ reading: MessageReading) {
        self.init(
            intent: reading.intent.rawValue,
            fields: reading.fields.map { MessageLabel.Value(field: $0.kind.rawValue, value: $0.value) },
            confirms: reading.isConfirmation)
    }
}
