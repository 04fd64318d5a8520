import ArgumentParser
import Bot
import Evaluation
import Foundation

struct EvalIntentsValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Tell how well strangers' messages are read by what was learned from others.",
        discussion: """
            Each part of the labelled messages that strangers wrote after the rules is read by weights learned from everything but that
            part: what may be hoped for on messages nobody has seen. With --folds, from everything but a fold of all these parts, which
            shows what more messages of the same hand add. The rules alone are told beside it.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: "Cut the parts into so many folds instead of holding each out whole.")
    var folds: Int?

    @Flag(help: "List what is read wrong.")
    var misses = false

    func validate() throws {
        if let folds, folds < 2 { throw ValidationError("--folds: expected 2 or more") }
    }

    func run() throws {
        let console = Console(options: options.output)
        try console.run {
            let validation = IntentValidation(lessons: try IntentLessons(of: options), keepsMisses: misses)
            for (name, report) in folds.map(validation.byFolds) ?? validation.byParts() {
                console.print("\(name):")
                try console.tell(report)
            }
        }
    }
}
