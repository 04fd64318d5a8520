import Foundation

/// What the file system says of a file. As long as it says the same, the file holds the same, unless it was changed within
/// the clock's own step.
struct FileStamp: Hashable, Sendable {
    var size: Int
    /// Nanoseconds since 1970 of the last change of the content.
    var modified: Int
    /// Nanoseconds since 1970 of the last change of anything about the file; programs can't set it.
    var changed: Int
    var inode: UInt64
    var isRegular: Bool

    /// The stamp of what a path names itself, links not followed; nil for what is not there or can't be looked at.
    init?(of path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        size = Int(status.st_size)
        #if canImport(Glibc)
            (modified, changed) = (Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim))
        #else
            (modified, changed) = (Self.nanoseconds(status.st_mtimespec), Self.nanoseconds(status.st_ctimespec))
        #endif
        inode = UInt64(status.st_ino)
        isRegular = status.st_mode & S_IFMT == S_IFREG
    }

    private static func nanoseconds(_ time: timespec) -> Int { Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec) }

    /// Whether the file was last touched so long before a moment that a change after it would show.
    func isSettled(before moment: Int) -> Bool { max(modified, changed) <= moment - Self.clockStep }

    /// Two seconds: the coarsest step in which a file system in use counts time, FAT's.
    private static let clockStep = 2_000_000_000
}
