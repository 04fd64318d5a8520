/// What follows a number and belongs to its amount: thousands, a currency, a footnote mark, a plus.
struct AmountUnit {
    var multiplier: Int64 = 1
    var currency: CurrencyCode?
    var doubt: AmountReading.Doubt?
    var isMarked = false
    var isOpenEnded = false
    var isPercentage = false
    /// The index of the token after it.
    var next: Int
    /// `р` stands there, which running text also uses for sizes.
    var isShortRouble = false

    init(_ tokens: Tokens, after number: WrittenNumber) {
        next = number.next
        skipKopecks(tokens)
        takeMarks(tokens)
        takeMultiplier(tokens)
        takeCurrency(tokens, number)
        takeMarks(tokens)
    }

    /// `45000-00` and `45000,-`: no kopecks.
    private mutating func skipKopecks(_ tokens: Tokens) {
        var index = next
        if tokens.isMark(index, ",", "."), tokens[index]?.gap == .some(.none), tokens.isDash(index + 1),
            tokens[index + 1]?.gap == .some(.none)
        {
            index += 2
            if tokens[index]?.kind != .digits { next = index }
            return
        }
        guard tokens.isDash(index), tokens[index]?.gap == .some(.none), let zeros = tokens[index + 1],
            zeros.kind == .digits, zeros.gap == .none, zeros.digits == 2, zeros.value == 0
        else { return }
        next = index + 2
    }

    private mutating func takeMarks(_ tokens: Tokens) {
        while let token = tokens[next], token.kind == .mark, token.gap <= .space {
            switch token.mark {
            case 0x2A, 0xB9, 0xB2, 0xB3, 0x2020: isMarked = true
            case 0x2B: isOpenEnded = true
            case 0x25: isPercentage = true
            default: return
            }
            next += 1
        }
    }

    private mutating func takeMultiplier(_ tokens: Tokens) {
        guard let token = tokens[next], token.gap <= .space else { return }
        switch tokens.meaning(at: next) {
        case .thousand: multiplier = 1000
        case .million: multiplier = 1_000_000
        default: return
        }
        next += 1
        if tokens.isMark(next, "."), tokens[next]?.gap == .some(.none) { next += 1 }
    }

    private mutating func takeCurrency(_ tokens: Tokens, _ number: WrittenNumber) {
        guard let token = tokens[next], token.gap <= .space else { return }
        if token.kind == .mark {
            guard let code = CurrencyCode(sign: token.mark) else { return }
            // `10$20`: the sign may belong to either side.
            if token.mark == 0x24, token.gap != .none, let after = tokens[next + 1], after.kind == .digits,
                after.gap == .none
            {
                return
            }
            currency = code
            next += 1
            return
        }
        switch tokens.meaning(at: next) {
        case .currency(let code): currency = code
        case .euroOrSize: currency = .EUR
        case .shortRouble:
            currency = .RUB
            isShortRouble = true
        case .shortTenge:
            // Nobody writes a price of a million as `1000т`, thousands of tenge as tenge below it.
            if number.scale == 0, number.mantissa >= 1000, multiplier == 1 { currency = .KZT } else { doubt = .unit }
        default:
            takeConventionalUnit(tokens)
            return
        }
        next += 1
        if tokens.isMark(next, "."), tokens[next]?.gap == .some(.none) { next += 1 }
    }

    /// `у. е.`: a unit that only the shop knows.
    private mutating func takeConventionalUnit(_ tokens: Tokens) {
        guard let token = tokens[next], token.kind == .word else { return }
        let word = tokens.folded(token)
        if word == "уе" {
            next += 1
        } else if word == "у", tokens.isMark(next + 1, "."), let second = tokens[next + 2], second.kind == .word,
            tokens.folded(second) == "е"
        {
            next += tokens.isMark(next + 3, ".") ? 4 : 3
        } else {
            return
        }
        doubt = .currency
    }

    /// The amount of a number with this unit, or why there is none.
    func amount(of number: WrittenNumber) -> Result<Amount, AmountDoubt> {
        if let doubt { return .failure(AmountDoubt(doubt)) }
        if isPercentage { return .failure(AmountDoubt(.percentage)) }
        if number.isIrregular || number.mayBeFraction && multiplier > 1 { return .failure(AmountDoubt(.separator)) }
        guard let minorUnits = number.scaled(by: multiplier, places: 2) else { return .failure(AmountDoubt(.fraction)) }
        return .success(
            Amount(
                minorUnits: minorUnits, currency: currency, bound: isOpenEnded ? .from : .exact, isMarked: isMarked))
    }
}

/// Carries a doubt as a failure.
struct AmountDoubt: Error {
    let reason: AmountReading.Doubt
    init(_ reason: AmountReading.Doubt) { self.reason = reason }
}
