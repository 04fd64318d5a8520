/// Takes secrets out of texts that others wrote: answers of servers, messages of libraries.
///
/// Gone are the secrets themselves, as they are and percent-encoded, and words that begin or end as one of them does:
/// servers like to echo `sk-proj…f3Qw`.
struct Redaction: Sendable {
    private let secrets: [[UInt8]]
    private let texts: [String]

    /// Letters that tell a part of a secret from an ordinary word.
    private static let telling = 4

    /// - Parameter texts: what else must not show, where it stands in full.
    init(_ secrets: [Secret], texts: [String] = []) {
        let kept = secrets.map(\.revealed).filter { !$0.isEmpty }
        self.secrets = kept.map { Array($0.utf8) }
        self.texts = (kept + kept.map(WebAddress.encoded) + texts.filter { $0.utf8.count >= Self.telling })
            .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    }

    func apply(to text: String) -> String {
        var text = text
        for hidden in texts where hidden.utf8.count >= Self.telling {
            text = text.split(separator: hidden, omittingEmptySubsequences: false).joined(separator: Secret.mask)
        }
        var shown = ""
        var word: [UInt8] = []
        func endWord() {
            shown += isTelling(word) ? Secret.mask : String(decoding: word, as: UTF8.self)
            word.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            if Self.isKeyLetter(scalar) {
                word.append(UInt8(scalar.value))
            } else {
                endWord()
                shown.unicodeScalars.append(scalar)
            }
        }
        endWord()
        return shown
    }

    private func isTelling(_ word: [UInt8]) -> Bool {
        guard !word.isEmpty else { return false }
        return secrets.contains { secret in
            word == secret
                || (secret.count > Self.telling
                    && (word.starts(with: secret.prefix(Self.telling))
                        || word.suffix(Self.telling).elementsEqual(secret.suffix(Self.telling))))
        }
    }

    /// Letters that keys are made of, and the asterisks that stand for some of them.
    private static func isKeyLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", "*", "+", "/", "=": true
        default: false
        }
    }
}
