import KnowledgeModel
import VectorIndex

// What a build changes, against the generation it takes over the rest from.
extension SourceGathering {
    /// Files by what became of them.
    func changes(since base: BaseGeneration?, isFull: Bool) -> HistoryEntry.Changes {
        var changes = HistoryEntry.Changes(added: 0, changed: 0, removed: 0, isFull: isFull)
        var paths: Set<String> = []
        for source in sources {
            paths.insert(source.path)
            guard let earlier = base?[source.path] else {
                changes.added += 1
                continue
            }
            if earlier.sha256 != source.sha256 || earlier.state != source.state { changes.changed += 1 }
        }
        changes.removed = base?.summary.sources.count { !paths.contains($0.path) } ?? 0
        return changes
    }

    /// Whether so much of a generation stays as it is that a copy of it is changed: what goes leaves holes in the file, and what
    /// comes is brought in row by row.
    func staysInPlace(of base: BaseGeneration) -> Bool {
        let kept = carried.reduce(0) { $0 + base.chunkCount(of: $1) }
        let gone = base.summary.chunkCount - kept
        return (fresh.count + gone + base.summary.freeNumbers) * Self.smallestMoved <= base.summary.chunkCount
    }

    /// One passage in so many at most comes, goes, or left a hole before.
    private static let smallestMoved = 4

    /// Sources that gave more passages before, by path. What moved to another file of the same content is not lost.
    func losses(since base: BaseGeneration) -> [PassageLoss] {
        let contents = Set(sources.map(\.sha256))
        let known = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return base.summary.sources.compactMap { source in
            let before = base.chunkCount(of: source.path)
            let after = chunkCounts[source.path] ?? 0
            guard after < before, known[source.path] != nil || !contents.contains(source.sha256) else { return nil }
            // Another export of the same chat holds what this one held.
            guard known[source.path]?.state != .duplicate else { return nil }
            return PassageLoss(path: source.path, before: before, after: after)
        }
    }

    /// How many texts came or went, counting those of the sources that were read now or are gone.
    func changedTexts(since base: BaseGeneration) throws(IndexError) -> Int {
        var balance: [String: Int] = [:]
        for chunk in fresh { balance[chunk.indexedText, default: 0] += 1 }
        let kept = Set(sources.filter { $0.state != .duplicate }.map(\.path)).subtracting(readNow)
        for source in base.summary.sources where !kept.contains(source.path) {
            for chunk in try base.chunks(of: source.path) { balance[chunk.indexedText, default: 0] -= 1 }
        }
        return balance.values.reduce(0) { $0 + abs($1) }
    }
}

/// A source that gives fewer passages than it did.
public struct PassageLoss: Hashable, Sendable {
    /// Its path.
    public var path: String
    /// How many it gave.
    public var before: Int
    /// How many it gives now; 0 also for a source that is gone.
    public var after: Int
}
