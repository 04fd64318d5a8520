import Testing

@testable import Bot

struct IntentTests {
    @Test("Labels name all of them, and nothing else")
    func hasTheIntentsOfTheLabels() {
        #expect(Intent.allCases.count == 33)
        #expect(Intent(rawValue: "sizeAdvice") == .sizeAdvice)
    }
}
