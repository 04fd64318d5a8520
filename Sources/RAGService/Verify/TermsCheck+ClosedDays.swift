import KnowledgeModel
import Language
import Products

/// Days of the week on which a draft says that the shop is closed.
extension TermsCheck {
    /// `в выходные`: on Saturdays and Sundays, not that it is closed.
    private func isWeekend(_ token: Int) -> Bool {
        reading.words[token].hasPrefix("выходны") && token > 0
            && ["в", "на", "по", "без"].contains(reading.words[token - 1])
    }

    private static let holidays = Phrases("наурыз|январ|новый год|nauryz|january|new year|қаңтар|жаңа жыл")
    private static let withoutRest = Phrases("без выходн|без перерыв|no days off|демалыссыз")

    /// `в воскресенье выходной` where the terms give hours for that day.
    func closedDays() -> [DraftFinding] {
        var found: [DraftFinding] = []
        for token in reading.tokens.indices {
            let word = reading.words[token]
            // `Ежедневно, кроме воскресенья`.
            let isExcepted =
                token > 0 && ["кроме", "except"].contains(reading.words[token - 1])
                && !Concepts.of([reading.tokens[token]]).isDisjoint(with: TermsBook.days)
                && (!concepts(reading.sentence(of: token)).isDisjoint(with: ["#daily", "#work"])
                    || Self.withoutRest.isSaid(in: Array(reading.words[reading.sentence(of: token)])))
            let isClosed =
                isExcepted
                || ["выходн", "закрыт", "closed", "жабық", "демал"].contains(where: word.hasPrefix)
                    && !["демалыссыз", "демалмай"].contains(where: word.hasPrefix)
                    && !isWeekend(token)
                || word == "off" && token > 0 && reading.words[token - 1] == "day"
                || word.hasPrefix("работаем") && token > 0 && reading.words[token - 1] == "не"
                || word.hasPrefix("істемей") || word == "open" && token > 0 && reading.words[token - 1] == "not"
            guard isClosed else { continue }
            let (clause, sentence, _) = concepts(at: token)
            let days = clause.union(sentence).intersection(TermsBook.days)
            let own = reading.clause(of: token)
            guard !isOfSomebody(own), !Self.holidays.isSaid(in: Array(reading.words[reading.sentence(of: token)]))
            else {
                continue
            }
            guard !days.isEmpty, !values.contains(where: { $0.kind == "clock" && own.contains($0.tokens.lowerBound) })
            else { continue }
            let entry =
                terms.entries.first { $0.value.kind == "clock" && !$0.clause.isDisjoint(with: days) }
                ?? terms.entries.first {
                    $0.value.kind == "clock" && $0.sentence.contains("#daily") && $0.sentence.contains("#work")
                }
            if let entry {
                let said = own.filter { !Concepts.of([reading.tokens[$0]]).isDisjoint(with: TermsBook.days) }
                for place in Set([token] + said).sorted() {
                    found.append(
                        finding(place..<place + 1, truth: .contradicted, citation: entry.citation, instead: entry.words)
                    )
                }
            }
        }
        return found
    }
}
