/// Finds dates like `23.03.2025` and times like `15:00`, whose digits tell nothing of a person.
enum Moments {
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let isStart = isDigit(bytes, index) && !isDigit(bytes, index - 1) && !isJoined(bytes, index)
            if isStart, let end = date(bytes, index) ?? time(bytes, index), !isDigit(bytes, end) {
                ranges.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return ranges
    }

    private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }

    /// Whether a point or hyphen ties the number to digits before it.
    private static func isJoined(_ bytes: [UInt8], _ index: Int) -> Bool {
        index > 1 && (bytes[index - 1] == 0x2E || bytes[index - 1] == 0x2D) && isDigit(bytes, index - 2)
    }

    /// The end of a number of so many digits.
    private static func number(_ bytes: [UInt8], _ start: Int, _ lengths: ClosedRange<Int>) -> Int? {
        var end = start
        while isDigit(bytes, end) { end += 1 }
        return lengths.contains(end - start) ? end : nil
    }

    private static func date(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard let day = number(bytes, start, 1...2), day < bytes.count, [0x2E, 0x2F].contains(bytes[day]),
            let month = number(bytes, day + 1, 1...2), month < bytes.count, bytes[month] == bytes[day]
        else { return nil }
        let text = { (range: Range<Int>) in Int(String(decoding: bytes[range], as: UTF8.self)) ?? 0 }
        guard (1...31).contains(text(start..<day)), (1...31).contains(text(day + 1..<month)),
            let end = number(bytes, month + 1, 2...4), end - month != 4
        else { return nil }
        return end
    }

    private static func time(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard let hour = number(bytes, start, 1...2), hour < bytes.count, bytes[hour] == 0x3A else { return nil }
        return number(bytes, hour + 1, 2...2)
    }
}
