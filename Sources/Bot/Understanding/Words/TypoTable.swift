/// Words of talk by their misspellings of one letter: one left out, one too many, one wrong, two changed about.
///
/// Two words differ by one such slip where leaving out at most one letter of each makes them equal (symmetric deletes, Garbe 2012).
/// Words begin alike and have six letters at least: shorter ones are too near to one another.
struct TypoTable: Sendable {
    private static let shortest = 6
    private var whole: [String: [String]] = [:]
    private var beginnings: [String: [String]] = [:]

    /// - Parameters:
    ///   - words: words as they are spelled.
    ///   - beginnings: beginnings of words.
    init(words: [String], beginnings: [String]) {
        for word in words where word.unicodeScalars.count >= Self.shortest {
            for variant in Self.variants(of: word) { whole[variant, default: []].append(word) }
        }
        for word in beginnings where word.unicodeScalars.count >= Self.shortest {
            for variant in Self.variants(of: word) { self.beginnings[variant, default: []].append(word) }
        }
    }

    /// The words and beginnings that a word may be a misspelling of.
    /// - Complexity: O(letters²).
    func corrections(of word: String) -> [String] {
        let letters = Array(word.unicodeScalars)
        guard letters.count >= Self.shortest, letters.count <= 24 else { return [] }
        var found: [String] = []
        func add(_ candidates: [String]?) {
            for candidate in candidates ?? []
            where candidate.unicodeScalars.first == letters.first && !found.contains(candidate) {
                found.append(candidate)
            }
        }
        for variant in Self.variants(of: word) { add(whole[variant]) }
        for length in Self.shortest...letters.count {
            var beginning = String.UnicodeScalarView()
            beginning.append(contentsOf: letters[..<length])
            for variant in Self.variants(of: String(beginning)) { add(beginnings[variant]) }
        }
        return found
    }

    /// A word, and the word without each of its letters but the first.
    private static func variants(of word: String) -> [String] {
        let letters = Array(word.unicodeScalars)
        var variants = [word]
        for place in letters.indices.dropFirst() {
            var rest = String.UnicodeScalarView()
            rest.append(contentsOf: letters[..<place])
            rest.append(contentsOf: letters[(place + 1)...])
            let variant = String(rest)
            if variants.last != variant { variants.append(variant) }
        }
        return variants
    }
}
