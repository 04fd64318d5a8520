import KnowledgeModel
import Language
import Products

/// What a draft says that the shop does not do or take.
extension TermsCheck {
    /// `наличными нельзя`, `рассрочки нет`, `we don't take cards`: what a clause says there is not, and the terms say there is.
    func refusals() -> [DraftFinding] {
        reading.clauses.indices.compactMap { index in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            guard !reading.asks.contains(index), clause.count < 10, !isLimited(words),
                !Phrases.exceptions.isSaid(in: Array(reading.words[reading.sentence(of: clause.lowerBound)])),
                let said = Self.refused.range(in: words),
                // `you don't have to book`.
                said.upperBound >= words.count || words[said.upperBound] != "to",
                let matter = matter(in: words, said),
                !Self.asMoney.isSaid(in: words), !reading.tokens[clause].contains(where: { $0.kind == .number }),
                !namesOther(clause),
                !Self.ofMoment.isSaid(in: words), !reading.isRemark(clause.lowerBound),
                !reading.isGeneral(clause.lowerBound)
            else { return nil }
            // What is refused in one town may be done in another.
            let towns = Towns.said(in: Concepts.of(reading.tokens[clause]))
            let stated = terms.clauses.first { clause in
                let stated = Tokenizer.tokens(of: clause.text).map(\.text)
                return matter.isSaid(in: stated) && !Self.refused.isSaid(in: stated)
                    && !stated.contains("не") && !stated.contains("без")
                    && towns.isSubset(of: Towns.said(in: clause.concepts))
            }
            guard let stated else { return nil }
            let tokens = clause.lowerBound + said.lowerBound..<clause.lowerBound + said.upperBound
            return finding(tokens, truth: .contradicted, citation: stated.citation, instead: stated.text)
        }
    }

    /// The one matter near a refusal that is itself refused: neither `наличными в рассрочку нельзя` nor `до возврата носить нельзя`.
    private func matter(in words: [String], _ refusal: Range<Int>) -> Phrases? {
        let named = Self.matters.compactMap { matter in matter.range(in: words).map { (matter: matter, range: $0) } }
        guard let (matter, range) = named.first, named.count == 1,
            max(range.lowerBound, refusal.lowerBound) - min(range.upperBound, refusal.upperBound) < 4,
            range.lowerBound == 0 || !["до", "после", "при", "for", "before"].contains(words[range.lowerBound - 1])
        else { return nil }
        return matter
    }

    /// `рассрочки через Halyk нет`: what a bank that the terms don't name is refused for.
    private func namesOther(_ clause: Range<Int>) -> Bool {
        reading.words[clause].compactMap { NamedServices.named(by: $0)?.name }.contains { name in
            !terms.clauses.contains { $0.words.contains { NamedServices.named(by: $0)?.name == name } }
        }
    }

    /// Whether a clause denies something under a condition alone; `пока не` says when and sets none.
    private func isLimited(_ words: [String]) -> Bool {
        words.indices.contains { place in
            guard Self.limits.contains(words[place]) else { return false }
            return words[place] != "пока" || place + 1 >= words.count
                || !Self.refused.stands(in: words, at: place + 1)
        }
    }

    private static let limits: Set<String> = [
        "если", "при", "без", "только", "кроме", "после", "if", "only", "without", "except", "unless", "тек", "егер",
        "пока",
    ]

    /// `обменять на деньги нельзя`: not what is exchanged for another thing.
    private static let asMoney = Phrases(
        "на деньги|на наличн|деньгами|for money|for cash|into cash|cashed|ақшаға|ақшаны|ақшалай")

    /// What is so for now, or of a part of the matter: `терминал сегодня не работает`, `сдачи нет`.
    private static let ofMoment = Phrases(
        "сегодня|сейчас|сдач|временно|today|right now|change.|бүгін|қазір|бутик|boutique|в подарок|регион|другие город|другом город|other cit|аймақ|постоянн|скидочн|подарочн|уход"
    )

    private static let refused = Phrases(
        "рассчитаться нельзя|оплатить нельзя|нельзя|никак.|не принима|не берем|не берет|не берут|не предусмотр|не оформля|не дела"
            + "|не продаем|не проход|не пройдет|не работает с|не даем|нету|нет",
        "dont accept|dont take|do not accept|do not take|doesnt take|doesnt accept|wont take|wont accept|cant take|cant accept|cannot take|cannot accept|not accept|not allowed|not possible|cant pay|cannot pay"
            + "|dont have|do not have|not available|not yet|no cash.|no instal|no card|no parking|no warrant|no guarantee"
            + "|no fitting|no gift card|no terminal",
        "болмайды|алмаймыз|алмайды|қабылдамай|мүмкін емес|мүмкіндік жоқ|жоқ")

    /// What shops give or take in general: forms of payment and services, word for word in the terms.
    private static let matters: [Phrases] = [
        Phrases("наличн|налич деньг|наличк|in cash|cash.|қолма"), Phrases("kaspi|каспи"),
        Phrases("терминал|terminal"),
        Phrases(
            "visa|mastercard|виза|карты visa|картой|картами|карты.|карте.|by card|cards.|card payment|картамен|карта қабыл"
        ),
        Phrases("рассрочк|instal|бөліп"), Phrases("стоянк|парковк|parking|тұрақ"),
        Phrases("сертификат|gift card|certificate"),
        Phrases("примерк|примерить|fitting|try on"), Phrases("возврат|обмен|returns|refunds|қайтару"),
        Phrases("гаранти|warrant|guarantee|кепілдік"),
    ]

    /// `В Астане можно наличными курьеру` where the terms take cash in one town alone.
    func cashElsewhere() -> [DraftFinding] {
        reading.clauses.indices.flatMap { index -> [DraftFinding] in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            guard !reading.asks.contains(index), let said = Self.cash.range(in: words), !Phrases.deny(words),
                !reading.isRemark(clause.lowerBound), !reading.isConditional(clause.lowerBound)
            else { return [] }
            let stated = terms.clauses.filter { Self.cash.isSaid(in: $0.words) && !Towns.said(in: $0.concepts).isEmpty }
            let allowed = stated.reduce(into: Set<String>()) { $0.formUnion(Towns.said(in: $1.concepts)) }
            // `через курьера, в том числе в Шымкенте`, `в зале, а курьеру в любом городе`.
            let next =
                reading.clauses.indices.contains(index + 1)
                    && reading.sentence(of: clause.lowerBound).contains(reading.clauses[index + 1].lowerBound)
                ? reading.clauses[index + 1] : clause.upperBound..<clause.upperBound
            let behind = Array(reading.words[next])
            let isOfCourier =
                Self.courier.isSaid(in: behind) && !Self.otherWays.isSaid(in: behind) && !Phrases.deny(behind)
            let end =
                isOfCourier
                ? next.upperBound
                : reading.clauses.indices.contains(index + 1)
                    && Self.including.isSaid(in: Array(reading.words[reading.clauses[index + 1]].prefix(3)))
                    ? reading.clauses[index + 1].upperBound : clause.upperBound
            let towns = Towns.said(in: Concepts.of(reading.tokens[clause.lowerBound..<end]))
            let foreign = (clause.lowerBound..<end).filter { token in
                let town = Towns.said(in: [Concepts.root(of: reading.words[token])])
                return !town.isEmpty && town.isDisjoint(with: allowed)
            }
            guard let first = stated.first,
                !towns.isEmpty && (towns.isDisjoint(with: allowed) || end > clause.upperBound && !foreign.isEmpty)
                    || Self.everywhere.isSaid(in: words) || isOfCourier && Self.everywhere.isSaid(in: behind)
            else { return [] }
            let tokens = clause.lowerBound + said.lowerBound..<clause.lowerBound + said.upperBound
            return ([tokens] + (isOfCourier ? [next] : foreign.map { $0..<$0 + 1 })).map {
                finding($0, truth: .contradicted, citation: first.citation, instead: first.text)
            }
        }
    }

    private static let cash = Phrases("наличн|наличк|in cash|cash.|қолма")
    private static let courier = Phrases("курьер|courier")
    private static let otherWays = Phrases("карт|kaspi|каспи|перевод|card|transfer|qr|аудар|наличн|наличк|cash|қолма")
    private static let including = Phrases("в том числе|включая|и в.|а также|including|also in|соның ішінде")
    private static let everywhere = Phrases(
        "в любом город|по всей стран|по всему казахстан|любой город|any city|any town|everywhere|кез келген қала|бүкіл қазақстан"
    )
}
