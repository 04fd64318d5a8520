import Products
import KnowledgeModel
import Language

extension GoodsCheck {
    /// Lengths and weights against those the catalogue states of the same part.
    func measures() -> [DraftFinding] {
        let money = MoneyInText.amounts(in: reading).map(\.tokens)
        return Measures.all(in: reading.text).compactMap { measure in
            let tokens = reading.tokens(in: measure.utf8Range)
            let products = products(at: tokens.lowerBound)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                !money.contains(where: { $0.overlaps(tokens) })
            else { return nil }
            let numbers = withoutName(measure.tenths, tokens)
            let claim = "\(name(products)): \(reading.string(measure.utf8Range))"
            let stated = Measures.all(in: listing.text)
            let same = stated.filter { $0.part == measure.part }
            // `the shaft fits a 38 cm calf`: any part that the clause names.
            let parts = parts(near: tokens)
            let comparable =
                parts.count > 1
                ? stated.filter { $0.part.map(parts.contains) ?? false }
                : measure.part != nil && !same.isEmpty ? same : stated.filter { $0.tenths.count == numbers.count }
            let isSo = isBorneOut(numbers, tokens, comparable) || isToldBeside(numbers, tokens, listing.text)
            // `A против B: подошва 6 см и 5 см`.
            if !isSo, isOfOther(numbers, tokens, measure.part) || isOfNoPart(tokens, numbers) { return nil }
            if measure.part == nil, let heel = standing(numbers, tokens, only) {
                return finding(
                    tokens, .measure, heel == numbers.first ? .supported : .contradicted, claim: claim,
                    place: listing.citation, instead: Size(tenths: heel).description)
            }
            // `каблук три сантиметра` of what has none.
            let isFlat = measure.part == .heel && same.isEmpty && HeelForm.stated(in: listing.text) == 0
            let ofKind = reading.clause(of: tokens.lowerBound)
            if !isSo, isFlat, let only = numbers.first, numbers.count == 1, only > 20,
                !reading.wish.categories.contains(where: { ofKind.contains($0.tokens.lowerBound) })
            {
                return finding(tokens, .measure, .contradicted, claim: claim, place: listing.citation, instead: "0")
            }
            if isSo { return finding(tokens, .measure, .supported, claim: claim, place: listing.citation) }
            let isKnown = measure.part != nil ? !same.isEmpty : numbers.count > 1 && !comparable.isEmpty
            let instead = comparable.map { $0.tenths.map { Size(tenths: $0).description }.joined(separator: " × ") }
                .joined(separator: ", ")
            return finding(
                tokens, .measure, isKnown ? .contradicted : .unknown, claim: claim, place: listing.citation,
                instead: instead)
        }
    }

    /// Whether a length is reckoned, or of something else: `на 2,5 см ниже`, `планшет 20 × 13 см`, `ваши 36 см`.
    private func isOfNoPart(_ tokens: Range<Int>, _ numbers: [Int]) -> Bool {
        let clause = reading.clause(of: tokens.lowerBound)
        let words = Array(reading.words[clause])
        if Self.reckoned.isSaid(in: words) || reading.isConditional(tokens.lowerBound) { return true }
        let isOfPart = clause.contains { token in
            Measures.Part.allCases.contains { $0.beginnings.contains(where: reading.words[token].hasPrefix) }
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
        return stated.contains { numbers.allSatisfy($0.tenths.contains) }
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

    /// What it is made of, by the words that catalogues have for materials.
    func materials() -> [DraftFinding] {
        reading.tokens.indices.compactMap { index in
            if let found = artificial(index) { return found }
            // `сзади на резинке`: an elastic band is no rubber.
            guard let material = Self.materials.first(where: { reading.words[index].hasPrefix($0) }),
                !reading.words[index].hasPrefix("резинк")
            else { return nil }
            let products = products(at: index)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing else {
                return nil
            }
            if isOfPart(index, listing.text) || isOfOtherMaterial(index) { return nil }
            let said = Self.inRussian[material] ?? material
            let stems = Tokenizer.tokens(of: listing.text).map(\.text)
            let tokens = index..<index + 1
            let claim = "\(name(products)): \(reading.words[index])"
            // `натуральная кожа` of what is made of another: `био-кожа`.
            let isNatural = index > 0 && Self.natural.isSaid(in: [reading.words[index - 1]])
            if said == "кож", isNatural, stems.contains(where: { ["био", "эко", "bio", "eco"].contains($0) }) {
                return finding(
                    index - 1..<index + 1, .material, .contradicted, claim: claim, place: listing.citation,
                    instead: materialLine(listing.text))
            }
            if stems.contains(where: { $0.hasPrefix(said) }) {
                return finding(tokens, .material, .supported, claim: claim, place: listing.citation)
            }
            let isStated = stems.contains { word in Self.materials.contains(where: word.hasPrefix) }
            let asserts =
                index > 0 && Self.madeOf.contains(reading.words[index - 1])
                || ["нан", "нен", "дан", "ден", "тан", "тен"].contains(where: reading.words[index].hasSuffix)
                || material == said || index == reading.clause(of: index).lowerBound
            let isSmooth =
                said == "кож" && index > 0 && ["гладк", "smooth"].contains { reading.words[index - 1].hasPrefix($0) }
            guard isStated, asserts || isSmooth,
                said != "кож" || isSmooth
                    || !stems.contains(where: {
                        $0.hasPrefix("замш") || $0.hasPrefix("овчин") || $0.hasPrefix("сафьян")
                    })
            else {
                return nil
            }
            return finding(
                tokens, .material, .contradicted, claim: claim, place: listing.citation,
                instead: materialLine(listing.text))
        }
    }

    /// `искусственный мех` of what is made of the real thing.
    private func artificial(_ index: Int) -> DraftFinding? {
        let products = products(at: index)
        guard Self.artificial.stands(in: reading.words, at: index), !reading.isGeneral(index), isCertain(products),
            let only = products.first,
            let listing = assortment.products[only].listing,
            !Phrases.deny(Array(reading.words[reading.clause(of: index)]))
        else { return nil }
        let words = Tokenizer.tokens(of: listing.text).map(\.text)
        guard words.contains(where: Self.namesMaterial), !Self.artificial.isSaid(in: words),
            !words.contains(where: { ["био", "эко"].contains($0) })
        else { return nil }
        return finding(
            index..<min(index + 2, reading.words.count), .material, .contradicted,
            claim: "\(name(products)): \(reading.words[index])", place: listing.citation,
            instead: materialLine(listing.text))
    }

    private static let natural = Phrases("натуральн|настоящ|genuine|real.|нағыз|табиғи")
    private static let artificial = Phrases("искусственн|экокож|кожзам|faux|synthetic|artificial|жасанды")

    /// Whether a material is of something else, or only compared: `к шёлковому платью`, `как резина`, `атласную ленту`, `лучше кожа`.
    private func isOfOtherMaterial(_ token: Int) -> Bool {
        let clause = reading.clause(of: token)
        let words = Array(reading.words[clause])
        let before = token > clause.lowerBound ? reading.words[token - 1] : ""
        let near = Array(reading.words[max(clause.lowerBound, token - 2)..<token])
        return Self.compared.isSaid(in: near)
            || ["к", "ко", "под", "with", "over", "under", "not", "не"].contains(before)
            || Self.others.isSaid(in: words) || Phrases.deny(words) && !words.contains("только")
            || reading.isConditional(token)
            || said(token, startsWith: "резин")
                && words.contains { ["подошв", "sole", "табан"].contains(where: $0.hasPrefix) }
            || clause.contains { OtherGoods.contain(reading.words[$0], stem: Stems.of(reading.tokens[$0])) }
            || clause.contains { token in
                reading.wish.sizes.contains { $0.tokens.contains(token) }
            } && reading.words[token].hasPrefix("сетк")
            || words.contains { ["до.", "сороков", "российск", "европейск"].contains(where: $0.hasPrefix) }
                && reading.words[token].hasPrefix("сетк")
    }

    private func said(_ token: Int, startsWith beginning: String) -> Bool { reading.words[token].hasPrefix(beginning) }

    private static let compared = Phrases(
        "как.|чем.|лучше|словно|будто|меньше|больше|про.|like.|than.|better|about.|сияқты")
    private static let others = Phrases(
        "пыльник|лент|коробк|пакет|чехол|крем|пропитк|щетк|щётк|спрей|рынк|барахол|dust bag|ribbon|box.|cream|spray|шаңқап|таспа|қорап|қабы."
    )

    /// Whether a clause speaks of a part that the catalogue says nothing of: the lining, the sole.
    private func isOfPart(_ token: Int, _ listing: String) -> Bool {
        let stated = Folding.foldLine(listing)
        return reading.words[reading.clause(of: token)].contains { word in
            ["подкладк", "подклад", "стельк", "внутри", "lining", "ручк", "ремеш", "подошв", "sole", "табан"].contains {
                word.hasPrefix($0) && !stated.contains($0)
            }
        }
    }

    private static let madeOf: Set<String> = [
        "из", "материал", "чистый", "чистая", "натуральный", "натуральная", "of", "in", "genuine", "from", "pure",
        "real", "таза",
    ]

    private func materialLine(_ text: String) -> String? {
        text.split(separator: "\n").first { line in Self.materials.contains { Folding.foldLine(line).contains($0) } }
            .map(String.init)
    }

    /// Whether a word names what things are made of.
    static func namesMaterial(_ word: String) -> Bool { materials.contains(where: word.hasPrefix) }

    private static let materials = [
        "кож", "замш", "лаков", "атлас", "твид", "текстил", "нейлон", "кашемир", "шелк", "шерст", "бархат", "овчин",
        "канв", "хлоп", "сетк", "резин", "байк", "велюр", "рафи", "ацетат", "акрил", "жаккард", "трикотаж", "флис",
        "leather", "suede", "patent", "satin", "tweed", "nylon", "cashmere", "silk", "wool", "velvet", "былғары",
        "күдері", "жібек", "canvas", "jacquard", "raffia", "cotton", "shearling", "sheepskin", "knit", "acetate",
        "acrylic",
        "мақта", "барқыт", "жүн",
    ]
    private static let inRussian = [
        "leather": "кож", "suede": "замш", "patent": "лаков", "satin": "атлас", "tweed": "твид", "nylon": "нейлон",
        "cashmere": "кашемир",
        "silk": "шелк", "wool": "шерст", "velvet": "бархат", "былғары": "кож", "күдері": "замш", "жібек": "шелк",
        "canvas": "канв", "jacquard": "жаккард", "raffia": "рафи", "cotton": "хлоп", "shearling": "овчин",
        "sheepskin": "овчин", "knit": "трикотаж", "acetate": "ацетат", "acrylic": "акрил", "мақта": "хлоп",
        "барқыт": "бархат", "жүн": "шерст",
    ]
}
