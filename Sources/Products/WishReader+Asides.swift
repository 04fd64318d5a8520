import Language

// What is named in passing.
extension WishReader {
    /// `лабутены 38, классика`, `трибьют бежевые, на платформе ведь?`, `the navy ones with the crystal buckle`: a word that stands in
    /// names tells here what a thing is like.
    func withoutRemarks(_ reading: inout Reading) {
        let wish = reading.wish
        let breaks = Self.breaks(in: wish)
        let remarks = wish.names.filter { name in
            guard name.tokens.count == 1, !name.isNumber, let place = name.tokens.first else { return false }
            let token = wish.tokens[place]
            guard !Traits.of(token.text).isEmpty || EverydayWords.contain(token.text, token.kind),
                !name.readings.contains(where: { $0.allSatisfy(isBrandStem) })
            else { return false }
            let others = wish.names.filter { $0 != name && !$0.isNumber }
            if others.isEmpty { return isBehindWith(place, wish, breaks) }
            return isAlone(place, wish, breaks) && !hasProduct(others + [name])
        }
        guard !remarks.isEmpty else { return }
        reading.wish.names.removeAll(where: remarks.contains)
    }

    /// Whether a clause says of goods nothing but one word.
    private func isAlone(_ place: Int, _ wish: ProductWish, _ breaks: [Bool]) -> Bool {
        let start = (breaks[..<place].lastIndex(of: true) ?? -1) + 1
        let end = breaks[place...].firstIndex(of: true) ?? breaks.count - 1
        guard start > 0 || end + 1 < breaks.count else { return false }
        let told =
            wish.names.map(\.tokens) + wish.colors.map(\.tokens) + wish.sizes.map(\.tokens)
            + wish.categories.map(\.tokens)
        return !told.contains { $0.overlaps(start..<end + 1) && !$0.contains(place) }
    }

    /// `with the crystal buckle`.
    private func isBehindWith(_ place: Int, _ wish: ProductWish, _ breaks: [Bool]) -> Bool {
        for near in stride(from: place - 1, through: max(0, place - 3), by: -1) {
            guard !breaks[near] else { return false }
            if ["with", "с", "со"].contains(wish.tokens[near].text) { return true }
        }
        return false
    }

    /// `у меня есть джамбо, хочу келли 25`, `bought the romy 85, now need hangisi`: what somebody has is not asked for where something
    /// else is.
    func withoutOwnThings(_ reading: inout Reading) {
        let wish = reading.wish
        let breaks = Self.breaks(in: wish)
        let words = wish.tokens.map(\.text)
        var start = 0
        while start < words.count {
            let end =
                words.indices[start...].first { place in
                    breaks[place] || place + 1 < words.count && Self.turns.contains(words[place + 1])
                } ?? words.count - 1
            let clause = start..<end + 1
            start = end + 1
            guard saysOwned(words[clause]), !isAsked(end, wish) else { continue }
            let isElse = wish.names.contains { name in
                name.tokens.lowerBound >= clause.upperBound && !isTail(name)
            }
            guard isElse, wish.names.contains(where: { clause.contains($0.tokens.lowerBound) }) else { continue }
            reading.wish.names.removeAll { clause.contains($0.tokens.lowerBound) }
            reading.wish.colors.removeAll { clause.contains($0.tokens.lowerBound) }
            reading.wish.sizes.removeAll { clause.contains($0.tokens.lowerBound) }
            reading.wish.categories.removeAll { clause.contains($0.tokens.lowerBound) }
        }
    }

    private static let turns: Set<String> = ["теперь", "хочу", "хочется", "ищу", "now", "want", "енді"]

    private func saysOwned(_ words: ArraySlice<String>) -> Bool {
        // `менің джамбом бар`.
        if words.contains(where: { ["менде", "менің"].contains($0) }), words.last == "бар" { return true }
        return words.indices.contains { place in
            Self.owned.contains { phrase in
                words[place...].starts(with: phrase) { word, part in
                    word == part || part.count > 3 && word.hasPrefix(part)
                }
            }
        }
    }

    private static let owned = [
        "у меня есть", "у меня уже", "уже есть", "уже куп", "уже брал", "брала", "купила", "покупала", "забирала",
        "взяла у вас",
        "i have", "i already", "i ve got", "i've got", "already have", "bought", "i own", "менде бар", "алған едім",
        "алғанмын",
        "алып едім",
    ].map { $0.split(separator: " ").map { Folding.fold(String($0)) } }

    /// Whether a question mark follows a token.
    private func isAsked(_ place: Int, _ wish: ProductWish) -> Bool {
        let end = place + 1 < wish.tokens.count ? wish.tokens[place + 1].range.lowerBound : wish.text.utf8.count
        return Array(wish.text.utf8)[wish.tokens[place].range.upperBound..<end].contains(UInt8(ascii: "?"))
    }
}
