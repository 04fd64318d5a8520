import Language

/// What a thing does or does not do, or can or cannot be done with it: that it stretches, minds the rain, folds, is worn on the hips.
struct Behaviour: Sendable {
    /// What the clause has to speak of besides; nil where the verb says enough.
    private let matter: Phrases?
    private let does: Phrases
    /// Words that say that it does not, without a denial.
    private let doesNot: Phrases?
    /// Words that say that it does, though they deny something.
    private let surely: Phrases?
    /// Words by which the verb is of something else: discounts that are not added up.
    private let unless: Phrases?

    init(
        of matter: String? = nil, _ does: String, not doesNot: String? = nil, surely: String? = nil,
        unless: String? = nil
    ) {
        self.matter = matter.map { Phrases($0) }
        self.does = Phrases(does)
        self.surely = surely.map { Phrases($0) }
        self.doesNot = doesNot.map { Phrases($0) }
        self.unless = unless.map { Phrases($0) }
    }

    /// Whether words say that it does, with where they say so; nil where they say neither.
    func said(in words: [String]) -> (does: Bool, place: Range<Int>)? {
        // `в дождь её лучше не носить`: a pronoun parts no phrase.
        let kept = words.indices.filter { !Self.pronouns.contains(words[$0]) }
        guard let (does, place) = toldWhole(kept.map { words[$0] }) else { return nil }
        return (does, kept[place.lowerBound]..<kept[place.upperBound - 1] + 1)
    }

    private func toldWhole(_ words: [String]) -> (does: Bool, place: Range<Int>)? {
        guard matter?.isSaid(in: words) != false, unless?.isSaid(in: words) != true else { return nil }
        if let place = surely?.range(in: words) { return (true, place) }
        if let place = doesNot?.range(in: words) {
            // `нога не преет`.
            let isDenied = place.lowerBound > 0 && Self.denials.contains(words[place.lowerBound - 1])
            return (isDenied, place)
        }
        guard let place = does.range(in: words) else { return nil }
        // `не натирают и складываются`: the denial is of the word that it stands right before.
        var start = place.lowerBound
        while start > 0, place.lowerBound - start < 2, !Self.joins.contains(words[start - 1]) { start -= 1 }
        let isDenied =
            words.contains { ["нельзя", "ни", "невозможно", "никак"].contains($0) }
            || words[start..<place.upperBound].contains { Self.denials.contains($0) || KazakhDenial.isNegative($0) }
            || place.upperBound < words.count
                && (KazakhDenial.isNegative(words[place.upperBound])
                    || ["нельзя", "емес", "болмайды"].contains(words[place.upperBound])
                    // `пробить не можем`.
                    // `вышивку имени не делаем`: with what it is done to between.
                    || words[place.upperBound...].prefix(2).firstIndex(of: "не").map {
                        Self.able.isSaid(in: Array(words[$0...].prefix(2)))
                    } == true)
        let denial =
            words.firstIndex(of: "нельзя") ?? words[start..<place.lowerBound].firstIndex(where: Self.denials.contains)
        let far = denial ?? place.lowerBound
        return (!isDenied, min(place.lowerBound, far)..<max(place.upperBound, far + 1))
    }

    private static let pronouns: Set<String> = ["ее", "его", "их", "эту", "эти", "оны", "оларды"]
    private static let able = Phrases(
        "не. можем|не. сможем|не. делаем|не. получ|не. выйд|не. удастся|не. даем|не. умеем|не. возьм|не. берем")
    private static let joins: Set<String> = ["и", "а", "но", "and", "but", "әрі", "да"]
    private static let denials: Set<String> = [
        "не", "нет", "нельзя", "not", "dont", "doesnt", "wont", "cant", "cannot", "never", "isnt", "arent", "no",
        "никогда", "nobody", "couldnt",
    ]
}
