import KnowledgeModel
import Language

/// A customer's turn as the dialogue takes it: its reading, with products as orders know them.
struct TurnReading {
    var text: String
    var reading: MessageReading
    /// What was said of each thing.
    var lines: [LineTalk]
    var city: String?
    var address: String?
    var brands: [String]
    var categories: [String]

    init(_ text: String, _ reading: MessageReading, wares: WareBook) {
        self.text = text
        self.reading = reading
        var lines: [Int: LineTalk] = [:]
        brands = []
        categories = []
        for field in reading.fields {
            switch field.kind {
            case .product: lines[field.item, default: .init()].ware = wares.ware(named: field.value)
            case .size where wares.isSize(field.value): lines[field.item, default: .init()].size = field.value
            case .color: lines[field.item, default: .init()].color = field.value
            case .quantity: lines[field.item, default: .init()].quantity = Int(field.value)
            case .city: city = field.value
            case .address where Self.isAddress(field.value): address = field.value
            case .brand: brands.append(field.value)
            case .category: categories.append(field.value)
            case .size, .address, .name, .phone, .date, .time, .payment: break
            }
        }
        if address == nil, reading.fields.contains(where: { $0.kind == .address }), lines.isEmpty,
            let size = Self.lastSize(text, wares)
        {
            lines[1] = .init(size: size)
        }
        let refused = Set(reading.rejected.filter { $0.kind == .size || $0.kind == .color }.map(\.value))
        if !refused.isEmpty {
            if lines.isEmpty { lines[1] = .init() }
            for item in lines.keys { lines[item]?.refused = refused }
        }
        self.lines = lines.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The last number of a text that is a size: «не 38, а 39».
    private static func lastSize(_ text: String, _ wares: WareBook) -> String? {
        Tokenizer.tokens(of: text).map(\.text).last { $0.allSatisfy(\.isNumber) && wares.isSize($0) }
    }

    /// A house has a street or at least a district: numbers and single letters between them are none («38 а 39»).
    private static func isAddress(_ text: String) -> Bool {
        text == OrderState.pickup || Tokenizer.tokens(of: text).contains { $0.text.count(where: \.isLetter) >= 3 }
    }

    var intent: Intent { reading.intent }

    /// Whether an intent is the main one, or said besides.
    func says(_ intent: Intent) -> Bool { reading.intent == intent || reading.also.contains(intent) }

    /// Whether any thing is named or described.
    var namesAThing: Bool { lines.contains { !$0.isEmpty } }

    /// Whether a product is named.
    var namesAProduct: Bool { lines.contains { $0.ware != nil } }

    /// What the turn says of the order.
    func talk(_ wish: OrderTalk.Wish) -> OrderTalk {
        OrderTalk(lines: lines, city: city, address: address, wish: wish, adds: CueWords.adds(text))
    }
}
