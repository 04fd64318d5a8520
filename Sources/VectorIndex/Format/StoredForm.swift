import KnowledgeModel

/// A value of which a file holds very many, read from the bytes that ``CanonicalJSON`` writes.
protocol StoredForm {
    /// Nil for any other JSON.
    init?(_ cursor: inout JSONCursor)
}

extension [String]: StoredForm {
    init?(_ cursor: inout JSONCursor) {
        guard let strings = cursor.strings() else { return nil }
        self = strings
    }
}

extension Place: StoredForm {
    init?(_ cursor: inout JSONCursor) {
        guard cursor.take("{"), let place = Self.body(&cursor), cursor.take("}") else { return nil }
        self = place
    }

    /// What stands between the braces, in the order of the keys.
    private static func body(_ cursor: inout JSONCursor) -> Place? {
        if cursor.take("\"first\":") {
            guard let first = cursor.number(), cursor.take(",\"last\":"), let last = cursor.number() else { return nil }
            if cursor.take(",\"type\":\"paragraphs\"") { return .paragraphs(first, last) }
            guard let time = time(&cursor), cursor.take(",\"type\":\"messages\"") else { return nil }
            return .messages(firstLine: first, lastLine: last, time: time)
        }
        if cursor.take("\"row\":") {
            guard let row = cursor.number() else { return nil }
            if cursor.take(",\"sheet\":") {
                guard let sheet = cursor.string(), cursor.take(",\"type\":\"sheetRow\"") else { return nil }
                return .sheetRow(sheet: sheet, row: row)
            }
            guard cursor.take(",\"table\":"), let table = cursor.number(), cursor.take(",\"type\":\"tableRow\"") else {
                return nil
            }
            return .tableRow(table: table, row: row)
        }
        if cursor.take("\"number\":") {
            guard let number = cursor.number() else { return nil }
            if cursor.take(",\"type\":\"paragraph\"") { return .paragraph(number) }
            return cursor.take(",\"type\":\"note\"") ? .note(number) : nil
        }
        guard cursor.take("\"line\":"), let line = cursor.number(), let time = time(&cursor),
            cursor.take(",\"type\":\"message\"")
        else { return nil }
        return .message(line: line, time: time)
    }

    /// The time, if one is told; the outer nil where it is none.
    private static func time(_ cursor: inout JSONCursor) -> LocalDateTime?? {
        guard cursor.take(",\"time\":") else { return .some(nil) }
        guard let text = cursor.string(), let time = LocalDateTime(text) else { return nil }
        return .some(time)
    }
}

extension Size {
    fileprivate init?(_ cursor: inout JSONCursor) {
        guard cursor.take("{\"lower\":"), let lower = cursor.number(), cursor.take(",\"upper\":"),
            let upper = cursor.number(), cursor.take("}"), lower <= upper
        else { return nil }
        self.init(tenths: lower, upTo: upper)
    }
}

extension Money {
    fileprivate init?(_ cursor: inout JSONCursor) {
        guard cursor.take("{\"currency\":"), let currency = cursor.string().flatMap(Currency.init(rawValue:)),
            cursor.take(",\"minorUnits\":"), let amount = cursor.number(), cursor.take("}")
        else { return nil }
        self.init(minorUnits: Int64(amount), currency: currency)
    }
}

extension Chunk.Attributes: StoredForm {
    init?(_ cursor: inout JSONCursor) {
        guard cursor.take("{\"brands\":"), let brands = cursor.strings(), cursor.take(",\"categories\":"),
            let categories = cursor.strings(), cursor.take(",\"colors\":"), let colors = cursor.strings(),
            cursor.take(",\"prices\":"), let prices = cursor.list({ Money(&$0) }), cursor.take(",\"sizes\":"),
            let sizes = cursor.list({ Size(&$0) }), cursor.take("}")
        else { return nil }
        self.init(brands: brands, categories: categories, colors: colors, sizes: sizes, prices: prices)
    }
}

extension StockItem: StoredForm {
    init?(_ cursor: inout JSONCursor) {
        guard cursor.take("{") else { return nil }
        var (category, color): (String?, String?)
        if cursor.take("\"category\":") {
            guard let text = cursor.string(), cursor.take(",") else { return nil }
            category = text
        }
        guard cursor.take("\"cells\":"), let cells = Self.cells(&cursor) else { return nil }
        if cursor.take(",\"color\":") {
            guard let text = cursor.string() else { return nil }
            color = text
        }
        guard cursor.take(",\"location\":{\"file\":"), let file = cursor.string(), cursor.take(",\"place\":"),
            let place = Place(&cursor), cursor.take("}")
        else { return nil }
        var price: Money?
        if cursor.take(",\"price\":") {
            guard let money = Money(&cursor) else { return nil }
            price = money
        }
        guard cursor.take(",\"product\":"), let product = cursor.string(), cursor.take(",\"quantity\":"),
            let quantity = Quantity(&cursor)
        else { return nil }
        var size: Size?
        if cursor.take(",\"size\":") {
            guard let known = Size(&cursor) else { return nil }
            size = known
        }
        guard cursor.take("}") else { return nil }
        self.init(
            product: product, size: size, color: color, category: category, quantity: quantity, price: price,
            location: SourceLocation(file: file, place: place), cells: cells)
    }

    private static func cells(_ cursor: inout JSONCursor) -> [Field: String]? {
        guard cursor.take("{") else { return nil }
        var cells: [Field: String] = [:]
        if cursor.take("}") { return cells }
        repeat {
            guard let field = cursor.string().flatMap(Field.init(rawValue:)), cursor.take(":"),
                let cell = cursor.string(), cells.updateValue(cell, forKey: field) == nil
            else { return nil }
        } while cursor.take(",")
        return cursor.take("}") ? cells : nil
    }
}

extension StockItem.Quantity {
    fileprivate init?(_ cursor: inout JSONCursor) {
        if cursor.take("{\"pieces\":{\"_0\":") {
            guard let pieces = cursor.number(), cursor.take("}}") else { return nil }
            self = .pieces(pieces)
        } else if cursor.take("{\"unknown\":{}}") {
            self = .unknown
        } else if cursor.take("{\"onRequest\":{}}") {
            self = .onRequest
        } else {
            return nil
        }
    }
}
