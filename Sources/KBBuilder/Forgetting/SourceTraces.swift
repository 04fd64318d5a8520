import Foundation
import KnowledgeModel
import Language
import Parsers
import VectorIndex

/// Finds what is to be forgotten in the shop's own files, and takes it out of those that can be edited safely.
///
/// Chats in plain text are rewritten; a person's own chat is removed. There is no backup: it would be one more copy of what
/// has to go. A rewritten chat takes the place of the former in one step, and only when it reads as before. Word documents,
/// workbooks and archives are for people to edit: a text may lie in them in pieces, in notes, in earlier versions.
struct SourceTraces {
    let traces: PersonTraces
    let currency: Money.Currency
    let shopNames: Set<String>
    /// The file that was named, if one was.
    let named: String?

    func find(in sources: [DiscoveredSource]) -> [ForgetReport.Source] {
        sources.compactMap { source in
            if source.path == named {
                return ForgetReport.Source(path: source.path, places: [.file], count: 1, remedy: .remove)
            }
            guard named == nil else { return nil }
            let (places, isOwn) = places(in: source)
            guard !places.isEmpty else { return nil }
            let isText = source.kind == .chat && source.url.pathExtension.lowercased() == "txt"
            let remedy: ForgetReport.Remedy = source.kind == .chat && isOwn ? .remove : isText ? .clean : .byHand
            return ForgetReport.Source(
                path: source.path, places: Array(places.prefix(10)), count: places.count, remedy: remedy)
        }
    }

    /// Where traces stand, and whether the file is the person's own chat.
    private func places(in source: DiscoveredSource) -> ([Place], Bool) {
        let isNamed = traces.match(source.path)
        var places: [Place] = isNamed ? [.file] : []
        do {
            switch source.kind {
            case .catalog, .script, .policy:
                for section in try WordReader().read(source.url, as: source.path).sections {
                    for block in section.content { places += place(of: block) }
                    if let heading = section.path.last, traces.match(heading) { places.append(section.place) }
                }
            case .chat:
                let chat = try ChatReader().read(source.url, as: source.path)
                let customers = chat.participants.map(\.name).filter { !shopNames.contains(Folding.foldLine($0)) }
                for message in chat.messages
                where [message.author, message.text, message.media?.fileName].contains(where: {
                    $0.map(traces.match) ?? false
                }) {
                    places.append(.message(line: message.line, time: message.time))
                }
                return (places, customers.count == 1 && (isNamed || customers.contains(where: traces.match)))
            case .stock:
                let stock = try StockReader(currency: currency).read(url: source.url, file: source.path)
                for item in stock.items
                where [item.product, item.color, item.category].contains(where: { $0.map(traces.match) ?? false }) {
                    places.append(item.location.place)
                }
            case .photo: break
            }
        } catch {
            // What can't be read may hold it all the same; what can't even be opened is told by every build.
            let holds = (try? ByteScan(traces: traces).finds(in: source.url)) ?? false
            if holds, places.isEmpty { places.append(.file) }
        }
        return (places, false)
    }

    private func place(of block: Section.Block) -> [Place] {
        switch block {
        case .paragraph(let paragraph):
            ([paragraph.text] + paragraph.images + paragraph.links.map(\.target)).contains(where: traces.match)
                ? [paragraph.place] : []
        case .row(let row): row.cells.contains(where: traces.match) ? [row.place] : []
        case .note(let note): traces.match(note.text) ? [note.place] : []
        }
    }

    // MARK: - Cleaning

    /// What stands in chats in the place of what was forgotten; it reads as a name where a name stood.
    private static let mark = "удалено"

    /// Cleans or removes a file.
    /// - Returns: what became of it.
    func clean(_ source: ForgetReport.Source, at file: URL) throws(BuildError) -> ForgetReport.Remedy {
        switch source.remedy {
        case .remove:
            try DurableFile.remove(file)
            return .removed
        case .clean: return try rewrite(file, path: source.path) ? .cleaned : .byHand
        case .byHand, .cleaned, .removed: return source.remedy
        }
    }

    private func rewrite(_ file: URL, path: String) throws(BuildError) -> Bool {
        let before: Data
        do {
            before = try Data(contentsOf: file)
        } catch {
            throw .system(file: path, reason: error.localizedDescription)
        }
        guard let text = String(data: before, encoding: .utf8), !before.contains(0),
            let cleaned = traces.cleaned(text, mark: Self.mark)
        else { return false }
        do {
            let old = try ChatReader().read(bytes: Array(before), file: path)
            let new = try ChatReader().read(bytes: Array(cleaned.utf8), file: path)
            guard old.messages.count == new.messages.count else { return false }
        } catch {
            // What no longer reads as a chat is left for a person.
            return false
        }
        try DurableFile.replace(file, with: Data(cleaned.utf8))
        return true
    }
}
