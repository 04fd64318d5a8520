import Language
import Testing

@testable import Bot

@Suite struct IntentModelTests {
    private static let head = "vitrina intents 1\n" + Intent.allCases.map(\.rawValue).joined(separator: " ") + "\n"

    private static func features(_ names: String...) -> [IntentFeature] {
        names.map { IntentFeature(name: $0, value: 1) }
    }

    @Test func readsWhatItWrites() throws {
        let written = IntentModel([
            "w:примерить": [.init(intent: .fitting, value: 1.5), .init(intent: .order, value: -0.3)],
            "asked:size": [.init(intent: .giveField, value: 7.2)],
        ])
        let read = try IntentModel(reading: written.text)
        #expect(read.text == written.text)
        #expect(read.featureCount == 2)
        let scores = read.scores(of: Self.features("w:примерить", "asked:size", "w:unknown"))
        let fitting = try #require(Intent.allCases.firstIndex(of: .fitting))
        let giveField = try #require(Intent.allCases.firstIndex(of: .giveField))
        #expect(abs(scores[fitting] - 1.5) < 0.03)
        #expect(abs(scores[giveField] - 7.2) < 0.03)
    }

    @Test func writesFeaturesInOrderOfTheirNames() {
        let model = IntentModel(["b": [.init(intent: .yes, value: 1)], "a": [.init(intent: .no, value: 1)]])
        #expect(
            String(decoding: model.text, as: UTF8.self).split(separator: "\n").dropFirst(2).map { $0.prefix(1) } == [
                "a", "b",
            ])
    }

    @Test func leavesWeightsOutThatSayNothing() {
        #expect(IntentModel(["a": [.init(intent: .yes, value: 0.02)]]).text.count == Self.head.utf8.count)
    }

    @Test func readsTheIntentsInTheOrderOfTheFile() throws {
        let model = try IntentModel(reading: Array("vitrina intents 1\nyes no\nw:да\tAZ\nw:нет\tBZ\n".utf8))
        let scores = model.scores(of: Self.features("w:нет"))
        #expect(scores.enumerated().filter { $0.element > 0 }.map { Intent.allCases[$0.offset] } == [.no])
    }

    @Test(arguments: [
        ("", IntentModel.Malformed.otherForm), ("vitrina intents 2\nyes no\n", .otherForm),
        ("vitrina intents 1\n", .otherForm),
        ("vitrina intents 1\nyes perhaps\n", .line(2)), ("vitrina intents 1\nyes no\nw:да AZ\n", .line(3)),
        ("vitrina intents 1\nyes no\n\tAZ\n", .line(3)), ("vitrina intents 1\nyes no\nw:да\tA\n", .line(3)),
        ("vitrina intents 1\nyes no\nw:да\tAZ\nw:нет\tCZ\n", .line(4)),
        ("vitrina intents 1\nyes no\nw:да\tA \n", .line(3)),
    ])
    func refusesOtherTexts(text: String, expected: IntentModel.Malformed) {
        #expect(throws: expected) { try IntentModel(reading: Array(text.utf8)) }
    }

    @Test("The weights that come with the program are of this form, small, and written as they are read")
    func shipsWeights() throws {
        #expect((100_000...600_000).contains(IntentModel.shipped.text.count))
        let isSame = try IntentModel(reading: IntentModel.shipped.text).text == IntentModel.shipped.text
        #expect(isSame)
    }

    @Test func namesWhatSpeaksForAnIntent() throws {
        let model = IntentModel([
            "w:примерить": [.init(intent: .fitting, value: 1.5)], "w:можно": [.init(intent: .order, value: 1)],
            "?": [.init(intent: .fitting, value: 0.6)],
        ])
        let reasons = model.reasons(
            for: .fitting, against: .order, in: Self.features("w:примерить", "w:можно", "?", "w:unknown"))
        #expect(reasons.map(\.name) == ["w:примерить", "?"])
    }
}
