/// Walks over the tokens of one price cell.
struct AmountCell {
    let tokens: Tokens
    private var index = 0
    private var amounts: [Amount] = []
    private var doubt: AmountReading.Doubt?
    private var bound = Amount.Bound.exact
    private var prefix: CurrencyCode?
    /// Whether something stands between the amount before and the next one.
    private var isApart = true
    private var isRange = false
    /// Whether a price for some pieces may follow: `/`, `за`.
    private var isPerPiece = false

    init(tokens: Tokens) { self.tokens = tokens }

    mutating func read() -> AmountReading {
        while let token = tokens[index] {
            if token.gap == .line { isApart = true }
            switch token.kind {
            // A price cell names a few prices; a long row of numbers is something else.
            case .digits: guard amounts.count < 12, readNumber() else { return .unreadable }
            case .word: readWord()
            case .mark: readMark(token)
            }
        }
        if prefix != nil { note(.currency) }
        if let doubt { return .ambiguous(doubt) }
        guard !amounts.isEmpty else { return .unreadable }
        shareCurrency()
        return .exact(amounts)
    }

    private mutating func note(_ reason: AmountReading.Doubt) {
        if doubt == nil { doubt = reason }
    }

    private mutating func readNumber() -> Bool {
        guard let number = WrittenNumber(tokens, at: index) else { return false }
        if tokens.meaning(at: number.next) == .piece, isPerPiece || amounts.isEmpty {
            if number.mantissa != 1 || number.scale != 0 { note(.words) }
            index = number.next + 1
            isPerPiece = false
            return true
        }
        let unit = AmountUnit(tokens, after: number)
        switch unit.amount(of: number) {
        case .failure(let failure): note(failure.reason)
        case .success(var amount): add(&amount)
        }
        index = unit.next
        return true
    }

    private mutating func add(_ amount: inout Amount) {
        if !isApart { note(.separator) }
        if let prefix {
            if let own = amount.currency, own != prefix { note(.currency) }
            amount.currency = prefix
        }
        if bound != .exact { amount.bound = bound }
        if isRange, let last = amounts.indices.last {
            if amounts[last].bound == .exact { amounts[last].bound = .from }
            amount.bound = .upTo
            if amounts[last].minorUnits > amount.minorUnits { note(.separator) }
        }
        amounts.append(amount)
        (prefix, bound, isApart, isRange, isPerPiece) = (nil, .exact, false, false, false)
    }

    private mutating func readWord() {
        let meaning = tokens.meaning(at: index)
        let next = index + 1
        // `US$ 45`: elsewhere the word names the American sizes.
        if meaning == .foreignSize, let sign = tokens[next], sign.gap == .none, sign.kind == .mark, sign.mark == 0x24,
            tokens[index].map(tokens.folded) == "us"
        {
            index = next
            return
        }
        switch meaning {
        case .currency(let code): readCurrency(code)
        case .euroOrSize: readCurrency(.EUR)
        case .from: bound = .from
        case .upTo: bound = .upTo
        case .fromBehind:
            if let last = amounts.indices.last { amounts[last].bound = .from } else { note(.words) }
        case .price, .piece, .and: break
        case .neutral: isPerPiece = true
        case .shortRouble, .shortTenge, .thousand, .million, .size, .europeanSize, .foreignSize, .measure, .year,
            .times, .other:
            note(.words)
        }
        isApart = true
        index = next
    }

    private mutating func readCurrency(_ code: CurrencyCode) {
        if let following = tokens[index + 1], following.kind == .digits {
            prefix = code
        } else {
            note(.currency)
        }
    }

    private mutating func readMark(_ token: ValueToken) {
        index += 1
        if let code = CurrencyCode(sign: token.mark) {
            if tokens[index]?.kind == .digits { prefix = code } else { note(.currency) }
            isApart = true
            return
        }
        switch token.mark {
        case 0x2F, 0x5C: (isApart, isPerPiece) = (true, true)
        case 0x7C, 0x3B, 0x2C, 0x28, 0x29, 0x3A, 0x5B, 0x5D: isApart = true
        case 0x2E, 0x3D: break
        case _ where tokens.isDash(index - 1): readDash(token)
        default: note(.words)
        }
    }

    private mutating func readDash(_ token: ValueToken) {
        guard tokens[index] != nil else { return }
        isApart = true
        if amounts.isEmpty {
            // «Цена - 45 000» is no negative price, `-45 000` may be one.
            if index == 1 { note(.negative) }
        } else if tokens[index]?.kind == .digits || CurrencyCode(sign: tokens[index]?.mark ?? 0) != nil {
            isRange = true
        }
    }

    /// A currency named once holds for all: `40500/56700 тг`.
    private mutating func shareCurrency() {
        let named = Set(amounts.compactMap(\.currency))
        guard named.count == 1, let only = named.first else { return }
        for index in amounts.indices { amounts[index].currency = only }
    }
}
