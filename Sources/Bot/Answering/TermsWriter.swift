import KnowledgeModel
import Language

/// Answers from the shop's terms and scripts: quotes them where they are in the customer's language, tells their figures where not.
struct TermsWriter {
    /// How the seller speaks.
    var speech: Speech
    /// Words of one stem are one.
    var stemmer: Stemmer

    /// The sentences that answer a question best, two at most; empty where none does.
    func quotes(_ question: String, from passages: [PassageText], limit: Int = 2) -> [String] {
        let asked = AskedWords(question, stemmer: stemmer)
        let bodies = passages.map { passage in
            asked.hits(
                passage.sentences.isEmpty ? passage.cells.map { "\($0.label): \($0.value)" } : passage.sentences)
        }
        var best: (score: Double, passage: Int, sentences: [String])?
        for (rank, passage) in passages.enumerated() {
            let heading = asked.hits([passage.path.suffix(2).joined(separator: " ")])
            // The order of retrieval counts, words of the question in text or heading count more, those that few passages have the most.
            let score = bodies[rank].union(heading).reduce(1.5 / Double(rank + 1)) { sum, word in
                sum + 1 + (bodies[rank].contains(word) ? 1 / Double(bodies.count { $0.contains(word) }) : 0)
            }
            guard score > (best?.score ?? 0) else { continue }
            let sentences = chosen(of: passage, asked, limit: limit)
            if !sentences.isEmpty { best = (score, rank, sentences) }
        }
        guard let best else { return [] }
        guard asked.isOfParts, limit > 1,
            let other = answer(to: asked.leavingOut(best.sentences), in: passages, but: best.sentences)
        else { return best.sentences }
        let first = best.sentences.filter { !asked.hits([$0]).isEmpty }
        return (first.isEmpty ? best.sentences : first).prefix(limit - 1) + [other]
    }

    /// The sentence that answers what else a question asks: «до скольки работаете и где находитесь?».
    private func answer(to asked: AskedWords, in passages: [PassageText], but told: [String]) -> String? {
        var best: (count: Int, sentence: String)?
        for passage in passages where passage.kind != .script {
            for sentence in passage.sentences where !told.contains(sentence) && isQuotable(sentence) {
                let count = asked.hits([sentence]).count
                if count > (best?.count ?? 0) { best = (count, sentence) }
            }
        }
        return best?.sentence
    }

    private func isQuotable(_ sentence: String) -> Bool {
        !Sentences.isQuestion(sentence) && (TextLanguage(of: sentence) ?? speech.language) == speech.language
    }

    /// The sentences of one passage: of a script's card the first answer, of terms those that hold the question's words first.
    private func chosen(of passage: PassageText, _ asked: AskedWords, limit: Int) -> [String] {
        let spoken = passage.sentences.filter(isQuotable)
        guard passage.kind != .script else { return Array(spoken.prefix(limit)) }
        let ranked = spoken.enumerated().map { ($0, $1, asked.hits([$1]).count) }
        let chosen = ranked.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.prefix(limit).sorted { $0.0 < $1.0 }
        return chosen.map(\.1)
    }
}

// MARK: - Delivery

extension TermsWriter {
    /// What a row of the terms' table says of a city.
    func delivery(_ row: PassageText, to city: String) -> String? {
        let others = row.cells.filter { Folding.foldLine($0.value) != Folding.foldLine(city) }
        guard !others.isEmpty else { return nil }
        if speech.language == .russian {
            return "\(city): " + others.map { "\(lowered($0.label)) \($0.value)" }.joined(separator: ", ") + "."
        }
        let parts = others.map { cell -> String in
            if let days = TermFigures.days(in: cell.value) {
                return speech.pick("", "\(days) күн", "\(days) days")
            }
            return label(cell.label).map { "\($0) \(cell.value)" } ?? cell.value
        }
        return speech.pick("", "\(city) қаласына жеткізу: ", "Delivery to \(city): ") + parts.joined(separator: ", ")
            + "."
    }

    private func lowered(_ label: String) -> String { label.prefix(1).lowercased() + label.dropFirst() }

    /// Where a parcel is handed over, in words of the language.
    private func label(_ label: String) -> String? {
        let folded = Folding.fold(label)
        if folded.contains("двер") { return speech.pick("", "есікке дейін", "to the door") }
        if folded.contains("отделен") || folded.contains("пункт") {
            return speech.pick("", "бөлімшеге дейін", "to the pickup office")
        }
        return nil
    }

    /// What is known of delivery within a city, for languages that the terms are not written in.
    func cityDelivery(_ passage: PassageText, to city: String) -> String? {
        let text = passage.sentences.joined(separator: " ")
        guard let price = TermFigures.amounts(in: text).first else { return nil }
        let free = passage.sentences.first { Folding.fold($0).contains("бесплат") }.flatMap {
            TermFigures.amounts(in: $0).last
        }
        return speech.pick("", "\(city) бойынша жеткізу \(price)", "Delivery in \(city) is \(price)")
            + (free.map { speech.pick("", ", \($0) бастап тегін", ", free from \($0)") } ?? "") + "."
    }

    /// What nobody wrote down of a city.
    func unknownDelivery(to city: String?) -> String {
        guard let city else { return speech.willCheck }
        return speech.pick(
            "Срок и цену доставки в город \(city) уточню у менеджера.",
            "\(city) қаласына жеткізу мерзімі мен бағасын менеджерден нақтылаймын.",
            "I'll check the time and price of delivery to \(city) with the manager.")
    }
}

// MARK: - Figures

extension TermsWriter {
    /// What can be told of a topic in a language that the terms are not written in; nil where nothing can.
    func figures(_ intent: Intent, from passages: [PassageText]) -> String? {
        for passage in passages where passage.kind == .policy {
            let text = passage.sentences.joined(separator: " ")
            switch intent {
            case .shopInfo:
                let times = TermFigures.times(in: text)
                guard times.count >= 2 else { continue }
                let sunday = times.count > 2 && Folding.fold(text).contains("воскрес") ? times[2] : nil
                return speech.pick(
                    "", "Күн сайын \(times[0])–\(times[1]) аралығында жұмыс істейміз",
                    "We're open \(times[0])–\(times[1]) every day")
                    + (sunday.map { speech.pick("", ", жексенбіде \($0) дейін", ", on Sunday until \($0)") } ?? "")
                    + "."
            case .returns:
                guard let days = TermFigures.days(in: text) else { continue }
                return speech.pick(
                    "", "Қайтару немесе айырбастау мерзімі — \(days) күн, киілмеген тауар үшін.",
                    "You can return or exchange unworn things within \(days) days.")
            case .payment:
                let names = TermFigures.latinNames(in: text)
                guard !names.isEmpty else { continue }
                return speech.pick(
                    "", "Төлем түрлері: \(names.joined(separator: ", ")).",
                    "We accept \(names.joined(separator: ", ")).")
            default: return nil
            }
        }
        return nil
    }
}
