import Foundation
import Testing

@testable import Bot

/// Plays all dialogues of data/eval/dialogues.
@Suite struct DialogueTests {
    static let scripts: [String] = {
        // A folder that can't be read is an empty list, which fails below.
        let files = try? FileManager.default.contentsOfDirectory(
            atPath: SampleShop.folder.appending(path: "eval/dialogues").path(percentEncoded: false))
        return (files ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    }()

    @Test func thereAreAtLeastEightyDialogues() { #expect(Self.scripts.count >= 80) }

    @Test(arguments: scripts)
    func goesAsWritten(name: String) async throws {
        let text = try String(contentsOf: SampleShop.folder.appending(path: "eval/dialogues/\(name)"), encoding: .utf8)
        let script = try DialogueScript(reading: text)
        let rehearsal = try await SampleShop.rehearsal()
        let wordings: [Rehearsal.Wording] = script.model == nil ? [.offline, .echo] : [.offline]
        for wording in wordings {
            let failures = try await rehearsal.play(script, wording: wording)
            for failure in failures {
                Issue.record("\(name):\(failure.line) (\(wording.rawValue)) \(failure.reason)\n«\(failure.answer)»")
            }
        }
    }
}
