import KnowledgeModel
import Language

/// Companies that money or parcels go through, by name, in the spellings of three languages.
enum NamedServices {
    /// What a company does.
    enum Kind { case payment, carriage }

    /// The company that a folded word names; nil where it names none.
    static func named(by word: String) -> (name: String, kind: Kind)? {
        companies.first { $0.beginnings.contains(where: word.hasPrefix) }.map { ($0.name, $0.kind) }
    }

    private static let companies: [(name: String, kind: Kind, beginnings: [String])] =
        [
            ("Kaspi", "kaspi каспи"), ("Halyk", "halyk халык халық homebank хоумбанк"), ("Jusan", "jusan жусан"),
            ("Forte", "fortebank форте"), ("Freedom", "freedom фридом"), ("Sber", "sber сбер"),
            ("Eurasian", "eurasian евразийск"), ("Tinkoff", "tinkoff тинькофф тинькоф"), ("PayPal", "paypal пейпал"),
            ("Visa", "visa визой"), ("Mastercard", "mastercard мастеркард мастеркарт"),
            ("American Express", "amex амекс"),
            ("UnionPay", "unionpay юнионпей"), ("crypto", "крипт bitcoin биткоин usdt crypto"),
        ].map { ($0, .payment, words($1)) }
        + [
            ("EMS", "ems"), ("CDEK", "cdek сдэк сдек"), ("DHL", "dhl"), ("FedEx", "fedex федекс"),
            ("Kazpost", "казпочт kazpost қазпошта казпост"), ("Boxberry", "boxberry боксберри"),
        ].map { ($0, .carriage, words($1)) }

    private static func words(_ list: String) -> [String] { list.split(separator: " ").map { Folding.fold($0) } }
}

extension TermsCheck {
    /// Banks, carriers and telephone numbers besides those that the terms name.
    func services() -> [DraftFinding] { companies() + onlyCompanies() + telephones() }

    /// `Рассрочка через Halyk` where the terms name another bank for the same.
    private func companies() -> [DraftFinding] {
        reading.tokens.indices.compactMap { token in
            guard let company = NamedServices.named(by: reading.words[token]) else { return nil }
            let clause = reading.clause(of: token)
            let sentence = reading.sentence(of: token)
            let said = Concepts.of(reading.tokens[sentence])
            let matters: Set<String> =
                company.kind == .payment ? ["#installments", "#payment", "#card"] : ["#abroad"]
            guard
                !said.isDisjoint(with: matters)
                    || company.kind == .payment && Self.accepting.isSaid(in: Array(reading.words[clause])),
                !reading.asks.contains(reading.clauseIndex(of: token)),
                !Phrases.deny(Array(reading.words[clause])),
                !Phrases.conditions.isSaid(in: Array(reading.words[clause])),
                !Phrases("если.|if.|егер.").isSaid(in: Array(reading.words[sentence])),
                !Self.whichever.isSaid(in: Array(reading.words[sentence]))
            else { return nil }
            let stated = terms.clauses.filter { clause in
                clause.words.contains { NamedServices.named(by: $0)?.kind == company.kind }
            }
            let told = said.intersection(matters).isEmpty ? ["#card", "#payment"] : said.intersection(matters)
            let isKnown = stated.contains { $0.words.contains { NamedServices.named(by: $0)?.name == company.name } }
            guard let first = stated.first(where: { !$0.sentence.isDisjoint(with: told) }),
                !isKnown
            else { return nil }
            return finding(token..<token + 1, truth: .contradicted, citation: first.citation, instead: first.text)
        }
    }

    /// `Из карт берём только Visa` where the terms name another beside it.
    private func onlyCompanies() -> [DraftFinding] {
        reading.clauses.indices.flatMap { index -> [DraftFinding] in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            let sentence = Array(reading.words[reading.sentence(of: clause.lowerBound)])
            let said = Set(sentence.compactMap { NamedServices.named(by: $0)?.name })
            guard let place = clause.first(where: { NamedServices.named(by: reading.words[$0])?.kind == .payment }),
                let company = NamedServices.named(by: reading.words[place]),
                Self.accepting.isSaid(in: sentence + question),
                let only = clause.first(where: { Self.only.contains(reading.words[$0]) && abs($0 - place) < 3 }),
                only == clause.lowerBound || !["не", "not"].contains(reading.words[only - 1]),
                !Self.partly.isSaid(in: sentence), !Phrases.deny(words), !reading.asks.contains(index),
                !reading.isRemark(clause.lowerBound), !reading.isConditional(clause.lowerBound),
                Towns.said(in: Concepts.of(reading.tokens[reading.sentence(of: clause.lowerBound)])).isEmpty
            else { return [] }
            let stated = terms.clauses.first { stated in
                let names = Set(stated.words.compactMap { NamedServices.named(by: $0)?.name })
                return names.contains(company.name) && !names.isSubset(of: said) && !stated.words.contains("red")
            }
            guard let stated else { return [] }
            let range = min(only, place)..<max(only, place) + 1
            return [finding(range, truth: .contradicted, citation: stated.citation, instead: stated.text)]
        }
    }

    private static let only: Set<String> = ["только", "лишь", "исключительно", "only", "just", "тек", "ғана"]
    private static let accepting = Phrases(
        "принима|берем|картой|карты|картам|картах|карт.|accept|take|card|қабылда|карта|картадан|картамен")
    private static let partly = Phrases(
        "рассроч|перевод|перевест|номеру|курьер|онлайн|иностран|зарубеж|instal|transfer|courier|foreign|бөліп|аудар|шетел"
    )

    /// Any card of a kind, whose bank doesn't matter.
    private static let whichever = Phrases("любая|любой|любую|any.|болса болды|кез келген")
    private static let ours = Phrases(
        "наш|магазин|звон|позвон|набир|набер|пиш|телефон.|whatsapp|ватсап|our.|call us|call.|phone.|reach us|біздің|хабарлас|қоңырау"
    )
    private static let yours = Phrases("ваш|your.|сіздің|покупат|получат|курьер|courier|мастер|водител|driver")

    /// A telephone number of the shop that is none of those in the terms.
    private func telephones() -> [DraftFinding] {
        guard let first = terms.telephones.first else { return [] }
        return Telephones.all(in: reading.text).compactMap { digits, range in
            let words = Array(reading.words[reading.sentence(of: reading.tokens(in: range).lowerBound)])
            guard Self.ours.isSaid(in: words), !Self.yours.isSaid(in: words) else { return nil }
            let isSo = terms.telephones.contains { $0.digits == digits }
            return finding(
                reading.tokens(in: range), truth: isSo ? .supported : .contradicted, citation: first.citation,
                instead: isSo ? nil : first.digits)
        }
    }
}

/// Telephone numbers of a text.
enum Telephones {
    /// The last ten digits of each with its place in bytes of UTF-8.
    static func all(in text: String) -> [(digits: String, utf8Range: Range<Int>)] {
        var found: [(String, Range<Int>)] = []
        var digits: [UInt8] = []
        var start = 0
        var end = 0
        func close() {
            if (11...12).contains(digits.count), digits[0] == 0x37 || digits[0] == 0x38 {
                found.append((String(decoding: digits.suffix(10), as: UTF8.self), start..<end))
            }
            digits = []
        }
        for (place, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x30...0x39:
                if digits.isEmpty { start = place }
                digits.append(byte)
                end = place + 1
            // Spaces, brackets and hyphens stand within a number, a no-break space of two bytes as well.
            case 0x20, 0x28, 0x29, 0x2D, 0xC2, 0xA0: continue
            default: close()
            }
        }
        close()
        return found
    }
}
