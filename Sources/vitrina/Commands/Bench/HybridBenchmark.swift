import Embeddings
import Evaluation
import Foundation
import KnowledgeModel
import Language
import RAGService
import VectorIndex
import WebClient

/// Times search over all legs on a set in the BEIR layout, and the building of its index.
struct HybridBenchmark {
    let set: BEIRSet
    let file: URL
    let rounds: Int
    let top: Int

    struct Report: Encodable {
        var chunks: Int
        var dimension: Int
        var queries: Int
        /// Learning the vectors; nil when the index was there already.
        var learnSeconds: Double?
        /// Everything else: counting words, quantising, writing. Nil when the index was there already.
        var writeSeconds: Double?
        var fileBytes: Int
        var openSeconds: Double
        var memory: IndexMemory
        /// Share of the questions whose first hit is a judged document.
        var success1: Double
        /// From the text of a question to its hits.
        var whole: Times
        /// The index's part of it: the question is understood and has its vector.
        var search: Times
        /// What was looked at, a question on average.
        var work: Work
    }

    /// Milliseconds a question: of each round the value named, and of these the least. A machine with other work to do
    /// only ever adds.
    struct Times: Encodable {
        var p50 = Double.infinity
        var p95 = Double.infinity
        /// The median of the processor's time.
        var processor = Double.infinity

        mutating func take(_ times: [Double], processor: [Double]) {
            let (times, processor) = (times.sorted(), processor.sorted())
            p50 = min(p50, times[times.count / 2])
            p95 = min(p95, times[times.count * 95 / 100])
            self.processor = min(self.processor, processor[processor.count / 2])
        }
    }

    struct Work: Encodable {
        var postings = 0.0
        var scored = 0.0
        var bounded = 0.0
        var rescored = 0.0
    }

    func run() async throws -> Report {
        var building: (learn: Double, write: Double)?
        if !FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) { building = try await build() }
        let clock = ContinuousClock()
        let start = clock.now
        let base = try KnowledgeBase(opening: file)
        let opening = (clock.now - start) / .seconds(1)
        let size = try file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        let (success, work) = try await check(base)
        var report = Report(
            chunks: base.index.chunkCount, dimension: base.index.manifest.embedder.dimension,
            queries: set.queries.count,
            learnSeconds: building?.learn, writeSeconds: building?.write, fileBytes: size, openSeconds: opening,
            memory: base.index.memory, success1: success, whole: Times(), search: Times(), work: work)
        for _ in 0..<rounds { try await time(base, into: &report) }
        return report
    }

    // MARK: - Building

    private func build() async throws -> (learn: Double, write: Double) {
        let clock = ContinuousClock()
        let source = "corpus.jsonl"
        let chunks = set.documents.enumerated().map { offset, document in
            Chunk(
                kind: .policy, text: document.text, path: document.title.map { $0.isEmpty ? [] : [$0] } ?? [],
                location: SourceLocation(file: source, place: .paragraph(offset + 1)))
        }
        let start = clock.now
        let passages = try await PassageEmbedder(
            .learned, web: WebClient(), environment: [:], cacheFile: nil
        ).embed(chunks.map(\.indexedText))
        let learned = clock.now
        try IndexWriter().write(
            IndexContents(
                manifest: IndexManifest(shop: "bench", embedder: passages.identity, vocabulary: Vocabulary()),
                sources: [
                    IndexedSource(path: source, kind: .policy, size: 0, sha256: "", parser: "beir/1", state: .read)
                ],
                chunks: chunks, vectors: passages.vectors, model: passages.model),
            to: file)
        return ((learned - start) / .seconds(1), (clock.now - learned) / .seconds(1))
    }

    // MARK: - Asking

    /// Holds every answer against that of scoring all chunks. Warms up, too.
    private func check(_ base: KnowledgeBase) async throws -> (success1: Double, work: Work) {
        var work = Work()
        var first = 0
        let share = 1 / Double(set.queries.count)
        for query in set.queries {
            var request = try await base.request(for: query.text, limit: top).request
            let found = try base.index.search(request)
            request.isExhaustive = true
            let expected = try base.index.search(request)
            guard found.hits.map(\.id) == expected.hits.map(\.id), found.hits.map(\.score) == expected.hits.map(\.score)
            else { throw HybridBenchmarkError.mismatch(query: query.id) }
            let best = found.hits.prefix(1).map { set.documents[$0.id - 1].id }
            if set.judge(best, for: query.id).isFound(within: 1) { first += 1 }
            work.postings += Double(found.work.postings) * share
            work.scored += Double(found.work.scored) * share
            work.bounded += Double(found.work.bounded) * share
            work.rescored += Double(found.work.rescored) * share
        }
        return (Double(first) * share, work)
    }

    private func time(_ base: KnowledgeBase, into report: inout Report) async throws {
        let clock = ContinuousClock()
        var (whole, search): ([Double], [Double]) = ([], [])
        var (wholeProcessor, searchProcessor): ([Double], [Double]) = ([], [])
        for query in set.queries {
            let (start, startProcessor) = (clock.now, Self.processorMilliseconds())
            let request = try await base.request(for: query.text, limit: top).request
            let (middle, middleProcessor) = (clock.now, Self.processorMilliseconds())
            _ = try base.index.search(request)
            let (end, endProcessor) = (clock.now, Self.processorMilliseconds())
            whole.append((end - start) / .milliseconds(1))
            search.append((end - middle) / .milliseconds(1))
            wholeProcessor.append(endProcessor - startProcessor)
            searchProcessor.append(endProcessor - middleProcessor)
        }
        report.whole.take(whole, processor: wholeProcessor)
        report.search.take(search, processor: searchProcessor)
    }

    /// What this process has used of the processor: a question may go on in another thread.
    private static func processorMilliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
    }
}

/// What a benchmark found wrong.
enum HybridBenchmarkError: Error, CustomStringConvertible {
    case mismatch(query: String)

    var description: String {
        switch self {
        case .mismatch(let query):
            "question \(query) has other hits than scoring every chunk gives: this is a fault of the program"
        }
    }
}
