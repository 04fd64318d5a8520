import Foundation
import Imaging
import KnowledgeModel
import Testing
import VectorIndex

@testable import KBBuilder

@Suite struct PictureKeeperTests {
    private static let fixtures = Samples.sampleShop.deletingLastPathComponent().appending(path: "fixtures/imaging")

    private func photo(_ name: String, digest: String) -> DiscoveredSource {
        DiscoveredSource(
            path: "photos/\(name)", url: Self.fixtures.appending(path: name), kind: .photo, size: 1,
            sha256: String(repeating: digest, count: 64))
    }

    private func kept(_ file: URL) throws -> Set<String> {
        guard case .store(let store) = try PictureStore.read(file) else { return [] }
        return Set(store.fingerprints.keys.map { String($0.prefix(1)) })
    }

    @Test func keepsFingerprintsAndLetsGoOfThoseThatAreGone() async throws {
        try await Samples.inScratchFolder { (folder: URL) async throws in
            let file = folder.appending(path: "pictures")
            let keeper = PictureKeeper(file: file)
            let (one, two) = (photo("corners.png", digest: "a"), photo("progressive.jpg", digest: "b"))
            #expect(await keeper.keep([one, two], isAll: true, writes: false).isEmpty)
            #expect(try kept(file).isEmpty)
            #expect(await keeper.keep([one, two], isAll: true, writes: true).isEmpty)
            #expect(try kept(file) == ["a", "b"])
            #expect(await keeper.keep([two], isAll: false, writes: true).isEmpty)
            #expect(try kept(file) == ["a", "b"])
            #expect(await keeper.keep([two], isAll: true, writes: true).isEmpty)
            #expect(try kept(file) == ["b"])
        }
    }

    @Test func tellsOfPhotosThatCantBeDecoded() async throws {
        try await Samples.inScratchFolder { (folder: URL) async throws in
            let keeper = PictureKeeper(file: folder.appending(path: "pictures"))
            let problems = await keeper.keep(
                [photo("cut-short.png", digest: "c"), photo("corners.png", digest: "a")], isAll: true, writes: true)
            #expect(problems.map(\.code) == ["photo.unreadable"])
            #expect(problems.map(\.location.file) == ["photos/cut-short.png"])
            #expect(try kept(keeper.file) == ["a"])
        }
    }

    @Test(arguments: [
        // Damaged is told; another version is a matter of course.
        ("nonsense", ["pictures.unusable"]), ("VTRPICT of another version", []),
    ])
    func makesAFileAnewThatItCantUse(content: String, told: [String]) async throws {
        try await Samples.inScratchFolder { (folder: URL) async throws in
            let keeper = PictureKeeper(file: folder.appending(path: "pictures"))
            try Data(content.utf8).write(to: keeper.file)
            let problems = await keeper.keep([photo("corners.png", digest: "a")], isAll: true, writes: true)
            #expect(problems.map(\.code) == told)
            #expect(try kept(keeper.file) == ["a"])
        }
    }
}
