import Products
import Foundation
import KnowledgeModel
import Language

/// The terms of a shop's documents, clause by clause, for holding values against them.
struct TermsBook: Sendable {
    /// A value with what its clause, its sentence and its passage are about.
    struct Entry: Sendable {
        var value: TermValue
        var clause: Set<String>
        /// What the clauses before it in its sentence are about, which it may leave unsaid: `на обувь гарантия …, на сумки …`.
        var inherited: Set<String>
        var sentence: Set<String>
        var headings: Set<String>
        var passage: Set<String>
        var citation: Citation
        var words: String
        /// Whether it says so little that it may bear a value out, no more: `через месяц`.
        var isSlight: Bool

        /// What it is about by its own sentence and the headings above.
        var spoken: Set<String> { clause.union(inherited).union(sentence).union(headings) }
    }

    private(set) var entries: [Entry] = []
    /// Passages with their concepts and the groups of colours and roots said in each clause.
    private(set) var clauses: [Clause] = []
    /// For each of ``Opposites/all``, the clauses that settle it, with where they say either way.
    private(set) var settled: [[(clause: Clause, ways: (one: Range<Int>?, other: Range<Int>?))]] = []
    /// For each of ``Offer/all``, a clause that makes it.
    private(set) var offered: [Clause?] = []
    /// For how many years something is done, what the shop is rated, and its names.
    private(set) var tenures: [(years: Int, words: String, citation: Citation)] = []
    private(set) var ratings: [(tenths: Int, words: String, citation: Citation)] = []
    private(set) var handles: [(handle: String, citation: Citation)] = []
    /// The telephone numbers that they state.
    private(set) var telephones: [(digits: String, citation: Citation)] = []
    private var weights: [String: Double] = [:]
    /// The weight of a concept of one clause alone.
    private var rarest = 0.0

    /// A clause of a document.
    struct Clause: Sendable {
        var concepts: Set<String>
        var sentence: Set<String>
        var colors: [SaidColor]
        var text: String
        var citation: Citation
        /// Its words, and those of its sentence.
        var words: [String]
        var around: [String]
        /// The words of the sentence before.
        var before: [String]
        /// What it names of the world.
        var countries: Set<String>
    }

    init(_ passages: [Chunk], colors: ColorReader) {
        var counts: [String: Int] = [:]
        var total = 0
        for passage in passages {
            let reading = DraftReading(passage.text, wish: ProductWish.bare(passage.text))
            // `раз в месяц`, `через год`: in running terms a month alone states no term, but for when something begins.
            let values = TermValue.values(in: reading).filter { value in
                let first = value.tokens.lowerBound
                return value.tokens.count > 1 || !reading.words[first].hasPrefix("месяц")
                    || first > 0 && reading.words[first - 1] == "через"
            }
            func concepts(_ range: Range<Int>) -> Set<String> { Self.concepts(range, of: reading, values) }
            tenures += Tenure.all(in: reading).map {
                ($0.years, reading.string(reading.utf8Range(of: $0.tokens)), passage.citation)
            }
            ratings += Rating.all(in: reading).map {
                ($0.tenths, reading.string(reading.utf8Range(of: $0.tokens)), passage.citation)
            }
            handles += Handles.all(in: passage.text).map { ($0.handle, passage.citation) }
            telephones += Telephones.all(in: passage.text).map { ($0.digits, passage.citation) }
            let headings = Concepts.of(passage.path.flatMap { Tokenizer.tokens(of: $0) })
            let above = passage.path.flatMap { Tokenizer.tokens(of: $0).map(\.text) }
            let whole = concepts(reading.tokens.indices).union(headings)
            // What the values of an enumeration before a value are about: `10 000, 25 000 или 50 000 ₸`.
            var listed: (value: TermValue, clause: Set<String>)?
            var before: (sentence: Range<Int>, concepts: Set<String>) = (0..<0, [])
            for range in Self.parts(of: reading) {
                let sentence = concepts(range.sentence).union(headings)
                let clause = concepts(range.clause)
                if before.sentence != range.sentence { before = (range.sentence, []) }
                let inherited = before.concepts
                before.concepts.formUnion(clause)
                total += 1
                for concept in clause.union(headings) { counts[concept, default: 0] += 1 }
                let text = reading.string(reading.utf8Range(of: range.clause))
                clauses.append(
                    Clause(
                        concepts: clause, sentence: sentence, colors: colors.colors(of: text),
                        text: text,
                        citation: passage.citation, words: Array(reading.words[range.clause]),
                        around: reading.words[range.sentence] + above,
                        before: range.sentence.lowerBound == 0
                            ? [] : Array(reading.words[reading.sentence(of: range.sentence.lowerBound - 1)]),
                        countries: Set(reading.words[range.clause].compactMap(Countries.named))))
                for value in values where range.clause.contains(value.tokens.lowerBound) {
                    if let last = listed?.value, !Self.isListed(value, behind: last, reading) { listed = nil }
                    let clause = clause.union(listed?.clause ?? [])
                    listed = (value, clause)
                    entries.append(
                        Entry(
                            value: value, clause: clause, inherited: inherited, sentence: sentence, headings: headings,
                            passage: whole,
                            citation: passage.citation,
                            words: reading.string(reading.utf8Range(of: value.tokens)),
                            isSlight: value.tokens.count == 1
                                && reading.words[value.tokens.lowerBound].hasPrefix("месяц")))
                }
            }
        }
        settled = Opposites.all.map { [clauses] pair in
            clauses.filter(pair.isSettled).map { ($0, pair.ways(in: $0.words)) }
        }
        offered = Offer.all.map { offer in clauses.first(where: offer.isStated) }
        rarest = log(1 + Double(total))
        for (concept, count) in counts { weights[concept] = log(1 + Double(total) / Double(count)) }
    }

    /// Whether a value goes on with an enumeration: right behind another of its kind, or a joining word after it.
    private static func isListed(_ value: TermValue, behind last: TermValue, _ reading: DraftReading) -> Bool {
        guard value.kind == last.kind, last.tokens.upperBound <= value.tokens.lowerBound,
            reading.sentence(of: value.tokens.lowerBound) == reading.sentence(of: last.tokens.lowerBound)
        else { return false }
        let between = reading.words[last.tokens.upperBound..<value.tokens.lowerBound]
        return between.isEmpty
            || between.count == 1 && ["и", "или", "and", "or", "және", "мен"].contains(between.first ?? "")
    }

    /// What tokens are about, without the values they state.
    static func concepts(_ range: Range<Int>, of reading: DraftReading, _ values: [TermValue]) -> Set<String> {
        let bare = range.filter { token in
            !values.contains { $0.bareTokens.contains(token) && isPlain(token, $0, reading) }
        }
        return Concepts.of(bare.map { reading.tokens[$0] }).union(counts(in: bare, of: reading))
    }

    /// Which purchase is spoken of: `после трёх 5 %`, `после третьей покупки` and `after the third` are one.
    private static func counts(in tokens: [Int], of reading: DraftReading) -> Set<String> {
        guard let first = tokens.first,
            Concepts.of(reading.tokens[reading.sentence(of: first)]).contains("#purchase")
        else { return [] }
        return Set(
            tokens.compactMap { token -> String? in
                let word = reading.words[token]
                let value =
                    word.hasPrefix("треть")
                    ? 3
                    : SpokenNumber([word], at: 0).map { $0.tenths / 10 } ?? englishOrdinals[word] ?? Int(word)
                        ?? kazakhCollective.first { word.hasPrefix($0.key) }?.value
                return value.flatMap { (2...12).contains($0) ? "=\($0)" : nil }
            })
    }

    private static let kazakhCollective = ["үшеуі": 3, "бесеуі": 5, "жетеуі": 7]
    private static let englishOrdinals = ["second": 2, "third": 3, "fifth": 5, "seventh": 7, "tenth": 10]

    /// `рабочих` of `14 рабочих дней` says which days are meant.
    private static func isPlain(_ token: Int, _ value: TermValue, _ reading: DraftReading) -> Bool {
        !["рабоч", "календар", "working", "business"].contains(where: reading.words[token].hasPrefix)
    }

    /// A labelled row of a table is one sentence, each of its cells a clause.
    private static func parts(of reading: DraftReading) -> [(clause: Range<Int>, sentence: Range<Int>)] {
        let lines = reading.text.split(separator: "\n")
        let isRow = lines.count > 1 && lines.count(where: { $0.contains(": ") }) > 1
        return reading.clauses.map { ($0, isRow ? reading.tokens.indices : reading.sentence(of: $0.lowerBound)) }
            .map { clause, sentence in
                guard isRow else { return (clause, sentence) }
                // «До двери: 3 000 ₸»: the label belongs to its value.
                let line = reading.sentence(of: clause.lowerBound)
                return (line, sentence)
            }
            .reduce(into: []) { found, part in if found.last?.0 != part.0 { found.append(part) } }
    }

    func weight(of concept: String) -> Double { weights[concept] ?? 0 }

    /// What the terms say of a value.
    func judge(_ value: TermValue, clause: Set<String>, sentence: Set<String>) -> (
        truth: DraftFinding.Truth, entry: Entry?
    ) {
        if value.kind == "weekday", let found = onDays(value, to: Towns.said(in: clause)) { return found }
        var scored: [(score: Double, entry: Entry)] = []
        let towns = clause.isDisjoint(with: Self.placeless) ? Towns.said(in: clause.union(sentence)) : []
        let (pool, isLocal) = statements(of: value.kind, towns)
        for entry in pool where !isOfCounterpart(entry, clause) && !isOfOtherDay(entry, value, clause, pool) {
            if let left = entry.value.isStart, let right = value.isStart, left != right, value.kind == "clock" {
                continue
            }
            let score = score(clause: clause, sentence: sentence, value: value, entry: entry)
            if score > 0 { scored.append((score, entry)) }
        }
        // That another thing costs nothing is no rival of a price.
        let priced = value.isFree ? scored : scored.filter { !$0.entry.value.isFree }
        let rival = priced.max { $0.score < $1.score }
        // A sum from which on something goes is no other price of it.
        let others = scored.filter { one in
            !one.entry.isSlight
                && (value.kind != "money" || (one.entry.value.isStart == true) == (value.isStart == true))
        }
        guard var top = others.max(by: { $0.score < $1.score }) else { return (.unknown, nil) }
        // What only stands near in the same sentence is no ground for saying that it is otherwise.
        func isSpokenOf(_ entry: Entry) -> Bool {
            clause.contains(where: entry.sentence.union(entry.headings).contains)
        }
        // `на 3 или 6 месяцев`: two values.
        let ends = [value.lower, value.upper].map { end in
            scored.first { $0.entry.value.lower == end && $0.entry.value.upper == end }
        }
        if value.kind == "days", value.lower < value.upper, value.lower % 300 == 0, value.upper % 300 == 0,
            ends.allSatisfy({ $0 != nil }), let first = ends[0]
        {
            return (.supported, first.entry)
        }
        let agreeing = scored.filter { value.agrees(with: $0.entry.value) }.max { $0.score < $1.score }
        if let agreeing, let rival, agreeing.score >= rival.score * Self.nearness,
            clause.intersection(rival.entry.clause).filter({ Self.contrasts.contains($0) || $0.first == "=" })
                .isSubset(of: agreeing.entry.clause)
        {
            return (.supported, agreeing.entry)
        }
        // Of several towns that are named a clause may speak of either.
        if let agreeing, isLocal, towns.count > 1, Towns.said(in: clause).count != 1,
            clause.intersection(Self.contrasts).isSubset(of: agreeing.entry.clause)
        {
            return (.supported, agreeing.entry)
        }
        // `скидка 10 %` says of no discount which, `доставка 1 500 ₸` of no town.
        let common = clause.intersection(top.entry.clause.union(top.entry.sentence))
        if let agreeing, common.count == 1, ["percent", "money"].contains(value.kind),
            common.isDisjoint(with: Self.contrasts), common.isSubset(of: agreeing.entry.spoken)
        {
            return (.supported, agreeing.entry)
        }
        // Under a condition what has a price costs nothing.
        if value.isFree { return (.unknown, top.entry) }
        if top.entry.value.isFree,
            let rival = others.filter({ !$0.entry.value.isFree }).max(by: { $0.score < $1.score }),
            rival.score >= top.score * 0.5
        {
            top = rival
        }
        // Instalments go over several spans: which is meant is open where the terms state the one that was said.
        let shared = clause.intersection(top.entry.clause.union(top.entry.headings))
        if let agreeing, shared == ["#installments"], agreeing.entry.clause.contains("#installments") {
            return (.unknown, agreeing.entry)
        }
        // Where nothing that is said tells the one statement from the other, either may be meant.
        let telling = clause.intersection(top.entry.spoken)
        // `Упаковка 1 000 ₸, от 60 000 бесплатно`: the matter that the sentence names.
        let matters = clause.union(sentence).filter { $0.first == "#" }.subtracting(["#free", "#receipt", "#gift"])
        if let agreeing, value.isStart == true || value.lower >= 10_000, value.kind == "money",
            matters.contains(where: { agreeing.entry.spoken.contains($0) && !top.entry.spoken.contains($0) })
        {
            return (.unknown, agreeing.entry)
        }
        if let agreeing, !telling.isEmpty, agreeing.score >= top.score * 0.5,
            telling.intersection(top.entry.headings).isSubset(of: agreeing.entry.headings)
        {
            let isNear = agreeing.entry.citation == top.entry.citation
            if telling.isSubset(
                of: isNear ? agreeing.entry.clause.union(agreeing.entry.headings) : agreeing.entry.clause)
            {
                return (.unknown, agreeing.entry)
            }
        }
        // A day is another only of the same matter: `По понедельникам как обычно`.
        let matter = clause.intersection(top.entry.clause.union(top.entry.headings)).subtracting(Self.ofDays)
        let isMatter =
            matter.contains { $0.hasPrefix("#") } || matter.reduce(0) { $0 + weight(of: $1) } > 0.9 * rarest
        if value.kind == "weekday", !isMatter, Towns.said(in: matter).isEmpty { return (.unknown, top.entry) }
        if !isSpokenOf(top.entry) {
            guard let near = others.filter({ isSpokenOf($0.entry) }).max(by: { $0.score < $1.score }),
                near.score >= top.score * Self.closeness
            else { return (.unknown, top.entry) }
            if let agreeing, isSpokenOf(agreeing.entry) { return (.unknown, agreeing.entry) }
            top = near
        }
        return top.score >= least(of: value.kind) * (isLocal ? 0.5 : 1)
            ? (.contradicted, top.entry) : (.unknown, top.entry)
    }

    /// Whether a span of time is another than what the terms say of the same thing in another unit: `в течение суток` where they
    /// say `в течение часа`. Only words that few clauses have tell that.
    func speaksAgainst(_ span: TermValue, clause: Set<String>) -> Entry? {
        let other = span.kind == "days" ? "minutes" : "days"
        return entries.filter { $0.value.kind == other && !$0.isSlight }.max { left, right in
            shared(clause, left) < shared(clause, right)
        }.flatMap { entry in
            entry.clause.contains { clause.contains($0) && weight(of: $0) > 0.85 * rarest } ? entry : nil
        }
    }

    private func shared(_ clause: Set<String>, _ entry: Entry) -> Double {
        clause.intersection(entry.clause).reduce(0) { $0 + weight(of: $1) }
    }

    /// Matters of which the terms say the same for every town.
    private static let placeless: Set<String> = [
        "#return", "#refund", "#warranty", "#preorder", "#prepayment", "#hold", "#installments", "#certificate",
        "#tryon", "#stretch", "#repair",
    ]

    /// How near to the best statement one of the same matter has to be to speak against a value.
    private static let closeness = 0.6
    /// How near to the best statement one has to be to speak for a value.
    static let nearness = 0.82
    /// The least score at which a statement is about what was said, as a share of the weight of a word that one clause alone
    /// has. Of opening hours there is mostly one statement.
    private func least(of kind: String) -> Double { (kind == "clock" ? 0.22 : 0.41) * rarest }

    private func score(clause: Set<String>, sentence: Set<String>, value: TermValue, entry: Entry) -> Double {
        var score = 0.0
        for concept in clause.union(sentence) {
            // Which day it is says not of what.
            if value.kind == "weekday", Self.days.contains(concept) { continue }
            // That something costs nothing says not what: neither of a time nor of a price.
            if concept == "#free", value.isFree || value.kind == "days" || value.kind == "minutes" { continue }
            let said = clause.contains(concept) ? 1.0 : 0.45
            let stated =
                entry.clause.contains(concept)
                ? 1.0
                : entry.inherited.contains(concept) || entry.headings.contains(concept)
                    ? 0.75 : entry.sentence.contains(concept) ? 0.6 : entry.passage.contains(concept) ? 0.3 : 0
            let above = stated == 1 && entry.headings.contains(concept) ? 0.35 : 0
            score += said * (stated + above) * weight(of: concept)
        }
        // A day of the week in one clause alone is about another day.
        let saidDays = clause.intersection(Self.days)
        let statedDays = entry.clause.intersection(Self.days)
        if value.kind == "clock", saidDays.isEmpty != statedDays.isEmpty, !goesForDays(entry, saidDays) { score *= 0.5 }
        if value.kind == "money", value.isStart != entry.value.isStart { score *= 0.7 }
        return score
    }

    /// Whether what is said of every day goes for some days, too: there is nothing else said of when they begin or end.
    private func goesForDays(_ entry: Entry, _ days: Set<String>) -> Bool {
        guard !days.isEmpty, let isStart = entry.value.isStart, entry.clause.contains("#daily") else { return false }
        return !entries.contains { other in
            other.value.kind == "clock" && other.value.isStart == isStart && !other.clause.isDisjoint(with: days)
        }
    }

    /// What one statement of a sentence says against another: `на обувь …, на сумки …`.
    static let contrasts: Set<String> = [
        "#shoes", "#bags", "#first", "#second", "#door", "#branch", "#abroad", "#taxi", "#courier", "#birthday",
    ]

    private static let ofDays = days.union(["#work", "#daily", "#messages", "#calls", "#rest"])

    static let days: Set<String> = [
        "#monday", "#tuesday", "#wednesday", "#thursday", "#friday", "#saturday", "#sunday",
    ]
}

extension ProductWish {
    /// The tokens of a text and nothing read from them.
    static func bare(_ text: String) -> ProductWish {
        ProductWish(text: text, language: TextLanguage(of: text) ?? .russian, tokens: Tokenizer.tokens(of: text))
    }
}
