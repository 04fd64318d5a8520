/// The layout of an index file; docs/index-format.md describes it for readers without this program.
enum IndexFormat {
    /// `PRAGMA user_version` of the files this program writes and reads.
    static let version = 4
    /// `PRAGMA application_id`: `VTRN`.
    static let applicationID: Int32 = 0x5654_524E

    /// `PRAGMA page_size`: a page of a large file holds several Float32 rows, a larger page where that wastes a tenth less,
    /// and a small file wastes little on pages that are nearly empty.
    static func pageSize(elements: Int, dimension: Int) -> Int {
        guard elements > VectorPlan.elementsHeld else { return 4_096 }
        let (usual, large) = (16_384, 32_768)
        let usualRows = rowsInBlock(dimension: dimension, pageSize: usual)
        let largeRows = rowsInBlock(dimension: dimension, pageSize: large)
        // Bytes a row: page size / rows.
        return large * usualRows * 10 < usual * largeRows * 9 ? large : usual
    }

    /// Rows in one block of codes; a multiple of 32.
    static let codeBlockRows = 1_024
    /// Lengths of vectors that a reader takes; no embedder in use makes longer ones.
    static let dimensions = 1...65_536
    /// Bytes of the sum that stands beside each Float32 row.
    static let sumBytes = 8

    /// Float32 rows in one block: as many as fit one page with their sums beside what SQLite keeps there, at least one.
    static func rowsInBlock(dimension: Int, pageSize: Int) -> Int {
        max(1, (pageSize - 96) / (4 * dimension + sumBytes))
    }

    static let schema = """
        CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE source (
            id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, size INTEGER NOT NULL,
            sha256 TEXT NOT NULL, parser TEXT NOT NULL, state TEXT NOT NULL, first INTEGER NOT NULL,
            chunks INTEGER NOT NULL);
        CREATE TABLE chunk (
            id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source, kind TEXT NOT NULL, path TEXT NOT NULL,
            place TEXT NOT NULL, text TEXT NOT NULL, attributes TEXT NOT NULL, stems INTEGER NOT NULL,
            grams INTEGER NOT NULL, fingerprint INTEGER NOT NULL, sum INTEGER NOT NULL);
        CREATE TABLE vector_block (first INTEGER PRIMARY KEY, sums BLOB NOT NULL, rows BLOB NOT NULL);
        CREATE TABLE vector_code (
            first INTEGER PRIMARY KEY, sum INTEGER NOT NULL, scales BLOB NOT NULL, errors BLOB NOT NULL,
            codes BLOB NOT NULL);
        CREATE TABLE word (
            id INTEGER PRIMARY KEY, word TEXT NOT NULL, stem TEXT NOT NULL, grams INTEGER NOT NULL,
            chunks INTEGER NOT NULL, list BLOB NOT NULL);
        CREATE TABLE gram (gram TEXT PRIMARY KEY, chunks INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE stock (id INTEGER PRIMARY KEY, product TEXT NOT NULL, item TEXT NOT NULL);
        CREATE TABLE photo (id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, photo TEXT NOT NULL);
        CREATE TABLE problem (id INTEGER PRIMARY KEY, file TEXT NOT NULL, problem TEXT NOT NULL);
        CREATE TABLE chat (source INTEGER PRIMARY KEY, messages INTEGER NOT NULL, outline BLOB NOT NULL);
        CREATE TABLE model (name TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE checksum (part TEXT PRIMARY KEY, sum INTEGER NOT NULL) WITHOUT ROWID;
        """
}
