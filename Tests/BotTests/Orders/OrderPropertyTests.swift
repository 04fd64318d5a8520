import Testing

@testable import Bot

/// Random sequences of events against a random stock: what must hold whatever a customer says.
@Suite struct OrderPropertyTests {
    @Test(arguments: [UInt64(20_260_415), 7, 99_991, 1_234_567])
    func invariantsHoldInRandomConversations(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for sequence in 0..<25_000 {
            if let fault = Self.faultOfOneConversation(&random) {
                Issue.record("seed \(seed), sequence \(sequence): \(fault)")
                return
            }
        }
    }

    private static func faultOfOneConversation(_ random: inout SplitMix) -> String? {
        var state = OrderState()
        var placed: Set<String> = []
        var shown: Set<String> = []
        var confirming: String?
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let event = self.event(of: state, &random)
            var pending: OrderEvent? = event
            var questions = 0
            while let current = pending {
                pending = nil
                let before = state
                let (next, effects) = OrderMachine.reduce(state, current)
                state = next
                if case .confirmed(let key) = current, before.summaryKey == key { confirming = key }
                questions += effects.count(where: \.isQuestion)
                if let lost = cityLost(before, current, next) { return lost }
                for effect in effects {
                    switch effect {
                    case .summarize(let key):
                        guard shown.insert(key).inserted else { return "summary \(key) twice" }
                        guard let fault = incomplete(next) else { continue }
                        return "summary without \(fault)"
                    case .place(let order):
                        guard placed.insert(order.key).inserted else { return "order \(order.key) twice" }
                        guard confirming == order.key, shown.contains(order.key) else {
                            return "\(order.key) was not confirmed"
                        }
                        if let fault = incomplete(before) { return "placed without \(fault)" }
                        guard case .stock(let levels) = current else { return "placed without the stock" }
                        for (line, level) in zip(order.lines, levels)
                        where !line.isPreorder && !level.covers(line.quantity) {
                            return "placed what is not there: \(line)"
                        }
                        for line in order.lines where line.isPreorder && !line.acceptsPreorder {
                            return "preorder without consent"
                        }
                        guard next.lines.isEmpty, next.address == nil, next.phase == .none else { return "not cleared" }
                    case .checkStock(let lines):
                        pending = .stock(lines.map { _ in level(&random) })
                    case .ask(let field, let line):
                        if let fault = badQuestion(field, line, next) { return fault }
                    default: break
                    }
                }
                if case .stock = current { confirming = nil }
            }
            if questions > 1 { return "\(questions) questions after \(event)" }
            if let fault = fault(of: state) { return fault + " after \(event)" }
        }
        return nil
    }

    /// What a state never is.
    private static func fault(of state: OrderState) -> String? {
        if state.phase == .summary, let missing = incomplete(state) { return "a summary without \(missing)" }
        if state.phase == .offered, state.shortages.isEmpty { return "an offer of nothing" }
        if state.phase != .offered, !state.shortages.isEmpty { return "shortages without an offer" }
        if state.phase != .none, !state.wants { return "an order that nobody wants" }
        if state.awaiting != nil { return "the stock was not answered" }
        for line in state.lines {
            if line.size != nil, line.ware?.takesSize == false { return "a size of what has none" }
            if !OrderLine.quantities.contains(line.quantity) { return "\(line.quantity) pieces" }
            if line.isPreorder, !line.acceptsPreorder { return "a preorder that nobody agreed to" }
        }
        return nil
    }

    private static func incomplete(_ state: OrderState) -> String? {
        if let missing = state.firstMissing { return missing.field.rawValue }
        return state.address == nil ? "address" : nil
    }

    private static func badQuestion(_ field: OrderField, _ line: Int, _ state: OrderState) -> String? {
        let known: Bool
        switch field {
        case .product: known = state.hasProduct && !state.lines[line].missing.contains(.product)
        case .size, .color: known = !state.lines[line].missing.contains(field)
        case .city: known = state.city != nil
        case .address: known = state.address != nil || state.firstMissing != nil
        }
        return known ? "asked for the \(field.rawValue) at the wrong time" : nil
    }

    private static func cityLost(_ before: OrderState, _ event: OrderEvent, _ next: OrderState) -> String? {
        guard before.city != next.city else { return nil }
        switch event {
        case .said(let talk) where talk.city == next.city: return nil
        case .browsed(let talk) where talk.city == next.city: return nil
        default: return "the city was lost by \(event)"
        }
    }

    // MARK: - Chance

    private static let wares = [
        OrderTable.shoe, OrderTable.bag, OrderTable.belt,
        Ware(name: "Dora", category: "shoes", takesSize: true, colors: ["white"]),
        Ware(name: "Eva", category: nil, takesSize: false, colors: []),
    ]

    private static func event(of state: OrderState, _ random: inout SplitMix) -> OrderEvent {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<9: .said(talk(&random))
        case 9: .browsed(talk(&random))
        case 10: .removed([wares.randomElement(using: &random)?.name ?? ""])
        case 11: .kept([wares.randomElement(using: &random)?.name ?? ""])
        case 12: .agreed
        case 13: .declined
        case 14, 15, 16: .confirmed(Bool.random(using: &random) ? state.summaryKey ?? "1-1" : "1-1")
        case 17: .cancelled
        case 18: .paused
        default: .stock((0..<Int.random(in: 0...2, using: &random)).map { _ in level(&random) })
        }
    }

    private static func talk(_ random: inout SplitMix) -> OrderTalk {
        let lines = (0..<([0, 1, 1, 1, 2, 3].randomElement(using: &random) ?? 1)).map { _ in
            LineTalk(
                ware: Bool.random(using: &random) ? wares.randomElement(using: &random) : nil,
                size: Bool.random(using: &random) ? ["37", "38"].randomElement(using: &random) : nil,
                color: Bool.random(using: &random) ? ["black", "red"].randomElement(using: &random) : nil,
                quantity: Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: -1...200, using: &random) : nil,
                refused: Int.random(in: 0..<6, using: &random) == 0 ? ["red"] : [])
        }
        return OrderTalk(
            lines: lines,
            city: Int.random(in: 0..<3, using: &random) == 0 ? ["Almaty", "Taraz"].randomElement(using: &random) : nil,
            address: Int.random(in: 0..<3, using: &random) == 0
                ? ["Abay 5", OrderState.pickup].randomElement(using: &random) : nil,
            wish: OrderTalk.Wish.allCases.randomElement(using: &random) ?? .tells,
            adds: Int.random(in: 0..<4, using: &random) == 0)
    }

    private static func level(_ random: inout SplitMix) -> StockLevel {
        Int.random(in: 0..<6, using: &random) == 0 ? .unknown : .pieces(Int.random(in: 0...4, using: &random))
    }
}

/// A generator with a seed (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
