import GRDB

/// Goes through the chunks of an attached index in order, holds each against its sum, and copies those that are taken over.
struct CarriedChunkRows {
    private let base: CarriedIndex
    private let rows: RowCursor
    private let copy: Statement
    /// What the index's own chunks add up to so far.
    private var sums = ChunkSums()
    private var next = 0

    init(of base: CarriedIndex, in database: Database) throws {
        self.base = base
        rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, source, kind, path, place, text, attributes, stems, grams, fingerprint, sum
                FROM \(CarriedIndex.name).chunk ORDER BY id
                """)
        copy = try database.makeStatement(
            sql: """
                INSERT INTO chunk SELECT id + ?, ?, kind, path, place, text, attributes, stems, grams, fingerprint, sum
                FROM \(CarriedIndex.name).chunk WHERE id BETWEEN ? AND ? ORDER BY id
                """)
    }

    /// Copies a piece; pieces come in ascending order.
    mutating func copy(_ piece: ChunkLayout.Piece, adding sums: inout ChunkSums) throws {
        while next < piece.origin.upperBound {
            let isWanted = next >= piece.origin.lowerBound
            let id = piece.first + next - piece.origin.lowerBound + 1
            guard try step(adding: { if isWanted { sums.add(id: id, source: piece.source, $0, attributes: $1) } })
            else {
                throw base.loader.damaged("chunk \(next + 1) is missing")
            }
        }
        try copy.execute(arguments: [
            piece.first - piece.origin.lowerBound, piece.source, piece.origin.lowerBound + 1, piece.origin.upperBound,
        ])
    }

    /// Goes through what is left, so that all of the index was held against its sums.
    mutating func finish() throws {
        while try step(adding: { _, _ in }) {}
        try base.check(sums.columns, of: .chunk)
        try base.check(sums.attributes, of: .attributes)
    }

    private mutating func step(adding add: (ChunkSums.Columns, String) -> Void) throws -> Bool {
        guard let row = try rows.next() else { return false }
        let id = try row.decode(Int.self, atIndex: 0)
        let texts = try (3...6).map { try row.decode(String.self, atIndex: $0) }
        var sum = Checksum()
        for text in texts { sum.add(text) }
        guard id == next + 1, try row.decode(Int64.self, atIndex: 10) == sum.stored else {
            throw base.loader.damaged("chunk \(next + 1) is missing or its checksum is wrong")
        }
        let columns = ChunkSums.Columns(
            kind: try row.decode(String.self, atIndex: 2), stems: try row.decode(Int.self, atIndex: 7),
            grams: try row.decode(Int.self, atIndex: 8), fingerprint: try row.decode(Int.self, atIndex: 9))
        sums.add(id: id, source: try row.decode(Int.self, atIndex: 1), columns, attributes: texts[3])
        add(columns, texts[3])
        next += 1
        return true
    }
}
