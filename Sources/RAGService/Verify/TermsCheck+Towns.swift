import KnowledgeModel
import Language
import Products

/// Towns that are served, and those that are said to be.
extension TermsCheck {
    /// `В Иссык не ездим` where the terms tell how one goes there.
    func unserved() -> [DraftFinding] {
        reading.clauses.indices.compactMap { index in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            guard !reading.asks.contains(index), let denial = Self.denial.range(in: words),
                !reading.isRemark(clause.lowerBound), !Phrases.conditions.isSaid(in: words),
                !Self.partly.isSaid(in: words), !reading.tokens[clause].contains(where: { $0.kind == .number }),
                !values.contains(where: { clause.contains($0.tokens.lowerBound) })
            else { return nil }
            for token in clause where isPlace(token) {
                let root = Concepts.root(of: reading.words[token])
                let stated = terms.clauses.first { stated in
                    stated.concepts.contains(root) && !Phrases.deny(stated.words)
                        && !stated.sentence.isDisjoint(with: ["#delivery", "#branch", "#door"])
                }
                guard let stated else { continue }
                let said = clause.lowerBound + denial.lowerBound..<clause.lowerBound + denial.upperBound
                return finding(said, truth: .contradicted, citation: stated.citation, instead: stated.text)
            }
            return nil
        }
    }

    /// `Талгар, Каскелен и Узынагаш` where the terms list which towns one goes to, and this is none of them.
    func unlisted() -> [DraftFinding] {
        let listed = terms.entries.filter { $0.value.kind == "weekday" && !Towns.said(in: $0.sentence).isEmpty }
        guard let first = listed.first else { return [] }
        return reading.tokens.indices.compactMap { token in
            let sentence = reading.sentence(of: token)
            guard reading.isCapitalised(token), token > sentence.lowerBound, reading.words[token].count > 3,
                !names.contains(where: { $0.contains(token) }),
                values.contains(where: {
                    sentence.contains($0.tokens.lowerBound) && ($0.kind == "weekday" || $0.kind == "money")
                }),
                Towns.said(in: [Concepts.root(of: reading.words[token])]).isEmpty,
                !first.sentence.contains(Concepts.root(of: reading.words[token])),
                neighbours(of: token, in: sentence).contains(where: { place in
                    let root = Concepts.root(of: reading.words[place])
                    return !Towns.said(in: [root]).isEmpty && first.sentence.contains(root)
                }),
                !Phrases.deny(Array(reading.words[reading.clause(of: token)]))
            else { return nil }
            return finding(token..<token + 1, truth: .contradicted, citation: first.citation, instead: first.words)
        }
    }

    /// The words beside a token in an enumeration.
    private func neighbours(of token: Int, in sentence: Range<Int>) -> [Int] {
        let joins: Set<String> = ["и", "and", "мен", "және", "или", "or"]
        var found: [Int] = []
        var before = token - 1
        if sentence.contains(before), joins.contains(reading.words[before]) {
            before -= 1
        } else if before >= sentence.lowerBound, !reading.gap(after: before).contains(",") {
            before = -1
        }
        if sentence.contains(before) { found.append(before) }
        var after = token + 1
        if sentence.contains(after), joins.contains(reading.words[after]) {
            after += 1
        } else if !sentence.contains(after) || !reading.gap(after: token).contains(",") {
            after = -1
        }
        if sentence.contains(after) { found.append(after) }
        return found
    }

    /// Whether a word names where something goes: `в Иссык`, `to Talgar`, `Есікке`.
    private func isPlace(_ token: Int) -> Bool {
        guard reading.words[token].count > 3, !names.contains(where: { $0.contains(token) }) else { return false }
        let isTown = !Towns.said(in: [Concepts.root(of: reading.words[token])]).isEmpty
        guard reading.isCapitalised(token) || isTown else { return false }
        let before = token > 0 ? reading.words[token - 1] : ""
        return isTown || ["в", "во", "до", "to", "in"].contains(before)
            || ["ға", "ге", "қа", "ке"].contains(where: reading.words[token].hasSuffix)
    }

    private static let denial = Phrases(
        "не ездим|не едем|не возим|не везем|не доставля|не отправля|не шлем|не высыла|не доезжа|доставки нет|нет доставки",
        "dont deliver|dont ship|dont go|dont send|not deliver|not ship|no delivery|cant deliver|cant ship|cannot deliver|cannot ship",
        "жеткізбей|жібермей|бармай|апармай|жеткізу жоқ|жеткізілмей")
    private static let partly = Phrases(
        "курьер|сегодня|завтра|бесплатн|двер|наличн|без|срочн|такси|каждый день|ежедневн|день в день|сами|сейчас|примерк|больше|courier|today|tomorrow|free|door|cash|taxi|every day|daily|same day|herself|ourselves|тегін|бүгін|есік|такси|күн сайын|қолма"
    )
}
