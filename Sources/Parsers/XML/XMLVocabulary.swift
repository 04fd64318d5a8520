/// The names a reader of one kind of part knows, each as a small number of the reader's own, 1 and up.
///
/// Names outside it come as ``unknown``, which readers pass over.
struct XMLVocabulary: Sendable {
    /// The number of every name outside the vocabulary.
    static let unknown: UInt16 = 0

    private struct Name: Hashable {
        var namespace: XMLNamespace
        var local: String
    }

    private var tokens: [Name: UInt16] = [:]

    /// A vocabulary from namespaces, local names and numbers; of two entries with one name the last counts.
    init(_ names: [(namespace: XMLNamespace, local: String, token: UInt16)]) {
        for name in names { tokens[Name(namespace: name.namespace, local: name.local)] = name.token }
    }

    /// The number of a name.
    func token(_ namespace: XMLNamespace, _ local: String) -> UInt16 {
        tokens[Name(namespace: namespace, local: local)] ?? Self.unknown
    }
}
