/// Characters of fonts that draw signs in the places of letters.
///
/// Symbol: Adobe's encoding as listed in the Unicode consortium's mapping of it. Wingdings: the signs that documents use, by
/// the Unicode 7 proposal L2/11-052; the others stay the private characters that the file holds.
enum SymbolFont {
    /// Whether a font is one of these.
    static func isKnown(_ font: String) -> Bool { table(font) != nil }

    /// One character of `w:sym`: its number in the font, with or without the 0xF000 that Word adds.
    static func text(code: Int, font: String?) -> String {
        let place = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code
        if let font, let table = table(font), let text = table[place] { return text }
        guard let scalar = Unicode.Scalar(UInt32(clamping: code)), scalar.value >= 0x20 else { return "" }
        // A plain character in a font of letters is itself.
        if code >= 0xF020, code <= 0xF07E, font.map(isKnown) != true, let plain = Unicode.Scalar(UInt32(place)) {
            return String(plain)
        }
        return String(scalar)
    }

    /// Text set in such a font; private characters of unknown fonts that are bullets become one.
    static func text(_ text: String, font: String?) -> String {
        let table = font.flatMap(table)
        guard table != nil || text.unicodeScalars.contains(where: { (0xF000...0xF0FF).contains($0.value) }) else {
            return text
        }
        var result = ""
        for scalar in text.unicodeScalars {
            let isPrivate = (0xF000...0xF0FF).contains(scalar.value)
            let place = isPrivate ? Int(scalar.value) - 0xF000 : Int(scalar.value)
            if let table {
                result += place <= 0xFF ? table[place] ?? String(scalar) : String(scalar)
            } else {
                result += isPrivate ? symbol[place] ?? String(scalar) : String(scalar)
            }
        }
        return result
    }

    /// A list's bullet; a sign without a known shape is a plain one.
    static func bullet(_ text: String, font: String?) -> String {
        let shown = self.text(text, font: font)
        let isKnown = !shown.unicodeScalars.contains { $0.properties.generalCategory == .privateUse }
        return isKnown ? shown : "•"
    }

    private static func table(_ font: String) -> [Int: String]? {
        switch font.lowercased() {
        case "symbol", "standard symbols l", "opensymbol", "starsymbol": symbol
        case "wingdings": wingdings
        case "wingdings 2": wingdings2
        case "wingdings 3": wingdings3
        default: nil
        }
    }

    private static let symbol: [Int: String] = {
        let rows: [(Int, String)] = [
            (0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?"),
            (0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
            (0x60, "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
            (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"),
            (0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"),
            (0xE0, "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"), (0xF1, "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"),
        ]
        return places(rows)
    }()

    private static let wingdings: [Int: String] = {
        var table = places([
            (0x21, "✏✂✁"), (0x28, "☎✆✉"), (0x36, "⌛⌨"), (0x3E, "✇✍"), (0x41, "✌"), (0x43, "👍👎☜☞☝☟"), (0x4A, "☺"),
            (0x4C, "☹"), (0x4E, "☠"), (0x51, "✈☼"), (0x54, "❄"), (0x56, "✞"), (0x58, "✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓"),
            (0x6C, "●❍■□"), (0x71, "❑❒⬧⧫◆❖"), (0x77, "⬥⌧"), (0x7B, "❀✿❝❞"), (0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
            (0x9E, "·•"), (0xA1, "○"), (0xA4, "◉◎"), (0xA7, "▪"), (0xAA, "✦★✶✴✹✵"), (0xE0, "→"),
            (0xE8, "➔"), (0xFB, "✗✓☒☑"),
        ])
        table[0x20] = " "
        table[0x4B] = "😐"
        table[0x75] = "◆"
        table[0xA8] = "◻"
        table[0xD8] = "➢"
        table[0xDC] = "➲"
        table[0xDF] = "←"
        table[0xE1] = "↑"
        table[0xE2] = "↓"
        table[0xEF] = "⇦"
        table[0xF0] = "⇨"
        return table
    }()

    private static let wingdings2: [Int: String] = [
        0x20: " ", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0x98: "●", 0xA2: "■",
        0xA3: "□", 0xF3: "★",
    ]

    private static let wingdings3: [Int: String] = [
        0x20: " ", 0x21: "←", 0x22: "→", 0x23: "↑", 0x24: "↓", 0x70: "▲", 0x71: "▼", 0x72: "△", 0x73: "▽", 0x74: "◀",
        0x75: "▶", 0x7D: "▶", 0x84: "◂", 0x86: "▸",
    ]

    private static func places(_ rows: [(first: Int, signs: String)]) -> [Int: String] {
        var table: [Int: String] = [:]
        for (first, signs) in rows {
            for (offset, scalar) in signs.unicodeScalars.enumerated() { table[first + offset] = String(scalar) }
        }
        return table
    }
}
