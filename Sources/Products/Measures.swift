import Language

/// Lengths in centimetres and weights in grams that a text states, with the word that says of what.
package struct Measures: Hashable, Sendable {
    /// The numbers in tenths of a centimetre or gram: one, or the sides of `30 × 20 × 10 см`.
    package var tenths: [Int]
    /// What is measured; nil where no word says.
    package var part: Part?
    /// Where the numbers and their unit stand, in bytes of UTF-8.
    package var utf8Range: Range<Int>

    /// What is measured.
    package enum Part: String, CaseIterable {
        case heel, sole, shaft, calf, depth, height, width, length, weight

        package var beginnings: [String] {
            switch self {
            case .heel: ["каблук", "каблуч", "шпильк", "шпилеч", "рюмочк", "heel", "stiletto", "өкше"]
            case .sole: ["подошв", "платформ", "танкетк", "sole", "platform", "wedge", "табан"]
            case .shaft: ["голенищ", "shaft", "қоныш"]
            case .calf: ["голен", "икр", "обхват", "calf", "girth", "circumference", "балтыр"]
            case .depth: ["глубин", "depth", "deep", "тереңд"]
            case .weight: ["весит", "весом", "весят", "weigh", "салма"]
            case .height: ["высот", "высок", "height", "биікт"]
            case .width: ["ширин", "шир", "width", "wide", "ені"]
            case .length: ["длин", "length", "ұзынд"]
            }
        }
    }

    /// The lengths and weights of a text, left to right.
    package static func all(in text: String) -> [Measures] {
        let tokens = Tokenizer.tokens(of: text)
        let words = tokens.map(\.text)
        let bytes = Array(text.utf8)
        var found: [Measures] = []
        var index = 0
        var numbers: [(tenths: Int, token: Int)] = []
        // Whether all of the numbers are sides, said with a cross between them.
        var areSides = true
        func add(upTo last: Int, _ part: Part?) {
            guard let first = numbers.first else { return }
            found.append(
                Measures(
                    tenths: numbers.map(\.tenths), part: part,
                    utf8Range: tokens[first.token].range.lowerBound..<tokens[last].range.upperBound))
        }
        func end() {
            // Sides need no unit: `Размер, см: 30 × 20 × 10`.
            // `30 на 26 на 9` as well.
            // `платок 90 на 90`.
            let isSquare = numbers.count == 2 && numbers[0].tenths == numbers[1].tenths && numbers[0].tenths >= 100
            if numbers.count > 1, areSides || numbers.count == 3 || isSquare, let last = numbers.last {
                add(upTo: last.token, nil)
            }
            numbers = []
            areSides = true
        }
        while index < tokens.count {
            if tokens[index].kind == .number, let tenths = WishReader.tenths(of: words[index]) {
                if let last = numbers.last {
                    let gap = String(
                        decoding: bytes[tokens[last.token].range.upperBound..<tokens[index].range.lowerBound],
                        as: UTF8.self)
                    let isCrossed = gap.contains { "×xх*".contains($0) }
                    let words = gap.filter { $0 == "\n" || !$0.isWhitespace }
                    let isApart = !isCrossed && !words.isEmpty && words != "на" && words != "by"
                    if isApart || !isCrossed && numbers.count > 1 && areSides { end() }
                    areSides = numbers.isEmpty || areSides && isCrossed
                }
                numbers.append((tenths, index))
            } else if words[index].hasPrefix("полтор") || words[index].hasPrefix("полутор") {
                end()
                numbers = [(15, index)]
            } else if !isPronoun(words, at: index), let spoken = SpokenNumber(words, at: index) {
                end()
                numbers = [(spoken.tenths, index)]
                index += spoken.length
                continue
            } else if isUnit(words[index]) || isMillimetre(words[index]) {
                // `85 мм` is 8.5 cm.
                if isMillimetre(words[index]) { numbers = numbers.map { ($0.tenths / 10, $0.token) } }
                if let first = numbers.first {
                    add(upTo: index, part(words, before: first.token, after: index, upTo: limit(tokens, bytes, index)))
                }
                numbers = []
                areSides = true
            } else if let factor = grams(words[index]), numbers.count < 2 {
                if numbers.isEmpty, factor == 500 {
                    numbers = [(10, index)]
                } else if numbers.isEmpty, factor == 1000, isHalf(words, before: index) {
                    numbers = [(5, index)]
                } else if numbers.isEmpty, factor == 1000, index > 0,
                    part(words, before: index, after: index, upTo: words.count) == .weight
                {
                    numbers = [(10, index)]
                } else if numbers.isEmpty, let behind = inverted(index, tokens, words) {
                    // `грамм 400`.
                    numbers = [(behind * factor, index)]
                    add(upTo: index + 1, .weight)
                    numbers = []
                    index += 2
                    continue
                }
                numbers = numbers.map { ($0.tenths * factor, $0.token) }
                add(upTo: index, .weight)
                numbers = []
            } else if !["х", "x", "на", "by"].contains(words[index]) {
                end()
            }
            index += 1
        }
        end()
        return found
    }

    /// The lengths of a text.
    package static func lengths(in text: String) -> [Measures] { all(in: text).filter { $0.part != .weight } }

    /// The Russian `он` of `он четыре сантиметра шириной`: ten only before another Kazakh number or none.
    private static func isPronoun(_ words: [String], at index: Int) -> Bool {
        words[index] == "он" && index + 1 < words.count && SpokenNumber.contains(words[index + 1])
            && !kazakhUnits.contains(words[index + 1])
    }

    private static let kazakhUnits: Set<String> = ["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"]

    /// `half a kilo`, `жарты килограмм`.
    private static func isHalf(_ words: [String], before index: Int) -> Bool {
        words[max(0, index - 2)..<index].contains { $0 == "half" || $0 == "жарты" }
    }

    /// The number of `грамм 400`: of so many about; nil where the number stands apart or has a unit of its own.
    private static func inverted(_ index: Int, _ tokens: [Token], _ words: [String]) -> Int? {
        guard index + 1 < words.count, words[index].count > 2,
            tokens[index + 1].range.lowerBound == tokens[index].range.upperBound + 1
        else { return nil }
        let next = index + 2 < words.count ? words[index + 2] : ""
        guard !isUnit(next), !isMillimetre(next), grams(next) == nil else { return nil }
        return tokens[index + 1].kind == .number ? WishReader.tenths(of: words[index + 1]) : nil
    }

    private static func grams(_ word: String) -> Int? {
        if ["г", "гр", "g"].contains(word) || word.hasPrefix("грамм") || word.hasPrefix("gram") { return 1 }
        if word.hasPrefix("полкило") { return 500 }
        return ["кг", "kg", "келі"].contains(word) || word.hasPrefix("килограмм") || word.hasPrefix("kilo") ? 1000 : nil
    }

    private static func isUnit(_ word: String) -> Bool {
        word == "см" || word == "cm" || word.hasPrefix("сантим") || word.hasPrefix("centim")
    }

    private static func isMillimetre(_ word: String) -> Bool {
        word == "мм" || word == "mm" || word.hasPrefix("миллим") || word.hasPrefix("millim")
    }

    /// Where words behind a unit end that may say of what it is: `13,5 см, бірақ платформасы 4 см`.
    private static func limit(_ tokens: [Token], _ bytes: [UInt8], _ unit: Int) -> Int {
        var next = unit + 1
        while next < min(tokens.count, unit + 3) {
            let gap = bytes[tokens[next - 1].range.upperBound..<tokens[next].range.lowerBound]
            if gap.contains(where: { ",;.\n(".utf8.contains($0) }) || joins.contains(tokens[next].text) { return next }
            next += 1
        }
        return next
    }

    private static let joins: Set<String> = ["бірақ", "ал", "және", "но", "а", "и", "but", "and", "so"]

    private static func part(_ words: [String], before start: Int, after end: Int, upTo limit: Int) -> Part? {
        // `a red sole and a 10 cm heel`: right behind counts before what is further off.
        let behind = end + 1 < limit ? part(of: words[end + 1]) : nil
        for place in stride(from: start - 1, through: max(0, start - 4), by: -1) {
            if place < start - 2, let behind, bearers.contains(behind) { return behind }
            if let part = part(of: words[place]) { return part }
            if isUnit(words[place]) { break }
        }
        for place in end + 1..<max(end + 1, min(limit, end + 3)) {
            if let part = part(of: words[place]) { return part }
        }
        return nil
    }

    private static let bearers: Set<Part> = [.heel, .sole, .shaft, .calf]

    private static func part(of word: String) -> Part? {
        if word == "вес" { return .weight }
        return Part.allCases.first { part in part.beginnings.contains(where: word.hasPrefix) }
    }
}
