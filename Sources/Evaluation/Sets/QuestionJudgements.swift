import Foundation

/// The judged documents of one question, found by the bytes of their identifiers.
struct QuestionJudgements: Sendable {
    private var names: [UInt8] = []
    private var entries: [Entry] = []
    /// A bit for each hash's lowest six bits: most documents of a run are told apart without looking further.
    private var filter: UInt64 = 0
    /// All grades, descending.
    private(set) var descending: [Int] = []

    private struct Entry {
        var hash: UInt64
        var offset: Int
        var count: Int
        var grade: Int
        var origin: Int
    }

    /// - Parameter origin: where the judgement was read, for errors.
    mutating func add(_ document: some Collection<UInt8>, grade: Int, origin: Int = 0) {
        let offset = names.count
        names += document
        let hash = names.withUnsafeBufferPointer { names in
            names.baseAddress.map { ByteHash.of($0 + offset, names.count - offset) } ?? 0
        }
        entries.append(Entry(hash: hash, offset: offset, count: names.count - offset, grade: grade, origin: origin))
    }

    /// Makes what was added ready to be asked.
    /// - Returns: a document that was added twice, where there is one.
    @discardableResult
    mutating func seal() -> (document: String, origin: Int)? {
        entries.sort { ($0.hash, $0.origin, $0.offset) < ($1.hash, $1.origin, $1.offset) }
        descending = entries.map(\.grade).sorted(by: >)
        filter = entries.reduce(0) { $0 | 1 << ($1.hash & 63) }
        for (first, second) in zip(entries, entries.dropFirst()) where first.hash == second.hash {
            if name(of: first) == name(of: second) {
                return (String(decoding: name(of: second), as: UTF8.self), second.origin)
            }
        }
        return nil
    }

    private func name(of entry: Entry) -> ArraySlice<UInt8> { names[entry.offset..<entry.offset + entry.count] }

    var grades: [String: Int] {
        Dictionary(
            entries.map { (String(decoding: name(of: $0), as: UTF8.self), $0.grade) }, uniquingKeysWith: { $1 })
    }

    @inline(__always)
    func grade(of document: UnsafePointer<UInt8>, _ count: Int, hash: UInt64) -> Int? {
        guard filter & 1 << (hash & 63) != 0 else { return nil }
        return searched(document, count, hash: hash)
    }

    private func searched(_ document: UnsafePointer<UInt8>, _ count: Int, hash: UInt64) -> Int? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
        }
        while low < entries.count, entries[low].hash == hash {
            let entry = entries[low]
            let isSame = names.withUnsafeBufferPointer { names in
                entry.count == count
                    && (count == 0
                        || names.baseAddress.map { memcmp($0 + entry.offset, document, count) == 0 } ?? false)
            }
            if isSame { return entry.grade }
            low += 1
        }
        return nil
    }
}
