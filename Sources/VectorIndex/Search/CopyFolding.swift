/// Tells which chunks are of the same words, so that the best of them can stand for all, however many they are.
struct CopyFolding: Sendable {
    /// By chunk: the first chunk with the same words.
    private let first: [Int32]
    /// By the first of them, where there is more than one: all chunks with the same words, ascending.
    private let groups: [Int32: [Int32]]

    init(fingerprints: [Int64]) {
        var seen: [Int64: Int32] = [:]
        seen.reserveCapacity(fingerprints.count)
        var first: [Int32] = []
        first.reserveCapacity(fingerprints.count)
        var groups: [Int32: [Int32]] = [:]
        for (index, fingerprint) in fingerprints.enumerated() {
            guard let known = seen[fingerprint] else {
                seen[fingerprint] = Int32(index)
                first.append(Int32(index))
                continue
            }
            groups[known, default: [known]].append(Int32(index))
            first.append(known)
        }
        self.first = first
        self.groups = groups
    }

    /// The chunk that stands for a chunk's words.
    func group(of chunk: Int32) -> Int32 { first[Int(chunk)] }

    /// The other chunks with a chunk's words, ascending.
    func others(of chunk: Int32) -> [Int32] { groups[group(of: chunk)]?.filter { $0 != chunk } ?? [] }

    /// Bytes held, but for those of the dictionary itself.
    var byteCount: Int { first.count * 4 + groups.values.reduce(0) { $0 + 4 * $1.count } }
}
