import ArgumentParser
import Evaluation
import Foundation
import RAGService
import VectorIndex

/// What is measured: `live`, `generation:12`, `ranking:FILE.json`, or a run file, with a name before it if wanted: `old=a.run`.
struct EvalTarget: ExpressibleByArgument {
    var kind: Kind
    /// What it is called in reports.
    var name: String

    enum Kind: Hashable {
        case live
        case generation(Int)
        case ranking(String)
        case run(String)
    }

    init(_ kind: Kind, name: String) {
        self.kind = kind
        self.name = name
    }

    init?(argument: String) {
        var rest = argument[...]
        var given: String?
        if let equals = argument.firstIndex(of: "="), !argument[..<equals].contains("/") {
            given = String(argument[..<equals])
            rest = argument[argument.index(after: equals)...]
        }
        guard !rest.isEmpty else { return nil }
        if rest == "live" {
            kind = .live
        } else if rest.hasPrefix("generation:") {
            guard let number = Int(rest.dropFirst(11)), number > 0 else { return nil }
            kind = .generation(number)
        } else if rest.hasPrefix("ranking:") {
            kind = .ranking(String(rest.dropFirst(8)))
        } else {
            kind = .run(String(rest))
        }
        name = given ?? (rest.split(separator: "/").last.map(String.init) ?? String(rest))
    }

    /// The generation named.
    var generation: Int? { if case .generation(let number) = kind { number } else { nil } }

    static let form = "live, generation:12, ranking:FILE.json or a run file; a name may stand before it: old=before.run"
}

/// Options on what is asked and how it is measured.
struct EvalSetOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A folder in the BEIR layout or a file of golden questions instead of the shop's own.", valueName: "path"))
    var set: String?

    @Option(help: ArgumentHelp("Judgements in TREC's form, for run files.", valueName: "file"))
    var qrels: String?

    @Option(help: "Which golden questions: dev to develop with, test to report with.")
    var split: GoldenQuestion.Split = .dev

    @Option(help: ArgumentHelp("What to measure, nDCG@10 or AP(rel=2)@100; may be repeated.", valueName: "name"))
    var measure: [String] = []

    @Option(help: "What random numbers come from; the same seed gives the same figures.")
    var seed: UInt64 = 1

    @Option(help: "How often is drawn for intervals and probabilities.")
    var draws = 10_000

    func validate() throws {
        guard (100...1_000_000).contains(draws) else { throw ValidationError("--draws: expected 100 to 1000000") }
        guard set == nil || qrels == nil else { throw ValidationError("--qrels goes without --set") }
    }

    /// Whether the shop's own golden questions are asked.
    var isShops: Bool { self.set == nil && qrels == nil }

    var resampling: Resampling { Resampling(seed: seed, samples: draws) }

    func measures() throws -> [Measure] {
        measure.isEmpty ? Measure.usual : try measure.map { try Measure(parsing: $0) }
    }
}
