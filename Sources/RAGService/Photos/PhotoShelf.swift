import Foundation
public import GoogleDrive
public import KnowledgeModel
public import WebClient

/// The bytes of the shop's photos, wherever they lie.
///
/// Made once: copies share the downloads from Google Drive and what they leave on this machine.
public struct PhotoShelf: Sendable {
    private let shop: ShopFolder
    private let drive: DriveFolder?

    /// The largest file that is handed out, in bytes, as large as those that are fetched.
    private static let largest = 24 << 20

    /// Creates a shelf.
    /// - Parameter drive: where photos in Google Drive come from; nil where the settings name no folder there.
    public init(of shop: ShopFolder, drive: DriveFolder?) {
        self.shop = shop
        self.drive = drive
    }

    /// Creates a shelf by a shop's settings.
    /// - Throws: ``DriveError`` for a key that can't be used.
    public init(of shop: ShopFolder, settings: DriveSettings?, web: WebClient = WebClient()) throws(DriveError) {
        guard let settings else {
            self.init(of: shop, drive: nil)
            return
        }
        self.init(
            of: shop, drive: try DriveFolder(settings, downloads: shop.driveDownloads, patience: .person, web: web))
    }

    /// A photo's bytes. Those in Google Drive are downloaded where they are not here yet, once however many ask.
    /// - Throws: ``PhotoShelfError``, ``DriveError``.
    public func bytes(of photo: Photo) async throws -> [UInt8] {
        guard let reference = photo.drive else { return try localBytes(of: photo) }
        guard let drive else { throw PhotoShelfError.noDrive(file: photo.file) }
        return try await drive.bytes(of: reference)
    }

    /// A photo's bytes if they are on this machine; nil where they are not, or can't be read.
    public func bytesHere(of photo: Photo) -> [UInt8]? {
        if let reference = photo.drive { return drive?.keptBytes(of: reference) }
        // Whoever needs to know why asks for `bytes(of:)`.
        return try? localBytes(of: photo)
    }

    private func localBytes(of photo: Photo) throws(PhotoShelfError) -> [UInt8] {
        // The list comes from the shop's folder; that a file of it leads out of there must not be.
        guard !photo.file.split(separator: "/").contains("..") else { throw .missing(file: photo.file) }
        let file = shop.root.appending(path: photo.file)
        do {
            let size = try file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
            guard size <= Self.largest else { throw PhotoShelfError.tooLarge(file: photo.file, bytes: size) }
            return Array(try Data(contentsOf: file))
        } catch let error as PhotoShelfError {
            throw error
        } catch {
            throw .missing(file: photo.file)
        }
    }
}

/// Why a photo's bytes can't be had, beside Google Drive's own reasons.
public enum PhotoShelfError: WordedError, Hashable {
    /// The file is gone or can't be opened.
    case missing(file: String)
    /// The file is larger than what is handed out.
    case tooLarge(file: String, bytes: Int)
    /// The photo is in Google Drive, and the settings no longer name a folder there.
    case noDrive(file: String)

    /// Whether the same call may succeed later: never without somebody doing something.
    public var isTransient: Bool { false }

    /// One line in English: what, where, what to do next.
    public var description: String { phrase.en }

    /// The same in both languages.
    public var phrase: Phrase {
        switch self {
        case .missing(let file):
            Phrase(
                ru: "фотография \(file) не открывается: соберите базу снова",
                en: "the photo \(file) can't be opened: build again")
        case .tooLarge(let file, let bytes):
            Phrase(
                ru: "фотография \(file) слишком велика (\(bytes) байт): уменьшите её",
                en: "the photo \(file) is too large (\(bytes) bytes): make it smaller")
        case .noDrive(let file):
            Phrase(
                ru: "фотография \(file) в Google Drive, а в vitrina.yaml папки нет: впишите google_drive",
                en: "the photo \(file) is in Google Drive, and vitrina.yaml names no folder: put google_drive in")
        }
    }
}
