public import ArgumentParser
public import Evaluation
import Foundation
import KBBuilder
import KnowledgeModel
import RAGService
import VectorIndex

struct EvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval", abstract: "Measure what search finds.",
        discussion: """
            Without a folder: the shop's golden questions against the knowledge base in use. With a folder in the BEIR
            layout (corpus.jsonl, queries.jsonl, qrels/test.tsv): its corpus is indexed aside with the same configuration.
            Measures have trec_eval's definitions.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: "Which golden questions: dev to develop with, test to report with.")
    var split: GoldenQuestion.Split = .dev

    @Argument(help: "A folder in the BEIR layout.", completion: .directory)
    var set: String?

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            if let set {
                let embedder = try ShopSettings(of: options.folder).embedder
                let folder = URL(filePath: set, directoryHint: .isDirectory)
                let summary = try await BEIREvaluation(folder: folder, embedder: embedder).run()
                try console.tell(summary)
            } else {
                try console.tell(try await goldenReport())
            }
        }
    }

    private func goldenReport() async throws -> GoldenReport {
        let base = try options.openKnowledgeBase()
        let questions = try GoldenQuestion.read(from: options.folder.goldenQuestions).filter { $0.split == split }
        var answers: [(question: GoldenQuestion, ranking: JudgedRanking, saidNone: Bool)] = []
        for question in questions {
            let result = try await base.completeSearch(question.query)
            answers.append((question, question.judge(result.hits.map(\.chunk)), result.confidence == .none))
        }
        return GoldenReport(answers)
    }
}

extension GoldenQuestion.Split: ExpressibleByArgument {}

extension Console {
    fileprivate func tell(_ summary: MeasureSummary) throws {
        if options.json { return try print(json: summary) }
        print(Self.header)
        print(Self.row("all", summary))
    }

    fileprivate func tell(_ report: GoldenReport) throws {
        if options.json { return try print(json: report) }
        print(Self.header)
        print(Self.row("answerable", report.answerable))
        for (tag, summary) in report.byTag.sorted(by: { $0.key < $1.key }) { print(Self.row(tag, summary)) }
        let none = report.noAnswer
        print(
            "no answer: \(none.questions) questions, precision \(Decimals.fixed(none.precision)), recall \(Decimals.fixed(none.recall))"
        )
        if !report.missed.isEmpty { print("missed at 5: \(report.missed.joined(separator: " "))") }
    }

    private static let header =
        "                   questions   nDCG@10 Recall@10    MRR@10 Success@1 Success@5"

    private static func row(_ name: String, _ summary: MeasureSummary) -> String {
        let measures = [summary.nDCG10, summary.recall10, summary.mrr10, summary.success1, summary.success5]
        return name.padding(toLength: 19, withPad: " ", startingAt: 0) + padded(String(summary.questions), 9)
            + measures.map { padded(Decimals.fixed($0), 10) }.joined()
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
