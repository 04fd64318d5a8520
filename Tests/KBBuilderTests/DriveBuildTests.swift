import FakeServer
import Foundation
import GoogleDrive
import Imaging
import KnowledgeModel
import Testing
import VectorIndex
import WebClient

@testable import KBBuilder

/// Builds whose photos are in Google Drive.
@Suite struct DriveBuildTests {
    private static let folder = "google-drive/"

    /// A shop with a folder in Drive, and what is needed to build it.
    private struct Shop {
        let folder: URL
        let fake: FakeDrive
        let server: FakeServer

        init(_ folder: URL, more: String = "", fake: FakeDrive = FakeDrive()) throws {
            self.folder = folder
            self.fake = fake
            server = try fake.serve()
            try fake.keyFile(server: server).write(to: folder.appending(path: "key.json"))
            try Samples.write(
                """
                name: Оттенок
                google_drive:
                  folder: https://drive.google.com/drive/folders/\(FakeDrive.root)?usp=sharing
                  key_file: key.json
                  url: \(server.url)/drive/v3
                \(more)
                """, to: folder.appending(path: "vitrina.yaml"))
            try Samples.write(
                "23.03.2025, 10:00 - Ира: есть лодочки?\n23.03.2025, 10:01 - Оттенок: Да, 38 размер\n",
                to: folder.appending(path: "knowledge_base/chats/a.txt"))
            try Data(contentsOf: Samples.sampleShop.appending(path: "vocabulary.yaml"))
                .write(to: folder.appending(path: "vocabulary.yaml"))
        }

        var paths: ShopFolder { ShopFolder(root: folder) }

        func builder() throws -> KnowledgeBuilder {
            let pacing = WebPacing(sleep: { _ in }, random: { 0 }, now: { [fake] in fake.now })
            return try KnowledgeBuilder(
                shop: paths, environment: [:], web: WebClient(pacing: pacing), now: { [fake] in fake.now })
        }

        func build(full: Bool = false, dryRun: Bool = false, only: [PathPattern] = []) async throws -> BuildReport {
            try await builder().build(options: .init(isFull: full, dryRun: dryRun, only: only))
        }

        func photos() throws -> [Photo] {
            let current = try #require(try GenerationFolder(root: paths.builtKnowledge).current())
            return try IndexReader(opening: current.file).photos()
        }

        func asked(_ path: String) -> Int { server.requests.count { $0.target.hasPrefix(path) } }
    }

    private static func picture(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Samples.fixture("imaging/\(name)")))
    }

    @Test func namesPhotosByTheSameRuleAndKeepsTheirIds() async throws {
        try await Samples.inScratchFolder { folder in
            let shop = try Shop(folder)
            let bytes = try Self.picture("progressive.jpg")
            shop.fake.put("Сумка чёрный Chanel Jumbo 1.jpg", id: "id-1", bytes: bytes)
            shop.fake.put("Сумка Gucci Jackie 1.jpg", id: "id-2", bytes: bytes)
            shop.fake.put("IMG_1.heic", id: "id-3", type: "image/heic")
            let report = try await shop.build()
            #expect(report.outcome == .published(generation: 1))
            #expect(report.photos == 2)
            let photos = try shop.photos()
            #expect(
                photos.map(\.file)
                    == ["Сумка Gucci Jackie 1.jpg", "Сумка чёрный Chanel Jumbo 1.jpg"].map { Self.folder + $0 })
            #expect(photos.last?.color == "чёрный")
            #expect(photos.last?.product == "Chanel Jumbo")
            #expect(
                photos.last?.drive
                    == Photo.Drive(id: "id-1", name: "Сумка чёрный Chanel Jumbo 1.jpg", md5: FakeDrive.md5(bytes)))
            #expect(report.problems.map(\.code) == ["photo.kind", "photo.misnamed"])
            #expect(report.problems.last?.location.file == Self.folder + "Сумка Gucci Jackie 1.jpg")
        }
    }

    @Test func asksOnlyForWhatChanged() async throws {
        try await Samples.inScratchFolder { folder in
            let shop = try Shop(folder)
            shop.fake.put("Сумка чёрный Chanel Jumbo 1.jpg", id: "a", bytes: try Self.picture("progressive.jpg"))
            #expect(try await shop.build(dryRun: true).outcome == .notWritten)
            // A dry run leaves nothing behind.
            #expect(!FileManager.default.fileExists(atPath: shop.paths.driveListing.path()))
            #expect(!FileManager.default.fileExists(atPath: shop.paths.driveDownloads.path()))
            _ = try await shop.build()
            let lists = shop.asked("/drive/v3/files?")
            #expect(try await shop.build().outcome == .unchanged(generation: 1))
            shop.fake.put("Сумка красный Chanel Jumbo 1.jpg", id: "b", bytes: try Self.picture("corners.png"))
            #expect(try await shop.build().outcome == .published(generation: 2))
            // Another picture under the same name is a change, too.
            shop.fake.put("Сумка красный Chanel Jumbo 1.jpg", id: "b", bytes: try Self.picture("progressive.jpg") + [0])
            #expect(try await shop.build().outcome == .published(generation: 3))
            shop.fake.edit("a") { $0.isTrashed = true }
            #expect(try await shop.build().outcome == .published(generation: 4))
            #expect(try shop.photos().map(\.drive?.id) == ["b"])
            #expect(shop.asked("/drive/v3/files?") == lists)
            // Each picture was fetched once.
            #expect(shop.server.requests.count { $0.target.contains("alt=media") } == 3)
        }
    }

    @Test func keepsTheLastListWhenDriveCannotBeReached() async throws {
        try await Samples.inScratchFolder { folder in
            let shop = try Shop(folder)
            shop.fake.put("Сумка чёрный Chanel Jumbo 1.jpg", id: "a", bytes: try Self.picture("progressive.jpg"))
            _ = try await shop.build()
            shop.fake.setFault { _, _ in [.answer(503)] }
            try Samples.write(
                "23.03.2025, 10:00 - Аня: сумка есть?\n23.03.2025, 10:01 - Оттенок: Есть\n",
                to: folder.appending(path: "knowledge_base/chats/b.txt"))
            // With the list of the last build, and from the generation alone.
            for removesList in [false, true] {
                if removesList { try FileManager.default.removeItem(at: shop.paths.driveListing) }
                let report = try await shop.build(full: true)
                #expect(report.photos == 1)
                #expect(
                    report.problems.filter { $0.location.file == "google-drive" }.map(\.code) == [
                        "drive.unreadable", "source.kept",
                    ])
                #expect(report.hasErrors)
                #expect(try shop.photos().map(\.drive?.id) == ["a"])
            }
            shop.fake.setFault(nil)
            #expect(try await shop.build().problems.isEmpty)
        }
    }

    @Test func buildsTheRestWhereDriveNeverAnswered() async throws {
        try await Samples.inScratchFolder { folder in
            let shop = try Shop(folder)
            shop.fake.edit(FakeDrive.root) { $0.isShared = false }
            let report = try await shop.build()
            #expect(report.outcome == .published(generation: 1))
            #expect(report.photos == 0)
            #expect(report.problems.map(\.code) == ["drive.unreadable"])
            #expect(report.problems.first?.message.en.hasSuffix("share it with \(FakeDrive.email)") == true)
        }
    }

    @Test func leavesOutWhatIsThereTwice() async throws {
        try await Samples.inScratchFolder { folder in
            let shop = try Shop(folder)
            let bytes = try Self.picture("progressive.jpg")
            let name = "Сумка чёрный Chanel Jumbo 1.jpg"
            try FileManager.default.createDirectory(at: shop.paths.photos, withIntermediateDirectories: true)
            try Data(bytes).write(to: shop.paths.photos.appending(path: name))
            shop.fake.put(name, id: "a", bytes: bytes)
            shop.fake.put("Сумка белый Chanel Jumbo 1.jpg", id: "b", bytes: bytes)
            shop.fake.put("Сумка белый Chanel Jumbo 1.jpg", id: "c", bytes: bytes)
            shop.fake.put("Сумка белый Chanel Jumbo 1.jpg", id: "d", bytes: try Self.picture("corners.png"))
            let report = try await shop.build()
            #expect(try shop.photos().map(\.drive?.id) == ["b", "d", nil])
            #expect(report.problems.map(\.code) == ["photo.twice", "photo.sameName", "photo.twice"])
        }
    }

    @Test func takesFingerprintsUnlessToldOtherwise() async throws {
        for takes in [true, false] {
            try await Samples.inScratchFolder { folder in
                let shop = try Shop(folder, more: takes ? "" : "  fingerprints: false\n")
                shop.fake.put("Сумка чёрный Chanel Jumbo 1.jpg", id: "a", bytes: try Self.picture("progressive.jpg"))
                shop.fake.put("Сумка белый Chanel Jumbo 1.jpg", id: "b", bytes: Array("no picture".utf8))
                let report = try await shop.build()
                #expect(report.problems.map(\.code) == (takes ? ["photo.unreadable"] : []))
                guard case .store(let store) = try PictureStore.read(shop.paths.pictures) else {
                    #expect(!takes)
                    return
                }
                #expect(store.fingerprints.count == (takes ? 1 : 0))
                #expect(shop.server.requests.contains { $0.target.contains("alt=media") } == takes)
            }
        }
    }

    @Test func fetchesTheRestTheNextTime() async throws {
        try await Samples.inScratchFolder { folder in
            let shop = try Shop(folder)
            shop.fake.put("Сумка чёрный Chanel Jumbo 1.jpg", id: "a", bytes: try Self.picture("progressive.jpg"))
            shop.fake.setFault { request, _ in
                request.target.contains("alt=media") ? [FakeDrive.error(403, "userRateLimitExceeded", "x")] : nil
            }
            let report = try await shop.build()
            #expect(report.outcome == .published(generation: 1))
            #expect(report.problems.map(\.code) == ["drive.unreadable"])
            #expect(report.problems.first?.message.en.hasSuffix("photos not downloaded: 1") == true)
            #expect(!report.hasErrors)
            shop.fake.setFault(nil)
            let next = try await shop.build()
            #expect(next.outcome == .unchanged(generation: 1))
            #expect(next.problems.isEmpty)
            guard case .store(let store) = try PictureStore.read(shop.paths.pictures) else {
                Issue.record("no fingerprints")
                return
            }
            #expect(store.fingerprints.count == 1)
        }
    }

    @Test func keepsDrivePhotosWhenOnlyDocumentsAreLookedAt() async throws {
        try await Samples.inScratchFolder { folder in
            let shop = try Shop(folder)
            shop.fake.put("Сумка чёрный Chanel Jumbo 1.jpg", id: "a", bytes: try Self.picture("progressive.jpg"))
            _ = try await shop.build()
            let asked = shop.server.requests.count
            try Samples.write(
                "23.03.2025, 10:00 - Аня: сумка есть?\n23.03.2025, 10:01 - Оттенок: Есть\n",
                to: folder.appending(path: "knowledge_base/chats/b.txt"))
            _ = try await shop.build(only: [PathPattern("knowledge_base/*")])
            #expect(shop.server.requests.count == asked)
            #expect(try shop.photos().map(\.drive?.id) == ["a"])
        }
    }

    @Test(arguments: [
        ("folder: ../x\n  key_file: k", "google_drive.folder: expected an address like"),
        ("folder: 1AbC", "google_drive.key_file: expected the path"), ("key_file: k", "google_drive.folder: expected"),
        ("folder: 1AbC\n  key_file: k\n  cache_mb: -1", "google_drive.cache_mb: expected 0 to 1000000, found -1"),
        ("folder: 1AbC\n  key_file: k\n  url: http://example.com", "google_drive.url: expected https"),
        ("folder: 1AbC\n  key: k", "unknown key “key”"),
    ])
    func refusesSettingsThatCannotBeMeant(section: String, detail: String) throws {
        try Samples.inScratchFolder { (folder: URL) throws in
            try Samples.write("google_drive:\n  \(section)\n", to: folder.appending(path: "vitrina.yaml"))
            let result = Result { () throws(BuildError) in
                try ShopSettings(of: ShopFolder(root: folder), environment: [:])
            }
            guard case .failure(let error) = result else {
                Issue.record("read")
                return
            }
            #expect(error.description.contains(detail), "\(error)")
        }
    }

    @Test func takesSettingsFromTheEnvironment() throws {
        try Samples.inScratchFolder { (folder: URL) throws in
            let settings = try ShopSettings(
                of: ShopFolder(root: folder),
                environment: [
                    "VITRINA_GOOGLE_DRIVE_FOLDER": "1AbC", "VITRINA_GOOGLE_DRIVE_KEY_FILE": "/etc/key.json",
                    "VITRINA_GOOGLE_DRIVE_CACHE_MB": "5", "VITRINA_GOOGLE_DRIVE_FINGERPRINTS": "false",
                ])
            let drive = try #require(settings.drive)
            #expect(drive.folder == "1AbC")
            #expect(drive.keyFile == "/etc/key.json")
            #expect(drive.cacheBytes == 5_000_000)
            #expect(!drive.takesFingerprints)
            #expect("\(drive.address)" == "https://www.googleapis.com/drive/v3")
        }
    }
}
