import Bot
import Foundation
import KnowledgeModel
import RAGService

/// A conversation with the seller in the terminal.
struct TerminalChat {
    let console: Console
    let knowledge: ShopKnowledge

    func run() async throws {
        let client = LocalKnowledge(knowledge.state)
        let assortment = try await client.assortment()
        let reader = MessageReader(assortment)
        let seller = Seller(knowledge: client, assortment: assortment) { reader.read($0, in: $1) }
        var state = ConversationState()
        var last = SellerReply()
        var lines = LineEditor(prompt: "> ")
        var number = 0
        console.note(
            console.language == .ru
                ? "Пишите как покупательница; :help — команды, :quit — выход."
                : "Write as a customer would; :help lists the commands, :quit ends.")
        while let line = lines.next() {
            let text = line.trimmingCharacters(in: .whitespaces)
            guard !text.isEmpty else { continue }
            if text.hasPrefix(":") {
                if text == ":quit" || text == ":q" { return }
                if text == ":back" {
                    Seller.takeBack(&state)
                    continue
                }
                command(text, state, last)
                continue
            }
            number += 1
            last = await seller.answer([CustomerMessage(id: "\(number)", text: text)], in: &state, at: Date())
            show(last, state)
        }
    }

    private func show(_ reply: SellerReply, _ state: ConversationState) {
        if reply.messages.isEmpty, reply.photos.isEmpty {
            console.note(
                console.language == .ru
                    ? "(продавец молчит: с вами говорит менеджер; :back вернёт бота)"
                    : "(silent: a person has the conversation; :back gives it back)")
        }
        for message in reply.messages { console.print(message) }
        for photo in reply.photos { console.print("📷 \(photo.file)") }
        for effect in reply.effects {
            switch effect {
            case .place(_, let note), .handOver(_, let note), .tellStaff(let note): console.note("[\(note)]")
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
            console.print(ru: ":why — на чём стоит ответ", en: ":why — what the answer stands on")
            console.print(
                ru: ":back — вернуть разговор от менеджера", en: ":back — take the conversation back from a person")
            console.print(ru: ":quit — выход", en: ":quit — end")
        default: console.note(console.language == .ru ? "нет такой команды: \(text)" : "no such command: \(text)")
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
            console.print("intent: \(reading.intent.rawValue)")
            for field in reading.fields { console.print("  \(field.kind.rawValue): \(field.value)") }
        }
        for passage in grounds.passages {
            console.print("  \(passage.citation): \(passage.text.prefix(120).replacing("\n", with: " ⏎ "))")
        }
        for fact in grounds.facts { console.print("  \(fact.truth.rawValue) “\(fact.text)” \(fact.place ?? "")") }
        for unfounded in grounds.unfounded {
            console.print("  unfounded “\(unfounded.sentence)”: \(unfounded.words.joined(separator: ", "))")
        }
        if !grounds.rules.isEmpty { console.print("  rules: \(grounds.rules.joined(separator: ", "))") }
    }
}
