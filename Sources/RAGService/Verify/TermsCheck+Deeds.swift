import KnowledgeModel
import Language
import Products

/// Spans that the terms give for one deed: for taking back, for cancelling what was ordered, for mending what broke.
extension TermsCheck {
    /// A deed and where a draft and the terms speak of it.
    private struct Deed {
        let words: Phrases
        /// What the sentence or what comes before has to speak of as well.
        var with: Phrases?
        /// What else a span beside it may be of.
        let unless: Phrases
        /// The topics of the statements of it, each of them, and those that make a statement one of something else.
        let topics: Set<String>
        var others: Set<String> = []
    }

    /// `Обменяем, но только в течение недели`, `preorders can be cancelled within the first week`: a span of a deed that none of its
    /// statements has; nil where the value is of something else.
    func ofDeed(_ value: TermValue) -> DraftFinding? {
        // A range that the terms state is theirs, whatever it stands beside.
        let isTheirs = value.lower < value.upper && terms.entries.contains { value.agrees(with: $0.value) }
        guard let days = days(value), !isTheirs, !isOpenSpan(value) else { return nil }
        if let found = ofWarranty(value, days) { return found }
        for deed in [Self.cancelling, Self.returning] where isOf(deed, value) {
            let stated = terms.entries.filter { entry in
                let about = entry.clause.union(entry.inherited)
                return entry.value.kind == "days" && !entry.isSlight
                    && deed.topics.isSubset(of: about.union(entry.headings)) && !deed.topics.isDisjoint(with: about)
                    && about.isDisjoint(with: deed.others)
            }
            if let found = judged(value, days, stated) { return found }
        }
        return nil
    }

    private func judged(_ value: TermValue, _ days: TermValue, _ stated: [TermsBook.Entry]) -> DraftFinding? {
        let before = reading.words[max(0, value.tokens.lowerBound - 2)..<value.tokens.lowerBound]
        guard let first = stated.first,
            !before.contains(where: { ["хоть", "даже", "even", "тіпті"].contains($0) })
                || stated.allSatisfy({ $0.value.upper < days.lower })
        else { return nil }
        let isSo = stated.first { days.agrees(with: $0.value) }
        return finding(
            value.tokens, truth: isSo == nil ? .contradicted : .supported, citation: (isSo ?? first).citation,
            instead: isSo == nil ? first.words : nil)
    }

    /// A span in days; hours that make whole days are such: `the first 24 hours`.
    private func days(_ value: TermValue) -> TermValue? {
        if value.kind == "days" { return value }
        guard value.kind == "minutes", value.lower > 0, value.lower % 14_400 == 0, value.upper % 14_400 == 0 else {
            return nil
        }
        var days = value
        days.kind = "days"
        days.lower /= 1440
        days.upper /= 1440
        return days
    }

    /// Whether a span may be told of when something was, of what is left or of somebody's own.
    private func isOpenSpan(_ value: TermValue) -> Bool {
        let token = value.tokens.lowerBound
        let words = Array(reading.words[reading.clause(of: token)])
        let before = token > 0 ? reading.words[token - 1] : ""
        // `хоть через месяц`: still then.
        let isStill = reading.words[max(0, token - 2)..<token].contains {
            ["хоть", "даже", "even", "тіпті"].contains($0)
        }
        return !isStill && ["через", "спустя", "after", "каждые", "every"].contains(before)
            || !isStill && value.tokens.upperBound < reading.words.count
                && ["кейін", "соң", "бұрын", "назад", "ago", "later"].contains(reading.words[value.tokens.upperBound])
            || reading.asks.contains(reading.clauseIndex(of: token)) || reading.isRemark(token)
            || Phrases.deny(Self.withoutBounds(words)) || Self.open.isSaid(in: words)
    }

    /// Words without `не позже` and `не больше`, which deny nothing.
    private static func withoutBounds(_ words: [String]) -> [String] {
        words.indices.filter { place in
            guard ["не", "no", "not", "без", "without"].contains(words[place]), place + 1 < words.count else {
                return true
            }
            return !bounds.isSaid(in: [words[place + 1]])
        }.map { words[$0] }
    }

    private static let bounds = Phrases(
        "позж|поздн|больш|бол|дольш|потер|проблем|вопрос|later|more|longer|loss|problem|question|подой|подош|сяд|сел.|сели.|понрав|устро|fit|happy|like"
    )
    private static let open = Phrases(
        "прошл|остал|остает|носил|проносил|ждал|ждет|жду|отклеи|сломал|порвал|сосед|свадьб|отпуск|вылет|left.|passed|worn|wore|too many|too long|too late|слишком|поздно|многовато|опозда|wedding|trip",
        "қалды|қалған|өтті|өткен|кидім|той.")

    /// Whether a value's clause tells of a deed, or goes on with the clause, the sentence or the question that does.
    private func isOf(_ deed: Deed, _ value: TermValue) -> Bool {
        let token = value.tokens.lowerBound
        let sentence = reading.sentence(of: token)
        let words = Array(reading.words[sentence])
        let own = Array(reading.words[reading.clause(of: token)])
        let before =
            sentence.lowerBound > 0 ? Array(reading.words[reading.sentence(of: sentence.lowerBound - 1)]) : question
        let isOwn = deed.words.isSaid(in: own)
        guard !deed.unless.isSaid(in: isOwn ? own : words),
            deed.with.map({ $0.isSaid(in: words) || $0.isSaid(in: before) || $0.isSaid(in: question) }) ?? true
        else { return false }
        if isOwn { return true }
        let topics = concepts(reading.clause(of: token)).filter { $0.first == "#" }
        guard topics.isSubset(of: ["#return", "#cancel", "#preorder", "#free", "#first", "#purchase"]),
            !hasOwnName(token)
        else {
            return false
        }
        let place = reading.clauseIndex(of: token)
        // `У вас три дня, чтобы вернуть`.
        let near = reading.clauses.indices.filter {
            sentence.contains(reading.clauses[$0].lowerBound) && $0 != place
                && ($0 < place
                    || $0 == place + 1 && Self.purposes.contains(reading.words[reading.clauses[$0].lowerBound]))
        }
        if near.contains(where: { deed.words.isSaid(in: Array(reading.words[reading.clauses[$0]])) }) {
            return !values.contains { other in
                other.kind == "days" && other.tokens != value.tokens
                    && near.contains { reading.clauses[$0].contains(other.tokens.lowerBound) }
            }
        }
        return !deed.words.isSaid(in: words) && deed.words.isSaid(in: before) && words.count < 12
            && topics.isSubset(of: ["#purchase", "#first"])
            && (sentence.lowerBound == 0
                || !values.contains { other in
                    other.kind == "days" && other.tokens.upperBound <= sentence.lowerBound
                        && reading.sentence(of: other.tokens.lowerBound).upperBound == sentence.lowerBound
                })
    }

    private func hasOwnName(_ token: Int) -> Bool {
        let clause = reading.clause(of: token)
        return names.contains { clause.contains($0.lowerBound) }
    }

    private static let purposes: Set<String> = ["чтобы", "для", "на", "to", "for"]

    private static let returning = Deed(
        words: Phrases(
            "вернут|верне|верну.|возврат|возвращ|обмен|поменять|поменяе|менять|return|exchange|refund|send it back|bring it back|bring them back|take it back|send back|give it back|қайтар|ауыстыр|айырбаст"
        ),
        unless: Phrases(
            "деньг|гарант|чин.|чиним|почин|ремонт|предзаказ|преордер|под заказ|предоплат|аванс|брак|дефект|отклеи|рабоч|адрес|сертификат|фабрик|завод|достав|привез|курьер|отправ|почт",
            "money|mend|fix.|repair|warrant|guarant|preorder|pre order|prepay|deposit|defect|fault|business|working|address|certificate|gift card|factory|deliver|courier|ship|card.|change your mind",
            "ақша|жөнде|кепілдік|тапсырыс|алдын ала|ақау|жұмыс күн|мекенжай|жеткіз|апар"),
        topics: ["#return"], others: ["#refund", "#warranty", "#preorder", "#cancel"])

    private static let cancelling = Deed(
        words: Phrases.cancelling, with: Phrases.ofPreorder,
        unless: Phrases("вернут вещь|примерк|рассроч|instal|гарант|warrant|деньги прид|деньги верн"),
        topics: ["#cancel"])

    /// `На сумки гарантия год`, `кроссовки … гарантия на них полгода`: of shoes it is another than of bags.
    private func ofWarranty(_ value: TermValue, _ days: TermValue) -> DraftFinding? {
        let token = value.tokens.lowerBound
        let clause = concepts(reading.clause(of: token))
        let sentence = reading.sentence(of: token)
        let about = concepts(sentence)
        let said = clause.intersection(Self.kindsOfGoods)
        guard about.contains("#warranty"), clause.contains("#warranty") || said.count == 1,
            clause.isDisjoint(with: ["#return", "#refund", "#delivery", "#certificate", "#installments", "#preorder"]),
            !Self.hardware.isSaid(in: Array(reading.words[reading.clause(of: token)])), said.count < 2
        else { return nil }
        // A clause with a span of its own tells it of its own kind.
        let near = reading.clauses.filter { other in
            sentence.contains(other.lowerBound)
                && !values.contains { $0.kind == "days" && $0 != value && other.contains($0.tokens.lowerBound) }
        }.reduce(into: Set<String>()) { $0.formUnion(concepts($1).intersection(Self.kindsOfGoods)) }
        let known = said.isEmpty ? (near.count == 1 ? near : near.isEmpty ? kinds(token) : []) : said
        guard known.count == 1,
            !Self.hardware.isSaid(in: Array(reading.words[sentence])) || clause.contains("#warranty") && !said.isEmpty
        else { return nil }
        return judged(
            value, days,
            terms.entries.filter { entry in
                entry.value.kind == "days" && !entry.isSlight && known.isSubset(of: entry.clause)
                    && entry.clause.union(entry.inherited).contains("#warranty")
                    && entry.clause.intersection(Self.kindsOfGoods).count == 1
            })
    }

    private static let kindsOfGoods: Set<String> = ["#shoes", "#bags"]
    private static let hardware = Phrases(
        "замк|замок|цеп|фурнитур|молни|пряжк|hardware|zip|lock.|locks|chain|buckle|құлып|шынжыр|тоға")
}
