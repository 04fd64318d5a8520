import FakeServer
import Foundation
import KnowledgeModel
import Synchronization
import Testing

@testable import GoogleDrive

@Suite struct DriveDownloadTests {
    private static let media = "/drive/v3/files/"

    @Test func downloadsOnceAndKeeps() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        let photo = setup.reference("a")
        #expect(setup.drive.keptBytes(of: photo) == nil)
        #expect(try await setup.drive.bytes(of: photo) == Array("bytes of a".utf8))
        #expect(try await setup.drive.bytes(of: photo) == Array("bytes of a".utf8))
        #expect(setup.drive.keptBytes(of: photo) == Array("bytes of a".utf8))
        #expect(setup.asked() == ["/token", "/drive/v3/files/a"])
        #expect(setup.drive.kept() == (1, 10))
    }

    @Test func downloadsOnceForManyAtATime() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        let photo = setup.reference("a")
        let all = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<50 { group.addTask { try await setup.drive.bytes(of: photo) } }
            return try await group.reduce(into: [[UInt8]]()) { $0.append($1) }
        }
        #expect(all == Array(repeating: Array("bytes of a".utf8), count: 50))
        #expect(setup.asked().count { $0 == "/drive/v3/files/a" } == 1)
    }

    @Test func goesOnWhenOneOfThoseWhoWaitLeaves() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        let photo = setup.reference("a")
        let arrived = AsyncStream<Void>.makeStream()
        let gate = DispatchSemaphore(value: 0)
        setup.fake.setFault { _, path in
            guard path == "/drive/v3/files/a" else { return nil }
            return [
                .call {
                    arrived.continuation.yield()
                    gate.wait()
                    // Open for good: a request that ran out of time comes again.
                    gate.signal()
                }, .answer(body: "bytes of a"),
            ]
        }
        let first = Task { try await setup.drive.bytes(of: photo) }
        for await _ in arrived.stream { break }
        let second = Task { try await setup.drive.bytes(of: photo) }
        // The second has to be on board before the first leaves.
        while setup.drive.askers(for: photo) < 2 { await Task.yield() }
        first.cancel()
        gate.signal()
        #expect(try await second.value == Array("bytes of a".utf8))
        // Nobody asks but the one for both; before each further try it waits.
        #expect(setup.asked().count { $0 == "/drive/v3/files/a" } == 1 + setup.waits.count)
    }

    @Test func fetchesAReplacedFileAnew() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        let before = setup.reference("a")
        _ = try await setup.drive.bytes(of: before)
        setup.fake.put("a.jpg", id: "a", bytes: Array("new".utf8))
        let after = setup.reference("a", bytes: "new")
        #expect(try await setup.drive.bytes(of: after) == Array("new".utf8))
        // Both are kept: whoever still has the former list gets what it tells of.
        #expect(try await setup.drive.bytes(of: before) == Array("bytes of a".utf8))
    }

    @Test func givesTheNewBytesOfAFileReplacedSinceItWasListed() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a", bytes: Array("new".utf8))
        #expect(try await setup.drive.bytes(of: setup.reference("a")) == Array("new".utf8))
        #expect(setup.drive.keptBytes(of: setup.reference("a", bytes: "new")) == Array("new".utf8))
        #expect(setup.drive.keptBytes(of: setup.reference("a")) == nil)
    }

    @Test func refusesBytesThatDifferFromTheirSum() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        setup.fake.setFault { request, _ in request.target.contains("alt=media") ? [.answer(body: "garbage")] : nil }
        let error = await DriveSetup.error { () throws(DriveError) in
            try await setup.drive.bytes(of: setup.reference("a"))
        }
        #expect(error == .damaged(file: "a.jpg"))
        #expect(error?.isTransient == true)
        #expect(setup.drive.kept() == (0, 0))
    }

    @Test func followsARedirectionWithoutItsTokenLeavingTheHost() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        let other = try FakeServer { _, _ in [.answer(body: "bytes of a")] }
        setup.fake.setFault { request, _ in
            request.target.contains("alt=media") ? [.answer(302, headers: ["Location: \(other.url)/x"])] : nil
        }
        #expect(try await setup.drive.bytes(of: setup.reference("a")) == Array("bytes of a".utf8))
        #expect(other.requests.count == 1)
        #expect(other.requests.first?.headers["authorization"] == nil)
    }

    @Test func tellsAFileThatIsGone() async throws {
        let setup = try DriveSetup()
        let error = await DriveSetup.error { () throws(DriveError) in
            try await setup.drive.bytes(of: setup.reference("a", name: "Сумка.jpg"))
        }
        #expect(error == .gone(file: "Сумка.jpg"))
        #expect(error?.isOfOneFile == true)
    }

    @Test func takesACutShortDownloadForNone() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        let isFirst = Mutex(true)
        setup.fake.setFault { request, _ in
            guard request.target.contains("alt=media"),
                isFirst.withLock({ first in
                    defer { first = false }; return first
                })
            else { return nil }
            return [.head(headers: ["Content-Length: 10"], body: Array("byt".utf8)), .close]
        }
        #expect(try await setup.drive.bytes(of: setup.reference("a")) == Array("bytes of a".utf8))
    }
}

@Suite struct DriveCacheTests {
    private func inScratch(limit: Int, _ body: (DriveCache, URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-cache-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        try body(DriveCache(folder: folder, limit: limit), folder)
    }

    private func bytes(_ number: Int, count: Int = 100) -> [UInt8] { Array(repeating: UInt8(number), count: count) }
    private func md5(_ number: Int, count: Int = 100) -> String { DriveCache.md5(of: bytes(number, count: count)) }

    /// Puts the use of a photo so many seconds back.
    private func age(_ folder: URL, newer: Set<String>) throws -> Set<String> {
        let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path()))
        for (number, name) in names.sorted().enumerated() where !newer.contains(name) {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -1_000 + Double(number))],
                ofItemAtPath: folder.appending(path: name).path())
        }
        return names
    }

    @Test func letsGoWhatWasUsedLongestAgo() throws {
        try inScratch(limit: 1_000) { cache, folder in
            for number in 0..<10 { try cache.keep(bytes(number), of: "p\(number)", md5: md5(number)) }
            #expect(cache.contents() == (10, 1_000))
            _ = try age(folder, newer: [])
            // Used now, so it stays, however early it came.
            #expect(cache.bytes(of: "p3", md5: md5(3)) == bytes(3))
            try cache.keep(bytes(10), of: "p10", md5: md5(10))
            // A tenth of the room is free again.
            #expect(cache.contents() == (9, 900))
            #expect(cache.bytes(of: "p3", md5: md5(3)) != nil)
            #expect(cache.bytes(of: "p10", md5: md5(10)) != nil)
        }
    }

    @Test func countsWhatLayThereBefore() throws {
        try inScratch(limit: 300) { cache, folder in
            for number in 0..<3 { try cache.keep(bytes(number), of: "p\(number)", md5: md5(number)) }
            let another = DriveCache(folder: folder, limit: 300)
            try another.keep(bytes(9), of: "p9", md5: md5(9))
            #expect(another.contents().bytes <= 300)
        }
    }

    @Test func keepsNothingThatIsLargerThanAll() throws {
        try inScratch(limit: 50) { cache, _ in
            try cache.keep(bytes(1), of: "a", md5: md5(1))
            #expect(cache.contents() == (0, 0))
        }
    }

    @Test func givesNoDamagedPhoto() throws {
        try inScratch(limit: 1_000) { cache, folder in
            try cache.keep(bytes(1), of: "a", md5: md5(1))
            let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder.path()).first)
            try Data([1, 1]).write(to: folder.appending(path: name))
            #expect(cache.bytes(of: "a", md5: md5(1)) == nil)
            #expect(cache.contents() == (0, 0))
        }
    }

    @Test func tellsThatItCannotWrite() throws {
        let cache = DriveCache(folder: URL(filePath: "/dev/null/kept"), limit: 1_000)
        #expect(throws: DriveError.self) { try cache.keep([1], of: "a", md5: "x") }
    }
}
