import Language
import Testing

@testable import VectorIndex

struct TermTableTests {
    @Test(arguments: [0, 1, 2, 1_000], [UInt64(3), 4])
    func findsWhatWasInsertedAndNothingElse(count: Int, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var table = TermTable(capacity: count)
        // Low bits that collide make the probing work.
        let hashes = (0..<count).map { UInt64($0) << 32 | (random.next() & 7) }
        for (number, hash) in hashes.enumerated() { table.insert(hash, number: Int32(number)) }
        #expect(table.count == count)
        for (number, hash) in hashes.enumerated() { #expect(table[hash] == number, "seed \(seed)") }
        #expect(table[UInt64(count) << 32 | 9] == nil)
    }

    @Test func keepsTheFirstOfTwoWithOneHash() {
        var table = TermTable(capacity: 2)
        table.insert(7, number: 0)
        table.insert(7, number: 1)
        #expect(table[7] == 0)
        #expect(table.count == 1)
    }

    @Test func looksUpTermsByTheirText() {
        var table = TermTable(capacity: 1)
        table.insert(StableHash.value(of: "туфл"), number: 5)
        #expect(table["туфл"] == 5)
        #expect(table["туф"] == nil)
    }
}
