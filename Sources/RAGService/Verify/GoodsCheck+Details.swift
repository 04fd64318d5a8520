import Products
import KnowledgeModel
import Language

extension GoodsCheck {
    /// Lengths and weights against those the catalogue states of the same part.
    func measures() -> [DraftFinding] {
        let money = reading.money.map(\.tokens)
        let counted = variantCounts()
        return Measures.all(in: reading.text).compactMap { measure in
            let tokens = reading.tokens(in: measure.utf8Range)
            // `37 ×1, 39 ×2` are pairs.
            if counted.contains(where: { tokens.contains($0.tokens.lowerBound) }) { return nil }
            let products = products(at: tokens.lowerBound)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                !money.contains(where: { $0.overlaps(tokens) })
            else { return nil }
            let numbers = withoutName(measure.tenths, tokens)
            let claim = "\(name(products)): \(reading.string(measure.utf8Range))"
            let stated = Measures.all(in: listing.text)
            let part = asStated(ofHeight(measure.part, tokens), stated)
            let same = stated.filter { $0.part == part }
            // `the shaft fits a 38 cm calf`: any part that the clause names.
            let parts = parts(near: tokens)
            let comparable =
                parts.count > 1
                ? stated.filter { $0.part.map(parts.contains) ?? false }
                : part != nil && !same.isEmpty ? same : stated.filter { areComparable($0.tenths, numbers) }
            let isSo = isBorneOut(numbers, tokens, comparable) || isToldBeside(numbers, tokens, listing.text)
            // `A против B: подошва 6 см и 5 см`.
            if !isSo, isOfOther(numbers, tokens, part) || isOfNoPart(tokens, numbers) { return nil }
            if part == nil, let heel = standing(numbers, tokens, only) {
                return finding(
                    tokens, .measure, heel == numbers.first ? .supported : .contradicted, claim: claim,
                    place: listing.citation, instead: Size(tenths: heel).description)
            }
            // `каблук три сантиметра` of what has none.
            let isFlat = part == .heel && same.isEmpty && HeelForm.stated(in: listing.text) == 0
            if !isSo, isFlat, numbers.count == 1, !namesOtherKind(reading.clause(of: tokens.lowerBound)) {
                return finding(tokens, .measure, .contradicted, claim: claim, place: listing.citation, instead: "0")
            }
            // `каблук 8,5 см` of what stands on a sole of 5,5.
            let soles = stated.filter { $0.part == .sole }
            if !isSo, part == .heel, same.isEmpty, let sole = soles.first?.tenths.first, let only = numbers.first,
                numbers.count == 1, abs(only - sole) > 10, !namesOtherKind(reading.clause(of: tokens.lowerBound))
            {
                return finding(
                    tokens, .measure, .contradicted, claim: claim, place: listing.citation,
                    instead: Size(tenths: sole).description)
            }
            if isSo { return finding(tokens, .measure, .supported, claim: claim, place: listing.citation) }
            // `30 cm wide` of what has sides.
            let sides = stated.filter { $0.tenths.count > 1 }
            if !isSo, let part, [.width, .height, .length, .depth].contains(part), same.isEmpty, !sides.isEmpty,
                !sides.contains(where: { numbers.allSatisfy($0.tenths.contains) }), isSized([only]) == false
            {
                return finding(
                    tokens, .measure, .contradicted, claim: claim, place: listing.citation,
                    instead: sides.map { $0.tenths.map { Size(tenths: $0).description }.joined(separator: " × ") }
                        .joined(separator: ", "))
            }
            let isKnown =
                part != nil
                ? !same.isEmpty : numbers.count > 1 && !comparable.isEmpty || isTheOne(tokens, numbers, stated)
            let instead = comparable.map { $0.tenths.map { Size(tenths: $0).description }.joined(separator: " × ") }
                .joined(separator: ", ")
            return finding(
                tokens, .measure, isKnown ? .contradicted : .unknown, claim: claim, place: listing.citation,
                instead: instead)
        }
    }

    /// `шпилька у них высокая, девять сантиметров`: a height is of the part that is said to be high.
    private func ofHeight(_ part: Measures.Part?, _ tokens: Range<Int>) -> Measures.Part? {
        let next = tokens.upperBound < reading.words.count ? reading.words[tokens.upperBound] : ""
        let isHigh = part == nil && ["high", "tall", "биік"].contains(next)
        guard part == .height || isHigh else { return part }
        let sentence = reading.sentence(of: tokens.lowerBound)
        let near = reading.words[max(sentence.lowerBound, tokens.lowerBound - (isHigh ? 10 : 5))..<tokens.lowerBound]
        return [Measures.Part.heel, .sole, .shaft].first { part in
            near.contains { word in part.beginnings.contains(where: word.hasPrefix) }
        } ?? .height
    }

    /// A shaft and a height are one where the catalogue states either of them.
    private func asStated(_ part: Measures.Part?, _ stated: [Measures]) -> Measures.Part? {
        part == .shaft && !stated.contains { $0.part == .shaft } && stated.contains { $0.part == .height }
            ? .height : part
    }

    /// Whether numbers are both of one part, or both sides: two of them may be said of three.
    private func areComparable(_ stated: [Int], _ said: [Int]) -> Bool {
        stated.count == said.count || stated.count > 1 && said.count > 1
    }

    /// `белые, 138 мм`: a length that stands alone in its clause, of what the catalogue states a single one of about that size.
    private func isTheOne(_ tokens: Range<Int>, _ numbers: [Int], _ stated: [Measures]) -> Bool {
        let lengths = stated.filter { $0.part != .weight }
        guard let said = numbers.first, numbers.count == 1, lengths.count == 1, lengths[0].tenths.count == 1,
            let only = lengths[0].tenths.first, said * 2 > only, said < only * 2, said < 200,
            !Self.ofFoot.isSaid(in: reading.words)
        else { return false }
        return reading.clause(of: tokens.lowerBound).allSatisfy { tokens.contains($0) || isPlain($0) }
    }

    private static let ofFoot = Phrases("стоп|ступн|стельк|нога|ногу|ноги|foot|feet|insole|ұлтара|аяғы|аяқ")

    /// Whether a clause names a kind of goods besides those of its names.
    func namesOtherKind(_ clause: Range<Int>) -> Bool {
        reading.wish.categories.contains { kind in
            clause.contains(kind.tokens.lowerBound)
                && !Measures.Part.heel.beginnings.contains(where: reading.words[kind.tokens.lowerBound].hasPrefix)
                && !mentions.contains { $0.tokens.overlaps(kind.tokens) }
        }
    }

    /// Whether a length is reckoned, or of something else: `на 2,5 см ниже`, `планшет 20 × 13 см`, `ваши 36 см`.
    private func isOfNoPart(_ tokens: Range<Int>, _ numbers: [Int]) -> Bool {
        let clause = reading.clause(of: tokens.lowerBound)
        let words = Array(reading.words[clause])
        let around = max(clause.lowerBound, tokens.lowerBound - 4)..<min(clause.upperBound, tokens.upperBound + 2)
        if Self.reckoned.isSaid(in: Array(reading.words[around])) || reading.isConditional(tokens.lowerBound) {
            return true
        }
        let isOfPart = clause.contains { token in
            token == tokens.upperBound && ["high", "tall", "биік"].contains(reading.words[token])
                || Measures.Part.allCases.contains { $0.beginnings.contains(where: reading.words[token].hasPrefix) }
        }
        let before = tokens.lowerBound - 1
        let isStrange = clause.contains(before) && (numbers.count > 1 ? !isPlain(before) : isStrange(before))
        let isTold = isStrange && isToldOf(before..<tokens.lowerBound, mentions(at: before))
        let isBeside = before > 0 && ["на", "by"].contains(reading.words[before])
        if isBeside, ReckoningWords.difference.isSaid(in: words) { return true }
        return isStrange && (numbers.count > 1 || !isOfPart && !isTold)
            || Self.parcel.isSaid(in: words)
    }

    private static let reckoned = Phrases(
        "минус|получается|выходит|ощуща|чувству|разниц|на рост|рост.|ростом|ваши.|ваш.|у вас|у меня|стопа|стопы|стелька|стельки",
        "minus|feels|your.|you are|foot length|insole|сіздің|бойыңыз")
    private static let parcel = Phrases("посылк|коробк|упаков|parcel|box.|сәлемдеме|қорап")

    /// Whether another product that the sentence names has such a measure.
    func isOfOther(_ numbers: [Int], _ tokens: Range<Int>, _ part: Measures.Part?) -> Bool {
        let sentence = reading.sentence(of: tokens.lowerBound)
        let named = mentions.filter { sentence.contains($0.tokens.lowerBound) }
        return named.count > 1
            && named.flatMap(\.products).contains { product in
                Measures.all(in: assortment.products[product].listing?.text ?? "").contains { stated in
                    (part == nil || stated.part == part) && numbers.allSatisfy(stated.tenths.contains)
                }
            }
    }

    /// `на шести с половиной сантиметрах`: the height of the heel that shoes stand on; nil where that is not said or not known.
    private func standing(_ numbers: [Int], _ tokens: Range<Int>, _ product: Int) -> Int? {
        guard numbers.count == 1, tokens.lowerBound > 0, ["на", "on"].contains(reading.words[tokens.lowerBound - 1]),
            isSized([product]), let text = assortment.products[product].listing?.text,
            !Measures.all(in: text).contains(where: { $0.tenths == numbers })
        else { return nil }
        return HeelForm.stated(in: text)
    }

    /// Whether a measure is one of those stated, or lies on the said side of one: `весит больше килограмма`.
    private func isBorneOut(_ numbers: [Int], _ tokens: Range<Int>, _ stated: [Measures]) -> Bool {
        let before = tokens.lowerBound > 0 ? reading.words[tokens.lowerBound - 1] : ""
        if let only = numbers.first, numbers.count == 1 {
            if ["больше", "более", "свыше", "over"].contains(before) {
                return stated.contains { ($0.tenths.first ?? 0) > only }
            }
            if ["меньше", "менее", "under"].contains(before) {
                return stated.contains { ($0.tenths.first ?? 0) < only }
            }
        }
        return stated.contains { one in
            numbers.allSatisfy(one.tenths.contains)
                || one.tenths.count > 1 && one.tenths.count < numbers.count && one.tenths.allSatisfy(numbers.contains)
        }
    }

    private func parts(near tokens: Range<Int>) -> Set<Measures.Part> {
        let clause = reading.clause(of: tokens.lowerBound)
        return Set(
            Measures.Part.allCases.filter { part in
                clause.contains { token in part.beginnings.contains(where: reading.words[token].hasPrefix) }
            })
    }

    /// `обхват 38 см`: of what the catalogue tells in the same word, which is no part that lengths are known of.
    private func isToldBeside(_ numbers: [Int], _ tokens: Range<Int>, _ listing: String) -> Bool {
        let before = tokens.lowerBound - 1
        guard reading.clause(of: tokens.lowerBound).contains(before), !isPlain(before),
            Folding.foldLine(listing).contains(reading.words[before])
        else { return false }
        return Measures.all(in: listing).contains { numbers.allSatisfy($0.tenths.contains) }
    }

    /// `Marmont 2 4 см`: the first number is the model's.
    private func withoutName(_ numbers: [Int], _ tokens: Range<Int>) -> [Int] {
        guard numbers.count > 1, let mention = mentions.first(where: { $0.tokens.overlaps(tokens) }) else {
            return numbers
        }
        return Array(numbers.dropFirst(mention.tokens.clamped(to: tokens).count))
    }
}
