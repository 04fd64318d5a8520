import Language

// What is said and not meant.
extension WishReader {
    /// `не мини`, `мини не надо`, `not the mini`, `anything but black`, `мини емес`, `не 38, а 39`.
    func readRefusals(_ reading: inout Reading, isProse: Bool) {
        let denials = Denials(reading.wish, isProse: isProse)
        // `белой и чёрной` behind `кроме`: what is joined to the denied is denied with it.
        let told = (reading.wish.names.map(\.tokens) + reading.wish.colors.map(\.tokens)).sorted {
            $0.lowerBound < $1.lowerBound
        }
        var denied: Set<Range<Int>> = []
        for tokens in told {
            let isJoined = denied.contains { before in
                before.upperBound + 1 == tokens.lowerBound
                    && ["и", "или", "ни", "and", "or", "nor", "және"].contains(
                        reading.wish.tokens[before.upperBound].text)
            }
            if denials.cover(tokens) || isJoined && !denials.isAffirmed(tokens) { denied.insert(tokens) }
        }
        // `не роми 85, роми 60`: the number goes with its name.
        for name in reading.wish.names.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound })
        where isTail(name)
            && denied.contains(where: { $0.upperBound == name.tokens.lowerBound && denials.isDeniedBefore($0) })
        {
            denied.insert(name.tokens)
        }
        let kinds = reading.wish.categories.map(\.tokens)
        let contrasted = denials.contrasted(told + kinds)
        // `не сумку триомф, а ремень`: another kind of that name is.
        let contrast = contrasted.map(\.upperBound).max() ?? 0
        let isOtherKind =
            kinds.contains(where: contrasted.contains) && kinds.contains { $0.lowerBound >= contrast }
            && !reading.wish.names.contains { $0.tokens.lowerBound >= contrast && !kinds.contains($0.tokens) }
        if !isOtherKind { denied.formUnion(told.filter(contrasted.contains)) }
        // `22 розовую не надо, 25 розовая есть?`: the name before a denied colour, where another is asked for.
        for color in reading.wish.colors.map(\.tokens)
        where denied.contains(color) && denials.isDeniedBehind([color.upperBound]) {
            guard let name = reading.wish.names.last(where: { $0.tokens.upperBound == color.lowerBound }),
                reading.wish.names.contains(where: {
                    $0.tokens.lowerBound >= color.upperBound && !denied.contains($0.tokens)
                })
            else { continue }
            denied.insert(name.tokens)
        }
        // `чёрные роми 85 не надо` denies all of it.
        let isAll = denials.goesOn(behind: denied)
        for tokens in told.reversed() where isAll && denied.contains(where: { $0.lowerBound == tokens.upperBound }) {
            if denials.isDeniedBehind(denied.map(\.upperBound).filter { $0 > tokens.lowerBound }) {
                denied.insert(tokens)
            }
        }
        let names = reading.wish.names.filter { !denied.contains($0.tokens) }
        let denies = reading.wish.names.count > names.count
        // `чёрные роми 85 не надо, остальные какие?`: the model goes on being spoken of, its colour is refused.
        let isOfColor = denies && names.isEmpty && !reading.wish.colors.isEmpty && denials.goesOn(behind: denied)
        if isOfColor {
            for (color, _) in reading.wish.colors { reading.wish.refusedColors.formUnion(color.groups) }
            reading.wish.colors = []
        } else {
            for name in reading.wish.names where denied.contains(name.tokens) {
                reading.wish.refused.formUnion(name.readings.joined())
            }
            reading.wish.names = names
            // `не роми 85, а роми 60`.
            reading.wish.refused.subtract(names.flatMap(\.readings).joined())
            for (color, tokens) in reading.wish.colors where denied.contains(tokens) {
                reading.wish.refusedColors.formUnion(color.groups)
            }
            reading.wish.colors.removeAll { denied.contains($0.tokens) }
            reading.wish.refusedColors.subtract(reading.wish.colors.flatMap(\.color.groups))
            // `не балетки твид, а кожаные`: another of the kind is asked for.
            let isOfKind =
                contrasted.contains(where: told.contains)
                && reading.wish.categories.allSatisfy { contrasted.contains($0.tokens) }
            let refused = reading.wish.categories.filter { kind in
                !isOfKind && (denials.cover(kind.tokens) || contrasted.contains(kind.tokens))
            }
            reading.wish.categories.removeAll { kind in refused.contains { $0.tokens == kind.tokens } }
            reading.wish.refusedCategories = Set(refused.map(\.group)).subtracting(reading.wish.categoryGroups)
        }
        let sizes = reading.wish.sizes.filter { !denials.cover($0.tokens) }
        if !sizes.isEmpty {
            reading.wish.sizes = sizes
        } else if reading.wish.sizes.contains(where: { denials.isExcepted($0.tokens) }) {
            reading.wish.refusedSizes = reading.wish.sizes.map(\.size)
            reading.wish.sizes = []
        }
        // How high a heel stands is read by itself.
        for (place, token) in reading.wish.tokens.enumerated() where denials.cover(place..<place + 1) {
            reading.wish.refusedTraits.formUnion(Traits.of(token.text).subtracting(["heel", "tall", "low"]))
        }
        reading.wish.names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// `чёлочку… ой, челси`, `37, то есть 38`: what was said by mistake is taken back.
    func readCorrections(_ reading: inout Reading) {
        let words = reading.wish.tokens.map(\.text)
        for place in words.indices.dropFirst() {
            guard let mark = Self.corrections.first(where: { words[place...].starts(with: $0) }) else { continue }
            let end = place + mark.count
            reading.wish.foreign.removeAll { $0.token == place - 1 }
            // `flat quilted? no wait, the woven one`.
            if mark.count > 1 { reading.wish.categories.removeAll { $0.tokens.upperBound <= place } }
            if reading.wish.sizes.contains(where: { $0.tokens.lowerBound >= end }) {
                reading.wish.sizes.removeAll { $0.tokens.upperBound == place }
            }
            if reading.wish.colors.contains(where: { $0.tokens.lowerBound >= end }) {
                reading.wish.colors.removeAll { $0.tokens.upperBound == place }
            }
            takeBackNames(before: place, behind: end, &reading)
        }
    }

    /// `чёрную джамбо, ой, 25`, `келли 25, вернее мини`, `бинг, то есть роми 85`: a whole name takes the place of the one before, what
    /// only tells models apart that of its like.
    private func takeBackNames(before place: Int, behind end: Int, _ reading: inout Reading) {
        let former = reading.wish.names.filter { $0.tokens.upperBound <= place }
        let latter = reading.wish.names.filter { $0.tokens.lowerBound >= end }
        guard let last = former.map(\.tokens.upperBound).max(), place - last < 4, !latter.isEmpty else { return }
        let heads = former.filter { !isTail($0) }
        if latter.contains(where: { !isTail($0) }) {
            reading.wish.names = latter
        } else if hasProduct(heads + latter) {
            reading.wish.names = heads + latter
        } else {
            let brands = Set(
                heads.flatMap(\.readings).flatMap { stems in
                    (assortment.byStem[stems.first ?? ""] ?? []).map { assortment.products[$0] }.filter {
                        $0.stems.isSuperset(of: stems)
                    }.map(\.brandStems)
                })
            guard let first = heads.first, brands.count == 1, let brand = brands.first, !brand.isEmpty else { return }
            let said = ProductWish.NameWord(tokens: first.tokens, readings: [brand.sorted()], isNumber: false)
            guard hasProduct([said] + latter) else { return }
            reading.wish.names = [said] + latter
        }
    }

    func isTail(_ word: ProductWish.NameWord) -> Bool {
        word.isNumber || word.readings.allSatisfy { $0.allSatisfy(ModelSizes.contain) }
    }

    func hasProduct(_ names: [ProductWish.NameWord]) -> Bool {
        guard let first = names.first else { return false }
        return first.readings.contains { stems in
            (assortment.byStem[stems.first ?? ""] ?? []).contains { index in
                names.allSatisfy { $0.readings.contains { assortment.products[index].stems.isSuperset(of: $0) } }
            }
        }
    }

    private static let corrections = [
        "ой", "точнее", "вернее", "упс", "то есть", "oops", "i mean", "or rather", "no wait", "wait no", "нет стоп",
        "стоп нет", "ой нет", "хотя нет", "не то", "дұрысы", "no sorry", "sorry no", "ой жок", "ой жоқ",
    ].map {
        $0.split(separator: " ").map(String.init)
    }
}

/// The words of a wish that deny what stands beside them.
private struct Denials {
    private let words: [String]
    /// Whether something is punctuated between a token and the next.
    private let breaks: [Bool]

    /// Words before a thing that deny it. `No Jumbo in black` of the shop tells of what is not there.
    private let before: [[String]]

    init(_ wish: ProductWish, isProse: Bool) {
        before = isProse ? Self.before : Self.before + [["no"]]
        words = wish.tokens.map(\.text)
        let bytes = Array(wish.text.utf8)
        breaks = wish.tokens.indices.map { place in
            guard place + 1 < wish.tokens.count else { return true }
            let gap = bytes[wish.tokens[place].range.upperBound..<wish.tokens[place + 1].range.lowerBound]
            return gap.contains { ",;.:!?\n".utf8.contains($0) }
        }
    }

    /// Whether tokens are denied by words before or behind them.
    func cover(_ tokens: Range<Int>) -> Bool {
        guard tokens.lowerBound >= 0, tokens.upperBound <= words.count, !tokens.isEmpty else { return false }
        return isDenied(before: tokens.lowerBound) || isDenied(behind: tokens.upperBound)
    }

    /// `не балетки твид, а кожаные`, `not the mini but the 25`: all that is told between the two words.
    func contrasted(_ told: [Range<Int>]) -> Set<Range<Int>> {
        var found: Set<Range<Int>> = []
        for start in words.indices where ["не", "not"].contains(words[start]) {
            var end = start + 1
            while end < words.count, Self.small.contains(words[end]) { end += 1 }
            var between: Set<Range<Int>> = []
            while end < words.count, !breaks[max(start, end - 1)] || end == start + 1,
                let next = told.first(where: { $0.contains(end) })
            {
                between.insert(next)
                between.formUnion(told.filter { $0.contains(end) })
                end = next.upperBound
            }
            if end + 1 < words.count, ["а", "but"].contains(words[end]) { found.formUnion(between) }
        }
        return found
    }

    /// `кроме 37 размера`, `anything but 38`.
    func isExcepted(_ tokens: Range<Int>) -> Bool {
        tokens.lowerBound > 0
            && ["кроме", "помимо", "except", "but", "than"].contains(words[tokens.lowerBound - 1])
    }

    /// Whether words behind one of some places deny what ends there.
    func isDeniedBehind(_ ends: [Int]) -> Bool { ends.contains(where: isDenied(behind:)) }

    /// Whether words before some tokens deny them.
    func isDeniedBefore(_ tokens: Range<Int>) -> Bool { isDenied(before: tokens.lowerBound) }

    /// Whether a denied thing is wanted after all: `не белую, и чёрную хочу`.
    func isAffirmed(_ tokens: Range<Int>) -> Bool {
        tokens.upperBound < words.count
            && ["хоч", "да", "нужн", "want"].contains(where: words[tokens.upperBound].hasPrefix)
    }

    /// Whether more is asked after what was denied.
    func goesOn(behind denied: Set<Range<Int>>) -> Bool {
        let end = denied.map(\.upperBound).max() ?? 0
        return words[min(end, words.count)...].contains { word in
            ["остальн", "други", "какие", "какой", "what", "other", "rest", "басқа", "қалған"].contains(
                where: word.hasPrefix)
        }
    }

    private func isDenied(before start: Int) -> Bool {
        var end = start
        // `не в чёрном`, `not in the black`.
        for _ in 0..<2 where end > 1 && Self.small.contains(words[end - 1]) && !breaks[end - 1] { end -= 1 }
        guard end > 0, !breaks[end - 1] else { return false }
        return before.contains { phrase in
            end >= phrase.count && matches(phrase, at: end - phrase.count)
        }
    }

    private func isDenied(behind end: Int) -> Bool {
        guard end < words.count, end == 0 || !breaks[end - 1] else { return false }
        let asksForOthers = words.contains { word in Self.others.contains(where: word.hasPrefix) }
        return (Self.behind + (asksForOthers ? Self.seen : [])).contains { phrase in
            end + phrase.count <= words.count && matches(phrase, at: end)
        }
    }

    private func matches(_ phrase: [String], at start: Int) -> Bool {
        phrase.indices.allSatisfy { place in
            let word = words[start + place]
            let pattern = phrase[place]
            guard pattern.last == "*" ? word.hasPrefix(pattern.dropLast()) : word == pattern else { return false }
            return place + 1 == phrase.count || !breaks[start + place]
        }
    }

    private static let small: Set<String> = [
        "the", "a", "an", "in", "of", "в", "во", "на", "с", "со", "ту", "эту", "такую", "такая", "такой",
    ]
    private static let before = phrases(
        "не|not|кроме|except|без|without|вместо|помимо|не хо*|не надо|не нужн*|не нрав*|не люб*|don't want|dont want",
        "don't need|don't like|dont like|anything but|all but|not looking for|not after|no need for|other than|instead of|rather than"
    )
    private static let behind = phrases(
        "емес|отбой|отменя*|передумала|не надо|не нужн*|не хо*|не нрав*|не люб*|не подход*|не подойд*|мне не подход*|мне не подойд*|мне не ид*|уже видел*|у меня уже есть|не интерес*|не предлаг*|керек емес",
        "қажет емес|керегі жоқ|айтып тұрған жоқ*|айтып отырған жоқ*|деген жоқ*|ұнамайды|is not for me|not wanted|already seen|i already have"
    )
    /// `в других цветах, чёрные видела`.
    private static let seen = phrases("видел*|ive seen|i have seen|көрдім|көргенмін")
    private static let others = ["други", "другом", "остальн", "other", "басқа", "қалған"].map { Folding.fold($0) }

    private static func phrases(_ lists: String...) -> [[String]] {
        lists.flatMap { $0.split(separator: "|") }.map { phrase in
            phrase.split(separator: " ").map { Folding.fold($0) }
        }
    }
}
