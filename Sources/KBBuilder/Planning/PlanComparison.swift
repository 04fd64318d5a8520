import KnowledgeModel
import Language
import VectorIndex

extension ChangePlan {
    /// Compares two states of a knowledge base.
    init(
        generation: Int?, before: KnowledgeSnapshot, after: KnowledgeSnapshot, vocabulary: VocabularyIndex,
        stemmer: Stemmer
    ) {
        self.generation = generation
        let comparison = PlanComparison(before: before, after: after, stemmer: stemmer)
        files = comparison.files()
        passages = comparison.passages(in: files)
        stock = StockComparison.changes(from: before.stock, to: after.stock)
        newProblems = Self.difference(of: after.problems, without: before.problems)
        mendedProblems = Self.difference(of: before.problems, without: after.problems)
        let finder = ContradictionFinder(vocabulary: vocabulary, stemmer: stemmer)
        // Most passages are the same on both sides.
        let readings = PassageReadings(finder)
        // Another sheet may make new ones of passages that stayed.
        let changed = before.stock == after.stock ? Set(files.map(\.path)) : nil
        let known = Set(
            finder.contradictions(in: before, readings).filter { !$0.isOf(unchangedBut: changed) }
                .map(ContradictionFinder.Key.init))
        contradictions = finder.contradictions(in: after, readings)
        for place in contradictions.indices where !contradictions[place].isOf(unchangedBut: changed) {
            contradictions[place].isNew = !known.contains(ContradictionFinder.Key(contradictions[place]))
        }
    }

    /// Problems are the same wherever their row or paragraph went.
    private static func difference(of problems: [Problem], without others: [Problem]) -> [Problem] {
        func key(_ problem: Problem) -> [String] { [problem.code, problem.location.file, problem.message.ru] }
        var counts = Dictionary(others.map { (key($0), 1) }, uniquingKeysWith: +)
        return problems.filter { problem in
            guard let count = counts[key(problem)], count > 0 else { return true }
            counts[key(problem)] = count - 1
            return false
        }
    }
}

extension Contradiction {
    /// Whether it is told by places alone that are the same on both sides, and so was there before: prices, and goods without a row. What
    /// else there is hangs on all files.
    /// - Parameter changed: the files that are not; nil where anything may be another.
    fileprivate func isOf(unchangedBut changed: Set<String>?) -> Bool {
        guard let changed else { return false }
        return switch matter {
        case .price, .notInStock: sides.allSatisfy { !changed.contains($0.location.file) }
        case .notInCatalog, .hours, .delivery: false
        }
    }
}

/// Compares the files and passages of two snapshots.
struct PlanComparison {
    let before: KnowledgeSnapshot
    let after: KnowledgeSnapshot
    let stemmer: Stemmer

    // MARK: - Files

    func files() -> [FileChange] {
        let old = Dictionary(before.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let new = Dictionary(after.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var left = Dictionary(
            grouping: before.sources.filter { new[$0.path] == nil && !$0.sha256.isEmpty }, by: \.sha256)
        var changes: [FileChange] = []
        var renamed: Set<String> = []
        for source in after.sources {
            guard let change = change(of: source, old: old[source.path], left: &left, renamed: &renamed) else {
                continue
            }
            let former = if case .renamed(let from) = change { from } else { source.path }
            changes.append(
                FileChange(
                    path: source.path, kind: source.kind, change: change,
                    passages: .init(before: before.counts[former] ?? 0, after: after.counts[source.path] ?? 0)))
        }
        for source in before.sources where new[source.path] == nil && !renamed.contains(source.path) {
            changes.append(
                FileChange(
                    path: source.path, kind: source.kind, change: .gone,
                    passages: .init(before: before.counts[source.path] ?? 0, after: 0)))
        }
        return changes.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private func change(
        of source: IndexedSource, old: IndexedSource?, left: inout [String: [IndexedSource]],
        renamed: inout Set<String>
    ) -> FileChange.Change? {
        guard let old else {
            guard let former = left[source.sha256]?.popLast() else {
                return source.state == .failed ? .unreadable(isKept: false) : .new
            }
            renamed.insert(former.path)
            return .renamed(from: former.path)
        }
        guard old.sha256 != source.sha256 || (old.state == .read) != (source.state == .read) else { return nil }
        switch source.state {
        case .kept: return .unreadable(isKept: true)
        case .failed: return .unreadable(isKept: false)
        case .read, .duplicate: return .changed
        }
    }

    // MARK: - Passages

    func passages(in files: [FileChange]) -> [PassageChange] {
        let changed = Set(files.map(\.path))
        func byFile(_ documents: [Chunk]) -> [String: [Chunk]] {
            Dictionary(grouping: documents.filter { changed.contains($0.location.file) }, by: \.location.file)
        }
        let (old, new) = (byFile(before.documents), byFile(after.documents))
        return files.flatMap { file -> [PassageChange] in
            switch file.change {
            case .renamed: return []
            case .new: return (new[file.path] ?? []).map { change(.new, $0) }
            case .gone: return (old[file.path] ?? []).map { change(.gone, $0) }
            case .changed, .unreadable: return compare(old[file.path] ?? [], new[file.path] ?? [])
            }
        }
    }

    private func change(_ change: PassageChange.Change, _ chunk: Chunk) -> PassageChange {
        PassageChange(title: chunk.title, kind: chunk.kind, location: chunk.location, change: change)
    }

    /// Chunks that are on one side only, paired where they are two states of one.
    private func compare(_ old: [Chunk], _ new: [Chunk]) -> [PassageChange] {
        func key(_ chunk: Chunk) -> String { chunk.indexedText }
        var same = Dictionary(new.map { (key($0), 1) }, uniquingKeysWith: +)
        let gone = old.filter { chunk in
            guard let count = same[key(chunk)], count > 0 else { return true }
            same[key(chunk)] = count - 1
            return false
        }
        same = Dictionary(old.map { (key($0), 1) }, uniquingKeysWith: +)
        let come = new.filter { chunk in
            guard let count = same[key(chunk)], count > 0 else { return true }
            same[key(chunk)] = count - 1
            return false
        }
        return paired(gone, come)
    }

    private func paired(_ gone: [Chunk], _ come: [Chunk]) -> [PassageChange] {
        var numbers: [String: Int32] = [:]
        /// The stems of a chunk by numbers, ascending.
        func stems(of chunk: Chunk) -> [Int32] {
            Set(
                stemmer.terms(of: chunk.text).map { stem in
                    let number = numbers[stem] ?? Int32(numbers.count)
                    numbers[stem] = number
                    return number
                }
            ).sorted()
        }
        let oldStems = gone.map(stems)
        let oldTitles = gone.map(\.title)
        var open = Array(gone.indices)
        var changes: [(order: Int, change: PassageChange)] = []
        for (order, chunk) in come.enumerated() {
            let (stems, title) = (stems(of: chunk), chunk.title)
            // Of the few that are left after an edit; a file that was written anew as a whole is not worth the pairs.
            let best = open.prefix(200).map { old in
                (old, Self.likeness(oldStems[old], stems) + (oldTitles[old] == title ? 0.4 : 0))
            }.max { $0.1 < $1.1 }
            if let (index, likeness) = best, likeness >= Self.leastLikeness {
                open.removeAll { $0 == index }
                changes.append((order, change(.changed(Self.differences(gone[index], chunk)), chunk)))
            } else {
                changes.append((order, change(.new, chunk)))
            }
        }
        return changes.map(\.change) + open.map { change(.gone, gone[$0]) }
    }

    private static let leastLikeness = 0.5

    /// The share of words two chunks have in common.
    private static func likeness(_ old: [Int32], _ new: [Int32]) -> Double {
        var (shared, left, right) = (0, 0, 0)
        while left < old.count, right < new.count {
            if old[left] == new[right] { shared += 1 }
            let step = old[left]
            if step <= new[right] { left += 1 }
            if step >= new[right] { right += 1 }
        }
        let all = old.count + new.count - shared
        return all > 0 ? Double(shared) / Double(all) : 0
    }

    private static func differences(_ old: Chunk, _ new: Chunk) -> [PassageChange.Difference] {
        var differences: [PassageChange.Difference] = []
        let (before, after) = (old.attributes, new.attributes)
        if before.prices != after.prices { differences.append(.price(from: before.prices, to: after.prices)) }
        if before.sizes != after.sizes { differences.append(.sizes(from: before.sizes, to: after.sizes)) }
        if before.colors != after.colors { differences.append(.colors(from: before.colors, to: after.colors)) }
        let (went, came) = lines(old.text, new.text)
        // Where a line differs in its price or sizes alone, these tell it all.
        let isTold =
            differences.count == 1 && went.count <= 1 && came.count <= 1
            && (before.colors != after.colors
                || went.first?.filter(\.isLetter) == came.first?.filter(\.isLetter))
        if !isTold, !went.isEmpty || !came.isEmpty {
            differences.append(.text(from: went.joined(separator: " / "), to: came.joined(separator: " / ")))
        }
        if differences.isEmpty {
            differences.append(.text(from: old.path.joined(separator: " › "), to: new.path.joined(separator: " › ")))
        }
        return differences
    }

    private static func lines(_ old: String, _ new: String) -> (went: [String], came: [String]) {
        let before = old.split(separator: "\n").map(String.init)
        let after = new.split(separator: "\n").map(String.init)
        return (before.filter { !after.contains($0) }, after.filter { !before.contains($0) })
    }
}

extension Chunk {
    /// What it is about: the value of its first line where that is a product's name, else its innermost heading.
    var title: String {
        let first = firstLine
        let colon = first.utf8.firstIndex(of: 0x3A).map { first.utf8.index(after: $0) }
        let value = colon.flatMap { $0 < first.endIndex ? first[$0...].trimmingSpaces() : nil } ?? first
        let isSentence = value.utf8.last == 0x2E || value.contains(". ")
        // A letter has at most four bytes where it is not an emoji, and no name is of emoji alone.
        let isShort = value.utf8.count <= 60 || value.utf8.count <= 4 * 60 && value.count <= 60
        let isName = kind == .catalog && !isSentence && !value.isEmpty && isShort
        return isName && !AttributeReader.hasPrice(value) ? value : path.last ?? value
    }
}

extension Substring {
    fileprivate func trimmingSpaces() -> String {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
