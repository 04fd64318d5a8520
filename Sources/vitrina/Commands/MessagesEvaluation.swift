import Bot
import Evaluation
import Foundation
import KnowledgeModel
import RAGService

/// The labelled messages of customers, read without a model with the words of the knowledge base in use.
struct MessagesEvaluation {
    let labels: [MessageLabel]
    let reader: MessageReader

    init(_ shop: ShopOptions, split: GoldenQuestion.Split) throws {
        let state = KnowledgeState(try KnowledgeBase(of: shop.folder), of: shop.folder)
        reader = MessageReader(try state.assortment())
        labels = try MessageLabel.read(from: shop.folder.root.appending(path: "eval/messages.jsonl"))
            .filter { $0.split == split }
    }

    /// - Parameter keepsMisses: whether to list what is read wrong.
    func run(keepsMisses: Bool) -> (report: MessageReport, times: [Double]) {
        var report = MessageReport(keepsMisses: keepsMisses)
        var times: [Double] = []
        let clock = ContinuousClock()
        for label in labels {
            let start = clock.now
            let reading = reader.read(label.text, in: MessageSituation(label.state))
            times.append((clock.now - start) / .milliseconds(1))
            report.add(label, MessageReply(reading))
        }
        return (report, times.sorted())
    }
}

extension Console {
    /// Tells how messages were read.
    func tell(_ report: MessageReport) throws {
        if options.json { return try print(json: report) }
        func line(_ name: String, _ part: MessageReport.Part) {
            print(
                "\(name): \(part.messages) messages, intents \(Decimals.fixed(part.intentAccuracy)), "
                    + "fields F1 \(Decimals.fixed(part.fields.f1)) (P \(Decimals.fixed(part.fields.precision)), "
                    + "R \(Decimals.fixed(part.fields.recall)))")
        }
        line("all", report.all)
        let yes = report.confirmation
        print("explicit yes: P \(Decimals.fixed(yes.precision)), R \(Decimals.fixed(yes.recall)) (\(yes.right) found)")
        for (tag, part) in report.byTag.sorted(by: { $0.key < $1.key }) { line("  " + tag, part) }
        for miss in report.misses ?? [] {
            let intent = miss.intent.map { ["\($0) for \(miss.expected)"] } ?? []
            let parts = intent + miss.wrong.map { "+" + $0 } + miss.missing.map { "-" + $0 }
            print("\(miss.id) «\(miss.text)»: \(parts.joined(separator: ", "))")
        }
    }
}
