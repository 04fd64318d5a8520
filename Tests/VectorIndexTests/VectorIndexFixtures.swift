import Foundation
import KnowledgeModel
import Language

@testable import VectorIndex

/// SplitMix64: seeded, so that a failing run can be repeated.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &self)]
    }
}

/// A folder that is removed with the test that made it.
final class TemporaryFolder {
    let url = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        // Left to the system's own cleaning when it can't be removed.
        try? FileManager.default.removeItem(at: url)
    }

    func file(_ name: String = "a.sqlite") -> URL { url.appending(path: name) }
}

/// A hostile file of fixtures/index.
func fixture(_ name: String, file: String = #filePath) -> URL {
    URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "fixtures/index").appending(path: name)
}

let stemmer = Stemmer()

func chunk(
    _ text: String, path: [String] = ["Раздел"], file: String = "a.docx", paragraph: Int = 1,
    kind: Chunk.Kind = .catalog, attributes: Chunk.Attributes = Chunk.Attributes()
) -> Chunk {
    Chunk(
        kind: kind, text: text, path: path, location: SourceLocation(file: file, place: .paragraph(paragraph)),
        attributes: attributes)
}

/// Contents of chunks with vectors of two elements, each source named once.
func contents(_ chunks: [Chunk], vectors: [Float]? = nil, vocabulary: Vocabulary = Vocabulary()) -> IndexContents {
    let identity = EmbedderIdentity(model: "test", version: "1", dimension: 2, isNormalized: true)
    let files = Set(chunks.map(\.location.file)).sorted()
    return IndexContents(
        manifest: IndexManifest(
            shop: "Оттенок", embedder: identity, vocabulary: vocabulary, options: ["chunker": "1", "a": "/"]),
        sources: files.map {
            IndexedSource(path: $0, kind: .catalog, size: 7, sha256: "00ff", parser: "docx 1", state: .read)
        },
        chunks: chunks,
        vectors: VectorMatrix(
            dimension: 2, elements: vectors ?? chunks.flatMap { _ in [Float(0.6), Float(0.8)] }))
}

/// Contents in which everything an index can hold occurs.
func fullContents() -> IndexContents {
    let money = Money(minorUnits: 4_500_000, currency: .KZT)
    let attributes = Chunk.Attributes(
        brands: ["Chanel"], categories: ["сумки"], colors: ["чёрный"], sizes: [Size(tenths: 360, upTo: 400)],
        prices: [money])
    let time = LocalDateTime(year: 2025, month: 3, day: 1, hour: 9)
    var full = contents([
        chunk("Сумка Chanel Jumbo, чёрная 👜\n45\u{A0}000 ₸", path: ["Сумки", "Chanel"], attributes: attributes),
        chunk("Доставка по городу — 1 день", file: "b.docx", paragraph: 2, kind: .policy),
        Chunk(
            kind: .chat, text: "Қара сөмке бар ма? — Бар", path: ["Чат"],
            location: SourceLocation(file: "c.txt", place: .messages(firstLine: 1, lastLine: 2, time: time))),
    ])
    full.manifest.vocabulary = Vocabulary(
        brands: ["Chanel": ["шанель"]], categories: ["сумки": .init(words: ["bag"], related: ["рюкзаки"])],
        colors: ["чёрный": ["қара"]], synonyms: [["кожа", "leather"]])
    full.stock = [
        StockItem(
            product: "Chanel Jumbo", size: Size(tenths: 375), color: nil, quantity: .pieces(2), price: money,
            location: SourceLocation(file: "inventory.xlsx", place: .sheetRow(sheet: "Склад", row: 4)),
            cells: [.product: "A4", .quantity: "D4"])
    ]
    full.photos = [
        Photo(file: "photos/a 1.jpg", key: "a", category: "сумки", color: nil, product: "Chanel Jumbo", number: 1)
    ]
    full.problems = [
        Problem(
            severity: .warning, code: "docx.test", location: SourceLocation(file: "a.docx", place: .file),
            message: Phrase(ru: "р", en: "e"), remedy: Phrase(ru: "р2", en: "e2"))
    ]
    full.model = [0, 1, 2, 255]
    return full
}

extension IndexReader {
    /// Asks as the service does, with the index's own words.
    func ask(
        _ question: String, vector: [Float]? = nil, filter: SearchFilter = SearchFilter(), limit: Int = 10,
        isExhaustive: Bool = false
    ) throws -> SearchResult {
        let analyzer = QueryAnalyzer(
            lexicon: lexicon, vocabulary: VocabularyIndex(manifest.vocabulary, stemmer: stemmer), stemmer: stemmer)
        var request = SearchRequest(
            analysis: analyzer.analyze(question), vector: vector, filter: filter, limit: limit)
        request.isExhaustive = isExhaustive
        return try search(request)
    }
}

/// Writes contents and opens them.
func reader(of contents: IndexContents, in folder: TemporaryFolder, name: String = "a.sqlite") throws -> IndexReader {
    try IndexWriter().write(contents, to: folder.file(name))
    return try IndexReader(opening: folder.file(name))
}
