import Foundation

@testable import Bot

/// The states and events that docs/dialogue.md has a row for, and how a row is written.
enum OrderTable {
    static let shoe = Ware(name: "Anna", category: "shoes", takesSize: true, colors: ["black", "red"])
    static let bag = Ware(name: "Bella", category: "bags", takesSize: false, colors: ["black", "red"])
    static let belt = Ware(name: "Clara", category: "belts", takesSize: false, colors: ["white"])

    static let states: [(name: String, state: OrderState)] = [
        ("nothing known", OrderState()),
        ("looks at Anna", after([.said(.init(lines: [red38], city: "Almaty", wish: .asks))])),
        ("left Anna for a look", after(order + [.said(.init(lines: [.init(ware: bag)], wish: .asks))])),
        ("size missing", after([.said(.init(lines: [.init(ware: shoe, color: "red")], wish: .orders))])),
        ("city missing", after([.said(.init(lines: [red38], wish: .orders))])),
        ("stock asked", after(order)),
        ("address missing", after(order + [.stock([.pieces(3)])])),
        ("offered", after(order + [.stock([.pieces(0)])])),
        ("summary", summary),
        ("summary of two", after(twoLines)),
        ("yes said", after([.confirmed("1-1")], from: summary)),
    ]

    static let events: [(name: String, event: OrderEvent)] = [
        ("asks something", .said(.init(wish: .asks))),
        ("asks about Anna in 39", .said(.init(lines: [.init(ware: shoe, size: "39")], wish: .asks))),
        ("asks about Bella", .said(.init(lines: [.init(ware: bag)], wish: .asks))),
        ("wants to order", .said(.init(wish: .orders))),
        ("orders Bella in black", .said(.init(lines: [.init(ware: bag, color: "black")], wish: .orders))),
        ("rather Bella in black", .said(.init(lines: [.init(ware: bag, color: "black")]))),
        ("and Clara, too", .said(.init(lines: [.init(ware: belt)], wish: .orders, adds: true))),
        ("says 37", .said(.init(lines: [.init(size: "37")]))),
        ("says black", .said(.init(lines: [.init(color: "black")]))),
        ("not red", .said(.init(lines: [.init(refused: ["red"])]))),
        ("says two", .said(.init(lines: [.init(quantity: 2)]))),
        ("says Taraz", .said(.init(city: "Taraz"))),
        ("says the address", .said(.init(address: "Abay 5"))),
        ("wants a preorder", .said(.init(wish: .preorders))),
        ("looks at a category", .browsed(.init())),
        ("without Anna", .removed(["Anna"])),
        ("only Anna", .kept(["Anna"])),
        ("agrees", .agreed),
        ("declines", .declined),
        ("confirms", .confirmed("1-1")),
        ("confirms another summary", .confirmed("9-9")),
        ("cancels", .cancelled),
        ("wants to think", .paused),
        ("stock has 3 of each", .stock([.pieces(3)])),
        ("stock has none", .stock([.pieces(0)])),
        ("stock doesn't say", .stock([.unknown])),
    ]

    /// A row of the table: what becomes of a state by an event.
    static func row(_ state: OrderState, _ event: OrderEvent) -> (next: String, effects: String) {
        var event = event
        // One level is written for every line.
        if case .stock(let levels) = event, let level = levels.first, !state.lines.isEmpty {
            event = .stock(Array(repeating: level, count: state.lines.count))
        }
        let (next, effects) = OrderMachine.reduce(state, event)
        return (text(next), effects.isEmpty ? "–" : effects.map(text).joined(separator: ", "))
    }

    static func text(_ state: OrderState) -> String {
        let lines = state.lines.map { line in
            let parts = [line.ware?.name, line.size, line.color].map { $0 ?? "–" }.joined(separator: "/")
            return parts + " x\(line.quantity)" + (line.isPreorder ? " to be brought" : "")
        }
        return [
            state.phase.rawValue, lines.isEmpty ? "–" : lines.joined(separator: " + "), state.city ?? "–",
            state.address ?? "–",
        ].joined(separator: "; ")
    }

    static func text(_ effect: OrderEffect) -> String {
        switch effect {
        case .checkStock: "check the stock"
        case .ask(let field, _): "ask for the \(field.rawValue)"
        case .offer: "offer"
        case .summarize(let key): "show summary \(key)"
        case .confirmAgain(let key): "ask again about \(key)"
        case .askChange: "ask what to change"
        case .tellCancelled: "say that it is cancelled"
        case .place(let order): "place \(order.key)"
        }
    }

    /// The tables as docs/dialogue.md has them.
    static var markdown: String {
        states.map { name, state in
            let rows = events.map { title, event in
                let (next, effects) = row(state, event)
                return "| \(title) | \(next == text(state) ? "as before" : next) | \(effects) |"
            }
            return "### \(name)\n\n`\(text(state))`\n\n| event | then | effects |\n|---|---|---|\n"
                + rows.joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    private static let red38 = LineTalk(ware: shoe, size: "38", color: "red")
    private static let order: [OrderEvent] = [.said(.init(lines: [red38], city: "Almaty", wish: .orders))]
    private static var summary: OrderState {
        after(order + [.stock([.pieces(3)]), .said(.init(address: "Tole bi 1"))])
    }
    private static var twoLines: [OrderEvent] {
        order + [
            .said(.init(lines: [.init(ware: belt)], wish: .orders, adds: true)),
            .stock([.pieces(3), .pieces(3)]), .said(.init(address: "Tole bi 1")),
        ]
    }

    private static func after(_ events: [OrderEvent], from state: OrderState = OrderState()) -> OrderState {
        events.reduce(state) { OrderMachine.reduce($0, $1).state }
    }
}
