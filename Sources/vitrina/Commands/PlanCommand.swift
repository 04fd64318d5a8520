import ArgumentParser
import Embeddings
import Evaluation
import Foundation
import KBBuilder
import KnowledgeModel
import Language
import RAGService
import VectorIndex

struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Tell in words what a build would change, without changing anything.",
        discussion: """
            Compares the files with the generation in use: files, goods, prices, sizes, stock, problems, golden questions that
            would be answered otherwise, and places that contradict each other. Nothing is written to the shop's folder, and an
            embedding server is not asked. `vitrina build` then does it.
            """)

    @OptionGroup var options: ShopOptions

    @Option(
        help: ArgumentHelp(
            "Cut by the section `passages` of this file, as `build --passages` would.", valueName: "file"))
    var passages: String?

    @Flag(help: "Show everything, not only the first of each kind.")
    var all = false

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let builder = try KnowledgeBuilder(
                shop: options.folder, passages: try passages.map { try PassageSettings(from: URL(filePath: $0)) })
            let line = ProgressLine(language: console.language)
            defer { line.finish() }
            var prospect = try await builder.plan { line.show($0) }
            prospect.plan.answers = try await AnswerComparison(shop: options.folder, settings: builder.settings)
                .changes(prospect)
            line.finish()
            if console.options.json {
                try console.print(json: prospect.plan)
            } else {
                console.tell(prospect.plan, limit: all ? .max : 12)
                let questions = options.folder.goldenQuestions.path(percentEncoded: false)
                if builder.settings.embedder != .learned, prospect.contents != nil, prospect.current != nil,
                    FileManager.default.fileExists(atPath: questions)
                {
                    console.tellThatNoQuestionIsAsked()
                }
            }
            if prospect.report.hasErrors { throw ExitCode.doneWithProblems }
        }
    }
}

extension Console {
    fileprivate func tellThatNoQuestionIsAsked() {
        note(
            language == .ru
                ? "Контрольные вопросы не заданы: векторы делает сервер, а каждый вопрос стоил бы запроса к нему. После сборки "
                    + "их задаст `vitrina eval`; не понравится — `vitrina rollback`."
                : "Golden questions were not asked: a server makes the vectors, and each would cost a request. After the build "
                    + "`vitrina eval` asks them; `vitrina rollback` takes a build back.")
    }
}

/// Asks the golden questions of the generation in use and of the one that would come.
struct AnswerComparison {
    let shop: ShopFolder
    let settings: ShopSettings

    /// The questions that would be answered otherwise; nil where they can't be asked: there are none, nothing was built yet, or
    /// a server's vectors are missing.
    func changes(_ prospect: Prospect) async throws -> [AnswerChange]? {
        guard let current = prospect.current, let contents = prospect.contents, settings.embedder == .learned,
            FileManager.default.fileExists(atPath: shop.goldenQuestions.path(percentEncoded: false))
        else { return nil }
        let questions = try GoldenQuestion.read(from: shop.goldenQuestions)
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-plan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // What is left in the system's folder for passing files harms nobody.
        defer { try? FileManager.default.removeItem(at: folder) }
        let draft = folder.appending(path: "next.sqlite")
        try IndexWriter().write(contents, to: draft)
        let before = try KnowledgeBase(opening: current.file, generation: current.number)
        let after = try KnowledgeBase(opening: draft)
        var changes: [AnswerChange] = []
        for question in questions {
            let old = try await answer(before, question.query)
            let new = try await answer(after, question.query)
            if old?.text != new?.text {
                changes.append(AnswerChange(question: question.query, before: old, after: new))
            }
        }
        return changes
    }

    private func answer(_ base: KnowledgeBase, _ question: String) async throws -> AnswerChange.Answer? {
        let result = try await base.search(question, limit: 1)
        guard result.confidence != .none, let hit = result.hits.first else { return nil }
        return .init(text: hit.chunk.text, path: hit.chunk.path, location: hit.chunk.location)
    }
}
