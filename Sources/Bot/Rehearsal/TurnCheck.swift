import KnowledgeModel
import Language

/// Holds a turn of the shop against what its script expects, and against what is expected of every turn.
struct TurnCheck {
    var script: DialogueScript
    var turn: DialogueScript.Turn
    var reply: SellerReply
    var before: ConversationState
    var after: ConversationState
    var wares: WareBook
    var documents: [String]

    private var text: String { reply.text }
    private var order: OrderState { after.order }

    func failures(knowledge: any KnowledgeClient) async -> [Rehearsal.Failure] {
        var failures: [Rehearsal.Failure] = []
        func fail(_ line: Int, _ reason: String) {
            failures.append(.init(line: line, reason: reason, answer: text))
        }
        for expectation in turn.expectations {
            if let fault = fault(expectation) {
                fail(expectation.line, "\(expectation.key.rawValue): \(expectation.value) ← \(fault)")
            }
        }
        for fault in everyTurnFaults() { fail(turn.line, fault) }
        if !text.isEmpty,
            // A figure that can't be checked is a failure of its own.
            let answer = try? await knowledge.verify(
                .init(
                    String(text.prefix(KnowledgeAPI.Limit.text)),
                    question: after.order.current?.ware?.name ?? before.order.current?.ware?.name))
        {
            // Numbers of a summary are of the order and of the address.
            let isSummary = order.phase == .summary
            let kinds: Set<KnowledgeAPI.FactKind> =
                isSummary ? [.price, .availability] : [.price, .quantity, .availability]
            for fact in answer.facts where fact.truth == .contradicted && kinds.contains(fact.kind) {
                fail(turn.line, "the files contradict “\(fact.text)”" + (fact.instead.map { ": \($0)" } ?? ""))
            }
        }
        return failures
    }

    // MARK: - Of every turn

    private func everyTurnFaults() -> [String] {
        var faults: [String] = []
        let keys = Set(turn.expectations.map(\.key))
        let questions = text.count { $0 == "?" }
        if questions > 1 { faults.append("\(questions) questions") }
        if before.greetedAt != nil, after.greetedAt == before.greetedAt, greets { faults.append("greets twice") }
        if placed != nil, !keys.contains(.placed) { faults.append("placed an order") }
        let again = Set(reply.photos.map(\.file)).intersection(before.sentPhotos)
        if !again.isEmpty,
            !turn.said.contains(where: {
                Folding.fold($0.text).contains("ещё раз") || Folding.fold($0.text).contains("еще раз")
            })
        {
            faults.append("photos twice: \(again.sorted())")
        }
        if !keys.contains(.language), let fault = languageFault(script.language) { faults.append(fault) }
        if order.phase == .none, let kind = asked, kind.isCheckout {
            faults.append("asks about \(kind.rawValue) though nobody orders")
        }
        let isList = text.contains("\n") || text.contains("•") || text.split(separator: ",").count > 4
        if !isList, reply.grounds.passages.isEmpty, Sentences.of(text).count > 5 {
            faults.append("\(Sentences.of(text).count) sentences")
        }
        return faults
    }

    private var greets: Bool { Sentences.of(text).first.map(DraftRules.greets) ?? false }

    private var placed: ConfirmedOrder? {
        for case .place(let order, _, _) in reply.effects { return order }
        return nil
    }

    /// What the turn's question is about, read from its words.
    private var asked: QuestionKind? {
        Sentences.of(text).last(where: Sentences.isQuestion).map(QuestionKind.init)
    }

    private func languageFault(_ language: TextLanguage) -> String? {
        var rest = text
        for product in wares.products { rest = rest.replacing(product.name, with: "") }
        for own in [order.city, order.address, before.order.city, before.order.address].compactMap({ $0 }) {
            rest = rest.replacing(own, with: "")
        }
        guard let found = TextLanguage(of: rest), found != language else { return nil }
        return "answers in \(found.rawValue)"
    }

    // MARK: - What is expected

    private func fault(_ expectation: DialogueScript.Expectation) -> String? {
        let value = expectation.value
        switch expectation.key {
        case .fields: return fieldsFault(value)
        case .items: return linesFault(order.lines, value)
        case .order: return alternatives(value, " | ").contains(order.phase.rawValue) ? nil : order.phase.rawValue
        case .asks: return asksFault(value)
        case .says: return alternatives(value, " / ").contains { PlainComparison.holds(text, $0) } ? nil : "not said"
        case .never: return alternatives(value, " / ").first { PlainComparison.holds(text, $0) }.map { "said “\($0)”" }
        case .prices:
            let prices = TermFigures.amounts(in: text).filter { $0.filter(\.isNumber).count >= 5 }
            return prices.isEmpty ? nil : "\(prices)"
        case .photos: return PhotoCheck(photos: reply.photos, wares: wares).fault(value)
        case .oneEach: return PhotoCheck(photos: reply.photos, wares: wares).oneEachFault(value)
        case .summary: return summaryFault(value)
        case .offered: return offeredFault(value)
        case .placed: return placedFault(value)
        case .cancelled:
            return order.phase == .none && order.lines.isEmpty
                ? nil : "\(order.phase.rawValue), \(order.lines.count) lines"
        case .person: return personFault(value)
        case .silent:
            return (value == "yes") == (text.isEmpty && reply.photos.isEmpty)
                ? nil : (text.isEmpty ? "silent" : "not silent")
        case .greets: return (value == "yes") == greets ? nil : (greets ? "greets" : "no greeting")
        case .language: return TextLanguage(rawValue: value).flatMap(languageFault)
        case .sentences: return Sentences.of(text).count <= Int(value) ?? 0 ? nil : "\(Sentences.of(text).count)"
        case .messages: return reply.messages.count == Int(value) ? nil : "\(reply.messages.count)"
        }
    }

    private func alternatives(_ value: String, _ separator: String) -> [String] {
        value.components(by: separator)
    }

    private func fieldsFault(_ value: String) -> String? {
        for pair in value.components(by: ";") {
            let sides = pair.components(by: "=")
            guard sides.count == 2 else { return "“\(pair)” is no field" }
            let found = fieldValue(sides[0])
            let expected = sides[1]
            let fits: Bool
            if expected == "-" {
                fits = found == nil
            } else if expected.hasPrefix("!") {
                fits = found != String(expected.dropFirst())
            } else if sides[0] == "address" {
                fits = found.map { PlainComparison.isSameAddress($0, expected) } ?? false
            } else {
                fits = found.map { Folding.foldLine($0) == Folding.foldLine(expected) } ?? false
            }
            if !fits { return "\(sides[0])=\(found ?? "-")" }
        }
        return nil
    }

    private func fieldValue(_ name: String) -> String? {
        let line = order.current
        switch name {
        case "product": return line?.ware?.name
        case "size": return line?.size
        case "color": return line?.color
        case "quantity": return line.map { "\($0.quantity)" }
        case "city": return order.city
        case "address": return order.address
        default: return nil
        }
    }

    private func linesFault(_ lines: [OrderLine], _ value: String) -> String? {
        var rest = lines.map(Self.written)
        for expected in value.components(by: " + ") {
            guard let index = rest.firstIndex(where: { Folding.foldLine($0) == Folding.foldLine(expected) }) else {
                return lines.map(Self.written).joined(separator: " + ")
            }
            rest.remove(at: index)
        }
        return rest.isEmpty ? nil : "and \(rest.joined(separator: " + "))"
    }

    private static func written(_ line: OrderLine) -> String {
        "\(line.ware?.name ?? "-")/\(line.size ?? "-")/\(line.color ?? "-") x\(line.quantity)"
    }

    private func asksFault(_ value: String) -> String? {
        let kind = asked
        for wanted in alternatives(value, " | ") {
            switch wanted {
            case "any": return nil
            case "-" where kind == nil: return nil
            case "free" where kind.map({ !$0.isCheckout }) ?? true: return nil
            case "need" where kind == .need || kind == .category || kind == .product: return nil
            default: if kind?.rawValue == wanted { return nil }
            }
        }
        return kind?.rawValue ?? "nothing asked"
    }

    private func summaryFault(_ value: String) -> String? {
        var parts = value.components(by: "; ")
        let isPreorder = parts.first == "preorder"
        if isPreorder { parts.removeFirst() }
        guard parts.count == 3 else { return "the expectation has \(parts.count) parts" }
        if order.phase != .summary { return order.phase.rawValue }
        if let fault = linesFault(order.lines, parts[0]) { return fault }
        if order.city != parts[1] { return "city \(order.city ?? "-")" }
        if !PlainComparison.isSameAddress(order.address ?? "", parts[2]) { return "address \(order.address ?? "-")" }
        if order.lines.contains(where: \.isPreorder) != isPreorder { return isPreorder ? "no preorder" : "a preorder" }
        if asked != .confirm { return "asks \(asked?.rawValue ?? "nothing")" }
        let speech = Speech(language: after.language)
        for line in order.lines {
            for said in [line.ware?.name, line.size, line.color.map(speech.color)].compactMap({ $0 })
            where !PlainComparison.holds(text, said) {
                return "“\(said)” is not said"
            }
        }
        if TermFigures.amounts(in: text).isEmpty { return "no price is said" }
        if isPreorder, !PlainComparison.holds(text, "50%") { return "50 % is not said" }
        return nil
    }

    private func offeredFault(_ value: String) -> String? {
        guard order.phase == .offered else { return order.phase.rawValue }
        let short = order.shortages.compactMap { order.lines.indices.contains($0.line) ? order.lines[$0.line] : nil }
        guard short.contains(where: { Folding.foldLine(Self.written($0)).hasPrefix(Folding.foldLine(value) + " x") })
        else {
            return short.map(Self.written).joined(separator: " + ")
        }
        return asked == .preorder ? nil : "asks \(asked?.rawValue ?? "nothing")"
    }

    private func placedFault(_ value: String) -> String? {
        guard value != "no" else { return placed == nil ? nil : "placed" }
        guard let placed else { return "not placed; \(order.phase.rawValue)" }
        var parts = value.components(by: "; ")
        let isPreorder = parts.first == "preorder"
        if isPreorder { parts.removeFirst() }
        guard parts.count == 3 else { return "the expectation has \(parts.count) parts" }
        if placed.isPreorder != isPreorder { return isPreorder ? "no preorder" : "a preorder" }
        if let fault = linesFault(placed.lines, parts[0]) { return fault }
        if placed.city != parts[1] { return placed.city }
        if !PlainComparison.isSameAddress(placed.address, parts[2]) { return placed.address }
        for case .place(_, _, let note) in reply.effects {
            let sign = isPreorder ? "🔖 ПРЕДЗАКАЗ" : "✅ Новый заказ"
            if !note.hasPrefix(sign) { return "the staff were not told" }
        }
        return nil
    }

    private func personFault(_ value: String) -> String? {
        let found = after.isHandedOver ? "yes" : "no"
        return alternatives(value, " | ").contains(found) ? nil : found
    }
}

extension String {
    /// The parts between a separator, without white space at their ends.
    func components(by separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let found = rest.range(of: separator) {
            parts.append(rest[..<found.lowerBound].trimmed)
            rest = rest[found.upperBound...]
        }
        parts.append(rest.trimmed)
        return parts
    }
}
