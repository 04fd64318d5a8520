import KnowledgeModel
import Language
import VectorIndex

extension Console {
    /// Tells a search result in words.
    func tell(_ result: SearchResult, explain: Bool) {
        for warning in result.warnings { note((language == .ru ? "внимание: " : "warning: ") + warning[language]) }
        switch result.confidence {
        case .confident: break
        case .weak:
            print(ru: "Точного ответа может не быть: проверьте.", en: "This may not be the exact answer: check it.")
        case .none:
            print(ru: "В базе знаний ответа нет. Ближайшее:", en: "The knowledge base holds no answer. The nearest:")
        }
        if explain {
            tell(result.analysis)
            tell(result.work)
        }
        for (offset, hit) in result.hits.enumerated() {
            print()
            print("\(offset + 1). \(hit.chunk.citation.text(in: language))")
            for line in hit.chunk.text.split(separator: "\n") { print("   \(line)") }
            for duplicate in hit.duplicates {
                let citation = Citation(location: duplicate, path: []).text(in: language)
                print(ru: "   то же: \(citation)", en: "   also: \(citation)")
            }
            if explain { tell(hit) }
        }
    }

    /// How the hits were found: what bounds left of the chunks, and which way the vectors went.
    private func tell(_ work: SearchWork) {
        let way =
            work.path.map { path in
                path.rawValue + (work.kernel.map { " \($0.rawValue)" } ?? "")
            } ?? "-"
        print(
            ru: "Просмотр: фрагментов \(work.admitted), записей о словах \(work.postings); оценено по словам "
                + "\(work.scored); векторы (\(way)): оценено с границами \(work.bounded), точно \(work.rescored)",
            en: "Scan: \(work.admitted) chunks, \(work.postings) postings; scored by words \(work.scored); vectors "
                + "(\(way)): bounded \(work.bounded), exact \(work.rescored)")
    }

    private func tell(_ analysis: QueryAnalysis) {
        if analysis.isLayoutRepaired {
            print(ru: "Раскладка исправлена: \(analysis.text)", en: "Keyboard layout repaired: \(analysis.text)")
        }
        for group in analysis.groups where !group.isStopWord && group.alternatives.count > 1 {
            let list = group.alternatives.dropFirst().map {
                "\($0.stems.joined(separator: " ")) (\($0.origin.rawValue) ×\(Decimals.hundredths($0.weight)))"
            }
            print("   \(group.typed) → \(list.joined(separator: ", "))")
        }
    }

    private func tell(_ hit: SearchResult.Hit) {
        let parts = hit.parts
        print(
            "   = \(Decimals.hundredths(hit.score)): stems \(Decimals.hundredths(parts.stems)), grams \(Decimals.hundredths(parts.grams)), "
                + "vector \(Decimals.hundredths(parts.vector)), coverage \(Decimals.hundredths(parts.coverage))")
        let words = hit.matches.map { match in
            match.origin == .typed ? match.typed : "\(match.typed) → \(match.stems.joined(separator: " "))"
        }
        if !words.isEmpty { print("   [\(words.joined(separator: ", "))]") }
    }
}
