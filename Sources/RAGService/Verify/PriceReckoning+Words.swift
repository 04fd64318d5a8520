import Products
import KnowledgeModel
import Language

/// Words that say how a price comes about, in three languages.
enum ReckoningWords {
    static let sum = Phrases(
        "итого|всего.|вместе|сумм|в сумме|общ|за обе|за оба|за все.|за две|за два|за три|за пару вещей",
        "с достав|включая достав|с курьер|с упаков|with deliver|including deliver|жеткізумен|жеткізуімен",
        "плюс.|plus.|total|altogether|together|in all|for both|for the two|combined|барлығы|бірге|қосып|екеуі")
    static let ofSeveral = Phrases(
        "вместе|за обе|за оба|за две|за три|together|for both|for two|for the two|бірге|екеуі")
    /// Verbs that tell a sum where there are several things.
    static let outcome = Phrases(
        "выход|выйд|вышл|обойд|получ|потян|comes to|come to|makes.|make.|adds up|amount|costs.|will be|болады|шығады|құрайды"
    )
    static let surcharge = Phrases("наценк|переплат|markup|surcharge|устеме|үстеме|extra.")
    static let share = Phrases(
        "в месяц|ежемесяч|по месяц|per month|a month|monthly|each month|айына|ай сайын|айлық төлем")
    static let ofLower = Phrases("от меньш|с меньш|от дешев|lower|cheaper|арзан")
    static let instalments = Phrases("рассроч|instal|бөліп")
    /// `до скидки`, `before the discount`.
    private static let beforeDiscount = Phrases("жеңілдіксіз|full price|полная цена|полной цене")
    private static let without: Set<String> = [
        "до", "без", "учета", "учитывая", "before", "without", "excluding", "дейін",
    ]

    /// Whether a discount is told only as what has not been taken off: `без учёта скидки`, `before the second-item discount`.
    static func isUndiscounted(_ words: [String]) -> Bool {
        if beforeDiscount.isSaid(in: words) { return true }
        let said = words.indices.filter { ["скид", "discount", "жеңілд"].contains(where: words[$0].hasPrefix) }
        return !said.isEmpty
            && said.allSatisfy { place in
                words[max(0, place - 4)..<place].contains(where: without.contains)
                    || place + 1 < words.count && words[place + 1] == "дейін"
            }
    }
    static let difference = Phrases(
        "дороже|дешевле|доступнее|арасы|подороже|подешевле|выгоднее|доплат|доплач|разниц|больше.|меньше.|выше|ниже|cheaper|more.|less.|difference|differ|dearer|expensive|between them|between the two|apart.|қымбат|арзан|айырма"
    )
    static let discount = Phrases(
        "скид|эконом|выгод|вместо|наценк|переплат|уценк|discount|off.|save|instead|markup|surcharge|жеңілдік|үнемде|орнына|устеме|үстеме"
    )
    static let addition = Phrases(
        "достав|курьер|такси|упаков|deliver|courier|shipping|wrap|жеткіз|орау|сертификат|certificate|похож|similar")

    /// A small number, in digits or words, at a place.
    static func count(_ words: [String], at place: Int) -> Int64? {
        if let value = Int64(words[place]) { return value }
        if let value = collective[words[place]] { return Int64(value) }
        guard let spoken = SpokenNumber(words, at: place), !spoken.isOrdinal, spoken.length == 1,
            spoken.tenths % 10 == 0
        else { return nil }
        return Int64(spoken.tenths / 10)
    }

    /// Numbers of people and days, which have words of their own in Russian.
    static let collective = [
        "двое": 2, "двоих": 2, "трое": 3, "троих": 3, "четверо": 4, "пятеро": 5, "обе": 2, "оба": 2, "both": 2,
    ]
}

// MARK: - What is said around an amount

extension PriceReckoning {
    /// `на 2 000 дороже`, `дешевле на 2 000`, `5 000 more`, `by 7 000`: the amount itself is the difference, not a price beside it.
    func isDifference(_ amount: MoneyInText, _ clause: Range<Int>) -> Bool {
        let before = amount.tokens.lowerBound - 1
        let after = amount.tokens.upperBound
        if before >= 0, ["на", "by", "разница", "difference", "айырмасы"].contains(reading.words[before]) {
            return ReckoningWords.difference.isSaid(in: Array(reading.words[reading.sentence(of: before)]))
        }
        // `with Wyatt you save 6,500`: of two things that are told their prices.
        let isSaved = Self.saving.isSaid(
            in: Array(reading.words[clause.lowerBound..<max(clause.lowerBound, before + 1)].suffix(2)))
        if isSaved, !hasPercent(reading.sentence(of: amount.tokens.lowerBound)), things(before: amount).count > 1 {
            return true
        }
        let words = Array(reading.words[min(after, clause.upperBound)..<clause.upperBound].prefix(2))
        if ReckoningWords.difference.isSaid(in: words) { return true }
        // `разница у Lady Dior 5 500`.
        let ahead = Array(reading.words[clause.lowerBound..<max(clause.lowerBound, amount.tokens.lowerBound)].suffix(3))
        if let first = reading.words[clause].first,
            ["разница", "difference", "айырмасы", "айырмашылығы"].contains(first),
            clause.lowerBound < amount.tokens.lowerBound,
            amounts.count(where: { clause.contains($0.tokens.lowerBound) }) == 1
        {
            return true
        }
        return ReckoningWords.difference.isSaid(in: ahead) && amount.bound == .exact
    }

    private static let saving = Phrases("save|saves|saving|экономите|сэкономите|экономия|выгода|выгадаете|үнемдейсіз")

    /// Percentages said in a range of tokens, in tenths.
    func percents(in range: Range<Int>) -> [Int] {
        TermValue.values(in: reading).filter { $0.kind == "percent" && range.contains($0.tokens.lowerBound) }.map(
            \.lower)
    }

    func hasPercent(_ range: Range<Int>) -> Bool { !percents(in: range).isEmpty }

    /// Percentages that the shop's terms know, in tenths.
    /// - Parameter said: concepts of the sentence: of a second thing there is one discount alone.
    func knownPercents(_ said: Set<String> = []) -> [Int] {
        let all = check.terms.entries.filter { $0.value.kind == "percent" }
        let own = said.contains("#second") ? all.filter { $0.clause.union($0.sentence).contains("#second") } : []
        return Array(Set((own.isEmpty ? all : own).map(\.value.lower)))
    }

    /// What the shop's terms take for bringing and wrapping.
    func deliveryPrices() -> [Int64] {
        check.terms.entries.filter { $0.value.kind == "money" }.map { Int64($0.value.lower) * 100 }
    }

    /// The same where it is brought to some towns; empty where the terms say nothing of them.
    /// - Parameter ways: whether it is said to go to a door or to a branch.
    func deliveryPrices(to towns: Set<String>, by ways: Set<String>) -> [Int64] {
        guard !towns.isEmpty else { return [] }
        let local = check.terms.entries.filter { entry in
            entry.value.kind == "money" && !Towns.said(in: entry.clause.union(entry.sentence)).isDisjoint(with: towns)
        }
        // To a door it is another price than to a branch.
        let own = local.filter { $0.clause.isSuperset(of: ways) }
        return (own.isEmpty || ways.isEmpty ? local : own).map { Int64($0.value.lower) * 100 }
    }

    /// Numbers of months said in a range of tokens.
    func months(in range: Range<Int>) -> [Int] {
        let values = TermValue.values(in: reading).filter { $0.kind == "days" && range.contains($0.tokens.lowerBound) }
        return values.compactMap { value in
            let months = value.lower / 300
            return value.lower == value.upper && value.lower % 300 == 0 && months > 0 ? min(months, 24) : nil
        }
    }

    func quantities(in range: Range<Int>) -> [Int64] {
        range.compactMap { ReckoningWords.count(reading.words, at: $0) }.filter { (2...9).contains($0) }
    }
}

// MARK: - Dearer and cheaper

extension PriceReckoning {
    /// `Chanel 25 дороже, чем Chanel 22`: held against the prices of the two.
    func comparisons() -> [DraftFinding] {
        reading.tokens.indices.compactMap { token in
            guard let isDearer = Self.direction(reading.words, at: token) else { return nil }
            let sentence = reading.sentence(of: token)
            let named = check.mentions.filter { sentence.contains($0.tokens.lowerBound) }
            guard named.count == 2, named.allSatisfy({ !$0.isWrong }) else { return nil }
            let (first, second) = (named[0], named[1])
            guard first.tokens.upperBound <= token, let isFirst = isSubject(first, second, comparative: token) else {
                return nil
            }
            let left = check.statedPrices(first.products, at: first.tokens.lowerBound)
            let right = check.statedPrices(second.products, at: second.tokens.lowerBound)
            guard left.count == 1, right.count == 1, let one = left.first, let other = right.first else { return nil }
            let isSo = isFirst == isDearer ? one > other : one < other
            let products = first.products + second.products
            return check.finding(
                token..<token + 1, .price, isSo ? .supported : .contradicted, claim: check.name(products),
                place: check.listing(products), instead: GoodsCheck.told([one]) + " / " + GoodsCheck.told([other]))
        }
    }

    /// Whether the first of two names is the one that is said to be dearer or cheaper; nil where the words don't tell.
    private func isSubject(_ first: Mention, _ second: Mention, comparative: Int) -> Bool? {
        let words = reading.words
        if second.tokens.lowerBound > comparative {
            // `A дороже, чем B`, `A дороже B`, `A is cheaper than B`.
            let between = words[comparative + 1..<second.tokens.lowerBound]
            // `дороже обычных Hangisi`, `дороже чёрных туфель Kate`.
            let isCompared =
                between.contains { ["чем", "than"].contains($0) }
                || between.count < 3 && between.allSatisfy { WordShape($0) == .verbOrAdjective }
            return isCompared ? true : nil
        }
        // `A B-дан қымбат`: the ablative marks what is compared with.
        let after = second.tokens.upperBound
        guard after < words.count, ["дан", "ден", "тан", "тен", "нан", "нен"].contains(words[after]) else { return nil }
        return true
    }

    private static func direction(_ words: [String], at token: Int) -> Bool? {
        let word = words[token]
        if token > 0, ["не", "not", "no"].contains(words[token - 1]) { return nil }
        if word == "дороже" || word == "подороже" || word == "dearer" || word.hasPrefix("қымбат") { return true }
        if word == "expensive", token > 0 {
            return words[token - 1] == "more" ? true : words[token - 1] == "less" ? false : nil
        }
        return word == "дешевле" || word == "подешевле" || word == "cheaper" || word.hasPrefix("арзан") ? false : nil
    }
}
