import Foundation
import Testing

@testable import VectorIndex

struct ChecksumTests {
    /// From the tests of the Go implementation, https://github.com/cespare/xxhash.
    @Test(
        arguments: [
            ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("as", 0x1C33_0FB2_D66B_E179),
            ("asd", 0x631C_37CE_72A9_7393), ("asdf", 0x4158_72F5_99CE_A71E),
            ("Call me Ishmael. Some years ago--never mind how long precisely-", 0x02A2_E854_70D6_FD96),
        ] as [(String, UInt64)])
    func isXXH64(text: String, sum: UInt64) {
        #expect(Array(text.utf8).withUnsafeBytes { Checksum.of($0) } == sum)
        var checksum = Checksum()
        checksum.add(text)
        #expect(checksum.value == sum)
    }

    @Test func seedsEachValueWithTheSumBefore() {
        var (chain, other) = (Checksum(), Checksum())
        for text in ["ab", "c"] { chain.add(text) }
        for text in ["a", "bc"] { other.add(text) }
        #expect(chain != other)
        var number = Checksum()
        number.add(0x0201)
        #expect(number.value == [UInt8]([1, 2, 0, 0, 0, 0, 0, 0]).withUnsafeBytes { Checksum.of($0) })
        #expect(Checksum().value == 0)
    }

    @Test(arguments: [1, 3, 4, 7, 8, 15, 31, 32, 33, 64, 100])
    func noticesEveryChangedBit(count: Int) {
        var bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        var sums: Set<UInt64> = [bytes.withUnsafeBytes { Checksum.of($0) }]
        for place in 0..<count * 8 {
            bytes[place / 8] ^= 1 << (place % 8)
            sums.insert(bytes.withUnsafeBytes { Checksum.of($0) })
            bytes[place / 8] ^= 1 << (place % 8)
        }
        #expect(sums.count == count * 8 + 1)
    }
}
