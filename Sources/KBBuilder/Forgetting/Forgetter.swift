import Embeddings
import Foundation
import KnowledgeModel
import Language
import VectorIndex

/// Makes a shop forget a person, a phone or a file: in every generation, in what is kept between builds, and at all later builds.
///
/// Kept generations are written anew and swapped, so that no free page holds what went. At the end the bytes of every file under
/// kb/ and var/ are searched.
public struct Forgetter: Sendable {
    private let builder: KnowledgeBuilder
    private let folder: GenerationFolder
    private let cleanedByOthers: Set<String>

    /// Prepares to forget something of a builder's shop.
    /// - Parameter cleanedByOthers: files under var/, by their paths in the shop's folder, that whoever calls cleans: their bytes
    ///   are searched, and nobody is told to clean them by hand.
    public init(_ builder: KnowledgeBuilder, cleanedByOthers: Set<String> = []) {
        self.builder = builder
        self.cleanedByOthers = cleanedByOthers
        folder = GenerationFolder(root: builder.shop.builtKnowledge)
    }

    /// Reads what is to be forgotten: as ``ForgetTarget`` does, and a chat also as answers call it, `chat-3f9a2c41`.
    public func target(_ text: String) throws -> ForgetTarget? {
        let sources = try sources()
        let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if let cited = sources.first(where: { $0.names.contains(name) }) { return .source(path: cited.path) }
        return ForgetTarget(text, paths: Set(sources.map(\.path)))
    }

    /// Paths of files that are in the folder or in a generation: what ``ForgetTarget`` may name.
    public func paths() throws -> Set<String> { Set(try sources().map(\.path)) }

    /// Files that are in the folder or in a generation.
    private func sources() throws -> Set<IndexedSource> {
        var sources = Set(try SourceDiscovery(shop: builder.shop).find().sources.map(\.indexed))
        for number in try folder.numbers() {
            // A generation that can't be opened has no sources to name; forgetting removes it.
            guard let index = try? IndexReader(opening: folder.file(of: number)) else { continue }
            sources.formUnion(index.sources)
        }
        return sources
    }

    /// Tells what would be done.
    public func rehearse(_ target: ForgetTarget) throws -> ForgetReport {
        let work = try Work(builder, target)
        var report = ForgetReport(before: try work.files(), sources: work.sources)
        report.after = report.before
        report.leftovers = work.leftovers(among: report.before, besides: cleanedByOthers)
        for number in try folder.numbers() {
            let isInUse = try folder.current()?.number == number
            guard let index = try Self.open(folder.file(of: number), orNilIfDamaged: !isInUse) else {
                // It would be removed as a whole.
                report.generations.append(.init(number, .init()))
                continue
            }
            guard let (_, removed) = work.cleaning.cleaned(try index.contents()) else { continue }
            report.generations.append(.init(number, removed))
        }
        return report
    }

    /// Forgets.
    /// - Parameter cleansSources: whether the shop's own files are cleaned, too.
    /// - Throws: ``BuildError``, ``IndexError``; every step is whole, and doing it again goes on where it stopped.
    public func forget(_ target: ForgetTarget, cleansSources: Bool) async throws -> ForgetReport {
        let publisher = try Publisher(folder: folder, author: .init(command: "forget"))
        let work = try Work(builder, target)
        var report = ForgetReport(before: try work.files(), sources: work.sources)
        report.isDone = true
        // First, so that a build between a crash and the next try does not bring it back.
        var list = try ForgottenList(of: folder.root)
        let salt = list.salt
        let before = list.fingerprint
        try list.add(target.entries(salt: salt, content: work.content(of: target, folder)))
        for own in work.sources where own.remedy == .remove && work.named != own.path {
            let chat = ForgetTarget.source(path: own.path)
            try list.add(chat.entries(salt: salt, content: work.content(of: chat, folder)))
        }
        for number in try folder.numbers() {
            if let removed = try await rewrite(number, work, publisher, list: (before, list.fingerprint)) {
                report.generations.append(.init(number, removed))
            }
        }
        try cleanKept(work, publisher)
        if cleansSources {
            for index in report.sources.indices {
                let source = report.sources[index]
                report.sources[index].remedy = try work.finder.clean(
                    source, at: builder.shop.root.appending(path: source.path))
            }
        }
        report.after = try work.files()
        report.leftovers = work.leftovers(among: report.after, besides: cleanedByOthers)
        return report
    }

    // MARK: - Generations

    /// - Parameter list: fingerprints of the list of what was forgotten, before and now.
    private func rewrite(
        _ number: Int, _ work: Work, _ publisher: Publisher, list: (before: String, now: String)
    ) async throws -> ContentsCleaning.Removed? {
        let file = folder.file(of: number)
        let isInUse = try folder.current()?.number == number
        guard let index = try Self.open(file, orNilIfDamaged: !isInUse) else {
            // Nobody can say what a damaged generation holds; nobody can answer from it either.
            try publisher.remove([number])
            return .init()
        }
        guard let (contents, removed) = work.cleaning.cleaned(try index.contents()) else { return nil }
        guard !contents.chunks.isEmpty else {
            guard !isInUse else { throw BuildError.nothingToBuild(folder: DurableFile.path(builder.shop.root)) }
            try publisher.remove([number])
            return removed
        }
        var finished = try relearned(contents, before: index)
        // Of what else is on the list it is free if it was so before.
        if finished.manifest.forgotten ?? "" == list.before { finished.manifest.forgotten = list.now }
        try await publisher.replace(
            number,
            checking: { draft in
                if let leg = draft.emptyLegs.first { throw BuildError.emptyLeg(name: leg) }
            }
        ) { try IndexWriter().write(finished, to: $0) }
        return removed
    }

    private static func open(_ file: URL, orNilIfDamaged mayFail: Bool) throws(IndexError) -> IndexReader? {
        do {
            return try IndexReader(opening: file)
        } catch {
            guard mayFail, !error.isTransient else { throw error }
            return nil
        }
    }

    /// Contents with vectors and model that know nothing of what went. The learned model is learned anew. A server is not asked:
    /// a passage that lost words has no vector until the next build and is found by its words.
    private func relearned(_ contents: IndexContents, before: IndexReader) throws -> IndexContents {
        var contents = contents
        guard contents.manifest.embedder.model != LatentSemanticModel.modelName else {
            let (model, vectors) = try LatentSemanticModel.learn(contents.chunks.map(\.indexedText))
            contents.vectors = vectors
            contents.model = model.encoded()
            contents.manifest.embedder = model.identity(encodedAs: contents.model)
            contents.manifest.learning = IndexManifest.Learning(texts: contents.chunks.count)
            return contents
        }
        var known: [String: Int] = [:]
        let old = try before.contents()
        for (row, chunk) in old.chunks.enumerated() { known[chunk.indexedText] = row }
        var vectors = VectorMatrix(dimension: old.vectors.dimension)
        for chunk in contents.chunks {
            vectors.elements +=
                known[chunk.indexedText].map { Array(old.vectors[$0]) }
                ?? [Float](repeating: 0, count: old.vectors.dimension)
        }
        contents.vectors = vectors
        return contents
    }

    // MARK: - What is kept beside them

    /// Vectors of texts that are no more, notes in the history, and lists of files made to save time.
    private func cleanKept(_ work: Work, _ publisher: Publisher) throws {
        let current = try folder.current().map { try IndexReader(opening: $0.file) }
        try builder.pruneVectors(to: try current?.chunks { _ in true }.map(\.indexedText) ?? [])
        try publisher.rewriteHistory { entry in
            var entry = entry
            if let note = entry.note, let cleaned = work.traces.cleaned(note) { entry.note = cleaned }
            return entry
        }
        let scan = ByteScan(traces: work.traces)
        for file in work.allFiles() where try scan.finds(in: file.url) {
            if Self.cacheNames.contains(file.url.lastPathComponent) {
                try DurableFile.remove(file.url)
            } else if file.path.hasPrefix("var/"), FileNature(of: file.url) == .text,
                let text = try? String(contentsOf: file.url, encoding: .utf8), let cleaned = work.traces.cleaned(text)
            {
                try DurableFile.replace(file.url, with: Data(cleaned.utf8))
            }
        }
    }

    /// Files that a build makes again when they are gone.
    private static let cacheNames: Set<String> = ["sources-cache", "pictures"]
}

extension ForgetReport.Generation {
    fileprivate init(_ number: Int, _ removed: ContentsCleaning.Removed) {
        self.init(
            number: number, sources: removed.sources, passages: removed.passages,
            changed: removed.changed + removed.others)
    }
}

/// One target in one shop.
private struct Work {
    let traces: PersonTraces
    let cleaning: ContentsCleaning
    let finder: SourceTraces
    let sources: [ForgetReport.Source]
    /// The file that was named, if one was.
    let named: String?
    private let shop: ShopFolder
    private let discovered: [DiscoveredSource]

    init(_ builder: KnowledgeBuilder, _ target: ForgetTarget) throws {
        shop = builder.shop
        traces = target.traces
        named = if case .source(let path) = target { path } else { nil }
        finder = SourceTraces(
            traces: traces, currency: builder.settings.currency,
            shopNames: Set(builder.settings.chatNames.map { Folding.foldLine($0) }), named: named)
        discovered = try SourceDiscovery(shop: shop).find().sources
        sources = finder.find(in: discovered)
        let own = Set(sources.filter { $0.remedy == .remove }.map(\.path)).union(named.map { [$0] } ?? [])
        let contents = Set(discovered.filter { own.contains($0.path) && !$0.sha256.isEmpty }.map(\.sha256))
        let isNamed = named != nil
        let traces = traces
        cleaning = ContentsCleaning(
            // The path of a file that was named stands nowhere but with the file.
            traces: isNamed ? PersonTraces() : traces,
            forgetsSource: { own.contains($0.path) || $0.kind == .chat && contents.contains($0.sha256) })
    }

    /// The SHA-256 of a file's content, from the folder or a generation.
    func content(of target: ForgetTarget, _ folder: GenerationFolder) throws(IndexError) -> String? {
        guard case .source(let path) = target else { return nil }
        if let found = discovered.first(where: { $0.path == path }), !found.sha256.isEmpty { return found.sha256 }
        for number in try folder.numbers().reversed() {
            // A generation that can't be opened does not know it.
            guard let index = try? IndexReader(opening: folder.file(of: number)) else { continue }
            if let source = index.sources.first(where: { $0.path == path }) { return source.sha256 }
        }
        return nil
    }

    /// Files under kb/ and var/ that hold a trace.
    func files() throws(BuildError) -> [String] {
        let scan = ByteScan(traces: traces)
        var found: [String] = []
        for file in allFiles() where try scan.finds(in: file.url) { found.append(file.path) }
        return found
    }

    /// What nobody but a person can clean, of the files that hold a trace, and what nobody can look into.
    func leftovers(among found: [String], besides others: Set<String>) -> [ForgetReport.Leftover] {
        let found = Set(found)
        return allFiles().compactMap { file -> ForgetReport.Leftover? in
            let isOwn = file.path.hasPrefix("kb/") && Self.isKeptByBuilds(String(file.path.dropFirst(3)))
            guard !isOwn, !others.contains(file.path) else { return nil }
            switch FileNature(of: file.url) {
            case .packed: return .init(path: file.path, kind: .packed)
            case .database: return found.contains(file.path) ? .init(path: file.path, kind: .database) : nil
            case .other: return found.contains(file.path) ? .init(path: file.path, kind: .other) : nil
            // Words are taken out of it, but for a stray one under kb/.
            case .text:
                return found.contains(file.path) && file.path.hasPrefix("kb/")
                    ? .init(path: file.path, kind: .other) : nil
            }
        }
    }

    /// Whether a file under kb/ is one that builds make and forgetting cleans.
    private static func isKeptByBuilds(_ path: String) -> Bool {
        path.hasPrefix("generations/")
            || [
                "current", "history.jsonl", "lock", "sources-cache", "pictures", "forgotten", "embeddings.sqlite",
                "embeddings.sqlite-journal", "embeddings.sqlite-wal", "embeddings.sqlite-shm",
            ].contains(path)
    }

    /// Everything under kb/ and var/.
    func allFiles() -> [(path: String, url: URL)] {
        ["kb", "var"].flatMap { name -> [(path: String, url: URL)] in
            let root = shop.root.appending(path: name)
            guard let names = FileManager.default.enumerator(atPath: root.path(percentEncoded: false)) else {
                return []
            }
            return names.compactMap { $0 as? String }.sorted().compactMap { relative in
                let url = root.appending(path: relative)
                var isFolder: ObjCBool = false
                let exists = FileManager.default.fileExists(
                    atPath: url.path(percentEncoded: false), isDirectory: &isFolder)
                return exists && !isFolder.boolValue ? (name + "/" + relative, url) : nil
            }
        }
    }
}
