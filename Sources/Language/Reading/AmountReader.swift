/// Reads prices exactly, or says why it can not.
///
/// Thousands may be apart by a space of any kind, a dot, a comma or an apostrophe; a fraction of one or two digits follows a dot
/// or comma; `тыс`, `мың`, `k` and `млн` multiply. A sole dot or comma before three digits sets thousands apart (`45,000`).
public enum AmountReader {
    /// The longest text taken for a price, in bytes of UTF-8; longer ones are prose.
    static let longestCell = 240

    /// Reads the text of a price cell. Every number in it must belong to a price, or the reading is ambiguous.
    /// - Complexity: O(bytes of the text).
    public static func read(_ text: some StringProtocol) -> AmountReading {
        withUTF8(of: text, read(utf8:))
    }

    /// Reads the text of a price cell from its UTF-8 bytes.
    public static func read(utf8 bytes: UnsafeBufferPointer<UInt8>) -> AmountReading {
        guard bytes.count <= longestCell else { return .unreadable }
        let tokens = Tokens(bytes)
        guard tokens.list.contains(where: { $0.kind == .digits }) else { return AbsentPrice.read(tokens) }
        var cell = AmountCell(tokens: tokens)
        return cell.read()
    }

    /// Reads a number cell of a price column: exact to hundredths, else ambiguous.
    /// - Parameter multiplier: what the column's header multiplies by, 1000 for «тыс. тг».
    public static func read(number: Double, multiplier: Int64 = 1) -> AmountReading {
        guard number >= 0 else { return number < 0 ? .ambiguous(.negative) : .unreadable }
        guard let minorUnits = SheetNumber.decimal(number * Double(multiplier), places: 2) else {
            return number < 9e12 ? .ambiguous(.fraction) : .unreadable
        }
        return .exact([Amount(minorUnits: minorUnits)])
    }

    /// What a column's header says of the amounts below it: «Цена, тг с НДС», «Стоимость (тыс. ₸)».
    public static func unit(inHeader text: some StringProtocol) -> HeaderUnit {
        withUTF8(of: text) { bytes in
            let tokens = Tokens(bytes)
            var currencies: [CurrencyCode] = []
            var multiplier: Int64 = 1
            for index in 0..<tokens.count {
                var found: CurrencyCode?
                switch tokens.meaning(at: index) {
                case .currency(let code): found = code
                case .shortRouble: found = .RUB
                case .euroOrSize: found = .EUR
                case .thousand where tokens.list[index].end - tokens.list[index].start > 2: multiplier = 1000
                default: found = tokens[index].flatMap { CurrencyCode(sign: $0.mark) }
                }
                if let found, !currencies.contains(found) { currencies.append(found) }
            }
            return HeaderUnit(currencies: currencies, multiplier: multiplier)
        }
    }

    /// The unit of a price column.
    public struct HeaderUnit: Hashable, Sendable {
        /// The currencies its header names; usually one or none. Several leave the column's currency open.
        public var currencies: [CurrencyCode]
        /// 1000 where the header speaks of thousands, else 1.
        public var multiplier: Int64
    }
}

/// Texts without digits in a price cell.
enum AbsentPrice {
    static func read(_ tokens: Tokens) -> AmountReading {
        let words = tokens.list.filter { $0.kind == .word }.map(tokens.folded)
        if words.isEmpty {
            return tokens.list.allSatisfy { isBlankMark($0.mark) } ? .none : .unreadable
        }
        if words.contains(where: { word in requestStems.contains(where: word.hasPrefix) }) { return .onRequest }
        return nonePhrases.contains(words.joined(separator: " ")) ? .none : .unreadable
    }

    /// Dashes, dots and underscores that stand for nothing.
    static func isBlankMark(_ mark: UInt32) -> Bool {
        mark == 0x2D || mark == 0x2E || mark == 0x5F || mark == 0x2212 || (0x2010...0x2015).contains(mark)
            || mark == 0x2F || mark == 0x2C
    }

    static let requestStems = [
        "запрос", "запит", "договор", "договір", "уточн", "звон", "сұран", "сұрау", "келіс", "request", "tbd", "tba",
        "call", "ask", "contact", "inquire", "пишите", "сообщ",
    ]
    static let nonePhrases: Set<String> = [
        "нет", "жоқ", "no", "none", "n a", "na", "н д", "нет цены", "без цены", "отсутствует", "no price", "null",
        "немає",
    ]
}
