import FakeServer
import Foundation
import KnowledgeModel
import Synchronization
import Testing

@testable import GoogleDrive

@Suite struct DriveListingTests {
    @Test func listsPicturesOfAllPagesAndFolders() async throws {
        let setup = try DriveSetup(FakeDrive(pageSize: 2, startsWithEmptyPage: true))
        for number in 1...5 { setup.fake.put("Сумка чёрный Chanel Jumbo \(number).jpg", id: "b\(number)") }
        setup.fake.put("Сөмке", id: "Folder_1", type: FakeDrive.folderType)
        setup.fake.put("Әдемі сөмке 1.png", id: "c1", in: "Folder_1", type: "image/png")
        setup.fake.put("price.pdf", id: "d1", type: "application/pdf")
        setup.fake.put("лист", id: "d2", type: "application/vnd.google-apps.spreadsheet")
        setup.fake.put(".hidden.jpg", id: "d3")
        let listing = try await setup.drive.listing()
        #expect(
            setup.paths(listing) == (1...5).map { "Сумка чёрный Chanel Jumbo \($0).jpg" } + ["Сөмке/Әдемі сөмке 1.png"])
        #expect(listing.entries.last?.type == "image/png")
        #expect(listing.entries.first?.size == "bytes of b1".utf8.count)
        #expect(listing.entries.first?.drive == setup.reference("b1", name: "Сумка чёрный Chanel Jumbo 1.jpg"))
    }

    @Test func asksOnlyForWhatChanged() async throws {
        let setup = try DriveSetup()
        for id in ["a", "b", "c", "d"] { setup.fake.put("\(id).jpg", id: id) }
        let first = try await setup.drive.listing()
        let asked = setup.server.requests.count
        setup.fake.put("b.jpg", id: "b", bytes: Array("others".utf8))
        setup.fake.edit("c") { $0.isTrashed = true }
        setup.fake.remove("d")
        setup.fake.put("e.jpg", id: "e")
        setup.fake.edit("a") { $0.name = "я.jpg" }
        let second = try await setup.drive.listing(since: first)
        #expect(setup.asked(from: asked) == ["/drive/v3/changes"])
        #expect(setup.paths(second) == ["b.jpg", "e.jpg", "я.jpg"])
        #expect(second.entries.first?.drive.md5 == FakeDrive.md5(Array("others".utf8)))
        let third = try await setup.drive.listing(since: second)
        #expect(third == second)
    }

    @Test func seesFilesThatCameInAndWentOut() async throws {
        let setup = try DriveSetup()
        setup.fake.put("in.jpg", id: "a", in: "elsewhere")
        setup.fake.put("out.jpg", id: "b")
        let first = try await setup.drive.listing()
        setup.fake.edit("a") { $0.parent = FakeDrive.root }
        setup.fake.edit("b") { $0.parent = "elsewhere" }
        #expect(setup.paths(try await setup.drive.listing(since: first)) == ["in.jpg"])
    }

    @Test(
        arguments: [
            { (fake: FakeDrive) in fake.edit("Folder_1") { $0.name = "Туфли" } },
            { fake in fake.edit("Folder_1") { $0.isTrashed = true } },
            { fake in fake.put("Новая", id: "Folder_2", in: "Folder_1", type: FakeDrive.folderType) },
            { fake in fake.edit("Folder_1") { $0.parent = "elsewhere" } }, { fake in fake.remove("Folder_1") },
        ] as [@Sendable (FakeDrive) -> Void])
    func listsAnewWhenFoldersChanged(change: @Sendable (FakeDrive) -> Void) async throws {
        let setup = try DriveSetup()
        setup.fake.put("Сумки", id: "Folder_1", type: FakeDrive.folderType)
        setup.fake.put("a.jpg", id: "a", in: "Folder_1")
        let first = try await setup.drive.listing()
        change(setup.fake)
        let second = try await setup.drive.listing(since: first)
        #expect(second == (try await setup.drive.listing()))
        #expect(second.folders != first.folders)
    }

    @Test func missesNothingThatMovesWhileItIsRead() async throws {
        let setup = try DriveSetup(FakeDrive(pageSize: 1))
        setup.fake.put("Folder A", id: "Folder_A", type: FakeDrive.folderType)
        setup.fake.put("Folder B", id: "Folder_B", type: FakeDrive.folderType)
        for number in 1...3 {
            setup.fake.put("a\(number).jpg", id: "a\(number)", in: "Folder_A")
            setup.fake.put("b\(number).jpg", id: "b\(number)", in: "Folder_B")
        }
        let pages = Mutex(0)
        // When the second folder is begun, its last file goes to the first one, another is deleted, and a third one comes.
        setup.fake.setFault { [fake = setup.fake] request, path in
            guard path == "/drive/v3/files", request.target.contains("Folder_B") else { return nil }
            guard
                pages.withLock({ count in
                    count += 1; return count == 1
                })
            else { return nil }
            fake.edit("b3") { $0.parent = "Folder_A" }
            fake.remove("a1")
            fake.put("a4.jpg", id: "a4", in: "Folder_A")
            return nil
        }
        let listing = try await setup.drive.listing()
        #expect(
            setup.paths(listing) == [
                "Folder A/a2.jpg", "Folder A/a3.jpg", "Folder A/a4.jpg", "Folder A/b3.jpg", "Folder B/b1.jpg",
                "Folder B/b2.jpg",
            ])
    }

    @Test func readsAFolderThatCameWhileItWasListed() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        let isFirst = Mutex(true)
        setup.fake.setFault { [fake = setup.fake] _, path in
            // Between the list and the feed.
            guard path == "/drive/v3/changes",
                isFirst.withLock({ first in
                    defer { first = false }; return first
                })
            else {
                return nil
            }
            fake.put("Новая", id: "Folder_1", type: FakeDrive.folderType)
            fake.put("b.jpg", id: "b", in: "Folder_1")
            return nil
        }
        #expect(setup.paths(try await setup.drive.listing()) == ["a.jpg", "Новая/b.jpg"])
    }

    @Test func tellsPicturesOfOneNameApart() async throws {
        let setup = try DriveSetup()
        setup.fake.put("Сумка.jpg", id: "z")
        setup.fake.put("Сумка.jpg", id: "a")
        setup.fake.put("a/b\n.jpg", id: "c")
        #expect(setup.paths(try await setup.drive.listing()) == ["a∕b .jpg", "Сумка.jpg", "Сумка.jpg [a]"])
    }

    @Test func followsShortcuts() async throws {
        let setup = try DriveSetup()
        setup.fake.put("target.jpg", id: "t", in: "elsewhere")
        setup.fake.put("other", id: "Folder_X", in: "elsewhere", type: FakeDrive.folderType)
        setup.fake.put("x.jpg", id: "x", in: "Folder_X")
        setup.fake.put("hidden.jpg", id: "h", in: "elsewhere")
        setup.fake.edit("h") { $0.isShared = false }
        setup.fake.put("both.jpg", id: "b")
        setup.fake.putShortcut("Сумка 1.jpg", id: "s1", to: "t")
        setup.fake.putShortcut("Папка", id: "s2", to: "Folder_X")
        setup.fake.putShortcut("Нет", id: "s3", to: "h")
        setup.fake.putShortcut("Назад", id: "s4", to: FakeDrive.root, in: "Folder_X")
        setup.fake.putShortcut("ещё both.jpg", id: "s5", to: "b")
        let listing = try await setup.drive.listing()
        #expect(setup.paths(listing) == ["both.jpg", "Папка/x.jpg", "Сумка 1.jpg"])
        #expect(listing.brokenShortcuts == ["Нет"])
        // The target is replaced, then the shortcut goes.
        setup.fake.put("target.jpg", id: "t", in: "elsewhere", bytes: [1, 2, 3])
        let second = try await setup.drive.listing(since: listing)
        #expect(second.entries.last?.drive.md5 == FakeDrive.md5([1, 2, 3]))
        #expect(second.entries.last?.path == "Сумка 1.jpg")
        setup.fake.remove("s1")
        #expect(setup.paths(try await setup.drive.listing(since: second)) == ["both.jpg", "Папка/x.jpg"])
    }

    @Test func listsAnewWhenThePlaceInTheFeedIsLost() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        var known = try await setup.drive.listing()
        known.token = "c999"
        known.pictures = [:]
        #expect(setup.paths(try await setup.drive.listing(since: known)) == ["a.jpg"])
    }

    @Test func listsAnewForAnotherFolder() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        var known = try await setup.drive.listing()
        known.folder = "Folder_9"
        #expect(try await setup.drive.listing(since: known).folder == FakeDrive.root)
    }

    @Test func survivesBeingKept() async throws {
        let setup = try DriveSetup()
        setup.fake.put("Әже.jpg", id: "a")
        let listing = try await setup.drive.listing()
        #expect(try JSONDecoder().decode(DriveListing.self, from: JSONEncoder().encode(listing)) == listing)
    }

    @Test func tellsWithWhomToShare() async throws {
        let setup = try DriveSetup()
        setup.fake.edit(FakeDrive.root) { $0.isShared = false }
        let error = await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() }
        #expect(error == .notShared(folder: FakeDrive.root, account: FakeDrive.email))
        #expect(
            error?.phrase.ru
                == "папки Google Drive RootFolder_1 не видно: откройте к ней доступ для bot@shop.iam.gserviceaccount.com"
        )
        #expect(error?.isTransient == false)
    }

    @Test func refusesAFileInPlaceOfTheFolder() async throws {
        let setup = try DriveSetup(root: "a")
        setup.fake.put("a.jpg", id: "a")
        #expect(
            await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() } == .noFolder(id: "a"))
    }
}
