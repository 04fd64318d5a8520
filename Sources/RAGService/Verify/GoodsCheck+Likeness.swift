import KnowledgeModel
import Language
import Products

/// What a thing is like, against what the catalogue says of the same part or in the same respect.
extension GoodsCheck {
    func likeness() -> [DraftFinding] {
        var listed: [Int: ListedText] = [:]
        return reading.clauses.indices.filter { !reading.asks.contains($0) }.flatMap { index -> [DraftFinding] in
            let clause = reading.clauses[index]
            guard let token = clause.last, !reading.isRemark(token), !reading.isConditional(clause.lowerBound) else {
                return []
            }
            let products = subject(of: clause)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing
            else { return [] }
            let text = listed[only] ?? ListedText(listing.text)
            listed[only] = text
            let ofOthers =
                clause.contains(where: { place in mentions.contains { $0.tokens.contains(place) } })
                ? [] : Set(mentions.filter { !$0.isWrong }.flatMap(\.products)).subtracting([only])
            let all = unlike(clause, text, listing.text, assortment.products[only].category)
            // A clause without a name may be of any product that was named.
            let found = all.filter { tokens in
                ofOthers.count < 4
                    && ofOthers.allSatisfy { other in
                        guard let listing = assortment.products[other].listing else { return true }
                        let text = listed[other] ?? ListedText(listing.text)
                        listed[other] = text
                        return unlike(clause, text, listing.text, assortment.products[other].category).contains(tokens)
                    }
            }
            return found.map { tokens in
                finding(
                    tokens, .measure, .contradicted,
                    claim: "\(name(products)): \(reading.string(reading.utf8Range(of: tokens)))",
                    place: listing.citation)
            }
        }
    }

    /// What a clause says that a product is not.
    private func unlike(_ clause: Range<Int>, _ listed: ListedText, _ text: String, _ kind: String?) -> [Range<Int>] {
        let found =
            qualities(clause, listed, kind) + aspects(clause, listed) + behaviours(clause, listed)
            + letters(clause, listed) + degrees(clause, listed) + washing(clause, listed)
            + capacity(clause, listed, text) + misplaced(clause, listed) + uses(clause, listed)
            + detailCounts(clause, listed, kind) + lackingDetails(clause, listed, kind)
            + lackingMaterials(clause, listed)
        // Two rules may read the same words.
        return found.indices.filter { place in !found[..<place].contains { $0.overlaps(found[place]) } }
            .map { found[$0] }
    }

    /// `круглый мыс` of what has a square one, `мягкая` of what is stiff.
    private func qualities(_ clause: Range<Int>, _ listed: ListedText, _ kind: String?) -> [Range<Int>] {
        let words = Array(reading.words[clause])
        let said = Quality.all(in: words) { place in isOfName(clause.lowerBound + place, kind) }
        guard !said.isEmpty else { return [] }
        let names = kind.flatMap { assortment.vocabulary.vocabulary.categories[$0]?.words } ?? []
        let folded = Set(names.map { Folding.fold($0) })
        let stated = listed.clauses.flatMap { words in Quality.all(in: words) { folded.contains(words[$0]) } }
        return said.compactMap { quality in
            let same = stated.filter {
                $0.family == quality.family
                    && ($0.parts.isEmpty ? quality.parts.isEmpty : !$0.parts.isDisjoint(with: quality.parts))
            }
            guard !same.isEmpty, !same.contains(where: { $0.value == quality.value }),
                !quality.isJoined(by: Set(same.map(\.value)), in: words), !isOfTwin(quality, clause)
            else { return nil }
            let place = clause.lowerBound + quality.words.lowerBound..<clause.lowerBound + quality.words.upperBound
            return mentions.contains(where: { $0.tokens.overlaps(place) }) && quality.words.count == 1 ? nil : place
        }
    }

    /// `Широкий Marmont 19 500, узкий — 18 000`: the other of two that the sentence tells apart by it.
    private func isOfTwin(_ quality: Quality, _ clause: Range<Int>) -> Bool {
        quality.parts.isEmpty && !mentions.contains { clause.contains($0.tokens.lowerBound) }
            && reading.words[reading.sentence(of: clause.lowerBound).lowerBound..<clause.lowerBound].contains { word in
                quality.family.value(of: word).map { $0 != quality.value } ?? false
            }
    }

    /// Whether a token names the goods, or the kind that they are of.
    func isOfName(_ token: Int, _ kind: String?) -> Bool {
        mentions.contains { $0.tokens.contains(token) }
            || reading.wish.categories.contains { $0.tokens.contains(token) && $0.group == kind }
    }

    /// The product that a clause tells of: `уже остальных Golden Goose` is of the one before, not of the others.
    private func subject(of clause: Range<Int>) -> [Int] {
        guard let last = clause.last else { return [] }
        let own = products(at: last)
        guard !isCertain(own),
            let other = clause.first(where: { Self.others.stands(in: reading.words, at: $0) }), other > 0,
            let named = mentions.last(where: { $0.tokens.upperBound <= other })
        else { return own }
        return products(at: named.tokens.lowerBound)
    }

    private static let others = Phrases("остальн|другие|других|others|other|the rest|басқа|қалған")

    /// `на магните` of what a zip closes.
    private func aspects(_ clause: Range<Int>, _ listed: ListedText) -> [Range<Int>] {
        let words = wordsBesideNames(clause)
        let all = Self.isLikened(words) ? [] : Aspect.all
        // `каблук у них красивый, тонкий`: a few words behind a part are of it.
        let sentence = reading.sentence(of: clause.lowerBound)
        let isBehind =
            clause.count < 5 && clause.lowerBound > sentence.lowerBound
            && !clause.contains { place in mentions.contains { $0.tokens.contains(place) } }
            && !words.contains { !ThingParts.named(by: $0).isEmpty || Self.namesMaterial($0) }
        let before = isBehind ? reading.clause(of: clause.lowerBound - 1) : clause
        let longer = isBehind ? wordsBesideNames(before.lowerBound..<clause.upperBound) : words
        return besideOthers(clause, listed)
            + all.compactMap { aspect in
                var start = clause.lowerBound
                var found = aspect.contradiction(of: words, to: listed)
                if found == nil, isBehind, aspect.isOfPart {
                    start = before.lowerBound
                    found = aspect.contradiction(of: longer, to: listed)
                    if let place = found, start + place.lowerBound < clause.lowerBound { found = nil }
                }
                guard let place = found else { return nil }
                let tokens = start + place.lowerBound..<start + place.upperBound
                return mentions.contains { $0.tokens.overlaps(tokens) } ? nil : tokens
            }
    }

    /// Words, those of names left blank: `The Triple S has a double sole`.
    private func wordsBesideNames(_ clause: Range<Int>) -> [String] {
        clause.map { place in mentions.contains { $0.tokens.contains(place) } ? "" : reading.words[place] }
    }

    /// `уже, чем остальные модели марки` of what is fuller than those.
    private func besideOthers(_ clause: Range<Int>, _ listed: ListedText) -> [Range<Int>] {
        guard clause.contains(where: { Self.others.stands(in: reading.words, at: $0) }) else { return [] }
        let sentence = reading.sentence(of: clause.lowerBound)
        let isBehind =
            clause.lowerBound > sentence.lowerBound && ["чем", "than"].contains(reading.words[clause.lowerBound])
        let start = isBehind ? reading.clause(of: clause.lowerBound - 1).lowerBound : clause.lowerBound
        return Aspect.besideOthers.contradiction(of: Array(reading.words[start..<clause.upperBound]), to: listed)
            .map { [start + $0.lowerBound..<start + $0.upperBound] } ?? []
    }

    /// `дождя боится` of what does not mind it.
    private func behaviours(_ clause: Range<Int>, _ listed: ListedText) -> [Range<Int>] {
        let words = Array(reading.words[clause])
        guard !Self.isLikened(words) else { return [] }
        return Behaviour.all.compactMap { behaviour in
            guard let said = behaviour.said(in: words) else { return nil }
            let stated = listed.clauses.compactMap { behaviour.said(in: $0) }
            guard let first = stated.first, stated.allSatisfy({ $0.does == first.does }), first.does != said.does
            else { return nil }
            return clause.lowerBound + said.place.lowerBound..<clause.lowerBound + said.place.upperBound
        }
    }

    /// Whether words compare, or tell how a thing only seems.
    private static func isLikened(_ words: [String]) -> Bool {
        likened.isSaid(in: words)
            // `под дождь лучше не выносить`, `от дождя лучше спрятать` advise.
            || words.indices.contains { place in
                words[place] == "лучше"
                    && !(place + 1 < words.count && ["не", "ть", "чь"].contains(where: words[place + 1].hasSuffix))
            }
    }

    private static let likened = Phrases("чем.|than.|как у|сравн|like the|қарағанда|на вид|с виду|at first glance")

    /// `буква V` of what bears an H.
    private func letters(_ clause: Range<Int>, _ listed: ListedText) -> [Range<Int>] {
        let words = Array(reading.words[clause])
        guard let said = Self.letter(in: words) else { return [] }
        let stated = listed.clauses.compactMap { Self.letter(in: $0)?.letter }
        guard !stated.isEmpty, !stated.contains(said.letter), !Phrases.deny(words) else { return [] }
        return [clause.lowerBound + said.place..<clause.lowerBound + said.place + 1]
    }

    /// A letter in Latin, beside a word that says that one is meant.
    private static func letter(in words: [String]) -> (letter: Character, place: Int)? {
        for word in words.indices where lettered.stands(in: words, at: word) {
            for place in [word + 1, word - 1, word + 2, word - 2] where words.indices.contains(place) {
                guard words[place].count == 1, let letter = words[place].first, letter.isLetter else { continue }
                if let latin = alike[letter] { return (latin, place) }
                if letter.isASCII, place < word || letter != "a" { return (letter, place) }
            }
        }
        return nil
    }

    private static let lettered = Phrases("букв|в форме|letter|әріп|әрпі|shaped|двойн")
    private static let alike: [Character: Character] = ["н": "h", "д": "d", "л": "l"]

    /// `до минус пятнадцати` of what is warm down to thirty below, `при шестидесяти градусах`.
    private func degrees(_ clause: Range<Int>, _ listed: ListedText) -> [Range<Int>] {
        let words = Array(reading.words[clause])
        guard let said = Self.degrees(words) ?? marked(clause) else { return [] }
        let stated = listed.clauses.compactMap { Self.degrees($0) }.filter { $0.isFrost == said.isFrost }
        guard !stated.isEmpty, !stated.contains(where: { $0.value == said.value })
        else { return [] }
        return [clause.lowerBound + said.place.lowerBound..<clause.lowerBound + said.place.upperBound]
    }

    private static func degrees(_ words: [String]) -> (value: Int, isFrost: Bool, place: Range<Int>)? {
        for place in words.indices {
            guard let (value, length) = number(words, at: place), value < 100 else { continue }
            let end = place + length
            if place > 0, ["минус", "minus"].contains(words[place - 1]),
                place > 1 && ["до", "to"].contains(words[place - 2])
                    || words[end...].prefix(2).contains(where: { $0.hasPrefix("дейін") || $0 == "ға" })
            {
                return (value, true, place - 1..<end)
            }
            if end < words.count, ["градус", "degree"].contains(where: words[end].hasPrefix) {
                let isFrost =
                    words.contains("минус") || words.contains("minus") || words.contains { $0.hasPrefix("мороз") }
                return (value, isFrost, place..<end + 1)
            }
        }
        return nil
    }

    /// `до -15`, `30°`: with a mark.
    private func marked(_ clause: Range<Int>) -> (value: Int, isFrost: Bool, place: Range<Int>)? {
        for place in clause where reading.tokens[place].kind == .number {
            guard let value = Int(reading.words[place]), value < 100 else { continue }
            let offset = place - clause.lowerBound
            let isMinus =
                place > 0 && reading.gap(after: place - 1).last.map { "-−".unicodeScalars.contains($0) } == true
            if reading.gap(after: place).contains("°") { return (value, isMinus, offset..<offset + 1) }
            guard place > clause.lowerBound, ["до", "to"].contains(reading.words[place - 1]),
                let mark = reading.gap(after: place - 1).last, "-−–".unicodeScalars.contains(mark)
            else { continue }
            return (value, true, offset..<offset + 1)
        }
        return nil
    }

    private static func number(_ words: [String], at place: Int) -> (Int, Int)? {
        if let value = Int(words[place]) { return (value, 1) }
        guard let spoken = SpokenNumber(words, at: place), !spoken.isOrdinal, spoken.tenths % 10 == 0 else {
            return nil
        }
        return (spoken.tenths / 10, spoken.length)
    }

    /// `можно в машинку` of what is washed by hand alone.
    private func washing(_ clause: Range<Int>, _ listed: ListedText) -> [Range<Int>] {
        let words = Array(reading.words[clause])
        guard let machine = Self.machine.range(in: words), Self.allowed.isSaid(in: words), !Phrases.deny(words),
            !Self.harm.isSaid(in: words),
            listed.clauses.contains(where: { Self.byHand.isSaid(in: $0) && Self.only.isSaid(in: $0) })
        else { return [] }
        return [clause.lowerBound + machine.lowerBound..<clause.lowerBound + machine.upperBound]
    }

    private static let machine = Phrases(
        "в машин|в стирал|машинная стирка|машинной стирк|machine wash|in the machine|washing machine|кір жуғыш|машинада|машинаға|машинамен|жуғыш машина"
    )
    private static let allowed = Phrases(
        "можно|кида|брос|клад|спокойно|стира|wash|throw|toss|fine|can.|safe|ok.|болады|жууға|жуа|жуып|жуыл|жуыңыз|сала")
    private static let byHand = Phrases("вручную|руками|by hand")
    private static let only = Phrases("только|лишь|only")
    private static let harm = Phrases("погуб|испорт|убь|нельзя|ни в коем|ruin|kill|never|болмайды")
}
