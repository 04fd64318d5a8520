import Language

/// How texts of scripts are compared: without case, ё, kinds of space and dash, and the space inside numbers and before % and ₸.
enum PlainComparison {
    /// A text as it is compared.
    static func plain(_ text: String) -> [Character] {
        var folded = Array(Folding.foldLine(text).map { "–—−".contains($0) ? "-" : $0 })
        var index = 1
        while index + 1 < folded.count {
            if folded[index] == " ", folded[index - 1].isNumber,
                isThousands(folded, index + 1) || "%₸".contains(folded[index + 1])
            {
                folded.remove(at: index)
            } else {
                index += 1
            }
        }
        return folded
    }

    private static func isThousands(_ text: [Character], _ index: Int) -> Bool {
        guard index + 3 <= text.count, text[index..<(index + 3)].allSatisfy(\.isNumber) else { return false }
        return index + 3 == text.count || !text[index + 3].isNumber
    }

    /// Whether a text holds words; what begins or ends with a digit is not found inside a longer number.
    static func holds(_ text: String, _ needle: String) -> Bool {
        let text = plain(text)
        let needle = plain(needle)
        guard !needle.isEmpty, needle.count <= text.count else { return false }
        for start in 0...(text.count - needle.count) where text[start] == needle[0] {
            let end = start + needle.count
            guard Array(text[start..<end]) == needle else { continue }
            if needle[0].isNumber, start > 0, text[start - 1].isNumber { continue }
            if needle[needle.count - 1].isNumber, end < text.count, text[end].isNumber { continue }
            return true
        }
        return false
    }

    /// Whether an address has the numbers and names of another: house and street count, words between don't.
    static func isSameAddress(_ said: String, _ expected: String) -> Bool {
        let have = Set(Tokenizer.tokens(of: said).map { Folding.fold($0.text) })
        let wanted = Tokenizer.tokens(of: expected).map { Folding.fold($0.text) }
        return wanted.allSatisfy { word in have.contains(word) || word.count <= 2 && !word.allSatisfy(\.isNumber) }
    }
}
