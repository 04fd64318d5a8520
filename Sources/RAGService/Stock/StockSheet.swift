import Foundation
import KnowledgeModel
import Synchronization
import VectorIndex

/// The file of the stock sheet, read whole: what is being written at the moment is left for the next look.
final class StockSheet: Sendable {
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
    func stamp() -> FileStamp? { FileStamp(of: path) }

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
        guard let before = FileStamp(ofDescriptor: descriptor), before.isRegular else {
            throw StockSheetError.unreadable(file: name, reason: "not a regular file")
        }
        let size = before.size
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
        guard bytes.count == size, FileStamp(ofDescriptor: descriptor) == before else { return nil }
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
