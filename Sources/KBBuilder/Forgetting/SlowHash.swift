import Crypto
import Foundation

/// PBKDF2 with HMAC-SHA256, one block of 32 bytes. RFC 8018, section 5.2.
enum SlowHash {
    static func hash(_ bytes: some Sequence<UInt8>, salt: Data, rounds: Int) -> Data {
        let key = SymmetricKey(data: Array(bytes))
        var block = Array(HMAC<SHA256>.authenticationCode(for: salt + [0, 0, 0, 1], using: key))
        var sum = block
        for _ in 1..<max(1, rounds) {
            block = Array(HMAC<SHA256>.authenticationCode(for: block, using: key))
            for index in sum.indices { sum[index] ^= block[index] }
        }
        return Data(sum)
    }

    /// Of a word's key.
    static func hash(_ key: UInt64, salt: Data, rounds: Int) -> Data {
        hash(withUnsafeBytes(of: key.littleEndian) { Array($0) }, salt: salt, rounds: rounds)
    }
}
