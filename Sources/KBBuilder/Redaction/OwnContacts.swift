import KnowledgeModel

/// The shop's own phones, addresses and accounts, which stay wherever they are written.
///
/// They are those that its documents and settings tell customers. A text that names them is redacted in another way when they
/// change, so ``fingerprint`` is part of what a chat's chunks depend on.
struct OwnContacts: Hashable, Sendable {
    private(set) var identities: Set<UInt64> = []

    init() {}

    init(identities: some Sequence<UInt64>) {
        self.identities = Set(identities)
    }

    mutating func formUnion(_ other: OwnContacts) { identities.formUnion(other.identities) }

    /// Reads contacts out of texts of documents and settings.
    init(texts: some Sequence<String>) {
        var scanner = MessageScanner()
        for text in texts {
            scanner.scan(text) { words, bytes, scan in
                let spans =
                    NumberFinder.find(text, words, bytes, scan: scan)
                    + ContactFinder.find(words, bytes, hasAt: scan.hasAt) + AddressFinder().find(words, bytes)
                for span in spans { identities.insert(Self.key(span)) }
            }
        }
    }

    func contain(_ span: PersonalSpan) -> Bool { identities.contains(Self.key(span)) }

    private static func key(_ span: PersonalSpan) -> UInt64 { span.identity &* 16 &+ UInt64(span.kind.rawValue) }

    /// Equal for the same contacts; tells nothing of them.
    var fingerprint: String {
        var sum: UInt64 = 0
        for identity in identities { sum &+= identity &* 0x9E37_79B9_7F4A_7C15 }
        return String(sum, radix: 16)
    }
}

/// A scanner that keeps its buffers from message to message.
struct MessageScanner {
    private var scan = MessageWords()

    mutating func scan(
        _ text: String, _ body: ([MessageWords.Word], UnsafeBufferPointer<UInt8>, MessageWords) -> Void
    ) {
        var text = text
        text.withUTF8 { bytes in
            scan.scan(bytes)
            scan.assignRoles(RedactionLexicon.shared.roles)
            body(scan.words, bytes, scan)
        }
    }
}
