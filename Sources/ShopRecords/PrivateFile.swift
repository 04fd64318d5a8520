import Foundation

/// A file that nobody but its owner reads.
enum PrivateFile {
    /// Makes the file, and the folder it lies in, where there is none; closes it to others where it was open to them. What SQLite
    /// puts beside it gets the same rights.
    static func prepare(_ path: String) throws(RecordsError) {
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
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotOpen(path: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        // Files of earlier times and copies from elsewhere may be open to everybody.
        guard fchmod(descriptor, 0o600) == 0 else {
            throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
    }
}
