import KnowledgeModel
import Language
import Products

/// A matter that shops settle in one of two ways: who pays for what is sent back, whether the stop is free.
struct Opposites {
    /// What a sentence has to speak of, each of them.
    let matter: [Phrases]
    let one: Phrases
    let other: Phrases
    /// Where one of these is said as well, both ways may be so.
    var unless: Phrases?
    /// Whether it is of the shop at large, not of a thing that was named, and only the first way can be wrong.
    var isOfShop = false
    /// Whether the clause itself has to name the matter, as its neighbours may be of another: three months and twelve.
    var isOwn = false

    static let all: [Opposites] = [
        Opposites(
            matter: [Phrases("стоянк|парков|parking|тұрақ")], one: Phrases("платн|ақылы|paid"),
            other: Phrases("бесплатн|тегін|free.")),
        Opposites(
            matter: [
                Phrases(
                    "пересыл|посылк|обратн достав|отправку назад|return shipping|send it back|return postage|кері жібер"
                ),
                Phrases("оплачив|платит|платим|платят|платите|счет|pay|paid|expense|төле|есебінен"),
            ], one: Phrases("мы.|магазин|наш счет|за наш|we.|us.|our.|shop|біз|дүкен"),
            other: Phrases("покупател|вы.|вам.|ваш|клиент|you.|your.|buyer|customer|сатып алушы|сіз"),
            unless: Phrases("брак|дефект|defect|fault|ақау|пополам|наш ошибк|ошиб|mistake")),
        Opposites(
            matter: [Phrases("тамож|пошлин|customs|duty|duties|кеден")],
            one: Phrases("мы.|магазин|наш счет|we.|us.|our.|shop|біз|дүкен"),
            other: Phrases("получател|вы.|ваш|клиент|покупател|you.|your.|recipient|buyer|алушы|сіз")),
        Opposites(
            matter: [Phrases("комисси|commission|bank fee")],
            one: Phrases("вы.|вам.|ваш|покупател|клиент|you.|your.|сіз"),
            other: Phrases("мы.|на себя|наш счет|магазин|we.|us.|our.|біз")),
        Opposites(
            matter: [
                Phrases("втор|second|екінші"),
                Phrases("скид|минус|жеңілдік|discount|off.|процент|считает|есепте|percent|пайыз"),
            ],
            one: Phrases(
                "от больш|с больш|от дорог|с дорог|от более дорог|от той что дорож|larger|dearer|more expensive|higher|қымбат"
            ),
            other: Phrases("от меньш|с меньш|от дешев|от более дешев|дешевл|smaller|lower|cheaper|less expensive|арзан")
        ),
        Opposites(
            matter: [Phrases("вход|войти|заход|кіреберіс|кіру|entrance|enter|door.")],
            one: Phrases(
                "с улиц|с проспект|прямо с|с торц|с фасад|from the street|off the street|front|көшеден|көше жағ|даңғылдан"
            ),
            other: Phrases("со двор|двор|yard|courtyard|back.|аула")),
        Opposites(
            matter: [Phrases("январ|наурыз|nauryz|january|new year|новый год|қаңтар")],
            one: Phrases("работае|открыт|ждем|open.|жұмыс істейміз|ашықпыз|ашық."),
            other: Phrases("отдых|закрыт|выходн|closed|демал|не работ|жабық"), unless: Phrases("не работ|not open")),
        Opposites(
            matter: [Phrases("материал|кож|leather|былғары|экокож")],
            one: Phrases("экокож|эко кож|искусствен|кожзам|дерматин|faux|artificial|synthetic|жасанды"),
            other: Phrases("натуральн|genuine|real.|нағыз|табиғи"),
            unless: Phrases("рынк|рыноч|барахолк|market|базар|не.|not.|вместо|емес|у других|за такую"), isOfShop: true),
        Opposites(
            matter: [Phrases("достав|привез|привоз|курьер|deliver|жеткіз"), Phrases("бесплат|free.|тегін")],
            one: Phrases(
                "при любой|любой сумм|любой заказ|любую сумм|любой чек|всегда|независимо|any order|any amount|always|regardless|кез келген|әрқашан"
            ),
            other: Phrases("от.|from.|бастап|over.")),
        Opposites(
            matter: [Phrases("не подошл|не подойд|не сел|не сяд|nothing fit|doesnt fit|dont fit|сай келме|ұнамаса")],
            one: Phrases(
                "ничего не плат|не плат|платить не|бесплатн|pay nothing|nothing to pay|for free|тегін|төлемей"),
            other: Phrases("выезд|дорог.|дорогу.|courier|trip")),
        Opposites(
            matter: [
                Phrases(
                    "на год|12 месяц|двенадцать месяц|12 мес.|a year|twelve months|12 months|12 ай|он екі ай|бір жыл")
            ],
            one: Phrases(
                "без переплат|без наценк|без процент|тоже без|no interest|interest free|without interest|no extra|үстемесіз|пайызсыз"
            ),
            other: Phrases("наценк|переплат|markup|surcharge|үстеме"), isOwn: true),
        Opposites(
            matter: [Phrases("остаток|остальн|остатк|the rest|balance|remain|қалған")],
            one: Phrases("сразу|при заказ|до отправ|заранее|before it|before ship|алдын ала"),
            other: Phrases("при получ|получени|on delivery|on receipt|when you get|алғанда|алған кезде"),
            unless: Phrases("перв|half|полов|жарты")),
    ]
}

/// A matter that the terms either say or deny: whether discounts are added up, whether one has to sign up.
struct Assertion {
    let matter: [Phrases]
    let deed: Phrases

    static let all: [Assertion] = [
        Assertion(
            matter: [Phrases("скид|discount|жеңілдік"), Phrases("распродаж|акци|sale|уцен|другими|other")],
            deed: Phrases("складыв|суммир|combin|stack|add up|қосыл")),
        Assertion(
            matter: [Phrases("сертификат|gift card|certificate"), Phrases("деньг|наличн|cash|money|ақша")],
            deed: Phrases("обмен|обменя|вернут|поменя|exchang|redeem|refund|ауыстыр|айырбаст")),
        Assertion(
            matter: [Phrases("вышив|embroid|кесте")],
            deed: Phrases("принима|обратно|возврат|вернут|return|take back|қайтар|қабылда")),
        Assertion(
            matter: [Phrases("примерк|мерить|померить|примерить|в зал|приходит|try|fitting|visit|киіп көр")],
            deed: Phrases("запис|appointment|book.|booking|sign up|жазыл")),
        Assertion(matter: [Phrases("ндс|vat.|ққс")], deed: Phrases("ндс|vat.|ққс")),
        Assertion(
            matter: [Phrases("бутик|boutique|бренд|brand")],
            deed: Phrases("чек|сертификат|документ|receipt|certificate|papers")),
        Assertion(
            matter: [Phrases("пыльник|dust bag|dustbag|шаңқап")], deed: Phrases("пыльник|dust bag|dustbag|шаңқап")),
        Assertion(
            matter: [
                Phrases("фирменн короб|фирменной короб|фирменная короб|в комплект|branded box|comes with|жиынтық")
            ],
            deed: Phrases("коробк|карточк|box.|care card|қорап")),
        Assertion(
            matter: [Phrases("вернут|возврат|обмен|return|exchange|қайтар|ауыстыр")],
            deed: Phrases("чек.|чека.|бирк|коробк|receipt|tag.|tags.|box.|жапсырма|қорап")),
    ]
}

extension TermsCheck {
    /// What a draft says where the terms say the opposite of the same matter.
    func opposites() -> [DraftFinding] {
        reading.clauses.indices.filter { !reading.asks.contains($0) }.flatMap { index -> [DraftFinding] in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            let around = Array(reading.words[reading.sentence(of: clause.lowerBound)])
            return Opposites.all.compactMap { finding($0, words, around, clause) }
                + Assertion.all.compactMap { finding($0, words, around, clause) }
        }
    }

    private func finding(_ pair: Opposites, _ words: [String], _ around: [String], _ clause: Range<Int>)
        -> DraftFinding?
    {
        guard pair.matter.allSatisfy({ $0.isSaid(in: around) }), pair.unless?.isSaid(in: around) != true,
            pair.matter.contains(where: { $0.isSaid(in: words) }) || words.count < 5
        else { return nil }
        // A sentence that says both tells of two things: `у подъезда бесплатно, на проспекте платно`.
        if saysBoth(pair, words, clause) { return nil }
        if pair.isOwn, !pair.matter.allSatisfy({ $0.isSaid(in: words) }) || Phrases.deny(words.filter { $0 != "без" }) {
            return nil
        }
        // `второго открыты`: another day.
        if !pair.matter.contains(where: { $0.isSaid(in: words) }),
            clause.contains(where: { reading.tokens[$0].kind == .number || SpokenNumber.contains(reading.words[$0]) })
        {
            return nil
        }
        let first = pair.one.range(in: words)
        let second = pair.other.range(in: words)
        guard let said = pair.isOfShop ? first : first ?? second, first == nil || second == nil,
            !pair.isOfShop || !hasProduct(clause.lowerBound) && !reading.isGeneral(clause.lowerBound),
            !Phrases.deny(Array(words[max(0, said.lowerBound - 1)..<said.lowerBound]))
        else { return nil }
        let (same, opposite) = first != nil ? (pair.one, pair.other) : (pair.other, pair.one)
        let stated = terms.clauses.filter { clause in
            pair.matter.allSatisfy { $0.isSaid(in: clause.around) } && pair.unless?.isSaid(in: clause.words) != true
        }
        guard pair.isOfShop || !stated.contains(where: { same.isSaid(in: $0.words) }),
            let against = stated.first(where: { opposite.isSaid(in: $0.words) })
        else { return nil }
        return finding(
            clause.lowerBound + said.lowerBound..<clause.lowerBound + said.upperBound, truth: .contradicted,
            citation: against.citation, instead: against.text)
    }

    /// Words of a clause without `при желании`, which is no condition.
    private static func withoutPleas(_ words: [String]) -> [String] {
        words.indices.filter { place in
            words[place] != "при" || place + 1 >= words.count
                || !["желании", "необходимости"].contains(words[place + 1])
        }.map { words[$0] }
    }

    /// Whether another clause of the sentence says the other way, of the same matter or with no matter of its own. A mere `вы` or `мы`
    /// there says nothing.
    private func saysBoth(_ pair: Opposites, _ words: [String], _ clause: Range<Int>) -> Bool {
        let sentence = reading.sentence(of: clause.lowerBound)
        let isOne = pair.one.isSaid(in: words)
        if isOne, pair.other.isSaid(in: words) { return true }
        func matter(_ words: [String]) -> [[String]] {
            pair.matter.compactMap { $0.range(in: words).map { Array(words[$0]) } }
        }
        return reading.clauses.contains { other in
            guard other != clause, sentence.contains(other.lowerBound) else { return false }
            let told = Array(reading.words[other])
            guard let said = (isOne ? pair.other : pair.one).range(in: told) else { return false }
            let theirs = matter(told)
            if theirs.isEmpty { return told[said.lowerBound].count > 3 }
            return theirs == matter(words) || matter(words).isEmpty
        }
    }

    /// Whether a deed is denied twice, `без чека не вернём`, or said of one thing and denied of another: `чек положим, сертификата нет`.
    private func isTwofold(_ assertion: Assertion, _ words: [String], _ clause: Range<Int>) -> Bool {
        let without = Phrases("без.|without.|сыз.|сіз.")
        if without.isSaid(in: words), words.contains(where: { ["не", "нельзя", "not", "cannot", "cant"].contains($0) })
        {
            return true
        }
        let sentence = reading.sentence(of: clause.lowerBound)
        return reading.clauses.contains { other in
            other != clause && sentence.contains(other.lowerBound)
                && assertion.deed.isSaid(in: Array(reading.words[other]))
                && Phrases.deny(Array(reading.words[other])) != Phrases.deny(words)
        }
    }

    private func finding(_ assertion: Assertion, _ words: [String], _ around: [String], _ clause: Range<Int>)
        -> DraftFinding?
    {
        guard let said = assertion.deed.range(in: words), assertion.matter.allSatisfy({ $0.isSaid(in: around) }),
            !Phrases.conditions.isSaid(in: Self.withoutPleas(words)), !isTwofold(assertion, words, clause)
        else { return nil }
        let stated = terms.clauses.filter { clause in
            assertion.deed.isSaid(in: clause.words) && assertion.matter.allSatisfy { $0.isSaid(in: clause.around) }
        }
        let isDenied = Phrases.deny(words)
        guard let first = stated.first, stated.allSatisfy({ Phrases.deny($0.words) != isDenied }) else { return nil }
        return finding(
            clause.lowerBound + said.lowerBound..<clause.lowerBound + said.upperBound, truth: .contradicted,
            citation: first.citation, instead: first.text)
    }
}
