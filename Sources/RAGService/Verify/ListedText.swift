import Language

/// What the catalogue says of a product, cut into clauses of folded words.
struct ListedText {
    let clauses: [[String]]
    /// Those of the thing itself, not of what is sold apart from it.
    let own: [[String]]

    init(_ text: String) {
        clauses = text.split { ".,;:\n".contains($0) }.map { Tokenizer.tokens(of: String($0)).map(\.text) }
        own = clauses.filter { !Self.apart.isSaid(in: $0) }
    }

    private static let apart = Phrases("отдельно|separately")
}
