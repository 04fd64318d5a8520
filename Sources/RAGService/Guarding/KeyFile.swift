public import Foundation
import Synchronization
import VectorIndex

/// The keys in a file, read again when it changes, so that a key is given or taken without a restart.
public final class KeyFile: Sendable {
    private let file: URL
    private let seen = Mutex<FileStamp??>(nil)

    /// Names the file; nothing is read yet.
    public init(_ file: URL) { self.file = file }

    /// The keys where the file is another than when it was read last; nil where it is not.
    /// - Throws: ``KeyRingError``, and what reading the file throws.
    public func changed() throws -> KeyRing? {
        let stamp = FileStamp(of: file)
        let isNew = seen.withLock { seen in
            defer { seen = .some(stamp) }
            return seen != .some(stamp)
        }
        guard isNew else { return nil }
        return try KeyRing(String(contentsOf: file, encoding: .utf8))
    }
}
