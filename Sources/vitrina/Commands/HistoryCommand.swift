import ArgumentParser
import Foundation
import KBBuilder
import KnowledgeModel
import VectorIndex

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List the generations of the knowledge base: when, who, why, how much.",
        discussion: """
            The newest first, each with what it holds and what was done to it: built, put in use again, rewritten; `*` stands
            before the one in use. Times are the shop's (timezone in vitrina.yaml), in UTC with --json.
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
                console.tell(overview, in: timeZone)
            }
        }
    }
}

extension HistoryCommand {
    /// The shop's time zone. Settings that can't be read are no reason to hide the history.
    private var timeZone: TimeZone {
        let name = (try? ShopSettings(of: options.folder))?.timeZone
        return name.flatMap { TimeZone(identifier: $0) } ?? .gmt
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
        /// ``time``, to be told in other time zones.
        var date: Date

        private enum CodingKeys: CodingKey {
            case event, time, who, note, counts, changes
        }

        init(_ entry: HistoryEntry) {
            (event, who, note) = (entry.event, entry.who, entry.note)
            (counts, changes) = (entry.counts, entry.changes)
            (time, date) = (entry.time.formatted(.iso8601), entry.time)
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
    fileprivate func tell(_ overview: HistoryOverview, in timeZone: TimeZone) {
        let shown = overview.generations.filter(\.exists)
        guard !shown.isEmpty else {
            return print(
                ru: "Поколений ещё нет: выполните `vitrina build`.",
                en: "There are no generations yet: run `vitrina build`.")
        }
        for generation in shown {
            let mark = generation.number == overview.current ? "*" : " "
            let name = language == .ru ? "поколение" : "generation"
            guard let first = generation.events.first else {
                print("\(mark) \(name) \(generation.number)")
                continue
            }
            print("\(mark) \(name) \(generation.number): " + words(for: first, in: timeZone))
            let held = generation.events.last { $0.counts != nil }?.counts.map(words(for:))
            let changed = first.changes.map(words(for:)) ?? ""
            let what = [held ?? "", changed].filter { !$0.isEmpty }
            if !what.isEmpty { print("    " + what.joined(separator: "; ")) }
            for event in generation.events.dropFirst() { print("    " + words(for: event, in: timeZone)) }
        }
        guard overview.current != nil else { return }
        print()
        print(ru: "* — в работе сейчас", en: "* — in use now")
    }

    private func words(for counts: HistoryEntry.Counts) -> String {
        language == .ru
            ? "файлов \(counts.sources), фрагментов \(counts.chunks), вариантов на складе \(counts.stock), фото \(counts.photos)"
            : "\(counts.sources) files, \(counts.chunks) passages, \(counts.stock) stock variants, \(counts.photos) photos"
    }

    private func words(for changes: HistoryEntry.Changes) -> String {
        let parts: [(count: Int, ru: String, en: String)] = [
            (changes.added, "новых", "new"), (changes.changed, "изменено", "changed"),
            (changes.removed, "убрано", "gone"),
        ]
        let told = parts.filter { $0.count > 0 }
        guard !told.isEmpty else { return "" }
        return language == .ru
            ? "файлов: " + told.map { "\($0.ru) \($0.count)" }.joined(separator: ", ")
            : "files: " + told.map { "\($0.count) \($0.en)" }.joined(separator: ", ")
    }

    /// `собрано 21.11.2026 15:08, aigerim, «новые цены»`.
    private func words(for event: HistoryOverview.Event, in timeZone: TimeZone) -> String {
        let what: Phrase =
            switch event.event {
            case .built: Phrase(ru: "собрано", en: "built")
            case .rolledBack: Phrase(ru: "снова в работе с", en: "in use again since")
            case .removed: Phrase(ru: "удалено", en: "removed")
            case .rewritten: Phrase(ru: "переписано", en: "rewritten")
            }
        let note = event.note.map { language == .ru ? ", «\($0)»" : ", “\($0)”" } ?? ""
        return "\(what[language]) \(moment(event.date, in: timeZone)), \(event.who)\(note)"
    }

    /// `21.11.2026 15:08` or `2026-11-21 15:08`.
    private func moment(_ date: Date, in timeZone: TimeZone) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        let year = parts.year ?? 0
        let day =
            language == .ru
            ? "\(two(parts.day)).\(two(parts.month)).\(year)" : "\(year)-\(two(parts.month))-\(two(parts.day))"
        return "\(day) \(two(parts.hour)):\(two(parts.minute))"
    }
}
