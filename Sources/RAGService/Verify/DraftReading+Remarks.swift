import Language

/// What a draft says beside the facts: what it leaves open, what was once, what others have.
extension DraftReading {
    /// Whether a clause asserts nothing of the shop as it is: it is unsure, tells what was, or what is elsewhere.
    func isRemark(_ token: Int) -> Bool {
        isOpen(token) || Self.elsewhere.isSaid(in: Array(words[clause(of: token)]))
    }

    /// Whether a clause is unsure or tells what was.
    func isOpen(_ token: Int) -> Bool {
        let range = clause(of: token)
        // `мүмкін емес` is impossible and not perhaps.
        // `хотя бы за день` and `лишь бы бирка была` leave nothing open.
        let clause = range.filter { place in
            words[place] != "мүмкін" || !range.contains(place + 1) || words[place + 1] != "емес"
        }.filter { place in
            words[place] != "проверяем" && words[place] != "бы" || place == range.lowerBound
                || !["хотя", "лишь", "сколько", "какую", "какой"].contains(words[place - 1])
        }.map { words[$0] }
        return Self.hedges.isSaid(in: clause) || Self.past.isSaid(in: clause)
    }

    /// Whether a sentence tells what things of others mostly are: `за эти деньги там обычно экокожа`.
    func isGeneral(_ token: Int) -> Bool { Self.mostly.isSaid(in: Array(words[sentence(of: token)])) }

    private static let mostly = Phrases(
        "обычно|чаще|наверняка|там.|за такую|за эти деньги|за такие|у них|usually|often|mostly|at that price|there.|көбіне|әдетте|ондай"
    )

    /// Whether a clause begins with a condition, or its sentence does right before it: `если любите посвободнее`.
    func isConditional(_ token: Int) -> Bool {
        let place = clauseIndex(of: token)
        let clause = clause(of: token)
        if place > 0, clause.lowerBound > sentence(of: token).lowerBound,
            clauses[place - 1].prefix(2).contains(where: { ["если", "if", "егер"].contains(words[$0]) })
        {
            return true
        }
        return clause.prefix(2).contains { Self.conditional.contains(words[$0]) }
            || clause.contains { ["болса", "болсаңыз", "кисеңіз"].contains(words[$0]) }
    }

    private static let conditional: Set<String> = ["если", "if", "егер", "когда", "when", "пока", "чтобы"]
    private static let hedges = Phrases(
        "уточн|провер|под вопрос|не уверен|не увере|кажется|вроде.|вроде бы|возможно|может быть|наверное|может и.|бы.|скорее всего|не помню",
        "попробуйте|поносите|походите в них|try wearing|try them on at|киіп жүріп көріңіз",
        "maybe|might|would.|perhaps|probably|not sure|double check|let me check|i think|сұрап|тексер|мүмкін|сияқты.|анықтап"
    )
    private static let past = Phrases(
        "отклеил|отвалил|сломал|порвал|оторвал|came off|fell off|broke.|broken|жыртыл|үзіліп|ажырап",
        "раньше|ранее|прежде|было.|был.|была.|были.|в прошл|прошлый|прошлой|прошлого|когда-то|used to|previously|last year|last season",
        "last month|last time|last week|бұрын|былтыр|өткен жол|еді.|болатын.|последний раз")
    private static let elsewhere = Phrases(
        "у других|у соседей|соседей|на рынке|барахол|у конкурент|в бутике|в бутиках|на сайте|на wildberries|в интернете",
        "elsewhere|other shops|other stores|the market|boutique|базарда|басқалар|бутикте|басқа дүкен|сайтта")
}
