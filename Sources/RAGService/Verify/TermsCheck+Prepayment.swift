import KnowledgeModel
import Language
import Products

/// What is paid before something that the shop has not is brought.
extension TermsCheck {
    /// `Под заказ всю сумму вперёд`, `nothing upfront`, `бәрін алғанда төлейсіз` where the terms take a part of the price beforehand.
    func wholePrepayments() -> [DraftFinding] {
        guard let stated = statedPrepayment, speaksOfPreorder else { return [] }
        return reading.clauses.indices.compactMap { index in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            let sentence = Array(reading.words[reading.sentence(of: clause.lowerBound)])
            guard !reading.asks.contains(index), !reading.isOpen(clause.lowerBound),
                !Self.ofOtherDeals.isSaid(in: sentence), !Self.ifOnly.isSaid(in: words),
                let said = saidOfWhole(words, sentence) ?? saidOfNothing(words)
            else { return nil }
            return finding(
                clause.lowerBound + said.lowerBound..<clause.lowerBound + said.upperBound, truth: .contradicted,
                citation: stated.citation, instead: stated.words)
        }
    }

    /// `Треть сейчас, остальное при получении` where the terms take another share.
    func ofShare(_ value: TermValue) -> DraftFinding? {
        let token = value.tokens.lowerBound
        let clause = Array(reading.words[reading.clause(of: token)])
        let sentence = Array(reading.words[reading.sentence(of: token)])
        guard value.kind == "percent", value.lower < 1000, value.lower > 50, let stated = statedPrepayment,
            Self.now.isSaid(in: clause) || Self.ahead.isSaid(in: clause), Self.rest.isSaid(in: sentence),
            speaksOfPreorder, !Self.ofOtherDeals.isSaid(in: sentence), !Self.ofDiscounts.isSaid(in: sentence),
            !Phrases.deny(clause), !reading.isRemark(token), !reading.asks.contains(reading.clauseIndex(of: token))
        else { return nil }
        let isSo = value.agrees(with: stated.value)
        return finding(
            value.tokens, truth: isSo ? .supported : .contradicted, citation: stated.citation,
            instead: isSo ? nil : stated.words)
    }

    private var statedPrepayment: TermsBook.Entry? {
        terms.entries.first { entry in
            entry.value.kind == "percent" && entry.value.lower < 1000 && entry.sentence.contains("#prepayment")
                && entry.passage.union(entry.headings).contains("#preorder")
        }
    }

    /// Whether a draft or its question speaks of what is brought to order, by name or by the span that it takes.
    private var speaksOfPreorder: Bool {
        Phrases.ofPreorder.isSaid(in: reading.words + question) || Phrases.broughtFor.isSaid(in: reading.words)
            || values.contains { value in
                value.kind == "days" && value.lower < value.upper
                    && terms.entries.contains {
                        $0.value.kind == "days" && value.agrees(with: $0.value) && $0.headings.contains("#preorder")
                    }
            }
    }

    /// The words that all is paid at once: beforehand, or when it comes.
    private func saidOfWhole(_ words: [String], _ sentence: [String]) -> Range<Int>? {
        guard !Phrases.deny(words), !Self.rest.isSaid(in: words) else { return nil }
        guard let whole = Self.whole.range(in: words) else {
            // `Платите, когда приедет`: all of it.
            guard let pay = Self.payNow.range(in: words), let later = Self.later.range(in: words),
                !Self.rest.isSaid(in: reading.words), !Self.part.isSaid(in: reading.words)
            else { return nil }
            return Self.joined(pay, later)
        }
        // `все детали сразу пришлю`: not each all is of money.
        if ["все", "everything"].contains(words[whole.lowerBound]), !Self.paid.isSaid(in: words) { return nil }
        if let ahead = Self.ahead.range(in: words), !Self.later.isSaid(in: words), Self.paid.isSaid(in: sentence) {
            return Self.joined(whole, ahead)
        }
        guard let later = Self.later.range(in: words), !Self.rest.isSaid(in: sentence), !Self.part.isSaid(in: sentence),
            Self.paid.isSaid(in: sentence)
        else { return nil }
        return Self.joined(whole, later)
    }

    /// The words that nothing is paid beforehand.
    private func saidOfNothing(_ words: [String]) -> Range<Int>? {
        guard let nothing = Self.nothing.range(in: words), let ahead = Self.ahead.range(in: words) else { return nil }
        return Self.joined(nothing, ahead)
    }

    private static func joined(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
        min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
    }

    private static let whole = Phrases(
        "всю сумм|вся сумм|полную сумм|полная сумм|полной сумм|полную стоим|полная стоим|всю стоим|вся стоим|полностью|целиком|полная оплат|полную оплат|вся оплат|всю оплат|полная предоплат|полную предоплат|полной предоплат|все.|стопроцентн",
        "full amount|full price|full payment|full prepay|full sum|whole amount|whole sum|whole price|in full|everything|all of it|fully",
        "толық|бүкіл|барлық сома|барлығын|бәрін|түгел")
    private static let nothing = Phrases(
        "ничего|ни тенге|ни копейки|нисколько|ноль|без оплат|nothing|not a tenge|zero|ештеңе|ештене|бір теңге де")
    private static let ahead = Phrases(
        "вперед|сразу|заранее|предоплат|аванс|при заказе|при оформл|до отправк|upfront|up front|in advance|right away|beforehand|at once|when you order|prepay|prepaid|алдын ала төле|алдымен|бірден|алдын ала"
    )
    private static let later = Phrases(
        "при получ|по получ|после получ|когда приед|когда прид|когда привез|по приезд|on arrival|on receipt|on delivery|on pickup|when it arrives|when it comes|when you get|when you pick|алғанда|алған кезде|келгенде|алған соң"
    )
    private static let paid = Phrases(
        "оплат|оплач|плат|внос|внес|сумм|стоим|предоплат|аванс|pay.|paid|payment|prepay|amount|price|төле|сома|ақша")
    private static let payNow = Phrases(
        "платите|оплата|оплатите|оплачиваете|заплатите|pay.|you pay|payment|төлейсіз|төлеңіз|төлем жаса")
    private static let now = Phrases("сейчас|сразу|now.|today|first.|қазір|бірден")
    private static let ofDiscounts = Phrases("скид|минус|discount|off.|жеңілдік|наценк|markup|үстеме|бонус|карт")
    private static let rest = Phrases(
        "доплат|доплач|втор|second|остал|остат|остаток|rest.|balance|remain|қалған|верн|возвр|refund|қайтар|переносим|сгора"
    )
    private static let ifOnly = Phrases("если.|кроме|if.|except|unless|егер")
    private static let part = Phrases("половин|50|часть|half|part.|жарты|бөлігі")
    private static let ofOtherDeals = Phrases(
        "алмат|курьер|примерк|отлож|держ|брон|рассроч|в зале|в магазин|сертификат|almaty|courier|try on|hold|reserv|instal|in store|in the shop|certificate",
        "киіп|сақта|бөліп|дүкенде|сертификат")
}
