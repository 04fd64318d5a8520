import Foundation
import KnowledgeModel
import Synchronization

#if canImport(CDispatch)
    // Where the compiler finds `stat` first beside the HTTP packages.
    import CDispatch
#endif

/// The file of the stock sheet, read whole: what is being written at the moment is left for the next look.
final class StockSheet: Sendable {
    /// What tells one version of a file from another.
    struct Stamp: Hashable, Sendable {
        /// Nanoseconds since 1970 of the last change of the content.
        var modified: Int
        /// Nanoseconds since 1970 of the last change of anything about the file.
        var changed: Int
        var size: Int
        var inode: UInt64

        /// The coarsest step in which a file system in use counts time, FAT's, in seconds.
        static let clockStep: TimeInterval = 2

        /// Whether the file was touched so lately that another change might bear the same time.
        func isFresh(at time: Date) -> Bool {
            Double(max(modified, changed)) / 1e9 > time.timeIntervalSince1970 - Self.clockStep
        }

        init(modified: Int, changed: Int = 0, size: Int, inode: UInt64 = 1) {
            self.modified = modified
            self.changed = changed
            self.size = size
            self.inode = inode
        }

        init(_ status: stat) {
            #if canImport(Glibc)
                let (content, any) = (status.st_mtim, status.st_ctim)
            #else
                let (content, any) = (status.st_mtimespec, status.st_ctimespec)
            #endif
            modified = Int(content.tv_sec) * 1_000_000_000 + Int(content.tv_nsec)
            changed = Int(any.tv_sec) * 1_000_000_000 + Int(any.tv_nsec)
            size = Int(status.st_size)
            inode = UInt64(status.st_ino)
        }
    }

    /// What came of reading the file.
    enum Reading {
        /// New stock.
        case stock(StockDesk)
        /// The bytes are those of the last good reading.
        case same
        /// Somebody wrote to it meanwhile.
        case changing
    }

    private let path: String
    private let name: String
    private let parse: @Sendable ([UInt8]) throws -> StockDesk
    /// The bytes of the last good reading: comparing is a thousandth of reading them.
    private let good = Mutex<[UInt8]?>(nil)

    /// The largest file that is read, in bytes; a sheet of a million variants takes a sixth of it.
    private static let largest = 256 << 20

    init(_ file: URL, parse: @escaping @Sendable ([UInt8]) throws -> StockDesk) {
        path = file.path(percentEncoded: false)
        name = file.lastPathComponent
        self.parse = parse
    }

    /// What the file system says of the file now; nil where there is none, which reading it explains.
    func stamp() -> Stamp? {
        var status = stat()
        return stat(path, &status) == 0 ? Stamp(status) : nil
    }

    /// Reads the file.
    /// - Throws: ``StockSheetError``, and what parsing throws.
    func read() throws -> Reading {
        guard let bytes = try stillBytes() else { return .changing }
        if good.withLock({ $0 == bytes }) { return .same }
        let desk = try parse(bytes)
        good.withLock { $0 = bytes }
        return .stock(desk)
    }

    /// All bytes of one version; nil where the file changed while they were read.
    private func stillBytes() throws -> [UInt8]? {
        // A pipe in the file's place must not be waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw StockSheetError.unreadable(file: name, reason: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        var before = stat()
        guard fstat(descriptor, &before) == 0, before.st_mode & S_IFMT == S_IFREG else {
            throw StockSheetError.unreadable(file: name, reason: "not a regular file")
        }
        let size = Int(before.st_size)
        guard size <= Self.largest else { throw StockSheetError.tooLarge(file: name, bytes: size) }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size, let base = buffer.baseAddress {
                let count = pread(descriptor, base + filled, size - filled, off_t(filled))
                if count < 0, errno == EINTR { continue }
                if count < 0 { failure = errno }
                guard count > 0 else { return }
                filled += count
            }
        }
        guard failure == 0 else {
            throw StockSheetError.unreadable(file: name, reason: String(cString: strerror(failure)))
        }
        var after = stat()
        guard fstat(descriptor, &after) == 0, bytes.count == size, Stamp(before) == Stamp(after) else { return nil }
        return bytes
    }
}

/// A stock sheet that gives no stock, beside what parsers find wrong with it.
enum StockSheetError: WordedError, Hashable {
    case noRows(file: String)
    case unreadable(file: String, reason: String)
    case tooLarge(file: String, bytes: Int)
    case restless

    var description: String { phrase.en }

    var phrase: Phrase {
        switch self {
        case .noRows(let file):
            Phrase(ru: "в \(file) не нашлось ни одной строки с товаром", en: "\(file) holds no row of a product")
        case .unreadable(let file, let reason):
            Phrase(ru: "\(file) не открывается (\(reason))", en: "\(file) can't be opened (\(reason))")
        case .tooLarge(let file, let bytes):
            Phrase(ru: "\(file) слишком велик: \(bytes) байт", en: "\(file) is too large: \(bytes) bytes")
        case .restless:
            Phrase(ru: "файл без перерыва переписывается", en: "the file is written to without a pause")
        }
    }
}
