import Language

/// Numbers of terms by their ``StableHash``, in two flat arrays with open addressing.
///
/// Only the hashes are kept. Two of a corpus's terms with one hash of 64 bits are not to be expected: among a million terms
/// the chance is 3 in 10⁸. They would count as one term.
struct TermTable: Sendable {
    private var hashes: [UInt64]
    /// Number of the term, -1 for an empty slot.
    private var numbers: [Int32]
    private let mask: Int
    /// How many terms there are.
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    /// - Parameter capacity: how many terms will be there at most.
    init(capacity: Int) {
        var size = 2
        // At most half of the slots are taken, so that few are looked at for a term.
        while size < capacity * 2 { size *= 2 }
        hashes = [UInt64](repeating: 0, count: size)
        numbers = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// Gives a term its number; the first to come keeps the place.
    /// - Precondition: there are fewer terms than the capacity.
    mutating func insert(_ hash: UInt64, number: Int32) {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while numbers[slot] >= 0 {
            if hashes[slot] == hash { return }
            slot = (slot + 1) & mask
        }
        hashes[slot] = hash
        numbers[slot] = number
        count += 1
    }

    /// The number of the term with a hash; nil when there is none.
    /// - Complexity: O(1).
    subscript(hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while numbers[slot] >= 0 {
            if hashes[slot] == hash { return Int(numbers[slot]) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The number of a term; nil when it is unknown.
    subscript(term: String) -> Int? { self[StableHash.value(of: term)] }

    var byteCount: Int { hashes.count * 12 }
}
