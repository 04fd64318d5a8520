import Foundation
import GRDB

/// Changes the words and grams of an index by the chunks that came and went.
struct WordPatch {
    private let gone: [WordCounter.Word]
    private let come: [WordCounter.Word]
    /// The highest number of a chunk before or after.
    private let numbers: Int
    private let gramLengths: ClosedRange<Int>
    private let loader: IndexLoader

    /// - Parameters:
    ///   - gone: the words of the chunks that were taken out, sorted.
    ///   - come: those of the chunks that were put in.
    init(
        gone: [WordCounter.Word], come: [WordCounter.Word], numbers: Int, gramLengths: ClosedRange<Int>,
        loader: IndexLoader
    ) {
        (self.gone, self.come, self.numbers) = (gone, come, numbers)
        (self.gramLengths, self.loader) = (gramLengths, loader)
    }

    /// What tells one word of the table from others.
    private struct Key: Hashable {
        var stem: String
        var text: String
        var grams: Int

        init(_ word: WordCounter.Word) { (stem, text, grams) = (word.stem, word.text, word.grams) }

        init(stem: String, text: String, grams: Int) { (self.stem, self.text, self.grams) = (stem, text, grams) }
    }

    private struct Change {
        var gone: [Int32] = []
        var come: [(chunk: Int32, count: Int32)] = []
    }

    // MARK: - Words

    func changeWords(in database: Database, sum before: RowSums) throws {
        var sum = before
        var changes: [Key: Change] = [:]
        for word in gone { changes[Key(word), default: Change()].gone = word.postings.map(\.chunk) }
        for word in come { changes[Key(word), default: Change()].come = word.postings }
        var known: [(id: Int, key: Key)] = []
        var last = 0
        let rows = try Row.fetchCursor(database, sql: "SELECT id, stem, word, grams FROM word ORDER BY id")
        while let row = try rows.next() {
            last = try row.decode(Int.self, atIndex: 0)
            let key = Key(
                stem: try row.decode(String.self, atIndex: 1), text: try row.decode(String.self, atIndex: 2),
                grams: try row.decode(Int.self, atIndex: 3))
            if changes[key] != nil { known.append((last, key)) }
        }
        let update = try database.makeStatement(sql: "UPDATE word SET chunks = ?, list = ? WHERE id = ?")
        let delete = try database.makeStatement(sql: "DELETE FROM word WHERE id = ?")
        let select = try database.makeStatement(sql: "SELECT chunks, list FROM word WHERE id = ?")
        for (id, key) in known {
            try IndexWriter.stopIfCancelled()
            guard let change = changes.removeValue(forKey: key), let row = try Row.fetchOne(select, arguments: [id])
            else { throw twice(key.text) }
            let (chunks, list) = (try row.decode(Int.self, atIndex: 0), try row.decode(Data.self, atIndex: 1))
            sum.remove(WordRow.sum(id: id, key.text, stem: key.stem, grams: key.grams, chunks: chunks, list: list))
            let postings = try changed(list, count: chunks, change)
            if postings.isEmpty {
                try delete.execute(arguments: [id])
            } else {
                let list = PostingCodec.encode(postings)
                sum.add(
                    WordRow.sum(
                        id: id, key.text, stem: key.stem, grams: key.grams, chunks: postings.count, list: list))
                try update.execute(arguments: [postings.count, list, id])
            }
        }
        let insert = try database.makeStatement(sql: "INSERT INTO word VALUES (?, ?, ?, ?, ?, ?)")
        for word in come where changes[Key(word)] != nil {
            last += 1
            let list = PostingCodec.encode(word.postings)
            sum.add(
                WordRow.sum(
                    id: last, word.text, stem: word.stem, grams: word.grams, chunks: word.postings.count, list: list))
            try insert.execute(arguments: [last, word.text, word.stem, word.grams, word.postings.count, list])
            changes[Key(word)] = nil
        }
        // What is left went, and was not there.
        if let missing = changes.keys.first { throw loader.damaged("word \(missing.text) is missing") }
        try SummedTable.write(sum, of: .word, in: database)
    }

    private func twice(_ word: String) -> IndexError { loader.damaged("word \(word) is there twice") }

    /// The chunks of a word without those that went, and with those that came.
    private func changed(_ list: Data, count: Int, _ change: Change) throws -> [(chunk: Int32, count: Int32)] {
        var postings: [(chunk: Int32, count: Int32)] = []
        postings.reserveCapacity(max(0, min(count, numbers)) + change.come.count)
        var gone = change.gone[...]
        var come = change.come[...]
        let found = list.withUnsafeBytes { bytes in
            PostingCodec.decode(bytes, chunkCount: numbers) { chunk, count in
                while let next = come.first, next.chunk < chunk { postings.append(come.removeFirst()) }
                if gone.first == chunk {
                    gone.removeFirst()
                } else {
                    postings.append((chunk, count))
                }
            }
        }
        guard found == count, gone.isEmpty else { throw loader.damaged("the chunks of a word do not add up") }
        return postings + come
    }

    // MARK: - Grams

    func changeGrams(in database: Database, sum before: RowSums) throws {
        var sum = before
        var changes: [String: Int] = [:]
        for gram in counted(come) { changes[gram.gram, default: 0] += gram.chunks }
        for gram in counted(gone) { changes[gram.gram, default: 0] -= gram.chunks }
        let select = try database.makeStatement(sql: "SELECT chunks FROM gram WHERE gram = ?")
        let insert = try database.makeStatement(sql: "INSERT OR REPLACE INTO gram VALUES (?, ?)")
        let delete = try database.makeStatement(sql: "DELETE FROM gram WHERE gram = ?")
        let ordered = changes.filter { $0.value != 0 }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (gram, change) in ordered {
            try IndexWriter.stopIfCancelled()
            let chunks = try Int.fetchOne(select, arguments: [gram])
            if let chunks { sum.remove(GramRow.sum(gram, chunks: chunks)) }
            let now = (chunks ?? 0) + change
            guard now >= 0 else { throw loader.damaged("the chunks of a gram do not add up") }
            if now == 0 {
                try delete.execute(arguments: [gram])
            } else {
                sum.add(GramRow.sum(gram, chunks: now))
                try insert.execute(arguments: [gram, now])
            }
        }
        try SummedTable.write(sum, of: .gram, in: database)
    }

    private func counted(_ words: [WordCounter.Word]) -> [(gram: String, chunks: Int)] {
        WordCounter.grams(of: words, chunkCount: numbers, lengths: gramLengths)
    }
}
