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
        #expect(result.signals.unexplained == 0)
        #expect(result.signals.missing == 0)
        #expect(result.signals.strangeGoods == 0)
        #expect(abs(result.signals.heading - 1) < 1e-6)
        // Each of the three words stands in one of three chunks of documents: ln(1 + 2.5 / 1.5) / ln(1 + 3.5 / 0.5).
        #expect(abs(result.signals.understood - 3 * 0.980_829 / 2.079_442) < 1e-5)
    }

    @Test func findsNoAnswerToWordsNobodyWrote() throws {
        #expect(try reader.ask("есть рюкзаки и перчатки из твида?").confidence == .none)
        #expect(try signals("чёрные туфли рюкзак").strangeGoods == 1)
        #expect(try signals("чёрные туфли рюкзак").unexplained == 1)
        // A rule of the shop says nothing of goods.
        #expect(try signals("доставка курьером рюкзак").strangeGoods == 0)
    }

    @Test(arguments: [
        ("chernye tufli s pryazhkoy", 0), ("чорные туфли с пряшкой", 0.1), ("чёрные туфли с пояжкой", 0.3),
    ])
    func understandsReadingsFullyAndGuessesInPart(question: String, doubt: Float) throws {
        let signals = try signals(question)
        #expect(abs(signals.strangeGoods + signals.strangeTalk - doubt) < 0.11, "\(signals)")
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
        let missing = try reader.ask("чёрные туфли курьером", limit: 1).signals.missing
        #expect(abs(missing - 0.980_829 / 2.079_442) < 1e-5)
    }

    @Test func tellsTalkFromNames() throws {
        let talk = try signals("чёрные туфли осталось?")
        #expect(talk.strangeGoods == 0)
        #expect(talk.strangeTalk == 0)
        #expect(try signals("чёрные ажурные туфли").strangeTalk == 1)
        #expect(abs(try signals("чёрные замшевые туфли").strangeTalk - 0.2) < 1e-6)
    }

    @Test func givesNothingWithoutHits() throws {
        #expect(try signals("хщз") == .nothing)
        #expect(try reader.ask("хщз").confidence == .none)
    }

    @Test func weighsEverySignalOnTheScaleOfAProbability() {
        let model = ConfidenceModel.calibrated
        #expect(model.weights.count == AnswerSignals.nothing.values.count)
        let nothing = model.probability(.nothing)
        #expect(nothing < model.noneBelow)
        var worse = AnswerSignals.nothing
        worse.strangeGoods = 1
        #expect(model.probability(worse) < nothing)
        #expect(model.noneBelow < model.confidentFrom)
    }
}
