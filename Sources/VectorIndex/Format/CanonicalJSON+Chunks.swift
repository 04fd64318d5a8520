import KnowledgeModel

// What every chunk and every row of the stock sheet has, written without an encoder's containers: a shop has chunks by the hundred thousand. The bytes are those of
// the encoder.

extension CanonicalJSON {
    func encode(_ path: [String]) -> String {
        var json = JSONText()
        json.append(path)
        return json.text
    }

    func encode(_ place: Place) throws -> String {
        var json = JSONText()
        return json.append(place) ? json.text : try encodeAny(place)
    }

    func encode(_ item: StockItem) throws -> String {
        var json = JSONText()
        json.append("{")
        if let category = item.category {
            json.append("\"category\":", category)
            json.append(",")
        }
        json.append("\"cells\":{")
        for (index, cell) in item.cells.sorted(by: { $0.key.rawValue < $1.key.rawValue }).enumerated() {
            if index > 0 { json.append(",") }
            json.append(quoted: cell.key.rawValue)
            json.append(":")
            json.append(quoted: cell.value)
        }
        json.append("}")
        json.append(",\"color\":", item.color)
        json.append(",\"location\":{\"file\":", item.location.file)
        json.append(",\"place\":")
        guard json.append(item.location.place) else { return try encodeAny(item) }
        json.append("}")
        if let price = item.price {
            json.append(",\"price\":")
            json.append(price)
        }
        json.append(",\"product\":", item.product)
        json.append(",\"quantity\":")
        switch item.quantity {
        case .pieces(let pieces): json.append("{\"pieces\":{\"_0\":", pieces, "}}")
        case .unknown: json.append("{\"unknown\":{}}")
        case .onRequest: json.append("{\"onRequest\":{}}")
        }
        if let size = item.size {
            json.append(",\"size\":")
            json.append(size)
        }
        json.append("}")
        return json.text
    }

    func encode(_ attributes: Chunk.Attributes) -> String {
        var json = JSONText()
        json.append("{\"brands\":")
        json.append(attributes.brands)
        json.append(",\"categories\":")
        json.append(attributes.categories)
        json.append(",\"colors\":")
        json.append(attributes.colors)
        json.append(",\"prices\":[")
        for (index, price) in attributes.prices.enumerated() {
            if index > 0 { json.append(",") }
            json.append(price)
        }
        json.append("],\"sizes\":[")
        for (index, size) in attributes.sizes.enumerated() {
            if index > 0 { json.append(",") }
            json.append(size)
        }
        json.append("]}")
        return json.text
    }
}

/// JSON put together byte by byte.
private struct JSONText {
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(160) }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func append(_ before: StaticString, _ number: Int, _ after: StaticString) {
        append(before)
        bytes.append(contentsOf: String(number).utf8)
        append(after)
    }

    mutating func append(
        _ before: StaticString, _ first: Int, _ between: StaticString, _ second: Int, _ after: StaticString
    ) {
        append(before, first, between)
        bytes.append(contentsOf: String(second).utf8)
        append(after)
    }

    mutating func append(_ before: StaticString, _ time: LocalDateTime, _ after: StaticString) {
        append(before)
        append(time.description)
        append(after)
    }

    mutating func append(_ list: [String]) {
        bytes.append(UInt8(ascii: "["))
        for (index, text) in list.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(quoted: text)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func append(_ before: StaticString, _ text: String?) {
        guard let text else { return }
        append(before)
        append(quoted: text)
    }

    mutating func append(_ price: Money) {
        append("{\"currency\":\"")
        append(price.currency.rawValue)
        append("\",\"minorUnits\":", Int(price.minorUnits), "}")
    }

    mutating func append(_ size: Size) { append("{\"lower\":", size.lower, ",\"upper\":", size.upper, "}") }

    /// - Returns: whether it is a place that files hold many of; nothing is appended else.
    mutating func append(_ place: Place) -> Bool {
        switch place {
        case .paragraph(let number):
            append("{\"number\":", number, ",\"type\":\"paragraph\"}")
        case .paragraphs(let first, let last):
            append("{\"first\":", first, ",\"last\":", last, ",\"type\":\"paragraphs\"}")
        case .tableRow(let table, let row):
            append("{\"row\":", row, ",\"table\":", table, ",\"type\":\"tableRow\"}")
        case .sheetRow(let sheet, let row):
            append("{\"row\":", row, ",\"sheet\":")
            append(quoted: sheet)
            append(",\"type\":\"sheetRow\"}")
        case .messages(let first, let last, let time):
            append("{\"first\":", first, ",\"last\":", last, "")
            if let time { append(",\"time\":\"", time, "\"") }
            append(",\"type\":\"messages\"}")
        case .file, .note, .pageMargin, .cell, .message: return false
        }
        return true
    }

    mutating func append(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x08: bytes += Array("\\b".utf8)
            case 0x09: bytes += Array("\\t".utf8)
            case 0x0A: bytes += Array("\\n".utf8)
            case 0x0C: bytes += Array("\\f".utf8)
            case 0x0D: bytes += Array("\\r".utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
