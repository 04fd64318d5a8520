import Embeddings
public import Foundation
public import KnowledgeModel
public import Language
import Synchronization
public import VectorIndex
public import WebClient

/// Turns a shop's folder into a generation of its knowledge base.
public struct KnowledgeBuilder: Sendable {
    /// The shop's folder.
    public let shop: ShopFolder
    /// Its settings.
    public let settings: ShopSettings
    /// Its vocabulary.
    public let vocabulary: Vocabulary
    private let stemmer = Stemmer()
    private let vocabularyIndex: VocabularyIndex
    private let embedder: PassageEmbedder
    private let now: @Sendable () -> Date

    /// Reads the settings and the vocabulary of a shop's folder.
    /// - Parameters:
    ///   - environment: variables that count more than the settings, and an embedding server's key.
    ///   - web: the way to an embedding server.
    ///   - now: what time it is, for the history.
    /// - Throws: ``BuildError``.
    public init(
        shop: ShopFolder, environment: [String: String] = ProcessInfo.processInfo.environment,
        web: WebClient = WebClient(), now: @escaping @Sendable () -> Date = { Date() }
    ) throws(BuildError) {
        guard FileManager.default.fileExists(atPath: shop.root.path(percentEncoded: false)) else {
            throw .noShop(folder: shop.root.path(percentEncoded: false))
        }
        self.shop = shop
        self.now = now
        settings = try ShopSettings(of: shop, environment: environment)
        vocabulary = try Vocabulary(of: shop)
        vocabularyIndex = VocabularyIndex(vocabulary, stemmer: stemmer)
        embedder = PassageEmbedder(
            settings.embedder, stemmer: stemmer, web: web, environment: environment,
            cacheFile: shop.builtKnowledge.appending(path: "embeddings.sqlite"))
    }

    /// How a build is to go about it.
    public struct Options: Hashable, Sendable {
        /// Builds even when nothing changed, and takes the embedding server's model as it is now.
        public var force: Bool
        /// Does everything but write; an embedding server is not asked either.
        public var dryRun: Bool
        /// Writes and checks a draft as ever, and removes it instead of putting it in use.
        public var rehearses: Bool
        /// Why, for the history.
        public var note: String?

        /// Creates options.
        public init(force: Bool = false, dryRun: Bool = false, rehearses: Bool = false, note: String? = nil) {
            self.force = force
            self.dryRun = dryRun
            self.rehearses = rehearses
            self.note = note
        }
    }

    /// Looks at a finished draft before it is put in use; throwing refuses it.
    /// - Parameters:
    ///   - draft: what would be put in use, opened.
    ///   - before: the generation in use, or what stands in for it when that is damaged.
    public typealias DraftCheck = (_ draft: IndexReader, _ before: IndexReader?) async throws -> Void

    /// Reads every file and reports what was found, without building anything.
    /// - Throws: ``BuildError``.
    public func check(progress: @Sendable (BuildStage) -> Void = { _ in }) throws -> BuildReport {
        let found = try discover()
        let gathering = gather(read(found.sources, progress), before: nil)
        return report(gathering, problems: found.problems, outcome: .notWritten)
    }

    /// Builds and publishes a generation when anything changed since the one in use.
    ///
    /// A file that can't be read is reported, and what the generation in use holds of it is kept. Vectors that an embedding
    /// server gave are kept at once, so that a build that was interrupted goes on where it stopped.
    /// - Parameter check: looks at the draft after it was held against the format's rules and before it is put in use.
    /// - Throws: ``BuildError``, and ``IndexError`` or ``EmbeddingError`` when the generation can't be made; the one in use
    ///   stays in use.
    public func build(
        options: Options = Options(), checking check: DraftCheck = { _, _ in },
        progress: @escaping @Sendable (BuildStage) -> Void = { _ in }
    ) async throws -> BuildReport {
        let folder = GenerationFolder(root: shop.builtKnowledge)
        var found = try discover()
        let author = Publisher.Author(command: "build", note: options.note, now: now)
        let publisher = options.dryRun ? nil : try Publisher(folder: folder, author: author)
        let current = try openCurrent(folder)
        if !options.force, let current, isUpToDate(current.index, with: found.sources) {
            return try unchangedReport(current, problems: found.problems)
        }
        let before = try current ?? openNewest(folder)
        if current == nil, folder.hasPointer() { found.problems.append(Self.damagedBase(before?.generation)) }
        let gathering = gather(read(found.sources, progress), before: before?.index)
        guard !gathering.chunks.isEmpty else {
            throw BuildError.nothingReadable(
                folder: shop.root.path(percentEncoded: false),
                problems: Self.sorted(found.problems + gathering.problems))
        }
        if options.dryRun, settings.embedder != .learned {
            return report(gathering, problems: found.problems, outcome: .notWritten)
        }
        if settings.embedder == .learned { progress(.embedding(chunks: gathering.chunks.count)) }
        let texts = gathering.chunks.map(\.indexedText)
        let passages = try await embed(texts, options: options, problems: &found.problems, progress)
        guard let publisher else { return report(gathering, problems: found.problems, outcome: .notWritten) }
        progress(.writing)
        let contents = contents(of: gathering, passages: passages)
        let checking: Publisher.Check = { draft in
            if let leg = draft.emptyLegs.first { throw BuildError.emptyLeg(name: leg) }
            try await check(draft, before?.index)
        }
        let write: (URL) throws -> Void = { try IndexWriter(stemmer: stemmer).write(contents, to: $0) }
        guard !options.rehearses else {
            try await publisher.rehearse(checking: checking, write)
            return report(gathering, problems: found.problems, outcome: .notWritten)
        }
        let number = try await publisher.publish(
            counts: Self.counts(of: contents),
            changes: Self.changes(in: contents.sources, since: before?.index.sources ?? []), checking: checking, write)
        do {
            try embedder.prune(to: texts)
        } catch {
            found.problems.append(Self.cacheProblem(error))
        }
        return report(gathering, problems: found.problems, outcome: .published(generation: number))
    }
}

// MARK: - For the history

extension KnowledgeBuilder {
    private static func counts(of contents: IndexContents) -> HistoryEntry.Counts {
        HistoryEntry.Counts(
            sources: contents.sources.count, chunks: contents.chunks.count, messages: contents.manifest.messages,
            stock: contents.stock.count, photos: contents.photos.count)
    }

    private static func changes(
        in sources: [IndexedSource], since before: [IndexedSource]
    ) -> HistoryEntry.Changes {
        let old = Dictionary(before.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var changes = HistoryEntry.Changes(added: 0, changed: 0, removed: 0, isFull: true)
        for source in sources {
            guard let earlier = old[source.path] else {
                changes.added += 1
                continue
            }
            if earlier.sha256 != source.sha256 || earlier.state != source.state { changes.changed += 1 }
        }
        changes.removed = Set(old.keys).subtracting(sources.map(\.path)).count
        return changes
    }
}

// MARK: - Reading

extension KnowledgeBuilder {
    private func discover() throws -> SourceDiscovery.Found {
        let found = try SourceDiscovery(shop: shop).find()
        guard found.sources.contains(where: { $0.kind != .photo && $0.kind != .stock }) else {
            throw BuildError.nothingToBuild(folder: shop.root.path(percentEncoded: false))
        }
        return found
    }

    /// Reads files on all cores; the result has their order.
    private func read(_ sources: [DiscoveredSource], _ progress: @Sendable (BuildStage) -> Void) -> [ReadSource] {
        let reader = SourceReader(settings: settings, photoNames: PhotoNameReader(vocabulary: vocabularyIndex))
        let results = Mutex<[Int: ReadSource]>([:])
        progress(.reading(done: 0, of: sources.count))
        DispatchQueue.concurrentPerform(iterations: sources.count) { index in
            let result = reader.read(sources[index])
            let done = results.withLock { results in
                results[index] = result
                return results.count
            }
            progress(.reading(done: done, of: sources.count))
        }
        return results.withLock { results in sources.indices.compactMap { results[$0] } }
    }

    /// The generation in use. One that is damaged counts as none: the build that mends it must not need it.
    private func openCurrent(_ folder: GenerationFolder) throws -> (generation: Int, index: IndexReader)? {
        let current = try Self.unlessDamaged { () throws(IndexError) in try folder.current() }
        guard let generation = current ?? nil, let index = try Self.open(generation.file) else { return nil }
        return (generation.number, index)
    }

    /// The newest generation that can be opened, for what it holds of files that can't be read.
    private func openNewest(_ folder: GenerationFolder) throws -> (generation: Int, index: IndexReader)? {
        for number in try folder.numbers().reversed() {
            if let index = try Self.open(folder.file(of: number)) { return (number, index) }
        }
        return nil
    }

    private static func open(_ file: URL) throws -> IndexReader? {
        try unlessDamaged { () throws(IndexError) in try IndexReader(opening: file) }
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

    private static func damagedBase(_ standIn: Int?) -> Problem {
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
    private var buildOptions: [String: String] {
        [
            "attributes": AttributeReader.version, "chat_names": settings.chatNames.joined(separator: "\n"),
            "chunker.chat": ChatChunker.version, "chunker.document": DocumentChunker.version,
            "contacts": settings.contacts.joined(separator: "\n"),
            "currency": settings.currency.rawValue, "embedder": settings.embedder.fingerprint,
            SourceGathering.redactorOption: Redactor.version, "stemmer": Stemmer.version,
        ]
    }

    private func isUpToDate(_ index: IndexReader, with sources: [DiscoveredSource]) -> Bool {
        guard index.manifest.options == buildOptions, index.manifest.vocabulary == vocabulary,
            index.manifest.shop == settings.name, index.sources.count == sources.count
        else { return false }
        return zip(index.sources, sources).allSatisfy { indexed, found in
            indexed.path == found.path && indexed.sha256 == found.sha256 && indexed.kind == found.kind
                && indexed.parser == SourceReader.parser(of: found.kind)
        }
    }

    private func unchangedReport(
        _ current: (generation: Int, index: IndexReader), problems: [Problem]
    ) throws -> BuildReport {
        let index = current.index
        return BuildReport(
            outcome: .unchanged(generation: current.generation), sources: index.sources, chunks: index.chunkCounts(),
            stock: try index.stock().count, photos: try index.photos().count,
            messages: index.manifest.messages,
            problems: Self.sorted(problems + (try index.problems())))
    }
}

// MARK: - Putting together

extension KnowledgeBuilder {
    private func gather(_ read: [ReadSource], before: IndexReader?) -> SourceGathering {
        let attributes = AttributeReader(vocabulary: vocabularyIndex, currency: settings.currency)
        return SourceGathering(
            read, before: before, documents: DocumentChunker(attributes: attributes),
            chats: ChatChunker(
                shopNames: Set(settings.chatNames.map { Folding.foldLine($0) }),
                redactor: Redactor(stemmer: stemmer, vocabulary: vocabularyIndex, shopNames: settings.chatNames),
                ownContacts: settings.contacts, attributes: attributes))
    }

    private func embed(
        _ texts: [String], options: Options, problems: inout [Problem],
        _ progress: @escaping @Sendable (BuildStage) -> Void
    ) async throws(EmbeddingError) -> EmbeddedPassages {
        func embed() async throws(EmbeddingError) -> EmbeddedPassages {
            try await embedder.embed(texts, renews: options.force) { progress(.asking(done: $0, of: $1)) }
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

    private static func cacheProblem(_ error: EmbeddingError) -> Problem {
        Problem(
            severity: .warning, code: "cache.unusable",
            location: SourceLocation(file: "kb/embeddings.sqlite", place: .file), message: error.phrase,
            remedy: Phrase(
                ru: "проверьте диск; базе знаний это не вредит", en: "check the disk; the knowledge base is whole"))
    }

    private func contents(of gathering: SourceGathering, passages: EmbeddedPassages) -> IndexContents {
        IndexContents(
            manifest: IndexManifest(
                shop: settings.name, embedder: passages.identity, vocabulary: vocabulary,
                messages: gathering.messages, options: buildOptions),
            sources: gathering.sources, chunks: gathering.chunks, vectors: passages.vectors, stock: gathering.stock,
            photos: gathering.photos, problems: Self.sorted(gathering.problems), model: passages.model)
    }

    private func report(
        _ gathering: SourceGathering, problems: [Problem], outcome: BuildReport.Outcome
    ) -> BuildReport {
        var counts: [Chunk.Kind: Int] = [:]
        for chunk in gathering.chunks { counts[chunk.kind, default: 0] += 1 }
        return BuildReport(
            outcome: outcome, sources: gathering.sources, chunks: counts, stock: gathering.stock.count,
            photos: gathering.photos.count, messages: gathering.messages,
            problems: Self.sorted(problems + gathering.problems))
    }

    private static func sorted(_ problems: [Problem]) -> [Problem] {
        // Stable within a file: the parsers report in the order of the places.
        problems.enumerated().sorted {
            ($0.element.location.file, $0.offset) < ($1.element.location.file, $1.offset)
        }.map(\.element)
    }
}
