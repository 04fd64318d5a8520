public import Foundation
public import KnowledgeModel
public import WebClient

/// A shop's folder of photos in Google Drive: which pictures are in it, and their bytes.
///
/// Copies share the token, the downloads under way and the folder that keeps them.
public struct DriveFolder: Sendable {
    /// How it is reached.
    public let settings: DriveSettings
    private let drive: DriveInterface
    private let cache: DriveCache
    private let downloads = SharedWork<Photo.Drive, [UInt8]>()

    /// Prepares to reach a folder; nothing is asked yet.
    /// - Parameters:
    ///   - downloads: the folder that keeps downloaded photos.
    ///   - patience: how long to go on trying.
    ///   - now: what time it is, for tokens.
    /// - Throws: ``DriveError/noKeyFile(file:)``, ``DriveError/badKeyFile(file:fault:)``.
    public init(
        _ settings: DriveSettings, downloads folder: URL, patience: DrivePatience = .build,
        web: WebClient = WebClient(),
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws(DriveError) {
        self.settings = settings
        let account = try ServiceAccount(contentsOf: settings.keyFile)
        drive = DriveInterface(account, address: settings.address, patience: patience, web: web, now: now)
        cache = DriveCache(folder: folder, limit: settings.cacheBytes)
    }

    /// The address that the folder has to be shared with.
    public var account: String { drive.account.email }

    /// The pictures in the folder and in those below it.
    /// - Parameter known: the list of an earlier time, so that only what changed since is asked for.
    /// - Throws: ``DriveError``.
    public func listing(since known: DriveListing? = nil) async throws(DriveError) -> DriveListing {
        try await DriveWalk(drive: drive, folder: settings.folder).listing(since: known)
    }

    /// Asks whether the folder can be seen.
    /// - Returns: its name.
    /// - Throws: ``DriveError``.
    public func name() async throws(DriveError) -> String {
        try await DriveWalk(drive: drive, folder: settings.folder).checkFolder().name ?? ""
    }

    /// A photo's bytes: those kept here, else downloaded, once however many ask.
    ///
    /// Where the file was replaced since `photo` was listed, and the former bytes are not here, they are the new ones.
    /// - Throws: ``DriveError``.
    public func bytes(of photo: Photo.Drive) async throws(DriveError) -> [UInt8] {
        if let bytes = cache.bytes(of: photo.id, md5: photo.md5) { return bytes }
        return try await downloads.value(for: photo) { [drive, cache] in
            do throws(DriveError) {
                return .success(try await PhotoDownload(drive: drive, cache: cache).bytes(of: photo))
            } catch {
                return .failure(error)
            }
        }.get()
    }

    /// A photo's bytes if they are here; nobody is asked.
    public func keptBytes(of photo: Photo.Drive) -> [UInt8]? { cache.bytes(of: photo.id, md5: photo.md5) }

    /// How many wait for a download under way.
    func askers(for photo: Photo.Drive) -> Int { downloads.askers(for: photo) }

    /// How many photos are kept here, and their bytes together.
    public func kept() -> (files: Int, bytes: Int) { cache.contents() }

    /// The MD5 of bytes, as ``Photo/Drive/md5`` has it.
    public static func md5(of bytes: [UInt8]) -> String { DriveCache.md5(of: bytes) }
}

/// Fetches one photo and holds it against what Drive says of it.
private struct PhotoDownload {
    let drive: DriveInterface
    let cache: DriveCache

    func bytes(of photo: Photo.Drive) async throws(DriveError) -> [UInt8] {
        // Whoever asked just before may have it by now.
        if let bytes = cache.bytes(of: photo.id, md5: photo.md5) { return bytes }
        let bytes = try await content(of: photo)
        let md5 = DriveCache.md5(of: bytes)
        if md5 == photo.md5 { return try keep(bytes, of: photo, md5) }
        // Replaced since it was listed, or damaged on the way: Drive tells which.
        let now = try await current(photo)
        if md5 == now { return try keep(bytes, of: photo, md5) }
        if let known = cache.bytes(of: photo.id, md5: now) { return known }
        let again = try await content(of: photo)
        guard DriveCache.md5(of: again) == now else { throw .damaged(file: photo.name) }
        return try keep(again, of: photo, now)
    }

    private func content(of photo: Photo.Drive) async throws(DriveError) -> [UInt8] {
        do {
            return try await drive.content(of: photo.id)
        } catch .gone {
            throw .gone(file: photo.name)
        } catch .tooLarge(_, let bytes, let limit) {
            throw .tooLarge(file: photo.name, bytes: bytes, limit: limit)
        }
    }

    private func current(_ photo: Photo.Drive) async throws(DriveError) -> String {
        let file: RemoteFile
        do {
            file = try await drive.file(photo.id)
        } catch .gone {
            throw .gone(file: photo.name)
        }
        guard file.trashed != true, let md5 = file.md5Checksum?.lowercased() else { throw .gone(file: photo.name) }
        return md5
    }

    private func keep(_ bytes: [UInt8], of photo: Photo.Drive, _ md5: String) throws(DriveError) -> [UInt8] {
        do {
            try cache.keep(bytes, of: photo.id, md5: md5)
        } catch .cache {
            // A full disk must not keep a photo from a customer; `vitrina doctor` tells of it.
        }
        return bytes
    }
}
