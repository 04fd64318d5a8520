/// Sizes joined by commas, slashes, dashes and «и»: `36, 37, 38,5`, `36–40`, `36/37/38`, `от 36 до 40`.
struct SizeList {
    private(set) var sizes: [StatedSize] = []
    private(set) var doubt: SizeReading.Doubt?
    /// The index of the token after the last size; the start where there is none.
    private(set) var next: Int
    /// Whether the numbers are dimensions or measures: `25х15 см`.
    private(set) var isDimensions = false

    /// Reads the list that starts at a token of digits.
    init(_ tokens: Tokens, at start: Int, known: ClosedRange<Int> = SizeReader.known) {
        next = start
        var index = start
        var slashes = 0
        while let size = Self.size(tokens, at: index, known: known) {
            var upper = size.tenths
            index = size.next
            if let end = Self.rangeEnd(tokens, at: index, known: known) {
                upper = end.tenths
                index = end.next
            }
            if Self.isMeasured(tokens, at: index) {
                isDimensions = true
                sizes = []
                next = start
                return
            }
            if upper < size.tenths { doubt = .descending }
            sizes.append(StatedSize(min(size.tenths, upper), max(size.tenths, upper)))
            next = index
            guard sizes.count < 64, let following = Self.separator(tokens, at: index, slashes: &slashes) else { break }
            index = following
        }
        // `38/39` may be one size between the two; three and more are a list.
        if slashes == 1, sizes.count == 2, sizes[1].lower - sizes[0].lower <= 10 { doubt = .slash }
    }

    /// One size at a token: `38`, `38.5`, `38,5`, `38½`, `38 1/2`.
    static func size(_ tokens: Tokens, at index: Int, known: ClosedRange<Int>) -> (tenths: Int, next: Int)? {
        guard let whole = tokens[index], whole.kind == .digits, whole.digits <= 3 else { return nil }
        // `45 000` is no size 45.
        if let group = tokens[index + 1], group.kind == .digits, group.digits == 3, group.gap == .space { return nil }
        var tenths = Int(whole.value) * 10
        var next = index + 1
        if let fraction = tokens[next + 1], fraction.kind == .digits, fraction.gap == .none,
            tokens[next]?.gap == .some(.none)
        {
            if tokens.isMark(next, ".", ",") {
                if fraction.digits == 1, fraction.value == 0 || fraction.value == 5 || whole.value >= 10 {
                    tenths += Int(fraction.value)
                    next += 2
                } else if fraction.digits == 2, fraction.value % 10 == 0, fraction.value < 100,
                    fraction.value == 0 || fraction.value == 50
                {
                    tenths += Int(fraction.value) / 10
                    next += 2
                } else if tokens.isMark(next, ".") || fraction.digits > 2 {
                    return nil
                }
            }
        } else if tokens.isMark(next, "½") {
            tenths += 5
            next += 1
        } else if let one = tokens[next], one.kind == .digits, one.gap == .space, one.value == 1,
            tokens.isMark(next + 1, "/"), let two = tokens[next + 2], two.value == 2, two.digits == 1
        {
            tenths += 5
            next += 3
        }
        guard known.contains(tenths) else { return nil }
        return (tenths, next)
    }

    private static func rangeEnd(
        _ tokens: Tokens, at index: Int, known: ClosedRange<Int>
    ) -> (tenths: Int, next: Int)? {
        guard tokens[index].map({ $0.gap <= .space }) == true else { return nil }
        var place = index
        if tokens.isMark(place, "…") {
            place += 1
        } else if tokens.isMark(place, "."), tokens.isMark(place + 1, ".") {
            place += tokens.isMark(place + 2, ".") ? 3 : 2
        } else if tokens.isDash(place) || tokens.meaning(at: place) == .upTo {
            place += 1
        } else {
            return nil
        }
        return size(tokens, at: place, known: known)
    }

    /// The index of the next member of the list.
    private static func separator(_ tokens: Tokens, at index: Int, slashes: inout Int) -> Int? {
        guard let token = tokens[index], token.gap <= .wide else { return nil }
        if token.kind == .digits { return token.gap == .none ? nil : index }
        if tokens.isMark(index, "/", "\\") {
            slashes += 1
        } else if !tokens.isMark(index, ",", ";", "+", "&"), tokens.meaning(at: index) != .and {
            return nil
        }
        var place = index + 1
        if tokens.meaning(at: place) == .and { place += 1 }
        return tokens[place]?.kind == .digits && tokens[place].map({ $0.gap <= .wide }) == true ? place : nil
    }

    /// Whether what follows makes a measure of the number before it.
    private static func isMeasured(_ tokens: Tokens, at index: Int) -> Bool {
        guard let token = tokens[index], token.gap <= .space else { return false }
        if token.kind == .mark {
            if tokens.isMark(index, "%", "×", "°", "₸", "₽", "$", "€", "₴") { return true }
            return tokens.isMark(index, "*") && tokens[index + 1]?.kind == .digits
        }
        guard token.kind == .word else { return false }
        switch tokens.meaning(at: index) {
        case .times, .measure, .currency, .thousand, .million, .piece, .year: return true
        default: return false
        }
    }
}
