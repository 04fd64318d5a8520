import KnowledgeModel
import Language
import Products

/// Countries that things are said to be sent to, or not to.
extension TermsCheck {
    /// `шлём в Россию и Турцию`: a country besides those that the terms name.
    func countries() -> [DraftFinding] {
        let stated = terms.clauses.filter { !$0.countries.isEmpty }
        let known = stated.reduce(into: Set<String>()) { $0.formUnion($1.countries) }
        guard let first = stated.first else { return [] }
        return reading.tokens.indices.flatMap { token -> [DraftFinding] in
            guard let country = Countries.named(by: reading.words[token]) else { return [] }
            let clause = reading.clause(of: token)
            let sentence = reading.sentence(of: token)
            let isDenied = reading.words[clause].contains { word in
                ["не", "нет", "not", "no", "dont", "isnt", "arent", "cant", "cannot", "wont", "нельзя", "жоқ", "кроме"]
                    .contains(word)
                    || ["майды", "мейді", "маймыз", "мейміз"].contains(where: word.hasSuffix)
            }
            // `клиентка из Германии`.
            let isOrigin = token > 0 && ["из", "from", "с"].contains(reading.words[token - 1])
            // `В Кыргызстан не отправляем`.
            guard isDenied == known.contains(country), !isOrigin,
                !Phrases.conditions.isSaid(in: Array(reading.words[clause])),
                !reading.asks.contains(reading.clauseIndex(of: token)),
                !Concepts.of(reading.tokens[sentence]).isDisjoint(with: ["#delivery", "#abroad", "#mail"])
            else { return [] }
            let verb = clause.first { Self.sending.stands(in: [reading.words[$0]], at: 0) }
            return ([token] + (verb.map { [$0] } ?? [])).map { place in
                finding(place..<place + 1, truth: .contradicted, citation: first.citation, instead: first.text)
            }
        }
    }

    private static let sending = Phrases("отправл|отправим|высыл|вышл|шлем|пошл|возим|ship.|send.|deliver.|жібер")
}
