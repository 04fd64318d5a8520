import KnowledgeModel

/// Asks a person about proposed questions, passage by passage.
struct ProposalReview {
    let console: Console
    /// What the person says next; nil when there is no more.
    let nextLine: () -> String?

    /// What a person says of a passage.
    private enum Word: Equatable {
        case grade(Int)
        /// The passages after it do not answer, either.
        case rest
        case noAnswer
        case leaveOut
        case stop
    }

    /// What comes of a question.
    private enum Verdict {
        case accepted(AcceptedQuestion)
        case leftOut
        case stopped
    }

    /// Asks about each; what is accepted or left out is kept at once.
    func review(_ proposals: [ProposedQuestion], into file: GrowingSet) throws {
        var (accepted, leftOut) = (0, 0)
        defer { tell(accepted: accepted, leftOut: leftOut, left: proposals.count - accepted - leftOut) }
        for (place, proposal) in proposals.enumerated() {
            console.print()
            console.print("\(place + 1)/\(proposals.count)  " + proposal.headline(in: console.language))
            for origin in proposal.origins { console.print("   \(origin)") }
            switch judge(proposal) {
            case .accepted(let question):
                try file.accept(question)
                accepted += 1
            case .leftOut:
                try file.leaveOut(proposal.question)
                leftOut += 1
            case .stopped: return
            }
        }
    }

    private func judge(_ proposal: ProposedQuestion) -> Verdict {
        var grades = [Int](repeating: 0, count: proposal.passages.count)
        passages: for (place, passage) in proposal.passages.enumerated() {
            console.print()
            console.print("   \(place + 1)/\(proposal.passages.count)  \(passage.place)")
            for line in passage.text.split(separator: "\n") { console.print("      \(line)") }
            let isGraded = grades.contains { $0 > 0 }
            switch ask(isGraded ? Self.passageOnly : Self.passage) {
            case .grade(let grade): grades[place] = grade
            case .rest: break passages
            case .noAnswer:
                // A question with an answer is not one without.
                if isGraded { break passages }
                return .accepted(AcceptedQuestion(proposal, grades: []))
            case .leaveOut: return .leftOut
            case .stop: return .stopped
            }
        }
        if grades.contains(where: { $0 > 0 }) { return .accepted(AcceptedQuestion(proposal, grades: grades)) }
        return switch ask(Self.nothing) {
        case .noAnswer: .accepted(AcceptedQuestion(proposal, grades: []))
        case .stop: .stopped
        case .grade, .rest, .leaveOut: .leftOut
        }
    }

    /// Asks until the answer is one.
    private func ask(_ question: Phrase) -> Word {
        while true {
            console.note("   " + question[console.language])
            guard let line = nextLine() else { return .stop }
            if let word = Self.word(line) { return word }
            console.note(console.language == .ru ? "   не понял: «\(line)»" : "   not understood: “\(line)”")
        }
    }

    /// Latin letters and those on the same words in Russian.
    private static func word(_ line: String) -> Word? {
        switch line.lowercased().split(whereSeparator: \.isWhitespace).joined() {
        case "3", "y", "yes", "д", "да": .grade(3)
        case "2": .grade(2)
        case "1": .grade(1)
        case "", "n", "no", "н", "нет": .grade(0)
        case "0": .noAnswer
        case "d", "в": .rest
        case "s", "п": .leaveOut
        case "q", "с": .stop
        default: nil
        }
    }

    private static let passage = Phrase(
        ru:
            "отвечает? 3 полностью · 2 в основном · 1 связано · Enter нет · в всё, дальше тоже нет · 0 у магазина нет ответа · "
            + "п пропустить вопрос · с стоп:",
        en:
            "does it answer? 3 fully · 2 mostly · 1 related · Enter no · d done, nor do the rest · 0 the shop has no answer · "
            + "s leave the question out · q stop:")
    private static let passageOnly = Phrase(
        ru:
            "отвечает? 3 полностью · 2 в основном · 1 связано · Enter нет · в всё, дальше нет · п пропустить вопрос · с стоп:",
        en:
            "does it answer? 3 fully · 2 mostly · 1 related · Enter no · d done, the rest do not · s leave the question out · q stop:"
    )
    private static let nothing = Phrase(
        ru: "ни один не отвечает: 0 у магазина нет ответа · Enter пропустить вопрос · с стоп:",
        en: "none answers: 0 the shop has no answer · Enter leave the question out · q stop:")

    private func tell(accepted: Int, leftOut: Int, left: Int) {
        console.note(
            console.language == .ru
                ? "принято: \(accepted), пропущено: \(leftOut), осталось: \(left)"
                : "accepted \(accepted), left out \(leftOut), \(left) to go")
    }
}
