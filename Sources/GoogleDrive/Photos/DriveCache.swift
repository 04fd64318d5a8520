import Crypto
import Foundation
import Synchronization

/// Downloaded photos in a folder of limited size; those that were used longest ago go first.
///
/// A file is called by a hash of the photo's id and MD5, so that a replaced photo is another file. When it was last used is its
/// time of change, which several programs see alike. Files are written beside and renamed: nobody reads half of one, and what
/// is read is held against its MD5 all the same.
final class DriveCache: Sendable {
    private let folder: URL
    private let limit: Int
    /// Bytes in the folder, as far as this program knows; nil before it looked.
    private let held = Mutex<Int?>(nil)

    /// What the names of unfinished files begin with.
    private static let unfinished = ".unfinished-"
    /// An unfinished file of that age is nobody's, in seconds.
    private static let abandoned: TimeInterval = 3_600

    init(folder: URL, limit: Int) {
        self.folder = folder
        self.limit = max(0, limit)
    }

    private func file(_ id: String, _ md5: String) -> URL {
        let hash = SHA256.hash(data: Data((id + "\n" + md5).utf8)).prefix(20)
        return folder.appending(path: hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
    }

    /// The MD5 of bytes, as Drive writes it.
    static func md5(of bytes: [UInt8]) -> String {
        Insecure.MD5.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// A photo that is here; nil where it is not, or is damaged.
    func bytes(of id: String, md5: String) -> [UInt8]? {
        let file = file(id, md5)
        // A file that can't be read is downloaded again.
        guard let data = try? Data(contentsOf: file) else { return nil }
        let bytes = Array(data)
        guard Self.md5(of: bytes) == md5 else {
            remove(file, size: bytes.count)
            return nil
        }
        // Only the order of leaving depends on it.
        try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: Self.path(file))
        return bytes
    }

    /// Keeps a photo. One that is larger than all that may be kept is not.
    /// - Throws: ``DriveError/cache(path:reason:)``.
    func keep(_ bytes: [UInt8], of id: String, md5: String) throws(DriveError) {
        guard bytes.count <= limit else { return }
        let draft = folder.appending(path: Self.unfinished + UUID().uuidString)
        let target = file(id, md5)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let before = Self.size(of: target) ?? 0
            do {
                try Data(bytes).write(to: draft)
                guard rename(Self.path(draft), Self.path(target)) == 0 else {
                    throw CocoaError(.fileWriteUnknown)
                }
            } catch {
                // The first fault is the one to tell.
                try? FileManager.default.removeItem(at: draft)
                throw error
            }
            let isFull = held.withLock { held in
                held = held.map { $0 + bytes.count - before }
                return held.map { $0 > limit } ?? true
            }
            if isFull { try makeRoom() }
        } catch {
            throw .cache(path: Self.path(folder), reason: error.localizedDescription)
        }
    }

    /// Removes what was used longest ago until a tenth of the room is free, so that not every photo makes the folder be looked
    /// through.
    private func makeRoom() throws {
        let keys: Set<URLResourceKey> = [.contentModificationDateKey, .fileSizeKey]
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: Array(keys))
        var kept: [(file: URL, size: Int, used: Date)] = []
        for file in files {
            // Another program may have removed it just now.
            guard let values = try? file.resourceValues(forKeys: keys), let size = values.fileSize,
                let used = values.contentModificationDate
            else { continue }
            if file.lastPathComponent.hasPrefix(Self.unfinished) {
                if used.timeIntervalSinceNow < -Self.abandoned { remove(file, size: 0) }
            } else {
                kept.append((file, size, used))
            }
        }
        var sum = kept.reduce(0) { $0 + $1.size }
        if sum > limit {
            for (file, size, _) in kept.sorted(by: { ($0.used, $0.file.path()) < ($1.used, $1.file.path()) })
            where sum > limit - limit / 10 {
                remove(file, size: 0)
                sum -= size
            }
        }
        held.withLock { [sum] in $0 = sum }
    }

    /// What lies in the folder: photos and bytes.
    func contents() -> (files: Int, bytes: Int) {
        // A folder that is not there holds nothing.
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.fileSizeKey])) ?? []
        let sizes = files.filter { !$0.lastPathComponent.hasPrefix(Self.unfinished) }.compactMap { Self.size(of: $0) }
        return (sizes.count, sizes.reduce(0, +))
    }

    private func remove(_ file: URL, size: Int) {
        // Where it stays, the next look at the folder counts it again.
        try? FileManager.default.removeItem(at: file)
        held.withLock { $0 = $0.map { $0 - size } }
    }

    private static func size(of file: URL) -> Int? {
        // No file has no size.
        try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize
    }

    private static func path(_ url: URL) -> String { url.path(percentEncoded: false) }
}
