import Foundation
import Language
import Testing

@testable import KBBuilder

/// What redaction finds of the labelled messages, by the counts of words.
@Suite struct RedactionMeasureTests {
    private struct Tally {
        var labels: [String: (found: Int, all: Int)] = [:]
        /// Words nobody labelled, and how many of them were taken.
        var taken = 0
        var words = 0
        var misses: [String] = []

        func recall(_ types: [String]) -> Double {
            let found = types.reduce(0) { $0 + (labels[$1]?.found ?? 0) }
            let all = types.reduce(0) { $0 + (labels[$1]?.all ?? 0) }
            return all == 0 ? 1 : Double(found) / Double(all)
        }

        var overRedaction: Double { Double(taken) / Double(words) }
    }

    private static let numbers = ["phone", "card", "account", "iin", "email"]

    private func measure(_ split: String) throws -> Tally {
        let redactor = Redactor(
            stemmer: Samples.stemmer, vocabulary: Samples.vocabulary,
            contacts: OwnContacts(texts: [
                "Наш адрес: Алматы, ул. Тестовая 1, 2 этаж. Телефон +7 700 000 00 01, ottenok@ottenok.example, @ottenok.almaty"
            ]), shopNames: ["Оттенок", "Оттенок Алматы"])
        var tally = Tally()
        for message in try LabelledMessage.all() where message.split == split {
            let (text, labels) = message.parsed()
            var redaction = redactor.redaction(ofNames: message.with.map { [$0] } ?? [])
            let spans = redaction.spans(in: text)
            let words = Tokenizer.tokens(of: text)
            func isTaken(_ token: Token) -> Bool { spans.contains { $0.range.overlaps(token.range) } }
            for label in labels where label.type != "~" {
                // Every word of it has to go.
                let isFound = words.filter { label.range.overlaps($0.range) }.allSatisfy(isTaken)
                let before = tally.labels[label.type] ?? (0, 0)
                tally.labels[label.type] = (before.found + (isFound ? 1 : 0), before.all + 1)
                if !isFound { tally.misses.append("\(message.id) \(label.type): \(message.marked)") }
            }
            for word in words where !labels.contains(where: { $0.range.overlaps(word.range) }) {
                tally.words += 1
                if isTaken(word) {
                    tally.taken += 1
                    tally.misses.append("\(message.id) over “\(word.text)”: \(message.marked)")
                }
            }
        }
        return tally
    }

    @Test(arguments: ["dev", "held-out"])
    func takesPersonsAndLeavesGoods(split: String) throws {
        let tally = try measure(split)
        if let file = ProcessInfo.processInfo.environment["VITRINA_REDACTION_REPORT"] {
            var lines = tally.labels.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.found)/\($0.value.all)" }
            lines += ["over \(tally.taken)/\(tally.words)"]
            // The held-out half is reported, never looked into.
            if split == "dev" { lines += tally.misses }
            try (lines.joined(separator: "\n") + "\n").write(
                toFile: file + "." + split, atomically: true, encoding: .utf8)
        }
        #expect(tally.recall(Self.numbers) >= 0.99)
        #expect(tally.recall(["name"]) >= 0.95)
        #expect(tally.recall(["address"]) >= 0.8)
        #expect(tally.recall(["nick"]) >= 0.9)
        #expect(tally.overRedaction <= 0.01)
    }
}
