/// Finds numbers that tell a person and says what they are: phones, cards, accounts, identification numbers.
enum NumberFinder {
    static func find(
        _ text: String, _ words: [MessageWords.Word], _ bytes: UnsafeBufferPointer<UInt8>, scan: MessageWords
    ) -> [PersonalSpan] {
        var found: [PersonalSpan] = []
        if scan.digits >= 4, words.contains(where: { $0.kind == .latin && $0.length >= 2 }) {
            found += accounts(words, bytes)
        }
        if scan.digits >= LongNumbers.shortest || scan.hasForeignDigits {
            for range in LongNumbers.ranges(in: text) where !found.contains(where: { $0.range.overlaps(range) }) {
                if let span = classified(range, words, bytes) { found.append(span) }
            }
        }
        return found + readOut(words, bytes)
    }

    // MARK: - Digits

    private static func classified(
        _ range: Range<Int>, _ words: [MessageWords.Word], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> PersonalSpan? {
        var digits: [UInt8] = []
        for byte in bytes[range] where (0x30...0x39).contains(byte) { digits.append(byte &- 0x30) }
        let hasPlus = range.lowerBound > 0 && bytes[range.lowerBound - 1] == 0x2B
        let kind = kind(of: digits, hasPlus: hasPlus)
        if kind == .number || kind == .identification || !hasPlus && !isMobile(digits),
            isCode(range, words, bytes)
        {
            return nil
        }
        var identity: UInt64 = 0
        // A phone is one with +7, with 8 and without either.
        for digit in kind == .phone ? digits.suffix(10)[...] : digits[...] {
            identity = identity &* 11 &+ UInt64(digit) &+ 1
        }
        let start = hasPlus ? range.lowerBound - 1 : range.lowerBound
        return PersonalSpan(kind: kind, range: start..<range.upperBound, identity: identity)
    }

    private static func kind(of digits: [UInt8], hasPlus: Bool) -> PersonalSpan.Kind {
        switch digits.count {
        case _ where hasPlus && digits.count <= 15: .phone
        case 16: .card
        case 12 where isBirthday(digits): .identification
        case 10...11 where isMobile(digits): .phone
        case 9...11: .phone
        default: .number
        }
    }

    /// `8 701 …`, `7 701 …` or `701 …`.
    private static func isMobile(_ digits: [UInt8]) -> Bool {
        digits.count == 11 && (digits[0] == 7 || digits[0] == 8) && digits[1] >= 3
            || digits.count == 10 && digits[0] == 7
    }

    /// An identification number of Kazakhstan begins with the day of birth.
    private static func isBirthday(_ digits: [UInt8]) -> Bool {
        let month = digits[2] * 10 + digits[3]
        let day = digits[4] * 10 + digits[5]
        return (1...12).contains(month) && (1...31).contains(day) && (1...6).contains(digits[6])
    }

    /// Whether a number is called an order's, an article's or a parcel's, or is glued to the letters of a code.
    private static func isCode(
        _ range: Range<Int>, _ words: [MessageWords.Word], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard let index = words.firstIndex(where: { $0.range.lowerBound >= range.lowerBound }) else { return false }
        if index > 0, words[index - 1].range.upperBound == words[index].range.lowerBound { return true }
        for before in words[max(0, index - 2)..<index].reversed() {
            if before.roles.contains(.code) { return true }
        }
        return false
    }

    // MARK: - Accounts

    /// International account numbers: two letters, two digits, sixteen letters or digits, with or without spaces.
    private static func accounts(
        _ words: [MessageWords.Word], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [PersonalSpan] {
        var found: [PersonalSpan] = []
        for word in words where word.kind == .latin && word.length == 2 {
            var index = word.range.lowerBound
            guard index == 0 || !isAlphanumeric(bytes[index - 1]) else { continue }
            var length = 0
            var digits = 0
            var hash: UInt64 = 7
            var end = index
            while index < bytes.count, length < 20 {
                let byte = bytes[index]
                if isAlphanumeric(byte) {
                    length += 1
                    if byte < 0x3A { digits += 1 }
                    if (3...4).contains(length), byte >= 0x3A { break }
                    hash = hash &* 131 &+ UInt64(byte | 0x20)
                    end = index + 1
                } else if byte != 0x20 && byte != 0x2D || end < index - 1 {
                    break
                }
                index += 1
            }
            let isWhole = end >= bytes.count || !isAlphanumeric(bytes[end])
            if length == 20, digits >= 12, isWhole {
                found.append(PersonalSpan(kind: .account, range: word.range.lowerBound..<end, identity: hash))
            }
        }
        return found
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    // MARK: - Numbers read out

    /// «восемь семьсот один ноль ноль…»: six number words or more in a row.
    private static func readOut(
        _ words: [MessageWords.Word], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [PersonalSpan] {
        var found: [PersonalSpan] = []
        var first = 0
        while first < words.count {
            guard words[first].roles.contains(.number) else {
                first += 1
                continue
            }
            var last = first
            while last + 1 < words.count,
                words[last + 1].roles.contains(.number)
                    || words[last + 1].kind == .digits && words[last + 1].length <= 3
            {
                last += 1
            }
            if last - first >= 5 {
                var identity: UInt64 = 3
                for word in words[first...last] { identity = identity &* 31 &+ word.key }
                found.append(
                    PersonalSpan(
                        kind: .phone, range: words[first].range.lowerBound..<words[last].range.upperBound,
                        identity: identity))
            }
            first = last + 1
        }
        return found
    }
}
