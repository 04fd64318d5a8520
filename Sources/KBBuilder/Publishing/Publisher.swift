import Foundation
import VectorIndex

/// Puts a finished index in use: written beside the others, checked, synced, named by one rename.
///
/// A build that ends at any moment leaves the generation before in use; what it left unfinished is removed by the next.
struct Publisher {
    let folder: GenerationFolder

    /// Makes the folders, so that there is a place for the ``BuildLock``.
    func createFolders() throws(BuildError) {
        do {
            try FileManager.default.createDirectory(at: folder.generations, withIntermediateDirectories: true)
        } catch {
            throw .system(file: folder.generations.path(percentEncoded: false), reason: error.localizedDescription)
        }
    }

    /// Removes what a build that was ended left behind. The caller holds the ``BuildLock``.
    func removeUnfinished() throws(BuildError) {
        let path = folder.generations.path(percentEncoded: false)
        do {
            for name in try FileManager.default.contentsOfDirectory(atPath: path) where name.hasPrefix(Self.unfinished)
            {
                try FileManager.default.removeItem(at: folder.generations.appending(path: name))
            }
        } catch {
            throw .system(file: path, reason: error.localizedDescription)
        }
    }

    private static let unfinished = ".unfinished-"

    /// Writes and publishes a generation.
    /// - Parameter write: writes the index to the file it is given.
    /// - Returns: the new generation's number.
    func publish(_ write: (URL) throws -> Void) throws -> Int {
        // A pointer that is damaged or leads nowhere says nothing of the numbers in use; the files do.
        let number = (try folder.numbers().last ?? 0) + 1
        let draft = folder.generations.appending(path: Self.unfinished + GenerationFolder.name(of: number))
        do {
            try write(draft)
            try IndexReader(opening: draft).verify()
            try Self.sync(draft)
            try Self.rename(draft, to: folder.file(of: number))
            try Self.sync(folder.generations)
            try point(to: number)
        } catch {
            // The error that ended the publishing is the one to report; the next build removes what this leaves.
            try? FileManager.default.removeItem(at: draft)
            throw error
        }
        return number
    }

    private func point(to number: Int) throws(BuildError) {
        let draft = folder.root.appending(path: ".current-unfinished")
        do {
            try Data((GenerationFolder.name(of: number) + "\n").utf8).write(to: draft)
        } catch {
            throw .system(file: draft.path(percentEncoded: false), reason: error.localizedDescription)
        }
        try Self.sync(draft)
        try Self.rename(draft, to: folder.pointer)
        try Self.sync(folder.root)
    }

    private static func rename(_ source: URL, to target: URL) throws(BuildError) {
        let path = target.path(percentEncoded: false)
        guard Foundation.rename(source.path(percentEncoded: false), path) == 0 else {
            throw .system(file: path, reason: String(cString: strerror(errno)))
        }
    }

    /// Makes a file, or a folder's entries, last through a power cut.
    private static func sync(_ url: URL) throws(BuildError) {
        let path = url.path(percentEncoded: false)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(file: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system(file: path, reason: String(cString: strerror(errno))) }
    }
}
