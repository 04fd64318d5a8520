import KBBuilder
import KnowledgeModel
import VectorIndex

/// A build report as JSON.
struct ReportOutput: Encodable {
    var outcome: String
    var generation: Int?
    var seconds: Double
    var sources: [String: Int]
    var states: [String: Int]
    var chunks: [String: Int]
    var messages: Int
    var stock: Int
    var photos: Int
    var problems: [ProblemOutput]

    init(_ report: BuildReport, seconds: Double, language: Phrase.Language) {
        switch report.outcome {
        case .published(let number): (outcome, generation) = ("published", number)
        case .unchanged(let number): (outcome, generation) = ("unchanged", number)
        case .notWritten: (outcome, generation) = ("notWritten", nil)
        }
        self.seconds = (seconds * 1_000).rounded() / 1_000
        sources = Dictionary(report.sources.map { ($0.kind.rawValue, 1) }, uniquingKeysWith: +)
        states = Dictionary(report.sources.map { ($0.state.rawValue, 1) }, uniquingKeysWith: +)
        chunks = Dictionary(uniqueKeysWithValues: report.chunks.map { ($0.key.rawValue, $0.value) })
        messages = report.messages
        stock = report.stock
        photos = report.photos
        problems = report.problems.map { ProblemOutput($0, language: language) }
    }
}

/// A problem as JSON.
struct ProblemOutput: Encodable {
    var severity: String
    var code: String
    var file: String
    var place: String
    var message: String
    var remedy: String

    init(_ problem: Problem, language: Phrase.Language) {
        severity = problem.severity.rawValue
        code = problem.code
        file = problem.location.file
        place = problem.location.place.text(in: language)
        message = problem.message[language]
        remedy = problem.remedy[language]
    }
}

extension Console {
    /// Tells a report in words: problems on standard error, the result on standard output.
    func tell(_ report: BuildReport, seconds: Double) {
        let shown = problemsToTell(of: report)
        for problem in shown { note(line(for: problem)) }
        switch report.outcome {
        case .published(let number):
            print(ru: "База знаний собрана: поколение \(number).", en: "Knowledge base built: generation \(number).")
        case .unchanged(let number):
            print(
                ru: "Ничего не изменилось: в работе поколение \(number).",
                en: "Nothing changed: generation \(number) is in use.")
        case .notWritten:
            print(ru: "Проверено, ничего не записано.", en: "Checked, nothing written.")
        }
        print(fileCounts(of: report.sources.map(\.kind)))
        let all = report.chunks.values.reduce(0, +)
        let chunkKinds: [(Chunk.Kind, ru: String, en: String)] = [
            (.catalog, "каталог", "catalogue"), (.script, "скрипты", "scripts"), (.policy, "условия", "policy"),
            (.chat, "переписка", "chats"),
        ]
        let parts = chunkKinds.compactMap { kind, ru, en in
            report.chunks[kind].map { "\(language == .ru ? ru : en) \($0)" }
        }
        print(
            ru: "Фрагменты: \(all) (\(parts.joined(separator: ", "))); сообщений \(report.messages), "
                + "вариантов на складе \(report.stock), фото \(report.photos)",
            en: "Passages: \(all) (\(parts.joined(separator: ", "))); \(report.messages) messages, "
                + "\(report.stock) stock variants, \(report.photos) photos")
        if let changes = report.changes { tell(summaryOf: changes) }
        let counts = Dictionary(report.problems.map { ($0.severity, 1) }, uniquingKeysWith: +)
        print(
            ru: "Замечания: ошибок \(counts[.error] ?? 0), предупреждений \(counts[.warning] ?? 0), "
                + "заметок \(counts[.note] ?? 0)\(shown.count < report.problems.count ? "; все покажет `vitrina check`" : ""). "
                + "Время: \(Decimals.hundredths(seconds)) с",
            en: "Problems: \(counts[.error] ?? 0) errors, \(counts[.warning] ?? 0) warnings, "
                + "\(counts[.note] ?? 0) notes\(shown.count < report.problems.count ? "; `vitrina check` shows all" : ""). "
                + "Time: \(Decimals.hundredths(seconds)) s")
    }

    /// All problems of a first build and of a check; of a later build those that are new, and what keeps a file from being read:
    /// what was told before would bury it.
    private func problemsToTell(of report: BuildReport) -> [Problem] {
        let isRepeated: Bool
        if case .unchanged = report.outcome {
            isRepeated = true
        } else {
            isRepeated = report.changes?.generation != nil
        }
        guard isRepeated else { return report.problems }
        let new = Set(report.changes?.newProblems ?? []).union(report.unreadFiles)
        // Errors, what is new, and what of former builds stays in use.
        return report.problems.filter { $0.severity == .error || $0.code == "source.kept" || new.contains($0) }
    }

    /// `Files: catalogues 4, scripts 2, …`.
    func fileCounts(of kinds: [IndexedSource.Kind]) -> String {
        let files = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
        let names: [(IndexedSource.Kind, ru: String, en: String)] = [
            (.catalog, "каталоги", "catalogues"), (.script, "скрипты", "scripts"), (.policy, "условия", "policies"),
            (.chat, "переписки", "chats"), (.stock, "остатки", "stock sheets"), (.photo, "фото", "photos"),
        ]
        let list = names.compactMap { kind, ru, en in files[kind].map { "\(language == .ru ? ru : en) \($0)" } }
        return (language == .ru ? "Файлы: " : "Files: ") + list.joined(separator: ", ")
    }

    func line(for problem: Problem) -> String {
        let mark: Phrase =
            switch problem.severity {
            case .error: Phrase(ru: "ОШИБКА", en: "ERROR")
            case .warning: Phrase(ru: "внимание", en: "warning")
            case .note: Phrase(ru: "заметка", en: "note")
            }
        let place = problem.location.place.text(in: language)
        let spot = place.isEmpty ? problem.location.file : "\(problem.location.file), \(place)"
        let line = "\(mark[language]): \(spot): \(problem.message[language]) → \(problem.remedy[language])"
        // One line a problem, whatever a file is called.
        return line.split(separator: "\n").joined(separator: " ")
    }
}
