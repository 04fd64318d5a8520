import Products
import KnowledgeModel
import Language

extension GoodsCheck {
    func availabilityWords() -> [Availability] {
        var found: [Availability] = []
        for (index, clause) in reading.clauses.enumerated() {
            let words = Array(reading.words[clause])
            guard !["если", "if", "егер", "когда", "пока"].contains(words.first ?? "") else { continue }
            if reading.asks.contains(index),
                !clause.contains(where: { place in mentions.contains { $0.tokens.contains(place) } })
            {
                continue
            }
            // `Нет-нет, …`; `того, что лежит в зале`; `выше, чем у Tribute, нет`.
            if words.allSatisfy({ $0 == "нет" }), words.count > 1 { continue }
            // `в каталоге есть`, `в midi войдёт, в mini нет`.
            if words.contains(where: { $0.hasPrefix("каталог") || $0.hasPrefix("catalog") }) { continue }
            if words.count < 5, index > 0, words.last == "нет",
                Self.fits.isSaid(in: Array(reading.words[reading.clauses[index - 1]]))
            {
                continue
            }
            if words.count > 1, ["что", "которые", "которая", "which", "that", "what"].contains(words[0]) { continue }
            if reading.words[reading.sentence(of: clause.lowerBound)].contains(where: ["чем", "than"].contains),
                !reading.wish.sizes.contains(where: { clause.contains($0.tokens.lowerBound) })
            {
                continue
            }
            if words.count == 1, ["нет", "есть", "жоқ", "иә", "no", "yes", "nope", "неа"].contains(words[0]),
                clause.lowerBound == reading.sentence(of: clause.lowerBound).lowerBound
            {
                continue
            }
            if let place = clause.first(where: denies) {
                found.append(Availability(tokens: place..<place + 1, isThere: false))
            } else if let word = AvailabilityWords.find(words),
                // `то есть` says the same in other words.
                !(words[word.place] == "есть" && word.place > 0 && words[word.place - 1] == "то"),
                // `сверху ничего` is of no goods.
                !["ничего", "nothing"].contains(words[word.place])
                    || reading.wish.sizes.contains(where: { clause.contains($0.tokens.lowerBound) })
            {
                found.append(
                    Availability(
                        tokens: clause.lowerBound + word.place..<clause.lowerBound + word.place + word.length,
                        isThere: word.isThere && !Self.unseen.isSaid(in: Array(words[..<word.place]))))
            } else if let too = words.firstIndex(where: Self.too.contains), let last = found.last, index > 0,
                reading.clauses[index - 1].contains(last.tokens.lowerBound) || words.last == "все",
                reading.sentence(of: clause.lowerBound).contains(last.tokens.lowerBound),
                clause.count < 5 || words.last == "все" && !last.isThere
            {
                // `зелёной нет, белой тоже`.
                found.append(
                    Availability(
                        tokens: clause.lowerBound + too..<clause.lowerBound + too + 1, isThere: last.isThere))
            }
        }
        return found
    }

    /// The `No` of `No 38, sorry` and `no red one`: right before a size, a colour or a name.
    private func denies(_ token: Int) -> Bool {
        // `35 and 37 yes, 36 no`.
        if reading.words[token] == "no", token > 0, reading.clause(of: token).upperBound == token + 1,
            reading.wish.sizes.contains(where: { $0.tokens.upperBound == token })
                || reading.wish.colors.contains(where: { $0.tokens.upperBound == token })
        {
            return true
        }
        guard reading.words[token] == "no", token + 1 < reading.words.count, reading.gap(after: token) == [" "] else {
            return false
        }
        return reading.wish.sizes.contains { $0.tokens.lowerBound == token + 1 }
            || reading.wish.colors.contains { $0.tokens.lowerBound == token + 1 }
            || mentions.contains { $0.tokens.lowerBound == token + 1 }
    }

    private func isBesideStrange(_ mention: Mention) -> Bool {
        let clause = reading.clause(of: mention.tokens.lowerBound)
        let (before, behind) = (mention.tokens.lowerBound - 1, mention.tokens.upperBound)
        return clause.contains(before) && !isPlain(before) && reading.tokens[before].kind != .latin
            || clause.contains(behind) && isStrange(behind) && AvailabilityWords.find([reading.words[behind]]) == nil
    }

    /// `I don't see the Birkin in stock`.
    private static let unseen = Phrases(
        "dont see|cant see|dont have|cant find|do not have|не вижу|не нахожу|не наш|не осталось|көрмей|таппа")
    private static let fits = Phrases("влез|войд|входит|помещ|вмещ|ляж")
    private static let too: Set<String> = ["тоже", "также", "too", "either", "neither"]

    /// `39-х белых`: a number like those of sizes that is neither a size nor anything else.
    private func isUnreadNumber(_ place: Int) -> Bool {
        guard reading.tokens[place].kind == .number, let value = Int(reading.words[place]),
            WishReader.shoeSizes.contains(value * 10), reading.gap(after: place) == ["-"]
        else { return false }
        return !reading.wish.sizes.contains { $0.tokens.contains(place) }
            && !mentions.contains { $0.tokens.contains(place) }
    }

    /// Whether a clause speaks of a size that could not be read: what it says then is of no row that is known.
    func hasUnreadSize(_ clause: Range<Int>) -> Bool {
        if clause.contains(where: isUnreadNumber) { return true }
        return clause.contains { place in
            ["размер", "номер", "өлшем", "size"].contains(where: reading.words[place].hasPrefix)
        } && !reading.wish.sizes.contains { clause.contains($0.tokens.lowerBound) }
    }

    /// `остальных нет`, `the rest is gone`: what was not told.
    private func speaksOfRest(_ clause: Range<Int>) -> Bool {
        // `всё, что между ними, разобрали`: a clause of a word or two goes on with the one before.
        let sentence = reading.sentence(of: clause.lowerBound)
        let isShort = clause.count < 3 && clause.lowerBound > sentence.lowerBound
        let start = isShort ? reading.clause(of: clause.lowerBound - 1).lowerBound : clause.lowerBound
        return reading.words[start..<clause.upperBound].contains { word in
            [
                "остальн", "други", "прочи", "между", "середин", "крупнее", "побольше", "поменьше", "rest", "others",
                "other",
                "bigger", "larger", "smaller", "between", "қалған", "басқа", "өзге", "одан", "үлкені", "кішісі",
            ].contains(where: word.hasPrefix)
        }
    }

    /// `Есть A и B, C закончилась`: the products of a clause alone where another clause before it tells of some already.
    private func productsOfOwnClause(_ token: Int) -> [Int]? {
        let clause = reading.clause(of: token)
        let sentence = reading.sentence(of: token)
        let own = mentions.filter { clause.contains($0.tokens.lowerBound) }
        guard !own.isEmpty, sentence.lowerBound < clause.lowerBound,
            AvailabilityWords.find(Array(reading.words[sentence.lowerBound..<clause.lowerBound])) != nil
        else { return nil }
        return own.flatMap(\.products)
    }

    /// Whether what there is or is not may be the goods: the words right beside name no other thing, `фото пока нет`,
    /// `дефектов нет`, `есть нюанс`.
    private func isOfGoods(_ word: Availability) -> Bool {
        let clause = reading.clause(of: word.tokens.lowerBound)
        guard ["нет", "нету", "жоқ", "есть", "бар"].contains(reading.words[word.tokens.lowerBound]) else { return true }
        // `зеркальца у Jumbo нет`.
        if clause.contains(where: { place in
            !ThingParts.named(by: reading.words[place]).isDisjoint(with: Self.lying)
                && !mentions.contains { $0.tokens.contains(place) } && !isOwnKind(place)
        }) {
            return false
        }
        // `ішінде кішкентай әмиян бар`, `внутри есть кошелёк`: what is in it.
        if word.isThere, Self.within.isSaid(in: Array(reading.words[clause])),
            !reading.wish.sizes.contains(where: { clause.contains($0.tokens.lowerBound) }),
            !reading.wish.colors.contains(where: { clause.contains($0.tokens.lowerBound) })
        {
            return false
        }
        // `салпыншағы бар`: what it has.
        let owned = word.tokens.lowerBound - 1
        if reading.words[word.tokens.lowerBound] == "бар", clause.contains(owned),
            ["ы", "і", "сы", "сі"].contains(where: reading.words[owned].hasSuffix),
            !Traits.of(reading.words[owned]).isDisjoint(
                with: Traits.parts.union(["strap", "pocket", "handle", "flap"]))
                || !ThingParts.details(of: reading.words[owned]).isEmpty,
            !mentions.contains(where: { $0.tokens.contains(owned) })
        {
            return false
        }
        // The nearest word that is no talk, before and behind.
        let before = (clause.lowerBound..<word.tokens.lowerBound).last { !isTalk($0) }
        let behind = (word.tokens.upperBound..<max(word.tokens.upperBound, clause.upperBound)).first { !isTalk($0) }
        return ![word.isThere ? nil : before, behind].contains { $0.map(isOfOther) ?? false }
            && !Self.pronouns.isSaid(in: Array(reading.words[clause]))
    }

    /// `Әмиян Gucci Marmont`: the kind of the thing itself.
    private func isOwnKind(_ place: Int) -> Bool {
        let kinds = Set(products(at: place).compactMap { assortment.products[$0].category })
        return reading.wish.categories.contains { $0.tokens.contains(place) && kinds.contains($0.group) }
    }

    /// Whether a token beside what there is names another thing: `меха нет`, `на 13 нет` of a bag.
    private func isOfOther(_ token: Int) -> Bool {
        if reading.tokens[token].kind == .number {
            return !reading.wish.sizes.contains { $0.tokens.contains(token) }
                && !mentions.contains { $0.tokens.contains(token) }
        }
        return !isPlain(token) && WordShape(reading.words[token]) == .name
    }

    /// What stands for a thing told elsewhere: `такой нет`, `поэтому их уже нет`.
    private static let pronouns = Phrases("их.|его.|ее.|такой.|таких.|такого.|такие.|ондай|such.|those.")

    /// Whether a token only says when or how much: `пока`, `уже`.
    private func isTalk(_ token: Int) -> Bool {
        reading.asideTokens.contains(token)
            || PlainTalk.contains(reading.words[token])
                && !reading.wish.categories.contains { $0.tokens.contains(token) }
    }

    /// `беж по нулям (37, 38, 40)`: the sizes in brackets behind a clause; nil where there are none.
    private func sizesBehind(_ clause: Range<Int>) -> [Size]? {
        guard reading.gap(after: clause.upperBound - 1).contains("(") else { return nil }
        let index = reading.clauseIndex(of: clause.lowerBound)
        let list = reading.clauses[(index + 1)...].prefix { isBare($0) }
        guard let last = list.last, reading.gap(after: last.upperBound - 1).contains(")") else { return nil }
        let sizes = reading.wish.sizes.filter { size in list.contains { $0.contains(size.tokens.lowerBound) } }
        return sizes.isEmpty ? nil : sizes.map(\.size)
    }

    private static let within = Phrases("ішінде.|внутри.|inside.|жиынтықта|в комплекте")
    private static let former = Phrases("раньше|ранее|used to|еді.|нет ничего")

    func judge(_ word: Availability) -> DraftFinding? {
        let token = word.tokens.lowerBound
        let products = productsOfOwnClause(token) ?? products(at: token)
        guard !products.isEmpty, !isOfTerms(token) || isToOrder(token),
            products.count == 1 || mentions(at: token).count > 1 || !word.isThere
        else { return nil }
        // `Сёдел Dior нет`: of a brand alone beside a word that is not understood.
        if products.count > 1, mentions(at: token).contains(where: isBesideStrange) { return nil }
        let clause = reading.clause(of: token)
        if Self.former.isSaid(in: Array(reading.words[clause])) { return nil }
        let isNamed =
            mentions.contains { clause.contains($0.tokens.lowerBound) }
            || reading.wish.colors.contains { clause.contains($0.tokens.lowerBound) }
            || reading.wish.sizes.contains { clause.contains($0.tokens.lowerBound) } || clause.count <= 4
        // `вот и ушёл`: one thing, which the clause does not name.
        if ["ушел", "ушла"].contains(reading.words[token]),
            !reading.wish.sizes.contains(where: { clause.contains($0.tokens.lowerBound) }),
            !reading.wish.colors.contains(where: { clause.contains($0.tokens.lowerBound) }),
            !mentions.contains(where: { clause.contains($0.tokens.lowerBound) })
        {
            return nil
        }
        guard isNamed, isOfGoods(word), !Self.halfSizes.isSaid(in: Array(reading.words[clause])),
            !hasUnreadSize(clause),
            !speaksOfRest(clause)
        else { return nil }
        let rows = rows(products, colors(at: token), sizesBehind(clause) ?? sizes(at: token))
        let claim = "\(name(products)): \(word.isThere ? "есть" : "нет")"
        guard let count = count(rows) else {
            return finding(word.tokens, .availability, .unknown, claim: claim, place: nil)
        }
        return finding(
            word.tokens, .availability, (count > 0) == word.isThere ? .supported : .contradicted, claim: claim,
            place: place(rows, .quantity, or: products), instead: "\(count)")
    }
}
