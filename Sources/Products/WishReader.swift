import KnowledgeModel
package import Language

/// Reads what a customer's words ask for: names of products in any spelling, categories, colours and sizes.
package struct WishReader: Sendable {
    package let assortment: Assortment
    package let index: NameIndex
    package let ordinary: Lexicon?
    /// Words for kinds that the vocabulary does not have.
    private let kinds: VocabularyIndex

    /// - Parameter ordinary: the words of the shop's documents and chats; one of them is no typing error.
    package init(_ assortment: Assortment, ordinary: Lexicon?) {
        self.assortment = assortment
        index = NameIndex(assortment)
        self.ordinary = ordinary
        kinds = KindWords.index(for: assortment.vocabulary, stemmer: assortment.stemmer)
    }

    /// - Parameter isProse: whether the text is the shop's own, where nothing is mistyped and most words are no names. Places of
    ///   tokens are then places of the text as it came.
    package func read(_ question: String, isProse: Bool = false) -> ProductWish {
        let text =
            isProse ? question : typedText(of: Self.plainHalves(Self.oneAlphabet(Self.withoutHungEndings(question))))
        let tokens = Tokenizer.tokens(of: text)
        var reading = Reading(
            wish: ProductWish(text: text, language: Self.language(of: text, tokens), tokens: tokens),
            stems: tokens.map(assortment.stemmer.stem), covered: Array(repeating: false, count: tokens.count))
        if !isProse {
            readOtherNumbers(&reading)
            readForeignBrands(&reading)
        }
        readPhrases(&reading, isProse: isProse)
        readSizes(&reading)
        readWords(&reading, isProse: isProse)
        if !isProse {
            readCorrections(&reading)
            readNamesOfBrands(&reading)
            readForeignModels(&reading)
            withoutRemarks(&reading)
            withoutOwnThings(&reading)
            withoutEverydayWords(&reading)
            withoutCompanyKinds(&reading)
        }
        readRefusals(&reading, isProse: isProse)
        if !isProse {
            withoutDoubtfulNames(&reading)
            withoutFarNumbers(&reading)
            withoutCounts(&reading)
            readSizesOfModels(&reading)
            readPictures(&reading)
        }
        if !isProse { readDescription(&reading) }
        reading.wish.isList = Self.isList(reading.wish)
        return reading.wish
    }

    private static func isList(_ wish: ProductWish) -> Bool {
        wish.tokens.contains { joiners.contains($0.text) } || wish.text.contains { ",+&\n".contains($0) }
    }

    /// The reading under way.
    package struct Reading {
        var wish: ProductWish
        let stems: [String]
        var covered: [Bool]

        mutating func cover(_ tokens: Range<Int>) { for index in tokens { covered[index] = true } }
    }

    private static let joiners: Set<String> = ["и", "или", "and", "or", "мен", "және", "плюс"]
}

// MARK: - Phrases of the vocabulary, words of names

extension WishReader {
    private func readPhrases(_ reading: inout Reading, isProse: Bool) {
        let wish = reading.wish
        let matches = assortment.vocabulary.matches(in: reading.stems)
        for match in matches {
            switch match.concept {
            case .brand(let name):
                let stems = assortment.stemmer.terms(of: name)
                guard !stems.isEmpty, stems.allSatisfy({ assortment.byStem[$0] != nil }),
                    !isTalk(match.tokens, wish, insteadOf: name), !isPersonName(match.tokens.lowerBound, wish.tokens)
                else { continue }
                reading.wish.names.append(.init(tokens: match.tokens, readings: [stems], isNumber: false))
            case .category(let group): reading.wish.categories.append((group, match.tokens))
            case .color, .synonyms: continue
            }
            reading.cover(match.tokens)
        }
        if !isProse {
            widenShoes(&reading)
            readKinds(&reading)
            readKindsAroundColors(&reading)
        }
        for (tokens, color) in assortment.colors.colors(tokens: wish.tokens, text: wish.text)
        where !tokens.contains(where: { reading.covered[$0] })
            // `қараңыз` looks and is not black.
            && !(tokens.count == 1 && TalkWords.contain(wish.tokens[tokens.lowerBound].text))
            && !isParticle(tokens.lowerBound, wish)
        {
            // Gold in a name is a name: the longest phrase has it already.
            reading.wish.colors.append((color, tokens))
            reading.cover(tokens)
        }
        readMarkedNames(&reading)
        for place in wish.tokens.indices {
            let stem = reading.stems[place]
            guard assortment.byStem[stem] != nil, wish.tokens[place].kind != .number || !reading.covered[place],
                !reading.wish.names.contains(where: { $0.tokens.contains(place) })
            else { continue }
            // `в`, `и`: a name's own small words say nothing by themselves.
            guard !TalkWords.contain(wish.tokens[place].text) || belongs(place, to: reading),
                !isPersonName(place, wish.tokens)
            else { continue }
            // `the high ones` tells of heels.
            if !isProse, ["high", "low", "short", "flat"].contains(wish.tokens[place].text),
                place + 1 < wish.tokens.count,
                ["ones", "one", "heel", "heels", "heeled"].contains(wish.tokens[place + 1].text)
            {
                reading.cover(place..<place + 1)
                continue
            }
            // The H of `буква H` is no model.
            let isLetter = wish.tokens[place].kind == .latin && wish.tokens[place].text.count == 1
            guard isProse || !isLetter || belongs(place, to: reading) || !saysLetter(before: place, wish) else {
                continue
            }
            // The `ballet` of `ballet flats` is a kind.
            guard
                isProse
                    || !reading.wish.categories.contains(where: { $0.tokens.count > 1 && $0.tokens.contains(place) })
            else { continue }
            reading.wish.names.append(
                .init(tokens: place..<place + 1, readings: [[stem]], isNumber: wish.tokens[place].kind == .number))
            reading.cover(place..<place + 1)
        }
    }
}

// MARK: - Kinds and descriptions

extension WishReader {
    /// Kinds of goods in words that the vocabulary lacks. `Ankle boots` say more than `boots`, and a `scarf` may be of two kinds.
    private func readKinds(_ reading: inout Reading) {
        for match in kinds.matches(in: reading.stems) {
            guard case .category(let group) = match.concept else { continue }
            let first = match.tokens.lowerBound
            // `каблук не страшный?` speaks of a part, `каблуки` are shoes.
            let word = reading.wish.tokens[first].text
            let isPart = word.hasPrefix("каблук") && !word.hasPrefix("каблуки") && !word.hasPrefix("каблуков")
            let isModelSaid = reading.wish.names.contains { !$0.readings.contains { $0.allSatisfy(isBrandStem) } }
            guard !isPart || !isModelSaid else { continue }
            let isName =
                match.tokens.count == 1
                && (index.sounding([reading.wish.tokens[first].text]) + index.sounding([reading.stems[first]]))
                    .contains(where: \.isName)
            if let name = reading.wish.names.first(where: { $0.tokens == match.tokens }) {
                // `слингбеки dior`: a name that is a kind as well.
                if !name.readings.contains(where: { $0.allSatisfy(isBrandStem) }) {
                    reading.wish.categories.append((group, match.tokens))
                }
                continue
            }
            // `слайд` of a shop that has a `Slide` is that.
            guard !isName || assortment.byStem[reading.stems[first]] != nil else { continue }
            let inside = reading.wish.categories.filter { match.tokens.contains($0.tokens.lowerBound) }
            let isFree = match.tokens.allSatisfy { place in
                !reading.covered[place] || inside.contains { $0.tokens.contains(place) }
            }
            guard isFree, !inside.contains(where: { $0.group == group && $0.tokens == match.tokens }) else { continue }
            reading.wish.categories.removeAll { kind in
                kind.tokens.count < match.tokens.count && match.tokens.contains(kind.tokens.lowerBound)
            }
            reading.wish.categories.append((group, match.tokens))
            reading.cover(match.tokens)
        }
    }

    /// `Valentino shoes` in English are all that is worn on the feet, whichever kind a shop's vocabulary lists the word for.
    private func widenShoes(_ reading: inout Reading) {
        guard let shoes = reading.wish.categories.first(where: { $0.tokens.count == 1 && isShoes($0.tokens, reading) }),
            !reading.wish.names.isEmpty,
            reading.wish.names.allSatisfy({ name in name.readings.contains { $0.allSatisfy(isBrandStem) } })
        else { return }
        for match in kinds.matches(in: assortment.stemmer.terms(of: "footwear")) {
            guard case .category(let group) = match.concept,
                !reading.wish.categories.contains(where: { $0.group == group })
            else { continue }
            reading.wish.categories.append((group, shoes.tokens))
        }
    }

    private func isShoes(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
        ["shoes", "shoe"].contains(reading.wish.tokens[tokens.lowerBound].text)
    }

    /// `tall black boots` are `tall boots`.
    private func readKindsAroundColors(_ reading: inout Reading) {
        let colored = Set(
            assortment.colors.colors(tokens: reading.wish.tokens, text: reading.wish.text).flatMap { Array($0.tokens) })
        guard !colored.isEmpty, !reading.wish.categories.isEmpty else { return }
        let places = reading.wish.tokens.indices.filter { !colored.contains($0) }
        for match in kinds.matches(in: places.map { reading.stems[$0] }) where match.tokens.count > 1 {
            guard case .category(let group) = match.concept, let first = match.tokens.first,
                let last = match.tokens.last
            else { continue }
            let span = places[first]..<places[last] + 1
            guard span.count > match.tokens.count, span.count < match.tokens.count + 3,
                reading.wish.categories.contains(where: { $0.tokens == places[last]..<places[last] + 1 })
            else { continue }
            reading.wish.categories.removeAll { span.contains($0.tokens.lowerBound) }
            reading.wish.categories.append((group, span))
            for place in match.tokens { reading.cover(places[place]..<places[place] + 1) }
        }
    }

    /// `celine 🕶 black`: a picture of a thing where no word says which kind is meant.
    private func readPictures(_ reading: inout Reading) {
        guard reading.wish.categories.isEmpty, !reading.wish.names.isEmpty,
            reading.wish.names.allSatisfy({ name in name.readings.contains { $0.allSatisfy(isBrandStem) } })
        else { return }
        let kinds = Set(reading.wish.text.unicodeScalars.compactMap(KindWords.kind(ofPicture:)))
        guard kinds.count == 1, let kind = kinds.first else { return }
        for case .category(let group) in assortment.vocabulary.concepts(in: kind) {
            reading.wish.categories.append((group, 0..<0))
        }
    }

    /// What the words that name nothing tell of a thing. The colour of a part is none of the thing's: `на красной подошве`.
    private func readDescription(_ reading: inout Reading) {
        let tokens = reading.wish.tokens
        let traits = Traits.each(of: tokens.map(\.text))
        let wish = reading.wish
        func isNamed(_ place: Int) -> Bool {
            wish.names.contains { $0.tokens.contains(place) } || wish.categories.contains { $0.tokens.contains(place) }
        }
        let breaks = Self.breaks(in: wish)
        let ofParts = wish.colors.filter { color in
            [color.tokens.upperBound, color.tokens.lowerBound - 1].contains { place in
                // `чёрные, подошву сфоткайте`: not over a comma.
                guard traits.indices.contains(place), !breaks[min(place, color.tokens.upperBound - 1)],
                    !traits[place].isDisjoint(with: Traits.parts), !isNamed(place)
                else { return false }
                let before = color.tokens.lowerBound > 0 ? tokens[color.tokens.lowerBound - 1].text : ""
                let isPart =
                    wish.colors.count > 1 || Self.withWords.contains(before)
                    || !traits[place].isDisjoint(with: ["sole", "heelback", "lining", "ponyhair"])
                guard isPart else { return false }
                // A `black chain bag` is black. `Табаны қызыл`: in Kazakh the part may stand before.
                return place == color.tokens.upperBound
                    ? tokens[place].kind != .latin || !isNamed(place + 1) : tokens[place].kind == .kazakh
            }
        }
        if !ofParts.isEmpty {
            reading.wish.description = ofParts.map { color, tokens in
                .init(token: tokens.lowerBound, traits: Looks.coloredParts([(tokens, color)], traits), stem: nil)
            }
            reading.wish.colors.removeAll { color in ofParts.contains { $0.tokens == color.tokens } }
        }
        let models = wish.foreign.filter(\.isModel).map { word in
            word.token..<word.token + word.text.split(separator: " ").count
        }
        let taken =
            wish.names.map(\.tokens) + wish.categories.map(\.tokens) + reading.wish.colors.map(\.tokens) + models
        for place in tokens.indices
        where tokens[place].kind != .number && !taken.contains(where: { $0.contains(place) })
            && !Self.isAge(place, tokens)
        {
            let word = tokens[place].text
            let isDenied = place > 0 && ["без", "не", "no", "not", "without"].contains(tokens[place - 1].text)
            // `какие рисунки`: what is asked tells nothing of the thing.
            let isAsked = place > 0 && Self.askingWords.contains(tokens[place - 1].text)
            let isTalk = word.unicodeScalars.count < 4 || isDenied || isAsked || TalkWords.contain(word)
            guard !isTalk || !traits[place].isEmpty else { continue }
            reading.wish.description.append(
                .init(token: place, traits: traits[place], stem: isTalk ? nil : reading.stems[place]))
        }
        reading.wish.heel = HeelForm.said(in: tokens.map(\.text))
    }

    private static let askingWords: Set<String> = [
        "какие", "какой", "какая", "какое", "каких", "what", "which", "қандай",
    ]
    private static let withWords: Set<String> = ["с", "со", "на", "with", "on"]

    func isBrandStem(_ stem: String) -> Bool {
        assortment.byStem[stem]?.contains { assortment.products[$0].brandStems.contains(stem) } == true
    }
}

// MARK: - Names of more words than one

extension WishReader {
    /// `Red Wing`: a brand of the world before its first word is taken for a colour.
    private func readForeignBrands(_ reading: inout Reading) {
        let tokens = reading.wish.tokens
        for place in tokens.indices.dropLast()
        where tokens[place].kind == tokens[place + 1].kind && tokens[place].kind != .number {
            let joined = tokens[place].text + tokens[place + 1].text
            guard KnownBrands.contain(joined), assortment.byStem[reading.stems[place + 1]] == nil else { continue }
            reading.wish.foreign.append(.init(text: joined, token: place, isSurelyName: true, isBrand: true))
            reading.cover(place..<place + 2)
        }
    }

    /// `walk n dior` and `walk'n dior` for a name that is one word with marks: `Walk'n'Dior`.
    private func readMarkedNames(_ reading: inout Reading) {
        let words = reading.wish.tokens.map(\.text)
        for length in [3, 2] where words.count >= length {
            for place in 0...words.count - length {
                let tokens = place..<place + length
                let joined = words[tokens].joined()
                let stems = assortment.stemmer.terms(of: joined)
                guard joined.count > 5, stems.count == 1, assortment.byStem[stems[0]] != nil,
                    !reading.wish.names.contains(where: { $0.tokens.overlaps(tokens) && $0.tokens.count > 1 })
                else { continue }
                reading.wish.names.removeAll { $0.tokens.overlaps(tokens) }
                reading.wish.names.append(.init(tokens: tokens, readings: [stems], isNumber: false))
                reading.cover(tokens)
            }
        }
    }

    /// `біреу-ақ`: a particle of Kazakh that is written like the word for white.
    private func isParticle(_ place: Int, _ wish: ProductWish) -> Bool {
        guard place > 0, wish.tokens[place].text == "ақ" else { return false }
        return Array(wish.text.utf8)[wish.tokens[place - 1].range.upperBound..<wish.tokens[place].range.lowerBound]
            .elementsEqual([UInt8(ascii: "-")])
    }

    /// Whether a word of talk only shares a stem with a spelling of a name: `келді` is no `кели`.
    private func isTalk(_ tokens: Range<Int>, _ wish: ProductWish, insteadOf name: String) -> Bool {
        let word = wish.tokens[tokens.lowerBound].text
        guard tokens.count == 1 else { return false }
        let spellings = ([name] + (assortment.vocabulary.vocabulary.brands[name] ?? [])).map { Folding.foldLine($0) }
        // Short stems are those of many words: `алия` is no `алая`.
        let stem = assortment.stemmer.stem(wish.tokens[tokens.lowerBound])
        if stem.count < 3, word.count > 3, !spellings.contains(where: { $0.hasPrefix(word.prefix(3)) }) { return true }
        guard TalkWords.contain(word) || TalkWords.containsPlainKazakh(word) || !plainKazakh(word).isEmpty else {
            return false
        }
        return !spellings.contains(word)
    }

    private func saysLetter(before place: Int, _ wish: ProductWish) -> Bool {
        wish.tokens[max(0, place - 2)..<place].contains { token in
            ["букв", "letter", "форм", "shape", "әріп", "әрпі"].contains(where: token.text.hasPrefix)
        }
    }

    /// Whether a word of talk stands beside another word of the same name: the `Small` of `Puzzle Small`.
    private func belongs(_ place: Int, to reading: Reading) -> Bool {
        guard !StopWords.contain(reading.wish.tokens[place].text), let own = assortment.byStem[reading.stems[place]]
        else {
            return false
        }
        return [place - 1, place + 1].contains { near in
            reading.stems.indices.contains(near) && !TalkWords.contain(reading.wish.tokens[near].text)
                && assortment.byStem[reading.stems[near]]?.contains(where: own.contains) == true
        }
    }

    /// A word of the shop's own documents that only sounds like a name is none by itself and beside names it stands in no product with:
    /// `чек` is no `Check`.
    private func withoutDoubtfulNames(_ reading: inout Reading) {
        let sure = reading.wish.names.filter { !$0.isDoubtful }
        if !sure.isEmpty, !Self.isList(reading.wish) {
            reading.wish.names.removeAll { $0.isDoubtful && !hasProduct(sure + [$0]) }
        }
        let wish = reading.wish
        guard wish.names.allSatisfy(\.isDoubtful), wish.categories.isEmpty, wish.colors.isEmpty, wish.sizes.isEmpty
        else {
            return
        }
        reading.wish.names = []
    }
}
