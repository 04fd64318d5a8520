import LanguageModels
import Synchronization

/// A model that answers as a script says: for one turn, text in the order written, fields when fields are asked for.
final class RehearsalModel: ChatModel {
    private let lines: Mutex<[DialogueScript.ModelLine]?>

    /// - Parameter lines: what it answers; nil repeats the seller's own draft.
    init(_ lines: [DialogueScript.ModelLine]?) { self.lines = Mutex(lines) }

    /// The lines of the next turn.
    func turn(_ next: [DialogueScript.ModelLine]) { lines.withLock { $0 = $0 == nil ? nil : next } }

    func reply(to request: ChatRequest) async throws(ModelError) -> ChatReply {
        guard let lines = lines.withLock({ $0 }) else { return try Self.echo(request) }
        for line in lines {
            switch (line, request.format) {
            case (.timeout, _): throw .tooSlow(role: .customer, after: .seconds(20))
            case (.status(let status), _): throw .refused(host: "rehearsal", status: status, code: "")
            case (.text(let text), .text), (.fields(let text), .json): return ChatReply(text, model: "rehearsal")
            case (.text, .json), (.fields, .text): continue
            }
        }
        throw .offline(role: .customer)
    }

    private static func echo(_ request: ChatRequest) throws(ModelError) -> ChatReply {
        guard case .text = request.format, let start = request.system.range(of: "<draft>"),
            let end = request.system.range(of: "</draft>"), start.upperBound <= end.lowerBound
        else { throw .offline(role: .customer) }
        return ChatReply(String(request.system[start.upperBound..<end.lowerBound]), model: "echo")
    }
}
