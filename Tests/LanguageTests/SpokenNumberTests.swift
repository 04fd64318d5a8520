import Language
import Testing

@Suite struct SpokenNumberTests {
    @Test(arguments: [
        ("тридцать восемь", 380), ("тридцать восьмой", 380), ("сороковые", 400), ("отыз сегізінші", 380),
        ("thirty eight", 380), ("тридцать восемь с половиной", 385), ("шестьдесят одна тысяча", 610_000),
        ("он тоғыз мың", 190_000), ("двойка", 20), ("үшеу", 30), ("сорок", 400),
    ])
    func reads(text: String, tenths: Int) throws {
        let words = text.split(separator: " ").map(String.init)
        let number = try #require(SpokenNumber(words, at: 0))
        #expect(number.tenths == tenths)
        #expect(number.length == words.count)
    }

    @Test(arguments: ["сорока", "бірақ", "мини", "пара", "стол"])
    func leavesOtherWords(word: String) {
        // `сорока` is also a form of forty; alone it is read as one.
        #expect((SpokenNumber([word], at: 0) != nil) == (word == "сорока"))
    }

    @Test func twoNumbersAreNotOne() throws {
        #expect(try #require(SpokenNumber(["пять", "двадцать"], at: 0)).tenths == 50)
    }
}
