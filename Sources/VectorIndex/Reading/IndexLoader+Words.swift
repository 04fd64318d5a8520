import Foundation
import GRDB

extension IndexLoader {
    /// Reads the words of the corpus with their grams.
    func loadWords(
        _ database: Database, _ numbers: ChunkNumbers, gramLengths: ClosedRange<Int>, _ sums: [SummedPart: Int64]
    ) throws -> LoadedWords {
        var words = try loadGrams(database, chunkCount: numbers.count, gramLengths: gramLengths, sums)
        var sum = RowSums()
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, word, stem, grams, chunks, list FROM word ORDER BY id")
        while let row = try rows.next() {
            let (id, word, stem) = (
                try row.decode(Int.self, atIndex: 0), try row.decode(String.self, atIndex: 1),
                try row.decode(String.self, atIndex: 2)
            )
            let (grams, expected) = (try row.decode(Int.self, atIndex: 3), try row.decode(Int.self, atIndex: 4))
            let list = try row.withUnsafeData(atIndex: 5) { list in
                let list = list ?? Data()
                sum.add(WordRow.sum(id: id, word, stem: stem, grams: grams, chunks: expected, list: list))
                return postings(list, numbers, expected: expected)
            }
            guard expected > 0, let list, list.chunks.count == expected,
                words.add(word, stem: stem, grams: grams, chunks: list.chunks, counts: list.counts)
            else { throw damaged("word \(id) does not add up") }
        }
        try check(sum, of: .word, in: sums)
        return words
    }

    /// A word's chunks by their places, ascending, with how often it stands in each; nil where these are no chunks of the file.
    private func postings(
        _ list: Data, _ numbers: ChunkNumbers, expected: Int
    ) -> (chunks: [Int32], counts: [Int32])? {
        var chunks: [Int32] = []
        var counts: [Int32] = []
        // A damaged number must not ask for memory.
        chunks.reserveCapacity(max(0, min(expected, numbers.count)))
        counts.reserveCapacity(max(0, min(expected, numbers.count)))
        var (isKnown, isAscending) = (true, true)
        let found = list.withUnsafeBytes { bytes in
            PostingCodec.decode(bytes, chunkCount: numbers.last) { chunk, count in
                var place = chunk
                if !numbers.isDense {
                    guard let known = numbers.place(ofNumber: Int(chunk) + 1) else { return isKnown = false }
                    place = Int32(known)
                    isAscending = isAscending && (chunks.last ?? -1) < place
                }
                chunks.append(place)
                counts.append(count)
            }
        }
        guard found != nil, isKnown else { return nil }
        if !isAscending {
            let sorted = zip(chunks, counts).sorted { $0.0 < $1.0 }
            (chunks, counts) = (sorted.map(\.0), sorted.map(\.1))
        }
        return (chunks, counts)
    }

    private func loadGrams(
        _ database: Database, chunkCount: Int, gramLengths: ClosedRange<Int>, _ sums: [SummedPart: Int64]
    ) throws -> LoadedWords {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM gram") ?? 0
        var words = LoadedWords(gramCapacity: count, gramLengths: gramLengths)
        var sum = RowSums()
        let rows = try Row.fetchCursor(database, sql: "SELECT gram, chunks FROM gram ORDER BY gram")
        while let row = try rows.next() {
            let gram = try row.decode(String.self, atIndex: 0)
            let chunks = try row.decode(Int32.self, atIndex: 1)
            guard chunks > 0, chunks <= chunkCount, words.gramFrequencies.count < count else {
                throw damaged("the chunks of a gram do not add up")
            }
            sum.add(GramRow.sum(gram, chunks: Int(chunks)))
            words.addGram(gram, chunks: chunks)
        }
        try check(sum, of: .gram, in: sums)
        return words
    }
}
