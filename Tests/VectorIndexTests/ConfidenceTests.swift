import KnowledgeModel
import Language
import Testing

@testable import VectorIndex

struct ConfidenceTests {
    private let reader: IndexReader
    private let folder: TemporaryFolder

    init() throws {
        let folder = try TemporaryFolder()
        let sizes = Chunk.Attributes(sizes: [Size(tenths: 350, upTo: 400)])
        reader = try VectorIndexTests.reader(
            of: contents([
                chunk("Туфли чёрные с пряжкой на каблуке, замша", path: ["Туфли"], attributes: sizes),
                chunk("Сапоги высокие из кожи", path: ["Сапоги"], attributes: sizes),
                chunk("Доставка курьером по городу", path: ["Доставка"], kind: .policy),
                chunk("— А осталось? — Да", path: ["Переписка"], kind: .chat),
            ]), in: folder)
        self.folder = folder
    }

    private func signals(_ question: String) throws -> AnswerSignals { try reader.ask(question).signals }

    @Test func isSureOfAQuestionFoundInFull() throws {
        let result = try reader.ask("сколько стоят чёрные туфли с пряжкой?")
        #expect(result.confidence == .confident)
        #expect(result.signals.found == 1)
        #expect(result.signals.missing == 0)
        #expect(result.signals.strangeNames == 0)
        #expect(abs(result.signals.heading - 1) < 1e-6)
    }

    @Test func findsNoAnswerToWordsNobodyWrote() throws {
        #expect(try reader.ask("есть рюкзаки и перчатки из твида?").confidence == .none)
        #expect(try signals("есть рюкзаки и перчатки из твида?").strangeNames == 2)
    }

    @Test(arguments: [("чёрные туфли 38", 0), ("чёрные туфли 43", 1), ("чёрные туфли 30 размер", 1)])
    func tellsASizeThatTheHitHasNot(question: String, mismatch: Float) throws {
        #expect(try signals(question).mismatch == mismatch)
    }

    @Test(arguments: ["мужские чёрные туфли", "чёрные туфли мужу", "black туфли for kids"])
    func tellsWhomTheGoodsAreNotFor(question: String) throws {
        #expect(try signals(question).mismatch == 1)
    }

    @Test func countsWordsThatStandElsewhere() throws {
        // All four chunks but one hold none of these words; the first three hits leave the fourth out.
        #expect(try signals("чёрные туфли курьером").missing == 0)
        #expect(try reader.ask("чёрные туфли курьером", limit: 1).signals.missing == 1)
    }

    @Test func passesOverTalkAndWordsOfTheSameRoot() throws {
        let talk = try signals("чёрные туфли осталось?")
        #expect(talk.strangeNames == 0)
        #expect(talk.strangeWords == 0)
        #expect(try signals("чёрные замшевые туфли").strangeWords == 0)
        #expect(try signals("чёрные ажурные туфли").strangeWords == 1)
    }

    @Test func givesNothingWithoutHits() throws {
        #expect(try signals("хщз") == .nothing)
        #expect(try reader.ask("хщз").confidence == .none)
    }

    @Test func weighsEverySignalOnTheScaleOfAProbability() {
        let model = ConfidenceModel.calibrated
        #expect(model.weights.count == AnswerSignals.nothing.values.count)
        let nothing = model.probability(.nothing)
        // 1 / (1 + e^-0.439)
        #expect(abs(nothing - 0.6080) < 1e-4)
        var worse = AnswerSignals.nothing
        worse.strangeNames = 1
        #expect(model.probability(worse) < nothing)
        #expect(model.noneBelow < model.confidentFrom)
    }
}
