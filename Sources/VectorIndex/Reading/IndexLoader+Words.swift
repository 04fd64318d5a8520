import Foundation
import GRDB

extension IndexLoader {
    /// Reads the words of the corpus with their grams.
    func loadWords(
        _ database: Database, chunkCount: Int, gramLengths: ClosedRange<Int>, _ sums: [SummedPart: Int64]
    ) throws -> LoadedWords {
        var words = try loadGrams(database, chunkCount: chunkCount, gramLengths: gramLengths, sums)
        var sum = Checksum()
        var number = 0
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, word, stem, grams, chunks, list FROM word ORDER BY id")
        while let row = try rows.next() {
            number += 1
            let (id, word, stem) = (
                try row.decode(Int.self, atIndex: 0), try row.decode(String.self, atIndex: 1),
                try row.decode(String.self, atIndex: 2)
            )
            let (grams, expected) = (try row.decode(Int.self, atIndex: 3), try row.decode(Int.self, atIndex: 4))
            sum.add(id)
            sum.add(word)
            sum.add(stem)
            sum.add(grams)
            sum.add(expected)
            var chunks: [Int32] = []
            var counts: [Int32] = []
            // A damaged number must not ask for memory.
            chunks.reserveCapacity(max(0, min(expected, chunkCount)))
            counts.reserveCapacity(max(0, min(expected, chunkCount)))
            let found = try row.withUnsafeData(atIndex: 5) { list in
                (list ?? Data()).withUnsafeBytes { bytes in
                    sum.add(bytes)
                    return PostingCodec.decode(bytes, chunkCount: chunkCount) { chunk, count in
                        chunks.append(chunk)
                        counts.append(count)
                    }
                }
            }
            guard id == number, found == expected, expected > 0,
                words.add(word, stem: stem, grams: grams, chunks: chunks, counts: counts)
            else { throw damaged("word \(number) does not add up") }
        }
        try check(sum, of: .word, in: sums)
        return words
    }

    private func loadGrams(
        _ database: Database, chunkCount: Int, gramLengths: ClosedRange<Int>, _ sums: [SummedPart: Int64]
    ) throws -> LoadedWords {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM gram") ?? 0
        var words = LoadedWords(gramCapacity: count, gramLengths: gramLengths)
        var sum = Checksum()
        let rows = try Row.fetchCursor(database, sql: "SELECT gram, chunks FROM gram ORDER BY gram")
        while let row = try rows.next() {
            let gram = try row.decode(String.self, atIndex: 0)
            let chunks = try row.decode(Int32.self, atIndex: 1)
            guard chunks > 0, chunks <= chunkCount, words.gramFrequencies.count < count else {
                throw damaged("the chunks of a gram do not add up")
            }
            sum.add(gram)
            sum.add(Int(chunks))
            words.addGram(gram, chunks: chunks)
        }
        try check(sum, of: .gram, in: sums)
        return words
    }
}
