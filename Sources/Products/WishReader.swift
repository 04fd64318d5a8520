import KnowledgeModel
package import Language

/// Reads what a customer's words ask for: names of products in any spelling, categories, colours and sizes.
package struct WishReader: Sendable {
    package let assortment: Assortment
    package let index: NameIndex
    package let ordinary: Lexicon?

    /// - Parameter ordinary: the words of the shop's documents and chats; one of them is no typing error.
    package init(_ assortment: Assortment, ordinary: Lexicon?) {
        self.assortment = assortment
        index = NameIndex(assortment)
        self.ordinary = ordinary
    }

    /// - Parameter isProse: whether the text is the shop's own, where nothing is mistyped and most words are no names. Places of
    ///   tokens are then places of the text as it came.
    package func read(_ question: String, isProse: Bool = false) -> ProductWish {
        let text = isProse ? question : typedText(of: Self.oneAlphabet(question))
        let tokens = Tokenizer.tokens(of: text)
        var reading = Reading(
            wish: ProductWish(text: text, language: TextLanguage(of: text) ?? .russian, tokens: tokens),
            stems: tokens.map(assortment.stemmer.stem), covered: Array(repeating: false, count: tokens.count))
        if !isProse { readForeignBrands(&reading) }
        readPhrases(&reading, isProse: isProse)
        readSizes(&reading)
        readWords(&reading, isProse: isProse)
        if !isProse {
            readCorrections(&reading)
            readNamesOfBrands(&reading)
        }
        readRefusals(&reading)
        if !isProse {
            withoutDoubtfulNames(&reading)
            readSizesOfModels(&reading)
        }
        reading.wish.isList = tokens.indices.contains { Self.joiners.contains(tokens[$0].text) } || text.contains(",")
        return reading.wish
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
                    !isTalk(match.tokens, wish, insteadOf: name)
                else { continue }
                reading.wish.names.append(.init(tokens: match.tokens, readings: [stems], isNumber: false))
            case .category(let group): reading.wish.categories.append((group, match.tokens))
            case .color, .synonyms: continue
            }
            reading.cover(match.tokens)
        }
        for (tokens, color) in assortment.colors.colors(tokens: wish.tokens, text: wish.text)
        where !tokens.contains(where: { reading.covered[$0] }) {
            // Gold in a name is a name: the longest phrase has it already.
            reading.wish.colors.append((color, tokens))
            reading.cover(tokens)
        }
        readMarkedNames(&reading)
        for place in wish.tokens.indices {
            let stem = reading.stems[place]
            guard assortment.byStem[stem] != nil, !reading.wish.names.contains(where: { $0.tokens.contains(place) })
            else { continue }
            // `в`, `и`: a name's own small words say nothing by themselves.
            guard !TalkWords.contain(wish.tokens[place].text) || belongs(place, to: reading) else { continue }
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

// MARK: - Names of more words than one

extension WishReader {
    /// `Red Wing`: a brand of the world before its first word is taken for a colour.
    private func readForeignBrands(_ reading: inout Reading) {
        let tokens = reading.wish.tokens
        for place in tokens.indices.dropLast() where tokens[place].kind == .latin && tokens[place + 1].kind == .latin {
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

    /// Whether a word of talk only shares a stem with a spelling of a name: `келді` is no `кели`.
    private func isTalk(_ tokens: Range<Int>, _ wish: ProductWish, insteadOf name: String) -> Bool {
        let word = wish.tokens[tokens.lowerBound].text
        guard tokens.count == 1, TalkWords.contain(word) else { return false }
        let spellings = [name] + (assortment.vocabulary.vocabulary.brands[name] ?? [])
        return !spellings.contains { Folding.foldLine($0) == word }
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

    /// A lone word of the shop's own documents that only sounds like a name is none: `чек` is no `Check`.
    private func withoutDoubtfulNames(_ reading: inout Reading) {
        let wish = reading.wish
        guard wish.names.allSatisfy(\.isDoubtful), wish.categories.isEmpty, wish.colors.isEmpty, wish.sizes.isEmpty
        else {
            return
        }
        reading.wish.names = []
    }
}
