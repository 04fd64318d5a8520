import KnowledgeModel
import Language
import Parsers
import VectorIndex

/// What all sources give together, in the order of their paths.
struct SourceGathering {
    private(set) var sources: [IndexedSource] = []
    private(set) var chunks: [Chunk] = []
    private(set) var stock: [StockItem] = []
    private(set) var photos: [Photo] = []
    private(set) var messages = 0
    private(set) var problems: [Problem] = []

    /// - Parameter before: the generation in use, whose chunks stand in for files that can't be read now.
    init(_ read: [ReadSource], before: IndexReader?, documents: DocumentChunker, chats: ChatChunker) {
        let superseded = Self.supersededChats(read)
        var chats = chats
        chats.redactor.contacts = Self.contacts(read, before: before, settings: chats.ownContacts)
        for result in read {
            problems += result.problems
            switch result.content {
            case .document(let sections):
                let kind: Chunk.Kind =
                    switch result.source.kind {
                    case .catalog: .catalog
                    case .script: .script
                    default: .policy
                    }
                chunks += documents.chunks(of: sections, kind: kind, file: result.source.path)
                add(result.source, .read)
            case .chat(let chat):
                if let other = superseded[result.source.path] {
                    add(result.source, .duplicate)
                    problems.append(Self.duplicate(result.source.path, of: other))
                } else {
                    messages += chat.messages.count
                    if !chats.knowsShop(in: chat) { problems.append(Self.noShop(in: result.source.path)) }
                    chunks += chats.chunks(of: chat)
                    add(result.source, .read)
                }
            case .stock(let items):
                stock += items
                add(result.source, .read)
            case .photo(let photo):
                photos.append(photo)
                add(result.source, .read)
            case .unreadable:
                keep(result.source, from: before)
            }
        }
    }

    /// What documents and settings tell customers of the shop's own phones and addresses.
    private static func contacts(_ read: [ReadSource], before: IndexReader?, settings: [String]) -> OwnContacts {
        var texts = settings
        for result in read {
            switch result.content {
            case .document(let sections):
                for block in sections.flatMap(\.content) {
                    switch block {
                    case .paragraph(let paragraph): texts.append(paragraph.text)
                    case .row(let row): texts += row.cells
                    case .note(let note): texts.append(note.text)
                    }
                }
                texts += sections.compactMap { $0.path.last }
            case .unreadable where result.source.kind != .chat:
                // A generation that is damaged has nothing to give; the file's own problem is reported already.
                texts += (try? before?.chunks(ofSource: result.source.path))?.map(\.text) ?? []
            default: break
            }
        }
        return OwnContacts(texts: texts)
    }

    private mutating func add(_ source: DiscoveredSource, _ state: IndexedSource.State) {
        sources.append(
            IndexedSource(
                path: source.path, kind: source.kind, size: source.size, sha256: source.sha256,
                parser: SourceReader.parser(of: source.kind), state: state))
    }

    /// Takes over what the generation in use holds of a file that can't be read now.
    private mutating func keep(_ source: DiscoveredSource, from before: IndexReader?) {
        var kept = 0
        do {
            if let before, mayKeep(source, from: before) {
                if source.kind == .stock {
                    let items = try before.stock()
                    stock += items
                    kept = items.count
                } else {
                    let old = try before.chunks(ofSource: source.path)
                    chunks += old
                    kept = old.count
                }
            }
        } catch {
            // A generation in use that is damaged has nothing to give; the file's own problem is reported already.
            kept = 0
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

    /// Name of the manifest's option with the redactor's version.
    static let redactorOption = "redactor"

    /// Chats that were redacted by other rules are not taken over.
    private func mayKeep(_ source: DiscoveredSource, from before: IndexReader) -> Bool {
        before.sources.contains { $0.path == source.path }
            && (source.kind != .chat || before.manifest.options[Self.redactorOption] == Redactor.version)
    }

    private static func noShop(in path: String) -> Problem {
        Problem(
            severity: .warning, code: "chat.noShop", location: SourceLocation(file: path, place: .file),
            message: Phrase(
                ru: "никто в переписке не назван как магазин, ответов из неё нет",
                en: "nobody in the chat is called as the shop is, so it gives no answers"),
            remedy: Phrase(
                ru: "впишите в vitrina.yaml, как магазин назван в переписке: chat_names: [Название]",
                en: "write into vitrina.yaml how the chat calls the shop: chat_names: [Name]"))
    }

    private static func duplicate(_ path: String, of other: String) -> Problem {
        Problem(
            severity: .note, code: "chat.duplicate", location: SourceLocation(file: path, place: .file),
            message: Phrase(ru: "та же переписка уже есть в \(other)", en: "the same chat is in \(other) already"),
            remedy: Phrase(ru: "лишний файл можно убрать", en: "one of the files can go"))
    }
}
