import Foundation

#if canImport(CDispatch)
    // Where the compiler finds `stat` first beside the HTTP packages.
    import CDispatch
#endif

/// What tells one version of a file from another.
struct FileStamp: Hashable, Sendable {
    private var modified: Int64
    private var size: Int64
    private var inode: UInt64

    /// Looks at a file; nil where there is none.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        modified = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
        size = Int64(status.st_size)
        inode = UInt64(status.st_ino)
    }

    init?(of url: URL) { self.init(of: url.path(percentEncoded: false)) }

    /// The stamp in a few letters, for `ETag`.
    var tag: String {
        [UInt64(bitPattern: modified), UInt64(bitPattern: size), inode].map { String($0, radix: 36) }.joined(
            separator: "-")
    }
}
