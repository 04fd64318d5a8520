import Language

/// Lengths in centimetres that a text states, with the word that says of what.
struct Measures: Hashable, Sendable {
    /// The numbers in tenths of a centimetre: one, or the sides of `30 × 20 × 10 см`.
    var tenths: [Int]
    /// What is measured; nil where no word says.
    var part: Part?
    /// Where the numbers and their unit stand, in bytes of UTF-8.
    var utf8Range: Range<Int>

    /// What is measured.
    enum Part: String, CaseIterable {
        case heel, sole, height, width, length

        var beginnings: [String] {
            switch self {
            case .heel: ["каблук", "шпильк", "рюмочк", "heel", "өкше"]
            case .sole: ["подошв", "платформ", "танкетк", "sole", "platform", "табан"]
            case .height: ["высот", "высок", "height", "биікт"]
            case .width: ["ширин", "шир", "width", "wide", "ені"]
            case .length: ["длин", "length", "ұзынд"]
            }
        }
    }

    /// The lengths of a text, left to right.
    static func lengths(in text: String) -> [Measures] {
        let tokens = Tokenizer.tokens(of: text)
        let words = tokens.map(\.text)
        var found: [Measures] = []
        var index = 0
        var numbers: [(tenths: Int, token: Int)] = []
        while index < tokens.count {
            if tokens[index].kind == .number, let tenths = WishReader.tenths(of: words[index]) {
                numbers.append((tenths, index))
            } else if let spoken = SpokenNumber(words, at: index) {
                numbers = [(spoken.tenths, index)]
                index += spoken.length
                continue
            } else if isUnit(words[index]) {
                if let first = numbers.first {
                    found.append(
                        Measures(
                            tenths: numbers.map(\.tenths), part: part(words, before: first.token, after: index),
                            utf8Range: tokens[first.token].range.lowerBound..<tokens[index].range.upperBound))
                }
                numbers = []
            } else if words[index] != "х" && words[index] != "x" && words[index] != "на" {
                numbers = []
            }
            index += 1
        }
        return found
    }

    private static func isUnit(_ word: String) -> Bool {
        word == "см" || word == "cm" || word.hasPrefix("сантим") || word.hasPrefix("centim")
    }

    private static func part(_ words: [String], before start: Int, after end: Int) -> Part? {
        for place in stride(from: start - 1, through: max(0, start - 4), by: -1) {
            if let part = part(of: words[place]) { return part }
            if isUnit(words[place]) { break }
        }
        for place in end + 1..<min(words.count, end + 3) where end + 1 < words.count {
            if let part = part(of: words[place]) { return part }
        }
        return nil
    }

    private static func part(of word: String) -> Part? {
        Part.allCases.first { part in part.beginnings.contains(where: word.hasPrefix) }
    }
}
