import ArgumentParser
import Foundation
import KBBuilder
import KnowledgeModel
import VectorIndex

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List the generations of the knowledge base: when, who, why, how much.",
        discussion: """
            One line a generation, the newest first; `*` stands before the one in use. With --json, everything that was done
            to each: built, rolled back to, rewritten, removed.
            """)

    @OptionGroup var options: ShopOptions

    func run() throws {
        let console = Console(options: options.output)
        try console.run {
            let folder = GenerationFolder(root: options.folder.builtKnowledge)
            let overview = try HistoryOverview(of: folder)
            if options.output.json {
                try console.print(json: overview)
            } else {
                console.tell(overview)
            }
        }
    }
}

/// What is known of every generation.
struct HistoryOverview: Encodable {
    /// The number of the generation in use; nil where there is none.
    var current: Int?
    /// The newest first.
    var generations: [Generation]

    struct Generation: Encodable {
        var number: Int
        /// Whether its file is there.
        var exists: Bool
        /// Bytes of its file.
        var bytes: Int?
        /// What was done to it, the oldest first.
        var events: [Event]
    }

    struct Event: Encodable {
        var event: HistoryEntry.Event
        var time: String
        var who: String
        var note: String?
        var counts: HistoryEntry.Counts?
        var changes: HistoryEntry.Changes?

        init(_ entry: HistoryEntry) {
            (event, who, note) = (entry.event, entry.who, entry.note)
            (counts, changes) = (entry.counts, entry.changes)
            time = entry.time.formatted(.iso8601)
        }
    }

    init(of folder: GenerationFolder) throws {
        // Where the pointer is damaged, none is in use; the list is what helps to mend it.
        current = try? folder.current()?.number
        let entries = Dictionary(grouping: try GenerationHistory(of: folder).entries(), by: \.generation)
        let numbers = try folder.numbers()
        generations = Set(entries.keys).union(numbers).sorted(by: >).map { number in
            let file = folder.file(of: number)
            return Generation(
                number: number, exists: numbers.contains(number),
                // A size that can't be had is left out.
                bytes: try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize,
                events: (entries[number] ?? []).map(Event.init))
        }
    }
}

extension Console {
    fileprivate func tell(_ overview: HistoryOverview) {
        let shown = overview.generations.filter(\.exists)
        guard !shown.isEmpty else {
            return print(
                ru: "Поколений ещё нет: выполните `vitrina build`.",
                en: "There are no generations yet: run `vitrina build`.")
        }
        for generation in shown {
            let mark = generation.number == overview.current ? "*" : " "
            var parts = ["\(mark) \(generation.number)"]
            let last = generation.events.last { $0.counts != nil }
            if let built = generation.events.first {
                parts.append(built.time.replacing("T", with: " ").replacing("Z", with: " UTC"))
                parts.append(built.who)
            }
            if let counts = last?.counts { parts.append(words(for: counts)) }
            if let changes = generation.events.first?.changes { parts.append(words(for: changes)) }
            if let note = generation.events.first?.note { parts.append(language == .ru ? "«\(note)»" : "“\(note)”") }
            print(parts.filter { !$0.isEmpty }.joined(separator: "  "))
            for event in generation.events.dropFirst() { print("      " + words(for: event)) }
        }
    }

    private func words(for counts: HistoryEntry.Counts) -> String {
        language == .ru
            ? "файлов \(counts.sources), фрагментов \(counts.chunks), вариантов \(counts.stock), фото \(counts.photos)"
            : "\(counts.sources) files, \(counts.chunks) passages, \(counts.stock) variants, \(counts.photos) photos"
    }

    private func words(for changes: HistoryEntry.Changes) -> String {
        guard changes.added + changes.changed + changes.removed > 0 else { return "" }
        return "+\(changes.added) ~\(changes.changed) −\(changes.removed)"
    }

    private func words(for event: HistoryOverview.Event) -> String {
        let what: Phrase =
            switch event.event {
            case .built: Phrase(ru: "собрано", en: "built")
            case .rolledBack: Phrase(ru: "снова в работе", en: "in use again")
            case .removed: Phrase(ru: "удалено", en: "removed")
            case .rewritten: Phrase(ru: "переписано", en: "rewritten")
            }
        let time = event.time.replacing("T", with: " ").replacing("Z", with: " UTC")
        let note = event.note.map { language == .ru ? "  «\($0)»" : "  “\($0)”" } ?? ""
        return "\(what[language])  \(time)  \(event.who)\(note)"
    }
}
