import KnowledgeModel
import Language
import Testing

@testable import RAGService
@testable import VectorIndex

@Suite struct PassagePackingTests {
    private func hit(
        _ id: Int, _ text: String, score: Float = 0.8, kind: Chunk.Kind = .policy, path: [String] = ["Доставка"]
    ) -> SearchResult.Hit {
        SearchResult.Hit(
            id: id,
            chunk: Chunk(
                kind: kind, text: text, path: path,
                location: SourceLocation(file: "terms.docx", place: .paragraph(id))),
            score: score, parts: .init(stems: 0, grams: 0, vector: 0, coverage: 0), matches: [], duplicates: [])
    }

    private func packed(
        _ hits: [SearchResult.Hit], budget: Int = 1_000, top: Int = 8, confidence: Confidence = .confident
    ) -> PassagePacking {
        var packing = PassagePacking(budget: budget, top: top, lang: .ru)
        packing.pack(hits, confidence: confidence)
        return packing
    }

    @Test func numbersPassagesAndAddsTheirTokensUp() {
        let packing = packed([hit(1, "Доставка по Алматы бесплатно."), hit(2, "Delivery to Astana: 2 000 ₸.")])
        #expect(packing.passages.map(\.number) == [1, 2])
        #expect(packing.passages.map(\.id) == [1, 2])
        #expect(packing.passages[0].citation == "terms.docx › Доставка › абзац 1")
        // 4 for the frame; the citation `terms.docx › Доставка › абзац 1`; the text with its full stop.
        let first =
            4 + TokenEstimate.tokens(of: "terms.docx › Доставка › абзац 1")
            + TokenEstimate.tokens(of: "Доставка по Алматы бесплатно.")
        #expect(packing.passages[0].tokens == first)
        #expect(packing.tokens == packing.passages.reduce(0) { $0 + $1.tokens })
    }

    @Test(arguments: [50, 80, 120, 200, 400, 1_000])
    func neverExceedsTheBudget(budget: Int) {
        let hits = (1...12).map { number in
            hit(number, (0..<number * 5).map { "слово\(number)x\($0)" }.joined(separator: " ") + ".")
        }
        let packing = packed(hits, budget: budget)
        #expect(packing.tokens <= budget)
        #expect(!packing.passages.isEmpty)
        #expect(packing.passages.count + packing.leftOut.count == 12)
    }

    @Test func makesRoomForASmallerOneBehindWhatDoesNotFit() {
        let long = (0..<200).map { "слово\($0)" }.joined(separator: " ")
        let packing = packed([hit(1, "Коротко."), hit(2, long), hit(3, "Ещё короче.")], budget: 100)
        #expect(packing.passages.map(\.id) == [1, 3])
        #expect(packing.leftOut.map(\.reason) == [.budget])
        #expect(packing.leftOut.map(\.id) == [2])
    }

    @Test func cutsTheBestWhereItAloneIsTooLarge() {
        let text =
            "Первое предложение о доставке. Второе предложение об оплате. " + String(repeating: "третье ", count: 300)
        let packing = packed([hit(1, text)], budget: 60)
        #expect(packing.passages.first?.isCut == true)
        #expect(packing.passages.first?.text.hasSuffix("об оплате.") == true)
        #expect(packing.tokens <= 60)
    }

    @Test func foldsWhatSaysTheSame() {
        let chat =
            "К: Сколько стоит доставка в Астану?\nМ: 2 000 тенге до отделения, 3 000 до двери, придёт через 2 дня"
        let packing = packed([
            hit(1, chat, kind: .chat), hit(2, chat + " 🙂", kind: .chat),
            hit(3, chat.replacing("2 000", with: "2 500"), kind: .chat),
            hit(4, "Доставка в Астану", path: ["Доставка"]), hit(5, "Доставка", path: ["Доставка"]),
        ])
        #expect(packing.passages.map(\.id) == [1, 3, 4])
        #expect(packing.leftOut.map(\.id) == [2, 5])
        #expect(packing.leftOut.allSatisfy { $0.reason == .repeated })
        #expect(packing.passages[0].also == ["terms.docx › Доставка › абзац 2"])
    }

    @Test func keepsADocumentThatDiffersInOneWord() {
        let packing = packed([
            hit(1, "Chanel Jumbo чёрная, кожа, цепь, клапан, размер 30 см, цена 45 000 ₸", kind: .catalog),
            hit(2, "Chanel Jumbo бежевая, кожа, цепь, клапан, размер 30 см, цена 45 000 ₸", kind: .catalog),
        ])
        #expect(packing.passages.map(\.id) == [1, 2])
    }

    @Test func leavesOutWhatIsFarFromTheBest() {
        let packing = packed([hit(1, "одно", score: 0.9), hit(2, "другое", score: 0.35)])
        #expect(packing.passages.map(\.id) == [1])
        #expect(packing.leftOut.map(\.reason) == [.weak])
    }

    @Test func givesNoPassageWhereThereIsNoAnswer() {
        let packing = packed([hit(1, "одно"), hit(2, "другое")], confidence: .none)
        #expect(packing.passages.isEmpty)
        #expect(packing.tokens == 0)
        #expect(packing.leftOut.map(\.reason) == [.noAnswer, .noAnswer])
    }

    @Test func stopsAtTheNumberAskedFor() {
        let packing = packed([hit(1, "одно"), hit(2, "другое"), hit(3, "третье")], top: 2)
        #expect(packing.passages.count == 2)
        #expect(packing.leftOut.map(\.reason) == [.top])
    }

    @Test(arguments: ["", " ", "\n\n", "слово", "👠👠👠👠", "одна строка\nдругая строка\r\nтретья"], [0, 1, 2, 5, 100])
    func cutFitsOrGivesNothing(text: String, budget: Int) {
        guard let cut = PassagePacking.cut(text, to: budget) else { return }
        #expect(text.hasPrefix(cut))
        #expect(!cut.isEmpty)
        #expect(TokenEstimate.tokens(of: cut) <= budget)
    }
}
