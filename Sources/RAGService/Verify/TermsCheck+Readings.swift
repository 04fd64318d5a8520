import KnowledgeModel
import Language
import Products

/// What else a value may be than what the terms state: somebody's own, what is left of a span, what banks and carriers settle.
extension TermsCheck {
    /// Whether a value that the terms seem to state otherwise may be of another matter.
    func hasOtherReading(_ value: TermValue, _ clause: Set<String>, _ entry: TermsBook.Entry) -> Bool {
        let token = value.tokens.lowerBound
        let words = Array(reading.words[reading.clause(of: token)])
        if reading.isRemark(token) || Self.ofOthers.isSaid(in: words) || Self.whose.isSaid(in: words) { return true }
        // The branch, abroad and a taxi have terms of their own.
        if !clause.intersection(Self.apart).isSubset(of: entry.spoken.union(entry.passage)) { return true }
        if isRefused(value, words) { return true }
        // `3 % со второй покупки` is what there is after the first.
        if value.kind == "percent", Self.fromPurchase.isSaid(in: words) { return true }
        // `полная предоплата не нужна`.
        if value.kind == "percent", value.lower == 1000, Phrases.deny(words) { return true }
        switch value.kind {
        case "days", "minutes": return isOtherSpan(value, words, clause, entry)
        case "clock": return isOtherHour(value, words, clause)
        case "weekday":
            // On which days one goes to some towns says nothing of the rest.
            let towns = Towns.said(in: entry.clause.union(entry.sentence))
            let (own, sentence, _) = concepts(at: token)
            return !towns.isEmpty && Towns.said(in: own.union(sentence).union(clause)).isDisjoint(with: towns)
        case "money":
            return Self.yours.isSaid(in: words) || entry.value.isStart == true && value.isStart != true
                || terms.isWithinRange(value, entry) || isShare(of: value)
                || entry.value.isFree && terms.isReached(value, entry)
        default: return false
        }
    }

    /// `счёт действует 3 дня`, `за полчаса до приезда`: what is settled by others, or told of a day.
    private static let ofOthers = Phrases(
        "счет.|счёт.|счета.|ссылк|заявк|кешб|кэшб|бонус|хран|жатады|праздник|свадьб|нового год|black friday|сосед",
        "cashback|bonus|invoice|wedding|party|holiday|мереке|той.|тойға")
    /// What is the writer's own, or a customer's.
    private static let whose = Phrases(
        "у меня|моя.|мой.|мои.|моей|мне.|ношу|сама.|клиентк|подруг|сестр|mine.|my.|i wear|myself|менікі|менде|өзім")
    private static let yours = Phrases("у вас|ваш чек|ваш заказ|ваша сумма|your total|your order|you have|сізде|сіздің")
    private static let apart: Set<String> = ["#branch", "#abroad", "#taxi", "#mail"]

    /// `41 000, вперёд половина, 20 500`: a share of another amount, which the sentence tells.
    private func isShare(of value: TermValue) -> Bool {
        let sentence = reading.sentence(of: value.tokens.lowerBound)
        let shares = values.filter { $0.kind == "percent" && sentence.contains($0.tokens.lowerBound) }.map(\.lower)
        return values.contains { whole in
            whole.kind == "money" && whole.lower > value.lower
                && shares.contains { whole.lower * $0 == value.lower * 1000 }
        }
    }

    /// `рассрочки на 24 месяца нет`: a value that is said not to be.
    private func isRefused(_ value: TermValue, _ words: [String]) -> Bool {
        func isDenied(_ place: Int) -> Bool {
            if ["нет", "жоқ", "no"].contains(words[place]) { return true }
            guard ["не", "not"].contains(words[place]), place + 1 < words.count else { return false }
            return !Self.compared.isSaid(in: [words[place + 1]])
        }
        return words.indices.contains(where: isDenied) && value.kind != "money" && value.kind != "percent"
            && value.kind != "clock"
    }

    private static let fromPurchase = Phrases(
        "со второй|с третьей|с четвертой|с шестой|с восьмой|from the second|from the fourth|from the eighth|екінші сатып алудан|екіншіден|төртіншіден"
    )
    private static let compared = Phrases(
        "больше|более|позже|поздн|дольше|раньше|меньше|менее|only|more|later|longer|just")

    /// What is left of a span, what is told from another day on, what somebody does for years, and what lies within what is stated.
    private func isOtherSpan(_ value: TermValue, _ words: [String], _ clause: Set<String>, _ entry: TermsBook.Entry)
        -> Bool
    {
        let around = Array(reading.words[reading.sentence(of: value.tokens.lowerBound)])
        let isLong = value.lower >= 7200 && clause.isDisjoint(with: Self.lasting)
        let isAbout =
            value.kind == "days" && entry.value.lower < value.lower && value.upper < entry.value.upper
            && Self.about.isSaid(in: words)
        if value.kind == "minutes" {
            let isOfMatter = clause.contains { $0.hasPrefix("#") && entry.spoken.contains($0) }
            if !isOfMatter || Self.ahead.isSaid(in: words) { return true }
        }
        // `the sole came off after a week`: when it was.
        let first = value.tokens.lowerBound
        if value.kind == "days", first > 1, reading.words[first - 2] == "after", reading.words[first - 1] == "a" {
            return true
        }
        // `Через неделю вернуть ещё можно`: a day within the span.
        if first > 0, ["через", "спустя"].contains(reading.words[first - 1]), clause.contains("#return"),
            value.lower < entry.value.lower
        {
            return true
        }
        return isLong || isAbout || Self.left.isSaid(in: words)
            || value.kind == "days" && Self.fromOtherDay.isSaid(in: around)
    }

    private static let lasting: Set<String> = ["#warranty", "#certificate", "#return", "#installments"]
    private static let ahead = Phrases(
        "до приезда|заранее.|отпиш|напишу|отвечу|пришлю|сниму|вернусь|before.|ill.|be back|get back|in advance",
        "бұрын.|жазам|хабарласам|жіберем")
    private static let left = Phrases("остал|остает|до конца|left.|remain|қалды|қалған|тағы")
    private static let about = Phrases(
        "обычно|примерно|около|где-то|в среднем|укладыва|порядка|шамасы|usually|about|around|roughly|on average|әдетте|шамамен|соңғысы"
    )
    private static let fromOtherDay = Phrases("завтра|вчера|послезавтра|tomorrow|yesterday|ертең.|кеше.")

    /// The hour that it is now, hours of somebody or something else, and those of the day that another clause names.
    private func isOtherHour(_ value: TermValue, _ words: [String], _ clause: Set<String>) -> Bool {
        let token = value.tokens.lowerBound
        let range = reading.clause(of: token)
        let before = reading.words[max(range.lowerBound, token - 2)..<token]
        if before.contains(where: { ["сейчас", "уже", "now", "its", "қазір"].contains($0) }) { return true }
        if value.isStart == nil, clause.isDisjoint(with: Self.ofHours) { return true }
        if isOfSomebody(range) || Self.wrote.isSaid(in: words) { return true }
        // `кроме воскресенья до 20:00`.
        if Phrases("кроме|except|apart|басқа").isSaid(in: words),
            terms.entries.contains(where: {
                $0.value.kind == "clock" && value.agrees(with: $0.value) && $0.clause.contains("#daily")
            })
        {
            return true
        }
        guard clause.isDisjoint(with: TermsBook.days) else { return false }
        let days = concepts(at: token).sentence.intersection(TermsBook.days)
        return terms.entries.contains { entry in
            entry.value.kind == "clock" && value.agrees(with: entry.value) && !entry.clause.isDisjoint(with: days)
        }
    }

    private static let wrote = Phrases(
        "вы написали|вы писали|вы прислали|you wrote|you messaged|you texted|жазыпсыз|жаздыңыз")

    /// Whether a clause tells when somebody or something besides the shop works: `Алина работает с 12`, `банк закрыт`, `у меня выходной`.
    func isOfSomebody(_ clause: Range<Int>) -> Bool {
        let words = Array(reading.words[clause])
        if words.contains(where: { ["я", "i", "im"].contains($0) }), !Self.shop.isSaid(in: words) { return true }
        if Self.whose.isSaid(in: words) || Self.institutions.isSaid(in: words) { return true }
        guard
            let verb = clause.first(where: {
                ["работает", "отдыхает", "works", "демалады"].contains(reading.words[$0])
            }),
            verb > clause.lowerBound
        else { return false }
        let subject = reading.words[verb - 1]
        return !Self.shop.isSaid(in: words) && !PlainTalk.contains(subject)
            && Concepts.of([reading.tokens[verb - 1]]).isDisjoint(with: TermsBook.days.union(["#daily"]))
    }

    private static let institutions = Phrases(
        "банк|почта|почты|отделени|терминал|алина.|управляющ|мастер|аптек|кофейн|bank|post office|branch|банкі|пошта|бөлімше|мен."
    )
    private static let shop = Phrases("магазин|шоурум|бутик|салон|мы.|shop|store|showroom|we.|дүкен|біз")
}
