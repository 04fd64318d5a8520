import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

@Suite struct ConversationTests {
    private static let analyzer = QueryAnalyzer(
        lexicon: Lexicon(frequencies: ["доставк": 3, "материал": 1], chunkCount: 10),
        vocabulary: DeskTests.vocabulary, stemmer: DeskTests.stemmer)
    private static let conversation = Conversation(DeskTests.resolver, analyzer: analyzer)

    private func standalone(_ question: String, _ history: [KnowledgeAPI.Turn]) -> String {
        Conversation.standalone(question, Self.conversation.carried(to: question, history: history))
    }

    @Test(arguments: [
        ("есть шанель джамбо?", "а в чёрном?", "Chanel Jumbo а в чёрном?"),
        ("есть шанель джамбо чёрная?", "а бежевая есть?", "Chanel Jumbo а бежевая есть?"),
        ("суперстары белые 39 есть?", "а 38 есть?", "Golden Goose Super Star белый а 38 есть?"),
        ("суперстары белые 39 есть?", "а в чёрном?", "Golden Goose Super Star 39 а в чёрном?"),
        ("суперстары белые 39 есть?", "сколько стоит?", "Golden Goose Super Star белый 39 сколько стоит?"),
        ("do you have the chanel jumbo?", "and in black?", "Chanel Jumbo and in black?"),
        ("golden goose super star 39", "and 38?", "Golden Goose Super Star and 38?"),
        ("golden goose super star 39", "how much is it?", "Golden Goose Super Star 39 how much is it?"),
        ("chanel jumbo бар ма?", "қара бар ма?", "Chanel Jumbo қара бар ма?"),
        ("golden goose super star бар ма?", "38 бар ма?", "Golden Goose Super Star 38 бар ма?"),
        ("golden goose super star бар ма?", "бағасы қанша?", "Golden Goose Super Star бағасы қанша?"),
        ("есть шанель джамбо?", "покажите фото", "Chanel Jumbo покажите фото"),
        ("есть шанель джамбо?", "не чёрную, а бежевую", "Chanel Jumbo не чёрную, а бежевую"),
    ])
    func carriesTheProductUnderTalk(before: String, question: String, expected: String) {
        #expect(standalone(question, [.init(.customer, before)]) == expected)
    }

    @Test(arguments: [
        "а фенди?", "есть chanel 25 белая?", "а кроссовки какие есть?", "сколько стоит доставка?",
        "how much is delivery?",
        "жеткізу қанша тұрады?", "спасибо!", "thank you", "рахмет", "здравствуйте", "до скольки вы работаете?",
        "принимаете карту?", "ok", "👍",
    ])
    func leavesWhatStandsAlone(question: String) {
        #expect(standalone(question, [.init(.customer, "есть шанель джамбо чёрная?")]) == question)
    }

    @Test func aNewProductReplacesTheOldOne() {
        let history: [KnowledgeAPI.Turn] = [
            .init(.customer, "суперстары белые 39 есть?"), .init(.assistant, "Да, есть одна пара."),
            .init(.customer, "а jimmy choo romy 85?"), .init(.assistant, "Есть в размере 37."),
        ]
        #expect(standalone("а в белом?", history) == "Jimmy Choo Romy 85 а в белом?")
        let carried = Self.conversation.carried(to: "сколько стоит?", history: history)
        #expect(carried == KnowledgeAPI.Carried(product: "Jimmy Choo Romy 85", color: nil, size: nil, turn: 2))
    }

    @Test func theShopsAnswerSettlesWhichIsMeant() {
        let history: [KnowledgeAPI.Turn] = [
            .init(.customer, "сумки chanel есть?"), .init(.assistant, "Да, есть Chanel 25 белая, показать?"),
        ]
        #expect(standalone("а в чёрном?", history) == "Chanel 25 а в чёрном?")
    }

    @Test func keepsColourAndSizeThroughTheTurns() {
        let history: [KnowledgeAPI.Turn] = [
            .init(.customer, "есть суперстары?"), .init(.assistant, "Есть белые и чёрные Golden Goose Super Star."),
            .init(.customer, "чёрные"), .init(.assistant, "Какой размер?"), .init(.customer, "39"),
        ]
        let carried = Self.conversation.carried(to: "сколько стоят?", history: history)
        #expect(carried?.product == "Golden Goose Super Star")
        #expect(carried?.color == "чёрный")
        #expect(carried?.size == "39")
    }

    @Test func anotherModelOfTheBrandByItsNumber() {
        #expect(standalone("а 25 белая?", [.init(.customer, "есть шанель джамбо?")]) == "Chanel а 25 белая?")
    }

    @Test func nothingIsCarriedFromWhatTheShopDoesNotHave() {
        let history: [KnowledgeAPI.Turn] = [
            .init(.customer, "есть шанель джамбо?"), .init(.assistant, "Да."), .init(.customer, "а rolex есть?"),
        ]
        #expect(standalone("а в чёрном?", history) == "а в чёрном?")
    }

    @Test func pointingAtTheProductIsEnough() {
        #expect(
            standalone("а эта сумка из кожи?", [.init(.customer, "шанель джамбо покажите")])
                == "Chanel Jumbo а эта сумка из кожи?")
    }
}
