import KnowledgeModel
import Language
import Products

/// What a word of a clause is said of, where that is no product: a jacket, a box, the customer's foot.
extension GoodsCheck {
    /// Whether a token names no thing besides the goods: a name, colour, size, kind or number, or talk.
    func isPlain(_ token: Int) -> Bool {
        reading.tokens[token].kind == .number || PlainTalk.contains(reading.words[token])
            || SpokenNumber.contains(reading.words[token]) || reading.words[token].count < 3
            || mentions.contains { $0.tokens.contains(token) }
            || reading.wish.colors.contains { $0.tokens.contains(token) }
            || reading.wish.sizes.contains { $0.tokens.contains(token) }
            || reading.wish.categories.contains { $0.tokens.contains(token) }
            || ReckoningWords.collective[reading.words[token]] != nil
            || Self.kazakhCounts.contains(reading.words[token])
    }

    private static let kazakhCounts: Set<String> = ["біреу", "екеу", "үшеу", "төртеу", "бесеу", "алтау", "жетеу"]

    /// Whether a token may be the name of a thing that is not for sale here, by its shape.
    func isStrange(_ token: Int) -> Bool {
        !isPlain(token) && WordShape(reading.words[token]) == .name && !Self.namesMaterial(reading.words[token])
    }

    /// Whether a colour is of something else than the goods: `в зелёной куртке`, `под белую рубашку`, `цвет на фото почти красный`.
    func isOfOtherThing(_ color: Range<Int>) -> Bool {
        let clause = reading.clause(of: color.lowerBound)
        let words = Array(reading.words[clause])
        if Self.seeming.isSaid(in: words) || Self.wrapping.isSaid(in: words) || Self.wished.isSaid(in: words) {
            return true
        }
        if color.lowerBound > clause.lowerBound, Self.beside.contains(reading.words[color.lowerBound - 1]) {
            return true
        }
        // `белая или голубая открытка`: the noun comes at the end of the list.
        var next = color.upperBound
        while clause.contains(next + 1), ["и", "или", "and", "or", "мен", "және"].contains(reading.words[next]),
            let other = reading.wish.colors.first(where: { $0.tokens.lowerBound == next + 1 })
        {
            next = other.tokens.upperBound
        }
        if clause.contains(next), reading.gap(after: next - 1).allSatisfy({ $0 == " " || $0 == "\u{A0}" }),
            isStrange(next), !isToldOf(next..<next + 1, mentions(at: color.lowerBound))
        {
            return true
        }
        // A clause without a name of its own that begins with another thing: `дверь у нас синяя`.
        guard !mentions.contains(where: { clause.contains($0.tokens.lowerBound) }) else { return false }
        return (clause.lowerBound..<color.lowerBound).contains { isStrange($0) && isSubject($0) }
    }

    /// Whether a word may be what its clause speaks of. In English, where any word may be a noun, by what stands beside it: `the door
    /// is blue`, but `also made in brown`.
    private func isSubject(_ token: Int) -> Bool {
        guard reading.tokens[token].kind == .latin else { return true }
        let before = token > 0 ? reading.words[token - 1] : ""
        let behind = token + 1 < reading.words.count ? reading.words[token + 1] : ""
        return Self.determiners.contains(before)
            || ["is", "are", "was", "s", "in"].contains(behind) && before != "also"
    }

    private static let determiners: Set<String> = ["the", "a", "an", "my", "our", "your", "their", "his", "her"]

    private static let beside: Set<String> = [
        "под", "к", "ко", "с", "со", "рядом", "with", "under", "against", "кроме", "как", "почти", "чем", "like",
        "almost",
        "than", "для",
    ]
    private static let seeming = Phrases(
        "выгляд|смотрит|смотрят|отдает|отливает|уходит в|ближе к|похож|чуть|слегка|на фото|снимок|снимк|на экран|при свет|на свет",
        "looks|look.|seems|a bit|slightly|photo|picture|screen|under light|the light|warm light|daylight|көрін|фотода|суретте|жарықта"
    )
    private static let wrapping = Phrases(
        "пыльник|чехол|чехл|футляр|пакет|упаков|упаку|лент|открытк|коробк|dust bag|dustbag|ribbon|wrap|gift card|box.|қорап|қабы.|шаңқап|таспа"
    )
    static let wished = Phrases(
        "спрашив|спросил|хотел|хотите|просил|просят|искал|ищете|писали|смотрели|you asked|asked about|asked twice|youve asked|you wanted|you want|looking for|сұра"
    )
}

extension GoodsCheck {
    /// The topics of terms that the goods of a clause are of: shoes or bags.
    func topics(at token: Int) -> Set<String> {
        let groups = Set(products(at: token).compactMap { assortment.products[$0].category })
        return Concepts.of(groups.flatMap { Tokenizer.tokens(of: $0) }).intersection(["#shoes", "#bags"])
    }
}
