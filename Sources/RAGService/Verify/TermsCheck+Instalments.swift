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
        // `год плюс 8 %`: a year is no span by itself elsewhere.
        let isYear = Self.yearly.isSaid(in: Array(reading.words[reading.clause(of: token)]))
        let spans = isYear ? [3600] : counts.isEmpty ? spans(before: token) : counts.map { Int($0) * 300 }
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

    /// `На 12 месяцев, без переплаты, как на три`: of the plan that costs something by the terms.
    func interestFree() -> [DraftFinding] {
        let priced = terms.clauses.first {
            Self.yearly.isSaid(in: $0.words) && Self.markup.isSaid(in: $0.words) && !Self.free.isSaid(in: $0.words)
        }
        guard let priced else { return [] }
        return reading.clauses.indices.flatMap { index -> [DraftFinding] in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            guard !reading.asks.contains(index), !reading.isOpen(clause.lowerBound),
                let way = Self.free.range(in: words), !Self.limited.isSaid(in: words),
                way.lowerBound == 0 || !["не", "not"].contains(words[way.lowerBound - 1]),
                !Self.markup.isSaid(in: Self.withoutFree(words))
            else { return [] }
            let said = clause.lowerBound + way.lowerBound..<clause.lowerBound + way.upperBound
            guard let plan = yearlyPlan(of: index) else { return [] }
            return (plan.isEmpty || plan.overlaps(said) ? [said] : [plan, said]).map {
                finding($0, truth: .contradicted, citation: priced.citation, instead: priced.text)
            }
        }
    }

    /// Where the year is told that a clause is of: there, else in the clause before or, where the draft tells no span, in the question.
    private func yearlyPlan(of index: Int) -> Range<Int>? {
        let clause = reading.clauses[index]
        func year(_ range: Range<Int>) -> Range<Int>? {
            let words = Array(reading.words[range])
            return (Self.yearly.range(in: words) ?? Self.bareYear.range(in: words)).map {
                range.lowerBound + $0.lowerBound..<range.lowerBound + $0.upperBound
            }
        }
        if let own = year(clause) { return own }
        guard !Self.shorter.isSaid(in: Array(reading.words[clause])) else { return nil }
        let sentence = reading.sentence(of: clause.lowerBound)
        if index > 0, sentence.contains(reading.clauses[index - 1].lowerBound) {
            let before = Array(reading.words[reading.clauses[index - 1]])
            if let found = year(reading.clauses[index - 1]), !Self.markup.isSaid(in: before) { return found }
        }
        return !Self.shorter.isSaid(in: reading.words) && Self.yearly.isSaid(in: question)
            && Self.plans.isSaid(in: question + reading.words) ? clause.lowerBound..<clause.lowerBound : nil
    }

    /// Words without those that say that nothing is added.
    private static func withoutFree(_ words: [String]) -> [String] {
        let ways = free.ranges(in: words)
        return words.indices.filter { place in !ways.contains { $0.contains(place) } }.map { words[$0] }
    }

    private static let yearly = Phrases(
        "на год|до года|год.|0 0 12|12 месяц|двенадцать месяц|12 мес|a year|one year|full year|twelve months|twelve month|12 months|12 month|12 ай|он екі ай|бір жыл|жылға|жылға дейін"
    )
    /// The year at the end of a list of plans, without its unit: `три, шесть и двенадцать`.
    private static let bareYear = Phrases("и двенадцать|и 12.|and twelve|and 12.|және 12.|мен 12.|пен 12.")
    private static let shorter = Phrases(
        "полгод|3.|6.|три.|трех|шесть|шести|three|six|half a year|half year|үш.|алты|жарты жыл|0.")
    private static let markup = Phrases("наценк|переплат|марж|markup|surcharge|extra|interest|үстеме")
    private static let free = Phrases(
        "без переплат|без наценк|без процент|без всякой переплат|без всяких|без какой либо переплат|безо всяк|без лишн|нет переплат|нет наценк|переплаты нет|переплаты никакой|никакой переплат|никаких переплат|никакой наценк|никаких процент|наценки нет|не переплач|переплачивать не|ноль процент|ноль переплат|переплата ноль|переплата 0.|тоже без|беспроцент|без комисси",
        "no interest|interest free|without interest|zero interest|without any interest|no extra|at no extra|no markup|without markup|without a markup|no overpay|үстемесіз|пайызсыз|артық төлемсіз|артық төлемей|үстеме жоқ",
        "тоже 0.|is 0.|0 процент|мес 0.|месяцев 0.|months 0.|год 0.|year 0.|айға 0.")
    private static let limited = Phrases("только.|кроме|лишь|only|except|тек.|ғана|если.|if.|егер")
    private static let plans = Phrases(
        "рассроч|в кредит|kaspi red|каспи ред|instal|monthly|бөліп|месяц|months|ай.|айға")

    private static let dearer = Phrases(
        "наценк|переплат|дороже|добав|прибав|adds|add.|вырастет|сверху|сверх|плюс|plus|markup|extra|on top|interest|үстеме|қосыл|артық"
    )
}
