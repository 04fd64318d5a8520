import Testing

@testable import Language

struct QuestionWordsTests {
    private static let stemmer = Stemmer()

    /// The documents know the words of a catalogue; chats know `чо` and `замшывый`.
    private func analyzer(_ variants: QueryVariants = .all, spoken: [String: Int] = [:]) -> QueryAnalyzer {
        var frequencies: [String: Int] = [:]
        let corpus = "valentino rockstud туфли с шипами ботфорты замшевые магазин адрес доставка день сумка тканевый"
        for stem in Self.stemmer.terms(of: corpus) { frequencies[stem, default: 0] += 1 }
        return QueryAnalyzer(
            lexicon: Lexicon(frequencies: frequencies, spoken: spoken, chunkCount: 10),
            vocabulary: VocabularyIndex(
                Vocabulary(
                    brands: ["Valentino": ["валентино"]],
                    synonyms: [["адрес", "где находитесь", "where is"], ["магазин", "store"]]), stemmer: Self.stemmer),
            stemmer: Self.stemmer, variants: variants)
    }

    private func group(
        _ typed: String, in question: String, by analyzer: QueryAnalyzer
    ) throws -> QueryAnalysis.Group {
        try #require(analyzer.analyze(question).groups.first { $0.typed == typed })
    }

    @Test func reachesTheVocabularyFromAMistypedName() throws {
        let found = try group("валинтино", in: "туфли валинтино", by: analyzer()).alternatives
        let brand = try #require(found.first { $0.stems == Self.stemmer.terms(of: "Valentino") })
        #expect(brand.origin == .sound)
        #expect(brand.weight == 0.85)
        let slip = try group("велентоно", in: "туфли велентоно", by: analyzer()).alternatives
        let guessed = try #require(slip.first { $0.stems == Self.stemmer.terms(of: "Valentino") })
        #expect(guessed.origin == .spelling)
        #expect(guessed.weight < 0.7)
    }

    @Test func takesAPhraseOfStopWordsForContent() throws {
        let first = try group("where", in: "where is your store", by: analyzer())
        #expect(!first.isStopWord)
        #expect(first.alternatives.contains { $0.stems == Self.stemmer.terms(of: "адрес") && $0.weight == 0.9 })
        #expect(try group("is", in: "where is your store", by: analyzer()).isContinuation)
        #expect(try group("your", in: "where is your store", by: analyzer()).isStopWord)
    }

    @Test(arguments: [("хачу", true, false), ("vas", true, false), ("skolko", false, true), ("туфли", false, false)])
    func knowsTalkInTheOtherAlphabetAndMistyped(word: String, isStopWord: Bool, isAsking: Bool) throws {
        let found = try group(word, in: word, by: analyzer())
        #expect(found.isStopWord == isStopWord)
        #expect(found.isAsking == isAsking)
        #expect(!(isStopWord || isAsking) || found.alternatives.count == 1)
    }

    @Test(arguments: ["тень", "ночь", "сумка"])
    func takesNoOtherWordForTalk(word: String) throws {
        #expect(!(try group(word, in: word, by: analyzer()).isStopWord))
    }

    @Test(arguments: [("сколько стоит сумка", [true, true, false]), ("фото туфель", [true, false])])
    func tellsWhatIsAskedFromWhatItIsAskedOf(question: String, asking: [Bool]) {
        #expect(analyzer().analyze(question).groups.map(\.isAsking) == asking)
    }

    @Test func repairsWhatWasSaidInChatsOnlyUnlessItIsSaidOften() throws {
        let stem = Self.stemmer.terms(of: "зашмевые")[0]
        for (times, isRepaired) in [(0, true), (2, true), (3, false)] {
            let found = try group("зашмевые", in: "зашмевые", by: analyzer(spoken: [stem: times])).alternatives
            #expect(found.contains { $0.origin == .spelling || $0.origin == .wordForm } == isRepaired, "\(times)")
        }
    }

    @Test func leavesOutTheVariantsNotWanted() throws {
        #expect(try group("валинтино", in: "валинтино", by: analyzer([])).alternatives.count == 1)
        let named = try group("валентино", in: "валентино", by: analyzer(.vocabulary)).alternatives
        #expect(named.map(\.origin) == [.typed, .vocabulary])
        #expect(try group("store", in: "store", by: analyzer(.vocabulary)).alternatives.count == 1)
        #expect(!analyzer(QueryVariants.all.subtracting(.layout)).analyze("neakb").isLayoutRepaired)
        #expect(analyzer().analyze("neakb").isLayoutRepaired)
    }

    @Test(arguments: [
        ("замш", "замшев", true), ("замшевенк", "замшев", true), ("сумочк", "сумк", false), ("туфельк", "туфл", false),
        ("тка", "тканев", false), ("рюкзак", "рюк", false), ("", "замшев", false),
    ])
    func findsWordsOfTheSameRoot(word: String, known: String, isFound: Bool) {
        let lexicon = Lexicon(frequencies: [known: 1], chunkCount: 1)
        #expect(lexicon.sharingRoot(with: word) == (isFound ? [known] : []))
    }

    @Test(arguments: [
        ("реальные", WordShape.verbOrAdjective), ("ремонтируете", .verbOrAdjective), ("перекрасить", .verbOrAdjective),
        ("сломался", .verbOrAdjective), ("рюкзаки", .name), ("серьги", .name), ("стих", .name), ("zara", .name),
        ("салат", .name), ("", .name), ("фурла", .name), ("облезла", .name), ("купила", .verbOrAdjective),
    ])
    func guessesWhatAWordNames(word: String, shape: WordShape) {
        #expect(WordShape(word) == shape)
    }

    @Test(arguments: [
        ("мужские", true), ("мужу", true), ("детям", true), ("kids", true), ("сынтетика", false), ("муж", true),
        ("мужество", false), ("men", true), ("mention", false),
    ])
    func knowsWhomThingsAreFor(word: String, isAudience: Bool) {
        #expect(AudienceWords.contain(word) == isAudience)
    }

    @Test(arguments: [
        ("Туфли Chanel Jumbo", TextLanguage.russian), ("Сәлеметсіз бе, бар ма?", .kazakh), ("is it leather?", .english),
        ("ТҮСІ ҚАРА", .kazakh), ("Nice! туфли", .russian),
    ])
    func tellsTheLanguageOfAText(text: String, language: TextLanguage) {
        #expect(TextLanguage(of: text) == language)
    }

    @Test func tellsNoLanguageWithoutLetters() {
        #expect(TextLanguage(of: "38 👟") == nil)
    }

    @Test(arguments: [
        ("қайтарып", "қайтару"), ("төлеуге", "төлеу"), ("аяғым", "аяқ"), ("сүйегім", "сүйек"), ("сөмкелер", "сөмке"),
        ("кітабы", "кітап"),
    ])
    func bringsKazakhFormsTogether(form: String, word: String) {
        #expect(Self.stemmer.terms(of: form) == Self.stemmer.terms(of: word))
    }
}
