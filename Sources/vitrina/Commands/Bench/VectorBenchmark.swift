import Foundation
import KnowledgeModel
import Language
import VectorIndex

/// Times the ways of finding the nearest vectors over one index.
struct VectorBenchmark {
    let set: VectorSet
    let file: URL
    let plans: [VectorPlan]
    let rounds: Int

    struct Report: Encodable {
        var vectors: Int
        var dimension: Int
        var queries: Int
        /// Nil when the index was there already.
        var writeSeconds: Double?
        var fileBytes: Int
        var ways: [Way]
    }

    struct Way: Encodable {
        var plan: VectorPlan
        var kernel: VectorKernel?
        /// Milliseconds a query: the median of each round, and of these the least. A machine with other work to do only
        /// ever adds.
        var p50: Double
        var p95: Double
        /// Milliseconds of the processor's time a query: the median of each round, and of these the least. What other
        /// programs do beside it hardly shows.
        var processor: Double
        /// Milliseconds a query when all are asked at once: the least of the rounds.
        var batch: Double
        var openSeconds: Double
        var memoryBytes: Int
        var bytesPerElement: Double
        /// Rows a query that the bound by four bits left, and that were computed in Float64, on average.
        var coarse: Double
        var rescored: Double
    }

    func run() throws -> Report {
        let clock = ContinuousClock()
        var writing: Duration?
        if !FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) {
            writing = try clock.measure { try write() }
        }
        var readers: [IndexReader] = []
        var ways: [Way] = []
        for plan in plans {
            let start = clock.now
            let reader = try IndexReader(opening: file, plan: plan)
            let opening = clock.now - start
            readers.append(reader)
            ways.append(try check(reader, plan: plan, openSeconds: opening / .seconds(1)))
        }
        for _ in 0..<rounds {
            for index in ways.indices { try time(readers[index], into: &ways[index]) }
        }
        let size = try file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        return Report(
            vectors: set.base.count, dimension: set.base.dimension, queries: set.queries.count,
            writeSeconds: writing.map { $0 / .seconds(1) }, fileBytes: size, ways: ways)
    }

    private func write() throws {
        let source = "base.f32"
        let identity = EmbedderIdentity(
            model: "bench", version: "1", dimension: set.base.dimension, isNormalized: true)
        let chunk = Chunk(
            kind: .policy, text: "", path: [], location: SourceLocation(file: source, place: .file))
        try IndexWriter().write(
            IndexContents(
                manifest: IndexManifest(shop: "bench", embedder: identity, vocabulary: Vocabulary()),
                sources: [
                    IndexedSource(path: source, kind: .policy, size: 0, sha256: "", parser: "bench/1", state: .read)
                ],
                chunks: Array(repeating: chunk, count: set.base.count), vectors: set.base),
            to: file)
    }

    /// Asks every query, alone and all at once, and holds the answers against the truth. Warms up, too.
    private func check(_ reader: IndexReader, plan: VectorPlan, openSeconds: Double) throws -> Way {
        let together = try reader.nearest(set.truth[0].count, toEach: set.queries)
        var coarse = 0
        var rescored = 0
        var kernel: VectorKernel?
        for (query, truth) in set.truth.enumerated() {
            let alone = try reader.nearest(truth.count, to: Array(set.queries[query]))
            let found = alone.matches.map { $0.id - 1 }
            guard found == truth, together[query].matches == alone.matches else {
                throw VectorBenchmarkError.mismatch(plan: plan, query: query, found: found, truth: truth)
            }
            coarse += alone.scan.coarse
            rescored += alone.scan.rescored
            kernel = alone.scan.kernel
        }
        let queries = Double(set.queries.count)
        return Way(
            plan: plan, kernel: kernel, p50: .infinity, p95: .infinity, processor: .infinity, batch: .infinity,
            openSeconds: openSeconds,
            memoryBytes: reader.memory.vectors, bytesPerElement: reader.memory.perVectorElement,
            coarse: Double(coarse) / queries, rescored: Double(rescored) / queries)
    }

    private func time(_ reader: IndexReader, into way: inout Way) throws {
        let clock = ContinuousClock()
        let count = set.truth[0].count
        let vectors = (0..<set.queries.count).map { Array(set.queries[$0]) }
        var times: [Double] = []
        var processorTimes: [Double] = []
        for vector in vectors {
            let before = Self.processorMilliseconds()
            let time = try clock.measure { _ = try reader.nearest(count, to: vector) }
            processorTimes.append(Self.processorMilliseconds() - before)
            times.append(time / .milliseconds(1))
        }
        times.sort()
        let batch = try clock.measure { _ = try reader.nearest(count, toEach: set.queries) } / .milliseconds(1)
        way.p50 = min(way.p50, times[times.count / 2])
        way.p95 = min(way.p95, times[times.count * 95 / 100])
        processorTimes.sort()
        way.processor = min(way.processor, processorTimes[processorTimes.count / 2])
        way.batch = min(way.batch, batch / Double(vectors.count))
    }
}

extension VectorBenchmark {
    /// What this thread has used of the processor.
    private static func processorMilliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
    }
}

/// What a benchmark found wrong.
enum VectorBenchmarkError: Error, CustomStringConvertible {
    case mismatch(plan: VectorPlan, query: Int, found: [Int], truth: [Int])

    var description: String {
        switch self {
        case .mismatch(let plan, let query, let found, let truth):
            "\(plan.rawValue) finds \(found) for query \(query), truth.i32 has \(truth): this is a fault of the program or of the file"
        }
    }
}
