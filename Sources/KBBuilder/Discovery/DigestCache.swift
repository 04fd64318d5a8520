import Foundation
import VectorIndex

/// Hashes of files by what the file system says of them, `kb/sources-cache`: so that files that were not touched need not be
/// read to know that they are the same.
///
/// One line a file: size, times, inode, hash, path; a first and a last line tell a whole file from a torn one. It only saves
/// time: where it is missing or damaged every file is hashed. A file touched within the last two seconds is never entered.
final class DigestCache {
    private let file: URL
    private let now: () -> Date
    private var known: [String: Entry] = [:]
    private var kept: [String: Entry] = [:]

    private struct Entry: Hashable {
        /// The part of the stamp that is written down: size, times, inode.
        var seen: [Int]
        var sha256: String
    }

    private static let header = "vitrina sources-cache 1"
    private static let footer = "end"

    /// - Parameter file: where it lies; nothing is an error.
    init(_ file: URL, now: @escaping () -> Date) {
        self.file = file
        self.now = now
        guard let bytes = try? Data(contentsOf: file) else { return }  // It only saves time.
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == Self.header[...], lines.dropLast().last == Self.footer[...] else { return }
        known.reserveCapacity(lines.count)
        for line in lines.dropFirst().dropLast(2) {
            let parts = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: false)
            guard parts.count == 6, let size = Int(parts[0]), let modified = Int(parts[1]), let changed = Int(parts[2]),
                let inode = Int(parts[3])
            else { continue }
            known[String(parts[5])] = Entry(seen: [size, modified, changed, inode], sha256: String(parts[4]))
        }
    }

    private static func seen(_ stamp: FileStamp) -> [Int] {
        [stamp.size, stamp.modified, stamp.changed, Int(bitPattern: UInt(stamp.inode))]
    }

    /// The hash of a file that was not touched since it was entered.
    func sha256(of path: String, stamp: FileStamp) -> String? {
        guard let entry = known[path], entry.seen == Self.seen(stamp) else { return nil }
        kept[path] = entry
        return entry.sha256
    }

    /// Enters the hash that `digest` finds out, unless the file is being changed, or was changed so lately that a later change
    /// might not show.
    func enter(_ path: String, at url: URL, stamp: FileStamp, digest: () throws -> String) rethrows {
        let began = Int(now().timeIntervalSince1970 * 1_000_000_000)
        let sha256 = try digest()
        // A name with a line feed would tear the line.
        guard stamp.isSettled(before: began), FileStamp(ofLink: DurableFile.path(url)) == stamp, !path.contains("\n")
        else {
            return
        }
        kept[path] = Entry(seen: Self.seen(stamp), sha256: sha256)
    }

    /// Keeps what was known of files that were not looked at.
    func keepUnseen(_ isUnseen: (String) -> Bool) {
        for (path, entry) in known where kept[path] == nil && isUnseen(path) { kept[path] = entry }
    }

    /// Drops entries whose paths must stand nowhere.
    func drop(where isDropped: (String) -> Bool) {
        kept = kept.filter { !isDropped($0.key) }
    }

    /// Writes the entries of the files that were asked for; the others are gone.
    func save() throws(BuildError) {
        guard kept != known else { return }
        var lines = [Self.header]
        for (path, entry) in kept.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            lines.append((entry.seen.map(String.init) + [entry.sha256, path]).joined(separator: " "))
        }
        lines += [Self.footer, ""]
        try DurableFile.replace(file, with: Data(lines.joined(separator: "\n").utf8))
    }
}
