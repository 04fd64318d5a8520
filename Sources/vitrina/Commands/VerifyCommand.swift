import ArgumentParser
import Foundation
import KnowledgeModel
import RAGService

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Hold a draft answer against the shop's files, fact by fact.",
        discussion: """
            Every price, size, colour, quantity, brand and model, delivery time, opening hour and percentage of the draft is
            supported, contradicted or unknown, with the place that says so. No model is asked. Exit status 2 when something is
            contradicted.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: "The customer's question that the draft answers: which product is meant where the draft names none.")
    var question: String?

    @Flag(help: "Tell what each fact was read as, and what the files say instead.")
    var explain = false

    @Argument(help: "The draft; - or nothing reads it from standard input.")
    var draft: [String] = []

    func run() throws {
        let console = Console(options: options.output)
        try console.run {
            let base = try KnowledgeBase(of: options.folder)
            let findings = try base.verify(try text(), question: question)
            if options.output.json {
                try console.print(
                    json: KnowledgeAPI.VerifyAnswer(
                        findings, generation: base.generation, lang: console.language, explain: explain))
            } else {
                console.tell(findings, explain: explain)
            }
            if findings.contains(where: { $0.truth == .contradicted }) { throw ExitCode.doneWithProblems }
        }
    }

    private func text() throws -> String {
        guard draft.isEmpty || draft == ["-"] else { return draft.joined(separator: " ") }
        return String(decoding: try FileHandle.standardInput.readToEnd() ?? Data(), as: UTF8.self)
    }
}

extension Console {
    fileprivate func tell(_ findings: [DraftFinding], explain: Bool) {
        if findings.isEmpty {
            print(ru: "Проверять нечего: фактов не названо.", en: "Nothing to verify: no fact is stated.")
        }
        for finding in findings {
            let truth: Phrase =
                switch finding.truth {
                case .supported: Phrase(ru: "верно", en: "supported")
                case .contradicted: Phrase(ru: "НЕВЕРНО", en: "CONTRADICTED")
                case .unknown: Phrase(ru: "неизвестно", en: "unknown")
                }
            var line = "\(truth[language]): «\(finding.text)»"
            if explain { line += " [\(finding.kind.rawValue): \(finding.claim)]" }
            if let instead = finding.instead { line += (language == .ru ? " — на деле: " : " — in fact: ") + instead }
            if let place = finding.place { line += " — " + place.text(in: language) }
            print(line)
        }
    }
}
