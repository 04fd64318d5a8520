import ArgumentParser
import Evaluation
import Foundation

struct EvalPoolCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pool", abstract: "Print what several run files found first, to be judged.",
        discussion:
            "Lines of TREC judgements with a question mark for the grade; documents in no order that tells who found them."
    )

    @OptionGroup var output: OutputOptions

    @Option(help: "How many documents of each run.")
    var depth = 10

    @Option(help: ArgumentHelp("What is judged already, which is left out.", valueName: "file"))
    var qrels: String?

    @Argument(help: "Run files.", completion: .file())
    var runs: [String]

    func validate() throws {
        guard depth > 0 else { throw ValidationError("--depth: expected 1 or more") }
    }

    func run() throws {
        let console = Console(options: output)
        try console.run {
            let known = try qrels.map { try Qrels(reading: URL(filePath: $0)) } ?? Qrels()
            let rankings = try runs.map { try RunFile(URL(filePath: $0)).rankings() }
            let pool = Pool(rankings, depth: depth, known: known)
            if output.json {
                return try console.print(
                    json: pool.entries.map { ["question": $0.question, "document": $0.document] })
            }
            for line in pool.text.split(separator: "\n") { console.print(String(line)) }
            console.note("\(pool.entries.count) documents to judge")
        }
    }
}

struct EvalAgreementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement", abstract: "Tell how far two judges agree.",
        discussion: "Cohen's kappa, plain and with squared distances, and Krippendorff's alpha, over what both judged.")

    @OptionGroup var output: OutputOptions

    @Argument(help: "The first judge's file in TREC's form.", completion: .file())
    var first: String

    @Argument(help: "The second judge's.", completion: .file())
    var second: String

    func run() throws {
        let console = Console(options: output)
        try console.run {
            let judges = (try Qrels(reading: URL(filePath: first)), try Qrels(reading: URL(filePath: second)))
            guard let agreement = Agreement(judges.0, judges.1) else {
                throw EvaluationError.notComparable(detail: "they have judged nothing in common")
            }
            if output.json { return try console.print(json: agreement) }
            console.print("judged by both: \(agreement.judged), alike \(Decimals.fixed(agreement.same))")
            console.print(
                "kappa \(Decimals.fixed(agreement.kappa)), with squared distances \(Decimals.fixed(agreement.weightedKappa)), "
                    + "alpha \(Decimals.fixed(agreement.alpha))")
            for one in agreement.differences {
                console.print("\(one.question) \(one.document): \(one.first) and \(one.second)")
            }
        }
    }
}
