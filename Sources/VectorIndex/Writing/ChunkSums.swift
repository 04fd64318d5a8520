/// What the chunks of an index add up to.
struct ChunkSums {
    private(set) var columns = Checksum()
    private(set) var attributes = Checksum()

    /// What a chunk has in memory besides its number and source.
    struct Columns {
        var kind: String
        var stems: Int
        var grams: Int
        var fingerprint: Int
    }

    /// Adds the next chunk.
    mutating func add(id: Int, source: Int, _ chunk: Columns, attributes text: String) {
        columns.add(id)
        columns.add(source)
        columns.add(chunk.kind)
        for number in [chunk.stems, chunk.grams, chunk.fingerprint] { columns.add(number) }
        attributes.add(text)
    }
}
