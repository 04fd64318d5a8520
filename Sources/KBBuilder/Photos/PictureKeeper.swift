import Foundation
import GoogleDrive
import Imaging
import KnowledgeModel
import Synchronization
import VectorIndex

/// Keeps the fingerprints of the shop's photos between builds, so that each photo is decoded once.
///
/// They lie beside the generations: what a decoder gives may change with its version, and a generation's bytes must not.
struct PictureKeeper {
    let file: URL
    /// Where photos in Google Drive come from; nil leaves them without fingerprints.
    var drive: DriveFolder?

    /// Photos in Google Drive that are fetched at a time.
    private static let downloads = 4

    /// Takes the fingerprints of photos that have none yet.
    /// - Parameters:
    ///   - isAll: whether these are all photos of the shop; fingerprints of others are then let go.
    ///   - writes: whether to keep the fingerprints. Photos in Google Drive are fetched only then.
    /// - Returns: what is wrong with the photos, and with the file.
    func keep(_ photos: [DiscoveredSource], isAll: Bool, writes: Bool) async -> [Problem] {
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
        let missing = readable.filter { before[$0.sha256] == nil && $0.drive == nil }
        let taken = Mutex<[Int: Result<PictureFingerprint, PictureError>]>([:])
        // Only the thread that calls knows its task; it takes its share of the photos and tells the others.
        let isStopped = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: missing.count) { index in
            if Task.isCancelled { isStopped.store(true, ordering: .relaxed) }
            guard !isStopped.load(ordering: .relaxed) else { return }
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
        if writes, let drive {
            problems += await fetch(
                readable.filter { before[$0.sha256] == nil && $0.drive != nil }, from: drive, to: &kept)
        }
        guard writes, !Task.isCancelled, kept != before else { return problems }
        do {
            try DurableFile.replace(file, with: Data(PictureStore(kept).encoded()))
        } catch {
            problems.append(problem(error.phrase.en, error.phrase.ru))
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

    /// Takes the fingerprints of photos in Google Drive. Where Drive can't be had the rest is left for the next build; what was
    /// taken until then is kept.
    private func fetch(
        _ photos: [DiscoveredSource], from drive: DriveFolder, to kept: inout [String: PictureFingerprint]
    ) async -> [Problem] {
        var problems: [Problem] = []
        var left = photos.count
        await withTaskGroup(of: (DiscoveredSource, Fetched).self) { group in
            var waiting = photos.makeIterator()
            func begin() {
                guard let photo = waiting.next(), let reference = photo.drive else { return }
                group.addTask { (photo, await Self.fetched(reference, from: drive)) }
            }
            for _ in 0..<Self.downloads { begin() }
            for await (photo, fetched) in group {
                left -= 1
                switch fetched {
                case .print(let fingerprint): kept[photo.sha256] = fingerprint
                case .replaced: break
                case .bad(let error): problems.append(Self.problem(error, photo: photo.path))
                case .failed(let error) where error.isOfOneFile: problems.append(Self.problem(error, photo: photo.path))
                case .failed(let error):
                    group.cancelAll()
                    if !error.isCancellation { problems.append(Self.problem(error, unfetched: left + 1)) }
                    return
                }
                begin()
            }
        }
        return problems
    }

    private enum Fetched {
        case print(PictureFingerprint)
        /// Another picture by now; the next build lists it.
        case replaced
        case bad(PictureError)
        case failed(DriveError)
    }

    private static func fetched(_ photo: Photo.Drive, from drive: DriveFolder) async -> Fetched {
        let bytes: [UInt8]
        do {
            bytes = try await drive.bytes(of: photo)
        } catch {
            return .failed(error)
        }
        guard DriveFolder.md5(of: bytes) == photo.md5 else { return .replaced }
        do {
            return .print(PictureFingerprint(of: try PictureDecoder().decode(bytes)))
        } catch {
            return .bad(error)
        }
    }

    private static func problem(_ error: DriveError, photo: String) -> Problem {
        Problem(
            severity: .warning, code: "photo.unreadable", location: SourceLocation(file: photo, place: .file),
            message: error.phrase,
            remedy: Phrase(
                ru: "без этого по картинке покупателя она не найдётся",
                en: "until then a customer's picture won't find it"))
    }

    private static func problem(_ error: DriveError, unfetched count: Int) -> Problem {
        Problem(
            severity: .warning, code: "drive.unreadable",
            location: SourceLocation(file: DrivePaths.folder, place: .file),
            message: Phrase(
                ru: "\(error.phrase.ru); не скачано фотографий: \(count)",
                en: "\(error.phrase.en); photos not downloaded: \(count)"),
            remedy: Phrase(
                ru: "соберите базу снова: скачается остальное; до того по картинке покупателя они не найдутся",
                en: "build again to fetch the rest; until then a customer's picture won't find them"))
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
    func keepPictures(of sources: [DiscoveredSource], isAll: Bool, writes: Bool = true) async -> [Problem] {
        // A key that can't be used was told of when the folder was to be listed.
        let drive = writes && settings.drive?.takesFingerprints == true ? try? driveFolder() : nil
        return await PictureKeeper(file: shop.pictures, drive: drive).keep(
            sources.filter { $0.kind == .photo }, isAll: isAll, writes: writes)
    }
}
