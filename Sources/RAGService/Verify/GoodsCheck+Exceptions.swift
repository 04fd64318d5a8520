import KnowledgeModel
import Language
import Products

/// What is excepted: `все, кроме 38`, `everything but white`, `қарадан басқасы бар`.
extension GoodsCheck {
    /// Sizes and colours that are said to be the only ones missing, and are there, or the only ones there, and are missing.
    func excepted() -> [DraftFinding] {
        Self.exceptions.ranges(in: reading.words).compactMap { word -> DraftFinding? in
            guard let isAllElse = isAllElse(word), let variant = variant(beside: word) else { return nil }
            let token = variant.tokens.lowerBound
            let products = products(at: token)
            guard isCertain(products), !reading.asks.contains(reading.clauseIndex(of: token)), !reading.isRemark(token)
            else { return nil }
            let rows = rows(
                products, variant.colors.isEmpty ? colors(at: token) : variant.colors,
                variant.sizes.isEmpty ? sizes(at: token, alone: true) : variant.sizes)
            guard let count = count(rows), isAllElse == (count > 0) else { return nil }
            return finding(
                min(word.lowerBound, token)..<max(word.upperBound, variant.tokens.upperBound), .availability,
                .contradicted, claim: name(products), place: place(rows, .quantity, or: products), instead: "\(count)")
        }
    }

    /// Whether a size or colour is one of which the words say that all the others are there.
    func isExcepted(_ tokens: Range<Int>) -> Bool {
        tokens.lowerBound > 0
            && Self.exceptions.ranges(in: reading.words).contains { word in
                (word.upperBound == tokens.lowerBound
                    || reading.words[word.lowerBound].hasPrefix("басқа") && tokens.upperBound + 1 == word.lowerBound)
                    && isAllElse(word) == true
            }
    }

    /// Whether all is said to be there besides; false where nothing is. Nil where the words tell neither: `кроме 38 есть ещё 39`.
    private func isAllElse(_ word: Range<Int>) -> Bool? {
        let words = reading.words
        let sentence = reading.sentence(of: word.lowerBound)
        guard word.upperBound <= sentence.upperBound else { return nil }
        let ahead = Array(words[sentence.lowerBound..<word.lowerBound])
        let behind = Array(words[word.upperBound..<sentence.upperBound])
        if words[word.lowerBound] == "but" {
            // `39 is gone, but 36 is here` excepts nothing.
            let near = Array(ahead.suffix(3))
            return Self.all.isSaid(in: near) ? true : Self.none.isSaid(in: near) ? false : nil
        }
        let isDenied = Self.none.isSaid(in: ahead)
        if Self.all.isSaid(in: ahead) { return isDenied ? nil : true }
        if isDenied || Self.none.isSaid(in: behind) { return false }
        return words[word.lowerBound].hasPrefix("басқа") && behind.contains("бар") ? true : nil
    }

    /// The size or colour that stands beside words of exception: behind them, in Kazakh before.
    private func variant(beside word: Range<Int>) -> (colors: [SaidColor], sizes: [Size], tokens: Range<Int>)? {
        let sentence = reading.sentence(of: word.lowerBound)
        guard word.upperBound <= sentence.upperBound else { return nil }
        let isKazakh = reading.words[word.lowerBound].hasPrefix("басқа")
        let near =
            isKazakh
            ? max(sentence.lowerBound, word.lowerBound - 2)..<word.lowerBound
            : word.upperBound..<min(sentence.upperBound, word.upperBound + 2)
        for place in near {
            if reading.tokens[place].kind == .number, let tenths = WishReader.tenths(of: reading.words[place]) {
                guard WishReader.shoeSizes.contains(tenths) else { return nil }
                return ([], [Size(tenths: tenths)], place..<place + 1)
            }
        }
        let tokens = Array(reading.tokens[near])
        guard let color = assortment.colors.colors(tokens: tokens, text: reading.text).first else { return nil }
        let place = near.lowerBound + color.tokens.lowerBound..<near.lowerBound + color.tokens.upperBound
        // `кроме чёрного пальто`.
        let next = place.upperBound
        if !isKazakh, sentence.contains(next), reading.gap(after: next - 1) == [" "], isStrange(next) { return nil }
        return ([color.color], [], place)
    }

    private static let exceptions = Phrases("кроме|за исключением|except. for.|except.|excepting|but.|басқа")
    private static let all = Phrases(
        "все.|всех|всё|любой|любые|каждый|каждого|весь|вся.|everything|all.|every.|any.|each|anything|барлық|барлығы|бәрі|түгел"
    )
    private static let none = Phrases(
        "ничего|никаких|никакого|нет.|нету|ни одного|ни одной|nothing|none|no.|жоқ|ештеңе|қалмады")
}
