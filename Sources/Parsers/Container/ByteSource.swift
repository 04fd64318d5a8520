import Foundation

/// Bytes at offsets: a file that is read piece by piece, or bytes in memory.
///
/// A file is read with `pread` and never mapped: a mapped file that shrinks while it is read kills the process.
final class ByteSource {
    private enum Storage {
        case bytes([UInt8])
        case file(descriptor: Int32)
    }

    private let storage: Storage
    /// The number of bytes.
    let count: Int
    /// The path that errors name.
    let file: String

    /// Bytes in memory.
    init(bytes: [UInt8], file: String) {
        storage = .bytes(bytes)
        count = bytes.count
        self.file = file
    }

    /// A file on disk.
    ///
    /// - Throws: ``ParserError/unreadableFile(file:reason:)`` when it is missing, a folder, or may not be read.
    init(url: URL, file: String) throws {
        let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.systemError(file) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let error = Self.systemError(file)
            close(descriptor)
            throw error
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw ParserError.unreadableFile(file: file, reason: "not a regular file")
        }
        storage = .file(descriptor: descriptor)
        count = Int(status.st_size)
        self.file = file
    }

    deinit {
        if case .file(let descriptor) = storage { close(descriptor) }
    }

    /// Fills a buffer from an offset on and tells how many bytes there were; fewer than asked only at the end.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let wanted = min(buffer.count, count - offset)
        guard offset >= 0, wanted > 0 else { return 0 }
        switch storage {
        case .bytes(let bytes):
            bytes.withUnsafeBytes {
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + wanted]))
            }
            return wanted
        case .file(let descriptor):
            var filled = 0
            while filled < wanted {
                guard let base = buffer.baseAddress else { break }
                let got = pread(descriptor, base + filled, wanted - filled, off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                guard got >= 0 else { throw Self.systemError(file) }
                if got == 0 { break }
                filled += got
            }
            return filled
        }
    }

    /// The bytes of a range; fewer at the end.
    func bytes(at offset: Int, count wanted: Int) throws -> [UInt8] {
        let available = max(0, min(wanted, count - offset))
        return try [UInt8](unsafeUninitializedCapacity: available) { buffer, filled in
            filled = try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
        }
    }

    private static func systemError(_ file: String) -> ParserError {
        .unreadableFile(file: file, reason: String(cString: strerror(errno)))
    }
}
