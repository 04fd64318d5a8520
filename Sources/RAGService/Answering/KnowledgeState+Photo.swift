import Foundation
public import KnowledgeModel
import VectorIndex

extension KnowledgeState {
    /// Bytes of a photo at most.
    static let photoBytes = 32 << 20

    /// The bytes of a photo that the generation knows.
    ///
    /// Only paths that the generation lists are opened, so that no name can lead out of the shop's folder; and only files that begin
    /// as a picture does are given, wherever a link may have been laid since.
    /// - Throws: ``KnowledgeFailure/Code/notFound`` for any other path, and for a file that is gone or no picture.
    public func photo(_ file: String) throws -> KnowledgeAPI.PhotoContent {
        let missing = KnowledgeFailure(
            .notFound, "there is no such photo", hint: "take the path from an answer of /v1/photos")
        let files = try carried().photoFiles
        // The generation's own spelling of the path, whatever form of Unicode was asked for.
        guard let known = files.firstIndex(of: file).map({ files[$0] }) else { throw missing }
        let url = shop.root.appending(path: known)
        guard let stamp = FileStamp(of: url), let handle = FileHandle(forReadingAtPath: url.path(percentEncoded: false))
        else { throw missing }
        defer { try? handle.close() }  // Nothing was written: a failure to close loses nothing.
        guard let data = try? handle.read(upToCount: Self.photoBytes + 1), data.count <= Self.photoBytes else {
            // A folder or a file that can't be read is as good as none to whoever asks.
            throw missing
        }
        let bytes = Array(data)
        guard let type = Self.contentType(of: bytes) else { throw missing }
        return KnowledgeAPI.PhotoContent(file: known, contentType: type, tag: stamp.tag, bytes: bytes)
    }

    /// The type of a picture by its first bytes; nil for what is none.
    static func contentType(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
        if bytes.starts(with: Array("RIFF".utf8)), bytes.count >= 12, bytes[8..<12].elementsEqual("WEBP".utf8) {
            return "image/webp"
        }
        return nil
    }
}
