import Foundation
import KnowledgeModel
import Language
import Products

// What no product is called.
extension MentionFinder {
    /// The mention with a word or number beside it that makes it another thing; nil where there is none.
    func strangeWords(around tokens: Range<Int>, _ group: Group, _ products: [Int]) -> Range<Int>? {
        let next = tokens.upperBound
        if next < reading.tokens.count, reading.gap(after: next - 1) == [" "] {
            // `Carre 90 жүз пайыз жібек`.
            let isForeign =
                reading.wish.foreign.contains { $0.token == next } && SpokenNumber(reading.words, at: next) == nil
                && (reading.wish.language != .english || reading.isCapitalised(next))
            if isForeign || isOtherNumber(next, group, products) { return tokens.lowerBound..<next + 1 }
        }
        let before = tokens.lowerBound - 1
        let isForeign =
            before >= 0 && reading.gap(after: before) == [" "] && reading.isCapitalised(before)
            && reading.tokens[before].kind == .latin && reading.wish.foreign.contains { $0.token == before }
            && (reading.wish.language != .english || reading.sentence(of: before).lowerBound < before)
        return isForeign ? before..<tokens.upperBound : nil
    }

    /// A number in the place of a model's, which no such model has: `Kelly 28`, `Chanel 31`.
    private func isOtherNumber(_ place: Int, _ group: Group, _ products: [Int]) -> Bool {
        let words = reading.words
        guard reading.tokens[place].kind == .number, let number = Int(words[place]), number < 10_000,
            number >= 10 || isSmallModel(place, group), !group.contains(where: \.isNumber),
            !money.contains(where: { $0.contains(place) }),
            !products.isEmpty
        else { return false }
        let siblings = products.map { resolver.assortment.products[$0] }
        guard siblings.contains(where: { $0.stems.contains { $0.allSatisfy(\.isNumber) } }) else { return false }
        let isSized = siblings.contains { product in
            product.listing?.sizes.isEmpty == false
                || product.rows.contains { resolver.assortment.stock[$0].size != nil }
        }
        if isSized, WishReader.shoeSizes.contains(number * 10) { return false }
        let mark = reading.gap(after: place)
        guard !mark.contains("%"), !mark.contains("×"), !mark.contains("₸"), !mark.contains("/") else { return false }
        guard place + 1 < words.count else { return true }
        let next = words[place + 1]
        if isLength(place) { return false }
        return !Self.counted.contains { next == $0 || $0.count > 2 && next.hasPrefix($0) }
    }

    /// `Triomphe 02`, `Marmont 3 коричневый`: a small number in the place of a model's, where models have such and it counts nothing.
    private func isSmallModel(_ place: Int, _ group: Group) -> Bool {
        let siblings = group.flatMap(\.readings).flatMap(resolver.products(with:)).map {
            resolver.assortment.products[$0]
        }
        .filter { product in group.allSatisfy { $0.readings.contains(where: product.stems.isSuperset) } }
        let have = siblings.contains { product in
            product.stems.contains { Int($0).map { $0 < 10 } ?? false }
        }
        guard have, !siblings.contains(where: { $0.stems.contains(reading.words[place]) }) else { return false }
        let isColored = reading.wish.colors.contains { $0.tokens.lowerBound == place + 1 }
        return reading.words[place].hasPrefix("0") || isColored
    }

    static let counted = [
        "шт", "пар", "дана", "жұп", "piece", "pair", "pcs", "left", "см", "cm", "мм", "mm", "тыс", "мың", "тг", "тенге",
        "теңге", "k", "к", "модел", "цвет", "вид", "вариант", "сум", "color", "colour", "model", "bags", "түс", "үлгі",
        "x", "х", "г", "наурыз", "марта", "январ", "қаңтар", "числ", "march", "january", "процент", "percent", "дн",
        "дня", "дней", "day", "күн",
    ]
}
