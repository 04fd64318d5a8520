import Products
import KnowledgeModel
import Language

/// Colours of the goods against catalogue and sheet.
extension GoodsCheck {
    /// Whether a clause says that there is none: then its colours and sizes are not offered.
    func isDenied(_ token: Int, _ availability: [Availability]) -> Bool {
        let clause = reading.clause(of: token)
        if availability.contains(where: { clause.contains($0.tokens.lowerBound) && !$0.isThere }) { return true }
        // `Bing қалмады: 37, 38 — бәрі сатылған`: a bare list behind a denial.
        let sentence = reading.sentence(of: token)
        guard isBare(clause), let last = availability.last(where: { $0.tokens.lowerBound < clause.lowerBound }),
            !last.isThere, sentence.contains(last.tokens.lowerBound)
        else { return false }
        let told = reading.clause(of: last.tokens.lowerBound)
        return reading.gap(after: told.upperBound - 1).contains { ":(".unicodeScalars.contains($0) }
            && reading.clauses.allSatisfy {
                !($0.lowerBound >= told.upperBound && $0.upperBound <= clause.lowerBound) || isBare($0)
            }
    }

    /// Whether a clause holds sizes alone.
    func isBare(_ clause: Range<Int>) -> Bool {
        clause.allSatisfy { place in
            reading.wish.sizes.contains { $0.tokens.contains(place) }
                || ["и", "and", "мен", "және", "бәрі", "все"].contains(reading.words[place])
        }
    }

    func asks(_ token: Int) -> Bool {
        let index = reading.clauseIndex(of: token)
        guard reading.asks.contains(index) else { return false }
        // `Oran in 38? Not in any colour`: the question is told again.
        let next = reading.clauses[index].upperBound
        if next < reading.words.count, ["не", "нет", "увы", "not", "no", "жоқ", "sorry"].contains(reading.words[next]) {
            return true
        }
        return !reading.clauses[index].contains { place in mentions.contains { $0.tokens.contains(place) } }
            || ["какой", "какие", "какая", "which", "what", "қандай", "қай"].contains {
                reading.words[reading.clauses[index]].contains($0)
            }
    }

    func colors(_ availability: [Availability]) -> [DraftFinding] {
        reading.wish.colors.compactMap { color, tokens in
            let products = products(at: tokens.lowerBound)
            guard isCertain(products), !asks(tokens.lowerBound), let only = products.first else { return nil }
            let product = assortment.products[only]
            if let part = part(of: tokens), part.token != tokens.upperBound || isStated(part.traits, of: product) {
                return nil
            }
            let listed = color.groups.isSubset(of: product.listing?.colors ?? [])
            let stocked = product.rows.first { desk.colorFit($0, [color]) == .exact }
            let claim = "\(product.name): \(color.groups.sorted().joined(separator: "+"))"
            if listed || stocked != nil {
                let source = listed ? product.listing?.citation : stocked.map { assortment.stock[$0].citation(.color) }
                return finding(tokens, .color, .supported, claim: claim, place: source)
            }
            if isDenied(tokens.lowerBound, availability) || part(of: tokens) != nil || isNot(tokens)
                || product.listing == nil && product.rows.isEmpty || isOfOtherThing(tokens) || isGreeted(tokens)
                || isMetalOfPart(tokens, color, product)
            {
                return nil
            }
            let known = Set(
                (product.listing?.colors ?? []) + product.rows.compactMap { assortment.colorName(ofRow: $0) })
            return finding(
                tokens, .color, .contradicted, claim: claim,
                place: product.listing?.citation ?? place(product.rows, .color, or: products),
                instead: known.sorted().joined(separator: ", "))
        }
    }

    /// `We never made it in beige`: that a colour is denied in words that say nothing of the stock.
    func isNot(_ tokens: Range<Int>) -> Bool {
        let words = Array(reading.words[reading.clause(of: tokens.lowerBound)])
        return words.contains {
            [
                "never", "не", "not", "емес", "doesnt", "dont", "isnt", "ни", "nor", "neither", "болмайды", "шықпайды",
                "болмаған", "болмапты",
            ]
            .contains($0)
        }
            && !zip(words, words.dropFirst()).contains {
                ["не", "not"].contains($0) && ["только", "only"].contains($1)
            }
    }

    /// `Dear Aliya`, `Kaspi Red`: a name in Latin letters that sounds like a colour.
    private func isGreeted(_ tokens: Range<Int>) -> Bool {
        let first = tokens.lowerBound
        return reading.tokens[first].kind == .latin && reading.isCapitalised(first)
            && first > reading.sentence(of: first).lowerBound
    }

    /// `матовое золото` of what has a buckle of it: the metal and no colour.
    private func isMetalOfPart(_ tokens: Range<Int>, _ color: SaidColor, _ product: Product) -> Bool {
        guard reading.tokens[tokens.lowerBound].kind == .cyrillic, Self.metals.isSaid(in: Array(reading.words[tokens])),
            let text = product.listing?.text
        else { return false }
        return PartColors.all(in: text, assortment).contains { color.groups.contains($0.group) }
    }

    /// Whether the catalogue tells the colour of a part: then a colour beside it is none of the thing's.
    private func isStated(_ parts: Set<String>, of product: Product) -> Bool {
        guard let text = product.listing?.text else { return false }
        return PartColors.all(in: text, assortment).contains { parts.contains($0.part) }
    }
}
