import Embeddings
import Foundation
import KnowledgeModel
import Language
import VectorIndex

// MARK: - What was built before

extension KnowledgeBuilder {
    /// The generation in use. One that is damaged counts as none: the build that mends it must not need it.
    func currentBase(_ folder: GenerationFolder) throws -> BaseGeneration? {
        let current = try Self.unlessDamaged { () throws(IndexError) in try folder.current() }
        guard let generation = current ?? nil else { return nil }
        return try Self.base(generation.number, in: folder)
    }

    /// The newest generation that can be opened, for what it holds of files that can't be read.
    func newestBase(_ folder: GenerationFolder) throws -> BaseGeneration? {
        for number in try folder.numbers().reversed() {
            if let base = try Self.base(number, in: folder) { return base }
        }
        return nil
    }

    private static func base(_ number: Int, in folder: GenerationFolder) throws -> BaseGeneration? {
        try unlessDamaged { () throws(IndexError) in try BaseGeneration(number, in: folder) }
    }

    /// What work gives, or nil when it finds a file damaged. A passing fault of the disk goes on as an error: it must not
    /// cost what the file holds.
    private static func unlessDamaged<Value>(_ work: () throws(IndexError) -> Value) throws -> Value? {
        do {
            return try work()
        } catch {
            if error.isTransient { throw error }
            return nil
        }
    }

    static func damagedBase(_ standIn: Int?) -> Problem {
        let note = standIn.map { Phrase(ru: "; вместо неё взята \($0)", en: "; \($0) stands in for it") }
        return Problem(
            severity: .warning, code: "base.damaged", location: SourceLocation(file: "kb/current", place: .file),
            message: Phrase(
                ru: "прежняя база знаний повреждена\(note?.ru ?? "")",
                en: "the knowledge base before is damaged\(note?.en ?? "")"),
            remedy: Phrase(
                ru: "проверьте диск; эта сборка её заменяет", en: "check the disk; this build replaces it"))
    }
}

// MARK: - What changed

extension KnowledgeBuilder {
    /// What the chunks and vectors depend on besides the sources.
    var buildOptions: [String: String] {
        [
            "attributes": AttributeReader.version, "chat_names": settings.chatNames.joined(separator: "\n"),
            "chunker.chat": ChatChunker.version, "chunker.document": DocumentChunker.version,
            "contacts": settings.contacts.joined(separator: "\n"), "currency": settings.currency.rawValue,
            "embedder": settings.embedder.fingerprint,
            SourceGathering.redactorOption: Redactor.version, "stemmer": Stemmer.version,
        ].merging(settings.passages.buildOptions) { $1 }
    }

    /// Whether a generation was made by the same rules, settings and vocabulary, so that its parts are what a build would make
    /// of the same files.
    func isMadeAlike(_ summary: IndexSummary) -> Bool {
        summary.manifest.options == buildOptions && summary.manifest.vocabulary == vocabulary
            && summary.manifest.shop == settings.name
    }

    /// Which paths a build looks at.
    func scope(_ options: Options) -> (String) -> Bool {
        guard !options.only.isEmpty else { return { _ in true } }
        return { path in options.only.contains { $0.matches(path) } }
    }

    func isUpToDate(
        _ summary: IndexSummary, with found: [DiscoveredSource], scope: (String) -> Bool
    ) -> Bool {
        let indexed = summary.sources.filter { scope($0.path) }
        guard isMadeAlike(summary), indexed.count == found.count else { return false }
        return zip(indexed, found).allSatisfy { indexed, found in isSame(indexed, found) }
    }

    func isSame(_ indexed: IndexedSource, _ found: DiscoveredSource) -> Bool {
        indexed.path == found.path && indexed.sha256 == found.sha256 && indexed.kind == found.kind
            && indexed.parser == SourceReader.parser(of: found.kind)
    }

    /// Adds the sources of the base that this build does not look at.
    /// - Throws: ``BuildError/scopeTooNarrow`` when they were made by other rules and can't stay as they are.
    func withUnseen(
        _ found: [DiscoveredSource], options: Options, base: BaseGeneration?, isMadeAlike: Bool
    ) throws -> [DiscoveredSource] {
        guard !options.only.isEmpty, let base else { return found }
        guard isMadeAlike else { throw BuildError.scopeTooNarrow }
        let scope = scope(options)
        let drive = Dictionary(
            try driveSources(of: base).map { ($0.path, $0.drive) }, uniquingKeysWith: { first, _ in first })
        let unseen = base.summary.sources.filter { !scope($0.path) }.map { source in
            DiscoveredSource(
                path: source.path, url: shop.root.appending(path: source.path), kind: source.kind, size: source.size,
                sha256: source.sha256, drive: drive[source.path] ?? nil)
        }
        return (found + unseen).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Refuses to lose more than a fifth of the passages unasked: somebody may have emptied a folder by mistake.
    func refuseLoss(in gathering: SourceGathering, since base: BaseGeneration) throws(BuildError) {
        let losses = gathering.losses(since: base)
        let lost = losses.reduce(0) { $0 + $1.before - $1.after }
        guard lost * Self.largestLoss > base.summary.chunkCount else { return }
        throw .losesMuch(lost: lost, of: base.summary.chunkCount, losses: losses)
    }

    /// One part in so many may go unasked.
    private static let largestLoss = 5
}
