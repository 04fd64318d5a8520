/// A matter that the terms either say or deny: whether discounts are added up, whether one has to sign up.
struct Assertion: Sendable {
    let matter: [Phrases]
    let deed: Phrases
    /// Where one of these is said as well, both may be so.
    var unless: Phrases?

    /// Whether a sentence speaks of it; what it leaves unsaid the one before may have named: `Сертификат … Его можно обменять на деньги`.
    func isOf(_ sentence: [String], after before: [String]) -> Bool {
        matter.contains { $0.isSaid(in: sentence) }
            && matter.allSatisfy { $0.isSaid(in: sentence) || matter.count > 1 && $0.isSaid(in: before) }
            && unless?.ranges(in: sentence).contains { !Self.isLikened($0, in: sentence) } != true
    }

    /// `like everything else`, `как и всё остальное`: what is told of the same way is no other case.
    private static func isLikened(_ range: Range<Int>, in words: [String]) -> Bool {
        words[max(0, range.lowerBound - 3)..<range.lowerBound].contains { ["like", "as", "как"].contains($0) }
            || range.upperBound < words.count && ["сияқты", "секілді"].contains(words[range.upperBound])
    }

    static let all: [Assertion] = [
        Assertion(
            matter: [Phrases("скид|discount|жеңілдік"), Phrases("распродаж|акци|sale|уцен|другими|other")],
            deed: Phrases("складыв|суммир|combin|stack|add up|қосыл")),
        Assertion(
            matter: [Phrases("сертификат|gift card|certificate"), Phrases("деньг|наличн|cash|money|ақша")],
            deed: Phrases("обмен|обменя|вернут|поменя|exchang|redeem|refund|swap|ауыстыр|айырбаст")),
        Assertion(
            matter: [Phrases("вышив|вышит|embroid|кесте")],
            deed: Phrases("принима|обратно|возвра|вернут|верне|return|take back|қайтар|қабылда|невозврат")),
        Assertion(
            matter: [Phrases("распродаж|уцен|sale.|clearance|marked down|жеңілдіктегі|арзандатылған")],
            deed: Phrases("принима|обратно|возвра|вернут|верне|return|refund|take back|қайтар|қабылда|невозврат"),
            unless: Phrases("брак|дефект|defect|fault|ақау|скид|discount|остальн|the rest|everything else|қалған")
        ),
        Assertion(
            matter: [Phrases("отправ|достав|возим|везем|шлем|ship|deliver|send|жеткіз|жібер"), door],
            deed: door, unless: Phrases("бесплатн|free.|тегін|сегодня|today|бүгін")),
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
            matter: [Phrases("вернут|верн|возврат|обмен|return|exchange|қайтар|ауыстыр")],
            deed: Phrases("чек.|чека.|бирк|коробк|receipt|tag.|tags.|box.|жапсырма|қорап")),
    ]
    private static let door = Phrases("до двер|к двер|до квартир|to the door|to your door|есікке|есігіңіз")
}
