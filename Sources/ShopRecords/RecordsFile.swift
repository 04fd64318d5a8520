import Foundation
import GRDB

/// The file of the records, before it is opened.
enum RecordsFile {
    /// `PRAGMA application_id`: `VTRS`.
    static let applicationID: Int32 = 0x5654_5253

    /// Makes the file, and the folder it lies in, where there is none; refuses one that is something else, and closes one to others
    /// that was open to them. What SQLite puts beside it gets the same rights.
    ///
    /// A file that is there is looked at through SQLite alone: closing it in another way would drop the locks of all connections
    /// of this process.
    static func prepare(_ path: String, _ configuration: Configuration) throws(RecordsError) {
        var status = stat()
        if stat(path, &status) != 0 {
            try make(path)
            return
        }
        if status.st_size > 0 { try check(path, configuration) }
        // Files of earlier times and copies from elsewhere may be open to everybody.
        guard status.st_mode & 0o777 != 0o600 else { return }
        guard chmod(path, 0o600) == 0 else { throw .cannotOpen(path: path, reason: String(cString: strerror(errno))) }
    }

    private static func make(_ path: String) throws(RecordsError) {
        do {
            let folder = URL(filePath: path).deletingLastPathComponent()
            // A folder that is there stays as it is: others may have business in it.
            if !FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) {
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            }
        } catch {
            throw .cannotOpen(path: path, reason: error.localizedDescription)
        }
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            // Else another process made it meanwhile.
            throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
    }

    private static func check(_ path: String, _ configuration: Configuration) throws(RecordsError) {
        var configuration = configuration
        configuration.readonly = true
        try RecordsError.mapping(path) {
            try DatabaseQueue(path: path, configuration: configuration).read { database in
                guard try !isOurs(database) else { return }
                let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
                let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
                guard isEmpty, application == 0 else { throw RecordsError.otherFile(path: path) }
            }
        }
    }

    /// Whether a database is the records.
    static func isOurs(_ database: Database) throws -> Bool {
        try Int32.fetchOne(database, sql: "PRAGMA application_id") == applicationID
    }
}
