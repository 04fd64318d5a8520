/// A number as people write it: thousands apart by spaces, dots, commas or apostrophes, a fraction after a dot or comma.
struct WrittenNumber {
    /// All digits as one number.
    var mantissa: Int64
    /// How many of them stand after the decimal separator.
    var scale: Int
    /// The index of the token after it.
    var next: Int
    /// Whether a single dot or comma stands before exactly three digits: thousands in prices, a fraction in quantities.
    var mayBeFraction = false
    /// Whether spaces, dots or commas set thousands apart.
    var isGrouped = false
    /// Whether its separators follow no rule.
    var isIrregular = false

    /// Reads the longest number that starts at a token of digits; nil when there are no digits or more than 15.
    init?(_ tokens: Tokens, at index: Int) {
        guard let first = tokens[index], first.kind == .digits, first.value >= 0 else { return nil }
        var groups = [first]
        var marks: [UInt32] = []
        var spaces = 0
        next = index + 1
        while true {
            if marks.isEmpty, let group = tokens[next], group.kind == .digits, group.gap == .space, group.digits == 3,
                first.digits <= 3, first.value > 0
            {
                groups.append(group)
                spaces += 1
                next += 1
            } else if let mark = Self.separator(tokens[next]), let group = tokens[next + 1], group.kind == .digits,
                group.gap == .none
            {
                groups.append(group)
                marks.append(mark)
                next += 2
            } else {
                break
            }
        }
        mantissa = 0
        scale = 0
        var total = 0
        for group in groups {
            total += group.digits
            guard total <= 15, group.value >= 0 else { return nil }
            mantissa = mantissa * Self.power(group.digits) + group.value
        }
        decide(groups: groups, marks: marks, spaces: spaces)
    }

    private mutating func decide(groups: [ValueToken], marks: [UInt32], spaces: Int) {
        let first = groups[0]
        let last = groups[groups.count - 1]
        let leads = (1...3).contains(first.digits) && first.value > 0 && (first.digits == 1 || first.value >= 10)
        isGrouped = spaces > 0
        guard let mark = marks.last else { return }
        if marks.count == 1 {
            if mark == 0x27 {
                isIrregular = last.digits != 3 || !leads || spaces > 0
                isGrouped = true
            } else if spaces == 0, last.digits == 3, leads {
                mayBeFraction = true
                isGrouped = true
            } else {
                isIrregular = spaces == 0 && last.digits == 3 && first.value == 0
                setFraction(last.digits)
            }
            return
        }
        let thousands = groups.dropFirst().dropLast()
        guard spaces == 0, leads, thousands.allSatisfy({ $0.digits == 3 }), Set(marks.dropLast()).count == 1 else {
            isIrregular = true
            return
        }
        isGrouped = true
        if marks[0] == mark {
            isIrregular = last.digits != 3
        } else {
            isIrregular = mark == 0x27
            setFraction(last.digits)
        }
    }

    private mutating func setFraction(_ digits: Int) {
        scale = digits
        while scale > 0, mantissa % 10 == 0 {
            mantissa /= 10
            scale -= 1
        }
    }

    /// The scalar of a separator that stands right after a digit; all apostrophes give U+0027.
    private static func separator(_ token: ValueToken?) -> UInt32? {
        guard let token, token.kind == .mark, token.gap == .none else { return nil }
        switch token.mark {
        case 0x2E, 0x2C, 0x27: return token.mark
        case 0x2019, 0x60, 0xB4: return 0x27
        default: return nil
        }
    }

    static func power(_ exponent: Int) -> Int64 {
        var result: Int64 = 1
        for _ in 0..<exponent { result *= 10 }
        return result
    }

    /// The number times a factor, in units of 10^-places; nil when that is not whole or too large.
    func scaled(by factor: Int64, places: Int) -> Int64? {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: factor)
        guard !overflow else { return nil }
        if scale <= places {
            let (result, tooLarge) = product.multipliedReportingOverflow(by: Self.power(places - scale))
            return tooLarge ? nil : result
        }
        let divisor = Self.power(scale - places)
        return product % divisor == 0 ? product / divisor : nil
    }
}

/// A cell's binary number as the decimal that a person sees.
enum SheetNumber {
    /// A number in units of 10^-places, when it is one to fifteen significant digits (what a sheet shows at most);
    /// nil when it has more decimals, is too large or is not finite.
    static func decimal(_ number: Double, places: Int) -> Int64? {
        var scaled = number
        for _ in 0..<places { scaled *= 10 }
        guard scaled.isFinite, abs(scaled) < 9e15 else { return nil }
        let rounded = scaled.rounded()
        // Sums and products of prices carry a binary error in the sixteenth digit: 19.99 × 3 is 59.969999999999995.
        guard abs(scaled - rounded) <= abs(scaled) * 4e-15 else { return nil }
        return Int64(rounded)
    }
}
