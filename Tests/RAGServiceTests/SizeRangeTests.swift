import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

@Suite struct SizeRangeTests {
    private static let reader = WishReader(
        Assortment(stock: [], vocabulary: DeskTests.vocabulary, stemmer: DeskTests.stemmer), ordinary: nil)

    @Test("Two sizes that one stretch of words is read as are no range, and read without fail")
    func keepsSizesThatShareWords() {
        let sizes = Self.reader.read("размер 38 39").sizes
        #expect(sizes.map { $0.size.lower } == [380, 390])
        #expect(sizes.map { $0.tokens } == [1..<3, 1..<3])
    }

    @Test(arguments: ["размер 38/39", "38-39", "от 38 до 39"])
    func joinsRanges(text: String) {
        #expect(Self.reader.read(text).sizes.map { [$0.size.lower, $0.size.upper] } == [[380, 390]])
    }
}
