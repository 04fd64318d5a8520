/// How an order goes from one state to the next: pure, and defined for every event in every state.
///
/// The table of states and events is in docs/dialogue.md and is held against this code by a test.
public enum OrderMachine {
    /// The most lines of one order.
    public static let lineLimit = 20

    /// What becomes of an order by an event, and what is to be done then.
    public static func reduce(_ state: OrderState, _ event: OrderEvent) -> (state: OrderState, effects: [OrderEffect]) {
        var next = state
        let effects: [OrderEffect]
        switch event {
        case .said(let talk): effects = said(talk, &next)
        case .browsed(let talk): effects = browsed(talk, &next)
        case .removed(let names): effects = kept(&next) { !names.contains($0) }
        case .kept(let names): effects = kept(&next) { names.contains($0) }
        case .agreed: effects = agreed(&next)
        case .declined: effects = declined(&next)
        case .confirmed(let key): effects = confirmed(key, &next)
        case .cancelled: effects = cancelled(&next)
        case .paused: effects = []
        case .stock(let levels): effects = stock(levels, &next)
        }
        return (next, effects)
    }
}

// MARK: - What the customer says

extension OrderMachine {
    private static func said(_ talk: OrderTalk, _ state: inout OrderState) -> [OrderEffect] {
        let before = state
        let isSwitch = talk.apply(to: &state)
        switch talk.wish {
        case .asks:
            if isSwitch, state.wants { state.suspend() }
        case .tells:
            if isSwitch, state.isSuspended { state.resume() }
        case .orders: state.resume()
        case .preorders:
            state.resume()
            for index in state.lines.indices { state.lines[index].acceptsPreorder = true }
        }
        return proceed(&state, changedFrom: before)
    }

    private static func browsed(_ talk: OrderTalk, _ state: inout OrderState) -> [OrderEffect] {
        state.clear()
        talk.apply(to: &state)
        return []
    }

    private static func kept(_ state: inout OrderState, where isKept: (String) -> Bool) -> [OrderEffect] {
        let before = state
        state.lines.removeAll { line in line.ware.map { !isKept($0.name) } ?? false }
        guard state.hasProduct else { return before.hasProduct ? cancelled(&state, before: before) : [] }
        return proceed(&state, changedFrom: before)
    }

    private static func agreed(_ state: inout OrderState) -> [OrderEffect] {
        let before = state
        if state.phase == .offered {
            for shortage in state.shortages where state.lines.indices.contains(shortage.line) {
                state.lines[shortage.line].acceptsPreorder = true
            }
        }
        return proceed(&state, changedFrom: before)
    }

    private static func declined(_ state: inout OrderState) -> [OrderEffect] {
        switch state.phase {
        case .none: return []
        case .collecting: return proceed(&state, changedFrom: state)
        case .summary: return [.askChange]
        case .offered:
            state.suspend()
            return proceed(&state, changedFrom: state)
        }
    }

    private static func cancelled(_ state: inout OrderState) -> [OrderEffect] { cancelled(&state, before: state) }

    private static func cancelled(_ state: inout OrderState, before: OrderState) -> [OrderEffect] {
        let wasUnderWay = before.wants || before.isSuspended
        state.clear()
        return wasUnderWay ? [.tellCancelled] : []
    }

    private static func confirmed(_ key: String, _ state: inout OrderState) -> [OrderEffect] {
        guard state.phase == .summary, key == state.summaryKey else { return proceed(&state, changedFrom: state) }
        state.awaiting = .placing(key)
        return [.checkStock(state.lines)]
    }
}

// MARK: - What follows

extension OrderMachine {
    /// Asks for the next thing missing, asks the stock, or sums up.
    private static func proceed(_ state: inout OrderState, changedFrom before: OrderState) -> [OrderEffect] {
        let isChanged = state.lines != before.lines || state.city != before.city || state.address != before.address
        if state.lines != before.lines { state.isChecked = false }
        state.awaiting = nil
        guard state.wants else {
            state.phase = .none
            state.shortages = []
            return []
        }
        guard state.hasProduct else {
            state.phase = .none
            state.shortages = []
            return [.ask(.product, line: 0)]
        }
        if state.phase == .summary, !isChanged, let key = state.summaryKey { return [.confirmAgain(key)] }
        if let missing = state.firstMissing {
            state.phase = .collecting
            state.shortages = []
            return [.ask(missing.field, line: missing.line)]
        }
        if !state.isChecked || state.phase == .offered {
            if state.phase != .offered { state.phase = .collecting }
            state.awaiting = .details
            return [.checkStock(state.lines)]
        }
        return complete(&state)
    }

    /// Everything but the address is known and there.
    private static func complete(_ state: inout OrderState) -> [OrderEffect] {
        state.shortages = []
        guard state.address != nil else {
            state.phase = .collecting
            return [.ask(.address, line: state.lines.count - 1)]
        }
        state.phase = .summary
        state.summaryNumber += 1
        return [.summarize("\(state.orderNumber)-\(state.summaryNumber)")]
    }

    private static func stock(_ levels: [StockLevel], _ state: inout OrderState) -> [OrderEffect] {
        guard let awaiting = state.awaiting, levels.count == state.lines.count else { return [] }
        state.awaiting = nil
        var shortages: [OrderState.Shortage] = []
        for (index, level) in levels.enumerated() {
            let line = state.lines[index]
            let isShort = !level.covers(line.quantity)
            switch awaiting {
            case .details: state.lines[index].isPreorder = line.acceptsPreorder && isShort
            // What was agreed to is brought, though it came in since.
            case .placing: break
            }
            if isShort, !state.lines[index].isPreorder { shortages.append(.init(line: index, level: level)) }
        }
        guard shortages.isEmpty else {
            state.phase = .offered
            state.isChecked = false
            state.shortages = shortages
            return [.offer(shortages)]
        }
        state.isChecked = true
        guard case .placing(let key) = awaiting, key == state.summaryKey else { return complete(&state) }
        return place(key, &state)
    }

    private static func place(_ key: String, _ state: inout OrderState) -> [OrderEffect] {
        guard let city = state.city, let address = state.address, state.firstMissing == nil else {
            return proceed(&state, changedFrom: state)
        }
        let order = ConfirmedOrder(key: key, lines: state.lines, city: city, address: address)
        state.clear()
        state.orderNumber += 1
        state.summaryNumber = 0
        state.lastPlaced = key
        return [.place(order)]
    }
}

// MARK: - Wishes

extension OrderState {
    /// Takes up the wish to order.
    fileprivate mutating func resume() {
        wants = true
        isSuspended = false
    }

    /// Leaves the wish to order for a look at something else.
    fileprivate mutating func suspend() {
        wants = false
        isSuspended = true
    }

    /// Forgets everything but the city and what was placed.
    fileprivate mutating func clear() {
        phase = .none
        lines = []
        address = nil
        wants = false
        isSuspended = false
        isChecked = false
        shortages = []
        awaiting = nil
    }
}
