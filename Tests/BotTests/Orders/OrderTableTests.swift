import Foundation
import Testing

@testable import Bot

@Suite struct OrderTableTests {
    private static let document = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../docs/dialogue.md").standardized

    /// Every row of the documents' tables: state, event, what follows.
    private static func rows() throws -> [[String]] {
        var state = ""
        var rows: [[String]] = []
        for line in try String(contentsOf: document, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("### ") { state = String(line.dropFirst(4)) }
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard line.hasPrefix("| "), cells.count == 3, cells[0] != "event",
                OrderTable.states.contains(where: { $0.name == state })
            else { continue }
            rows.append([state] + cells)
        }
        return rows
    }

    @Test func everyRowOfTheDocumentIsWhatTheMachineDoes() throws {
        let rows = try Self.rows()
        for row in rows {
            let state = try #require(OrderTable.states.first { $0.name == row[0] }).state
            let event = try #require(OrderTable.events.first { $0.name == row[1] }, "no event «\(row[1])»").event
            let expected = row[2] == "as before" ? OrderTable.text(state) : row[2]
            let (next, effects) = OrderTable.row(state, event)
            #expect(next == expected, "\(row[0]), \(row[1])")
            #expect(effects == row[3], "\(row[0]), \(row[1])")
        }
    }

    @Test func theDocumentHasARowForEveryEventInEveryState() throws {
        let written = Set(try Self.rows().map { $0[0] + " | " + $0[1] })
        let all = OrderTable.states.flatMap { state in OrderTable.events.map { state.name + " | " + $0.name } }
        #expect(written == Set(all))
    }

    /// Writes the tables for docs/dialogue.md to the file named by DIALOGUE_TABLES, to be read before they are taken over.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DIALOGUE_TABLES"] != nil))
    func writesTheTables() throws {
        let file = try #require(ProcessInfo.processInfo.environment["DIALOGUE_TABLES"])
        try OrderTable.markdown.write(toFile: file, atomically: true, encoding: .utf8)
    }
}
