import Bot
import Foundation
import KnowledgeModel

/// Plays scripts one after another and tells what went otherwise than they expect.
struct ScriptRun {
    let console: Console
    let knowledge: ShopKnowledge
    let transcript: Bool
    let echo: Bool

    /// What came of all scripts.
    struct Report: Encodable {
        var played = 0
        var failed = 0
        var scripts: [Script] = []

        /// What came of one of them.
        struct Script: Encodable {
            var file: String
            var wording: String
            var failures: [Rehearsal.Failure]
        }
    }

    func play(_ paths: [String]) async throws -> Report {
        var report = Report()
        let rehearsal = knowledge.rehearsal
        for file in try paths.flatMap(ScriptFile.files) {
            let script = try ScriptFile.read(file)
            let wordings: [Rehearsal.Wording] = echo && script.model == nil ? [.offline, .echo] : [.offline]
            for wording in wordings {
                let failures = try await rehearsal.play(script, wording: wording) { said, reply, _ in
                    if transcript, !console.options.json { show(said, reply) }
                }
                report.played += 1
                if !failures.isEmpty { report.failed += 1 }
                report.scripts.append(
                    .init(file: file.lastPathComponent, wording: wording.rawValue, failures: failures))
                if !console.options.json { tell(file.lastPathComponent, wording, failures) }
            }
        }
        if console.options.json {
            try console.print(json: report)
        } else {
            console.print(
                ru: "Диалогов \(report.played), не так \(report.failed)",
                en: "\(report.played) dialogues, \(report.failed) failed")
        }
        return report
    }

    private func show(_ said: String, _ reply: SellerReply) {
        console.print("> \(said)")
        for message in reply.messages { console.print("< \(message)") }
        for photo in reply.photos { console.print("< [\(photo.file)]") }
    }

    private func tell(_ file: String, _ wording: Rehearsal.Wording, _ failures: [Rehearsal.Failure]) {
        for failure in failures {
            console.print("✗ \(file):\(failure.line) (\(wording.rawValue)) \(failure.reason)")
            console.print("    « \(failure.answer.replacing("\n", with: " ⏎ ")) »")
        }
    }
}
