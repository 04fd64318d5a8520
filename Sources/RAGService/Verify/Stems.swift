import Language

/// Stems by one stemmer for the words of drafts.
enum Stems {
    private static let stemmer = Stemmer()

    static func of(_ token: Token) -> String { stemmer.stem(token) }
    static func of(_ text: String) -> [String] { stemmer.terms(of: text) }
}
