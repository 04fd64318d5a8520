extension AmountReader {
    /// Finds the prices in running text.
    ///
    /// A number is a price when a currency stands beside it or a price word right before it (`цена: 45 000`). Phone numbers,
    /// years, percentages, dimensions and everything that ``read(_:)-(StringProtocol)`` would doubt are passed over.
    /// - Returns: finds in the order of the text; ranges never overlap.
    /// - Complexity: O(bytes of the text).
    public static func amounts(in text: some StringProtocol) -> [FoundInText<Amount>] {
        withUTF8(of: text, amounts(utf8:))
    }

    /// Finds the prices in running text given as UTF-8.
    public static func amounts(utf8 bytes: UnsafeBufferPointer<UInt8>) -> [FoundInText<Amount>] {
        guard bytes.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        var scan = AmountScan(tokens: Tokens(bytes))
        return scan.run()
    }
}

/// Walks over the tokens of running text and picks the prices out.
struct AmountScan {
    let tokens: Tokens
    private var found: [FoundInText<Amount>] = []
    /// The index after the last amount: a sign in front of it belongs to that.
    private var taken = 0

    init(tokens: Tokens) { self.tokens = tokens }

    mutating func run() -> [FoundInText<Amount>] {
        var index = 0
        while index < tokens.count {
            if let end = PhoneNumber.end(in: tokens, at: index) {
                index = end
            } else if tokens.list[index].kind == .digits {
                index = max(readNumbers(at: index), index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    /// One amount of a run such as `от 45 000 до 60 000 ₸`.
    private struct Candidate {
        var number: WrittenNumber
        var unit: AmountUnit
        var start: Int
        var end: Int
        var bound: Amount.Bound
    }

    /// Reads the numbers joined by range marks from an index on; returns the index after them.
    private mutating func readNumbers(at first: Int) -> Int {
        guard !isGlued(first) else { return first + 1 }
        var run: [Candidate] = []
        var index = first
        while let number = WrittenNumber(tokens, at: index), run.count < 8 {
            let unit = AmountUnit(tokens, after: number)
            var candidate = Candidate(
                number: number, unit: unit, start: index, end: unit.next, bound: bound(before: index))
            takePrefix(&candidate)
            run.append(candidate)
            taken = unit.next
            index = unit.next
            guard let next = continuation(after: index) else { break }
            if tokens.isDash(index), run[run.count - 1].bound == .exact { run[run.count - 1].bound = .from }
            index = next
        }
        guard let last = run.indices.last else { return first + 1 }
        if last > 0, run[last - 1].bound == .from, run[last].bound == .exact { run[last].bound = .upTo }
        shareUnit(&run)
        let isPriced = hasPriceWord(before: first)
        for candidate in run { accept(candidate, isPriced: isPriced) }
        return run[last].end
    }

    /// The index of the number that continues a run after a dash, a slash or «до».
    private func continuation(after index: Int) -> Int? {
        guard let token = tokens[index], token.gap <= .space else { return nil }
        let isJoined = tokens.isDash(index) || tokens.isMark(index, "/") || tokens.meaning(at: index) == .upTo
        guard isJoined, let next = tokens[index + 1], next.kind == .digits, next.gap <= .space,
            PhoneNumber.end(in: tokens, at: index + 1) == nil
        else { return nil }
        return index + 1
    }

    /// Whether a number is the tail of a word or code: `A45`, `№45`, `#45`.
    private func isGlued(_ index: Int) -> Bool {
        guard let before = tokens[index - 1], tokens.list[index].gap == .none else { return false }
        if before.kind == .word {
            switch tokens.meaning(at: index - 1) {
            case .currency, .price: return false
            default: return true
            }
        }
        return before.kind == .mark && [0x23, 0x2116, 0x40, 0x5F].contains(before.mark)
    }

    private mutating func takePrefix(_ candidate: inout Candidate) {
        guard candidate.unit.currency == nil, candidate.start > taken, let before = tokens[candidate.start - 1],
            tokens.list[candidate.start].gap <= .space
        else { return }
        var code = before.kind == .mark ? CurrencyCode(sign: before.mark) : nil
        if case .currency(let named) = tokens.meaning(at: candidate.start - 1), before.end - before.start == 3,
            tokens[candidate.start - 2]?.kind != .digits
        {
            code = named
        }
        guard let code else { return }
        candidate.unit.currency = code
        candidate.start -= 1
    }

    private func bound(before index: Int) -> Amount.Bound {
        switch tokens.meaning(at: index - 1) {
        case .from: .from
        case .upTo: .upTo
        default: .exact
        }
    }

    /// A unit named at the end of a run holds for the numbers before it, unless they are far smaller: `5-10 000 тг`.
    private func shareUnit(_ run: inout [Candidate]) {
        guard let last = run.last, run.count > 1 else { return }
        for index in run.indices.dropLast() where run[index].unit.currency == nil {
            if run[index].unit.multiplier == 1, last.unit.multiplier > 1, run[index].number.mantissa < 1000 {
                run[index].unit.multiplier = last.unit.multiplier
            }
            guard let own = run[index].number.scaled(by: run[index].unit.multiplier, places: 2),
                let other = last.number.scaled(by: last.unit.multiplier, places: 2), own > other / 20
            else {
                run[index].unit.doubt = .unit
                continue
            }
            run[index].unit.currency = last.unit.currency
            run[index].unit.isShortRouble = last.unit.isShortRouble
        }
    }

    /// Whether a price word stands before, with nothing but a colon, a dash or small words between.
    private func hasPriceWord(before index: Int) -> Bool {
        var place = index - 1
        for _ in 0..<4 {
            guard let token = tokens[place] else { return false }
            if token.kind == .mark {
                guard
                    [0x3A, 0x3D].contains(token.mark) || tokens.isDash(place) || CurrencyCode(sign: token.mark) != nil
                else { return false }
            } else {
                switch tokens.meaning(at: place) {
                case .price: return true
                case .from, .upTo, .neutral, .currency: break
                default: return false
                }
            }
            place -= 1
        }
        return false
    }

    private mutating func accept(_ candidate: Candidate, isPriced: Bool) {
        guard case .success(var amount) = candidate.unit.amount(of: candidate.number), amount.minorUnits > 0 else {
            return
        }
        if candidate.unit.isShortRouble, amount.minorUnits < 100_00 { return }
        if amount.currency == nil {
            guard isPriced, !isOtherQuantity(candidate, amount) else { return }
        }
        // `размер 38 450 тг`: where the size ends and the price starts can not be told.
        if candidate.number.isGrouped, tokens.list[candidate.start].digits <= 2,
            tokens.meaning(at: candidate.start - 1) == .size, tokens[candidate.start - 2]?.kind != .digits
        {
            return
        }
        if amount.bound == .exact { amount.bound = candidate.bound }
        if tokens.meaning(at: candidate.end) == .fromBehind { amount.bound = .from }
        found.append(
            FoundInText(
                utf8Range: tokens.list[candidate.start].start..<tokens.list[candidate.end - 1].end, value: amount))
    }

    /// Whether a number after a price word counts something else: a year, days, pieces, a size.
    private func isOtherQuantity(_ candidate: Candidate, _ amount: Amount) -> Bool {
        switch tokens.meaning(at: candidate.end) {
        case .year, .measure, .piece, .size, .times, .europeanSize: return true
        default: break
        }
        if tokens.isMark(candidate.end, "×", "*", "%", "°") { return true }
        // A sheet of this decade names its years bare: «цены 2025».
        let isBare = !candidate.number.isGrouped && candidate.number.scale == 0 && candidate.unit.multiplier == 1
        return isBare && (2010...2039).contains(candidate.number.mantissa)
    }
}

/// Phone numbers, which are never prices.
enum PhoneNumber {
    /// The index after the phone number that starts at a token; nil when none does.
    ///
    /// It starts with `+` and has 9 to 15 digits, or starts with 7 or 8 and has 11, in groups apart by spaces, dashes and brackets.
    static func end(in tokens: Tokens, at start: Int) -> Int? {
        var index = start
        let hasPlus = tokens.isMark(index, "+")
        if hasPlus { index += 1 }
        guard let first = tokens[index], first.kind == .digits, !hasPlus || first.gap == .none else { return nil }
        let limit = hasPlus ? 15 : 11
        var total = 0
        var leading = first.value
        while leading >= 10 { leading /= 10 }
        guard hasPlus || leading == 7 || leading == 8 || first.value < 0 else { return nil }
        while let token = tokens[index], token.gap <= .space {
            if token.kind == .digits {
                guard total + token.digits <= limit else { break }
                total += token.digits
                index += 1
            } else if total > 0, tokens[index + 1]?.kind == .digits,
                tokens.isDash(index) || tokens.isMark(index, "(", ")", ".")
            {
                index += 1
            } else if total > 0, tokens.isMark(index, ")"), tokens.isDash(index + 1), tokens[index + 2]?.kind == .digits
            {
                index += 2
            } else {
                break
            }
        }
        guard hasPlus ? total >= 9 : total == 11 else { return nil }
        // `8 700 000 000 12 тг` would be no phone, and a group cut off in the middle is none either.
        if let after = tokens[index], after.kind == .digits, after.gap == .none { return nil }
        return index
    }
}
