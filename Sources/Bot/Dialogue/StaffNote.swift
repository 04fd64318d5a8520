/// What the staff are told; in Russian, the language of the shop.
enum StaffNote {
    /// A placed order.
    static func placed(_ order: ConfirmedOrder, prices: [String?]) -> String {
        var lines = [order.isPreorder ? "🔖 ПРЕДЗАКАЗ" : "✅ Новый заказ"]
        for (index, line) in order.lines.enumerated() {
            var parts = [line.ware?.name ?? "—"]
            if let size = line.size { parts.append("размер \(size)") }
            if let color = line.color { parts.append("цвет \(color)") }
            parts.append("\(line.quantity) шт.")
            if line.isPreorder { parts.append("под заказ, предоплата 50 %") }
            if index < prices.count, let price = prices[index] { parts.append(price) }
            lines.append("• " + parts.joined(separator: ", "))
        }
        lines.append("Город: \(order.city)")
        lines.append(order.address == OrderState.pickup ? "Самовывоз" : "Адрес: \(order.address)")
        return lines.joined(separator: "\n")
    }

    /// A conversation that a person has to take.
    static func handOver(_ reason: HandOverReason, _ conversation: ConversationState) -> String {
        let why =
            switch reason {
            case .asked: "🙋 Клиентка просит менеджера"
            case .complaint: "⚠️ Жалоба"
            case .placedOrder: "✏️ Изменить или отменить оформленный заказ"
            }
        guard let product = conversation.order.current?.ware?.name else { return why }
        return why + "\nРечь о товаре: \(product)"
    }
}
