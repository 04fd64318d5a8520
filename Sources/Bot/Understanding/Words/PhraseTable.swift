import Language

/// Phrases by what they mean, to be found in messages.
///
/// A phrase is written as words between spaces, phrases are parted by commas. `стои*` is any word that begins so; `#` a number; `..`
/// up to three words of any kind. Words are held against one another in plain spelling.
struct PhraseTable<Meaning: Hashable & Sendable>: Sendable {
    /// A phrase found in a message.
    struct Match: Sendable {
        var meaning: Meaning
        /// The words it covers.
        var words: Range<Int>
    }

    private enum Piece: Sendable {
        case word(String)
        case beginning(String)
        case number
        case gap
    }

    private struct Phrase: Sendable {
        var meaning: Meaning
        var pieces: [Piece]
    }

    private var byWord: [String: [Phrase]] = [:]
    private var byBeginning: [String: [Phrase]] = [:]
    private var byNumber: [Phrase] = []

    /// Makes a table.
    init(_ rows: [(Meaning, String)]) {
        for (meaning, phrases) in rows {
            for written in phrases.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
                let pieces = written.split(separator: " ").map(Self.piece)
                guard let first = pieces.first else { continue }
                let phrase = Phrase(meaning: meaning, pieces: pieces)
                switch first {
                case .word(let word): byWord[word, default: []].append(phrase)
                case .beginning(let beginning): byBeginning[beginning, default: []].append(phrase)
                case .number, .gap: byNumber.append(phrase)
                }
            }
        }
    }

    private static func piece(_ written: Substring) -> Piece {
        if written == ".." { return .gap }
        if written == "#" { return .number }
        let plain = PlainSpelling.of(Folding.fold(written.filter { $0 != "*" }))
        return written.hasSuffix("*") ? .beginning(plain) : .word(plain)
    }

    /// All phrases of a message, overlapping ones too, by where they begin.
    /// - Complexity: O(words × their letters), besides the phrases that begin like one of them.
    func matches(in words: [MessageWord]) -> [Match] {
        var found: [Match] = []
        for start in words.indices {
            for phrase in candidates(words[start]) {
                if let end = Self.end(of: phrase.pieces[1...], in: words, at: start + 1) {
                    found.append(Match(meaning: phrase.meaning, words: start..<end))
                }
            }
        }
        return found
    }

    /// The words of all phrases that are written out whole.
    var plainWords: [String] {
        Set(
            (Array(byWord.values.joined()) + Array(byBeginning.values.joined()) + byNumber).flatMap { phrase in
                phrase.pieces.compactMap { if case .word(let word) = $0 { word } else { nil } }
            }
        ).sorted()
    }

    /// The beginnings of words that phrases have.
    var plainBeginnings: [String] {
        Set(
            (Array(byWord.values.joined()) + Array(byBeginning.values.joined()) + byNumber).flatMap { phrase in
                phrase.pieces.compactMap { if case .beginning(let word) = $0 { word } else { nil } }
            }
        ).sorted()
    }

    /// Whether a phrase is the word alone.
    func knows(_ word: MessageWord) -> Bool { candidates(word).contains { $0.pieces.count == 1 } }

    private func candidates(_ word: MessageWord) -> [Phrase] {
        if word.isNumber { return byNumber }
        var found: [Phrase] = []
        for form in word.forms {
            found += byWord[form] ?? []
            var end = form.startIndex
            while end < form.endIndex {
                end = form.index(after: end)
                if let phrases = byBeginning[String(form[..<end])] { found += phrases }
            }
        }
        return found
    }

    private static func end(of pieces: ArraySlice<Piece>, in words: [MessageWord], at place: Int) -> Int? {
        guard let piece = pieces.first else { return place }
        let rest = pieces.dropFirst()
        if case .gap = piece {
            for skipped in 0...3 where place + skipped <= words.count {
                if let end = end(of: rest, in: words, at: place + skipped) { return end }
            }
            return nil
        }
        guard place < words.count, fits(words[place], piece) else { return nil }
        return end(of: rest, in: words, at: place + 1)
    }

    private static func fits(_ word: MessageWord, _ piece: Piece) -> Bool {
        switch piece {
        case .word(let text): word.forms.contains(text)
        case .beginning(let text): word.forms.contains { $0.hasPrefix(text) }
        case .number: word.isNumber
        case .gap: false
        }
    }
}
