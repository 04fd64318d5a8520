import Products
import KnowledgeModel
import Language

/// Holds what a draft says of products against the catalogue and the stock sheet.
struct GoodsCheck {
    let reading: DraftReading
    let mentions: [Mention]
    /// The products of the customer's question, for a draft that names none.
    let asked: [Int]
    let desk: StockDesk
    let terms: TermsBook
    let charts: SizeChart
    /// The product that every clause is held against; nil where each is held against those it speaks of.
    var subject: Int?

    var assortment: Assortment { desk.resolver.assortment }

    func findings() -> [DraftFinding] { heldAgainstOthers(judgements()) }

    /// Each fact held against the products that its clause speaks of.
    func judgements() -> [DraftFinding] {
        let availability = availabilityWords()
        let found =
            names() + kinds() + coloredParts() + prices() + colors(availability) + sizes(availability)
            + quantities(availability)
            + availability.compactMap(judge) + measures() + bareHeels() + materials() + traits() + comparisons()
            + leastQuantities() + onlyThese() + excepted() + free() + charged() + shortfalls() + included()
            + accompanied() + leathers()
            + likeness() + chartSizes() + seasons() + lacking() + superlatives() + paidWork()
        // Two rules may read the same words of what a thing is like.
        var unlike: Set<Range<Int>> = []
        return found.filter { finding in
            finding.kind != .measure || finding.truth != .contradicted || unlike.insert(finding.utf8Range).inserted
        }.filter { finding in
            finding.truth != .contradicted || finding.kind == .product || finding.kind == .availability
                || !reading.isRemark(reading.tokens(in: finding.utf8Range).lowerBound)
        }
    }

    /// What a word that says whether there is any says.
    struct Availability {
        var tokens: Range<Int>
        var isThere: Bool
    }

    func finding(
        _ tokens: Range<Int>, _ kind: DraftFinding.Kind, _ truth: DraftFinding.Truth, claim: String, place: Citation?,
        instead: String? = nil
    ) -> DraftFinding {
        finding(utf8: reading.utf8Range(of: tokens), kind, truth, claim: claim, place: place, instead: instead)
    }

    func finding(
        utf8 range: Range<Int>, _ kind: DraftFinding.Kind, _ truth: DraftFinding.Truth, claim: String, place: Citation?,
        instead: String? = nil
    ) -> DraftFinding {
        DraftFinding(
            text: reading.string(range), utf8Range: range, kind: kind, claim: claim, truth: truth,
            place: truth == .unknown ? nil : place, instead: truth == .contradicted ? instead : nil)
    }

    // MARK: What a word belongs to

    /// The mentions that a token speaks of: of its clause, else before it, else after it in its sentence.
    func mentions(at token: Int) -> [Mention] {
        let clause = reading.clause(of: token)
        let sentence = reading.sentence(of: token)
        let ahead = mentions.first { clause.contains($0.tokens.lowerBound) }
        let own = mentions.last { $0.tokens.lowerBound <= token && clause.contains($0.tokens.lowerBound) }
        let before =
            own ?? (speaksAnew(clause) ? ahead : nil)
            ?? mentions.last { $0.tokens.lowerBound <= token && sentence.contains($0.tokens.lowerBound) }
        let later = mentions.first { sentence.contains($0.tokens.lowerBound) }
        let earlier = mentions.last { $0.tokens.lowerBound <= token }
        guard let found = before ?? ahead ?? earlier ?? later else { return [] }
        return mentions.filter { $0.list == found.list }
    }

    /// Whether a clause begins anew behind what was said: `Saddle нет, зато есть чёрная Boy`.
    private func speaksAnew(_ clause: Range<Int>) -> Bool {
        ["но", "зато", "а", "but", "however", "instead", "бірақ", "ал", "есть", "бар"].contains(
            reading.words[clause.lowerBound])
    }

    func products(at token: Int) -> [Int] {
        if let subject { return [subject] }
        let named = mentions(at: token)
        if named.isEmpty { return asked }
        if isByOrder(token) { return [] }
        if isCompared(token, named) || followsComparison(token) { return [] }
        let own = named.flatMap(\.products)
        // `Triomphe` in an answer about `Triomphe Belt` may be either.
        if let asked = asked.first, asked != own.first, own.count == 1, let only = own.first,
            named.allSatisfy({ !$0.isWrong }),
            assortment.products[asked].stems.isStrictSuperset(of: assortment.products[only].stems)
        {
            return own + [asked]
        }
        // `слингбэки` is a kind as well as a name.
        if let asked = asked.first, own.count == 1, asked != own[0], named.allSatisfy(isKind) { return own + [asked] }
        return speaksOfOther(token, than: named) ? [] : named.flatMap(\.products)
    }

    /// `первые замшевые, вторые лаковые`: of which of the things named a clause speaks is told by their order.
    private func isByOrder(_ token: Int) -> Bool {
        Set(mentions.flatMap(\.products) + asked).count > 1
            && Self.orders.isSaid(in: Array(reading.words[reading.clause(of: token)]))
            || isPaired(reading.sentence(of: token))
    }

    /// `Те лаковые, эти замша`: two are held against one another by the words that their clauses begin with, whichever is named.
    private func isPaired(_ sentence: Range<Int>) -> Bool {
        let first = reading.clauses.filter { sentence.contains($0.lowerBound) }.map { reading.words[$0.lowerBound] }
        return Self.pairs.allSatisfy { $0.isSaid(in: first) }
    }

    private static let pairs = [
        Phrases("те.|та.|тот.|those.|that one|анау"), Phrases("эти.|эта.|этот.|these.|this one|мынау"),
    ]
    private static let orders = Phrases(
        "те.|первые.|вторые.|первых.|вторых.|у первой|у второй|former|latter|the first one|the second one|біріншісі|екіншісі"
    )

    /// Whether a clause without a name follows a comparison of two things: `A дороже B, маломерят` speaks of A or of both.
    private func isCompared(_ token: Int, _ named: [Mention]) -> Bool {
        let sentence = reading.sentence(of: token)
        let clause = reading.clause(of: token)
        let all = mentions.filter { sentence.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= token }
        guard Set(all.map(\.products)).count > 1, let last = all.last, !clause.contains(last.tokens.lowerBound) else {
            return false
        }
        return ReckoningWords.difference.isSaid(in: Array(reading.words[sentence.lowerBound..<last.tokens.lowerBound]))
    }

    /// Whether a mention is a word for a kind of goods and nothing else.
    func isKindAlone(_ mention: Mention) -> Bool {
        reading.wish.categories.contains { $0.tokens == mention.tokens }
            || mention.tokens.count == 1
                && assortment.vocabulary.vocabulary.categories.values.contains { group in
                    group.words.contains { Folding.fold($0) == reading.words[mention.tokens.lowerBound] }
                }
    }

    /// Whether a name is written in small letters and is a word for a kind of goods.
    private func isKind(_ mention: Mention) -> Bool {
        mention.tokens.count == 1 && !reading.isCapitalised(mention.tokens.lowerBound)
            && assortment.vocabulary.vocabulary.categories.values.contains { group in
                group.words.contains { Folding.fold($0) == reading.words[mention.tokens.lowerBound] }
            }
    }

    /// Whether a sentence names nothing and follows one that holds two things against one another, or itself speaks of another:
    /// `A дешевле B. Чёрный один`, `the leather ones are cheaper`.
    private func followsComparison(_ token: Int) -> Bool {
        let sentence = reading.sentence(of: token)
        guard sentence.lowerBound > 0, !mentions.contains(where: { sentence.contains($0.tokens.lowerBound) }) else {
            return false
        }
        let before = reading.sentence(of: sentence.lowerBound - 1)
        let all = Set(mentions.filter { before.contains($0.tokens.lowerBound) }.map(\.products))
        if all.count > 1 { return Self.compares.isSaid(in: Array(reading.words[before])) }
        return reading.words[sentence].contains(where: Self.others.contains)
    }

    private static let others: Set<String> = [
        "ones", "другие", "остальные", "обычные", "обычная", "обычный", "обычную", "простые", "классические", "regular",
        "кәдімгі",
        "қарапайымы",
    ]
    private static let compares = Phrases(
        "дороже|дешевле|чем.|как.|против|разниц|cheaper|dearer|than.|like.|арзан|қымбат|қарағанда|выше|ниже|больше|меньше"
    )

    /// Whether another kind of goods was begun with since the mention: what follows is of that, `Туфли на каблуке стоят …`.
    private func speaksOfOther(_ token: Int, than named: [Mention]) -> Bool {
        guard let last = named.last, last.tokens.upperBound <= token else { return false }
        let own = Set(named.flatMap(\.products).compactMap { assortment.products[$0].category })
        guard !own.isEmpty else { return false }
        let near = own.union(own.flatMap { assortment.vocabulary.vocabulary.categories[$0]?.related ?? [] })
        return reading.wish.categories.contains { kind in
            let start = reading.clause(of: kind.tokens.lowerBound).lowerBound
            return kind.tokens.lowerBound <= token && start >= last.tokens.upperBound
                && (kind.tokens.lowerBound <= start + 1 || isAdded(kind.tokens, start)) && !near.contains(kind.group)
                && !isToldOf(kind.tokens, named)
                && !mentions.contains { $0.tokens.overlaps(kind.tokens) }
        }
    }

    /// `К ней есть ремень`, `there is also a belt`: a clause that sets another thing beside what was named.
    private func isAdded(_ kind: Range<Int>, _ start: Int) -> Bool {
        kind.lowerBound <= start + 4 && Self.addition.isSaid(in: Array(reading.words[start..<kind.lowerBound]))
    }

    private static let addition = Phrases(
        "к ней.|к нему.|к ним.|к этому.|есть и.|есть еще|есть также|also a|also have|there is also|to match|оған.|тағы")

    /// Whether the catalogue tells of a kind within a product itself: the strap of a bag.
    func isToldOf(_ kind: Range<Int>, _ named: [Mention]) -> Bool {
        let told = Set(
            named.flatMap(\.products).compactMap { assortment.products[$0].listing?.text }.flatMap(Stems.of))
        if kind.allSatisfy({ told.contains(Stems.of(reading.tokens[$0])) }) { return true }
        // `ремешок` of what has a `ремень`.
        let parts = kind.reduce(into: Set<String>()) { $0.formUnion(ThingParts.named(by: reading.words[$1])) }
        return !parts.isEmpty
            && told.contains { word in !parts.isDisjoint(with: ThingParts.named(by: word)) }
    }

    /// Whether it is certain which product a token speaks of.
    func isCertain(_ products: [Int]) -> Bool { products.count == 1 }

    func name(_ products: [Int]) -> String { products.map { assortment.products[$0].name }.joined(separator: " / ") }

    func listing(_ products: [Int]) -> Citation? {
        products.lazy.compactMap { assortment.products[$0].listing?.citation }.first
    }

    /// The colours a token's variant has: of its clause, else of a clause before it that speaks of the same product.
    func colors(at token: Int) -> [SaidColor] {
        let index = reading.clauseIndex(of: token)
        let start = mentions.last { $0.tokens.lowerBound <= token }?.tokens.lowerBound
        for place in stride(from: index, through: 0, by: -1) {
            let clause = reading.clauses[place]
            let found = reading.wish.colors.filter { clause.contains($0.tokens.lowerBound) && !isOfPart($0.tokens) }
            if !found.isEmpty { return found.map(\.color) }
            if let start, clause.contains(start) { break }
            if mentions.contains(where: { clause.contains($0.tokens.lowerBound) }) { break }
        }
        return []
    }

    /// Whether a colour is told of a part right beside it, `подошва красная`, with no kind or name that it could be of.
    private func isOfPart(_ color: Range<Int>) -> Bool {
        guard let part = part(of: color) else { return false }
        // `на каблуке чёрные`: with such a part the thing itself is.
        let isOn = part.token > 0 && ["на", "с", "со", "без", "on", "with"].contains(reading.words[part.token - 1])
        return part.token == color.upperBound || part.token + 1 == color.lowerBound && !isOn
    }

    /// The sizes of a token's variant: the nearest before it in its clause, else any there, else of the clause before.
    func sizes(at token: Int, alone: Bool = false) -> [Size] {
        let clause = reading.clause(of: token)
        let own = reading.wish.sizes.filter { clause.contains($0.tokens.lowerBound) && !isExcepted($0.tokens) }
        if let nearest = own.last(where: { $0.tokens.upperBound <= token }) { return [nearest.size] }
        if !own.isEmpty { return own.map(\.size) }
        // A clause that names a thing has sizes of its own, or none.
        guard !alone,
            !mentions.contains(where: { clause.contains($0.tokens.lowerBound) && $0.tokens.lowerBound > token })
        else { return [] }
        let sentence = reading.sentence(of: token)
        let start = mentions.last { $0.tokens.lowerBound <= token }?.tokens.lowerBound ?? 0
        return reading.wish.sizes.last {
            sentence.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= token && $0.tokens.lowerBound > start
        }
        .map { [$0.size] } ?? []
    }

    /// The rows of products in any of some colours and sizes; no colour or size is any.
    func rows(_ products: [Int], _ colors: [SaidColor], _ sizes: [Size]) -> [Int] {
        let rows = products.flatMap { assortment.products[$0].rows }.filter {
            colors.isEmpty || desk.colorFit($0, colors) != .none
        }
        // A bag has none: `38 на 24 на 13`.
        guard !sizes.isEmpty, isSized(products) else { return rows }
        let exact = rows.filter { desk.sizeFit($0, sizes) == .exact }
        return exact.isEmpty ? rows.filter { desk.sizeFit($0, sizes) != .none } : exact
    }

    /// How many there are in rows; nil where none of them says.
    func count(_ rows: [Int]) -> Int? {
        let known = rows.compactMap { row -> Int? in
            if case .pieces(let count) = assortment.stock[row].quantity { count } else { nil }
        }
        return known.isEmpty && !rows.isEmpty ? nil : known.reduce(0, +)
    }

    func place(_ rows: [Int], _ field: StockItem.Field, or products: [Int]) -> Citation? {
        rows.first.map { assortment.stock[$0].citation(field) } ?? products.lazy.flatMap {
            assortment.products[$0].rows
        }.first
            .map {
                Citation(location: SourceLocation(file: assortment.stock[$0].location.file, place: .file), path: [])
            } ?? listing(products)
    }
}
