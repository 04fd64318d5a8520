import Foundation

/// Which file a path leads to. A path that was opened several times led to one file if it did before and after.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt64
    private let inode: UInt64
    /// Nanoseconds since 1970 of the last change of the content: a number of a file that is gone may be given to a new one.
    private let modified: Int
    /// Bytes.
    let size: Int

    /// Nil where there is no file or it can't be looked at.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int(status.st_size)
        #if canImport(Glibc)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        modified = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }
}
