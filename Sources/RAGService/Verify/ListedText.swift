import Language

/// What the catalogue says of a product, cut into clauses of folded words.
struct ListedText {
    let clauses: [[String]]

    init(_ text: String) {
        clauses = text.split { ".,;:\n".contains($0) }.map { Tokenizer.tokens(of: String($0)).map(\.text) }
    }
}
