import Crypto
import Foundation
import KnowledgeModel
import VectorIndex

/// A file of the shop's folder that is to be read.
struct DiscoveredSource: Hashable, Sendable {
    /// Path relative to the shop's folder.
    var path: String
    var url: URL
    var kind: IndexedSource.Kind
    /// Size in bytes.
    var size: Int
    /// SHA-256 in lower-case hexadecimal digits; empty for a file that can't be opened.
    var sha256: String
    /// The file in Google Drive; nil for one of the shop's folder.
    var drive: Photo.Drive?
    /// Why it can't be read at all.
    var fault: Problem?
}

/// Finds the files of a shop's folder by where they lie.
///
/// `knowledge_base/catalog/**.docx` are catalogues, `knowledge_base/scripts/**.docx` sales scripts, any other .docx under
/// `knowledge_base` policies, `knowledge_base/chats/**.{txt,zip}` chats; `inventory.xlsx` is the stock sheet, and
/// `photos/**` holds photos. Hidden files and the lock files of office programs are passed over in silence; anything else
/// under `knowledge_base`, and what lies elsewhere and looks as if it were meant for it, is named as a problem, so that a file
/// in the wrong place is not forgotten.
struct SourceDiscovery {
    let shop: ShopFolder
    /// Which files are looked at.
    var scope: (String) -> Bool = { _ in true }

    /// What was found.
    struct Found {
        /// Files to read, by path.
        var sources: [DiscoveredSource] = []
        /// Files that nothing reads.
        var problems: [Problem] = []
    }

    private static let photoEndings: Set<String> = ["jpg", "jpeg", "png", "webp"]

    /// - Parameter cache: hashes of files that were not touched since; what is found out is entered.
    func find(cache: DigestCache? = nil) throws(BuildError) -> Found {
        var isFolder: ObjCBool = false
        let root = shop.root.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue else {
            throw .noShop(folder: root)
        }
        var found = Found()
        for file in files(under: shop.knowledgeBase, named: "knowledge_base") {
            guard let kind = Self.kind(of: file.path) else {
                if !Self.isPassedOver(file.path) {
                    found.problems.append(MisplacedFiles.inKnowledgeBase(file.path))
                }
                continue
            }
            add(file, as: kind, to: &found, cache)
        }
        if FileStamp(ofLink: DurableFile.path(shop.inventory)) != nil {
            add(("inventory.xlsx", shop.inventory), as: .stock, to: &found, cache)
        }
        for file in files(under: shop.photos, named: "photos") where !Self.isPassedOver(file.path) {
            if Self.photoEndings.contains(file.url.pathExtension.lowercased()) {
                add(file, as: .photo, to: &found, cache)
            } else if let problem = MisplacedFiles.inPhotos(file.path) {
                found.problems.append(problem)
            }
        }
        found.problems += MisplacedFiles(shop: shop).atTheRoot()
        found.sources.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        found.problems.sort { $0.location.file.utf8.lexicographicallyPrecedes($1.location.file.utf8) }
        return found
    }

    private func files(under folder: URL, named name: String) -> [(path: String, url: URL)] {
        let base = folder.path(percentEncoded: false)
        guard let names = FileManager.default.enumerator(atPath: base) else { return [] }
        var files: [(path: String, url: URL)] = []
        while let relative = names.nextObject() as? String {
            // Whatever can't even be looked at is reported when it is opened.
            guard names.fileAttributes?[.type] as? FileAttributeType != .typeDirectory else { continue }
            files.append((name + "/" + relative, folder.appending(path: relative)))
        }
        return files
    }

    static func isPassedOver(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        return parts.contains { $0.hasPrefix(".") || $0 == "__MACOSX" || $0 == "Thumbs.db" || $0 == "desktop.ini" }
            || parts.last?.hasPrefix("~$") == true
    }

    static func kind(of path: String) -> IndexedSource.Kind? {
        guard !isPassedOver(path) else { return nil }
        let parts = path.split(separator: "/").map { $0.lowercased() }
        guard parts.count > 1, let name = parts.last, let dot = name.lastIndex(of: ".") else { return nil }
        let ending = name[name.index(after: dot)...]
        if parts[1] == "chats", parts.count > 2 { return ending == "txt" || ending == "zip" ? .chat : nil }
        guard ending == "docx" else { return nil }
        if parts.count > 2, parts[1] == "catalog" { return .catalog }
        if parts.count > 2, parts[1] == "scripts" { return .script }
        return .policy
    }

    private func add(
        _ file: (path: String, url: URL), as kind: IndexedSource.Kind, to found: inout Found, _ cache: DigestCache?
    ) {
        guard scope(file.path) else { return }
        var source = DiscoveredSource(path: file.path, url: file.url, kind: kind, size: 0, sha256: "")
        let stamp = FileStamp(ofLink: DurableFile.path(file.url))
        // A pipe would be waited for without end, and a link may lead out of the shop's folder.
        if let stamp, stamp.isRegular {
            do {
                source.size = stamp.size
                if let known = cache?.sha256(of: file.path, stamp: stamp) {
                    source.sha256 = known
                } else {
                    let digest = {
                        (source.size, source.sha256) = try Self.digest(file.url)
                        return source.sha256
                    }
                    if let cache {
                        try cache.enter(file.path, at: file.url, stamp: stamp, digest: digest)
                    } else {
                        _ = try digest()
                    }
                }
            } catch {
                source.fault = Self.fault(
                    file.path, "source.unreadable", Phrase(ru: "файл не открывается", en: "the file can't be opened"),
                    Phrase(ru: "проверьте права на чтение", en: "check the rights to read it"))
            }
        } else {
            source.fault = Self.fault(
                file.path, "source.notRegular",
                Phrase(ru: "это не обычный файл", en: "this is no ordinary file"),
                Phrase(ru: "положите на это место сам файл, не ссылку", en: "put the file itself here, not a link"))
        }
        found.sources.append(source)
    }

    private static func fault(_ path: String, _ code: String, _ message: Phrase, _ remedy: Phrase) -> Problem {
        Problem(
            severity: .error, code: code, location: SourceLocation(file: path, place: .file), message: message,
            remedy: remedy)
    }

    private static func digest(_ url: URL) throws -> (size: Int, sha256: String) {
        let handle = try FileHandle(forReadingFrom: url)
        defer { try? handle.close() }  // Only read from: nothing can be lost by a failing close.
        var hash = SHA256()
        var size = 0
        while let bytes = try handle.read(upToCount: 1 << 20), !bytes.isEmpty {
            hash.update(data: bytes)
            size += bytes.count
        }
        return (size, hexadecimal(hash.finalize()))
    }

    /// The SHA-256 of bytes in lower-case hexadecimal digits.
    static func sha256(of bytes: Data) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        digest.map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }.joined()
    }
}
