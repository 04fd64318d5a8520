import Testing

@testable import ShopRecords

struct OrderKindTests {
    @Test("The records keep the word that they were written with")
    func keepsTheWordsOfTheRecords() {
        #expect(OrderKind.allCases.map(\.rawValue) == ["normal", "preorder"])
    }
}
