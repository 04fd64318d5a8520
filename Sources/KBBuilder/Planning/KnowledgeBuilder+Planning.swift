import Foundation
import KnowledgeModel
import Language
public import VectorIndex

/// What a build of the files as they are would give, and how it differs from the generation in use.
public struct Prospect: Sendable {
    /// What would change.
    public var plan: ChangePlan
    /// What the next generation would hold; nil when nothing changed. Without vectors where a server makes them: it is not asked.
    public var contents: IndexContents?
    /// The generation in use.
    public var current: GenerationFolder.Generation?
    /// What reading the files found.
    public var report: BuildReport
}

extension KnowledgeBuilder {
    /// Works out what a build would change. Nothing is written.
    /// - Throws: ``BuildError``, and ``IndexError`` when the generation in use can't be read.
    public func plan(progress: @escaping @Sendable (BuildStage) -> Void = { _ in }) async throws -> Prospect {
        var contents: IndexContents?
        let report = try await build(
            options: Options(dryRun: true, acceptsLoss: true), forecast: { next, _ in contents = next },
            progress: progress)
        let current = try GenerationFolder(root: shop.builtKnowledge).current()
        var plan = try changes(to: contents, since: current)
        plan.unread = report.unreadFiles
        return Prospect(plan: plan, contents: contents, current: current, report: report)
    }

    /// Compares what an index is to hold with a generation.
    /// - Parameter contents: nil where it is to be the same.
    /// - Throws: ``IndexError`` when the generation can't be read.
    public func changes(
        to contents: IndexContents?, since generation: GenerationFolder.Generation?
    ) throws -> ChangePlan {
        let base = try generation.map { try IndexSummary(of: $0.file) }
        let before = try base.map { try KnowledgeSnapshot(of: $0) } ?? .empty
        let after = try contents.map { try KnowledgeSnapshot($0, taking: before, of: base) } ?? before
        return compare(before, after, generation: generation?.number)
    }

    /// Compares two states of this shop's knowledge base.
    /// - Parameter generation: the number of the former.
    public func compare(
        _ before: KnowledgeSnapshot, _ after: KnowledgeSnapshot, generation: Int?
    ) -> ChangePlan {
        let stemmer = Stemmer()
        return ChangePlan(
            generation: generation, before: before, after: after,
            vocabulary: VocabularyIndex(vocabulary, stemmer: stemmer), stemmer: stemmer)
    }
}
