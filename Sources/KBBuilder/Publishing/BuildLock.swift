import Foundation

/// Keeps two writers of one shop apart.
///
/// The lock is the kernel's (`flock`) on `kb/lock`; the file names its holder for whoever comes second. The kernel lets go
/// of it when the holder ends in whatever way, so that a lock never goes stale.
final class BuildLock {
    private let descriptor: Int32

    /// Takes the lock.
    /// - Throws: ``BuildError/locked(holder:)`` when another process holds it, ``BuildError/system(file:reason:)``.
    convenience init(file: URL, holder: LockHolder) throws(BuildError) {
        // Before there is an object: one that fails to be made is taken apart like any other, and would close the file again.
        self.init(holding: try Self.lock(DurableFile.path(file)))
        // Only a hint for people: a lock without it is as good, on a full disk for example.
        ftruncate(descriptor, 0)
        if let note = try? Self.encoder().encode(holder) {
            _ = note.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        }
    }

    private init(holding descriptor: Int32) { self.descriptor = descriptor }

    private static func lock(_ path: String) throws(BuildError) -> Int32 {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(file: path, reason: String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let reason = errno
            let other = holder(of: descriptor)
            close(descriptor)
            if reason == EWOULDBLOCK { throw .locked(holder: other) }
            throw .system(file: path, reason: String(cString: strerror(reason)))
        }
        return descriptor
    }

    deinit {
        // Who is gone should not be named.
        ftruncate(descriptor, 0)
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Who wrote its name into the file; nil when that can't be told.
    private static func holder(of descriptor: Int32) -> LockHolder? {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        // The holder may be about to write its name; then it goes unnamed.
        return try? decoder.decode(LockHolder.self, from: Data(bytes.prefix(max(0, count))))
    }

    private static func encoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return encoder
    }
}
