import CStemmer
import Synchronization

/// Reduces words to their stems: Snowball for Russian and English, a suffix list for Kazakh.
///
/// Numbers and words of other scripts stay as they are. Instances are safe to share between threads; one lock guards the
/// Snowball state, so that a thread with much to do is best served by an instance of its own.
public final class Stemmer: Sendable {
    /// Version of the stems; indexes made with another one have to be built anew.
    public static let version = "2"

    private let state: Mutex<State>

    /// Creates a stemmer with an empty cache.
    public init() {
        state = Mutex(State())
    }

    /// The stem of a token.
    public func stem(_ token: Token) -> String {
        switch token.kind {
        case .number, .other: token.text
        case .kazakh: KazakhStemmer.stem(token.text)
        case .latin: state.withLock { $0.stem(token) }
        case .cyrillic: FleetingVowels.removed(from: state.withLock { $0.stem(token) })
        }
    }

    /// The stems of a text's words and its numbers, in the order they stand.
    public func terms(of text: String) -> [String] {
        Tokenizer.tokens(of: text).map(stem)
    }

    private struct State: ~Copyable {
        /// Owned by this state; Snowball's functions change them, so each call is made under the lock.
        private let russian: OpaquePointer?
        private let english: OpaquePointer?
        private var cache: [String: String] = [:]
        /// Words kept before the cache starts anew; the words of a shop's documents fit many times over.
        private static let cacheLimit = 200_000

        init() {
            russian = sb_stemmer_new("russian", "UTF_8")
            english = sb_stemmer_new("english", "UTF_8")
        }

        deinit {
            sb_stemmer_delete(russian)
            sb_stemmer_delete(english)
        }

        mutating func stem(_ token: Token) -> String {
            if let known = cache[token.text] { return known }
            if cache.count >= Self.cacheLimit { cache.removeAll(keepingCapacity: true) }
            var word = token.text
            let stem = word.withUTF8 { snowball($0, with: token.kind == .latin ? english : russian) } ?? token.text
            cache[token.text] = stem
            return stem
        }

        private func snowball(_ word: UnsafeBufferPointer<UInt8>, with stemmer: OpaquePointer?) -> String? {
            guard let stemmer, let count = Int32(exactly: word.count),
                let stem = sb_stemmer_stem(stemmer, word.baseAddress, count)
            else { return nil }
            let length = Int(sb_stemmer_length(stemmer))
            return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
        }
    }
}
