import Language
import Products

/// Values that the terms state of several matters: one that another matter of the sentence bears out contradicts nothing.
extension TermsCheck {
    /// Whether a value that the nearest statement speaks against is borne out by one of another matter, which the words speak of, too:
    /// `привезём за 12–20 дней, половину вперёд` beside the days of parcels abroad.
    func isOfOtherMatter(_ value: TermValue, _ about: Set<String>, than entry: TermsBook.Entry) -> Bool {
        if isOfOtherDay(value) || isOfGoods(value, than: entry) { return true }
        let towns = Towns.said(in: about)
        let own = entry.passage.union(entry.spoken)
        return terms.entries.contains { other in
            guard other.value.kind == value.kind, !other.isSlight, value.agrees(with: other.value),
                Towns.said(in: other.clause.union(other.sentence)).isSubset(of: towns)
            else { return false }
            return about.contains { topic in
                topic.hasPrefix("#") && !Self.ofAnyMatter.contains(topic) && !own.contains(topic)
                    && (value.kind != "weekday" || !TermsBook.days.contains(topic))
                    && (other.passage.contains(topic) || other.spoken.contains(topic))
            }
        }
    }

    private static let ofAnyMatter: Set<String> = ["#delivery", "#free", "#receipt", "#order", "#first", "#second"]

    /// `В воскресенье до шести, в остальные дни до восьми`: the day is told with another hour.
    private func isOfOtherDay(_ value: TermValue) -> Bool {
        guard value.kind == "clock" else { return false }
        func days(_ token: Int) -> Set<String> {
            Concepts.of(reading.tokens[reading.clause(of: token)]).intersection(TermsBook.days)
        }
        let token = value.tokens.lowerBound
        let sentence = reading.sentence(of: token)
        let messages: Set<String> = ["#messages", "#calls"]
        let isOfMessages = !Concepts.of(reading.tokens[sentence]).isDisjoint(with: messages)
        let isOfRest = Self.otherDays.isSaid(in: Array(reading.words[reading.clause(of: token)]))
        // `from 10 am, until 8 pm and until 6 pm on Sundays`: the day is that of the hour beside it.
        let isBeforeAnother = values.contains { other in
            other.kind == "clock" && other.tokens.lowerBound > token
                && reading.clause(of: token).contains(other.tokens.lowerBound)
                && ["and", "и", "ал", "а"].contains {
                    reading.words[value.tokens.upperBound..<other.tokens.lowerBound].contains($0)
                }
        }
        return (days(token).isEmpty || isBeforeAnother)
            && (isOfRest || isBeforeAnother
                || values.contains { other in
                    other.kind == "clock" && other.tokens != value.tokens && sentence.contains(other.tokens.lowerBound)
                        && !days(other.tokens.lowerBound).isEmpty
                })
            && terms.entries.contains { other in
                other.value.kind == "clock" && value.agrees(with: other.value)
                    && (value.isStart == nil || other.value.isStart == value.isStart)
                    && (isOfMessages || other.clause.isDisjoint(with: messages))
            }
    }

    static let otherDays = Phrases(
        "в остальн|остальные дн|другие дн|other days|rest of the week|қалған күн|басқа күн")

    /// `лоферы 45 000, а от сорока везём бесплатно`: what goods cost and not what bringing them does, by its size.
    private func isOfGoods(_ value: TermValue, than entry: TermsBook.Entry) -> Bool {
        guard value.kind == "money", value.lower >= 10_000 else { return false }
        let clause = reading.clause(of: value.tokens.lowerBound)
        // `The boots are another model, 63,000`.
        if !reading.wish.categories.isEmpty,
            concepts(clause).filter({ $0.hasPrefix("#") }).isSubset(of: ["#shoes", "#bags"]),
            value.lower > entry.value.lower
        {
            return true
        }
        guard value.lower >= 5 * entry.value.lower else { return false }
        // `для Астаны самое то, 42 500`: a town and nothing of bringing.
        if concepts(clause).filter({ $0.hasPrefix("#") }).isSubset(of: ["#gift"]) { return true }
        return reading.wish.categories.contains { clause.contains($0.tokens.lowerBound) }
            || ReckoningWords.sum.isSaid(in: Array(reading.words[clause]))
    }
}
