import Language

// What is said and not meant.
extension WishReader {
    /// `не мини`, `мини не надо`, `not the mini`, `anything but black`, `мини емес`, `не 38, а 39`.
    func readRefusals(_ reading: inout Reading) {
        let denials = Denials(reading.wish)
        for name in reading.wish.names where denials.cover(name.tokens) {
            reading.wish.refused.formUnion(name.readings.joined())
        }
        reading.wish.names.removeAll { denials.cover($0.tokens) }
        for (color, tokens) in reading.wish.colors where denials.cover(tokens) {
            reading.wish.refusedColors.formUnion(color.groups)
        }
        reading.wish.colors.removeAll { denials.cover($0.tokens) }
        reading.wish.categories.removeAll { denials.cover($0.tokens) }
        let sizes = reading.wish.sizes.filter { !denials.cover($0.tokens) }
        if !sizes.isEmpty { reading.wish.sizes = sizes }
        reading.wish.names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// `чёлочку… ой, челси`, `37, то есть 38`: what was said by mistake is taken back.
    func readCorrections(_ reading: inout Reading) {
        let words = reading.wish.tokens.map(\.text)
        for place in words.indices.dropFirst() {
            guard let mark = Self.corrections.first(where: { words[place...].starts(with: $0) }) else { continue }
            let end = place + mark.count
            reading.wish.foreign.removeAll { $0.token == place - 1 }
            if reading.wish.sizes.contains(where: { $0.tokens.lowerBound >= end }) {
                reading.wish.sizes.removeAll { $0.tokens.upperBound == place }
            }
            if reading.wish.colors.contains(where: { $0.tokens.lowerBound >= end }) {
                reading.wish.colors.removeAll { $0.tokens.upperBound == place }
            }
            if reading.wish.names.contains(where: { $0.isNumber && $0.tokens.lowerBound >= end }) {
                reading.wish.names.removeAll { $0.isNumber && $0.tokens.upperBound == place }
            }
        }
    }

    private static let corrections = ["ой", "точнее", "вернее", "упс", "то есть", "oops", "i mean", "or rather"].map {
        $0.split(separator: " ").map(String.init)
    }
}

/// The words of a wish that deny what stands beside them.
private struct Denials {
    private let words: [String]
    /// Whether something is punctuated between a token and the next.
    private let breaks: [Bool]

    init(_ wish: ProductWish) {
        words = wish.tokens.map(\.text)
        let bytes = Array(wish.text.utf8)
        breaks = wish.tokens.indices.map { place in
            guard place + 1 < wish.tokens.count else { return true }
            let gap = bytes[wish.tokens[place].range.upperBound..<wish.tokens[place + 1].range.lowerBound]
            return gap.contains { ",;.:!?\n".utf8.contains($0) }
        }
    }

    /// Whether tokens are denied by words before or behind them.
    func cover(_ tokens: Range<Int>) -> Bool {
        guard tokens.lowerBound >= 0, tokens.upperBound <= words.count, !tokens.isEmpty else { return false }
        return isDenied(before: tokens.lowerBound) || isDenied(behind: tokens.upperBound)
    }

    private func isDenied(before start: Int) -> Bool {
        var end = start
        // `не в чёрном`, `not in the black`.
        for _ in 0..<2 where end > 1 && Self.small.contains(words[end - 1]) && !breaks[end - 1] { end -= 1 }
        guard end > 0, !breaks[end - 1] else { return false }
        return Self.before.contains { phrase in
            end >= phrase.count && matches(phrase, at: end - phrase.count)
        }
    }

    private func isDenied(behind end: Int) -> Bool {
        guard end < words.count, end == 0 || !breaks[end - 1] else { return false }
        return Self.behind.contains { phrase in end + phrase.count <= words.count && matches(phrase, at: end) }
    }

    private func matches(_ phrase: [String], at start: Int) -> Bool {
        phrase.indices.allSatisfy { place in
            let word = words[start + place]
            let pattern = phrase[place]
            guard pattern.last == "*" ? word.hasPrefix(pattern.dropLast()) : word == pattern else { return false }
            return place + 1 == phrase.count || !breaks[start + place]
        }
    }

    private static let small: Set<String> = [
        "the", "a", "an", "in", "of", "в", "во", "на", "с", "со", "ту", "эту", "такую", "такая", "такой",
    ]
    private static let before = phrases(
        "не|not|кроме|except|без|without|вместо|помимо|не хо*|не надо|не нужн*|не нрав*|не люб*|don't want|dont want",
        "don't need|don't like|dont like|anything but|all but|other than|instead of|rather than")
    private static let behind = phrases(
        "емес|не надо|не нужн*|не хо*|не нрав*|не люб*|не подход*|не подойд*|не интерес*|не предлаг*|керек емес",
        "қажет емес|керегі жоқ|ұнамайды|is not for me|not wanted")

    private static func phrases(_ lists: String...) -> [[String]] {
        lists.flatMap { $0.split(separator: "|") }.map { phrase in
            phrase.split(separator: " ").map { Folding.fold($0) }
        }
    }
}
