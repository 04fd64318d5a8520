/// Phone numbers of Kazakhstan in a message: `+7 700 000 01 23`, `87000000123`, `7 (700) 000-01-23`.
enum PhoneReader {
    /// The numbers with the bytes they stand in, written `+77000000123`.
    /// - Complexity: O(bytes of the text).
    static func phones(in text: String) -> [(number: String, range: Range<Int>)] {
        let bytes = Array(text.utf8)
        var found: [(String, Range<Int>)] = []
        var start = 0
        while start < bytes.count {
            guard isDigit(bytes[start]) || bytes[start] == plus, start == 0 || !isDigit(bytes[start - 1]) else {
                start += 1
                continue
            }
            let (digits, end) = run(bytes, from: start)
            if let number = number(digits) {
                found.append((number, start..<end))
                start = end
            } else {
                start += 1
            }
        }
        return found
    }

    private static let plus = UInt8(ascii: "+")
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Digits with the marks that phones are written with between them: at most two marks in a row.
    private static func run(_ bytes: [UInt8], from start: Int) -> (digits: [UInt8], end: Int) {
        var digits: [UInt8] = []
        var end = start
        var marks = 0
        var place = bytes[start] == plus ? start + 1 : start
        while place < bytes.count, digits.count < 12 {
            let byte = bytes[place]
            if isDigit(byte) {
                digits.append(byte)
                end = place + 1
                marks = 0
                // A number is whole as soon as it has all its digits, unless more follow at once.
                let isFull =
                    digits.count == (digits[0] == UInt8(ascii: "7") && digits.count < 11 && !isLong(digits) ? 10 : 11)
                if isFull, place + 1 == bytes.count || !isDigit(bytes[place + 1]) { break }
            } else if separators.contains(byte), marks < 3 {
                marks += 1
            } else {
                break
            }
            place += 1
        }
        return (digits, end)
    }

    private static let separators = Set(" ()-\u{A0}.".utf8)

    /// Whether digits begin with the country's code, so that eleven make the number.
    private static func isLong(_ digits: [UInt8]) -> Bool {
        digits.count > 1 && digits[0] == UInt8(ascii: "7") && digits[1] == UInt8(ascii: "7")
    }

    private static func number(_ digits: [UInt8]) -> String? {
        let text = String(decoding: digits, as: UTF8.self)
        if digits.count == 11, text.hasPrefix("7") || text.hasPrefix("8") { return "+7" + text.dropFirst() }
        // Without the code of the country: mobile numbers begin with 70 and 77.
        if digits.count == 10, text.hasPrefix("70") || text.hasPrefix("77") { return "+7" + text }
        return nil
    }
}
