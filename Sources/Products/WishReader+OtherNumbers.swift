import Language

// Numbers that tell of no goods.
extension WishReader {
    /// Covers times of the day, ages, telephone numbers and numbers of orders: `в 18:30`, `14 лет`, `+7 701 123 45 67`, `заказ 1024`.
    func readOtherNumbers(_ reading: inout Reading) {
        let tokens = reading.wish.tokens
        for place in tokens.indices where Self.isAge(place, tokens) {
            reading.wish.age = reading.wish.age ?? Int(tokens[place].text)
            reading.cover(place..<place + 1)
        }
        let bytes = Array(reading.wish.text.utf8)
        func gap(behind place: Int) -> String {
            String(decoding: bytes[tokens[place].range.upperBound..<tokens[place + 1].range.lowerBound], as: UTF8.self)
        }
        var start = 0
        while start < tokens.count {
            guard tokens[start].kind == .number else {
                start += 1
                continue
            }
            var end = start + 1
            while end < tokens.count, tokens[end].kind == .number,
                gap(behind: end - 1).allSatisfy({ " -()\u{A0}".contains($0) })
            {
                end += 1
            }
            let first = tokens[start].range.lowerBound
            let digits = tokens[start..<end].reduce(0) { $0 + $1.text.count }
            let isPhone =
                end - start > 3 && digits > 8 || first > 0 && bytes[first - 1] == UInt8(ascii: "+") && digits > 8
            if isPhone { reading.cover(start..<end) }
            let before = start > 0 ? tokens[start - 1].text : ""
            if ["заказ", "order", "тапсырыс", "накладн"].contains(where: before.hasPrefix), tokens[start].text.count > 2
            {
                reading.cover(start..<start + 1)
            }
            if start + 1 < tokens.count, tokens[start + 1].kind == .number, gap(behind: start) == ":",
                let hour = Int(tokens[start].text), hour < 24, tokens[start + 1].text.count == 2
            {
                reading.cover(start..<start + 2)
                end = max(end, start + 2)
            }
            start = end
        }
    }

    /// Whether a token is of somebody's age: `дочке 14 лет`, `14 жаста`, `a 14-year-old girl`.
    static func isAge(_ place: Int, _ tokens: [Token]) -> Bool {
        func isYears(_ place: Int) -> Bool {
            guard tokens.indices.contains(place), place > 0, tokens[place - 1].kind == .number,
                (Int(tokens[place - 1].text) ?? .max) < 120
            else { return false }
            // `Carre 90 жасыл` is green.
            return years.contains(tokens[place].text)
                || tokens[place].text.hasPrefix("жас") && !tokens[place].text.hasPrefix("жасыл")
        }
        return isYears(place) || isYears(place + 1) || tokens[place].text == "old" && isYears(place - 1)
    }

    private static let years: Set<String> = [
        "лет", "год", "года", "годик", "годика", "годиков", "годочков", "years", "year", "yrs", "yr", "yo",
    ]

    /// `абая 150, джамбо есть?`: a number that goes with no goods is none of a model.
    func withoutFarNumbers(_ reading: inout Reading) {
        let wish = reading.wish
        let breaks = Self.breaks(in: wish)
        let told = wish.names.map(\.tokens) + wish.categories.map(\.tokens) + wish.colors.map(\.tokens)
        reading.wish.foreignNumbers.removeAll { place in
            let isBehind = place > 0 && !breaks[place - 1] && told.contains { $0.upperBound == place }
            let isBefore = !breaks[place] && told.contains { $0.lowerBound == place + 1 }
            // The 23 of `b23` is no number.
            let isOfCode =
                place > 0 && wish.tokens[place - 1].kind == .latin
                && wish.tokens[place - 1].range.upperBound == wish.tokens[place].range.lowerBound
            let isBesideForeign = wish.foreign.contains { abs($0.token - place) == 1 }
            return !isBehind && !isBefore && !isOfCode && !isBesideForeign
        }
    }
}
