import LanguageModels
import Synchronization

/// A model that is listened to for one turn: what it was asked for, who answered, and why nobody did.
final class HeardModel: ChatModel {
    private struct Call {
        var task: ModelPart.Task
        var result: Result<ChatReply, ModelError>
    }

    private let model: any ChatModel
    private let calls = Mutex<[Call]>([])

    init(_ model: any ChatModel) { self.model = model }

    func reply(to request: ChatRequest) async throws(ModelError) -> ChatReply {
        let task: ModelPart.Task = if case .json = request.format { .reading } else { .wording }
        do throws(ModelError) {
            let reply = try await model.reply(to: request)
            calls.withLock { $0.append(Call(task: task, result: .success(reply))) }
            return reply
        } catch {
            calls.withLock { $0.append(Call(task: task, result: .failure(error))) }
            throw error
        }
    }

    /// What came of the calls, seen from what was sent.
    func parts(in answer: String) -> [ModelPart] {
        let sent = Set(Self.sentences(of: answer).map(Sentences.key))
        return calls.withLock { $0 }.map { call in
            var part = ModelPart(task: call.task)
            switch call.result {
            case .failure(let error): part.failure = error
            case .success(let reply):
                part.model = reply.model
                guard call.task == .wording else { break }
                for sentence in Self.sentences(of: reply.text) {
                    if sent.contains(Sentences.key(sentence)) {
                        part.said.append(sentence)
                    } else {
                        part.dropped.append(sentence)
                    }
                }
            }
            return part
        }
    }

    private static func sentences(of text: String) -> [String] { Sentences.of(text.replacing("|||", with: "\n")) }
}
