import Foundation
import KnowledgeModel
import Parsers
import Testing

/// Files made to be slow, large or broken. Each must end with messages or a typed error.
@Suite struct HostileChatTests {
    @Test func readsLineOfTwelveMegabytes() throws {
        let text =
            "14.02.2022, 10:00 - Анна: " + String(repeating: "x", count: 12 << 20) + "\n14.02.2022, 10:01 - Анна: b\n"
        let export = try ChatReader().read(bytes: Array(text.utf8), file: "x.txt")
        #expect(export.messages.map(\.text.utf8.count) == [12 << 20, 1])
    }

    @Test(arguments: [
        "9/9/9/9/9", "[[[[[[[[", "1: ", "\u{200E}", "9/9/9, 9:9", "<<<<<<", "a: ", "https://maps.google.com/", "((((",
    ])
    func baitForBacktrackingCostsNothing(_ bait: String) throws {
        let long = String(repeating: bait, count: (1 << 20) / bait.utf8.count)
        let text = "14.02.2022, 10:00 - \(long)\n14.02.2022, 10:01 - Анна: \(long)\n\(long)\n"
        let export = try ChatReader().read(bytes: Array(text.utf8), file: "x.txt")
        #expect(export.messages.count == 2)
    }

    private func messages(_ count: Int) -> [UInt8] {
        let line = Array("1/2/22, 10:00 - A: b\n".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(line.count * count)
        for _ in 0..<count { bytes += line }
        return bytes
    }

    @Test func readsAsManyMessagesAsAllowed() throws {
        let export = try ChatReader().read(bytes: messages(600_000), file: "x.txt")
        #expect(export.messages.count == 600_000)
        #expect(export.participants == [ChatExport.Participant(name: "A", messages: 600_000)])
    }

    @Test func refusesMoreMessagesThanAllowed() {
        #expect(
            throws: ParserError.limitExceeded(
                file: "x.txt", part: nil, limit: .messages, found: 600_001, allowed: 600_000)
        ) { try ChatReader().read(bytes: messages(600_001), file: "x.txt") }
    }

    @Test func refusesMoreAuthorsThanAllowed() {
        let text = (0..<1_001).map { "14.02.2022, 10:00 - Имя \($0): b" }.joined(separator: "\n")
        var reader = ChatReader()
        reader.authorLimit = 1_000
        #expect(
            throws: ParserError.limitExceeded(
                file: "x.txt", part: nil, limit: .authors, found: 1_001, allowed: 1_000)
        ) { try reader.read(bytes: Array(text.utf8), file: "x.txt") }
    }

    @Test func refusesLargerTextsThanAllowed() {
        var reader = ChatReader()
        reader.limits.partBytes = 100
        #expect(
            throws: ParserError.limitExceeded(file: "x.txt", part: nil, limit: .fileBytes, found: 2_100, allowed: 100)
        ) { try reader.read(bytes: messages(100), file: "x.txt") }
    }

    @Test func readsHundredThousandAuthors() throws {
        let text = (0..<100_000).map { "14.02.2022, 10:00 - Имя \($0): b" }.joined(separator: "\n")
        let export = try ChatReader().read(bytes: Array(text.utf8), file: "x.txt")
        #expect(export.participants.count == 100_000)
    }

    @Test func keepsZeroBytes() throws {
        let text = "14.02.2022, 10:00 - Анна: a\u{0}b\n" + String(repeating: "\u{0}", count: 5000)
        let export = try ChatReader().read(bytes: Array(text.utf8), file: "x.txt")
        #expect(export.messages.count == 1)
        #expect(export.messages.first?.text.hasPrefix("a\u{0}b") == true)
    }

    @Test func zeroBytesAloneAreNoChat() {
        #expect(throws: ParserError.notChat(file: "x.txt", lines: 1)) {
            try ChatReader().read(bytes: [UInt8](repeating: 0, count: 1000), file: "x.txt")
        }
    }

    @Test(
        arguments: [[0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE, 0x31], [0x50, 0x4B]] as [[UInt8]])
    func marksAloneAreNoChat(_ bytes: [UInt8]) {
        #expect(throws: ParserError.self) { try ChatReader().read(bytes: bytes, file: "x.txt") }
    }

    /// Every beginning of a text that uses all kinds of lines, in both encodings: cut anywhere, it must not crash.
    @Test func readsEveryBeginning() throws {
        let whole = ChatFixtures.names.filter { $0.hasSuffix(".txt") && !$0.hasPrefix("encoding") }
        for name in whole {
            let bytes = [UInt8](try Data(contentsOf: ChatFixtures.url(name)))
            for length in 1...bytes.count {
                do {
                    let export = try ChatReader().read(bytes: Array(bytes.prefix(length)), file: name)
                    #expect(!export.messages.isEmpty)
                } catch let error as ParserError {
                    #expect(error.file == name)
                }
            }
        }
    }

    @Test func readsRandomDamage() throws {
        var random = SeededRandom(state: 20_220_214)
        let sources = try ChatFixtures.names.map { [UInt8](try Data(contentsOf: ChatFixtures.url($0))) }
        for round in 0..<4000 {
            var bytes = sources[round % sources.count]
            for _ in 0..<(1 + Int(random.next() % 6)) {
                let index = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 3 {
                case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.insert(contentsOf: bytes.prefix(index), at: index)
                default: if bytes.count > 1 { bytes.remove(at: index) }
                }
            }
            do {
                _ = try ChatReader().read(bytes: bytes, file: "seed 20220214 round \(round)")
            } catch is ParserError {
                continue
            }
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195): the same damage on every run.
private struct SeededRandom {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
