/// The layout of an index file; docs/index-format.md describes it for readers without this program.
enum IndexFormat {
    /// `PRAGMA user_version` of the files this program writes and reads.
    static let version = 2
    /// `PRAGMA application_id`: `VTRN`.
    static let applicationID: Int32 = 0x5654_524E
    /// `PRAGMA page_size` for vectors of so many elements in all: a page of a large file holds several Float32 rows, and a
    /// small file wastes little on pages that are nearly empty.
    static func pageSize(elements: Int) -> Int { elements <= VectorPlan.elementsHeld ? 4_096 : 16_384 }
    /// Rows in one block of codes; a multiple of 32.
    static let codeBlockRows = 1_024
    /// Lengths of vectors that a reader takes; no embedder in use makes longer ones.
    static let dimensions = 1...65_536

    /// Float32 rows in one block: as many as fit one page beside what SQLite keeps there, at least one.
    static func rowsInBlock(dimension: Int, pageSize: Int) -> Int { max(1, (pageSize - 84) / (4 * dimension)) }

    static let schema = """
        CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE source (
            id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, size INTEGER NOT NULL,
            sha256 TEXT NOT NULL, parser TEXT NOT NULL, state TEXT NOT NULL, chunks INTEGER NOT NULL);
        CREATE TABLE chunk (
            id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source, kind TEXT NOT NULL, path TEXT NOT NULL,
            place TEXT NOT NULL, text TEXT NOT NULL, attributes TEXT NOT NULL, stems INTEGER NOT NULL,
            grams INTEGER NOT NULL, fingerprint INTEGER NOT NULL);
        CREATE TABLE vector_block (first INTEGER PRIMARY KEY, rows BLOB NOT NULL);
        CREATE TABLE vector_code (
            first INTEGER PRIMARY KEY, scales BLOB NOT NULL, errors BLOB NOT NULL, codes BLOB NOT NULL);
        CREATE TABLE posting (
            leg TEXT NOT NULL, term TEXT NOT NULL, chunks INTEGER NOT NULL, list BLOB NOT NULL,
            PRIMARY KEY (leg, term)) WITHOUT ROWID;
        CREATE TABLE stock (id INTEGER PRIMARY KEY, product TEXT NOT NULL, item TEXT NOT NULL);
        CREATE TABLE photo (id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, photo TEXT NOT NULL);
        CREATE TABLE problem (id INTEGER PRIMARY KEY, file TEXT NOT NULL, problem TEXT NOT NULL);
        CREATE TABLE model (name TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
        """

    /// The two kinds of postings.
    enum Leg: String {
        /// Stems of words, and numbers.
        case stem
        /// Character grams of words.
        case gram
    }
}
