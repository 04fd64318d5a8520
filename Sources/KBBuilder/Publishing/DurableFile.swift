import Foundation

/// Steps on files that last through a power cut and are seen by others whole or not at all.
enum DurableFile {
    /// What the names of files that are being written begin with; whoever holds the ``BuildLock`` may remove them.
    static let unfinished = ".unfinished-"

    /// Puts bytes in the place of a file, or makes it, in one step.
    static func replace(_ target: URL, with bytes: Data) throws(BuildError) {
        let folder = target.deletingLastPathComponent()
        let draft = folder.appending(path: unfinished + target.lastPathComponent)
        do {
            try write(bytes, to: draft)
            try sync(draft)
            try rename(draft, to: target)
        } catch {
            // The error that ended the work is the one to report; whoever takes the lock next removes what is left.
            try? remove(draft)
            throw error
        }
        try sync(folder)
    }

    private static func write(_ bytes: Data, to file: URL) throws(BuildError) {
        do {
            try bytes.write(to: file)
        } catch {
            throw .system(file: path(file), reason: reason(error))
        }
    }

    /// Gives a file another name; what bore that name is gone.
    static func rename(_ source: URL, to target: URL) throws(BuildError) {
        guard Foundation.rename(path(source), path(target)) == 0 else {
            throw .system(file: path(target), reason: String(cString: strerror(errno)))
        }
    }

    /// Removes a file; one that is not there is removed already.
    static func remove(_ file: URL) throws(BuildError) {
        guard unlink(path(file)) == 0 || errno == ENOENT else {
            throw .system(file: path(file), reason: String(cString: strerror(errno)))
        }
    }

    /// Makes a file, or a folder's entries, last through a power cut.
    static func sync(_ url: URL) throws(BuildError) {
        let path = path(url)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(file: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system(file: path, reason: String(cString: strerror(errno))) }
    }

    /// Removes the unfinished files of a folder.
    static func removeUnfinished(in folder: URL) throws(BuildError) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path(folder))
        } catch {
            throw .system(file: path(folder), reason: reason(error))
        }
        for name in names where name.hasPrefix(unfinished) { try remove(folder.appending(path: name)) }
    }

    static func path(_ url: URL) -> String { url.path(percentEncoded: false) }

    /// What the operating system said, where it said something; else Foundation's words.
    static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        guard underlying.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
        return String(cString: strerror(Int32(underlying.code)))
    }
}
