import Foundation

/// Keeps two builds of one shop apart.
///
/// The lock is the kernel's (`flock`) on `kb/lock`; the file names its holder for whoever comes second. The kernel lets go
/// of it when the holder ends in whatever way, so that a lock never goes stale.
final class BuildLock {
    private let descriptor: Int32

    /// Takes the lock.
    /// - Throws: ``BuildError/locked(holder:)`` when another process holds it, ``BuildError/system(file:reason:)``.
    init(file: URL) throws(BuildError) {
        let path = file.path(percentEncoded: false)
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(file: path, reason: String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let reason = errno
            let holder = Self.holder(of: descriptor)
            close(descriptor)
            if reason == EWOULDBLOCK { throw .locked(holder: holder) }
            throw .system(file: path, reason: String(cString: strerror(reason)))
        }
        let note = Array("process \(getpid())\n".utf8)
        // Only a hint for people: a lock without it is as good.
        ftruncate(descriptor, 0)
        _ = pwrite(descriptor, note, note.count, 0)
    }

    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    private static func holder(of descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        let note = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).trimmingCharacters(in: .newlines)
        return note.isEmpty ? "another process" : note
    }
}
