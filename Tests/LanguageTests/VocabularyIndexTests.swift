import Foundation
import Testing

@testable import Language

struct VocabularyIndexTests {
    private static let stemmer = Stemmer()
    private static let index = VocabularyIndex(sampleVocabulary, stemmer: stemmer)

    static let table: [(String, [VocabularyIndex.Concept])] = [
        ("кроссовки Golden Goose", [.brand("Golden Goose")]),
        ("golden кроссовки", [.color("золотой")]),
        ("golden, goose", [.brand("Golden Goose")]),
        ("goose golden", [.color("золотой")]),
        ("golden golden goose", [.color("золотой"), .brand("Golden Goose")]),
        ("голден гус белые", [.brand("Golden Goose"), .color("белый")]),
        ("золотые туфли шанель", [.color("золотой"), .category("туфли"), .brand("Chanel")]),
        ("Золотыми туфлями", [.color("золотой"), .category("туфли")]),
        ("қара сөмке", [.color("чёрный"), .category("сумка")]),
        ("қара сөмкелер", [.color("чёрный"), .category("сумка")]),
        ("алтын сөмке", [.color("золотой"), .category("сумка")]),
        ("чёрные черные ЧЕРНЫМИ", [.color("чёрный")]),
        ("Jimmy Choo sandals", [.brand("Jimmy Choo"), .category("босоножки")]),
        ("jimmy", []),
        ("есть в наличии кожа?", [.synonyms(1), .synonyms(0)]),
        ("есть на складе", [.synonyms(1)]),
        ("", []),
        ("доставка", []),
    ]

    @Test(arguments: table)
    func findsTheLongestPhrases(text: String, concepts: [VocabularyIndex.Concept]) {
        #expect(Self.index.concepts(in: text) == concepts)
    }

    @Test func coversTheTokensOfEveryMatchAndOverlapsNone() {
        let stems = Self.stemmer.terms(of: "белые golden goose и миу миу миу")
        let matches = Self.index.matches(in: stems)
        #expect(matches.map(\.tokens) == [0..<1, 1..<3, 4..<6])
        #expect(matches.map(\.concept) == [.color("белый"), .brand("Golden Goose"), .brand("Miu Miu")])
    }

    @Test(arguments: [("golden", true), ("goos", false), ("ми", true), ("доставк", false), ("", false)])
    func knowsTheFirstStemsOfPhrases(stem: String, isKnown: Bool) {
        #expect(Self.index.knows(stem: stem) == isKnown)
    }

    /// A word of several concepts gives them by kind and name, however the vocabulary's dictionaries happen to be laid out.
    @Test func givesTheConceptsOfOneWordInOneOrder() {
        let names = ["Zara", "Celine", "Alaia", "Dior", "Prada", "Loewe", "Gucci", "Hermes", "Fendi", "Marni"]
        let expected: [VocabularyIndex.Concept] =
            names.sorted().map { .brand($0) } + [.category("а"), .category("б"), .color("в"), .color("г")]
        for capacity in [0, 20, 40, 80, 160] {
            var vocabulary = Vocabulary()
            vocabulary.brands.reserveCapacity(capacity)
            for name in names.shuffled() { vocabulary.brands[name] = ["общее"] }
            vocabulary.categories = [
                "б": Vocabulary.Category(words: ["общее"]), "а": Vocabulary.Category(words: ["общее"]),
            ]
            vocabulary.colors = ["г": ["общее"], "в": ["общее"]]
            #expect(VocabularyIndex(vocabulary, stemmer: Self.stemmer).concepts(in: "общее") == expected)
        }
    }

    @Test func findsNothingInAnEmptyVocabulary() {
        let index = VocabularyIndex(Vocabulary(), stemmer: Self.stemmer)
        #expect(index.concepts(in: "золотые туфли") == [])
        #expect(!index.knows(stem: "туфл"))
    }

    @Test func ignoresPhrasesWithoutAWord() {
        let vocabulary = Vocabulary(brands: ["!": ["", "—"]], synonyms: [[], ["👟"]])
        #expect(VocabularyIndex(vocabulary, stemmer: Self.stemmer).concepts(in: "! — 👟") == [])
    }

    @Test func decodesAVocabularyWithPartsLeftOut() throws {
        let json = #"{"categories": {"туфли": {}, "сумка": {"words": ["bag"]}}}"#
        let vocabulary = try JSONDecoder().decode(Vocabulary.self, from: Data(json.utf8))
        #expect(
            vocabulary == Vocabulary(categories: ["туфли": Vocabulary.Category(), "сумка": .init(words: ["bag"])]))
        #expect(
            try JSONDecoder().decode(Vocabulary.self, from: JSONEncoder().encode(sampleVocabulary)) == sampleVocabulary)
    }
}

struct LexiconTests {
    private let lexicon = Lexicon(
        frequencies: [
            "туфл": 5, "туфт": 7, "туман": 1, "доставк": 3, "доставщ": 2, "шанел": 2, "chanel": 4, "ab": 9, "38": 9,
        ],
        chunkCount: 10)

    @Test func countsChunks() {
        #expect(lexicon.chunkCount == 10)
        #expect(lexicon.frequency(of: "туфл") == 5)
        #expect(lexicon.frequency(of: "туфля") == 0)
    }

    @Test(arguments: [
        ("туфд", 9, ["туфт", "туфл"]), ("туфд", 1, ["туфт"]), ("доставк", 9, ["доставк", "доставщ"]),
        ("ab", 9, []), ("туф", 9, []), ("chenel", 9, ["chanel"]), ("", 9, []),
    ])
    func findsStemsAFewErrorsAway(word: String, limit: Int, stems: [String]) {
        #expect(lexicon.near(word, limit: limit).map(\.stem) == stems)
    }

    @Test func putsTheNearerBeforeTheMoreFrequent() {
        let found = Lexicon(frequencies: ["доставка": 1, "доставко": 9, "доствко": 99], chunkCount: 100)
            .near("доставка", limit: 9)
        #expect(found.map(\.stem) == ["доставка", "доставко", "доствко"])
        #expect(found.map(\.distance) == [0, 1, 2])
    }

    @Test func findsStemsThatSoundAlikeInEitherAlphabet() {
        #expect(lexicon.soundingLike("shanel") == ["chanel", "шанел"])
        #expect(lexicon.soundingLike("а") == [])
        #expect(lexicon.soundingLike("38") == [])
    }

    @Test func isEmptyWithoutACorpus() {
        let empty = Lexicon(frequencies: [:], chunkCount: 0)
        #expect(empty.frequency(of: "туфл") == 0)
        #expect(empty.chunkCount == 0)
    }
}
