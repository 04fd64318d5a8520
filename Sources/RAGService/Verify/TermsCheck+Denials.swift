import Products
import KnowledgeModel
import Language

extension TermsCheck {
    /// `предоплата не нужна` where the terms of the same thing take one.
    func denials() -> [DraftFinding] {
        reading.clauses.indices.compactMap { index in
            let clause = reading.clauses[index]
            guard !reading.asks.contains(index), let said = Self.denied(Array(reading.words[clause])) else {
                return nil
            }
            let (own, sentence, _) = concepts(at: clause.lowerBound)
            let phrase = Concepts.of(
                reading.tokens[clause.lowerBound + said.lowerBound..<clause.lowerBound + said.upperBound])
            let rest = clause.filter { !(said.lowerBound..<said.upperBound).contains($0 - clause.lowerBound) }
            let about = own.subtracting(phrase).union(sentence.isEmpty || reading.sentences.count == 1 ? asked : [])
                .union(Concepts.of(rest.map { reading.tokens[$0] })).union(sentence)
                .union(["#prepayment"])
            let matters = about.intersection(["#preorder", "#order"])
            guard !matters.isEmpty else { return nil }
            let entry = terms.entries.first { entry in
                let whole = entry.passage.union(entry.headings)
                return entry.value.kind == "percent" && entry.sentence.contains("#prepayment")
                    && !whole.isDisjoint(with: matters)
            }
            guard let entry else { return nil }
            let tokens = clause.lowerBound + said.lowerBound..<clause.lowerBound + said.upperBound
            return finding(tokens, truth: .contradicted, citation: entry.citation, instead: entry.words)
        }
    }

    /// The words of a clause that say that nothing has to be paid beforehand.
    private static func denied(_ words: [String]) -> Range<Int>? {
        for place in words.indices {
            for phrase in noPrepayment where words[place...].starts(with: phrase, by: { $0.hasPrefix($1) }) {
                return place..<place + phrase.count
            }
        }
        return nil
    }

    private static let noPrepayment = [
        "предоплата не нужн", "предоплата не требу", "предоплаты не нужн", "предоплаты не требу", "предоплату не бер",
        "предоплаты не бер", "без предоплат", "без аванс", "аванс не нуж", "no prepayment", "no deposit",
        "without prepayment", "without a deposit", "deposit is not", "prepayment is not", "алдын ала төлем керек емес",
        "алдын ала төлемсіз", "алдын ала төлем қажет емес", "алдын ала төлем алмай",
    ].map { $0.split(separator: " ").map { Folding.fold($0) } }

    /// `это оригинал`: where the terms say that nothing is one.
    func originals() -> [DraftFinding] {
        guard
            let stated = terms.clauses.first(where: { clause in
                let words = Tokenizer.tokens(of: clause.text).map(\.text)
                return words.indices.contains { place in
                    Self.isOriginal(words[place]) && place > 0 && ["не", "not", "емес"].contains(words[place - 1])
                        || Self.isOriginal(words[place]) && place + 1 < words.count && words[place + 1] == "емес"
                }
            })
        else { return [] }
        return reading.tokens.indices.compactMap { token in
            guard Self.isOriginal(reading.words[token]) || isGenuine(token),
                !reading.asks.contains(reading.clauseIndex(of: token))
            else {
                return nil
            }
            let sentence = Array(reading.words[reading.sentence(of: token)])
            // `түпнұсқа, көшірме емес` denies the copy.
            let rest = Self.noCopy.range(in: sentence).map {
                Array(sentence[..<$0.lowerBound] + sentence[$0.upperBound...])
            }
            let isDenied = (rest ?? sentence).contains { word in
                ["не", "нет", "not", "no", "емес", "isnt", "arent", "never", "как", "like", "than", "от"].contains(
                    word)
                    || [
                        "реплик", "replica", "копи", "copy", "copies", "отлич", "көшірме", "повтор", "match", "иде",
                        "подар", "gift", "idea", "дороже", "стоит", "один", "упаков", "қымбат", "cost", "times", "есе",
                    ].contains(
                        where: word.hasPrefix)
            }
            // `an authentic boutique bag` is not told of another shop.
            let isOfBoutique = token + 1 < reading.words.count && Self.boutique.isSaid(in: [reading.words[token + 1]])
            guard !isDenied, isOfBoutique ? !reading.isOpen(token) : !reading.isRemark(token) else { return nil }
            return finding(
                token..<token + 1, truth: .contradicted, citation: stated.citation, instead: stated.text)
        }
    }

    private static let boutique = Phrases("boutique|designer|бутик|брендов|бутиктік")
    private static let noCopy = Phrases(
        "не копия|не реплик|не подделк|не паль|not a copy|not a replica|not a fake|not replica|no replica|көшірме емес|реплика емес|жалған емес"
    )

    /// `genuine Chanel`, but not `genuine leather`.
    private func isGenuine(_ token: Int) -> Bool {
        ["genuine", "настоящая", "настоящие", "настоящий", "нағыз"].contains(reading.words[token])
            && names.contains { $0.lowerBound == token + 1 }
    }

    private static func isOriginal(_ word: String) -> Bool {
        ["оригинал", "подлинн", "original", "authentic", "genuine", "түпнұсқа"].contains(where: word.hasPrefix)
            && word != "genuine"
    }

    /// A house or floor against that of the address; nil where the value is none, or of someone else's address.
    func ofPlace(_ value: TermValue, _ concepts: Set<String>) -> DraftFinding? {
        guard value.kind == "house" || value.kind == "floor", !isShare(value) else { return nil }
        let isOurs = terms.entries.contains {
            $0.value.kind == "house" && reading.sentence(of: value.tokens.lowerBound) == sentence(of: "house")
        }
        let speaksOfPlace =
            value.kind == "floor" && isAddress(reading.sentence(of: value.tokens.lowerBound))
            || !concepts.isDisjoint(with: ["#address", "#entrance", "#floor", "#work", "#door"]) || isOurs
        guard speaksOfPlace, concepts.isDisjoint(with: ["#delivery", "#courier"]) else { return nil }
        let stated = terms.entries.filter { $0.value.kind == value.kind && $0.sentence.contains("#address") }
        guard let first = stated.first else { return nil }
        let isSo = stated.first { value.agrees(with: $0.value) }
        // `На первом этаже аптека, мы на втором`.
        let around = reading.sentence(of: value.tokens.lowerBound)
        let isToldRight = values.contains { other in
            other.kind == value.kind && around.contains(other.tokens.lowerBound)
                && stated.contains { other.agrees(with: $0.value) }
        }
        if isSo == nil, isToldRight { return nil }
        return finding(
            value.tokens, truth: isSo != nil ? .supported : .contradicted, citation: (isSo ?? first).citation,
            instead: first.words)
    }

    /// `50/50`: halves of what is paid.
    private func isShare(_ value: TermValue) -> Bool {
        value.kind == "house" && value.lower % 1000 == value.lower / 1000
    }

    private func sentence(of kind: String) -> Range<Int>? {
        values.first { $0.kind == kind }.map { reading.sentence(of: $0.tokens.lowerBound) }
    }
}
