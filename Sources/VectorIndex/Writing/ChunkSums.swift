/// What the chunks of an index add up to.
struct ChunkSums {
    private(set) var columns: RowSums
    private(set) var attributes: RowSums

    /// What a chunk has in memory besides its number and source.
    struct Columns {
        var kind: String
        var stems: Int
        var grams: Int
        var fingerprint: Int
    }

    init(columns: RowSums = RowSums(), attributes: RowSums = RowSums()) {
        (self.columns, self.attributes) = (columns, attributes)
    }

    /// Puts a chunk in.
    mutating func add(id: Int, source: Int, _ chunk: Columns, attributes text: String) {
        columns.add(Self.columns(id: id, source: source, chunk))
        attributes.add(Self.attributes(id: id, text))
    }

    /// Takes a chunk out.
    mutating func remove(id: Int, source: Int, _ chunk: Columns, attributes text: String) {
        columns.remove(Self.columns(id: id, source: source, chunk))
        attributes.remove(Self.attributes(id: id, text))
    }

    static func columns(id: Int, source: Int, _ chunk: Columns) -> Checksum {
        var sum = Checksum()
        sum.add(id)
        sum.add(source)
        sum.add(chunk.kind)
        for number in [chunk.stems, chunk.grams, chunk.fingerprint] { sum.add(number) }
        return sum
    }

    static func attributes(id: Int, _ text: String) -> Checksum {
        var sum = Checksum()
        sum.add(id)
        sum.add(text)
        return sum
    }
}
