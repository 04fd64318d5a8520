import Language
import Testing

struct QueryAnalyzerTests {
    private static let stemmer = Stemmer()
    private static let corpus = """
        золотые туфли лодочки босоножки сандалии чёрная сумка chanel golden goose кроссовки белые доставка по городу
        возврат в течение дней сөмке көйлек қара leather кожа натуральная оплата размер хочу
        """

    private static let analyzer = newAnalyzer()

    private static func newAnalyzer() -> QueryAnalyzer {
        var frequencies: [String: Int] = [:]
        for stem in stemmer.terms(of: corpus) { frequencies[stem, default: 0] += 1 }
        return QueryAnalyzer(
            lexicon: Lexicon(frequencies: frequencies, chunkCount: 40),
            vocabulary: VocabularyIndex(sampleVocabulary, stemmer: stemmer), stemmer: stemmer)
    }

    private static let repairs: Set<QueryAnalysis.Origin> = [.transliteration, .sound, .spelling]

    private func alternatives(_ question: String, of typed: String) throws -> [QueryAnalysis.Alternative] {
        try #require(Self.analyzer.analyze(question).groups.first { $0.typed == typed }).alternatives
    }

    @Test(arguments: [
        "золотые туфли", "доставка по городу?", "Есть ли чёрная сумка Chanel?", "белые кроссовки Golden Goose 38,5",
        "қара сөмке", "leather", "возврат в течение 14 дней", "",
    ])
    func leavesACorrectQuestionAsItIs(question: String) {
        let analysis = Self.analyzer.analyze(question)
        #expect(!analysis.isLayoutRepaired)
        #expect(analysis.text == question)
        #expect(analysis.groups.flatMap(\.alternatives).allSatisfy { !Self.repairs.contains($0.origin) })
    }

    @Test(arguments: [
        "золотые туфли", "neakb", "шанэль чорная", "tufli 38", "голден гус", "хлориды натрия", "қара сөмкелер", "👟 38!",
    ])
    func putsWhatWasTypedFirst(question: String) {
        for group in Self.analyzer.analyze(question).groups {
            #expect(group.alternatives.first?.origin == .typed)
            #expect(group.alternatives.first?.weight == 1)
            #expect(group.alternatives.first?.stems.count == 1)
            #expect(group.alternatives.dropFirst().allSatisfy { $0.origin != .typed && $0.weight < 1 && $0.weight > 0 })
            #expect(Set(group.alternatives.map(\.stems)).count == group.alternatives.count)
        }
    }

    @Test(arguments: [
        ("neakb", "туфли"), ("pjkjnst neakb 38", "золотые туфли 38"), ("[jxe yf ljcnfdre", "хочу на доставку"),
        ("сргтуд", "chunel"), ("пщдвут пщщыу", "golden goose"), ("0fhf c-vrt", "қара сөмке"),
        ("r-qktr", "көйлек"),
    ])
    func repairsTheKeyboardLayout(typed: String, meant: String) {
        let analysis = Self.analyzer.analyze(typed)
        guard meant != "chunel" else {
            #expect(!analysis.isLayoutRepaired, "a typo in the other layout is no known word")
            return
        }
        #expect(analysis.isLayoutRepaired)
        #expect(analysis.text == meant)
    }

    @Test(arguments: ["abcdef ghijk", "хлориды натрия", "38 39 40", "👟👟", ",.;"])
    func repairsNoLayoutWhereNothingIsKnownEitherWay(question: String) {
        #expect(!Self.analyzer.analyze(question).isLayoutRepaired)
    }

    @Test(arguments: [
        ("kozha", ["кож"], QueryAnalysis.Origin.transliteration), ("dostavka", ["доставк"], .transliteration),
        ("леазер", [], .typed), ("даставка", ["доставк"], .sound), ("доставк", [], .typed),
        ("красовки", ["кроссовк"], .sound), ("кросовик", ["кроссовк"], .spelling),
    ])
    func repairsUnknownWords(typed: String, stems: [String], origin: QueryAnalysis.Origin) throws {
        let found = try alternatives(typed, of: typed).dropFirst()
        guard origin != .typed else { return }
        #expect(found.contains { $0.stems == stems && $0.origin == origin }, "\(found)")
    }

    @Test(arguments: ["шанель", "шаньель"])
    func findsABrandWrittenInCyrillic(typed: String) throws {
        let found = try alternatives("сумка \(typed)", of: typed)
        #expect(found.contains { $0.stems == ["chanel"] && $0.origin == .vocabulary && $0.weight == 0.9 }, "\(found)")
    }

    @Test func findsABrandOfTwoWordsWrittenInCyrillic() throws {
        let found = try alternatives("белые голден гус", of: "голден")
        let name = Self.stemmer.terms(of: "Golden Goose")
        #expect(found.contains { $0.stems == name && $0.origin == .vocabulary }, "\(found)")
        // The colour of the first word alone is not meant.
        #expect(!found.contains { $0.stems == Self.stemmer.terms(of: "золотой") })
    }

    @Test func marksTheRestOfAPhrase() {
        let groups = Self.analyzer.analyze("белые голден гус, туфли").groups
        #expect(groups.map(\.typed) == ["белые", "голден", "гус", "туфли"])
        #expect(groups.map(\.isContinuation) == [false, false, true, false])
    }

    @Test func countsRelatedCategoriesLessThanTheCategoryItself() throws {
        let found = try alternatives("туфли", of: "туфли")
        let related = try #require(found.first { $0.origin == .related })
        #expect(related.stems == Self.stemmer.terms(of: "босоножки"))
        #expect(related.weight == 0.25)
        let own = found.filter { $0.origin == .vocabulary }
        #expect(own.map(\.stems) == [Self.stemmer.terms(of: "лодочки")])
        #expect(own.allSatisfy { $0.weight > related.weight })
    }

    @Test func offersNothingTheCorpusDoesNotHold() throws {
        for group in Self.analyzer.analyze("сумочка heels алтын jimmy choo").groups {
            for alternative in group.alternatives.dropFirst() {
                #expect(alternative.stems.allSatisfy { Self.analyzer.lexicon.frequency(of: $0) > 0 })
            }
        }
    }

    @Test func tellsStopWords() {
        let groups = Self.analyzer.analyze("Здравствуйте, есть ли сумка?").groups
        #expect(groups.map(\.typed) == ["здравствуйте", "есть", "ли", "сумка"])
        #expect(groups.map(\.isStopWord) == [true, true, true, false])
    }

    @Test(arguments: [
        ("возврат", ["возврат"]), ("туфли", ["туфли", "лодочк"]), ("kozha", ["kozha", "кож"]), ("кожа", ["кожа"]),
        ("", []),
    ])
    func givesKnownWordsForUnknownOnesToTheEmbedder(question: String, words: [String]) {
        #expect(Self.analyzer.analyze(question).wordsForEmbedding == words)
    }

    @Test(arguments: [UInt64(21), 22])
    func bearsAnyText(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for round in 0..<100 {
            let text = random.nastyText(upTo: 40)
            let analysis = Self.analyzer.analyze(text)
            #expect(
                analysis.groups.allSatisfy { $0.alternatives.first?.origin == .typed }, "seed \(seed), round \(round)")
        }
    }

    @Test func asksOfAWordWhatItFoundBefore() {
        let questions = [
            "neakb", "tufli tufli 38", "tufli", "38 tufli", "шанэль чорная", "чорная шанэль", "kara somke",
            "қара сөмке",
            "somke", "сколько стоит", "skolko stoit", "скока стоет", "голдн гус", "гус", "Ёлка елка", "x", "х", "👟 38!",
        ]
        let used = Self.newAnalyzer()
        for question in questions + questions.reversed() {
            let isSame = used.analyze(question) == Self.newAnalyzer().analyze(question)
            #expect(isSame, "\(question)")
        }
    }

    @Test func staysRightWhenMoreWordsComeThanItKeeps() {
        let used = Self.newAnalyzer()
        for number in 0..<9_000 { _ = used.analyze("слово\(String(number, radix: 36)) tufli") }
        let isSame = used.analyze("tufli чорная") == Self.newAnalyzer().analyze("tufli чорная")
        #expect(isSame)
    }
}
