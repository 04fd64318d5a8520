import KnowledgeModel
import Language
import Products

extension GoodsCheck {
    /// What it is made of, by the words that catalogues have for materials.
    func materials() -> [DraftFinding] {
        reading.tokens.indices.compactMap { index in
            if let found = artificial(index) { return found }
            // `сзади на резинке`: an elastic band is no rubber.
            guard let material = Self.material(reading.words[index]), !reading.words[index].hasPrefix("резинк"),
                !mentions.contains(where: { $0.tokens.contains(index) })
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
            // `натуральная телячья кожа` of what is made of another: `био-кожа`.
            let clause = reading.clause(of: index)
            // `кожа натуральная` as well.
            let near = reading.words[
                max(clause.lowerBound, index - 2)..<min(clause.upperBound, index + 2)]
            if said == "кож",
                let first = near.firstIndex(where: { Self.natural.isSaid(in: [$0]) || Hide.named(by: $0) != nil }),
                stems.contains(where: { ["био", "эко", "bio", "eco"].contains($0) })
            {
                return finding(
                    min(first, index)..<max(first, index) + 1, .material, .contradicted, claim: claim,
                    place: listing.citation,
                    instead: materialLine(listing.text))
            }
            if let mixed = mixture(index, said, listing.text) {
                return finding(
                    tokens, .material, .contradicted, claim: claim, place: listing.citation, instead: mixed)
            }
            if said == "кож", isTrimAlone(index, stems) {
                return finding(
                    tokens, .material, .contradicted, claim: claim, place: listing.citation,
                    instead: materialLine(listing.text))
            }
            let isOuter = Self.outer.isSaid(in: Array(reading.words[reading.clause(of: index)]))
            if isOuter
                ? Self.outerMaterials(listing.text).contains(said) : stems.contains(where: { $0.hasPrefix(said) })
            {
                return finding(tokens, .material, .supported, claim: claim, place: listing.citation)
            }
            guard stems.contains(where: Self.namesMaterial), !isOfThing(index) else { return nil }
            return finding(
                tokens, .material, .contradicted, claim: claim, place: listing.citation,
                instead: materialLine(listing.text))
        }
    }

    /// `телячья кожа` of nylon that is trimmed with leather, where the draft names neither the trim nor the nylon.
    private func isTrimAlone(_ index: Int, _ stated: [String]) -> Bool {
        let leathers = stated.indices.filter {
            Self.material(stated[$0]).map { (Self.inRussian[$0] ?? $0) == "кож" } ?? false
        }
        let rest = Set(stated.compactMap(Self.material).map { Self.inRussian[$0] ?? $0 }).subtracting(["кож"])
        guard !leathers.isEmpty, !rest.isEmpty,
            leathers.allSatisfy({ place in stated[place...].prefix(2).contains(where: { $0.hasPrefix("отделк") }) }),
            !Self.trims.isSaid(in: reading.words)
        else { return false }
        return !reading.words.contains { word in
            Self.material(word).map { rest.contains(Self.inRussian[$0] ?? $0) } ?? false
        }
    }

    private static let trims = Phrases(
        "отделк|вставк|детал|с кожей|trim|detail|accent|әшекей|with leather|былғары жиек")

    /// `искусственный мех` of what is made of the real thing.
    private func artificial(_ index: Int) -> DraftFinding? {
        guard Self.artificial.stands(in: reading.words, at: index), !reading.isGeneral(index) else { return nil }
        let products = products(at: index)
        guard isCertain(products),
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

    /// `кожаный ремешок`, `leather trim`: a material of something that the thing has.
    private func isOfThing(_ index: Int) -> Bool {
        let next = index + 1
        // `из ивовой лозы`, `made of calf leather`, `былғарыдан тігілген`.
        let isMadeOf =
            index > 0 && ["из", "of", "from"].contains(reading.words[index - 1])
            || ["нан", "нен", "дан", "ден", "тан", "тен"].contains(where: reading.words[index].hasSuffix)
        // `замшевый верх`: the outside is the thing itself.
        let isOuter = next < reading.words.count && Self.outerPart.isSaid(in: [reading.words[next]])
        guard !isMadeOf, !isOuter, reading.clause(of: index).contains(next),
            reading.gap(after: index).allSatisfy({ $0 == " " || $0 == "\u{A0}" })
        else { return false }
        // `patent pumps hardly give`: other goods.
        let isOfGoods = reading.wish.categories.contains { kind in
            kind.tokens.lowerBound == next
                && !mentions.contains { $0.tokens.lowerBound <= kind.tokens.upperBound && $0.tokens.upperBound > next }
        }
        if isOfGoods, mentions.contains(where: { $0.tokens.upperBound <= index }) { return true }
        return !Self.blends.isSaid(in: [reading.words[next]]) && !isPlain(next)
            && Self.material(reading.words[next]) == nil
            && WordShape(reading.words[next]) == .name
    }

    /// `чистый шёлк` of silk with cashmere: what else the line tells of; nil where nothing is said to be pure.
    private func mixture(_ index: Int, _ said: String, _ text: String) -> String? {
        let clause = reading.clause(of: index)
        let near = Array(reading.words[max(clause.lowerBound, index - 2)..<min(clause.upperBound, index + 3)])
        let isBlend = index + 1 < clause.upperBound && Self.blends.isSaid(in: [reading.words[index + 1]])
        guard Self.pure.isSaid(in: near), !isBlend, !Phrases.deny(near) else { return nil }
        let lines = text.split { ".;\n".contains($0) }.map(String.init)
        return lines.first { line in
            let materials = Set(
                Tokenizer.tokens(of: line).compactMap { Self.material($0.text) }.map { Self.inRussian[$0] ?? $0 })
            return materials.contains(said) && materials.count > 1
        }
    }

    /// What a text says the outside is made of, in roots: not what stands beside `внутри` or `подкладка`.
    private static func outerMaterials(_ text: String) -> Set<String> {
        Set(
            text.split { ".,;:\n".contains($0) }.map { Tokenizer.tokens(of: String($0)).map(\.text) }
                .filter { !inner.isSaid(in: $0) }.joined().compactMap(material).map { inRussian[$0] ?? $0 })
    }

    private static let outerPart = Phrases("верх.|верхом|upper|outside|үсті.|сырты.")
    private static let outer = Phrases("снаружи|outside|outer|upper|сырты|үсті")
    private static let inner = Phrases("внутри|подкладк|подклад|inside|lining|lined|іші.|ішінде|астары")
    private static let blends = Phrases("mix|blend|смес|пополам|қоспа")
    private static let pure = Phrases(
        "чистый.|чистая.|чистое.|чистые.|чистого.|чистой.|чистом.|чистую.|стопроцент|сто процент|100.|pure|таза|жүз пайыз|целиком|полностью|вся.|весь.|сплошь|fully|entirely|all leather|completely|тұтас|толығымен|түгел"
    )
    private static let natural = Phrases("натуральн|настоящ|genuine|real.|natural|нағыз|табиғи")
    private static let artificial = Phrases(
        "искусственн|синтетич|синтетик|экокож|кожзам|faux|synthetic|artificial|жасанды")

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
            || ["резин", "резең", "rubber"].contains(where: { said(token, startsWith: $0) })
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
        "как.|чем.|лучше|look at|рассмотр|возьмите|посмотрите|смотрите|go for|словно|будто|меньше|больше|про.|like.|than.|better|about.|сияқты"
    )
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

    private func materialLine(_ text: String) -> String? {
        text.split(separator: "\n").first { line in Self.materials.contains { Folding.foldLine(line).contains($0) } }
            .map(String.init)
    }

    /// Whether a word names what things are made of.
    static func namesMaterial(_ word: String) -> Bool { material(word) != nil }

    /// What a word says things are made of, whichever language says it.
    static func root(of word: String) -> String? { material(word).map { inRussian[$0] ?? $0 } }

    /// What the word for a material begins with; nil for another word.
    private static func material(_ word: String) -> String? {
        if ["лак", "лака", "лаке", "лаком"].contains(word) { return "лаков" }
        if ["теріден", "былғарыдан"].contains(word) { return "былғары" }
        return materials.first(where: word.hasPrefix)
    }

    private static let materials = [
        "кож", "замш", "лаков", "атлас", "твид", "текстил", "нейлон", "кашемир", "шелк", "шерст", "бархат", "овчин",
        "канв", "хлоп", "сетк", "резин", "байк", "велюр", "рафи", "ацетат", "акрил", "жаккард", "трикотаж", "флис",
        "leather", "suede", "patent", "satin", "tweed", "nylon", "cashmere", "silk", "wool", "velvet", "былғары",
        "күдері", "жібек", "canvas", "jacquard", "raffia", "cotton", "shearling", "sheepskin", "knit", "acetate",
        "acrylic",
        "мақта", "барқыт", "жүн", "лакталған", "лакты", "лакир", "ивов", "ротанг", "бамбук", "willow", "rattan",
        "bamboo",
        "резең", "rubber", "полиэстер", "polyester", "вискоз", "viscose",
    ]
    private static let inRussian = [
        "leather": "кож", "suede": "замш", "patent": "лаков", "satin": "атлас", "tweed": "твид", "nylon": "нейлон",
        "cashmere": "кашемир",
        "silk": "шелк", "wool": "шерст", "velvet": "бархат", "былғары": "кож", "күдері": "замш", "жібек": "шелк",
        "canvas": "канв", "jacquard": "жаккард", "raffia": "рафи", "cotton": "хлоп", "shearling": "овчин",
        "sheepskin": "овчин", "knit": "трикотаж", "acetate": "ацетат", "acrylic": "акрил", "мақта": "хлоп",
        "барқыт": "бархат", "жүн": "шерст", "резең": "резин", "rubber": "резин", "лакталған": "лаков", "лакты": "лаков",
        "лакир": "лаков", "willow": "ивов", "rattan": "ротанг", "bamboo": "бамбук", "polyester": "полиэстер",
        "viscose": "вискоз",
    ]
}
