import KnowledgeModel
import Language
import Products

extension TermsCheck {
    /// What a draft says where the terms say the opposite of the same matter.
    func opposites() -> [DraftFinding] {
        reading.sentences.flatMap { sentence -> [DraftFinding] in
            let around = Array(reading.words[sentence])
            let before =
                sentence.lowerBound > 0
                ? Array(reading.words[reading.sentence(of: sentence.lowerBound - 1)]) : question
            let topic = topic(before: sentence)
            let pairs = Opposites.all.indices.filter { Opposites.all[$0].isOf(around, asked: topic) }
            let assertions = Assertion.all.filter { $0.isOf(around, after: before) }
            guard !pairs.isEmpty || !assertions.isEmpty else { return [] }
            return reading.clauses.indices.filter { index in
                sentence.contains(reading.clauses[index].lowerBound) && !reading.asks.contains(index)
            }
            .flatMap { index in
                let clause = reading.clauses[index]
                let words = Array(reading.words[clause])
                return pairs.compactMap { finding($0, words, clause, around) }
                    + assertions.compactMap { finding($0, words, clause) }
            }
        }
    }

    /// What was asked right before a sentence: by the draft itself, `Не подошло? Платить не нужно`, else by the customer. A sentence
    /// that names goods answers for itself.
    private func topic(before sentence: Range<Int>) -> [String] {
        guard !names.contains(where: { sentence.contains($0.lowerBound) }) else { return [] }
        guard sentence.lowerBound > 0 else { return question }
        let before = reading.sentence(of: sentence.lowerBound - 1)
        return reading.asks.contains(reading.clauseIndex(of: before.upperBound - 1))
            ? reading.words[before] + question : reading.sentences.count == 2 ? question : []
    }

    /// - Parameter number: the place of the matter in ``Opposites/all``.
    private func finding(_ number: Int, _ words: [String], _ clause: Range<Int>, _ around: [String]) -> DraftFinding? {
        let pair = Opposites.all[number]
        let isNamed = pair.matter.contains { $0.isSaid(in: words) }
        guard !reading.isOpen(clause.lowerBound),
            isNamed || words.count < 5 || !pair.isOf(around) || isNamedBefore(pair, clause),
            !saysBoth(pair, words, clause)
        else { return nil }
        if pair.isOwn, !pair.matter.allSatisfy({ $0.isSaid(in: words) }) { return nil }
        // `второго открыты`: another day.
        if !isNamed, !pair.isOneWay,
            clause.contains(where: {
                reading.tokens[$0].kind == .number
                    || SpokenNumber.contains(reading.words[$0]) && !["one", "один", "бір"].contains(reading.words[$0])
            })
        {
            return nil
        }
        let (first, second) = pair.ways(in: words)
        guard let said = pair.isOfShop || pair.isOneWay ? first : first ?? second, first == nil || second == nil,
            !pair.isOfShop || !hasProduct(clause.lowerBound) && !reading.isGeneral(clause.lowerBound),
            !isDenied(said, words, clause),
            !pair.isOwn || !Phrases.deny(Array(words[..<said.lowerBound] + words[said.upperBound...]))
        else { return nil }
        let isOne = first != nil
        let stated = terms.settled[number]
        let isSaid = stated.contains { clause, ways in
            (isOne ? ways.one : ways.other) != nil && pair.except?.isSaid(in: clause.around) != true
        }
        guard pair.isOfShop || !isSaid,
            let against = stated.first(where: { (isOne ? $0.ways.other : $0.ways.one) != nil })?.clause
        else { return nil }
        return finding(
            clause.lowerBound + said.lowerBound..<clause.lowerBound + said.upperBound, truth: .contradicted,
            citation: against.citation, instead: against.text)
    }

    /// Whether the sentence names the matter before a clause.
    private func isNamedBefore(_ pair: Opposites, _ clause: Range<Int>) -> Bool {
        guard clause.lowerBound > reading.sentence(of: clause.lowerBound).lowerBound else { return false }
        let before = Array(reading.words[reading.sentence(of: clause.lowerBound).lowerBound..<clause.lowerBound])
        return pair.matter.contains { $0.isSaid(in: before) }
    }

    /// Whether words before or behind deny a way: `без справок`, `не ищите вход с улицы`, `справка не нужна`, `ақылы емес`.
    private func isDenied(_ way: Range<Int>, _ words: [String], _ clause: Range<Int>) -> Bool {
        // `Не пригодится — вернём`: behind a dash something else is told.
        let dash = clause.prefix(way.lowerBound).last { reading.gap(after: $0).contains("—") }
        let start = dash.map { $0 + 1 - clause.lowerBound } ?? 0
        // `не того цвета` denies no deed.
        let before = (start..<way.lowerBound).filter { place in
            words[place] != "не" || place + 1 >= words.count || !Self.which.contains(words[place + 1])
        }.map { words[$0] }
        let behind = Array(words[way.upperBound...])
        return Phrases.deny(Array(before.suffix(1))) || before.contains(where: Self.not.contains)
            || behind.prefix(2).contains { ["не", "нет", "not"].contains($0) }
            || !behind.isEmpty && Phrases.deny(behind.filter { !["без", "не", "нет", "not", "no"].contains($0) })
    }

    private static let which: Set<String> = ["тот", "того", "ту", "та", "те", "тех", "той", "только"]
    private static let not: Set<String> = ["не", "not", "dont", "doesnt", "isnt", "arent", "never"]

    /// Words of a clause without `при желании`, which is no condition, and `без вопросов`, which denies nothing.
    static func withoutPleas(_ words: [String]) -> [String] {
        words.indices.filter { place in
            !["при", "без", "no", "without"].contains(words[place]) || place + 1 >= words.count
                || !pleas.contains(words[place + 1])
        }.map { words[$0] }
    }

    private static let pleas: Set<String> = [
        "желании", "необходимости", "вопросов", "проблем", "разговоров", "обмене", "возврате", "покупке", "questions",
        "problem", "problems",
    ]

    /// Whether another clause of the sentence says the other way, of the same matter or with no matter of its own. A mere `вы` or `мы`
    /// there says nothing.
    private func saysBoth(_ pair: Opposites, _ words: [String], _ clause: Range<Int>) -> Bool {
        let sentence = reading.sentence(of: clause.lowerBound)
        let own = pair.ways(in: words)
        if own.one != nil, own.other != nil { return true }
        func matter(_ words: [String]) -> [[String]] {
            pair.matter.compactMap { $0.range(in: words).map { Array(words[$0]) } }
        }
        return reading.clauses.contains { other in
            guard other != clause, sentence.contains(other.lowerBound) else { return false }
            let told = Array(reading.words[other])
            let ways = pair.ways(in: told)
            guard let said = own.one != nil ? ways.other : ways.one,
                !isDenied(said, told, other)
            else { return false }
            let theirs = matter(told)
            if theirs.isEmpty { return told[said].joined().count > 4 }
            return theirs == matter(words) || matter(words).isEmpty
        }
    }

    /// Whether a deed is denied twice, `без чека не вернём`, or said of one thing and denied of another: `чек положим, сертификата нет`.
    private func isTwofold(_ assertion: Assertion, _ words: [String], _ clause: Range<Int>) -> Bool {
        let without = Phrases("без.|without.|сыз.|сіз.")
        if without.isSaid(in: words),
            words.contains(where: {
                ["не", "нельзя", "невозможно", "невозможен", "not", "cannot", "cant"].contains($0)
            })
        {
            return true
        }
        if Self.keeping.isSaid(in: words) { return true }
        let sentence = reading.sentence(of: clause.lowerBound)
        return reading.clauses.contains { other in
            other != clause && sentence.contains(other.lowerBound)
                && assertion.deed.isSaid(in: Array(reading.words[other]))
                && Phrases.deny(Array(reading.words[other])) != Phrases.deny(words)
        }
    }

    /// What has to be kept is told by what must not happen to it: `главное, коробку не потеряйте`.
    private static let keeping = Phrases(
        "не потер|не теря|не утер|не выбр|не срыв|не срез|не сним|не выкид|dont lose|dont throw|not lose|not throw|not cut",
        "жоғалт|тастама|кеспе")

    /// What denies a deed within its own word: `non-returnable`.
    private static let barred = Phrases(
        "non return|non refund|non exchang|nonreturn|nonrefund|невозврат|не подлеж|қайтарылмай|қайтарымсыз")

    private func finding(_ assertion: Assertion, _ words: [String], _ clause: Range<Int>) -> DraftFinding? {
        guard !reading.isOpen(clause.lowerBound), let said = assertion.deed.range(in: words),
            !Phrases.conditions.isSaid(in: Self.withoutPleas(words)), !isTwofold(assertion, words, clause)
        else { return nil }
        let stated = terms.clauses.filter { clause in
            assertion.deed.isSaid(in: clause.words) && assertion.matter.allSatisfy { $0.isSaid(in: clause.around) }
        }
        let isDenied = Phrases.deny(Self.withoutPleas(words)) || Self.barred.isSaid(in: words)
        guard let first = stated.first, stated.allSatisfy({ Phrases.deny($0.words) != isDenied }) else { return nil }
        return finding(
            clause.lowerBound + said.lowerBound..<clause.lowerBound + said.upperBound, truth: .contradicted,
            citation: first.citation, instead: first.text)
    }
}
