import KnowledgeModel
import Language
import Products

/// Until when one has to write for something to be brought on the same day.
extension TermsCheck {
    /// `Напишите хоть в восемь вечера, курьер привезёт сегодня`: an hour behind those until which the terms bring it.
    func deadlines() -> [DraftFinding] {
        guard values.contains(where: { $0.kind == "clock" }) else { return [] }
        let sameDay = terms.clauses.filter { Self.sameDay.isSaid(in: $0.around) }
        let stated = terms.entries.filter { entry in
            entry.value.kind == "clock" && entry.value.isStart == false
                && sameDay.contains { $0.citation == entry.citation && $0.sentence == entry.sentence }
        }
        guard let last = stated.max(by: { $0.value.lower < $1.value.lower }) else { return [] }
        return values.compactMap { value in
            let agreeing = stated.first { value.lower == $0.value.lower }
            guard value.kind == "clock", value.isStart != true, value.lower > last.value.lower || agreeing != nil else {
                return nil
            }
            let clause = reading.clause(of: value.tokens.lowerBound)
            let sentence = reading.sentence(of: value.tokens.lowerBound)
            let near =
                sentence.lowerBound > 0
                ? reading.sentence(of: sentence.lowerBound - 1).lowerBound..<sentence.upperBound : sentence
            let words = Array(reading.words[clause])
            guard Self.writing.isSaid(in: words), Self.sameDay.isSaid(in: Array(reading.words[near])),
                Self.bringing.isSaid(in: Array(reading.words[near])),
                !Self.later.isSaid(in: Array(reading.words[sentence])), !Phrases.deny(words),
                !reading.asks.contains(reading.clauseIndex(of: value.tokens.lowerBound)),
                !reading.isOpen(clause.lowerBound)
            else { return nil }
            return finding(
                value.tokens, truth: agreeing == nil ? .contradicted : .supported,
                citation: (agreeing ?? last).citation,
                instead: agreeing == nil ? stated.map(\.words).joined(separator: ", ") : nil)
        }
    }

    private static let sameDay = Phrases(
        "в день обращен|сегодня|в тот же день|в этот же день|того же дня|день в день|today|same day|tonight|бүгін|сол күні|сол күн"
    )
    private static let writing = Phrases(
        "напис|напиш|пиш|закаж|заказ|оформ|решит|успе|подтверд|write|text.|message|order|decide|confirm|жаз|тапсырыс|шешсе"
    )
    private static let bringing = Phrases(
        "курьер|привез|достав|довез|courier|deliver|bring|жеткіз|апар|алып бар|әкел")
    private static let later = Phrases("после|позже|завтра|следующ|after|later|tomorrow|next|кейін|ертең|келесі")
}
