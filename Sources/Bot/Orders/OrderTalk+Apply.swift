extension OrderTalk {
    /// Writes what was said into an order.
    /// - Returns: whether another product took the place of one that was known.
    @discardableResult
    func apply(to state: inout OrderState) -> Bool {
        let isSwitch = applyLines(to: &state)
        if isSwitch { state.address = nil }
        if let city, city != state.city {
            // A street of another city says nothing; one that was said before any city is of this one.
            if state.city != nil { state.address = nil }
            state.city = city
        }
        if let address { state.address = address }
        return isSwitch
    }

    /// Whether what is named comes in addition: to an order, or to what was looked at and is ordered with it.
    private func adds(to state: OrderState) -> Bool {
        adds && (state.wants || state.hasProduct && (wish == .orders || wish == .preorders))
    }

    private func applyLines(to state: inout OrderState) -> Bool {
        let said = lines.filter { !$0.isEmpty }
        let before = state.lines
        var isSwitch = false
        if said.count > 1 {
            isSwitch = replaceAll(with: said, &state)
        } else if let only = said.first {
            isSwitch = apply(only, &state)
        }
        state.lines = Self.merged(state.lines.map { $0.settled() })
        // Who agreed to wait for one variant has not agreed to wait for another.
        for index in state.lines.indices
        where index < before.count && !state.lines[index].isSameVariant(as: before[index]) {
            state.lines[index].acceptsPreorder = false
            state.lines[index].isPreorder = false
        }
        return isSwitch
    }

    private func apply(_ line: LineTalk, _ state: inout OrderState) -> Bool {
        guard let ware = line.ware else {
            applyDetails(line, &state)
            return false
        }
        if let known = state.lines.firstIndex(where: { $0.ware?.name == ware.name }) {
            let other = line.size.map { $0 != state.lines[known].size } ?? false
            let another = line.color.map { $0 != state.lines[known].color } ?? false
            if adds(to: state), other || another {
                append(line.line(ware: ware), &state)
            } else if adds(to: state), line.size == nil, line.color == nil, line.quantity == nil {
                state.lines[known].quantity = min(state.lines[known].quantity + 1, OrderLine.quantities.upperBound)
            } else {
                line.write(into: &state.lines[known])
            }
            return false
        }
        if let open = state.lines.firstIndex(where: { $0.ware == nil }) {
            state.lines[open].ware = ware
            line.write(into: &state.lines[open])
            return false
        }
        if state.lines.isEmpty || adds(to: state) {
            append(line.line(ware: ware), &state)
            return false
        }
        state.lines[state.lines.count - 1] = line.line(ware: ware)
        if !state.wants, !state.isSuspended { state.lines = [state.lines[state.lines.count - 1]] }
        return true
    }

    /// A size, colour or number without a product: of the line that lacks it, else of the last.
    private func applyDetails(_ line: LineTalk, _ state: inout OrderState) {
        guard !state.lines.isEmpty else { return append(line.line(ware: nil), &state) }
        if adds(to: state), line.size != nil || line.color != nil, let last = state.lines.last {
            var copy = last
            copy.quantity = 1
            line.write(into: &copy)
            return append(copy, &state)
        }
        let index =
            state.lines.firstIndex { known in
                known.missing.contains { line.size != nil && $0 == .size || line.color != nil && $0 == .color }
            } ?? state.lines.count - 1
        line.write(into: &state.lines[index])
    }

    /// Several things at once are the order from now on, or come to it.
    private func replaceAll(with said: [LineTalk], _ state: inout OrderState) -> Bool {
        var made: [OrderLine] = []
        var last = state.lines.last
        for line in said {
            var next = line.line(ware: line.ware ?? last?.ware)
            if line.ware == nil, next.color == nil { next.color = last?.color }
            made.append(next)
            last = next
        }
        // «Две пары, 38 и 39» counts the things named.
        if let first = said.first, first.quantity == said.count,
            made.allSatisfy({ $0.ware?.name == made[0].ware?.name })
        {
            for index in made.indices { made[index].quantity = 1 }
        }
        let known = Set(state.lines.compactMap(\.ware?.name))
        if adds(to: state) {
            for line in made { append(line, &state) }
            return false
        }
        state.lines = Array(made.prefix(OrderMachine.lineLimit))
        return !known.isEmpty && known.isDisjoint(with: made.compactMap(\.ware?.name))
    }

    private func append(_ line: OrderLine, _ state: inout OrderState) {
        if state.lines.count < OrderMachine.lineLimit { state.lines.append(line) }
    }

    /// Equal variants are one line.
    private static func merged(_ lines: [OrderLine]) -> [OrderLine] {
        var merged: [OrderLine] = []
        for line in lines {
            if line.missing.isEmpty, let index = merged.firstIndex(where: { $0.isSameVariant(as: line) }) {
                merged[index].quantity = min(
                    merged[index].quantity + line.quantity, OrderLine.quantities.upperBound)
            } else {
                merged.append(line)
            }
        }
        return merged
    }
}

extension LineTalk {
    /// A new line of what was said.
    fileprivate func line(ware: Ware?) -> OrderLine {
        var line = OrderLine(ware: ware)
        write(into: &line)
        return line
    }

    /// Writes size, colour and number into a line, and takes out what is refused.
    fileprivate func write(into line: inout OrderLine) {
        if let known = line.size, refused.contains(known) { line.size = nil }
        if let known = line.color, refused.contains(known) { line.color = nil }
        if let size { line.size = size }
        if let color { line.color = color }
        if let quantity {
            line.quantity = min(max(quantity, OrderLine.quantities.lowerBound), OrderLine.quantities.upperBound)
        }
    }
}
