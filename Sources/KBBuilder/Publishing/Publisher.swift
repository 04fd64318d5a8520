public import Foundation
public import VectorIndex

/// Whoever changes the generations of a knowledge base, alone until it lets go.
///
/// A generation is written beside the others, checked, synced, and named by one rename; one more rename puts it in use. What
/// ends in the middle leaves the generation before in use; the next publisher clears away what it left.
public struct Publisher {
    /// The generations.
    public let folder: GenerationFolder
    /// What was done to them.
    public let history: GenerationHistory
    private let lock: BuildLock
    private let author: Author

    /// Who publishes, for the lock and the history.
    public struct Author: Sendable {
        /// The command's name, `build` for example.
        public var command: String
        /// The person's name on the system.
        public var who: String
        /// Why, in the person's own words.
        public var note: String?
        /// What time it is.
        public var now: @Sendable () -> Date

        /// Creates an author.
        public init(
            command: String, who: String = NSUserName(), note: String? = nil,
            now: @escaping @Sendable () -> Date = { Date() }
        ) {
            self.command = command
            self.who = who
            self.note = note
            self.now = now
        }
    }

    /// Looks at a draft before it is named; throwing refuses it.
    public typealias Check = (_ draft: FinishedDraft) async throws -> Void

    /// Takes the lock, and clears away what a process that was ended left behind.
    /// - Throws: ``BuildError/locked(holder:)``, ``BuildError/system(file:reason:)``.
    public init(folder: GenerationFolder, author: Author) throws(BuildError) {
        do {
            try FileManager.default.createDirectory(at: folder.generations, withIntermediateDirectories: true)
        } catch {
            throw .system(file: DurableFile.path(folder.generations), reason: DurableFile.reason(error))
        }
        self.folder = folder
        self.author = author
        history = GenerationHistory(of: folder)
        lock = try BuildLock(
            file: folder.root.appending(path: "lock"),
            holder: LockHolder(
                command: author.command, process: getpid(), host: ProcessInfo.processInfo.hostName,
                since: author.now()))
        try recover()
    }

    /// Writes a generation, checks it and puts it in use.
    /// - Parameters:
    ///   - counts: what it holds, for the history.
    ///   - carried: what `write` takes over from another generation.
    ///   - check: looks at the finished draft; throwing leaves everything as it was.
    ///   - write: writes the index to the file it is given.
    /// - Returns: the new generation's number.
    public func publish(
        counts: HistoryEntry.Counts, changes: HistoryEntry.Changes? = nil, copying carried: CarriedChunks? = nil,
        checking check: Check = { _ in }, _ write: (URL) throws -> Void
    ) async throws -> Int {
        // A pointer that is damaged or leads nowhere says nothing of the numbers in use; the files do.
        try enterPending()
        let number = try nextNumber()
        let entry = entry(.built, number, counts: counts, changes: changes)
        try await withDraft(of: number, copying: carried, checking: check, write) { draft in
            try DurableFile.replace(pendingEntry, with: GenerationHistory.encoded(entry))
            try DurableFile.rename(draft, to: folder.file(of: number))
            try DurableFile.sync(folder.generations)
            try point(to: number)
        }
        enterIfThereIsRoom(entry)
        return number
    }

    /// Writes and checks a generation without keeping it.
    public func rehearse(
        copying carried: CarriedChunks? = nil, checking check: Check, _ write: (URL) throws -> Void
    ) async throws {
        try await withDraft(of: try nextNumber(), copying: carried, checking: check, write) {
            try DurableFile.remove($0)
        }
    }

    /// Puts a generation in use that was published before.
    /// - Throws: ``BuildError/noGeneration(number:known:)``; ``IndexError`` when its file can't be used.
    public func pointBack(to number: Int) throws {
        try requireGeneration(number)
        let index = try IndexReader(opening: folder.file(of: number))
        let entry = entry(.rolledBack, number, counts: try HistoryEntry.Counts(of: index))
        try enterPending()
        try DurableFile.replace(pendingEntry, with: GenerationHistory.encoded(entry))
        do {
            try point(to: number)
        } catch {
            // As above: the error that ended the work is the one to report.
            try? recover()
            throw error
        }
        enterIfThereIsRoom(entry)
    }

    /// Removes generations. Whoever has one open goes on reading it.
    /// - Throws: ``BuildError/inUse(number:)`` for the one in use, ``BuildError/noGeneration(number:known:)``.
    public func remove(_ numbers: [Int]) throws {
        let current = try folder.current()?.number
        for number in numbers {
            try requireGeneration(number)
            guard number != current else { throw BuildError.inUse(number: number) }
        }
        for number in numbers {
            try DurableFile.remove(folder.file(of: number))
            try history.append(entry(.removed, number))
        }
        try DurableFile.sync(folder.generations)
    }

    /// Puts a rewritten file in the place of a generation's, under the same number. Whoever has the former open goes on
    /// reading it.
    /// - Parameter write: writes the new file; the former one still lies under ``GenerationFolder/file(of:)``.
    public func replace(
        _ number: Int, checking check: Check = { _ in }, _ write: (URL) throws -> Void
    ) async throws {
        try requireGeneration(number)
        var counts: HistoryEntry.Counts?
        let counting: Check = { draft in
            counts = try HistoryEntry.Counts(of: draft.index())
            try await check(draft)
        }
        try await withDraft(of: number, checking: counting, write) { draft in
            try DurableFile.rename(draft, to: folder.file(of: number))
            try DurableFile.sync(folder.generations)
        }
        try history.append(entry(.rewritten, number, counts: counts))
    }

    /// Changes what the history says, or where `change` gives nil removes it; for what has to be forgotten.
    public func rewriteHistory(_ change: (HistoryEntry) -> HistoryEntry?) throws(BuildError) {
        try history.rewrite(change)
    }
}

// MARK: - Steps

extension Publisher {
    /// Writes a draft, holds it against SQLite's and the format's rules and the caller's check, and hands it over.
    private func withDraft(
        of number: Int, copying carried: CarriedChunks? = nil, checking check: Check, _ write: (URL) throws -> Void,
        _ use: (URL) throws -> Void
    ) async throws {
        let draft = folder.generations.appending(path: DurableFile.unfinished + GenerationFolder.name(of: number))
        do {
            try write(draft)
            // Begun while the draft is looked at; the one below is the one that counts.
            let syncing = Task.detached { try? DurableFile.sync(draft) }
            try await check(FinishedDraft(draft, copiedFrom: carried))
            _ = await syncing.value
            try DurableFile.sync(draft)
            try use(draft)
        } catch {
            // The error that ended the work is the one to report; the next publisher removes what this leaves.
            try? recover()
            throw error
        }
    }

    private func point(to number: Int) throws(BuildError) {
        try DurableFile.replace(folder.pointer, with: Data((GenerationFolder.name(of: number) + "\n").utf8))
    }

    private func nextNumber() throws -> Int { (try folder.numbers().last ?? 0) + 1 }

    private func entry(
        _ event: HistoryEntry.Event, _ number: Int, counts: HistoryEntry.Counts? = nil,
        changes: HistoryEntry.Changes? = nil
    ) -> HistoryEntry {
        HistoryEntry(
            event: event, generation: number, time: author.now(), who: author.who, note: author.note, counts: counts,
            changes: changes)
    }

    private func requireGeneration(_ number: Int) throws {
        let known = try folder.numbers()
        guard known.contains(number) else { throw BuildError.noGeneration(number: number, known: known) }
    }
}

// MARK: - After a crash

extension Publisher {
    /// What is about to be done, so that it stands in the history though the process ends right after it is done.
    private var pendingEntry: URL { folder.root.appending(path: ".pending-entry") }

    /// Enters what was done, once.
    private func enter(_ entry: HistoryEntry) throws(BuildError) {
        if try history.entries().last != entry { try history.append(entry) }
        try DurableFile.remove(pendingEntry)
    }

    /// The same where a full disk is no failure of what was done: the entry stays written down, and whoever takes the lock next
    /// enters it. A full disk must not keep `gc` from making room either.
    private func enterIfThereIsRoom(_ entry: HistoryEntry) {
        // As said above.
        try? enter(entry)
    }

    /// Enters what could not be entered when it was done, before anything else is written down in its place.
    /// - Throws: ``BuildError/system(file:reason:)`` when the disk is still full.
    private func enterPending() throws(BuildError) {
        guard let entry = pending(), inUse() == entry.generation else { return }
        try enter(entry)
    }

    private func recover() throws(BuildError) {
        try DurableFile.removeUnfinished(in: folder.root)
        try DurableFile.removeUnfinished(in: folder.generations)
        if let entry = pending() {
            // A damaged pointer says nothing of what was published; then nothing more is cleared away.
            guard let number = inUse() else { return }
            if number == entry.generation {
                return enterIfThereIsRoom(entry)
            } else if entry.event == .built {
                // It was named and never in use: the swap did not come to pass.
                try DurableFile.remove(folder.file(of: entry.generation))
            }
        }
        try DurableFile.remove(pendingEntry)
    }

    /// The number of the generation in use, 0 where there is none, nil where that can't be told.
    private func inUse() -> Int? {
        do {
            return try folder.current()?.number ?? 0
        } catch {
            return nil
        }
    }

    private func pending() -> HistoryEntry? {
        // Replaced in one step: it is whole or not there.
        guard let bytes = try? Data(contentsOf: pendingEntry) else { return nil }
        return try? GenerationHistory.decoder().decode(HistoryEntry.self, from: bytes)
    }
}

extension HistoryEntry.Counts {
    /// What an opened generation holds.
    public init(of index: IndexReader) throws(IndexError) {
        self.init(
            sources: index.sources.count, chunks: index.chunkCount, messages: index.manifest.messages,
            stock: try index.stockCount(), photos: index.sources.count { $0.kind == .photo })
    }
}
