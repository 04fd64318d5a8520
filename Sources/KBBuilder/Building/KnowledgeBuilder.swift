import Embeddings
public import Foundation
public import KnowledgeModel
public import Language
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
    let stemmer = Stemmer()
    let vocabularyIndex: VocabularyIndex
    let embedder: PassageEmbedder
    let web: WebClient
    let now: @Sendable () -> Date
    /// When the learned embedder is kept.
    var drift = LearningDrift()
    /// How many files are read at once. Whatever it is, the result is the same.
    let threads: Int

    /// Reads the settings and the vocabulary of a shop's folder.
    /// - Parameters:
    ///   - passages: how to cut, in place of what the settings say.
    ///   - environment: variables that count more than the settings, and an embedding server's key.
    ///   - web: the way to an embedding server and to Google Drive.
    ///   - now: what time it is, for the history.
    /// - Throws: ``BuildError``.
    public init(
        shop: ShopFolder, passages: PassageSettings? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        web: WebClient = WebClient(), now: @escaping @Sendable () -> Date = { Date() }
    ) throws(BuildError) {
        guard FileManager.default.fileExists(atPath: shop.root.path(percentEncoded: false)) else {
            throw .noShop(folder: shop.root.path(percentEncoded: false))
        }
        self.shop = shop
        self.now = now
        self.web = web
        threads = Self.threads(environment)
        var settings = try ShopSettings(of: shop, environment: environment)
        if let passages { settings.passages = passages }
        self.settings = settings
        vocabulary = try Vocabulary(of: shop)
        vocabularyIndex = VocabularyIndex(vocabulary, stemmer: stemmer)
        embedder = PassageEmbedder(
            settings.embedder, web: web, environment: environment,
            cacheFile: shop.builtKnowledge.appending(path: "embeddings.sqlite"))
    }

    /// `VITRINA_THREADS`, else as many as there are cores.
    private static func threads(_ environment: [String: String]) -> Int {
        let wanted = environment["VITRINA_THREADS"].flatMap { Int($0) } ?? 0
        return wanted > 0 ? min(wanted, 256) : ProcessInfo.processInfo.activeProcessorCount
    }

    /// How a build is to go about it.
    public struct Options: Hashable, Sendable {
        /// Reads and learns everything anew, also when nothing changed, and takes the embedding server's model as it is now.
        public var isFull: Bool
        /// Does everything but write; an embedding server is not asked either.
        public var dryRun: Bool
        /// Writes and checks a draft as ever, and removes it instead of putting it in use.
        public var rehearses: Bool
        /// The files to look at; what the generation in use holds of the others stays as it is. Empty: all.
        public var only: [PathPattern]
        /// Whether much may be lost; else a build that would lose more than a fifth of the passages is refused.
        public var acceptsLoss: Bool
        /// Why, for the history.
        public var note: String?

        /// Creates options.
        public init(
            isFull: Bool = false, dryRun: Bool = false, rehearses: Bool = false, only: [PathPattern] = [],
            acceptsLoss: Bool = false, note: String? = nil
        ) {
            self.isFull = isFull
            self.dryRun = dryRun
            self.rehearses = rehearses
            self.only = only
            self.acceptsLoss = acceptsLoss
            self.note = note
        }
    }

    /// A finished generation before it is put in use.
    public struct Draft: Sendable {
        /// What would be put in use.
        public var finished: FinishedDraft
        /// The generation in use, or what stands in for it when that is damaged.
        public var before: GenerationFolder.Generation?
    }

    /// Looks at a draft; throwing refuses it.
    public typealias DraftCheck = (Draft) async throws -> Void

    /// Takes what a build will write, and the generation it is made from.
    public typealias Forecast = (IndexContents, GenerationFolder.Generation?) -> Void

    /// Reads every file and reports what was found, without building anything.
    /// - Throws: ``BuildError``.
    public func check(
        progress: @escaping @Sendable (BuildStage) -> Void = { _ in }
    ) async throws -> BuildReport {
        var found = try discover(Options(isFull: true), cache: nil)
        _ = try await addDrivePhotos(to: &found, options: Options(isFull: true))
        found.problems += await keepPictures(of: found.sources, isAll: true, writes: false)
        let gathering = try await gather(found.sources, base: nil, isMadeAlike: false, progress)
        return report(gathering, problems: found.problems, outcome: .notWritten)
    }

    /// Builds and publishes a generation when anything changed since the one in use.
    ///
    /// Files that did not change are not read: what the generation in use holds of them is taken over, and so is what it holds of
    /// a file that can't be read. Vectors that an embedding server gave are kept at once, so that a build that was interrupted
    /// goes on where it stopped. Cancelling the task ends the build with `CancellationError`.
    /// - Parameters:
    ///   - check: looks at the draft after it was held against the format's rules and before it is put in use.
    ///   - forecast: given what will be written, or in a dry run would be, before the writing begins; in a dry run without
    ///     vectors where a server makes them.
    /// - Throws: ``BuildError``, and ``IndexError`` or ``EmbeddingError`` when the generation can't be made; the one in use
    ///   stays in use.
    public func build(
        options: Options = Options(), checking check: DraftCheck = { _ in },
        forecast: Forecast = { _, _ in }, progress: @escaping @Sendable (BuildStage) -> Void = { _ in }
    ) async throws -> BuildReport {
        do {
            return try await buildOrStop(options, checking: check, forecast: forecast, progress)
        } catch {
            // Whatever was at work says in its own way that it was stopped.
            try Task.checkCancellation()
            throw error
        }
    }

    private func buildOrStop(
        _ options: Options, checking check: DraftCheck, forecast: Forecast,
        _ progress: @escaping @Sendable (BuildStage) -> Void
    ) async throws -> BuildReport {
        let folder = GenerationFolder(root: shop.builtKnowledge)
        let cache = DigestCache(shop.builtKnowledge.appending(path: "sources-cache"), now: now)
        var found = try discover(options, cache: cache)
        let listing = try await addDrivePhotos(to: &found, options: options)
        let author = Publisher.Author(command: "build", note: options.note, now: now)
        let publisher = options.dryRun ? nil : try Publisher(folder: folder, author: author)
        let current = try currentBase(folder)
        if !options.isFull, let current, isUpToDate(current.summary, with: found.sources, scope: scope(options)) {
            if publisher != nil {
                Self.save(cache, &found.problems)
                keep(listing, &found.problems)
                if !keepsPictures || listing != nil {
                    found.problems += await keepPictures(of: found.sources, isAll: options.only.isEmpty)
                }
            }
            return unchangedReport(current, problems: found.problems)
        }
        let base = try current ?? newestBase(folder)
        if current == nil, folder.hasPointer() { found.problems.append(Self.damagedBase(base?.number)) }
        let isSame = base.map { !options.isFull && isMadeAlike($0.summary) } ?? false
        let sources = try withUnseen(found.sources, options: options, base: base, isMadeAlike: isSame)
        let gathering = try await gather(sources, base: base, isMadeAlike: isSame, scope: scope(options), progress)
        guard gathering.chunkCount > 0 else {
            throw BuildError.nothingReadable(
                folder: DurableFile.path(shop.root), problems: Self.sorted(found.problems + gathering.problems))
        }
        if !options.acceptsLoss, let current { try refuseLoss(in: gathering, since: current) }
        let before = base.map { GenerationFolder.Generation(number: $0.number, file: folder.file(of: $0.number)) }
        if options.dryRun, settings.embedder != .learned {
            forecast(contents(of: gathering, try gathering.allChunks(), try gathering.allStock(), .none), before)
            return report(gathering, problems: found.problems, outcome: .notWritten)
        }
        try Task.checkCancellation()
        found.problems += await keepPictures(
            of: found.sources, isAll: options.only.isEmpty, writes: publisher != nil && !options.rehearses)
        let contents = try await contents(
            of: gathering, base: isSame ? base : nil, options: options, problems: &found.problems, progress)
        forecast(contents, before)
        guard let publisher else {
            return report(gathering, problems: found.problems, outcome: .notWritten)
        }
        try Task.checkCancellation()
        progress(.writing)
        let checking: Publisher.Check = { draft in
            if let leg = draft.emptyLegs.first { throw BuildError.emptyLeg(name: leg) }
            try Task.checkCancellation()
            progress(.checking)
            try await check(Draft(finished: draft, before: before))
            try Task.checkCancellation()
        }
        let write: (URL) throws -> Void = { try IndexWriter().write(contents, to: $0) }
        guard !options.rehearses else {
            try await publisher.rehearse(copying: contents.carried, checking: checking, write)
            return report(gathering, problems: found.problems, outcome: .notWritten)
        }
        let number = try await publisher.publish(
            counts: Self.counts(of: gathering), changes: gathering.changes(since: base, isFull: !isSame),
            copying: contents.carried, checking: checking, write)
        Self.save(cache, &found.problems)
        keep(listing, &found.problems)
        do {
            // A learned embedder keeps no vectors; all texts are at hand where a server's are kept.
            try embedder.prune(to: settings.embedder == .learned ? [] : contents.chunks.map(\.indexedText))
        } catch {
            found.problems.append(Self.cacheProblem(error))
        }
        return report(gathering, problems: found.problems, outcome: .published(generation: number))
    }
}
