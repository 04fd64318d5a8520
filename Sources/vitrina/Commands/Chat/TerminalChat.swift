import Bot
import Foundation
import KnowledgeModel
import LanguageModels

/// A conversation with the seller in the terminal.
struct TerminalChat {
    let console: Console

    func run(_ talk: some Talk) async throws {
        var talk = talk
        var last = SellerReply()
        var lines = LineEditor(prompt: "> ")
        note(
            "Пишите как покупательница; :help — команды, :quit — выход.",
            "Write as a customer would; :help lists the commands, :quit ends.")
        show(talk.before)
        while let line = lines.next() {
            let text = line.trimmingCharacters(in: .whitespaces)
            guard !text.isEmpty else { continue }
            if text.hasPrefix(":") {
                if text == ":quit" || text == ":q" { return }
                if text == ":back" { try await talk.takeBack() } else { command(text, talk.state, last) }
                continue
            }
            last = try await talk.say(text)
            show(last)
        }
    }

    private func note(_ ru: String, _ en: String) { console.note(console.language == .ru ? ru : en) }

    /// Where the conversation stopped.
    private func show(_ before: TalkBefore) {
        if let left = before.left {
            note("(ответ на сообщение прошлого раза)", "(the answer to a message of the last time)")
            show(left)
        } else if let last = before.last {
            note("(продолжаем; в прошлый раз магазин написал:)", "(going on; the shop's last message was:)")
            console.print(last)
        }
    }

    private func show(_ reply: SellerReply) {
        if reply.messages.isEmpty, reply.photos.isEmpty {
            note(
                "(продавец молчит: с вами говорит менеджер; :back вернёт бота)",
                "(silent: a person has the conversation; :back gives it back)")
        }
        for message in reply.messages { console.print(message) }
        for photo in reply.photos { console.print("📷 \(photo.file)") }
        for effect in reply.effects {
            switch effect {
            case .place(_, _, let note), .handOver(_, let note), .tellStaff(let note): console.note("[\(note)]")
            case .optOut, .cancelled: break
            }
        }
    }

    private func command(_ text: String, _ state: ConversationState, _ last: SellerReply) {
        switch text {
        case ":order": showOrder(state.order)
        case ":why": showGrounds(last.grounds)
        case ":help":
            console.print(ru: ":order — что известно о заказе", en: ":order — what is known of the order")
            console.print(
                ru: ":why — на чём стоит ответ и кто его написал",
                en: ":why — what the answer stands on, and who worded it")
            console.print(
                ru: ":back — вернуть разговор от менеджера", en: ":back — take the conversation back from a person")
            console.print(ru: ":quit — выход", en: ":quit — end")
        default: note("нет такой команды: \(text)", "no such command: \(text)")
        }
    }

    private func showOrder(_ order: OrderState) {
        console.print("order: \(order.phase.rawValue)")
        for line in order.lines {
            let parts = [line.ware?.name, line.size, line.color].map { $0 ?? "-" }.joined(separator: "/")
            console.print("  \(parts) x\(line.quantity)" + (line.isPreorder ? " preorder" : ""))
        }
        console.print("  city: \(order.city ?? "-")")
        console.print("  address: \(order.address ?? "-")")
    }

    private func showGrounds(_ grounds: AnswerGrounds) {
        if let reading = grounds.reading {
            let signs = reading.signs.isEmpty ? "rules" : reading.signs.joined(separator: "  ")
            console.print("intent: \(reading.intent.rawValue) (\(signs))")
            for field in reading.fields { console.print("  \(field.kind.rawValue): \(field.value)") }
        }
        for part in grounds.models { show(part) }
        let isModels = grounds.models.contains { !$0.said.isEmpty }
        if !isModels { console.print("words: offline") }
        for passage in grounds.passages {
            console.print("  \(passage.citation): \(passage.text.prefix(120).replacing("\n", with: " ⏎ "))")
        }
        for fact in grounds.facts { console.print("  \(fact.truth.rawValue) “\(fact.text)” \(fact.place ?? "")") }
        for unfounded in grounds.unfounded {
            console.print("  unfounded “\(unfounded.sentence)”: \(unfounded.words.joined(separator: ", "))")
        }
        if !grounds.rules.isEmpty { console.print("  rules: \(grounds.rules.joined(separator: ", "))") }
    }

    private func show(_ part: ModelPart) {
        let task = part.task == .wording ? "words" : "reads"
        if let failure = part.failure {
            console.print("\(task): \(failure.phrase[console.language])")
        } else if let model = part.model {
            console.print("\(task): \(model)")
        }
        for sentence in part.said { console.print("  + \(sentence)") }
        for sentence in part.dropped { console.print("  - \(sentence)") }
    }
}
