import Testing

@testable import Bot

@Suite struct PortionsTests {
    @Test func asksLongDraftsInPortions() {
        #expect(Turn.portions(of: [], limit: 10) == [])
        #expect(Turn.portions(of: ["abcd", "efgh"], limit: 9) == [["abcd", "efgh"]])
        #expect(Turn.portions(of: ["abcd", "efghi"], limit: 9) == [["abcd"], ["efghi"]])
        #expect(Turn.portions(of: ["ab", "cd", "ef", "gh"], limit: 5) == [["ab", "cd"], ["ef", "gh"]])
    }

    @Test func leavesOutWhatFitsNowhere() {
        #expect(Turn.portions(of: ["ab", "abcdefghijk", "cd"], limit: 10) == [["ab", "cd"]])
    }
}
