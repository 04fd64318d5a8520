import KnowledgeModel
import Language
import Products

/// What goes into a thing.
extension GoodsCheck {
    /// `ноутбук влезет` of what is shorter than one or is for a telephone alone, `А4 не входит` of what the catalogue says takes it.
    func capacity(_ clause: Range<Int>, _ listed: ListedText, _ text: String) -> [Range<Int>] {
        let words = Array(reading.words[clause])
        guard let verb = Self.holds.range(in: words) else { return [] }
        let longest = Measures.lengths(in: text).filter { $0.tenths.count > 1 }.flatMap(\.tenths).max()
        let isForLittle = listed.clauses.contains { clause in
            Self.onlyFor.isSaid(in: clause)
                && (Self.necessary.isSaid(in: clause) || Self.contents.contains { $0.words.isSaid(in: clause) })
        }
        let denies = Phrases.deny(words) || words.contains { $0.hasSuffix("майды") || $0.hasSuffix("мейді") }
        return Self.contents.compactMap { thing in
            guard let place = thing.words.range(in: words), place.lowerBound != verb.lowerBound else { return nil }
            let isTold = listed.clauses.contains { thing.words.isSaid(in: $0) && !Phrases.deny($0) }
            let isTooLong = longest.map { $0 < thing.least } ?? false
            guard denies ? isTold : !isTold && (isTooLong || isForLittle && thing.least > 120) else { return nil }
            return clause.lowerBound + min(place.lowerBound, verb.lowerBound)..<clause.lowerBound
                + max(place.upperBound, verb.upperBound)
        }
    }

    private static let necessary = Phrases("самое нужн|самое необходим|the essentials|bare essentials|ең керек")
    private static let onlyFor = Phrases("только под|только самое|only for|only the")

    /// What people carry, with the least length that it has, in tenths of a centimetre.
    private static let contents: [(words: Phrases, least: Int)] = [
        (Phrases("ноут|laptop|macbook|макбук"), 270), (Phrases("а4.|a4.|а 4.|a 4."), 280),
        (Phrases("документ|document|құжат"), 100),
        (Phrases("планшет|tablet|ipad|айпад"), 201), (Phrases("бутыл|bottle|бөтелке|құты"), 170),
        (Phrases("телефон|смартфон|айфон|phone|iphone|телефон"), 120),
        (Phrases("кошел|wallet|purse|әмиян|портмоне"), 100),
        (Phrases("косметич|makeup bag|make up bag|pouch|cosmetic"), 125),
        (Phrases("помад|lipstick|далап|ерін далабы"), 70), (Phrases("ключи.|ключей|keys|кілттер|кілт"), 60),
        (Phrases("карты.|карточ|cards"), 80), (Phrases("книг|учебник|тетрад|book.|notebook|кітап|дәптер"), 200),
        (Phrases("зонт|umbrella|қолшатыр"), 220),
    ]
    static let holds = Phrases(
        "влез|влаз|вмеща|вмест|вход|войд|помещ|помест|ложит|ляж|лезет|возьмет|умеща|умест|уберется|fit|fits|hold|takes.|take a.|take an.|take your.|carry|carries|room for|сыяды|сияды|сыймай|кіреді|кірмейді|салынады"
    )
}
