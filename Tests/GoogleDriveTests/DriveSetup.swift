import FakeServer
import Foundation
import KnowledgeModel
import Synchronization
import WebClient

@testable import GoogleDrive

/// A fake Drive, a client for it that waits for nothing, and a folder for downloads.
final class DriveSetup: Sendable {
    let fake: FakeDrive
    let server: FakeServer
    let folder: URL
    let drive: DriveFolder
    private let waited = Waited()

    private final class Waited: Sendable {
        let list = Mutex<[Duration]>([])
    }

    init(
        _ fake: FakeDrive = FakeDrive(), cacheBytes: Int = 1_000_000, root: String = FakeDrive.root,
        patience: DrivePatience = .build
    ) throws {
        self.fake = fake
        server = try fake.serve()
        folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-drive-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let key = folder.appending(path: "key.json")
        try fake.keyFile(server: server).write(to: key)
        let waited = waited
        drive = try DriveFolder(
            DriveSettings(
                folder: root, keyFile: key.path(percentEncoded: false), cacheBytes: cacheBytes,
                address: try WebAddress(server.url + "/drive/v3")),
            downloads: folder.appending(path: "kept"), patience: patience,
            web: WebClient(
                pacing: WebPacing(
                    sleep: { wait in waited.list.withLock { $0.append(wait) } }, random: { 0 }, now: { fake.now })),
            now: { fake.now })
    }

    // Left-overs in the system's folder harm nobody.
    deinit { try? FileManager.default.removeItem(at: folder) }

    /// How long the client would have waited, in its order.
    var waits: [Duration] { waited.list.withLock { $0 } }

    /// Paths asked for, without queries, since a number of requests.
    func asked(from number: Int = 0) -> [String] {
        server.requests.dropFirst(number).map { String($0.target.prefix { $0 != "?" }) }
    }

    /// The paths of a list's pictures.
    func paths(_ listing: DriveListing) -> [String] { listing.entries.map(\.path) }

    func reference(_ id: String, name: String = "a.jpg", bytes: String? = nil) -> Photo.Drive {
        Photo.Drive(id: id, name: name, md5: FakeDrive.md5(Array((bytes ?? "bytes of \(id)").utf8)))
    }

    /// The error of a call that has to fail.
    static func error<Value>(_ call: () async throws(DriveError) -> Value) async -> DriveError? {
        do {
            _ = try await call()
            return nil
        } catch {
            return error
        }
    }
}
