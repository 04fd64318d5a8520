public import Foundation
public import KnowledgeModel
public import Language
import Parsers
import Synchronization
public import VectorIndex

/// Keeps the state that answers are made from up with the shop's folder: a published generation, a changed stock sheet or vocabulary
/// is read beside it, tried, and put in its place in one step.
///
/// Whoever took a state before goes on answering from it, and it is let go of with the last of them. What can't be read leaves what
/// was in use; it is told by ``report`` and not tried again before it changes.
public final class KnowledgeHost: Sendable {
    /// How a shop's files are read.
    public struct Reading: Sendable {
        /// Opens a generation.
        public var open: @Sendable (GenerationFolder.Generation) throws -> KnowledgeBase
        /// The vocabulary as it is now; nil for that of the generation.
        public var vocabulary: @Sendable () throws -> Vocabulary?
        /// The rows of the stock sheet as it is now.
        public var stock: @Sendable () throws -> [StockItem]

        /// Creates a way of reading.
        public init(
            open: @escaping @Sendable (GenerationFolder.Generation) throws -> KnowledgeBase,
            vocabulary: @escaping @Sendable () throws -> Vocabulary?,
            stock: @escaping @Sendable () throws -> [StockItem]
        ) {
            self.open = open
            self.vocabulary = vocabulary
            self.stock = stock
        }

        /// Reads a shop with embedders learned from it.
        /// - Parameters:
        ///   - currency: the currency of prices that name none.
        ///   - vocabulary: reads the vocabulary, which is written in a format that this module does not know.
        public static func of(
            _ shop: ShopFolder, currency: Money.Currency,
            open: @escaping @Sendable (GenerationFolder.Generation) throws -> KnowledgeBase = {
                try KnowledgeBase(opening: $0.file, generation: $0.number)
            }, vocabulary: @escaping @Sendable () throws -> Vocabulary? = { nil }
        ) -> Reading {
            Reading(
                open: open, vocabulary: vocabulary,
                stock: {
                    let file = shop.inventory.lastPathComponent
                    let items = try StockReader(currency: currency).read(url: shop.inventory, file: file).items
                    guard !items.isEmpty else { throw StockSheetError.noRows(file: file) }
                    return items
                })
        }
    }

    /// What of a shop is read.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        /// The generation in use.
        case generation
        /// The stock sheet.
        case stock
        /// The vocabulary.
        case vocabulary
    }

    /// How reading goes.
    public struct Report: Sendable {
        /// The generation that answers; nil before there is one.
        public var generation: Int?
        /// When it was put in use.
        public var since: Date?
        /// Passages of it.
        public var passages = 0
        /// When the stock sheet was read; nil for the rows of the last build.
        public var stockRead: Date?
        /// How often each part was put in use.
        public var reloads: [Part: Int] = [:]
        /// How often each part could not be read.
        public var failures: [Part: Int] = [:]
        /// What can't be read now, since when and why.
        public var failing: [Part: KnowledgeState.StockRows.Failure] = [:]
    }

    /// The shop's folder.
    public let shop: ShopFolder
    private let folder: GenerationFolder
    private let reading: Reading
    private let now: @Sendable () -> Date
    private let current = Mutex<KnowledgeState?>(nil)
    private let status = Mutex(Report())
    private let others = Mutex<[(number: Int, stamp: FileStamp, state: KnowledgeState)]>([])
    private let seen = Mutex(Seen())

    /// What was seen of the files when they were read last.
    private struct Seen {
        var look: Look?
        var stock: FileStamp??
        var vocabulary: FileStamp??
        var stockRead = Date.distantPast

        struct Look: Equatable {
            var pointer: FileStamp?
            var generation: GenerationFolder.Generation?
            var file: FileStamp?
        }
    }

    /// How long at most the stock sheet goes unread, in seconds: network drives may hide that it changed.
    public static let longestWait: TimeInterval = 300
    /// Generations other than the one in use that are kept open for comparing.
    private static let othersKept = 2

    /// Creates a host; nothing is read yet.
    public init(of shop: ShopFolder, reading: Reading, now: @escaping @Sendable () -> Date = { Date() }) {
        self.shop = shop
        self.reading = reading
        self.now = now
        folder = GenerationFolder(root: shop.builtKnowledge)
    }

    /// How reading goes.
    public var report: Report { status.withLock { $0 } }

    /// The state to answer from now.
    /// - Throws: ``KnowledgeFailure/Code/notReady`` before there is one.
    public func state() throws(KnowledgeFailure) -> KnowledgeState {
        guard let state = current.withLock({ $0 }) else {
            throw KnowledgeFailure(
                .notReady, "no knowledge base is loaded yet", hint: "wait, or run `vitrina build`", retryAfter: 2)
        }
        return state
    }

    /// The state of a generation that may not be the one in use: as its build left it, with its own stock and vocabulary.
    /// - Throws: ``KnowledgeFailure/Code/notFound`` where there is no such generation that can be read.
    public func state(of number: Int?) throws -> KnowledgeState {
        let state = try state()
        guard let number, number != state.base.generation else { return state }
        let file = folder.file(of: max(0, number))
        guard number > 0, let stamp = FileStamp(of: file) else {
            throw KnowledgeFailure(
                .notFound, "there is no generation \(number)", hint: "`vitrina history` lists those there are")
        }
        if let known = others.withLock({ $0.first { $0.number == number && $0.stamp == stamp }?.state }) {
            return known
        }
        let base = try other(GenerationFolder.Generation(number: number, file: file))
        let opened = KnowledgeState(base, of: shop)
        others.withLock { others in
            others.removeAll { $0.number == number }
            others.append((number, stamp, opened))
            if others.count > Self.othersKept { others.removeFirst() }
        }
        return opened
    }

    /// The service is well when an old file of another format, or a damaged one, is asked for: it is that one that is missing.
    private func other(_ generation: GenerationFolder.Generation) throws(KnowledgeFailure) -> KnowledgeBase {
        do {
            return try reading.open(generation)
        } catch {
            throw KnowledgeFailure(
                .notFound, "generation \(generation.number) can't be read any more",
                hint: "ask another one; `vitrina doctor` tells what is wrong with it")
        }
    }

    /// The numbers of the generations there are, ascending.
    public func generations() throws -> [Int] { try folder.numbers() }

    // MARK: Reading

    /// Looks at the folder and reads what changed.
    ///
    /// To be called by one caller at a time, off the threads that answer.
    /// - Parameter isFirst: whether to answer as soon as the generation is open, and make the rest ready afterwards.
    /// - Returns: whether another state is in use now.
    @discardableResult
    public func look(isFirst: Bool = false) -> Bool {
        let old = current.withLock { $0 }
        var isNew = false
        var base = old?.base
        if let opened = generationIfChanged() {
            base = opened
            isNew = true
        }
        let stock = stockIfChanged(old: old?.stock)
        let vocabulary = vocabularyIfChanged(known: old == nil ? nil : base?.analyzer.vocabulary.vocabulary)
        guard let base, isNew || stock != nil || vocabulary != nil else { return false }
        // A new generation brings its own vocabulary; what was edited since counts more.
        let words = vocabulary ?? old.flatMap { $0.base.generation == base.generation ? nil : latestVocabulary() }
        let rows = stock ?? old?.stock ?? .ofGeneration
        let state =
            isNew || words != nil
            ? KnowledgeState(base, of: shop, stock: rows, vocabulary: words)
            : old?.with(stock: rows) ?? KnowledgeState(base, of: shop, stock: rows)
        do {
            if isFirst { use(state, isNew: isNew) }
            try state.warm()
            if !isFirst {
                try state.base.index.probe()
                use(state, isNew: isNew)
            }
        } catch {
            fail(.generation, error)
            return isFirst
        }
        return true
    }

    private func use(_ state: KnowledgeState, isNew: Bool) {
        let time = now()
        status.withLock { status in
            status.generation = state.base.generation
            if isNew || status.since == nil {
                status.since = time
                status.reloads[.generation, default: 0] += 1
            }
            status.passages = state.base.index.chunkCount
            status.stockRead = state.stock.read
        }
        // The old one is let go of outside of the lock: closing its file takes a moment.
        let old = current.withLock { current in
            let old = current
            current = state
            return old
        }
        _ = old
    }

    private func fail(_ part: Part, _ error: any Error) {
        let reason = (error as? any WordedError)?.phrase ?? Phrase(ru: "\(error)", en: "\(error)")
        let time = now()
        status.withLock { status in
            status.failures[part, default: 0] += 1
            status.failing[part] = .init(since: status.failing[part]?.since ?? time, reason: reason)
        }
    }

    private func succeed(_ part: Part) { status.withLock { $0.failing[part] = nil } }
}

// MARK: - Parts

extension KnowledgeHost {
    /// The generation to answer from where it is another than before; nil where it is not, or can't be used.
    private func generationIfChanged() -> KnowledgeBase? {
        let found = Result { try folder.current() }
        // The pointer may name a file that is not there, and a generation may be written anew under its number, when somebody
        // was forgotten.
        let generation = (try? found.get()) ?? nil
        let look = Seen.Look(
            pointer: FileStamp(of: folder.pointer), generation: generation,
            file: generation.flatMap { FileStamp(of: $0.file) })
        let before = seen.withLock { seen in
            defer { seen.look = look }
            return seen.look
        }
        guard look != before else { return nil }
        do {
            guard let generation = try found.get() else { return nil }
            let isSame = look.generation == before?.generation && look.file == before?.file
            if isSame, current.withLock({ $0?.base.generation == generation.number }) { return nil }
            let base = try reading.open(generation)
            succeed(.generation)
            return base
        } catch {
            fail(.generation, error)
            return nil
        }
    }

    /// The rows to answer from where they are others than before; nil where they are not.
    private func stockIfChanged(old: KnowledgeState.StockRows?) -> KnowledgeState.StockRows? {
        let time = now()
        let stamp = FileStamp(of: shop.inventory)
        let isDue = seen.withLock { seen in
            guard seen.stock != .some(stamp) || time.timeIntervalSince(seen.stockRead) >= Self.longestWait else {
                return false
            }
            seen.stock = stamp
            seen.stockRead = time
            return true
        }
        guard isDue else { return nil }
        do {
            let items = try reading.stock()
            succeed(.stock)
            // A file that was only touched changes nothing.
            if let old, old.items == items, old.failure == nil { return nil }
            status.withLock { $0.reloads[.stock, default: 0] += 1 }
            return KnowledgeState.StockRows(items: items, read: time)
        } catch {
            fail(.stock, error)
            var rows = old ?? .ofGeneration
            rows.failure = status.withLock { $0.failing[.stock] }
            return rows
        }
    }

    private func vocabularyIfChanged(known: Vocabulary?) -> Vocabulary? {
        let stamp = FileStamp(of: shop.vocabulary)
        let isDue = seen.withLock { seen in
            guard seen.vocabulary != .some(stamp) else { return false }
            seen.vocabulary = stamp
            return true
        }
        guard isDue, let read = latestVocabulary(), read != known else { return nil }
        status.withLock { $0.reloads[.vocabulary, default: 0] += 1 }
        return read
    }

    private func latestVocabulary() -> Vocabulary? {
        do {
            let read = try reading.vocabulary()
            succeed(.vocabulary)
            return read
        } catch {
            fail(.vocabulary, error)
            return nil
        }
    }
}

extension IndexReader {
    /// Reads a passage from the file's beginning and its end, so that a file that opens but can't be read is refused.
    func probe() throws(IndexError) {
        guard chunkCount > 0 else { return }
        for id in Set([1, chunkCount]) { _ = try chunk(id) }
    }
}
