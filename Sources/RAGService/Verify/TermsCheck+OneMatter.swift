import KnowledgeModel
import Language
import Products

/// Values of a matter of which the terms state few: any other is not so, however else the sentence puts it.
extension TermsCheck {
    /// `заберёте через пять дней` of stretching that takes a day: the statement of the one matter that a sentence speaks of, where none
    /// of the matter's statements has the value.
    /// - Returns: the statement, and whether it may be said where the matter was named a sentence before.
    func ofOneMatter(_ value: TermValue, own about: Set<String>) -> (entry: TermsBook.Entry, isSafe: Bool)? {
        let token = value.tokens.lowerBound
        let sentence = reading.sentence(of: token)
        let clause = Array(reading.words[reading.clause(of: token)])
        let words = Array(reading.words[sentence])
        var topics = concepts(sentence)
        var isBefore = false
        if topics.isDisjoint(with: Self.matters.keys), value.kind == "days", Self.waiting.isSaid(in: words) {
            let before =
                sentence.lowerBound > 0
                ? concepts(reading.sentence(of: sentence.lowerBound - 1))
                : Phrases.ofPreorder.isSaid(in: question) ? asked.union(["#preorder"]) : asked
            topics.formUnion(before.intersection(["#preorder"]))
            isBefore = true
        }
        if Self.holding.isSaid(in: words) { topics.insert("#hold") }
        if Phrases.broughtFor.isSaid(in: words) { topics.insert("#preorder") }
        let named = topics.intersection(Self.matters.keys)
        guard named.count == 1, let matter = named.first, Self.matters[matter]?.contains(value.kind) == true,
            topics.subtracting(named).filter({ $0.hasPrefix("#") }).isSubset(of: Self.neutral),
            Towns.said(in: topics).isEmpty, !value.isFree, value.isStart != true,
            !reading.isRemark(token), !Phrases.deny(matter == "#hold" ? Self.withDeposit(clause) : clause),
            !Phrases.conditions.isSaid(in: clause),
            !Self.other.isSaid(in: words), matter != "#stretch" || !hasProduct(token)
        else { return nil }
        let stated = terms.entries.filter { entry in
            entry.value.kind == value.kind && !entry.isSlight
                && entry.clause.union(entry.inherited).union(entry.sentence).union(entry.headings).contains(matter)
        }
        // What stands in the same passage may be of it, too.
        let near = terms.entries.filter { entry in
            entry.value.kind == value.kind && stated.contains { $0.citation == entry.citation } && matter != "#stretch"
        }
        guard let first = stated.first,
            !(stated + near).contains(where: { value.agrees(with: $0.value) || isWithin(value, $0.value) })
        else { return nil }
        if matter == "#stretch", value.kind == "money" {
            return stated.contains { $0.value.isFree && $0.clause.contains(matter) } ? (first, false) : nil
        }
        return (first, isBefore)
    }

    /// Words of a clause without `без предоплаты`, which tells how long something is held and denies nothing.
    private static func withDeposit(_ words: [String]) -> [String] {
        words.filter { !["без", "no", "without"].contains($0) && !$0.hasSuffix("сіз") && !$0.hasSuffix("сыз") }
    }

    /// Whether a value lies within a range that the terms state.
    private func isWithin(_ value: TermValue, _ stated: TermValue) -> Bool {
        stated.lower < stated.upper && stated.lower <= value.lower && value.upper <= stated.upper
    }

    /// The statement of a range that an amount ends or begins: `2,000–3,000`.
    func ofRange(_ value: TermValue, _ judged: [DraftFinding]) -> TermsBook.Entry? {
        guard value.kind == "money" else { return nil }
        let beside = values.first {
            $0.kind == "money"
                && ($0.tokens.upperBound == value.tokens.lowerBound || $0.tokens.lowerBound == value.tokens.upperBound)
        }
        guard let beside else { return nil }
        return terms.entries.first { entry in
            entry.value.kind == "money" && value.agrees(with: entry.value)
                && terms.entries.contains { other in
                    other.citation == entry.citation && other.clause == entry.clause && other.value.kind == "money"
                        && beside.agrees(with: other.value)
                }
        }
    }

    /// Matters and the kinds of values by which alone they are told.
    private static let matters: [String: Set<String>] = [
        "#taxi": ["minutes"], "#hold": ["days"], "#stretch": ["days", "money"], "#preorder": ["days"],
        "#certificate": ["days"],
    ]
    private static let neutral: Set<String> = [
        "#delivery", "#order", "#free", "#prepayment", "#payment", "#gift", "#shoes", "#purchase", "#refund",
    ]
    private static let waiting = Phrases(
        "жда|ждат|ожида|срок|едет|везем|привез|wait|takes|arriv|be here|be with you|күт|келеді|әкел")
    private static let other = Phrases(
        "under.|less than|меньше|менее|отказ|отмен|перв|трое|гарант|возвра|верн|размер|ждала|прошл|назад|завтра|сегодня|cancel|first|ago|return|tomorrow|today|бас тарт|алғашқы|ертең|бүгін|осталось|часто|каждые|every|минут десять|ночь|ночи|overnight"
    )
}
