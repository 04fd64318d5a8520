import Foundation

/// A row of the table of words.
enum WordRow {
    static func sum(id: Int, _ word: String, stem: String, grams: Int, chunks: Int, list: Data) -> Checksum {
        var sum = Checksum()
        sum.add(id)
        sum.add(word)
        sum.add(stem)
        sum.add(grams)
        sum.add(chunks)
        list.withUnsafeBytes { sum.add($0) }
        return sum
    }
}

/// A row of the table of character grams.
enum GramRow {
    static func sum(_ gram: String, chunks: Int) -> Checksum {
        var sum = Checksum()
        sum.add(gram)
        sum.add(chunks)
        return sum
    }
}
