import CKernels
import Foundation

/// Copies files inside the system, where it can: without their bytes passing through this program, or at all on file systems that
/// share them.
enum FileCopy {
    /// Copies a file to a path where none is. What was written until an error stays, for the caller to remove.
    static func copy(_ source: String, to target: String) throws(IndexError) {
        let from = open(source, O_RDONLY | O_CLOEXEC)
        guard from >= 0 else { throw failure(source) }
        defer { close(from) }
        let to = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard to >= 0 else { throw failure(target) }
        defer { close(to) }
        var copied: Int64 = 0
        while true {
            try IndexWriter.stopIfCancelled()
            let count = vk_copy_bytes(from, to, step)
            if count == 0 { return }
            if count < 0 {
                // Not between these file systems, or not by this system.
                let isImpossible = copied == 0 && [EXDEV, EINVAL, ENOSYS, EOPNOTSUPP].contains(errno)
                guard isImpossible else { throw failure(target) }
                break
            }
            copied += count
        }
        try copyBytes(from, to, source, target)
    }

    /// Few enough that a stop is soon noticed.
    private static let step: Int64 = 1 << 24

    private static func copyBytes(
        _ from: Int32, _ to: Int32, _ source: String, _ target: String
    ) throws(IndexError) {
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            try IndexWriter.stopIfCancelled()
            let count = read(from, &buffer, buffer.count)
            guard count >= 0 else { throw failure(source) }
            if count == 0 { return }
            var written = 0
            while written < count {
                let more = buffer[written..<count].withUnsafeBytes { write(to, $0.baseAddress, $0.count) }
                guard more >= 0 else { throw failure(target) }
                written += more
            }
        }
    }

    private static func failure(_ path: String) -> IndexError {
        .database(path: path, detail: String(cString: strerror(errno)))
    }
}
