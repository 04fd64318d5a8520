import KnowledgeModel
import Language
import Products

// Words of names that may say something else: in small letters, a kind of goods, what a thing is like.
extension MentionFinder {
    /// `wyatt чёрные 38`, `the le city is 47k` of somebody who writes without capitals: amid other letters a printed name is one; amid
    /// English only where no such word is of everyday talk, or where all of a model's words stand together.
    func isInSmallLetters(_ group: Group) -> Bool {
        let places = group.flatMap { Array($0.tokens) }
        let words = places.map { reading.words[$0] }
        if isHeardAmidSmallLetters(places, group) { return true }
        guard places.allSatisfy({ reading.tokens[$0].kind == .latin || isNumber($0) }),
            places.contains(where: { reading.tokens[$0].kind == .latin && reading.words[$0].count > 1 }),
            !words.allSatisfy({ Self.sizesOfModels.contains($0) || $0.allSatisfy(\.isNumber) }),
            // `golden studs`.
            !(places.count == 1 && reading.wish.colors.contains(where: { $0.tokens.contains(places[0]) })),
            !products(of: group[...]).isEmpty
        else { return false }
        guard reading.wish.language == .english else { return true }
        guard !reading.isCapitalised(reading.sentence(of: places[0]).lowerBound) else { return false }
        let isTelling = words.contains { word in
            word.count > 3 && !EverydayWords.contain(word, .latin) && !TalkWords.contain(word)
                && Traits.of(word).isEmpty
        }
        return isTelling || group.count > 1 && isModelName(group) || isBesideGoods(places)
    }

    /// `слайды золотые: 37 две пары`: a name by its sound beside what is told of goods, in a sentence that begins without a capital.
    private func isHeardAmidSmallLetters(_ places: [Int], _ group: Group) -> Bool {
        reading.tokens[places[0]].kind == .cyrillic && reading.words[places[0]].count > 4
            && !reading.isCapitalised(reading.sentence(of: places[0]).lowerBound)
            && !EverydayWords.contain(reading.words[places[0]], .cyrillic)
            && Traits.of(reading.words[places[0]]).isEmpty
            && isBesideGoods(places) && !products(of: group[...]).isEmpty
    }

    /// `penny black 37`: right before or behind a colour, a size or a kind.
    private func isBesideGoods(_ places: [Int]) -> Bool {
        let told =
            reading.wish.colors.map(\.tokens) + reading.wish.sizes.map(\.tokens) + reading.wish.categories.map(\.tokens)
        return told.contains { $0.lowerBound == places[places.count - 1] + 1 || $0.upperBound == places[0] }
            && !reading.wish.categories.contains { $0.tokens.contains(places[0]) }
    }

    private func isModelName(_ group: Group) -> Bool {
        products(of: group[...]).contains { index in
            group.flatMap(\.readings).joined().count(where: resolver.assortment.products[index].modelStems.contains) > 1
        }
    }

    /// `J'Adior slingbacks`, `слингбэки J'Adior`: a word for a kind, though one product is called so, right beside another's name.
    func isKindOfOther(_ word: ProductWish.NameWord) -> Bool {
        guard word.tokens.count == 1, !word.isNumber else { return false }
        let place = word.tokens.lowerBound
        let isKind = resolver.assortment.vocabulary.vocabulary.categories.values.contains { group in
            group.words.contains { Folding.fold($0) == reading.words[place] }
        }
        guard isKind else { return false }
        return reading.wish.names.contains { other in
            let touches =
                other.tokens.lowerBound == word.tokens.upperBound && reading.gap(after: place) == [" "]
                || other.tokens.upperBound == place && reading.gap(after: place - 1) == [" "]
            return touches && !other.isNumber && products(of: [other]).count == 1
                && products(of: [word, other]).isEmpty
        }
    }

    /// `High top, zip on the side`, `Platform 4 cm`: a word of some name that here tells of a part, or how high something is.
    private func isOfPart(_ place: Int) -> Bool {
        let next = place + 1
        guard reading.tokens[place].kind == .latin, next < reading.words.count,
            reading.gap(after: place).allSatisfy({ " -\u{A0}\u{2011}:".unicodeScalars.contains($0) })
        else { return false }
        if ["high", "low"].contains(reading.words[place]) {
            return Self.heights.contains(where: reading.words[next].hasPrefix)
        }
        guard Measures.Part.sole.beginnings.contains(where: reading.words[place].hasPrefix) else { return false }
        let told = reading.words[next...].prefix(5).drop { ["is", "of", "are", "only", "just", "about"].contains($0) }
        let number = told.prefix { Double($0) != nil || SpokenNumber.contains($0) }
        return !number.isEmpty
            && told.dropFirst(number.count).first.map { $0 == "cm" || $0.hasPrefix("centim") } == true
    }

    private static let heights = [
        "top", "heel", "shaft", "collar", "lac", "sole", "platform", "ankle", "waist", "arch",
    ]

    /// `это вечная классика`, `Short handles and a removable strap`: a word of some name that here tells what a thing is like.
    func isDescription(_ group: Group) -> Bool {
        guard group.count == 1, group[0].tokens.count == 1 else { return false }
        let place = group[0].tokens.lowerBound
        let word = reading.words[place]
        if ["классика", "классику", "классики", "классике", "классикой"].contains(word) { return true }
        if isOfPart(place) { return true }
        guard reading.tokens[place].kind == .latin, place > 0, reading.sentence(of: place).lowerBound == place,
            !Traits.of(word).isEmpty, place + 1 < reading.words.count, reading.gap(after: place) == [" "]
        else { return false }
        return !Traits.of(reading.words[place + 1]).isEmpty
            && !reading.wish.categories.contains { $0.tokens.contains(place + 1) }
            && !reading.wish.colors.contains { $0.tokens.contains(place + 1) }
    }
}
