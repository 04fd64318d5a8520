import Embeddings
import Foundation
import KnowledgeModel
import VectorIndex

// MARK: - Contents

extension KnowledgeBuilder {
    /// What the next generation is to hold. Where the base's embedder is kept, what did not change is taken over from the base with
    /// its vectors; else its texts are read for the vectors to be made of them.
    /// - Parameter base: the generation whose learned embedder may be kept.
    func contents(
        of gathering: SourceGathering, base: BaseGeneration?, options: Options, problems: inout [Problem],
        _ progress: @escaping @Sendable (BuildStage) -> Void
    ) async throws -> IndexContents {
        guard settings.embedder == .learned else {
            let chunks = try gathering.allChunks()
            let passages = try await ask(chunks.map(\.indexedText), options: options, problems: &problems, progress)
            return contents(of: gathering, chunks, try gathering.allStock(), passages)
        }
        if let base, var learning = base.summary.manifest.learning {
            learning.changed += try gathering.changedTexts(since: base)
            if drift.allows(learning) {
                return try kept(base, learning, gathering, progress)
            }
        }
        let chunks = try gathering.allChunks()
        progress(.embedding(chunks: chunks.count))
        let passages = try await embedder.embed(chunks.map(\.indexedText))
        return contents(
            of: gathering, chunks, try gathering.allStock(), passages, IndexManifest.Learning(texts: chunks.count))
    }

    /// The same with the base's embedder. Where most of the base stays in its place, a copy of it is changed.
    private func kept(
        _ base: BaseGeneration, _ learning: IndexManifest.Learning, _ gathering: SourceGathering,
        _ progress: @escaping @Sendable (BuildStage) -> Void
    ) throws -> IndexContents {
        let isChanged = gathering.staysInPlace(of: base)
        let chunks = isChanged ? gathering.fresh : try gathering.allChunks()
        progress(.embedding(chunks: chunks.count))
        let passages = try embedder.embed(chunks.map(\.indexedText), keeping: try base.summary.model())
        let stock = isChanged ? gathering.stock : try gathering.allStock()
        var contents = contents(of: gathering, chunks, stock, passages, learning)
        if isChanged { contents.carried = gathering.carried(from: base) }
        return contents
    }

    private func ask(
        _ texts: [String], options: Options, problems: inout [Problem],
        _ progress: @escaping @Sendable (BuildStage) -> Void
    ) async throws(EmbeddingError) -> EmbeddedPassages {
        func embed() async throws(EmbeddingError) -> EmbeddedPassages {
            try await embedder.embed(texts, renews: options.isFull) { progress(.asking(done: $0, of: $1)) }
        }
        do {
            return try await embed()
        } catch .cache(let path, let detail, isDamaged: true) {
            // It only saves time and money: what it held is asked for again.
            problems.append(Self.cacheProblem(.cache(path: path, detail: detail, isDamaged: true)))
            try EmbeddingCache.remove(at: URL(filePath: path))
            return try await embed()
        }
    }

    static func cacheProblem(_ error: EmbeddingError) -> Problem {
        Problem(
            severity: .warning, code: "cache.unusable",
            location: SourceLocation(file: "kb/embeddings.sqlite", place: .file), message: error.phrase,
            remedy: Phrase(
                ru: "проверьте диск; базе знаний это не вредит", en: "check the disk; the knowledge base is whole"))
    }

    /// Saves the hashes of files for the next build, which does without them where that fails.
    static func save(_ cache: DigestCache, _ problems: inout [Problem]) {
        do {
            try cache.save()
        } catch {
            problems.append(
                Problem(
                    severity: .warning, code: "cache.unusable",
                    location: SourceLocation(file: "kb/sources-cache", place: .file), message: error.phrase,
                    remedy: Phrase(
                        ru: "проверьте диск; базе знаний это не вредит",
                        en: "check the disk; the knowledge base is whole")))
        }
    }
}

// MARK: - Putting together

extension KnowledgeBuilder {
    /// - Parameters:
    ///   - chunks: those that are not taken over from another index.
    ///   - stock: the variants, where they are not.
    func contents(
        of gathering: SourceGathering, _ chunks: [Chunk], _ stock: [StockItem], _ passages: EmbeddedPassages,
        _ learning: IndexManifest.Learning? = nil
    ) -> IndexContents {
        IndexContents(
            manifest: IndexManifest(
                shop: settings.name, embedder: passages.identity, vocabulary: vocabulary,
                messages: gathering.messages, options: buildOptions,
                contacts: gathering.contacts.filter { !$0.value.identities.isEmpty }.mapValues {
                    $0.identities.sorted()
                },
                learning: learning, forgotten: gathering.forgotten, gramLengths: settings.passages.gramLengths),
            sources: gathering.sources, chunks: chunks, vectors: passages.vectors, stock: stock,
            photos: gathering.photos, problems: Self.sorted(gathering.problems), model: passages.model,
            chats: gathering.chats)
    }

    static func counts(of gathering: SourceGathering) -> HistoryEntry.Counts {
        HistoryEntry.Counts(
            sources: gathering.sources.count, chunks: gathering.chunkCount, messages: gathering.messages,
            stock: gathering.stockCount, photos: gathering.photos.count)
    }

    func unchangedReport(_ base: BaseGeneration, problems: [Problem]) -> BuildReport {
        let summary = base.summary
        return BuildReport(
            outcome: .unchanged(generation: base.number), sources: summary.sources, chunks: summary.chunkCounts,
            stock: summary.stock, photos: summary.sources.count { $0.kind == .photo },
            messages: summary.manifest.messages, problems: Self.sorted(problems + summary.problems))
    }

    func report(
        _ gathering: SourceGathering, problems: [Problem], outcome: BuildReport.Outcome
    ) -> BuildReport {
        var counts: [Chunk.Kind: Int] = [:]
        for source in gathering.sources {
            guard let kind = source.kind.chunkKind, let count = gathering.chunkCounts[source.path], count > 0 else {
                continue
            }
            counts[kind, default: 0] += count
        }
        return BuildReport(
            outcome: outcome, sources: gathering.sources, chunks: counts, stock: gathering.stockCount,
            photos: gathering.photos.count, messages: gathering.messages,
            problems: Self.sorted(problems + gathering.problems))
    }

    static func sorted(_ problems: [Problem]) -> [Problem] {
        // Stable within a file: the parsers report in the order of the places.
        problems.enumerated().sorted {
            ($0.element.location.file, $0.offset) < ($1.element.location.file, $1.offset)
        }.map(\.element)
    }
}
