import Foundation
import Imaging
import KnowledgeModel
import Synchronization
import VectorIndex

/// Keeps the fingerprints of the shop's photos between builds, so that each photo is decoded once.
///
/// They lie beside the generations: what a decoder gives may change with its version, and a generation's bytes must not.
struct PictureKeeper {
    let file: URL

    /// Takes the fingerprints of photos that have none yet.
    /// - Parameters:
    ///   - isAll: whether these are all photos of the shop; fingerprints of others are then let go.
    ///   - writes: whether to keep the fingerprints.
    /// - Returns: what is wrong with the photos, and with the file.
    func keep(_ photos: [DiscoveredSource], isAll: Bool, writes: Bool) -> [Problem] {
        var problems: [Problem] = []
        var before: [String: PictureFingerprint] = [:]
        do {
            switch try PictureStore.read(file) {
            case .store(let store): before = store.fingerprints
            case .nothing: break
            case .damaged: problems.append(problem("it is damaged and made anew", "он повреждён и создаётся заново"))
            }
        } catch {
            problems.append(problem(error.localizedDescription, error.localizedDescription))
        }
        let readable = photos.filter { $0.fault == nil && !$0.sha256.isEmpty }
        let missing = readable.filter { before[$0.sha256] == nil }
        let taken = Mutex<[Int: Result<PictureFingerprint, PictureError>]>([:])
        DispatchQueue.concurrentPerform(iterations: missing.count) { index in
            let result = Self.fingerprint(of: missing[index].url)
            taken.withLock { $0[index] = result }
        }
        let present = Set(readable.map(\.sha256))
        var kept = isAll ? before.filter { present.contains($0.key) } : before
        for (index, result) in taken.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            switch result {
            case .success(let fingerprint): kept[missing[index].sha256] = fingerprint
            case .failure(let error): problems.append(Self.problem(error, photo: missing[index].path))
            }
        }
        guard writes, kept != before else { return problems }
        do {
            try PictureStore(kept).write(to: file)
        } catch {
            problems.append(problem(error.localizedDescription, error.localizedDescription))
        }
        return problems
    }

    private static func fingerprint(of photo: URL) -> Result<PictureFingerprint, PictureError> {
        let bytes: [UInt8]
        do {
            bytes = Array(try Data(contentsOf: photo))
        } catch {
            // Discovery opened it a moment ago; whatever happened since, it gives no picture.
            return .failure(.unknownKind(nil))
        }
        return Result { () throws(PictureError) in PictureFingerprint(of: try PictureDecoder().decode(bytes)) }
    }

    private func problem(_ en: String, _ ru: String) -> Problem {
        Problem(
            severity: .warning, code: "pictures.unusable",
            location: SourceLocation(file: "kb/\(file.lastPathComponent)", place: .file),
            message: Phrase(ru: "отпечатки фотографий: \(ru)", en: "the photos' fingerprints: \(en)"),
            remedy: Phrase(
                ru: "проверьте диск; базе знаний это не вредит", en: "check the disk; the knowledge base is whole"))
    }

    private static func problem(_ error: PictureError, photo: String) -> Problem {
        Problem(
            severity: .warning, code: "photo.unreadable", location: SourceLocation(file: photo, place: .file),
            message: Phrase(
                ru: "фотография не открывается (\(error.phrase.ru)), по картинке покупателя она не найдётся",
                en: "the photo can't be decoded (\(error.phrase.en)), a customer's picture won't find it"),
            remedy: Phrase(ru: "сохраните её заново как JPEG", en: "save it anew as JPEG"))
    }
}

extension KnowledgeBuilder {
    /// Whether a build left fingerprints of the photos.
    var keepsPictures: Bool { FileManager.default.fileExists(atPath: DurableFile.path(shop.pictures)) }

    /// Keeps the fingerprints of photos beside the generations.
    func keepPictures(of sources: [DiscoveredSource], isAll: Bool, writes: Bool = true) -> [Problem] {
        PictureKeeper(file: shop.pictures).keep(
            sources.filter { $0.kind == .photo }, isAll: isAll, writes: writes)
    }
}
