import KnowledgeModel
import Testing

@testable import Embeddings

struct LatentSemanticModelTests {
    private static let texts = [
        "Туфли лодочки чёрные, натуральная кожа, каблук 10 см", "Туфли белые на низком каблуке, кожа",
        "Сумка Chanel Jumbo чёрная, цепочка золото", "Сумка Chanel мини белая, цепочка серебро",
        "Доставка по городу в день заказа, курьер", "Доставка в другие города почтой, оплата заказа вперёд",
        "Возврат в течение 14 дней, чек сохраняйте", "Обмен размера в течение 14 дней без чека",
        "Қара сөмке, былғары, қалаға жеткізу", "Ақ көйлек, жеткізу қала бойынша",
        "Сандалии летние, кожа, размеры 36-40",
        "Кроссовки белые, размеры 36-41, кожа",
    ]

    private static func learned(dimension: Int = 8) throws -> LatentSemanticModel {
        try LatentSemanticModel.learn(texts, options: .init(dimension: dimension)).model
    }

    private static func cosine(_ left: ArraySlice<Float>, _ right: ArraySlice<Float>) -> Double {
        zip(left, right).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }

    @Test func givesTheSameBytesForTheSameTexts() throws {
        let first = try Self.learned().encoded()
        #expect(try Self.learned().encoded() == first)
        let reordered = try LatentSemanticModel.learn(
            Self.texts.reversed(), options: .init(dimension: 8)
        ).model
        #expect(try reordered.identity != Self.learned().identity)
    }

    @Test func givesTheVectorsOfTheTextsItLearned() throws {
        let (model, vectors) = try LatentSemanticModel.learn(Self.texts)
        #expect(try vectors == model.embed(Self.texts))
    }

    @Test func survivesCoding() throws {
        let model = try Self.learned()
        let decoded = try LatentSemanticModel(decoding: model.encoded())
        #expect(decoded.encoded() == model.encoded())
        #expect(decoded.identity == model.identity)
        #expect(decoded.dimension == 8)
        #expect(
            try decoded.embed(Self.texts) == model.embed(Self.texts))
    }

    @Test func namesItselfByWhatWasLearned() throws {
        let identity = try Self.learned().identity
        #expect(identity.model == "latent-semantic")
        #expect(identity.dimension == 8)
        #expect(identity.isNormalized)
        #expect(identity.version.count == 16)
        #expect(identity.version.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }

    @Test(arguments: [1, 3, 8, 200])
    func givesUnitVectors(dimension: Int) throws {
        let model = try Self.learned(dimension: dimension)
        #expect(model.dimension == min(dimension, 12))
        let vectors = try model.embed(Self.texts)
        #expect(vectors.count == 12)
        for row in 0..<vectors.count { #expect(abs(Self.cosine(vectors[row], vectors[row]) - 1) < 1e-5) }
    }

    @Test(arguments: ["", "👟 — !", "хщз", "\u{200E}"])
    func givesAZeroRowForWordsItDoesNotKnow(text: String) throws {
        let model = try Self.learned()
        let vectors = try model.embed([text, "туфли"])
        #expect(vectors.count == 2)
        #expect(vectors[0].allSatisfy { $0 == 0 })
        #expect(vectors[1].contains { $0 != 0 })
    }

    @Test(arguments: [
        ("туфлями лодочками", 0, 4), ("туфи лодачки", 0, 6), ("сумачка шанел chanell jambo", 2, 5),
        ("даставка курьром", 4, 1), ("сөмкелер қара", 8, 5), ("обмен размеров", 7, 2), ("delivery доставку", 4, 3),
    ])
    func bringsTyposAndEndingsNearTheirText(question: String, its: Int, other: Int) throws {
        let model = try Self.learned()
        let corpus = try model.embed(Self.texts)
        let vector = try model.embed([question])[0]
        #expect(Self.cosine(vector, corpus[its]) > Self.cosine(vector, corpus[other]) + 0.1)
    }

    @Test(arguments: [[], [""], ["", "—", "👟"]])
    func refusesACorpusWithoutWords(texts: [String]) {
        #expect(throws: EmbeddingError.emptyCorpus) {
            try LatentSemanticModel.learn(texts)
        }
    }

    @Test func learnsFromASingleWord() throws {
        let model = try LatentSemanticModel.learn(["туфли"]).model
        #expect(model.dimension == 1)
        #expect(try model.embed(["туфлями"]).elements.map(abs) == [1])
    }

    @Test func keepsNoMoreFeaturesThanAllowed() throws {
        let model = try LatentSemanticModel.learn(
            Self.texts, options: .init(dimension: 4, featureLimit: 10)
        ).model
        #expect(model.keys.count == 10)
        #expect(model.keys == model.keys.sorted())
    }
}

struct LatentSemanticModelCodingTests {
    private static let model = LatentSemanticModel(
        dimension: 2, keys: [5, 9, 70], weights: [1, 2, 3], scales: [0.5, 0.25, 0],
        rows: [1, -2, 127, -127, 0, 0])

    /// The layout, written out: magic, dimension, features, keys, weights, scales, rows.
    @Test func writesLittleEndianNumbers() {
        let expected: [UInt8] =
            Array("LSA1".utf8) + [2, 0, 0, 0, 3, 0, 0, 0]
            + [5, 0, 0, 0, 0, 0, 0, 0] + [9, 0, 0, 0, 0, 0, 0, 0] + [70, 0, 0, 0, 0, 0, 0, 0]
            + [0, 0, 0x80, 0x3F, 0, 0, 0, 0x40, 0, 0, 0x40, 0x40] + [0, 0, 0, 0x3F, 0, 0, 0x80, 0x3E, 0, 0, 0, 0]
            + [1, 0xFE, 127, 0x81, 0, 0]
        #expect(Self.model.encoded() == expected)
    }

    @Test func refusesEveryTruncationAndEveryTail() {
        let bytes = Self.model.encoded()
        for count in 0..<bytes.count {
            #expect(throws: EmbeddingError.self) { try LatentSemanticModel(decoding: Array(bytes.prefix(count))) }
        }
        #expect(throws: EmbeddingError.damagedModel(detail: "67 bytes for 3 features of 2")) {
            try LatentSemanticModel(decoding: bytes + [0])
        }
    }

    @Test func refusesOrBearsEveryFlippedByte() throws {
        let learned = try LatentSemanticModel.learn(
            ["туфли чёрные", "туфли белые", "сумка"], options: .init(dimension: 2)
        ).model
        let bytes = learned.encoded()
        for position in bytes.indices {
            for flip: UInt8 in [0x01, 0x40, 0x80, 0xFF] {
                var damaged = bytes
                damaged[position] ^= flip
                do {
                    let model = try LatentSemanticModel(decoding: damaged)
                    #expect(model.identity != learned.identity)
                    let vectors = try model.embed(["туфли", "сумка белая"])
                    #expect(vectors.elements.allSatisfy { $0.isFinite }, "byte \(position) ^ \(flip)")
                } catch {
                    guard case .damagedModel = error else {
                        Issue.record("byte \(position) ^ \(flip): \(error)")
                        continue
                    }
                }
            }
        }
    }

    @Test(
        arguments: [
            // More features of a greater dimension than a number can count.
            [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF],
            // A great dimension of no features.
            [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0],
        ] as [[UInt8]])
    func refusesShapesThatNoModelHas(shape: [UInt8]) {
        #expect(throws: EmbeddingError.self) { try LatentSemanticModel(decoding: Array("LSA1".utf8) + shape) }
    }

    @Test(arguments: [
        (EmbeddingError.emptyCorpus, "the texts hold no words to learn vectors from: add documents to knowledge_base"),
        (
            .damagedModel(detail: "it does not begin with LSA1"),
            "the stored vector model is damaged (it does not begin with LSA1): run `vitrina build --force`"
        ),
        (
            .decompositionFailed(routine: "sgeqrf", info: -4),
            "LAPACK's sgeqrf failed with info -4: run `vitrina build --force`, and report it if it happens again"
        ),
    ])
    func wordsItsErrors(error: EmbeddingError, text: String) {
        #expect(error.description == text)
        #expect(!error.isTransient)
    }
}

/// Work on a corpus in a task that is cancelled.
struct StoppedLearningTests {
    private static let texts = ["чёрные туфли на каблуке", "белая сумка из кожи", "туфли и сумка"]

    @Test func stopsLearningWhenItsTaskIsCancelled() async {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try LatentSemanticModel.learn(Self.texts).vectors
        }
        await #expect(throws: EmbeddingError.cancelled) { try await task.value }
    }

    @Test func stopsMakingVectorsOfManyTextsWhenItsTaskIsCancelled() async throws {
        let (model, vectors) = try LatentSemanticModel.learn(Self.texts)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            // A question is answered all the same.
            #expect(try model.embed([Self.texts[0]])[0] == vectors[0])
            return try model.embed(
                Array(repeating: Self.texts[0], count: 2 * TextRanges.shortest))
        }
        await #expect(throws: EmbeddingError.cancelled) { try await task.value }
    }
}
