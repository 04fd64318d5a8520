import Foundation
import KnowledgeModel
import Language
import Parsers
import Synchronization
import VectorIndex

// MARK: - Reading

extension KnowledgeBuilder {
    func discover(_ options: Options, cache: DigestCache?) throws -> SourceDiscovery.Found {
        let scope = scope(options)
        var found = try SourceDiscovery(shop: shop, scope: scope).find(cache: cache)
        // Else a build of some files would have all others hashed again by the next.
        cache?.keepUnseen { !scope($0) }
        let gone = try Forgetting(of: shop).remove(from: &found)
        cache?.drop(where: gone.contains)
        guard !options.only.isEmpty || found.sources.contains(where: { $0.kind != .photo && $0.kind != .stock }) else {
            throw BuildError.nothingToBuild(folder: DurableFile.path(shop.root))
        }
        return found
    }

    private var reader: SourceReader {
        let attributes = AttributeReader(vocabulary: vocabularyIndex, currency: settings.currency)
        return SourceReader(
            settings: settings, photoNames: PhotoNameReader(vocabulary: vocabularyIndex),
            documents: DocumentChunker(limits: settings.passages.limits, attributes: attributes),
            chats: ChatChunker(
                limits: settings.passages.limits,
                shopNames: Set(settings.chatNames.map { Folding.foldLine($0) }),
                redactor: Redactor(stemmer: stemmer, vocabulary: vocabularyIndex, shopNames: settings.chatNames),
                attributes: attributes))
    }

    /// Reads what changed and takes over the rest.
    /// - Parameters:
    ///   - base: what is taken over from, and what stands in for files that can't be read.
    ///   - isMadeAlike: whether the base was made by the same rules, so that files which are the same need not be read.
    ///   - scope: which paths this build looks at; the others stay as they are.
    func gather(
        _ sources: [DiscoveredSource], base: BaseGeneration?, isMadeAlike: Bool,
        scope: (String) -> Bool = { _ in true },
        _ progress: @escaping @Sendable (BuildStage) -> Void
    ) async throws -> SourceGathering {
        let forgetting = try Forgetting(of: shop)
        var reader = reader
        reader.forgetting = forgetting
        var isUnchanged = sources.map { source in
            guard source.kind != .photo, isMadeAlike, let indexed = base?[source.path] else { return false }
            guard scope(source.path) else { return true }
            return isSame(indexed, source) && (indexed.state == .read || indexed.state == .duplicate)
        }
        let isChat = sources.map { $0.kind == .chat }
        let steps = Steps(all: isUnchanged.count { !$0 }, progress: progress)
        var yields = try await read(sources, where: { !isUnchanged[$0] && !isChat[$0] }, with: reader, steps)
        // What of the shop's own stays in chats is known when the documents are.
        reader.chats.redactor.contacts = contacts(of: yields, base: base)
        if let base, reader.chats.redactor.contacts != contacts(of: base) {
            for index in sources.indices where isChat[index] && scope(sources[index].path) {
                isUnchanged[index] = false
            }
            steps.grow(to: isUnchanged.count { !$0 })
        }
        for (index, yield) in try await read(sources, where: { !isUnchanged[$0] && isChat[$0] }, with: reader, steps)
            .enumerated() where isChat[index]
        { yields[index] = yield }
        let superseded = duplicates(among: yields, base: base, reader)
        for (index, yield) in yields.enumerated() {
            // It held the same chat as a file that is gone.
            guard case .unchanged = yield.content, base?[yield.source.path]?.state == .duplicate,
                superseded[yield.source.path] == nil
            else { continue }
            yields[index] = reader.read(yield.source)
        }
        var gathering = SourceGathering(yields, base: base, superseded: superseded)
        try gathering.forget(forgetting)
        return gathering
    }

    private func duplicates(
        among yields: [SourceYield], base: BaseGeneration?, _ reader: SourceReader
    ) -> [String: String] {
        // Where no chat was read and none held another, none does now.
        let isRead = yields.contains { if case .chat = $0.content { true } else { false } }
        let areDuplicates = base?.summary.sources.contains { $0.kind == .chat && $0.state == .duplicate } == true
        guard isRead || areDuplicates else { return [:] }
        var urls: [String: DiscoveredSource] = [:]
        let candidates = yields.compactMap { yield -> ChatDuplicates.Candidate? in
            urls[yield.source.path] = yield.source
            switch yield.content {
            case .chat(_, _, let identity):
                return ChatDuplicates.Candidate(path: yield.source.path, identity: identity, isOutline: false)
            case .unchanged:
                return base?.outline(of: yield.source.path).map {
                    ChatDuplicates.Candidate(path: yield.source.path, identity: $0, isOutline: true)
                }
            default: return nil
            }
        }
        return ChatDuplicates { path in
            guard let source = urls[path], case .chat(_, _, let identity) = reader.read(source).content else {
                return nil
            }
            return identity
        }.superseded(candidates)
    }

    /// The shop's own contacts, by settings and documents.
    private func contacts(of yields: [SourceYield], base: BaseGeneration?) -> OwnContacts {
        var all = OwnContacts(texts: settings.contacts)
        for yield in yields {
            switch yield.content {
            case .document(_, let own): all.formUnion(own)
            case .unchanged, .unreadable:
                if let own = base?.contacts(of: yield.source.path) { all.formUnion(own) }
            case .chat, .stock, .photo: break
            }
        }
        return all
    }

    /// Those that the chats of a generation were redacted by; the settings are the same where its chats are taken over.
    private func contacts(of base: BaseGeneration) -> OwnContacts {
        var all = OwnContacts(texts: settings.contacts)
        for identities in base.summary.manifest.contacts.values { all.formUnion(OwnContacts(identities: identities)) }
        return all
    }

    /// Reads files on several cores; the result has their order, whichever is done first.
    private func read(
        _ sources: [DiscoveredSource], where isWanted: (Int) -> Bool, with reader: SourceReader, _ steps: Steps
    ) async throws -> [SourceYield] {
        var yields = sources.map { SourceYield(source: $0, content: .unchanged, problems: []) }
        // The largest first, so that no core is left alone with one at the end.
        let order = sources.indices.filter(isWanted).sorted { (sources[$1].size, $0) < (sources[$0].size, $1) }
        guard !order.isEmpty else { return yields }
        let next = Counter()
        try await withThrowingTaskGroup(of: [(Int, SourceYield)].self) { group in
            for _ in 0..<min(threads, order.count) {
                group.addTask {
                    var read: [(Int, SourceYield)] = []
                    while true {
                        let place = next.take()
                        guard place < order.count else { return read }
                        try Task.checkCancellation()
                        read.append((order[place], reader.read(sources[order[place]])))
                        steps.finishOne()
                    }
                }
            }
            for try await part in group {
                for (index, result) in part { yields[index] = result }
            }
        }
        return yields
    }
}

/// How many files are read of how many.
private final class Steps: Sendable {
    private let counts: Mutex<(done: Int, all: Int)>
    private let progress: @Sendable (BuildStage) -> Void

    init(all: Int, progress: @escaping @Sendable (BuildStage) -> Void) {
        counts = Mutex((0, all))
        self.progress = progress
        if all > 0 { progress(.reading(done: 0, of: all)) }
    }

    func grow(to all: Int) { counts.withLock { $0.all = all } }

    func finishOne() {
        let counts = counts.withLock { counts in
            counts.done += 1
            return counts
        }
        progress(.reading(done: counts.done, of: counts.all))
    }
}

/// Numbers from 0 on, each given out once.
private final class Counter: Sendable {
    private let next = Atomic(0)

    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
}
