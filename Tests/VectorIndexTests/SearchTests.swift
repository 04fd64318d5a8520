import KnowledgeModel
import Language
import Testing

@testable import VectorIndex

struct SearchTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: [-1, 0, 1_001])
    func refusesAHitLimitOutOfRange(limit: Int) throws {
        let reader = try reader(of: fullContents(), in: folder)
        #expect(throws: IndexError.hitLimit(asked: limit, allowed: 1...1_000)) {
            try reader.ask("сумка", limit: limit)
        }
    }

    @Test(arguments: ["", " ", "👟", "—!?", "\u{200E}"])
    func refusesAQuestionWithoutWords(question: String) throws {
        let reader = try reader(of: fullContents(), in: folder)
        #expect(throws: IndexError.emptyQuestion) { try reader.ask(question) }
    }

    @Test func refusesVectorsOfAnotherKind() throws {
        let reader = try reader(of: fullContents(), in: folder)
        #expect(throws: IndexError.dimension(expected: 2, found: 3)) { try reader.ask("сумка", vector: [1, 0, 0]) }
        #expect(throws: IndexError.dimension(expected: 2, found: 0)) { try reader.ask("сумка", vector: []) }
        #expect(throws: IndexError.notFinite(row: 0)) { try reader.ask("сумка", vector: [1, .nan]) }
    }

    @Test func findsNothingForWordsNobodyWrote() throws {
        let reader = try reader(of: fullContents(), in: folder)
        let result = try reader.ask("хщз")
        #expect(result.hits.isEmpty)
        #expect(result.confidence == .none)
    }

    @Test func findsTheChunkOfTheWordsWithTheirOrigin() throws {
        let reader = try reader(of: fullContents(), in: folder)
        let result = try reader.ask("чёрная сумка шанель", vector: [0.6, 0.8])
        let hit = try #require(result.hits.first)
        #expect(hit.id == 1)
        #expect(hit.chunk == fullContents().chunks[0])
        #expect(hit.matches.map(\.typed) == ["чёрная", "сумка", "шанель"].map { Folding.fold($0) })
        #expect(hit.matches.map(\.origin) == [.typed, .typed, .vocabulary])
        #expect(hit.matches.map(\.weight) == [1, 1, 0.9])
        #expect(result.confidence == .confident)
        #expect(abs(hit.parts.vector - 1) < 1e-6)
    }

    @Test func scoresBetweenZeroAndOneAndPutsTheBestFirst() throws {
        let reader = try reader(of: Self.randomContents(seed: 3), in: folder)
        for question in ["туфли чёрные", "сумка сумка сумка", "доставка 38 белая", "туфли"] {
            let hits = try reader.ask(question, vector: [0.6, 0.8], limit: 100).hits
            #expect(!hits.isEmpty)
            for hit in hits {
                for part in [hit.score, hit.parts.stems, hit.parts.grams, hit.parts.vector, hit.parts.coverage] {
                    #expect((0...1).contains(part), "\(question): \(hit.parts)")
                }
            }
            for (hit, next) in zip(hits, hits.dropFirst()) {
                #expect(hit.score > next.score || (hit.score == next.score && hit.id < next.id))
            }
        }
    }

    @Test func givesNoMoreHitsThanAskedFor() throws {
        let reader = try reader(of: Self.randomContents(seed: 4), in: folder)
        let all = try reader.ask("туфли", limit: 1_000).hits.map(\.id)
        for limit in [1, 2, 3, all.count] {
            #expect(try reader.ask("туфли", limit: limit).hits.map(\.id) == Array(all.prefix(limit)))
        }
    }

    @Test func foldsChunksOfTheSameWordsAndNamesAllTheirPlaces() throws {
        let chunks =
            (1...5).map { chunk("Доставка по городу 1 день", file: "f\($0).docx", paragraph: $0) }
            + [chunk("Доставка почтой", file: "g.docx")]
        let reader = try reader(of: contents(chunks), in: folder)
        let hits = try reader.ask("доставка по городу").hits
        #expect(hits.map(\.id) == [1, 6])
        #expect(hits.first?.duplicates == chunks[1...4].map(\.location))
        #expect(hits.last?.duplicates == [])
    }

    /// However often one text repeats, it takes the place of one hit.
    @Test(arguments: [30, 200])
    func findsOtherChunksBehindManyOfTheSameWords(copies: Int) throws {
        let chunks =
            (1...copies).map { chunk("Доставка по городу", paragraph: $0) }
            + [chunk("Доставка почтой в другие города страны"), chunk("Доставка курьером до двери и примерка дома")]
        let reader = try reader(of: contents(chunks), in: folder)
        let hits = try reader.ask("доставка по городу", limit: 3).hits
        #expect(hits.map(\.id) == [1, copies + 1, copies + 2])
        #expect(hits.first?.duplicates.count == copies - 1)
    }

    @Test func keepsChunksOfOtherNumbersApart() throws {
        let reader = try reader(of: contents([chunk("Туфли 38"), chunk("Туфли 39"), chunk("туфли, 38!")]), in: folder)
        let hits = try reader.ask("туфли").hits
        #expect(hits.map(\.id) == [1, 2])
        #expect(hits.map(\.duplicates.count) == [1, 0])
    }

    @Test func keepsChunksOfAnotherOrderApart() throws {
        let chunks = [chunk("36 чёрный, 37 белый"), chunk("37 чёрный, 36 белый")]
        let reader = try reader(of: contents(chunks), in: folder)
        let hits = try reader.ask("чёрный 36").hits
        #expect(hits.map(\.id) == [1, 2])
    }

    @Test func letsACopyStandInForAFilteredOne() throws {
        let chunks = [chunk("Доставка", file: "a.docx"), chunk("Доставка", file: "b.docx")]
        let reader = try reader(of: contents(chunks), in: folder)
        let hits = try reader.ask("доставка", filter: SearchFilter(sources: ["b.docx"])).hits
        #expect(hits.map(\.id) == [2])
        #expect(hits.first?.duplicates == [])
    }

    // MARK: Filters

    private static func randomContents(seed: UInt64) -> IndexContents {
        var random = SeededRandom(seed: seed)
        let words = ["туфли", "сумка", "чёрная", "белая", "доставка", "кожа", "38", "39", "размер", "сөмке"]
        let chunks = (1...60).map { number -> Chunk in
            let text = (0..<Int.random(in: 1...8, using: &random)).map { _ in random.pick(words) }
            let size = Int.random(in: 35...41, using: &random) * 10
            let attributes = Chunk.Attributes(
                brands: [random.pick(["Chanel", "Dior"])], categories: [random.pick(["туфли", "сумки"])],
                colors: Bool.random(using: &random) ? [random.pick(["чёрный", "белый"])] : [],
                sizes: [Size(tenths: size, upTo: size + Int.random(in: 0...2, using: &random) * 10)],
                prices: [Money(minorUnits: Int64.random(in: 1...9, using: &random) * 100, currency: .KZT)])
            // The number keeps every chunk apart, so that none is folded.
            return chunk(
                text.joined(separator: " ") + " n\(number)", file: ["a.docx", "b.docx", "c.docx"][(number - 1) / 20],
                paragraph: number, kind: random.pick(Chunk.Kind.allCases), attributes: attributes)
        }
        let vectors = chunks.flatMap { _ -> [Float] in
            let angle = Float.random(in: 0...1, using: &random)
            return [angle, (1 - angle * angle).squareRoot()]
        }
        return contents(chunks, vectors: vectors)
    }

    static let filters: [SearchFilter] = [
        SearchFilter(kinds: [.catalog]), SearchFilter(kinds: [.chat, .script]), SearchFilter(sources: ["b.docx"]),
        SearchFilter(languages: [.russian, .english]), SearchFilter(categories: ["туфли"]),
        SearchFilter(brands: ["Dior"]),
        SearchFilter(colors: ["белый"]), SearchFilter(size: Size(tenths: 380)),
        SearchFilter(size: Size(tenths: 380, upTo: 390)),
        SearchFilter(
            price: Money(minorUnits: 200, currency: .KZT)...Money(minorUnits: 500, currency: .KZT)),
        SearchFilter(price: Money(minorUnits: 0, currency: .USD)...Money(minorUnits: 900, currency: .USD)),
        SearchFilter(kinds: [.catalog, .policy], brands: ["Chanel"], size: Size(tenths: 370)),
    ]

    @Test(arguments: filters, [UInt64(1), 2])
    func filtersToExactlyWhatPasses(filter: SearchFilter, seed: UInt64) throws {
        let contents = Self.randomContents(seed: seed)
        let reader = try reader(of: contents, in: folder)
        let all = try reader.ask("чёрные туфли 38 кожа", vector: [0.6, 0.8], limit: 1_000).hits
        let expected = all.filter {
            (filter.sources.isEmpty || filter.sources.contains($0.chunk.location.file))
                && filter.admits(
                    kind: $0.chunk.kind, attributes: $0.chunk.attributes, language: TextLanguage(of: $0.chunk.text))
        }
        let found = try reader.ask("чёрные туфли 38 кожа", vector: [0.6, 0.8], filter: filter, limit: 1_000).hits
        #expect(found.map(\.id) == expected.map(\.id), "seed \(seed)")
        #expect(found.map(\.score) == expected.map(\.score), "seed \(seed)")
        let few = try reader.ask("чёрные туфли 38 кожа", vector: [0.6, 0.8], filter: filter, limit: 3).hits
        #expect(few.map(\.id) == expected.prefix(3).map(\.id), "seed \(seed)")
    }

    @Test(arguments: [
        (SearchFilter(sources: ["none.docx"]), "source", "none.docx"),
        (SearchFilter(categories: ["туфли", "туфлы"]), "category", "туфлы"),
        (SearchFilter(brands: ["Диор"]), "brand", "Диор"),
        (SearchFilter(colors: ["прозрачный"]), "color", "прозрачный"),
    ])
    func refusesAFilterThatNothingCanPass(filter: SearchFilter, name: String, value: String) throws {
        let reader = try reader(of: Self.randomContents(seed: 1), in: folder)
        #expect(throws: IndexError.unknownFilter(name: name, value: value)) {
            try reader.ask("туфли", filter: filter)
        }
    }

    @Test func findsOnlyWhatIsWrittenInTheLanguageAskedFor() throws {
        let chunks = [
            chunk("туфли Chanel"), chunk("туфли қара түсті сөмке бар ма"),
            chunk("shoes by Chanel with high heels, туфли"),
        ]
        let reader = try reader(of: contents(chunks), in: folder)
        for (language, id) in [(TextLanguage.russian, 1), (.kazakh, 2), (.english, 3)] {
            #expect(try reader.ask("туфли", filter: SearchFilter(languages: [language])).hits.map(\.id) == [id])
        }
    }

    @Test func asksForNothingWhenEmpty() {
        #expect(SearchFilter().isEmpty)
        #expect(SearchTests.filters.allSatisfy { !$0.isEmpty })
    }

    @Test(arguments: [
        (IndexError.foreignFile(path: "a"), "a is no knowledge base of Vitrina: run `vitrina build`"),
        (
            .formatVersion(path: "a", found: 2, supported: 1),
            "a has format 2, this program reads format 1: run `vitrina build --force`"
        ),
        (.damaged(path: "a", detail: "x"), "a is damaged (x): run `vitrina build --force`"),
        (
            .database(path: "a", detail: "x"),
            "a could not be read or written (x): free some disk space or check the rights, then try again"
        ),
        (
            .dimension(expected: 2, found: 3),
            "the vector has 3 elements, the index needs 2: use the index's own embedder or run `vitrina build`"
        ),
        (.fileInTheWay(path: "a"), "a is there already: write the index to a new file"),
        (.notFinite(row: 0), "vector 1 holds a number that is not finite: run `vitrina build --force`"),
        (.length(row: 1), "vector 2 has a length outside of 1e-9 to 1e9: scale the embedder's vectors to unit length"),
        (.zeroVector, "the question's vector is all zeros: ask without a vector"),
        (.vectorCount(expected: 2, found: 1), "1 vectors for 2 chunks: give one vector a chunk"),
        (.hitLimit(asked: 0, allowed: 1...1_000), "0 hits asked for: ask for 1 to 1000"),
        (.emptyQuestion, "the question holds no word or number: ask with at least one"),
        (.cancelled, "writing was stopped"),
        (
            .unknownFilter(name: "brand", value: "x"),
            "no brand is called x: use a name of vocabulary.yaml or the path of a source"
        ),
    ])
    func wordsItsErrors(error: IndexError, text: String) {
        #expect(error.description == text)
        #expect(error.phrase.ru.contains { ("а"..."я").contains($0) })
        switch error {
        case .database, .cancelled: #expect(error.isTransient)
        default: #expect(!error.isTransient)
        }
    }

    @Test func tellsAFullDiskInRussian() {
        let error = IndexError.database(path: "a", detail: "database or disk is full")
        #expect(
            error.phrase.ru
                == "a не читается или не пишется (на диске нет места): освободите место на диске или проверьте права, затем повторите"
        )
    }
}
