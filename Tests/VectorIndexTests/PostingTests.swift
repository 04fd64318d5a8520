import Foundation
import Language
import Testing

@testable import VectorIndex

struct PostingCodecTests {
    private static func decode(_ bytes: [UInt8], chunkCount: Int = Int(Int32.max)) -> [[Int32]]? {
        var postings: [[Int32]] = []
        let found = bytes.withUnsafeBytes { raw in
            PostingCodec.decode(raw, chunkCount: chunkCount) { postings.append([$0, $1]) }
        }
        guard let found else { return nil }
        #expect(found == postings.count)
        return postings
    }

    @Test(
        arguments: [
            ([], []), ([[0, 1]], [0]), ([[0, 1], [1, 2], [300, 128]], [0, 1, 0, 0xD5, 0x04, 0x7E]),
            ([[Int32.max - 1, Int32.max]], [0xFD, 0xFF, 0xFF, 0xFF, 0x0F, 0xFD, 0xFF, 0xFF, 0xFF, 0x07]),
        ] as [([[Int32]], [UInt8])])
    func writesDistancesAndCounts(postings: [[Int32]], bytes: [UInt8]) {
        #expect(Array(PostingCodec.encode(postings.map { ($0[0], $0[1]) })) == bytes)
        #expect(Self.decode(bytes) == postings)
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func survivesCoding(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<200 {
            var chunk: Int32 = -1
            let postings: [[Int32]] = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                chunk += Int32.random(in: 1...100_000, using: &random)
                return [chunk, Int32.random(in: 1...300, using: &random)]
            }
            let bytes = Array(PostingCodec.encode(postings.map { ($0[0], $0[1]) }))
            #expect(Self.decode(bytes, chunkCount: Int(chunk) + 1) == postings, "seed \(seed)")
            guard !postings.isEmpty else { continue }
            #expect(Self.decode(bytes, chunkCount: Int(chunk)) == nil, "seed \(seed)")
            #expect(Self.decode(Array(bytes.dropLast())) != postings, "seed \(seed)")
        }
    }

    @Test(
        arguments: [
            [1], [0x80], [1, 0x80], [0, 0x80], [0, 1], [0x80, 0x80, 0x80, 0x80, 0x80, 0x01, 1],
            [1, 0xFE, 0xFF, 0xFF, 0xFF, 0x07], [0xFF, 0xFF, 0xFF, 0xFF, 0x1F, 1], [0xFE, 0xFF, 0xFF, 0xFF, 0x0F],
        ] as [[UInt8]])
    func refusesMalformedBytes(bytes: [UInt8]) {
        #expect(Self.decode(bytes) == nil)
    }

    @Test(arguments: [UInt64(4), 5])
    func bearsAnyBytes(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let postings = Self.decode(bytes, chunkCount: 1_000) ?? []
            #expect(postings.allSatisfy { (0..<1_000).contains($0[0]) && $0[1] > 0 }, "seed \(seed)")
            #expect(zip(postings, postings.dropFirst()).allSatisfy { $0[0] < $1[0] }, "seed \(seed)")
        }
    }
}

struct WordCounterTests {
    @Test func countsTheWordsOfTheInnermostHeadingThreeTimes() throws {
        var counter = WordCounter(stemmer: stemmer)
        let plain = counter.add("Туфли\nчёрные лодочки", chunk: 0)
        let headed = counter.add("Туфли\nчёрные лодочки", heading: "Туфли", chunk: 1)
        #expect(plain.stems == 3)
        #expect(headed.stems == 5)
        let shoes = try #require(counter.sortedWords.first { $0.text == "туфли" })
        #expect(shoes.stem == stemmer.terms(of: "туфли")[0])
        #expect(shoes.postings.map(\.count) == [1, 3])
        let black = try #require(counter.sortedWords.first { $0.text == "черные" })
        #expect(black.postings.map(\.count) == [1, 1])
        #expect(shoes.grams == CharacterGrams.grams(of: "туфли").count)
        #expect(headed.grams == plain.grams + 2 * shoes.grams)
        #expect(plain.fingerprint == headed.fingerprint)
    }

    @Test func putsWordsOfOneStemTogetherAndGivesNumbersNoGrams() {
        var counter = WordCounter(stemmer: stemmer)
        _ = counter.add("туфлями сумка туфли 38 туфель сумки", chunk: 0)
        let words = counter.sortedWords
        #expect(words.map(\.stem) == words.map(\.stem).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(words.filter { $0.grams == 0 }.map(\.text) == ["38"])
    }

    @Test(arguments: [UInt64(1), 2])
    func countsTheChunksOfEveryGram(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let texts = (0..<40).map { _ in
            (0..<6).map { _ in random.pick(["туфли", "туфлями", "ананас", "сумка", "38", "bag", "ok"]) }
                .joined(separator: " ")
        }
        var counter = WordCounter(stemmer: stemmer)
        for (number, text) in texts.enumerated() { _ = counter.add(text, chunk: Int32(number)) }
        var expected: [String: Int] = [:]
        for text in texts {
            let words = text.split(separator: " ").filter { $0 != "38" }
            for gram in Set(words.flatMap { CharacterGrams.grams(of: String($0)) }) { expected[gram, default: 0] += 1 }
        }
        let found = WordCounter.grams(of: counter.sortedWords, chunkCount: 40)
        #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.gram, $0.chunks) }) == expected, "seed \(seed)")
    }
}

struct PostingLegTests {
    @Test(arguments: [(0.7, 0.5), (1.2, 0.75), (0.7, 0), (2, 1)], [UInt64(6), 7])
    func agreesWithBM25InDouble(parameters: (saturation: Double, length: Double), seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let (k, b) = parameters
        let lengths = (0..<50).map { _ in Int32.random(in: 0...40, using: &random) }
        let lists = (0..<12).map { term -> (term: String, chunks: [Int32], counts: [Int32]) in
            let chunks = (Int32(0)..<50).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
            return ("t\(term)", chunks, chunks.map { _ in Int32.random(in: 1...9, using: &random) })
        }
        let leg = PostingLeg(lists: lists, lengths: lengths, saturation: Float(k), length: Float(b))
        let average = lengths.reduce(0) { $0 + Double($1) } / 50
        for list in lists {
            guard let term = leg.terms[list.term] else {
                Issue.record("\(list.term) is lost")
                continue
            }
            #expect(leg.frequency(of: term) == list.chunks.count)
            let n = Double(list.chunks.count)
            let inverse = log(1 + (50 - n + 0.5) / (n + 0.5))
            #expect(abs(Double(leg.inverseFrequencies[term]) - inverse) < 1e-6)
            #expect(Array(leg.chunks[leg.postings(of: term)]) == list.chunks)
            for (position, (chunk, count)) in zip(leg.postings(of: term), zip(list.chunks, list.counts)) {
                let tf = Double(count)
                let norm = k * (1 - b + b * Double(lengths[Int(chunk)]) / average)
                let impact = inverse * tf * (k + 1) / (tf + norm)
                #expect(abs(Double(leg.impacts[position]) - impact) < 1e-5, "seed \(seed)")
                let ceiling = leg.ceiling(inverseFrequency: leg.inverseFrequencies[term])
                #expect(leg.impacts[position] <= ceiling * 1.000_001)
            }
            for chunk in Int32(0)..<50 {
                #expect(leg.contains(term: term, chunk: chunk) == list.chunks.contains(chunk))
                #expect((leg.impact(of: term, in: chunk) > 0) == list.chunks.contains(chunk))
            }
        }
    }

    @Test func isEmptyWithoutChunks() {
        let leg = PostingLeg(lists: [], lengths: [], saturation: 1, length: 1)
        #expect(leg.terms.isEmpty)
        #expect(leg.byteCount == 8 + 24)
    }
}

struct FoldedBestTests {
    @Test(arguments: [1, 2, 7, 50, 200], [UInt64(8), 9, 10])
    func keepsTheBestOfEveryGroup(capacity: Int, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        // Few different scores, so that ties are many.
        let scores = (0..<100).map { _ in Float(Int.random(in: 0..<6, using: &random)) }
        let groups = (0..<100).map { _ in Int32.random(in: 0..<60, using: &random) }
        var best = FoldedBest(capacity)
        for index in (Int32(0)..<100).shuffled(using: &random) {
            best.offer(scores[Int(index)], index, group: groups[Int(index)])
        }
        let sorted = (Int32(0)..<100).filter { scores[Int($0)] > 0 }
            .sorted { (-scores[Int($0)], $0) < (-scores[Int($1)], $1) }
        var seen = Set<Int32>()
        let expected = sorted.filter { seen.insert(groups[Int($0)]).inserted }.prefix(capacity)
        #expect(best.entries.map(\.index) == Array(expected), "seed \(seed)")
        #expect(best.entries.map(\.score) == expected.map { scores[Int($0)] })
        #expect(best.threshold == (expected.count == capacity ? best.entries.last?.score : 0))
    }
}
