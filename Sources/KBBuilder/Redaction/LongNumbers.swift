import Language

/// Finds numbers that tell who a person is: phones, cards, accounts, identification numbers.
///
/// A run is digits with at most three signs of `+ ( ) - – — . / _ * ·`, spaces or invisible marks between two of them; dates
/// and times end it. It tells a person when at least eight digits are left after what is something else was taken off:
/// an amount at its end that a currency follows, a list of sizes, a list of round prices.
enum LongNumbers {
    /// Fewest digits that tell a person.
    static let shortest = 8
    /// Most digits of an amount of money; a longer one is no price of a shop.
    private static let longestAmount = 9

    /// Ranges of UTF-8 bytes, ascending.
    static func ranges(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        return runs(in: text, moments: Moments.ranges(in: bytes)).compactMap { groups in
            guard digits(groups) >= shortest else { return nil }
            var kept = groups
            if let last = groups.last, isCurrency(bytes, from: last.upperBound) { kept = withoutAmount(groups) }
            guard let first = kept.first, let last = kept.last, digits(kept) >= shortest,
                !areSizes(kept, bytes), !arePrices(kept, bytes)
            else { return nil }
            return first.lowerBound..<last.upperBound
        }
    }

    private static func digits(_ groups: [Range<Int>]) -> Int { groups.reduce(0) { $0 + $1.count } }

    /// Groups of adjacent digits, those of one run together.
    private static func runs(in text: String, moments: [Range<Int>]) -> [[Range<Int>]] {
        var collector = RunCollector()
        var offset = 0
        var moment = moments[...]
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            while let first = moment.first, first.upperBound <= offset { moment = moment.dropFirst() }
            if moment.first?.contains(offset) == true {
                collector.close()
            } else if isDigit(scalar) {
                collector.take(digitAt: offset..<end)
            } else {
                collector.take(isJoint: isJoint(scalar))
            }
            offset = end
        }
        collector.close()
        return collector.runs
    }

    private struct RunCollector {
        private(set) var runs: [[Range<Int>]] = []
        private var run: [Range<Int>] = []
        /// Signs since the last digit.
        private var gap = 0

        mutating func take(digitAt range: Range<Int>) {
            if gap == 0, let last = run.popLast() {
                run.append(last.lowerBound..<range.upperBound)
            } else {
                run.append(range)
            }
            gap = 0
        }

        mutating func take(isJoint: Bool) {
            guard !run.isEmpty else { return }
            gap += 1
            if gap > 3 || !isJoint { close() }
        }

        mutating func close() {
            if !run.isEmpty { runs.append(run) }
            run = []
            gap = 0
        }
    }

    /// Outside of ASCII the first decimal digits are those of Arabic.
    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x660 else { return (0x30...0x39).contains(scalar.value) }
        return scalar.properties.numericType == .decimal
    }

    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "+", "(", ")", "-", "–", "—", ".", "/", "_", "*", "·", " ", "\u{A0}", "\u{202F}", "\u{2011}": true
        default: (0x200B...0x206F).contains(scalar.value)
        }
    }

    /// The groups before an amount at the end: `45 000` of `8 701 000 00 12 45 000`.
    private static func withoutAmount(_ groups: [Range<Int>]) -> [Range<Int>] {
        var kept = groups
        var digits = 0
        while let last = kept.last, digits + last.count <= longestAmount {
            // Behind the first group of an amount all have three digits.
            let isWhole = digits == 0 || last.count <= 3
            guard isWhole else { break }
            digits += last.count
            kept.removeLast()
            if last.count != 3 { break }
        }
        return kept
    }

    private static func isCurrency(_ bytes: [UInt8], from end: Int) -> Bool {
        let word = Folding.foldLine(String(decoding: bytes[end...].prefix(16), as: UTF8.self))
        return ["₸", "тг", "тенге", "теңге", "kzt", "₽", "руб", "$", "€"].contains { word.hasPrefix($0) }
    }

    /// `36 37 38 39`: two digits each, all of them sizes of shoes or clothes.
    private static func areSizes(_ groups: [Range<Int>], _ bytes: [UInt8]) -> Bool {
        groups.allSatisfy { group in
            guard group.count == 2, let size = Int(String(decoding: bytes[group], as: UTF8.self)) else { return false }
            return (30...60).contains(size)
        }
    }

    /// `45000/47000`: four to six digits each, all of them round.
    private static func arePrices(_ groups: [Range<Int>], _ bytes: [UInt8]) -> Bool {
        groups.allSatisfy { (4...6).contains($0.count) && bytes[$0].suffix(2).elementsEqual([0x30, 0x30]) }
    }
}
