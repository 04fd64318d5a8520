import Testing

@testable import Language

struct ReadingTests {
    private static let stemmer = Stemmer()

    private static let analyzer: QueryAnalyzer = {
        let corpus = """
            если не подошло по размеру, вернуть или обменять, деньги приходят; стирать вручную; отклеилась подошва; kaspi;
            chanel jumbo чёрная сумка кроссовки сөмке қара
            """
        var frequencies: [String: Int] = [:]
        for stem in stemmer.terms(of: corpus) { frequencies[stem, default: 0] += 1 }
        let vocabulary = Vocabulary(synonyms: [
            ["доставка", "жеткізу"], ["цена", "қанша тұрады"], ["возврат", "вернуть"],
        ])
        return QueryAnalyzer(
            lexicon: Lexicon(frequencies: frequencies, chunkCount: 20),
            vocabulary: VocabularyIndex(vocabulary, stemmer: stemmer), stemmer: stemmer)
    }()

    private func readings(_ question: String) -> [String] { Self.analyzer.analyze(question).groups.map(\.reading) }

    @Test(arguments: [
        ("mozhno vernut", ["можно", "вернуть"]), ("ne stirat", ["не", "стирать"]), ("otkleilas", ["отклеилась"]),
        ("chernaya sumka chanel jumbo", ["черная", "сумка", "chanel", "jumbo"]),
        ("s kaspi ili bez", ["с", "kaspi", "или", "без"]),
        ("krossovki u vas est", ["кроссовки", "у", "вас", "есть"]),
        ("qara somke bar ma", ["қара", "сөм", "бар", "ма"]),
        ("кара сомке", ["қара", "сөм"]), ("vernut dengi", ["вернуть", "деньг"]),
    ])
    func readsWhatIsWrittenInTheLettersOfAnotherLanguage(question: String, words: [String]) {
        #expect(readings(question) == words)
    }

    @Test(arguments: [
        "do you have chanel", "can i pay by card", "is it on sale", "не сумка", "kaspi", "chanel jumbo", "🙂 38", "",
    ])
    func leavesOtherQuestionsAsTheyStand(question: String) {
        let analysis = Self.analyzer.analyze(question)
        #expect(analysis.groups.map(\.reading) == analysis.groups.map(\.typed))
    }

    @Test func countsAReadingAlmostAsWhatWasTyped() throws {
        let groups = Self.analyzer.analyze("mozhno vernut").groups
        #expect(groups.map(\.isStopWord) == [true, false])
        let read = try #require(groups[1].alternatives.first { $0.origin == .transliteration })
        #expect(read.stems == Self.stemmer.terms(of: "вернуть"))
        #expect(read.weight == 0.95)
        #expect(groups[1].typed == "vernut")
    }

    @Test func findsPhrasesOfTheVocabularyInWhatIsRead() throws {
        let groups = Self.analyzer.analyze("qansha turady sumka").groups
        #expect(groups.map(\.isContinuation) == [false, true, false])
    }

    @Test func readsNothingWhereTransliterationIsNotWanted() {
        let analyzer = QueryAnalyzer(
            lexicon: Self.analyzer.lexicon, vocabulary: Self.analyzer.vocabulary, stemmer: Self.stemmer,
            variants: QueryVariants.all.subtracting(.transliteration))
        #expect(analyzer.analyze("mozhno vernut").groups.map(\.reading) == ["mozhno", "vernut"])
    }

    @Test(arguments: [
        ("вазврат", "возврат"), ("сопоги", "сапоги"), ("упакофка", "упаковка"), ("чорный", "черный"),
        ("серце", "серце"),
        ("зделать", "сделать"), ("кросовки", "кроссовки"), ("шанэль", "chanel"), ("шаньель", "chanel"),
        ("shanel", "chanel"),
        ("шанель", "chanel"), ("эрмэс", "эрмес"), ("седан", "cedan"),
    ])
    func knowsWordsSaidAlike(word: String, other: String) {
        #expect(Pronunciation.isShared(by: word, other))
    }

    @Test(arguments: [
        ("гость", "кость"), ("дом", "том"), ("сумка", "сутка"), ("шанель", "шинель"), ("возврат", "возраст"),
        ("крокс", "crocks"),
    ])
    func partsWordsSaidOtherwise(word: String, other: String) {
        #expect(Pronunciation.isShared(by: word, other) == (word == "крокс"))
    }

    @Test(arguments: [
        ("қара", "qara"), ("қара", "kara"), ("жеткізу", "zhetkizu"), ("жеткізу", "jetkizu"), ("сөмке", "somke"),
        ("сөмке", "сомке"), ("қызыл", "kyzyl"), ("жеңілдік", "zhenildik"),
    ])
    func knowsKazakhWithoutItsLetters(word: String, plain: String) {
        #expect(KazakhSpelling.plain(word) == KazakhSpelling.plain(plain))
    }
}
