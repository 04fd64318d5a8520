import ArgumentParser
import Evaluation
import Foundation
import KnowledgeModel

struct EvalMineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mine",
        abstract: "Propose new golden questions from chats, the service's query log and the seller's conversations.",
        discussion: """
            From the log come questions that were not answered surely; from the seller's records what customers asked before a person
            took over; from the knowledge base's chats, which hold no persons, customers' questions that the documents do not answer
            surely. Persons are taken out of all of them. Questions that ask the same stand together, the most frequent first, each
            with the passages found.

            With --out each passage is shown and asked about: 3, 2 or 1 for how far it answers, Enter where it does not, d where the
            rest does not, 0 where the shop has no answer, s to leave the question out, q to stop. What is accepted is added to the
            file in the form of golden questions at once; what was left out is remembered beside it and not asked again.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: ArgumentHelp("A query log of `vitrina serve`; may be repeated.", valueName: "file"))
    var log: [String] = []

    @Flag(help: "Leave the chats of the knowledge base out.")
    var noChats = false

    @Flag(help: "Leave the seller's conversations out.")
    var noRecords = false

    @Option(help: "How many questions at most.")
    var most = 50

    @Option(help: ArgumentHelp("Where accepted questions are added.", valueName: "file"))
    var out: String?

    func validate() throws {
        guard most > 0 else { throw ValidationError("--most: expected 1 or more") }
        if out != nil, options.output.json { throw ValidationError("--out asks in the terminal: leave --json out") }
    }

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let file = out.map { GrowingSet(URL(filePath: $0)) }
            let mining = try QuestionMining(options, besides: try file?.questions ?? [])
            var asked: [QuestionClusters.Asked] = []
            for path in log { asked += try mining.questions(ofLog: URL(filePath: path)) }
            if !noRecords { asked += try await mining.questionsTakenOver() }
            if !noChats { asked += try await mining.questionsOfChats() }
            let proposals = try await mining.proposals(QuestionClusters(asked), most: most)
            if options.output.json { return try console.print(json: proposals) }
            guard let file else {
                for proposal in proposals { console.tell(proposal) }
                return console.tellCount(proposals.count)
            }
            try ProposalReview(console: console, nextLine: { readLine() }).review(proposals, into: file)
        }
    }
}

extension Console {
    fileprivate func tell(_ proposal: ProposedQuestion) {
        print(proposal.headline(in: language))
        for origin in proposal.origins { print("   \(origin)") }
        for (number, passage) in proposal.passages.enumerated() {
            print("   \(number + 1). \(passage.place)")
            print("      \(passage.contains)")
        }
    }

    fileprivate func tellCount(_ count: Int) {
        note(
            language == .ru
                ? "предложено вопросов: \(count); разобрать их: --out файл.jsonl"
                : "\(count) questions proposed; to judge them: --out FILE.jsonl")
    }
}
