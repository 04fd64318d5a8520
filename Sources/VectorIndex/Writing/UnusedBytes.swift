import Foundation

/// Clears what a change leaves in the pages of an SQLite file.
///
/// SQLite overwrites what it deletes when told to. But where it moves rows from page to page, the former page may keep a copy
/// of one between its list of cells and their content, and nobody deletes that: https://www.sqlite.org/fileformat.html#b_tree_pages.
enum UnusedBytes {
    /// Fills the unused middle of every page of some trees with zeros. Nobody else may have the file open.
    /// - Throws: ``IndexError``.
    static func clear(in path: String, ofTreesAt roots: [Int]) throws(IndexError) {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        let header = try read(descriptor, 100, at: 0, path)
        // 1 stands for 65,536.
        let size = big(header, 16) == 1 ? 65_536 : big(header, 16)
        guard size >= 512 else { throw .damaged(path: path, detail: "pages of \(size) bytes") }
        var pages = roots
        while let number = pages.popLast() {
            let page = try read(descriptor, size, at: (number - 1) * size, path)
            let start = number == 1 ? 100 : 0
            guard let kind = Kind(rawValue: page[start]) else {
                throw .damaged(path: path, detail: "page \(number) is no page of a tree")
            }
            let cells = big(page, start + 3)
            let content = big(page, start + 5) == 0 ? 65_536 : big(page, start + 5)
            let list = start + kind.headerBytes
            let unused = list + 2 * cells..<max(list + 2 * cells, content)
            guard unused.upperBound <= size else { throw .damaged(path: path, detail: "page \(number) has no end") }
            if page[unused].contains(where: { $0 != 0 }) {
                try clear(descriptor, at: (number - 1) * size + unused.lowerBound, count: unused.count, path)
            }
            guard kind.hasChildren else { continue }
            pages.append(long(page, start + 8))
            for cell in 0..<cells {
                let place = big(page, list + 2 * cell)
                guard place + 4 <= size else { throw .damaged(path: path, detail: "page \(number) has no end") }
                pages.append(long(page, place))
            }
        }
    }

    private enum Kind: UInt8 {
        case innerIndex = 2
        case innerTable = 5
        case leafIndex = 10
        case leafTable = 13

        var hasChildren: Bool { self == .innerIndex || self == .innerTable }
        var headerBytes: Int { hasChildren ? 12 : 8 }
    }

    private static func big(_ bytes: [UInt8], _ place: Int) -> Int { Int(bytes[place]) << 8 | Int(bytes[place + 1]) }

    private static func long(_ bytes: [UInt8], _ place: Int) -> Int { big(bytes, place) << 16 | big(bytes, place + 2) }

    private static func read(
        _ descriptor: Int32, _ count: Int, at offset: Int, _ path: String
    ) throws(IndexError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        guard pread(descriptor, &bytes, count, off_t(offset)) == count else { throw failure(path) }
        return bytes
    }

    private static func clear(
        _ descriptor: Int32, at offset: Int, count: Int, _ path: String
    ) throws(IndexError) {
        let zeros = [UInt8](repeating: 0, count: count)
        guard pwrite(descriptor, zeros, count, off_t(offset)) == count else { throw failure(path) }
    }

    private static func failure(_ path: String) -> IndexError {
        .database(path: path, detail: String(cString: strerror(errno)))
    }
}
