public import Foundation

/// What the file system says of a file. As long as it says the same, the file holds the same, unless it was changed within the
/// clock's own step.
///
/// A path that was opened several times led to one file if its stamp was the same before and after.
public struct FileStamp: Hashable, Sendable {
    /// Bytes.
    public var size: Int
    /// Nanoseconds since 1970 of the last change of the content.
    public var modified: Int
    /// Nanoseconds since 1970 of the last change of anything about the file; programs can't set it.
    public var changed: Int
    /// The number of a file that is gone may be given to a new one.
    public var inode: UInt64
    /// The file system that the inode is of.
    public var device: UInt64
    /// Neither a folder nor a link, pipe or device.
    public var isRegular: Bool

    /// The stamp of what a path leads to; nil where there is nothing or it can't be looked at.
    public init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The stamp of what a path names itself, links not followed.
    public init?(ofLink path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The stamp of an open file.
    public init?(ofDescriptor descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The stamp of what a file's address leads to.
    public init?(of url: URL) { self.init(of: url.path(percentEncoded: false)) }

    /// A stamp that was kept, or that a test makes up.
    public init(
        size: Int, modified: Int, changed: Int = 0, inode: UInt64 = 1, device: UInt64 = 0, isRegular: Bool = true
    ) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
        self.device = device
        self.isRegular = isRegular
    }

    private init(_ status: stat) {
        #if canImport(Glibc)
            let (content, any) = (status.st_mtim, status.st_ctim)
        #else
            let (content, any) = (status.st_mtimespec, status.st_ctimespec)
        #endif
        self.init(
            size: Int(status.st_size), modified: Self.nanoseconds(content), changed: Self.nanoseconds(any),
            inode: UInt64(status.st_ino), device: UInt64(status.st_dev),
            isRegular: status.st_mode & S_IFMT == S_IFREG)
    }

    private static func nanoseconds(_ time: timespec) -> Int { Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec) }

    /// Whether the file was last touched so long before a moment, in nanoseconds since 1970, that a change after it would show.
    public func isSettled(before moment: Int) -> Bool { max(modified, changed) <= moment - Self.clockStep }

    /// Two seconds in nanoseconds: the coarsest step in which a file system in use counts time, FAT's.
    public static let clockStep = 2_000_000_000

    /// Whether it is of the same file with the same content, though a name of it may have come or gone.
    func isSameContent(as other: FileStamp) -> Bool {
        (size, modified, inode, device) == (other.size, other.modified, other.inode, other.device)
    }

    /// The stamp in a few letters, for `ETag`.
    public var tag: String {
        [UInt64(bitPattern: Int64(modified)), UInt64(bitPattern: Int64(size)), inode].map { String($0, radix: 36) }
            .joined(separator: "-")
    }
}
