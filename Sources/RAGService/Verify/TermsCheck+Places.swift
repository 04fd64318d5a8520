import Products
import KnowledgeModel
import Language

/// Where the shop is: its town, street and doors.
extension TermsCheck {
    /// The town a clause says the shop is in, and colours of its doors.
    func places() -> [DraftFinding] {
        var found: [DraftFinding] = []
        let address = terms.clauses.filter { $0.sentence.contains("#address") }
        for (index, clause) in reading.clauses.enumerated()
        where !reading.asks.contains(index) && !isOfCustomer(clause) {
            let said = Concepts.of(reading.tokens[clause])
            let sentence = reading.sentence(of: clause.lowerBound)
            if isAddress(sentence), !said.contains("#delivery") {
                for token in clause
                where !isElsewhere(clause, address) && !isDestination(token)
                    && !reading.wish.colors.contains(where: { $0.tokens.contains(token) })
                    && !Towns.said(in: [Concepts.root(of: reading.words[token])]).isEmpty
                {
                    let root = Concepts.root(of: reading.words[token])
                    let isSo = address.first { $0.concepts.contains { $0.hasPrefix(root.prefix(4)) } }
                    guard let place = isSo ?? address.first else { continue }
                    found.append(
                        finding(
                            token..<token + 1, truth: isSo != nil ? .supported : .contradicted,
                            citation: place.citation,
                            instead: isSo != nil ? nil : place.text))
                }
            }
            found += colored(clause, said: said)
            found += streets(clause, address) + namesOfStreets(clause, address) + houses(clause, address)
        }
        return found
    }

    /// What is done for somebody in a town: `в Актобе оформим через Kaspi`.
    private static let deeds = Phrases("оформ|отправ|получит|получаете|оплачива|send.|ship|рәсімде|жібер")

    /// `Напишите улицу и дом`, `меняем адрес: вместо Астаны Павлодар`: where something is brought.
    private func isOfCustomer(_ clause: Range<Int>) -> Bool {
        let sentence = reading.sentence(of: clause.lowerBound)
        return Self.customers.isSaid(in: Array(reading.words[sentence.lowerBound..<clause.upperBound]))
    }

    private static let customers = Phrases(
        "напишите|пришлите|скиньте|киньте|укажите|назовите|подскажите|меняем адрес|поменять адрес|поменяем адрес|другой адрес|новый адрес|ваш адрес"
            + "|your address|send me the address|send your|new address|мекенжайыңыз|жазып жіберіңіз|айтыңыз")

    /// Whether a clause names a town that the shop is not said to be in: `в Астане филиала нет`, `я сама из Шымкента`.
    private func isElsewhere(_ clause: Range<Int>, _ address: [TermsBook.Clause]) -> Bool {
        let words = Array(reading.words[clause])
        let before = clause.contains { place in
            ["из", "from"].contains(reading.words[place]) || reading.words[place].hasSuffix("данмын")
                || reading.words[place].hasSuffix("денмін")
        }
        return Phrases.deny(words) || before || isOfSomebody(clause) || reading.isRemark(clause.lowerBound)
            || Self.deeds.isSaid(in: words)
    }

    /// `to Talgar`, `Талғарға`: where one goes and not where the shop is.
    private func isDestination(_ token: Int) -> Bool {
        token > 0 && reading.words[token - 1] == "to"
            || ["ға", "ге", "қа", "ке"].contains(where: reading.words[token].hasSuffix)
    }

    /// `на Сатпаева, 999/1`: the name before the number of a house.
    private func namesOfStreets(_ clause: Range<Int>, _ address: [TermsBook.Clause]) -> [DraftFinding] {
        values.filter { $0.kind == "house" }.compactMap { house in
            let name = house.tokens.lowerBound - 1
            guard clause.contains(name), reading.isCapitalised(name), reading.words[name].count > 3,
                house.lower % 1000 != house.lower / 1000, !isNearby(clause), let first = address.first
            else { return nil }
            let root = Concepts.root(of: reading.words[name]).prefix(4)
            guard !address.contains(where: { $0.concepts.contains { $0.hasPrefix(root) } }) else { return nil }
            return finding(
                name..<name + 1, truth: .contradicted, citation: first.citation, instead: first.text)
        }
    }

    /// `Абая, 99`, `12 Abay Avenue`: a number beside the shop's street that is not that of its house.
    private func houses(_ clause: Range<Int>, _ address: [TermsBook.Clause]) -> [DraftFinding] {
        guard let stated = terms.entries.first(where: { $0.value.kind == "house" && $0.sentence.contains("#address") }),
            !values.contains(where: { $0.kind == "house" }), !isNearby(clause),
            isAddress(reading.sentence(of: clause.lowerBound))
        else { return [] }
        return clause.filter { token in
            let root = Concepts.root(of: reading.words[token]).prefix(4)
            return reading.isCapitalised(token) && Towns.said(in: [Concepts.root(of: reading.words[token])]).isEmpty
                && address.contains { place in
                    place.words.contains("проспект") && place.concepts.contains { $0.hasPrefix(root) }
                }
        }.compactMap { street -> DraftFinding? in
            guard let number = houseNumber(beside: street), let house = Int(reading.words[number]),
                house != stated.value.lower / 1000
            else { return nil }
            return finding(
                number..<number + 1, truth: .contradicted, citation: stated.citation, instead: stated.words)
        }
    }

    /// The token of the number before or behind the name of a street, past `дом` and `avenue`.
    private func houseNumber(beside street: Int) -> Int? {
        let sentence = reading.sentence(of: street)
        func isHouse(_ place: Int) -> Bool {
            sentence.contains(place) && reading.tokens[place].kind == .number && reading.words[place].count < 5
                && !["-", "–", ":", "%"].contains(where: reading.gap(after: place).map(String.init).contains)
                && !values.contains { $0.tokens.contains(place) }
                && !reading.wish.sizes.contains { $0.tokens.contains(place) && $0.tokens.count > 1 }
        }
        if isHouse(street - 1) { return street - 1 }
        var place = street + 1
        while sentence.contains(place), Self.ofHouse.isSaid(in: [reading.words[place]]) { place += 1 }
        return isHouse(place) ? place : nil
    }

    private static let ofHouse = Phrases(
        "дом.|д.|house|no.|number|үй|үйі|avenue|ave.|street|st.|даңғыл|проспект|көше|просп")

    /// `В Талгар ездим каждый день` where the terms name the days.
    func everyDay() -> [DraftFinding] {
        Phrases.everyDay.ranges(in: reading.words).compactMap { tokens in
            let (clause, sentence, _) = concepts(at: tokens.lowerBound)
            let about = clause.union(sentence)
            let towns = Towns.said(in: about)
            guard !towns.isEmpty, about.isDisjoint(with: ["#work", "#calls", "#messages"]),
                let entry = terms.entries.first(where: { entry in
                    entry.value.kind == "weekday"
                        && !Towns.said(in: entry.clause.union(entry.sentence)).isDisjoint(with: towns)
                })
            else { return nil }
            return finding(tokens, truth: .contradicted, citation: entry.citation, instead: entry.words)
        }
    }

    /// The name beside a word for a street.
    private func streets(_ clause: Range<Int>, _ address: [TermsBook.Clause]) -> [DraftFinding] {
        clause.filter { token in
            ["проспект", "улиц", "ул", "көше", "даңғыл", "street", "avenue"].contains {
                reading.words[token].hasPrefix($0)
            }
        }
        .compactMap { street in
            let name = [street + 1, street - 1].first { clause.contains($0) && reading.isCapitalised($0) }
            guard let name, let first = address.first, !isNearby(clause) else { return nil }
            let root = Concepts.root(of: reading.words[name]).prefix(4)
            let isSo = address.contains { $0.concepts.contains { $0.hasPrefix(root) } }
            return finding(
                name..<name + 1, truth: isSo ? .supported : .contradicted, citation: first.citation,
                instead: isSo ? nil : first.text)
        }
    }

    /// Whether a clause tells the way, or where somebody else lives: `напротив улица …`, `доставим на улицу …`.
    private func isNearby(_ clause: Range<Int>) -> Bool {
        let around = Array(reading.words[reading.sentence(of: clause.lowerBound)])
        return Self.nearby.isSaid(in: around) || reading.isConditional(clause.lowerBound)
    }

    private static let nearby = Phrases(
        "напротив|рядом с|ехать|едете|поверн|сверн|ваш.|вашу|вам.|доставим|привезем|идите|пройд|ориентир|угол|угл|opposite|turn.|along|your.|next to|corner"
            + "|қарама|сіздің|бұрыл")

    func isAddress(_ sentence: Range<Int>) -> Bool {
        let words = Array(reading.words[sentence])
        let concepts = Concepts.of(reading.tokens[sentence])
        if concepts.contains("#address") { return true }
        guard !concepts.contains("#delivery"), !concepts.contains("#courier") else { return false }
        return words.contains { word in
            ["мы", "we", "біз"].contains(word)
                || ["магазин", "бутик", "шоурум", "дүкен", "shop", "store"].contains { own in
                    word.hasPrefix(own) && word.count <= own.count + 3
                }
        }
    }

    /// `дверь красная`: a thing of the terms with another colour.
    private func colored(_ clause: Range<Int>, said: Set<String>) -> [DraftFinding] {
        guard said.contains("#door") || said.contains("#entrance") || said.contains("#address") else { return [] }
        return reading.wish.colors.filter { color in
            let token = color.tokens.lowerBound
            // `Ал` begins a Kazakh clause.
            return clause.contains(token) && !hasProduct(token) && reading.words[token] != "ал"
                && !["алд", "алын"].contains(where: reading.words[token].hasPrefix)
        }
        .compactMap { color, tokens in
            let stated = terms.clauses.filter { $0.concepts.contains("#door") && !$0.colors.isEmpty }
            guard let first = stated.first else { return nil }
            let isSo = stated.contains { $0.colors.contains { $0.groups == color.groups } }
            return finding(
                tokens, truth: isSo ? .supported : .contradicted, citation: first.citation,
                instead: isSo ? nil : first.text)
        }
    }
}
