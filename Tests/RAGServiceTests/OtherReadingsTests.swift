import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

/// Clauses that go on with a product named earlier, or with another colour or size than the nearest.
@Suite struct OtherReadingsTests {
    private static let verifier = DraftVerifier(
        ProductResolver(
            Assortment(
                stock: [
                    DraftShop.item("Chanel Jumbo", nil, "чёрный", 2, 45_000, row: 2),
                    DraftShop.item("Chanel Jumbo", nil, "белый", 6, 45_000, row: 3),
                    DraftShop.item("Chanel 25", nil, "чёрный", 4, 52_000, row: 4),
                    DraftShop.item("Golden Goose Slide", 370, "белый", 3, 36_000, row: 5),
                    DraftShop.item("Golden Goose Slide", 380, "белый", 1, 36_000, row: 6),
                    DraftShop.item("Golden Goose Slide", 390, "белый", 1, 36_000, row: 7),
                ],
                listings: [], vocabulary: DeskTests.vocabulary, stemmer: DeskTests.stemmer)),
        terms: [])

    @Test(arguments: [
        ("Chanel Jumbo 45 000, на 7 000 дешевле, чем Chanel 25. Белых шесть.", []),
        ("Chanel Jumbo 45 000, белых пять.", ["пять"]),
        ("Chanel Jumbo is 7,000 less than the Chanel 25. White: six left.", []),
        ("Chanel Jumbo in white: five left.", ["five left"]),
        ("Chanel Jumbo бар, Chanel 25 де бар. Ағы алты дана.", []),
        ("Chanel Jumbo бар, ағы бес дана.", ["бес дана"]),
        ("Chanel 25 чёрная, Chanel Jumbo чёрные и белые.", []),
        ("Chanel Jumbo чёрная, Chanel 25 чёрные и белые.", ["белые"]),
        ("Golden Goose Slide белые 37 и 38: три пары и одна.", []),
        ("Golden Goose Slide белые 37: пять пар.", ["пять пар"]),
        ("Golden Goose Slide белые 37, 38 и 39, последних по одной.", []),
    ])
    func contradictsWhatIsSoOfNothingNamed(draft: String, expected: [String]) {
        let found = Self.verifier.verify(draft).filter { $0.truth == .contradicted }
        #expect(found.map(\.text) == expected)
    }
}
