import KnowledgeModel
import Language
import Products

/// What a value is of by what stands before it: another clause, another sentence, the question.
extension TermsCheck {
    /// `0-0-24` where the terms name plans of other lengths.
    func ofPlan(_ value: TermValue) -> DraftFinding? {
        let words = reading.words[value.tokens]
        let clause = reading.clause(of: value.tokens.lowerBound)
        guard value.kind == "days", words.count == 3, words.prefix(2).allSatisfy({ $0 == "0" }) else { return nil }
        let stated = terms.entries.filter { $0.value.kind == "days" && $0.words.hasPrefix("0-0-") }
        guard let first = stated.first, !Phrases.deny(Array(reading.words[clause])),
            !reading.asks.contains(reading.clauseIndex(of: value.tokens.lowerBound))
        else { return nil }
        let isSo = stated.first { value.agrees(with: $0.value) }
        return finding(
            value.tokens, truth: isSo == nil ? .contradicted : .supported, citation: (isSo ?? first).citation,
            instead: isSo == nil ? stated.map(\.words).joined(separator: ", ") : nil)
    }

    /// The day that the clause before tells: `Завтра воскресенье, мы до восьми`.
    func dayBefore(_ value: TermValue) -> Set<String> {
        let place = reading.clauseIndex(of: value.tokens.lowerBound)
        let sentence = reading.sentence(of: value.tokens.lowerBound)
        guard place > 0, Concepts.of(reading.tokens[reading.clauses[place]]).isDisjoint(with: TermsBook.days) else {
            return []
        }
        let before = reading.clauses[place - 1]
        let isWork = Concepts.of(reading.tokens[before]).contains("#work")
        guard sentence.contains(before.lowerBound), isWork || Self.dayAhead.isSaid(in: Array(reading.words[before])),
            !Phrases.deny(Array(reading.words[before])),
            !Self.otherDays.isSaid(in: Array(reading.words[reading.clauses[place]])),
            !values.contains(where: { $0.kind == "clock" && before.contains($0.tokens.lowerBound) })
        else { return [] }
        return Concepts.of(reading.tokens[before]).intersection(TermsBook.days)
    }

    /// What is said of bringing things.
    static let ways: Set<String> = ["#branch", "#door", "#courier", "#delivery", "#home", "#city"]
    private static let dayAhead = Phrases("сегодня|завтра|today|tomorrow|бүгін|ертең")

    /// The town of the sentence before, where a sentence that names none tells prices or days: `До Актау пять дней. В отделение 2 900`.
    func townBefore(_ value: TermValue, _ said: Set<String>) -> Set<String> {
        let sentence = reading.sentence(of: value.tokens.lowerBound)
        guard value.kind == "money" || value.kind == "days", sentence.lowerBound > 0, Towns.said(in: said).isEmpty,
            !said.isDisjoint(with: ["#branch", "#door", "#courier", "#delivery"]), !said.contains("#city")
        else { return [] }
        let before = concepts(reading.sentence(of: sentence.lowerBound - 1))
        return before.filter { !Towns.said(in: [$0]).isEmpty }
    }

    /// The one matter of a sentence, where a clause names none of its own: `Сертификат от 10 000 ₸, действует полгода`.
    func subject(of sentence: Set<String>, beside clause: Set<String>) -> Set<String> {
        let topics = clause.filter { $0.hasPrefix("#") }
        let matters = sentence.intersection(Self.subjects)
        let isOpen = topics.isSubset(of: ["#refund", "#order", "#free", "#gift", "#receipt"])
        return isOpen && matters.count == 1 && clause.isDisjoint(with: Self.subjects) ? matters : []
    }

    private static let subjects: Set<String> = ["#certificate", "#warranty", "#wrap", "#birthday"]

    /// The towns of an enumeration that a day of the week ends: `Талгар, Каскелен, Иссык: по вторникам`.
    func townsListed(_ value: TermValue) -> Set<String> {
        var place = reading.clauseIndex(of: value.tokens.lowerBound)
        let sentence = reading.sentence(of: value.tokens.lowerBound)
        var found: Set<String> = []
        while place > 0, sentence.contains(reading.clauses[place - 1].lowerBound) {
            place -= 1
            let before = concepts(reading.clauses[place])
            let towns = before.filter { !Towns.said(in: [$0]).isEmpty }
            guard reading.clauses[place].count < 4, !towns.isEmpty else { break }
            found.formUnion(towns)
        }
        return found
    }

    /// The town that the customer asked about, where the draft names none and tells days or prices of bringing: `Два-три дня, до двери 3 000`.
    func townAsked(_ value: TermValue, _ said: Set<String>) -> Set<String> {
        let towns = asked.filter { !Towns.said(in: [$0]).isEmpty }
        let topics = said.filter { $0.hasPrefix("#") }
        guard !towns.isEmpty, ["money", "days"].contains(value.kind), !topics.isEmpty, topics.isSubset(of: Self.ways),
            Towns.said(in: Concepts.of(reading.tokens)).isEmpty, !hasProduct(value.tokens.lowerBound),
            !reading.words.contains(where: { Countries.named(by: $0) != nil })
        else { return [] }
        return towns
    }

    /// The town that the customer asked about, where a draft answers with days of the week alone: `Во вторник или в пятницу, 3 000`.
    func townOfDayAsked(_ value: TermValue, _ said: Set<String>) -> Set<String> {
        let towns = asked.filter { !Towns.said(in: [$0]).isEmpty }
        guard !towns.isEmpty, said.filter({ $0.first == "#" }).subtracting(TermsBook.days).isSubset(of: Self.ways),
            Towns.said(in: Concepts.of(reading.tokens)).isEmpty, !hasProduct(value.tokens.lowerBound)
        else { return [] }
        return towns
    }

    /// Whether a sentence that says nothing but a value goes on with the one matter of the sentence before, of which no value of the
    /// kind was told there: `Сертификат от 10 000 ₸. Срок три месяца`.
    func goesOn(_ value: TermValue, _ borrowed: Set<String>, _ entry: TermsBook.Entry?) -> Bool {
        let sentence = reading.sentence(of: value.tokens.lowerBound)
        guard let entry, sentence.lowerBound > 0, !hasProduct(value.tokens.lowerBound), value.kind != "clock" else {
            return false
        }
        let before = reading.sentence(of: sentence.lowerBound - 1)
        let own = concepts(reading.clause(of: value.tokens.lowerBound)).subtracting(Concepts.vague)
        let towns = borrowed.filter { !Towns.said(in: [$0]).isEmpty }
        let matters = borrowed.intersection(Self.settled)
            .union(towns)
        return own.isEmpty && matters.count == 1 && matters.isSubset(of: entry.spoken)
            && !values.contains { $0.kind == value.kind && before.contains($0.tokens.lowerBound) }
            && (!towns.isEmpty || !terms.states(value, about: matters))
            && terms.judge(value, clause: concepts(sentence), sentence: []).truth != .supported
    }

    /// Matters of which a sentence may go on telling values.
    private static let settled: Set<String> = [
        "#certificate", "#warranty", "#preorder", "#stretch", "#repair", "#taxi", "#abroad", "#hold", "#return",
    ]
}
