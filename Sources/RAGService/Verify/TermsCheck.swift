import Products
import KnowledgeModel
import Language

/// Holds the values of a draft that are of no product against the shop's terms.
struct TermsCheck {
    let reading: DraftReading
    let terms: TermsBook
    /// Tokens whose facts are judged already.
    let taken: [Range<Int>]
    let hasProduct: (Int) -> Bool
    let values: [TermValue]
    /// What the customer asked about.
    let asked: Set<String>
    /// The words of that.
    let question: [String]
    /// Where the draft names goods.
    let names: [Range<Int>]
    /// What kinds of goods a token's clause speaks of, as topics.
    let kinds: (Int) -> Set<String>

    func findings() -> [DraftFinding] {
        var all: [DraftFinding] = []
        for value in values where !taken.contains(where: { $0.overlaps(value.tokens) }) {
            guard !isDifference(value), !isOfMaterial(value), !isApproximatePrice(value), !isPast(value) else {
                continue
            }
            var (clause, sentence, isBorrowed) = concepts(at: value.tokens.lowerBound, of: value.kind)
            let town = townBefore(value, clause.union(sentence))
            if value.kind == "weekday" {
                clause.formUnion(townsListed(value).union(townOfDayAsked(value, clause.union(sentence))))
            }
            sentence.formUnion(town.isEmpty ? townAsked(value, clause.union(sentence)) : town)
            // Where it is sent to a town a courier brings it to the door.
            if !town.isEmpty, clause.contains("#courier"), !clause.contains("#branch") { clause.insert("#door") }
            if let own = ownConcepts(of: value) {
                sentence.formUnion(clause.subtracting(own))
                clause = own
            }
            if let plan = ofPlan(value) ?? ofInstalments(value) ?? ofThreshold(value) ?? ofDeed(value) ?? ofRepair(
                value)
                ?? ofDeposit(value) ?? ofShare(value) ?? ofNominals(value)
            {
                all.append(plan)
                continue
            }
            // `домой в Шымкент`: to the door.
            if clause.union(sentence).contains("#home"), !clause.contains("#branch"),
                !Towns.said(in: clause.union(sentence)).isEmpty
            {
                clause.insert("#door")
            }
            var isOfSentence = false
            let own = reading.sentence(of: value.tokens.lowerBound)
            // `Мы до 20:00, по воскресеньям до 18:00`.
            if value.kind == "clock", clause.isDisjoint(with: Self.ofHours), speaksOfShop(value) {
                clause.insert("#work")
                isBorrowed = false
            }
            if value.kind == "clock", clause.isDisjoint(with: Self.ofHours),
                values.count(where: { $0.kind == "clock" && own.contains($0.tokens.lowerBound) }) == 1
            {
                // `Жексенбіде ашықпыз, кешкі жетіге дейін келіңіз`: a clause of an hour goes on with what is said of hours.
                clause.formUnion(sentence.intersection(Self.ofHours))
            } else if clause.allSatisfy({ terms.weight(of: $0) == 0 }) {
                // `Поставим на колодку, заберёте через пять дней`: words that the terms don't know are about nothing of theirs.
                isOfSentence = value.kind != "clock" && value.kind != "weekday"
                if isOfSentence { clause.formUnion(sentence) }
            }
            if value.kind == "clock" { clause.formUnion(dayBefore(value)) }
            // `Күнде 10-нан 20:00-ге дейін, жексенбі 18-ге дейін ашықпыз`: the verb of the last clause is that of the first.
            if value.kind == "clock", !clause.contains(where: { $0.first == "#" }) {
                clause.formUnion(sentence.intersection(["#work"]))
            }
            // Calls are taken while the shop is open, where the terms give them no hours of their own.
            if value.kind == "clock", clause.contains("#calls"), !clause.contains("#messages"),
                !terms.entries.contains(where: { $0.value.kind == "clock" && $0.clause.contains("#calls") })
            {
                clause.remove("#calls")
                clause.insert("#work")
                sentence.subtract(["#messages", "#calls"])
            }
            clause.formUnion(subject(of: sentence, beside: clause))
            // `арзанынан 10 % жеңілдік`: what is reckoned from the lower price.
            if value.kind == "percent",
                ReckoningWords.ofLower.isSaid(in: Array(reading.words[reading.clause(of: value.tokens.lowerBound)])),
                terms.entries.contains(where: { $0.value.kind == "percent" && $0.clause.contains("#second") })
            {
                clause.insert("#second")
            }
            if let found = ofPlace(value, clause.union(sentence)) {
                all.append(found)
                continue
            }
            guard !clause.union(sentence).isEmpty, !isShortfall(value) else { continue }
            var (truth, entry) = terms.judge(value, clause: clause, sentence: sentence)
            if isBorrowed, truth == .contradicted, !goesOn(value, clause.union(sentence), entry) { truth = .unknown }
            if truth == .unknown, value.kind == "days", !isBorrowed, !isOfSentence,
                let other = terms.speaksAgainst(value, clause: clause)
            {
                (truth, entry) = (.contradicted, other)
            }
            let about = clause.union(sentence)
            if truth == .contradicted, isVague(value, clause, sentence, isOfSentence), terms.states(value, about: about)
            {
                truth = .unknown
            }
            // A clause of values alone, of which the terms state this one of the same matter: `на сутки без оплаты, с 5 000 до пяти дней`.
            if truth == .contradicted, value.kind == "days",
                concepts(reading.clause(of: value.tokens.lowerBound)).isEmpty,
                about.contains("#hold"), terms.states(value, about: about)
            {
                truth = .unknown
            }
            // Other days of the year than the terms name are held against them by what is done on them.
            if truth == .contradicted, ["march", "january"].contains(value.kind) { truth = .unknown }
            // `напишу через 1–2 минуты`: what somebody is about to do.
            if truth == .contradicted, value.kind == "minutes", value.tokens.lowerBound > 0,
                ["через", "in"].contains(reading.words[value.tokens.lowerBound - 1])
            {
                truth = .unknown
            }
            if truth == .contradicted, let other = entry,
                hasOtherReading(value, clause, other) || isOfOtherMatter(value, about, than: other)
            {
                truth = .unknown
            }
            if truth != .supported, let one = ofOneMatter(value, own: about) {
                if !isBorrowed || one.isSafe { (truth, entry) = (.contradicted, one.entry) }
            }
            if truth != .supported, let end = ofRange(value, all) { (truth, entry) = (.supported, end) }
            if truth == .contradicted, reading.asks.contains(reading.clauseIndex(of: value.tokens.lowerBound)) {
                continue
            }
            all.append(
                finding(
                    value.tokens, truth: truth, citation: entry?.citation,
                    instead: truth == .contradicted ? entry?.words : nil))
        }
        let judged = deadlines() + interestFree() + wholePrepayments()
        all.removeAll { found in judged.contains { $0.utf8Range.overlaps(found.utf8Range) } }
        return all + judged + countries() + closedDays() + holidays() + everyDay() + unserved() + unlisted()
            + shortSums() + reachedSums()
            + tenures() + ratings() + handles() + denials()
            + refusals() + deniedOffers() + cashElsewhere()
            + originals()
            + places()
            + opposites() + services()
    }

    private func speaksOfShop(_ value: TermValue) -> Bool {
        reading.words[reading.clause(of: value.tokens.lowerBound)].contains {
            ["мы", "we", "were", "біз"].contains($0)
        }
    }

    /// Whether another value of the terms may be meant: its own clause names no matter of theirs, or is of an order.
    private func isVague(_ value: TermValue, _ clause: Set<String>, _ sentence: Set<String>, _ isOfSentence: Bool)
        -> Bool
    {
        if isDenied(value) { return true }
        let about = clause.union(sentence)
        let own = concepts(reading.clause(of: value.tokens.lowerBound))
        // A whole range that the terms state is theirs, whatever it is said of.
        if value.lower < value.upper,
            own.filter({ $0.hasPrefix("#") }).isSubset(of: ["#delivery", "#order", "#prepayment"]),
            !about.contains("#abroad"),
            Towns.said(in: about).isEmpty
        {
            return true
        }
        // `Астана — 2–3 дня, до двери 3 000`: of the one town that a sentence of bringing names.
        let isOfTown =
            isOfSentence && Towns.said(in: clause).count == 1
            && clause.filter { $0.first == "#" }.isSubset(of: Self.ways)
        if value.kind == "days" || value.kind == "money",
            isOfTown || !Towns.said(in: own.isEmpty ? clause : own).isEmpty
        {
            return false
        }
        let topics = clause.filter { $0.hasPrefix("#") }
        return isOfSentence || ["days", "percent"].contains(value.kind) && topics.isEmpty
            || about.contains("#order") && (value.kind == "days" || topics.subtracting(["#order"]).isEmpty)
    }

    /// `к двери на тысячу больше`: a difference of two terms.
    private func isDifference(_ value: TermValue) -> Bool {
        let end = reading.clause(of: value.tokens.lowerBound).upperBound
        // `pay a thousand more`.
        if value.kind == "money", value.tokens.upperBound < end,
            ["more", "less", "больше", "меньше", "дороже", "дешевле", "cheaper", "артық"].contains(
                reading.words[value.tokens.upperBound])
        {
            return true
        }
        guard value.kind == "money", value.tokens.lowerBound > 0,
            ["на", "by"].contains(reading.words[value.tokens.lowerBound - 1])
        else { return false }
        return ReckoningWords.difference.isSaid(
            in: Array(reading.words[reading.clause(of: value.tokens.lowerBound)]))
    }

    /// `стоят почти пятьдесят тысяч`.
    private func isApproximatePrice(_ value: TermValue) -> Bool {
        value.kind == "money" && MoneyInText.isBound(reading, before: value.tokens.lowerBound)
            && hasProduct(value.tokens.lowerBound)
            // `от 30 000 привозим бесплатно` is of the terms, whatever is named beside.
            && concepts(reading.clause(of: value.tokens.lowerBound)).isDisjoint(with: [
                "#free", "#delivery", "#courier", "#wrap", "#receipt",
            ])
            && !(value.isStart == true && concepts(at: value.tokens.lowerBound).clause.contains("#free"))
    }

    /// `Двенадцать дней прошло`: how long ago something was.
    private func isPast(_ value: TermValue) -> Bool {
        guard value.kind == "days" else { return false }
        let clause = reading.clause(of: value.tokens.lowerBound)
        return Phrases("прошло|прошли|назад|поздно|ago.|passed|late.|өтті|өткен|бұрын|кеш.").isSaid(
            in: Array(reading.words[clause]))
    }

    /// `кашемир 100 %`.
    private func isOfMaterial(_ value: TermValue) -> Bool {
        value.kind == "percent"
            && reading.words[reading.clause(of: value.tokens.lowerBound)].contains(where: GoodsCheck.namesMaterial)
    }

    /// `городские 1 500 туда не действуют`.
    private func isDenied(_ value: TermValue) -> Bool {
        reading.words[reading.clause(of: value.tokens.lowerBound)].contains { ["не", "not", "емес"].contains($0) }
    }

    static let ofHours = TermsBook.days.union(["#work", "#messages", "#calls", "#daily"])

    func finding(_ tokens: Range<Int>, truth: DraftFinding.Truth, citation: Citation?, instead: String?)
        -> DraftFinding
    {
        let range = reading.utf8Range(of: tokens)
        return DraftFinding(
            text: reading.string(range), utf8Range: range, kind: .term, claim: reading.string(range), truth: truth,
            place: truth == .unknown ? nil : citation, instead: instead)
    }

    /// What a token's clause and sentence are about. A clause of a value alone goes on with what the one before speaks of, and so
    /// does a sentence: `Предоплата половина, 50 %. Срок 12–20 дней.`
    /// What is borrowed from another sentence may bear a value out, no more.
    /// - Parameter kind: of the value that stands there, if any: what another value of it was told of is of that one first.
    func concepts(at token: Int, of kind: String? = nil) -> (
        clause: Set<String>, sentence: Set<String>, isBorrowed: Bool
    ) {
        let sentence = reading.sentence(of: token)
        var place = reading.clauseIndex(of: token)
        var clause = concepts(reading.clause(of: token))
        while clause.isEmpty, place > 0, sentence.contains(reading.clauses[place - 1].lowerBound) {
            place -= 1
            clause = concepts(reading.clauses[place])
        }
        var whole = concepts(sentence)
        let isOfAnother =
            place < reading.clauseIndex(of: token) && !isListed(token)
            && values.contains { $0.kind == kind && reading.clauses[place].contains($0.tokens.lowerBound) }
        let isEmpty = whole.isEmpty || clause.isEmpty || whole.isSubset(of: Concepts.vague)
        let isBorrowed = isEmpty || isOfAnother
        if isEmpty, sentence.lowerBound > 0 {
            whole = concepts(reading.sentence(of: sentence.lowerBound - 1))
            clause = whole
        }
        return (clause, whole.subtracting(clause), isBorrowed)
    }

    /// Whether a clause holds values alone: `на 10 000, 25 000 и 50 000 ₸`.
    private func isListed(_ token: Int) -> Bool {
        reading.clause(of: token).allSatisfy { place in
            values.contains { $0.tokens.contains(place) } || StopWords.contain(reading.words[place])
                || ["или", "и", "or", "and", "және", "немесе", "мен"].contains(reading.words[place])
        }
    }

    /// What a value's own part of its clause is about where several values stand there, each with its matter: `2 000 до отделения
    /// или 3 000 до двери`.
    private func ownConcepts(of value: TermValue) -> Set<String>? {
        let clause = reading.clause(of: value.tokens.lowerBound)
        let rivals = values.filter { $0.kind == value.kind && clause.contains($0.tokens.lowerBound) }
        guard rivals.count > 1 else { return nil }
        var part = clause
        for token in clause
        where ["или", "либо", "и", "а", "or", "and", "және", "немесе"].contains(reading.words[token]) {
            if token < value.tokens.lowerBound, rivals.contains(where: { $0.tokens.upperBound <= token }) {
                part = token + 1..<part.upperBound
            } else if token >= value.tokens.upperBound, token < part.upperBound,
                rivals.contains(where: { $0.tokens.lowerBound > token })
            {
                part = part.lowerBound..<token
            }
        }
        let own = concepts(part)
        return part == clause || own.isDisjoint(with: TermsBook.contrasts) ? nil : own
    }

    /// `до бесплатной доставки не хватает 1 500 ₸`: what is lacking to a sum that the terms state.
    private func isShortfall(_ value: TermValue) -> Bool {
        value.kind == "money"
            && reading.words[reading.clause(of: value.tokens.lowerBound)].contains { word in
                [
                    "хват", "добав", "добрать", "добер", "докуп", "дотяг", "дотян", "недост", "short", "missing",
                    "spare",
                    "away", "запас", "лишн", "жетпе",
                ].contains(
                    where: word.hasPrefix)
            }
    }

    func concepts(_ range: Range<Int>) -> Set<String> {
        let found = TermsBook.concepts(range, of: reading, values)
        return Phrases.toOrder.isSaid(in: Array(reading.words[range])) ? found.union(["#preorder"]) : found
    }
}
