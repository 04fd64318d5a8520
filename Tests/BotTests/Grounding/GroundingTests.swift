import KnowledgeModel
import Language
import Testing

@testable import Bot

@Suite struct GroundingTests {
    private static let made = ReadingFixtures.assortment.map { StatementReader($0, stemmer: Stemmer()) }

    static func reader() throws -> StatementReader { try made.get() }

    private func refusal(_ sentence: String, in scene: Rewordings.Scene) throws -> Grounding.Refusal? {
        let passages = scene.passages.enumerated().map { index, text in
            PassageText(
                KnowledgeAPI.GroundedPassage(
                    number: index + 1, id: index, score: 1, kind: .policy, file: "terms.docx", path: [], place: .file,
                    citation: "terms.docx", text: text, isCut: false, tokens: 1))
        }
        return Grounding(
            reader: try Self.reader(), draft: scene.draft, passages: passages, about: scene.about,
            topic: scene.topic, customer: scene.customer
        ).refusal(of: sentence)
    }

    @Test func thereAreFortyOfEach() {
        #expect(Rewordings.honest.count >= 40)
        #expect(Rewordings.dishonest.count >= 40)
    }

    @Test("No sentence that says more than the files is let through")
    func holdsBackWhatIsNotSo() throws {
        var passed: [String] = []
        for (scene, sentence) in Rewordings.dishonest where try refusal(sentence, in: scene) == nil {
            passed.append("\(scene.name): \(sentence)")
        }
        #expect(passed == [])
    }

    @Test("Honest rewordings are let through")
    func letsHonestRewordingsThrough() throws {
        var refused: [String] = []
        for (scene, sentence) in Rewordings.honest {
            if let refusal = try refusal(sentence, in: scene) {
                refused.append("\(scene.name): \(sentence) \(refusal.words)")
            }
        }
        #expect(refused == [])
    }
}
