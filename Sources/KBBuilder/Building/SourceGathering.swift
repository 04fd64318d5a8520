import KnowledgeModel
import Language
import Parsers
import VectorIndex

/// What all sources give together, in the order of their paths.
struct SourceGathering {
    private(set) var sources: [IndexedSource] = []
    /// Passages that were read now.
    private(set) var fresh: [Chunk] = []
    /// Sources whose passages the base gives.
    private(set) var carried: Set<String> = []
    /// Numbers of passages by source.
    private(set) var chunkCounts: [String: Int] = [:]
    /// Variants that were read now.
    private(set) var stock: [StockItem] = []
    /// Whether the base gives the stock sheet's variants.
    private(set) var carriesStock = false
    private(set) var photos: [Photo] = []
    private(set) var messages = 0
    private(set) var problems: [Problem] = []
    private(set) var chats: [ChatRecord] = []
    /// The shop's own contacts by the document that tells them.
    private(set) var contacts: [String: OwnContacts] = [:]
    /// Sources whose passages were read now.
    private(set) var readNow: Set<String> = []
    /// Which list of forgotten people and files this is free of; nil for an empty list.
    private(set) var forgotten: String?

    private let base: BaseGeneration?

    /// - Parameters:
    ///   - base: the generation that gives what did not change, and stands in for what can't be read now.
    ///   - superseded: chats left out, with the export that holds them.
    init(_ yields: [SourceYield], base: BaseGeneration?, superseded: [String: String]) {
        self.base = base
        for yield in yields {
            let source = yield.source
            switch yield.content {
            case .document(let read, let own):
                contacts[source.path] = own
                take(read, of: source)
                problems += yield.problems
            case .chat(let read, let count, let identity):
                chats.append(ChatRecord(path: source.path, messages: count, outline: identity.encodedOutline))
                if let other = superseded[source.path] {
                    addDuplicate(source, of: other, yield.problems)
                } else {
                    messages += count
                    take(read, of: source)
                    problems += yield.problems
                }
            case .stock(let items):
                stock += items
                add(source, .read)
                problems += yield.problems
            case .photo(let photo):
                photos.append(photo)
                add(source, .read)
                problems += yield.problems
            case .unreadable:
                problems += yield.problems
                keep(source)
            case .unchanged:
                takeOver(source, superseded: superseded[source.path])
            }
        }
    }

    private mutating func take(_ chunks: [Chunk], of source: DiscoveredSource) {
        readNow.insert(source.path)
        fresh += chunks
        chunkCounts[source.path] = chunks.count
        add(source, .read)
    }

    private mutating func add(_ source: DiscoveredSource, _ state: IndexedSource.State) {
        sources.append(
            IndexedSource(
                path: source.path, kind: source.kind, size: source.size, sha256: source.sha256,
                parser: SourceReader.parser(of: source.kind), state: state))
    }

    private mutating func addDuplicate(_ source: DiscoveredSource, of other: String, _ found: [Problem]) {
        add(source, .duplicate)
        // What has no answers of its own is no matter where it adds none.
        problems += found.filter { $0.code != SourceReader.noShopCode && $0.code != Self.duplicateCode }
        problems.append(Self.duplicate(source.path, of: other))
    }

    /// Takes over what the base holds of a source that did not change.
    private mutating func takeOver(_ source: DiscoveredSource, superseded other: String?) {
        guard let base, let record = base[source.path] else { return add(source, .failed) }
        if let chat = base.summary.chats[source.path] {
            chats.append(chat)
            if other == nil, record.state != .duplicate { messages += chat.messages }
        }
        if let other { return addDuplicate(source, of: other, base.problems(of: source.path)) }
        takeContent(of: record, from: base)
        sources.append(record)
        problems += base.problems(of: source.path)
    }

    /// - Returns: how many passages or variants there are.
    @discardableResult
    private mutating func takeContent(of record: IndexedSource, from base: BaseGeneration) -> Int {
        contacts[record.path] = base.contacts(of: record.path)
        switch record.kind {
        case .stock:
            carriesStock = base.summary.stock > 0
            return base.summary.stock
        // Their names are all there is to them; they are read every time.
        case .photo: return 0
        case .catalog, .script, .policy, .chat:
            let count = base.chunkCount(of: record.path)
            if count > 0 { carried.insert(record.path) }
            chunkCounts[record.path] = count
            return count
        }
    }

    /// Takes over what the base holds of a file that can't be read now.
    private mutating func keep(_ source: DiscoveredSource) {
        var kept = 0
        // A generation in use that is damaged has nothing to give; the file's own problem is reported already.
        if let base, let record = base[source.path], mayKeep(source, from: base), base.isWhole(source.path) {
            kept = takeContent(of: record, from: base)
            if kept > 0, let chat = base.summary.chats[source.path] {
                chats.append(chat)
                messages += chat.messages
            }
        }
        add(source, kept > 0 ? .kept : .failed)
        guard kept > 0 else { return }
        problems.append(
            Problem(
                severity: .warning, code: "source.kept", location: SourceLocation(file: source.path, place: .file),
                message: Phrase(
                    ru: "осталось в силе прочитанное раньше: \(kept)", en: "what was read before stays in use: \(kept)"),
                remedy: Phrase(
                    ru: "исправьте файл и соберите базу снова", en: "mend the file and build again")))
    }

    /// Takes out what was forgotten, wherever a file still says it. What the base holds is free of it, or is read to be cleaned.
    mutating func forget(_ forgetting: Forgetting) throws(IndexError) {
        forgotten = forgetting.fingerprint
        guard !forgetting.isEmpty else { return }
        if base?.summary.manifest.forgotten != forgotten { try readCarried() }
        let contents = IndexContents(
            manifest: IndexManifest(
                shop: "", embedder: EmbedderIdentity(model: "", version: "", dimension: 1, isNormalized: false),
                vocabulary: Vocabulary()), sources: sources, chunks: fresh, vectors: VectorMatrix(dimension: 1),
            stock: stock, photos: photos, problems: problems, chats: chats)
        guard let (cleaned, _) = forgetting.cleaning.cleaned(contents) else { return }
        (sources, fresh, stock) = (cleaned.sources, cleaned.chunks, cleaned.stock)
        (photos, problems, chats) = (cleaned.photos, cleaned.problems, cleaned.chats)
        let left = Set(sources.map(\.path))
        carried.formIntersection(left)
        chunkCounts = chunkCounts.filter { carried.contains($0.key) }
        for chunk in fresh { chunkCounts[chunk.location.file, default: 0] += 1 }
    }

    /// Reads what the base gives, as if it came from the files.
    private mutating func readCarried() throws(IndexError) {
        fresh = try allChunks()
        stock = try allStock()
        (carried, carriesStock) = ([], false)
    }

    /// All passages in the order of their sources, those of the base read from it.
    func allChunks() throws(IndexError) -> [Chunk] {
        guard let base, !carried.isEmpty else { return fresh }
        var chunks: [Chunk] = []
        var rest = fresh[...]
        for source in sources {
            if carried.contains(source.path) {
                chunks += try base.chunks(of: source.path)
            } else {
                let count = chunkCounts[source.path] ?? 0
                chunks += rest.prefix(count)
                rest = rest.dropFirst(count)
            }
        }
        return chunks
    }

    /// Number of passages.
    var chunkCount: Int { chunkCounts.values.reduce(0, +) }

    /// Number of variants of the stock sheet.
    var stockCount: Int { carriesStock ? base?.summary.stock ?? 0 : stock.count }

    /// Variants of the stock sheet, those of the base read from it.
    func allStock() throws(IndexError) -> [StockItem] {
        carriesStock ? try base?.summary.stockItems() ?? [] : stock
    }

    /// What the next generation takes over as it is.
    func carried(from base: BaseGeneration) -> CarriedChunks {
        base.summary.carrying(sources: carried, takesStock: carriesStock)
    }

    /// Name of the manifest's option with the redactor's version.
    static let redactorOption = "redactor"

    /// Chats that were redacted by other rules are not taken over.
    private func mayKeep(_ source: DiscoveredSource, from base: BaseGeneration) -> Bool {
        source.kind != .chat || base.summary.manifest.options[Self.redactorOption] == Redactor.version
    }

    private static let duplicateCode = "chat.duplicate"

    private static func duplicate(_ path: String, of other: String) -> Problem {
        Problem(
            severity: .note, code: duplicateCode, location: SourceLocation(file: path, place: .file),
            message: Phrase(ru: "та же переписка уже есть в \(other)", en: "the same chat is in \(other) already"),
            remedy: Phrase(ru: "лишний файл можно убрать", en: "one of the files can go"))
    }
}
