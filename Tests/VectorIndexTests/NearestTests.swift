import Foundation
import KnowledgeModel
import Synchronization
import Testing

@testable import VectorIndex

struct NearestTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func readers(of rows: VectorMatrix) throws -> [IndexReader] {
        try IndexWriter().write(contents(ofVectors: rows), to: folder.file())
        return try [VectorPlan.blas, .certified].map { try IndexReader(opening: folder.file(), plan: $0) }
    }

    /// Both plans, every form of the loops, alone and in a batch, with and without a filter, against plain loops.
    @Test(arguments: VectorSample.allCases, [(1, 40), (3, 700), (32, 333), (97, 700), (256, 130)])
    func findsWhatPlainLoopsFind(sample: VectorSample, shape: (dimension: Int, count: Int)) throws {
        let seed = UInt64(shape.dimension * 1_000 + shape.count)
        let rows = sample.rows(count: shape.count, dimension: shape.dimension, seed: seed)
        let questions = sample.questions(near: rows, seed: seed)
        var random = SeededRandom(seed: seed)
        let masks: [[Bool]?] = [
            nil, rows.indices.map { _ in Bool.random(using: &random) }, rows.indices.map { $0 == 7 || $0 == 30 },
            rows.indices.map { _ in false },
        ]
        let readers = try readers(of: rows)
        for mask in masks {
            let ordered = questions.map { nearestByLoops(rows, to: $0, limit: shape.count) { mask?[$0] ?? true } }
            let selection = RowSelection(mask)
            for limit in [1, 10, shape.count] {
                let expected = ordered.map { Array($0.prefix(limit)) }
                for reader in readers {
                    for kernel in VectorKernel.available {
                        let label: Comment = "\(sample) \(shape) seed \(seed) \(reader.vectors.plan) \(kernel) \(limit)"
                        let together = try reader.vectors.nearest(
                            to: questions, limit: limit, selection: selection, kernel: kernel)
                        #expect(together.map(\.matches) == expected, label)
                        let alone = try questions.map {
                            try reader.vectors.nearest(
                                to: [$0], limit: limit, selection: selection, kernel: kernel)[0].matches
                        }
                        #expect(alone == expected, label)
                    }
                }
            }
        }
    }

    @Test(arguments: VectorSample.allCases, [1, 31, 97, 130, 1_536])
    func boundsProductsAlikeInEveryFormOfTheLoops(sample: VectorSample, dimension: Int) throws {
        let rows = sample.rows(count: 75, dimension: dimension, seed: 5)
        let readers = try readers(of: rows)
        let all = Array(Int32(0)..<75)
        let few: [Int32] = [0, 31, 32, 74]
        for question in sample.questions(near: rows, seed: 5) {
            let products = nearestByLoops(rows, to: question, limit: 75).sorted { $0.row < $1.row }.map(\.score)
            let plain = readers[1].vectors.bounds(of: all, with: question, kernel: .plain)
            #expect(plain.path == .certified)
            for kernel in VectorKernel.available {
                #expect(readers[1].vectors.bounds(of: all, with: question, kernel: kernel).bounds == plain.bounds)
                let some = readers[1].vectors.bounds(of: few, with: question, kernel: kernel).bounds
                #expect(some == few.map { plain.bounds[Int($0)] }, "\(kernel)")
            }
            let byProducts = readers[0].vectors.bounds(of: all, with: question)
            let direct = readers[0].vectors.bounds(of: few, with: question)
            #expect([byProducts.path, direct.path] == [.blas, .direct])
            for (product, bounds) in zip(products + products, plain.bounds + byProducts.bounds) {
                #expect(Float(product) >= bounds.lower && Float(product) <= bounds.upper)
            }
            #expect(
                direct.bounds
                    == few.map { row in
                        let product = Float(products[Int(row)])
                        return ProductBounds(lower: product, upper: product)
                    })
        }
    }

    @Test func tellsTheWayAndWhatItCost() throws {
        let rows = VectorSample.clustered.rows(count: 2_000, dimension: 64, seed: 1)
        let readers = try readers(of: rows)
        let question = Array(rows[17])
        let byProducts = try readers[0].nearest(5, to: question)
        #expect(byProducts.scan.path == .blas)
        #expect(byProducts.scan.kernel == nil)
        #expect(byProducts.scan.admitted == 2_000)
        #expect((5...20).contains(byProducts.scan.rescored))
        let certified = try readers[1].nearest(5, to: question)
        #expect(certified.scan.path == .certified)
        #expect(certified.scan.kernel == VectorKernel.best)
        #expect((5...400).contains(certified.scan.rescored))
        #expect(certified.scan.coarse >= certified.scan.rescored)
        #expect(certified.matches == byProducts.matches)
        #expect(certified.matches.first?.id == 18)
        let filtered = try readers[1].nearest(5, to: question, filter: SearchFilter(kinds: [.policy]))
        #expect(filtered.matches == [])
        #expect(filtered.scan.path == .direct)
        #expect(filtered.scan.admitted == 0)
    }

    @Test func statesItsMemory() throws {
        for dimension in [97, 384] {
            let rows = VectorSample.random.rows(count: 1_024, dimension: dimension, seed: 2)
            let folder = try TemporaryFolder()
            try IndexWriter().write(contents(ofVectors: rows), to: folder.file())
            let blas = try IndexReader(opening: folder.file(), plan: .blas).memory
            let certified = try IndexReader(opening: folder.file(), plan: .certified).memory
            #expect(blas.perVectorElement == 4)
            #expect(certified.perVectorElement <= 1.15)
            #expect(certified.perVectorElement > 1)
            #expect(certified.chunks == 1_024)
            #expect(certified.total == certified.vectors + certified.stems + certified.words + certified.columns)
            #expect(certified.perChunk == Double(certified.total) / 1_024)
        }
        #expect(try reader(of: contents([]), in: folder).memory.perChunk == 0)
    }

    @Test func choosesThePlanBySize() {
        #expect(VectorPlan.automatic.resolved(count: 1_000, dimension: 256) == .blas)
        #expect(VectorPlan.automatic.resolved(count: 100_000, dimension: 97) == .certified)
        #expect(VectorPlan.blas.resolved(count: 1 << 30, dimension: 97) == .blas)
        #expect(VectorPlan.certified.resolved(count: 1, dimension: 1) == .certified)
    }

    // MARK: Hybrid search

    @Test(arguments: [UInt64(1), 2, 3])
    func searchesAlikeWithEveryPlan(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let words = ["туфли", "сумка", "чёрная", "белая", "доставка", "кожа"]
        let rows = VectorSample.clustered.rows(count: 300, dimension: 24, seed: seed)
        var full = contents(ofVectors: rows)
        full.chunks = (0..<300).map { number in
            let text = "\(random.pick(words)) \(random.pick(words)) n\(number % 200)"
            return chunk(text, paragraph: number + 1, kind: random.pick(Chunk.Kind.allCases))
        }
        try IndexWriter().write(full, to: folder.file())
        let blas = try IndexReader(opening: folder.file(), plan: .blas)
        let certified = try IndexReader(opening: folder.file(), plan: .certified)
        for (question, limit) in [("чёрная сумка", 10), ("туфли", 1), ("доставка n7", 1_000), ("ничего", 5)] {
            for filter in [SearchFilter(), SearchFilter(kinds: [.catalog])] {
                let vector = Array(rows[Int.random(in: 0..<300, using: &random)])
                let expected = try blas.ask(question, vector: vector, filter: filter, limit: limit).hits
                let found = try certified.ask(question, vector: vector, filter: filter, limit: limit).hits
                #expect(found.map(\.id) == expected.map(\.id), "seed \(seed) \(question)")
                #expect(found.map(\.score) == expected.map(\.score))
                #expect(found.map(\.parts) == expected.map(\.parts))
            }
        }
    }

    @Test func leavesVectorsOutForAQuestionOfZeros() throws {
        let reader = try reader(of: fullContents(), in: folder)
        let hits = try reader.ask("сумка", vector: [0, 0]).hits
        #expect(hits.first?.id == 1)
        #expect(hits.allSatisfy { $0.parts.vector == 0 })
    }

    // MARK: Refusals

    @Test func refusesQuestionsItCantAnswer() throws {
        let reader = try reader(of: fullContents(), in: folder)
        #expect(throws: IndexError.hitLimit(asked: 0, allowed: 1...3)) { try reader.nearest(0, to: [1, 0]) }
        #expect(throws: IndexError.hitLimit(asked: 4, allowed: 1...3)) { try reader.nearest(4, to: [1, 0]) }
        #expect(throws: IndexError.dimension(expected: 2, found: 3)) { try reader.nearest(1, to: [1, 0, 0]) }
        #expect(throws: IndexError.dimension(expected: 2, found: 1)) { try reader.nearest(1, to: []) }
        #expect(throws: IndexError.zeroVector) { try reader.nearest(1, to: [0, 0]) }
        #expect(throws: IndexError.length(row: 0)) { try reader.nearest(1, to: [1e-20, 0]) }
        #expect(throws: IndexError.length(row: 0)) { try reader.nearest(1, to: [0, 1e12]) }
        for value in [Float.nan, .infinity, -.infinity] {
            #expect(throws: IndexError.notFinite(row: 0)) { try reader.nearest(1, to: [1, value]) }
            #expect(throws: IndexError.notFinite(row: 1)) {
                try reader.nearest(1, toEach: VectorMatrix(dimension: 2, elements: [1, 0, value, 0]))
            }
        }
        #expect(try reader.nearest(1, toEach: VectorMatrix(dimension: 2)).isEmpty)
        #expect(try reader.nearest(3, to: [1, 0]).matches.map(\.id) == [1, 2, 3])
    }

    @Test func refusesAnyCountWithoutChunks() throws {
        let reader = try reader(of: contents([]), in: folder)
        #expect(throws: IndexError.hitLimit(asked: 1, allowed: 1...1)) { try reader.nearest(1, to: [1, 0]) }
    }

    @Test func refusesVectorsOfImpossibleLength() {
        for length in [Float(1e-12), 1e12] {
            #expect(throws: IndexError.length(row: 1)) {
                try IndexWriter().write(
                    contents(ofVectors: VectorMatrix(dimension: 2, elements: [1, 0, length, 0])), to: folder.file())
            }
        }
    }

    @Test func refusesRowsThatTheirCodesDeny() throws {
        try IndexWriter().write(
            contents(ofVectors: VectorSample.random.rows(count: 100, dimension: 8, seed: 1)), to: folder.file())
        try IndexFileEditor.execute(
            "UPDATE vector_block SET rows = zeroblob(length(rows))", in: folder.file(), isSigned: true)
        let reader = try IndexReader(opening: folder.file(), plan: .certified)
        let question = Array(VectorSample.random.rows(count: 100, dimension: 8, seed: 1)[3])
        #expect { try reader.nearest(1, to: question) } throws: { error in
            guard case IndexError.damaged(_, let detail) = error else { return false }
            return detail == "vector 4 and its codes do not agree"
        }
        #expect { try reader.ask("туфли", vector: question) } throws: { error in
            guard case IndexError.damaged(_, let detail) = error else { return false }
            return detail == "vector 4 and its codes do not agree"
        }
    }

    // MARK: Many readers

    @Test func answersManyThreadsWhileAnIndexIsBuilt() throws {
        let rows = VectorSample.clustered.rows(count: 3_000, dimension: 48, seed: 9)
        let questions = VectorSample.clustered.questions(near: rows, seed: 9)
        let readers = try readers(of: rows)
        let expected = questions.map { nearestByLoops(rows, to: $0, limit: 10) }
        let wrong = Mutex(0)
        let files = (0..<4).map { folder.file("other\($0).sqlite") }
        DispatchQueue.concurrentPerform(iterations: 64) { number in
            do {
                if number.isMultiple(of: 16) {
                    try IndexWriter().write(contents(ofVectors: rows), to: files[number / 16])
                }
                let reader = readers[number % 2]
                let answer = try reader.nearest(10, to: questions[number % questions.count])
                let matches = answer.matches.map { RowMatch(row: Int32($0.id - 1), score: $0.score) }
                if matches != expected[number % questions.count] { wrong.withLock { $0 += 1 } }
                _ = try reader.chunk(number + 1)
            } catch {
                wrong.withLock { $0 += 1 }
            }
        }
        #expect(wrong.withLock { $0 } == 0)
        #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[3]))
    }
}

extension VectorMatrix {
    /// Positions of the rows.
    var indices: Range<Int> { 0..<count }
}
