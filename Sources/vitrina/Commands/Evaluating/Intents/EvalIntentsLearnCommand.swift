import ArgumentParser
import Bot
import Evaluation
import Foundation

struct EvalIntentsLearnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn", abstract: "Learn from all lessons and write the weights.",
        discussion: """
            The same lessons and rules give the same file. The program takes it up when it is built:
            Sources/Bot/Understanding/Learned/IntentWeights.swift.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: ArgumentHelp("Where the weights go.", valueName: "file"))
    var to = "Sources/Bot/Understanding/Learned/IntentWeights.swift"

    @Option(
        help: ArgumentHelp(
            "Write what each lesson is told by, one JSON object a line, and learn nothing.", valueName: "file"))
    var features: String?

    func run() throws {
        let console = Console(options: options.output)
        try console.run {
            let lessons = try IntentLessons(of: options)
            if let features { return try lessons.write(to: URL(filePath: features)) }
            let model = IntentLearning(lessons.all).model()
            let source = Data(model.source.utf8)
            do {
                try source.write(to: URL(filePath: to), options: .atomic)
            } catch {
                throw EvaluationError.unwritable(file: to)
            }
            console.print(
                ru: "уроков: \(lessons.all.count), признаков: \(model.featureCount), байтов: \(source.count)",
                en: "\(lessons.all.count) lessons, \(model.featureCount) features, \(source.count) bytes")
        }
    }
}
