import Language

/// Figures in the shop's terms: what can be told in any language though the terms are written in one.
enum TermFigures {
    /// The first number or range of days: `12–20 дней` gives `12–20`.
    static func days(in text: String) -> String? {
        let words = words(text)
        for (index, word) in words.enumerated().dropFirst() where isDays(word) {
            let number = words[index - 1]
            if number.first?.isNumber == true, number.allSatisfy({ $0.isNumber || "–-—".contains($0) }) {
                return number
            }
        }
        return nil
    }

    /// The first percentage: `50 %`, `50%`.
    static func percent(in text: String) -> Int? {
        var digits = ""
        for character in text {
            if character.isNumber {
                digits.append(character)
            } else if character == "%" {
                if let value = Int(digits) { return value }
            } else if !character.isWhitespace {
                digits = ""
            }
        }
        return nil
    }

    /// Times of day in order: `10:00`.
    static func times(in text: String) -> [String] {
        words(text).compactMap { word in
            let core = word.trimming { !$0.isNumber }
            let parts = core.split(separator: ":")
            return parts.count == 2 && parts.allSatisfy { $0.allSatisfy(\.isNumber) } && parts[1].count == 2
                ? core : nil
        }
    }

    /// Amounts with their currency, as written: `1 500 ₸`, `39 000 тг`.
    static func amounts(in text: String) -> [String] {
        var amounts: [String] = []
        var number = ""
        for word in words(text.split(separator: "₸", omittingEmptySubsequences: false).joined(separator: " ₸ ")) {
            let core = word.trimming { ",.;:()".contains($0) }
            if core.first?.isNumber == true, core.allSatisfy({ $0.isNumber || "–-".contains($0) }) {
                // Thousands stand apart: «1 500».
                number = number.isEmpty || core.count != 3 ? core : number + " " + core
            } else {
                if !number.isEmpty, isCurrency(core) { amounts.append(number + " " + core) }
                number = ""
            }
            if word.hasSuffix(",") || word.hasSuffix(".") { number = "" }
        }
        return amounts
    }

    private static func isCurrency(_ word: String) -> Bool {
        let folded = Folding.fold(word)
        return ["₸", "$", "€", "₽"].contains(word) || folded == "тг" || folded.hasPrefix("тенге")
            || folded.hasPrefix("теңге")
    }

    /// Names in Latin letters, each once: what is called the same in every language.
    static func latinNames(in text: String) -> [String] {
        var names: [String] = []
        for word in words(text) {
            let core = word.trimming { !$0.isLetter && !$0.isNumber }
            guard let first = core.first, first.isASCII, first.isUppercase, core.allSatisfy(\.isASCII) else { continue }
            if !names.contains(core) { names.append(core) }
        }
        return names
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func isDays(_ word: String) -> Bool {
        let folded = Folding.fold(word)
        return ["дн", "день", "сут", "күн", "day"].contains { folded.hasPrefix($0) }
    }
}

extension String {
    /// Without the characters at both ends that are to go.
    func trimming(where isGone: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isGone(first) { rest = rest.dropFirst() }
        while let last = rest.last, isGone(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
