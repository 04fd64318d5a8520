import GRDB

/// The SQLite that index files are read with.
public enum SQLiteLibrary {
    /// Its version; nil where it can't even open a database in memory.
    public static var version: String? {
        // What else is wrong with it will be told by the file that is opened.
        try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
    }
}
