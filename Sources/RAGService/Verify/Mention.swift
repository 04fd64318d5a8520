import Foundation
import Language

/// Words of a draft that name a product.
struct Mention {
    var tokens: Range<Int>
    /// The products they may mean.
    var products: [Int]
    /// Whether they name something that there is not, such as the model of one brand under another's name.
    var isWrong: Bool
    /// Mentions of one list have one number: `Oran и Dway`.
    var list: Int

    static func all(in reading: DraftReading, resolver: ProductResolver) -> [Mention] {
        var found: [Mention] = []
        for group in groups(of: reading, resolver: resolver) {
            guard let first = group.first, let last = group.last else { continue }
            var tokens = first.tokens.lowerBound..<last.tokens.upperBound
            let clause = reading.clause(of: first.tokens.lowerBound)
            var wish = ProductWish.bare(reading.text)
            wish.names = group
            wish.categories = reading.wish.categories.filter { clause.contains($0.tokens.lowerBound) }
            wish.details = clause.filter { reading.wish.details.contains(Stems.of(reading.tokens[$0])) }.map {
                Stems.of(reading.tokens[$0])
            }
            let next = tokens.upperBound
            let isStrange =
                next < reading.tokens.count && reading.gap(after: next - 1) == [" "]
                && reading.wish.foreign.contains { $0.token == next }
                && (reading.wish.language != .english || reading.isCapitalised(next))
            if isStrange { tokens = tokens.lowerBound..<next + 1 }
            let resolution = resolver.resolve(wish)
            let isKnown = resolution.verdict == .exact || resolution.verdict == .ambiguous
            let list = found.last.map { before in
                let between = reading.words[before.tokens.upperBound..<max(tokens.lowerBound, before.tokens.upperBound)]
                return between.count <= 1 && between.allSatisfy { ["и", "and", "мен", "или", "or"].contains($0) }
                    ? before.list : before.list + 1
            }
            found.append(
                Mention(
                    tokens: tokens, products: isStrange ? [] : resolution.indices,
                    isWrong: isStrange || !isKnown && !wish.names.isEmpty, list: list ?? 0))
        }
        return found
    }

    /// Name words that stand together. A number belongs to a name only right behind another of its words, and a lone word in Latin
    /// letters only where it begins with a capital.
    private static func groups(of reading: DraftReading, resolver: ProductResolver) -> [[ProductWish.NameWord]] {
        var groups: [[ProductWish.NameWord]] = []
        for word in reading.wish.names.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
            if let last = groups.last?.last, last.tokens.upperBound == word.tokens.lowerBound,
                reading.clause(of: last.tokens.lowerBound) == reading.clause(of: word.tokens.lowerBound)
            {
                groups[groups.count - 1].append(word)
            } else if !word.isNumber {
                groups.append([word])
            }
        }
        return groups.filter { group in
            group.contains { word in
                let first = word.tokens.lowerBound
                return reading.isCapitalised(first)
                    || reading.tokens[first].kind != .latin && isSpelledOut(reading.words[first], resolver)
            }
        }
    }

    /// Whether a word in small letters is a name the vocabulary spells so, and no other word of the same stem: `келеді` is not
    /// `кели`.
    private static func isSpelledOut(_ word: String, _ resolver: ProductResolver) -> Bool {
        resolver.assortment.vocabulary.vocabulary.brands.values.joined().contains { spelling in
            let first = Folding.foldLine(spelling).split(separator: " ").first.map(String.init) ?? ""
            return word == first || word.commonPrefix(with: first).count >= max(4, first.count - 1)
        }
    }
}

/// Stems by one stemmer for the words of drafts.
enum Stems {
    private static let stemmer = Stemmer()

    static func of(_ token: Token) -> String { stemmer.stem(token) }
    static func of(_ text: String) -> [String] { stemmer.terms(of: text) }
}
