import Foundation

/// What a file is by its bytes, as far as forgetting goes by it.
enum FileNature: Hashable {
    /// UTF-8 without U+0000: words can be taken out of it.
    case text
    /// An SQLite database, or a journal of one.
    case database
    /// Compressed: its bytes tell nothing of what is in it.
    case packed
    /// Anything else, and what can't be read.
    case other

    init(of file: URL) {
        let name = file.lastPathComponent
        guard let data = try? Data(contentsOf: file, options: .mappedIfSafe) else {
            self = .other
            return
        }
        if data.starts(with: Array("SQLite format 3\0".utf8)) || Self.journals.contains(where: name.hasSuffix) {
            self = .database
        } else if Self.packers.contains(where: { data.starts(with: $0) }) {
            self = .packed
        } else if !data.contains(0), String(data: data, encoding: .utf8) != nil {
            self = .text
        } else {
            self = .other
        }
    }

    private static let journals = ["-wal", "-shm", "-journal"]

    /// What packed files begin with: gzip, zip, bzip2, xz, Zstandard, 7-Zip.
    private static let packers: [[UInt8]] = [
        [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A],
        [0x28, 0xB5, 0x2F, 0xFD], [0x37, 0x7A, 0xBC, 0xAF],
    ]
}
