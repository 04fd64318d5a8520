import KnowledgeModel
import Testing

@testable import Bot

@Suite struct SizeChartTests {
    private static let chart = SizeChart(
        [("37", "23,7"), ("38", "24,4"), ("39", "25,0")].enumerated().map { index, row in
            PassageText(
                text: "Размер: \(row.0)\nДлина стопы, сантиметры: \(row.1)\nДлина стопы, дюймы: 9,5", path: [],
                kind: .catalog, id: index)
        })

    @Test(arguments: [(237, "37"), (244, "38"), (240, "38"), (250, "39"), (235, "37"), (255, nil), (220, nil)])
    func takesTheLargerSizeBetweenRows(foot: Int, size: String?) {
        #expect(Self.chart.size(forFoot: foot) == size)
    }

    @Test(arguments: [
        ("стопа 24,4 см какой размер", 244), ("аяғым 23,5 см", 235), ("my foot is 24.4", 244),
        ("длина стельки 24 см", 240),
        ("размер 38", nil), ("каблук 10 см", nil), ("отдадите за 24", nil),
    ])
    func readsTheLengthOfAFoot(text: String, tenths: Int?) { #expect(SizeChart.foot(in: text) == tenths) }
}
