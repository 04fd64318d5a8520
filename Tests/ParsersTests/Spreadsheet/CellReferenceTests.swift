import Parsers
import Testing

@Suite struct CellReferenceTests {
    @Test(arguments: [("A1", 1, 1), ("B7", 7, 2), ("$AA$10", 10, 27), ("XFD1048576", 1_048_576, 16_384), ("z9", 9, 26)])
    func reads(text: String, row: Int, column: Int) throws {
        let reference = try #require(CellReference(text))
        #expect(reference.row == row)
        #expect(reference.column == column)
        #expect(CellReference(reference.description) == reference)
    }

    @Test(arguments: [
        "", "A", "1", "A0", "XFE1", "A1048577", "ZZZ99999999", "A1B", "Ж1", "A-1", "A99999999999999999999",
    ])
    func refusesWhatIsNoCell(text: String) {
        #expect(CellReference(text) == nil)
    }
}
