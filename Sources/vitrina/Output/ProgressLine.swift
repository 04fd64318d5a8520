import Foundation
import KBBuilder
import KnowledgeModel
import Synchronization

/// Shows how far a build is: one line that is written over on a terminal, a line a stage elsewhere.
final class ProgressLine: Sendable {
    private let language: Phrase.Language
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let shown = Mutex("")

    init(language: Phrase.Language) {
        self.language = language
    }

    func show(_ stage: BuildStage) {
        let text = text(of: stage)
        shown.withLock { shown in
            if isTerminal {
                write("\r\u{1B}[2K" + text)
            } else if stageName(stage) != shown {
                write(text + "\n")
            }
            shown = stageName(stage)
        }
    }

    /// Clears the line before anything else is written.
    func finish() {
        shown.withLock { shown in
            if isTerminal, !shown.isEmpty { write("\r\u{1B}[2K") }
            shown = ""
        }
    }

    private func write(_ text: String) {
        // Progress that can't be shown is no reason to stop.
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    private func stageName(_ stage: BuildStage) -> String {
        switch stage {
        case .reading: "reading"
        case .embedding: "embedding"
        case .asking: "asking"
        case .writing: "writing"
        }
    }

    private func text(of stage: BuildStage) -> String {
        let phrase: Phrase =
            switch stage {
            case .reading(0, let all): Phrase(ru: "Читаю файлы: \(all)", en: "Reading files: \(all)")
            case .reading(let done, let all):
                Phrase(ru: "Читаю файлы: \(done) из \(all)", en: "Reading files: \(done) of \(all)")
            case .embedding(let chunks):
                Phrase(ru: "Строю векторы: фрагментов \(chunks)", en: "Learning vectors: \(chunks) chunks")
            case .asking(let done, let all):
                Phrase(
                    ru: "Запрашиваю векторы у сервера: \(done) из \(all)",
                    en: "Asking the server for vectors: \(done) of \(all)")
            case .writing:
                Phrase(ru: "Записываю и проверяю базу знаний", en: "Writing and checking the knowledge base")
            }
        return phrase[language]
    }
}
