/// What the text of a quantity cell says.
public enum QuantityReading: Hashable, Sendable {
    /// So many pieces or pairs; 0 for `нет`.
    case pieces(Int)
    /// There are some, it does not say how many: `есть`, `в наличии`, `+`.
    case present
    /// It can be ordered or asked for: `под заказ`, `наявність по запиту`.
    case onRequest
    /// It says nothing: blank or a dash.
    case none
    /// It can be read in more than one way.
    case ambiguous(Doubt)
    /// It is no quantity.
    case unreadable

    /// Why a quantity can be read in more than one way.
    public enum Doubt: Hashable, Sendable {
        /// Below zero, as accounting programs write sales without receipts.
        case negative
        /// A fraction of a piece.
        case fraction
        /// `2,000`: two with three decimals or two thousand.
        case separator
        /// A limit or a range: `>10`, `10+`, `до 5`, `3-5`.
        case limit
        /// Boxes and packs, whose content is unknown.
        case unit
        /// Words beside the number that may change what it means, `много`, `мало`.
        case words
    }
}

/// Reads quantities in stock exactly, or says why it can not.
public enum QuantityReader {
    /// Reads the text of a quantity cell.
    /// - Complexity: O(bytes of the text).
    public static func read(_ text: some StringProtocol) -> QuantityReading {
        withUTF8(of: text, read(utf8:))
    }

    /// Reads the text of a quantity cell from its UTF-8 bytes.
    public static func read(utf8 bytes: UnsafeBufferPointer<UInt8>) -> QuantityReading {
        guard bytes.count <= AmountReader.longestCell else { return .unreadable }
        let tokens = Tokens(bytes)
        guard let index = tokens.list.firstIndex(where: { $0.kind == .digits }) else { return readWords(tokens) }
        return readNumber(tokens, at: index)
    }

    /// Reads a number cell of a quantity column.
    public static func read(number: Double) -> QuantityReading {
        guard number >= 0 else { return number < 0 ? .ambiguous(.negative) : .unreadable }
        guard number < 1e9 else { return .unreadable }
        guard let pieces = SheetNumber.decimal(number, places: 0) else { return .ambiguous(.fraction) }
        return .pieces(Int(pieces))
    }

    private static func readNumber(_ tokens: Tokens, at index: Int) -> QuantityReading {
        for place in 0..<index {
            if tokens.isDash(place) { return .ambiguous(.negative) }
            if tokens.isMark(place, ">", "<", "≥", "≤", "~", "≈", "±", "+") { return .ambiguous(.limit) }
            let isCaption = tokens.isMark(place, ":", ".", "(") || tokens.meaning(at: place) == .piece
            guard !isCaption, !captions.contains(word(tokens, place)) else { continue }
            return .ambiguous(limits.contains(word(tokens, place)) ? .limit : .words)
        }
        guard let number = WrittenNumber(tokens, at: index) else { return .unreadable }
        if number.isIrregular || number.mayBeFraction { return .ambiguous(.separator) }
        if let doubt = doubtAfter(tokens, number.next) { return .ambiguous(doubt) }
        guard number.scale == 0 else { return .ambiguous(.fraction) }
        return number.mantissa < 1_000_000_000 ? .pieces(Int(number.mantissa)) : .unreadable
    }

    private static let captions: Set<String> = [
        "есть", "остаток", "осталось", "осталась", "бар", "қалды", "наличии", "в",
    ]
    private static let limits: Set<String> = [
        "более", "больше", "менее", "меньше", "до", "от", "свыше", "около", "over", "under", "кемінде", "дейін",
    ]

    private static func doubtAfter(_ tokens: Tokens, _ start: Int) -> QuantityReading.Doubt? {
        var index = start
        while let token = tokens[index] {
            if token.kind == .digits { return .words }
            if tokens.isDash(index), tokens[index + 1]?.kind == .digits { return .limit }
            if tokens.isMark(index, "+") { return .limit }
            if token.kind == .mark {
                guard tokens.isMark(index, ".", ")", ",") else { return .words }
            } else if tokens.meaning(at: index) != .piece {
                if packs.contains(where: word(tokens, index).hasPrefix) { return .unit }
                guard trailing.contains(word(tokens, index)) else { return .words }
            }
            index += 1
        }
        return nil
    }

    private static let packs = ["короб", "упак", "уп", "ящ", "блок", "компл", "набор", "box", "pack", "қорап"]
    private static let trailing: Set<String> = ["в", "наличии", "бар", "in", "stock", "қалды", "осталось"]

    private static func word(_ tokens: Tokens, _ index: Int) -> String {
        guard let token = tokens[index], token.kind == .word else { return "" }
        return tokens.folded(token)
    }

    private static func readWords(_ tokens: Tokens) -> QuantityReading {
        let words = tokens.list.filter { $0.kind == .word }.map(tokens.folded)
        if words.isEmpty {
            if tokens.list.allSatisfy({ AbsentPrice.isBlankMark($0.mark) }) { return .none }
            let isTick = tokens.list.allSatisfy { [0x2B, 0x2713, 0x2714, 0x2705, 0x2611].contains($0.mark) }
            return isTick ? .present : .unreadable
        }
        if words.contains(where: { word in requestStems.contains(where: word.hasPrefix) }) { return .onRequest }
        let phrase = words.joined(separator: " ")
        if absent.contains(phrase) { return .pieces(0) }
        if present.contains(phrase) { return .present }
        return vague.contains(phrase) ? .ambiguous(.words) : .unreadable
    }

    private static let requestStems =
        AbsentPrice.requestStems + ["заказ", "предзаказ", "тапсырыс", "order", "preorder"]
    private static let absent: Set<String> = [
        "нет", "нет в наличии", "отсутствует", "закончился", "закончилась", "закончились", "закончилось", "продано",
        "распродано", "распродан", "жоқ", "таусылды", "бітті", "no", "out of stock", "sold out", "sold", "none",
        "немає", "немає в наявності", "нет на складе", "не в наличии", "қоймада жоқ",
    ]
    private static let present: Set<String> = [
        "есть", "в наличии", "есть в наличии", "да", "бар", "иә", "yes", "in stock", "available", "є", "є в наявності",
        "в наявності", "имеется", "на складе", "есть на складе", "қоймада бар",
    ]
    private static let vague: Set<String> = [
        "много", "мало", "достаточно", "последний", "последняя", "последние", "заканчивается", "ограничено", "көп",
        "аз",
        "few", "many", "low", "low stock", "один", "одна", "одно", "два", "две", "три",
    ]
}
