/// Writes a list's numbers in Word's formats (ISO/IEC 29500-1, 17.18.59).
enum ListNumber {
    /// The number in a format by its name; in decimal where the format is unknown.
    static func text(_ number: Int, format: String) -> String {
        switch format {
        case "none", "bullet": ""
        case "decimalZero": number < 10 && number >= 0 ? "0\(number)" : "\(number)"
        case "upperRoman": roman(number)
        case "lowerRoman": roman(number).lowercased()
        case "upperLetter": letters(number, of: latin)
        case "lowerLetter": letters(number, of: latin).lowercased()
        case "russianUpper": letters(number, of: russian)
        case "russianLower": letters(number, of: russian).lowercased()
        case "ordinal": ordinal(number)
        case "hex": String(number, radix: 16, uppercase: true)
        case "chicago": letters(number, of: ["*", "†", "‡", "§"])
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": enclosed(number, from: 0x2460, upTo: 20)
        case "decimalEnclosedParen": enclosed(number, from: 0x2474, upTo: 20)
        case "decimalEnclosedFullstop": enclosed(number, from: 0x2488, upTo: 20)
        case "numberInDash": "- \(number) -"
        case "decimalFullWidth", "decimalFullWidth2": fullWidth(number)
        default: padded(number, format)
        }
    }

    private static let latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    /// Word leaves out ё, й, ъ, ы and ь.
    private static let russian = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ".map(String.init)

    /// A, B … Z, AA, BB …: the letter is repeated, as Word does.
    private static func letters(_ number: Int, of alphabet: [String]) -> String {
        guard number > 0 else { return "\(number)" }
        let letter = alphabet[(number - 1) % alphabet.count]
        return String(repeating: letter, count: min((number - 1) / alphabet.count + 1, 32))
    }

    private static func roman(_ number: Int) -> String {
        guard (1...32_767).contains(number) else { return "\(number)" }
        var rest = number
        var text = ""
        for (value, letters) in romanParts {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }

    private static let romanParts = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    private static func ordinal(_ number: Int) -> String {
        let ending =
            switch (number % 10, number % 100) {
            case (_, 11...13): "th"
            case (1, _): "st"
            case (2, _): "nd"
            case (3, _): "rd"
            default: "th"
            }
        return "\(number)\(ending)"
    }

    private static func enclosed(_ number: Int, from first: UInt32, upTo last: Int) -> String {
        guard (1...last).contains(number), let scalar = Unicode.Scalar(first + UInt32(number) - 1) else {
            return "\(number)"
        }
        return String(scalar)
    }

    private static func fullWidth(_ number: Int) -> String {
        String(String.UnicodeScalarView("\(number)".unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    }

    /// `001, 002, 003, ...` of a custom format gives the number of digits; anything else is decimal.
    private static func padded(_ number: Int, _ format: String) -> String {
        let sample = format.prefix(while: { $0 == "0" || $0 == "1" })
        let digits = "\(number)"
        guard sample.count > 1, sample.hasPrefix("0"), digits.count < sample.count else { return digits }
        return String(repeating: "0", count: min(sample.count, 16) - min(digits.count, 16)) + digits
    }
}
