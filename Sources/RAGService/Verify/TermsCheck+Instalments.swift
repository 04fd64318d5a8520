import KnowledgeModel
import Language
import Products

/// Percentages of one matter: what months of instalments cost, what a birthday gives.
extension TermsCheck {
    /// What a percentage or a span of months is where a sentence tells of instalments; nil where it tells of something else.
    func ofInstalments(_ value: TermValue) -> DraftFinding? {
        let sentence = reading.sentence(of: value.tokens.lowerBound)
        let about = concepts(sentence).union(concepts(at: value.tokens.lowerBound).sentence)
        let words = Array(reading.words[sentence])
        switch value.kind {
        case "percent": return ofBirthday(value) ?? surcharge(value, about, words)
        case "days":
            guard about.contains("#installments"), value.lower % 300 == 0, value.lower == value.upper,
                about.isDisjoint(with: ["#warranty", "#certificate", "#hold"]),
                let stated = terms.entries.first(where: {
                    $0.value.kind == "days" && $0.clause.union($0.inherited).contains("#installments")
                        && value.agrees(with: $0.value)
                })
            else { return nil }
            return finding(value.tokens, truth: .supported, citation: stated.citation, instead: nil)
        default: return nil
        }
    }

    /// `On your birthday we add ten percent`: what the terms give on that day alone.
    private func ofBirthday(_ value: TermValue) -> DraftFinding? {
        let token = value.tokens.lowerBound
        let clause = reading.clause(of: token)
        guard concepts(clause).contains("#birthday"),
            concepts(clause).isDisjoint(with: ["#purchase", "#second", "#certificate"]),
            values.count(where: { $0.kind == "percent" && clause.contains($0.tokens.lowerBound) }) == 1,
            !Phrases.deny(Array(reading.words[clause])), !reading.isRemark(token),
            !Self.together.isSaid(in: Array(reading.words[clause])),
            !reading.asks.contains(reading.clauseIndex(of: token))
        else { return nil }
        let stated = terms.entries.filter {
            $0.value.kind == "percent" && $0.clause.union($0.inherited).contains("#birthday")
        }
        guard let first = stated.first else { return nil }
        let isSo = stated.first { value.agrees(with: $0.value) }
        return finding(
            value.tokens, truth: isSo == nil ? .contradicted : .supported, citation: (isSo ?? first).citation,
            instead: isSo == nil ? first.words : nil)
    }

    private static let together = Phrases(
        "вместе|итого|всего.|выйдет|получится|итоге|складыва|together|total|in all|adds up|comes to|барлығы|карт|card")

    /// `на год плюс 12 %`, `six months with an 8 % markup`.
    private func surcharge(_ value: TermValue, _ about: Set<String>, _ words: [String]) -> DraftFinding? {
        let token = value.tokens.lowerBound
        guard value.lower > 0, value.lower < 400,
            about.isDisjoint(with: ["#discount", "#second", "#birthday", "#certificate"]),
            about.contains("#installments") || Self.dearer.isSaid(in: words),
            !Phrases.deny(Array(reading.words[reading.clause(of: token)])),
            !reading.asks.contains(reading.clauseIndex(of: token)), !reading.isRemark(token)
        else { return nil }
        // `на шесть без переплаты, на двенадцать — 8 %`: the longest is told without its unit.
        let counts = reading.clause(of: token).filter { !value.tokens.contains($0) }.compactMap {
            ReckoningWords.count(reading.words, at: $0)
        }.filter { [3, 6, 12, 24].contains($0) }
        let spans = counts.isEmpty ? spans(before: token) : counts.map { Int($0) * 300 }
        guard let months = spans.last else { return nil }
        let priced = terms.entries.filter {
            $0.value.kind == "percent" && $0.clause.union($0.sentence).contains("#installments")
        }
        guard let first = priced.first else { return nil }
        // The plan that costs something is the longest; the shorter are told apart from it.
        let isPriced = terms.entries.contains { entry in
            entry.value.kind == "days" && entry.value.lower == months && entry.citation == first.citation
                && priced.contains { $0.citation == entry.citation && $0.clause == entry.clause }
        }
        let isFree = terms.entries.contains {
            $0.value.kind == "days" && $0.value.lower == months
                && $0.clause.union($0.inherited).contains("#installments")
                && $0.citation == first.citation
        }
        if isPriced {
            let isSo = priced.first { value.agrees(with: $0.value) }
            return finding(
                value.tokens, truth: isSo == nil ? .contradicted : .supported, citation: (isSo ?? first).citation,
                instead: isSo == nil ? first.words : nil)
        }
        guard isFree, spans.allSatisfy({ $0 == months }) else { return nil }
        return finding(value.tokens, truth: .contradicted, citation: first.citation, instead: first.words)
    }

    /// The spans of months told in the clause of a token, else last before it in its sentence.
    private func spans(before token: Int) -> [Int] {
        let clause = reading.clause(of: token)
        let sentence = reading.sentence(of: token)
        let spans = values.filter { $0.kind == "days" && $0.lower % 300 == 0 && $0.lower > 300 }
        let own = spans.filter { clause.contains($0.tokens.lowerBound) }
        if !own.isEmpty { return own.map(\.lower) }
        return spans.last { sentence.contains($0.tokens.lowerBound) && $0.tokens.lowerBound < token }.map { [$0.lower] }
            ?? []
    }

    private static let dearer = Phrases(
        "наценк|переплат|дороже|вырастет|сверху|сверх|плюс|plus|markup|extra|on top|interest|үстеме|қосыл|артық")
}
