import Embeddings
import Foundation
import KnowledgeModel
import VectorIndex

// MARK: - Vectors

extension KnowledgeBuilder {
    /// The vectors of all passages.
    /// - Parameter base: the generation whose learned embedder may be kept.
    func passages(
        of gathering: SourceGathering, base: BaseGeneration?, options: Options, problems: inout [Problem],
        _ progress: @escaping @Sendable (BuildStage) -> Void
    ) async throws -> (embedded: EmbeddedPassages, learning: IndexManifest.Learning?) {
        let texts = gathering.chunks.map(\.indexedText)
        guard settings.embedder == .learned else {
            return (try await ask(texts, options: options, problems: &problems, progress), nil)
        }
        progress(.embedding(chunks: texts.count))
        if let base, var learning = base.summary.manifest.learning {
            learning.changed += try gathering.changedTexts(since: base)
            if drift.allows(learning) {
                let model = try base.index().model()
                return (try embedder.embed(texts, keeping: model), learning)
            }
        }
        return (try await embedder.embed(texts), IndexManifest.Learning(texts: texts.count))
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
    func contents(
        of gathering: SourceGathering, passages: (embedded: EmbeddedPassages, learning: IndexManifest.Learning?)
    ) -> IndexContents {
        IndexContents(
            manifest: IndexManifest(
                shop: settings.name, embedder: passages.embedded.identity, vocabulary: vocabulary,
                messages: gathering.messages, options: buildOptions,
                contacts: gathering.contacts.filter { !$0.value.identities.isEmpty }.mapValues {
                    $0.identities.sorted()
                },
                learning: passages.learning),
            sources: gathering.sources, chunks: gathering.chunks, vectors: passages.embedded.vectors,
            stock: gathering.stock, photos: gathering.photos, problems: Self.sorted(gathering.problems),
            model: passages.embedded.model, chats: gathering.chats)
    }

    static func counts(of contents: IndexContents) -> HistoryEntry.Counts {
        HistoryEntry.Counts(
            sources: contents.sources.count, chunks: contents.chunks.count, messages: contents.manifest.messages,
            stock: contents.stock.count, photos: contents.photos.count)
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
        for chunk in gathering.chunks { counts[chunk.kind, default: 0] += 1 }
        return BuildReport(
            outcome: outcome, sources: gathering.sources, chunks: counts, stock: gathering.stock.count,
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
