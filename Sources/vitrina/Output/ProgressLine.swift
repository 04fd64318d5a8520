import Foundation
import KBBuilder
import KnowledgeModel
import Synchronization

/// Shows how far a build is: a bar with counts and the time left that is written over on a terminal, a line a stage elsewhere.
final class ProgressLine: Sendable {
    private let language: Phrase.Language
    private let isTerminal: Bool
    private let state = Mutex(State())
    private let write: @Sendable (String) -> Void
    private let now: @Sendable () -> ContinuousClock.Instant

    private struct State {
        var stage = ""
        /// When the stage began, for the time left.
        var start: ContinuousClock.Instant?
        /// When the line was written last: a terminal shows no more than ten a second.
        var shown: ContinuousClock.Instant?
    }

    /// - Parameters:
    ///   - isTerminal: whether lines can be written over.
    ///   - write: where the text goes; standard error.
    init(
        language: Phrase.Language, isTerminal: Bool = isatty(STDERR_FILENO) == 1,
        write: @escaping @Sendable (String) -> Void = { text in
            // Progress that can't be shown is no reason to stop.
            try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
        }, now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.language = language
        self.isTerminal = isTerminal
        self.write = write
        self.now = now
    }

    func show(_ stage: BuildStage) {
        let moment = now()
        state.withLock { state in
            let isNew = stage.name != state.stage
            if isNew { (state.stage, state.start) = (stage.name, moment) }
            guard isTerminal else {
                if isNew { write(text(of: stage) + "\n") }
                return
            }
            let isEnd = stage.counts.map { $0.done == $0.all } ?? true
            if !isNew, !isEnd, let shown = state.shown, moment - shown < .milliseconds(100) { return }
            state.shown = moment
            write("\r\u{1B}[2K" + line(for: stage, since: state.start ?? moment, moment))
        }
    }

    /// Clears the line before anything else is written.
    func finish() {
        state.withLock { state in
            if isTerminal, !state.stage.isEmpty { write("\r\u{1B}[2K") }
            state = State()
        }
    }

    /// The bar, the words and the time left: `[######··············] Reading files: 165 of 550, 4 s left`.
    private func line(
        for stage: BuildStage, since start: ContinuousClock.Instant, _ moment: ContinuousClock.Instant
    ) -> String {
        guard let (done, all) = stage.counts, all > 0 else { return text(of: stage) + " …" }
        let filled = Self.barWidth * done / all
        let bar = String(repeating: "#", count: filled) + String(repeating: "·", count: Self.barWidth - filled)
        let seconds = (moment - start) / .seconds(1)
        // Before a twentieth is done or a second is over the guess would jump.
        guard done < all, done * 20 >= all, seconds >= 1 else { return "[\(bar)] " + text(of: stage) }
        let left = Int((seconds / Double(done) * Double(all - done)).rounded(.up))
        let time = Phrase(ru: "осталось \(left) с", en: "\(left) s left")
        return "[\(bar)] \(text(of: stage)), \(time[language])"
    }

    private static let barWidth = 20

    private func text(of stage: BuildStage) -> String {
        let phrase: Phrase =
            switch stage {
            case .reading(0, let all): Phrase(ru: "Читаю файлы: \(all)", en: "Reading files: \(all)")
            case .reading(let done, let all):
                Phrase(ru: "Читаю файлы: \(done) из \(all)", en: "Reading files: \(done) of \(all)")
            case .embedding(let chunks):
                Phrase(ru: "Учу поиск: фрагментов \(chunks)", en: "Learning to search: \(chunks) passages")
            case .asking(let done, let all):
                Phrase(
                    ru: "Запрашиваю векторы у сервера: \(done) из \(all)",
                    en: "Asking the server for vectors: \(done) of \(all)")
            case .writing: Phrase(ru: "Записываю базу знаний", en: "Writing the knowledge base")
            case .checking: Phrase(ru: "Проверяю базу знаний", en: "Checking the knowledge base")
            }
        return phrase[language]
    }
}

extension BuildStage {
    fileprivate var name: String {
        switch self {
        case .reading: "reading"
        case .embedding: "embedding"
        case .asking: "asking"
        case .writing: "writing"
        case .checking: "checking"
        }
    }

    /// How much of how much is done, where the stage counts.
    fileprivate var counts: (done: Int, all: Int)? {
        switch self {
        case .reading(let done, let all), .asking(let done, let all): (done, all)
        case .embedding, .writing, .checking: nil
        }
    }
}
