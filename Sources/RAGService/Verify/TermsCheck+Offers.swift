import KnowledgeModel
import Language
import Products

/// What a draft says that the shop does not do or have, where its terms offer it.
extension TermsCheck {
    /// `Подарочной упаковкой не занимаемся`, `there's no mirror`: the denial beside the thing.
    func deniedOffers() -> [DraftFinding] {
        reading.clauses.indices.compactMap { index in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            guard clause.count < 13, !reading.asks.contains(index), !reading.isRemark(clause.lowerBound),
                !reading.isConditional(clause.lowerBound), !Self.ofNow.isSaid(in: words),
                !Phrases.conditions.isSaid(in: Self.withoutPleas(words)),
                !isTwice(words)
            else { return nil }
            // `Следки захватите, у нас их нет`: what the clause before names.
            let isReferring =
                index > 0 && words.count < 6 && words.contains(where: Self.pronouns.contains)
                && reading.sentence(of: clause.lowerBound).contains(reading.clauses[index - 1].lowerBound)
            let ahead = isReferring ? Array(reading.words[reading.clauses[index - 1]]) : []
            let denials = Offer.denial(in: words).filter { !Self.isMild(words, behind: $0) }
            guard !denials.isEmpty else { return nil }
            let sentence = Array(reading.words[reading.sentence(of: clause.lowerBound)])
            for (number, offer) in Offer.all.enumerated() {
                guard let stated = terms.offered[number], offer.except?.isSaid(in: words) != true,
                    offer.with?.isSaid(in: sentence + question) != false,
                    let thing = offer.thing.range(in: words)
                        ?? (offer.thing.isSaid(in: ahead) ? denials.first : nil),
                    let said = denials.first(where: { distance($0, thing) < 4 }),
                    !reading.tokens[clause].contains(where: { $0.kind == .number }),
                    Towns.said(in: Concepts.of(reading.tokens[clause])).isEmpty, !hasOwnProduct(clause)
                else { continue }
                let whole = min(thing.lowerBound, said.lowerBound)..<max(thing.upperBound, said.upperBound)
                return finding(
                    clause.lowerBound + whole.lowerBound..<clause.lowerBound + whole.upperBound, truth: .contradicted,
                    citation: stated.citation, instead: stated.text)
            }
            return nil
        }
    }

    private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound)
    }

    /// Whether a clause names goods: what is not done for one of them is done for others.
    private func hasOwnProduct(_ clause: Range<Int>) -> Bool {
        names.contains { clause.contains($0.lowerBound) }
    }

    /// `не просто упакуем`, `no problem`, `нет вопросов`: what denies no deed.
    private static func isMild(_ words: [String], behind denial: Range<Int>) -> Bool {
        let near = words[denial.lowerBound..<min(words.count, denial.upperBound + 1)]
        return mild.isSaid(in: Array(near))
    }

    private static let mild = Phrases(
        "не просто|не только|не забуд|не забыва|не будем|не пожале|нет проблем|не проблем|нет вопрос|не вопрос|не нужно|не надо|не жалеем|не против|не возьм|не берем|не взима|не просим"
            + "|no problem|no worries|no extra|no charge|no need|dont forget|dont worry|dont charge|cant wait|no limit|not only|not just|no fee|no queue"
    )

    /// What is so for now, or of what lies in stock.
    private static let ofNow = Phrases(
        "на складе|в наличии|на полк|в остатк|in stock|on the shelf|қоймада|сөреде",
        "сейчас|сегодня|временно|пока.|right now|at the moment|today|yet|қазір|бүгін|әзірге")
    private static let pronouns: Set<String> = [
        "их", "его", "ее", "такого", "такой", "них", "them", "it", "those", "олар", "ол", "ондай",
    ]

    /// Two denials in a clause: `без упаковки не отдаём`.
    private func isTwice(_ words: [String]) -> Bool {
        words.contains { ["без", "without", "ни", "кроме"].contains($0) }
            && words.contains { ["не", "not"].contains($0) }
    }
}
