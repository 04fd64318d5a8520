import KnowledgeModel

/// A chunk as its row in the file has it.
struct ChunkRow: Sendable {
    /// Its number in the file.
    let number: Int
    let columns: ChunkSums.Columns
    let path: String
    let spot: String
    let body: String
    let attributes: String
    /// The sum of its texts.
    let sum: Int64

    /// Works out a row and counts the chunk's words.
    init(_ chunk: Chunk, number: Int, _ json: CanonicalJSON, _ counter: inout WordCounter) throws {
        self.number = number
        let counts = counter.add(chunk.indexedText, heading: chunk.path.last, chunk: Int32(number - 1))
        columns = ChunkSums.Columns(
            kind: chunk.kind.rawValue, stems: counts.stems, grams: counts.grams,
            fingerprint: Int(Int64(bitPattern: counts.fingerprint)))
        path = json.encode(chunk.path)
        spot = try json.encode(chunk.location.place)
        body = IndexWriter.storable(chunk.text)
        attributes = json.encode(chunk.attributes)
        var sum = Checksum()
        for text in [path, spot, body, attributes] { sum.add(text) }
        self.sum = sum.stored
    }
}
