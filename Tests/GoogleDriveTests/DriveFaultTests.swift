import FakeServer
import Foundation
import Synchronization
import Testing
import WebClient

@testable import GoogleDrive

/// What the client does when Drive does not answer as one would like.
@Suite struct DriveFaultTests {
    private static func times(_ count: Int, _ actions: [FakeServer.Action], at wanted: String = "/drive/v3/files")
        -> FakeDrive.Fault
    {
        let left = Counter(count)
        return { _, path in path == wanted && left.take() ? actions : nil }
    }

    private final class Counter: Sendable {
        private let left: Mutex<Int>
        init(_ count: Int) { left = Mutex(count) }
        func take() -> Bool {
            left.withLock { left in
                left -= 1
                return left >= 0
            }
        }
    }

    @Test(arguments: [
        FakeDrive.error(403, "userRateLimitExceeded", "User Rate Limit Exceeded"),
        FakeDrive.error(403, "rateLimitExceeded", "Rate Limit Exceeded"),
        FakeDrive.error(429, "rateLimitExceeded", "Too many requests"), FakeDrive.error(500, "backendError", "x"),
        .answer(503, body: "<html>busy</html>"),
    ])
    func waitsLongerAndLongerWhenItIsThrottled(answer: FakeServer.Action) async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        setup.fake.setFault(Self.times(4, [answer]))
        #expect(setup.paths(try await setup.drive.listing()) == ["a.jpg"])
        #expect(setup.waits == [.seconds(1), .seconds(2), .seconds(4), .seconds(8)])
    }

    @Test(arguments: [403, 429])
    func waitsAsLongAsItIsAsked(status: Int) async throws {
        let setup = try DriveSetup()
        setup.fake.setFault(
            Self.times(2, [FakeDrive.error(status, "rateLimitExceeded", "x", headers: ["Retry-After: 17"])]))
        _ = try await setup.drive.listing()
        #expect(setup.waits == [.seconds(17), .seconds(17)])
    }

    @Test func givesUpAfterSixTries() async throws {
        let setup = try DriveSetup()
        setup.fake.setFault(Self.times(99, [FakeDrive.error(403, "userRateLimitExceeded", "x")]))
        let error = await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() }
        #expect(error == .busy(reason: "userRateLimitExceeded"))
        #expect(setup.waits.count == 5)
    }

    @Test func letsAPersonWaitForSecondsOnly() async throws {
        let setup = try DriveSetup(patience: .person)
        setup.fake.setFault(Self.times(99, [FakeDrive.error(429, "rateLimitExceeded", "x")]))
        let error = await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() }
        #expect(error == .busy(reason: "rateLimitExceeded"))
        #expect(setup.waits == [.milliseconds(500), .seconds(1)])
    }

    @Test(arguments: [
        ("accessNotConfigured", DriveError.refused(reason: "accessNotConfigured", account: FakeDrive.email)),
        ("insufficientFilePermissions", .refused(reason: "insufficientFilePermissions", account: FakeDrive.email)),
        ("domainPolicy", .refused(reason: "domainPolicy", account: FakeDrive.email)), ("dailyLimitExceeded", .spent),
    ])
    func doesNotTryAgainWhatWaitingDoesNotMend(reason: String, error: DriveError) async throws {
        let setup = try DriveSetup()
        setup.fake.setFault(Self.times(1, [FakeDrive.error(403, reason, "x")]))
        #expect(await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() } == error)
        #expect(setup.waits.isEmpty)
    }

    @Test func asksForAnotherTokenWhenOneIsRefused() async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        let first = try await setup.drive.listing()
        setup.fake.dropTokens()
        #expect(setup.paths(try await setup.drive.listing(since: first)) == ["a.jpg"])
        #expect(setup.fake.tokensGiven == 2)
    }

    @Test func renewsATokenBeforeItEnds() async throws {
        let setup = try DriveSetup(FakeDrive(tokenLife: 3_600))
        let first = try await setup.drive.listing()
        setup.fake.pass(3_299)
        _ = try await setup.drive.listing(since: first)
        #expect(setup.fake.tokensGiven == 1)
        setup.fake.pass(2)
        _ = try await setup.drive.listing(since: first)
        #expect(setup.fake.tokensGiven == 2)
        // It was renewed in time: nothing was refused.
        #expect(setup.asked().count { $0 == "/drive/v3/changes" } == 3)
    }

    @Test func givesUpWhenEveryTokenIsRefused() async throws {
        let setup = try DriveSetup()
        setup.fake.setFault(
            Self.times(99, [FakeDrive.error(401, "authError", "x")], at: "/drive/v3/changes/startPageToken"))
        let error = await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() }
        #expect(error == .notAccepted(account: FakeDrive.email, code: "authError"))
        #expect(setup.fake.tokensGiven == 2)
    }

    @Test func asksForOneTokenForAll() async throws {
        let setup = try DriveSetup()
        for number in 0..<20 { setup.fake.put("\(number).jpg", id: "p\(number)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask { _ = try await setup.drive.bytes(of: setup.reference("p\(number)")) }
            }
            try await group.waitForAll()
        }
        #expect(setup.fake.tokensGiven == 1)
    }

    @Test(arguments: [
        (#"{"error":"invalid_grant","error_description":"Invalid JWT Signature."}"#, 400, "invalid_grant"),
        (#"{"error":"invalid_client"}"#, 401, "invalid_client"), ("<html>", 400, "400"),
        (#"{"error":"a sentence that quotes eyJhbGciOiJSUzI1NiJ9"}"#, 400, "unknown"),
    ])
    func tellsThatTheKeyIsNotAccepted(body: String, status: Int, code: String) async throws {
        let setup = try DriveSetup()
        setup.fake.setFault(Self.times(1, [.answer(status, body: body)], at: "/token"))
        let error = await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() }
        #expect(error == .notAccepted(account: FakeDrive.email, code: code))
        #expect(setup.waits.isEmpty)
    }

    @Test(arguments: [(500, ""), (503, ""), (400, #"{"error":"temporarily_unavailable"}"#)])
    func triesThreeTimesForAToken(status: Int, body: String) async throws {
        let setup = try DriveSetup()
        setup.fake.setFault(Self.times(2, [.answer(status, body: body)], at: "/token"))
        _ = try await setup.drive.listing()
        #expect(setup.waits == [.seconds(1), .seconds(2)])
    }

    @Test(arguments: [
        [FakeServer.Action.answer(body: "<html>login</html>")], [.answer(body: "{}{")], [.answer(body: "[]")],
        [.answer(body: #"{"files":[{"name":"no id"}]}"#)], [.answer(body: #"{"files":[],"incompleteSearch":true}"#)],
        [.answer(body: #"{"files":[{"id":"a","size":"many"}]}"#)],
    ])
    func refusesWhatIsNoAnswer(actions: [FakeServer.Action]) async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        setup.fake.setFault(Self.times(99, actions))
        let error = await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() }
        guard case .badAnswer = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        // Once more, in case the page was lost, then it is well.
        setup.fake.setFault(Self.times(1, actions))
        #expect(setup.paths(try await setup.drive.listing()) == ["a.jpg"])
    }

    @Test func doesNotGoRoundInCircles() async throws {
        let setup = try DriveSetup()
        setup.fake.setFault(Self.times(99, [.answer(body: #"{"files":[],"nextPageToken":"p "}"#)]))
        let error = await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() }
        #expect(error == .badAnswer(detail: "a page that follows itself"))
    }

    @Test(arguments: [
        [FakeServer.Action.reset], [.close],
        [.head(headers: ["Content-Length: 1000"], body: Array(#"{"files":["#.utf8)), .close],
        [.send(Array("no HTTP at all\r\n\r\n".utf8)), .close],
    ])
    func triesAgainWhenConnectionsBreak(actions: [FakeServer.Action]) async throws {
        let setup = try DriveSetup()
        setup.fake.put("a.jpg", id: "a")
        setup.fake.setFault(Self.times(2, actions))
        let outcome: Result<DriveListing, DriveError>
        do {
            outcome = .success(try await setup.drive.listing())
        } catch {
            outcome = .failure(error)
        }
        switch outcome {
        case .success(let listing): #expect(setup.paths(listing) == ["a.jpg"])
        // What is no HTTP is no passing fault.
        case .failure(let error):
            #expect(error == .web(.malformed(host: "127.0.0.1", reason: "")) || !error.isTransient)
        }
    }

    @Test func endsWhenItIsCancelled() async throws {
        let setup = try DriveSetup()
        let arrived = AsyncStream<Void>.makeStream()
        setup.fake.setFault { _, path in
            guard path == "/drive/v3/files" else { return nil }
            return [.call { arrived.continuation.yield() }, .waitForClientToLeave]
        }
        let task = Task { await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() } }
        for await _ in arrived.stream { break }
        task.cancel()
        #expect(await task.value?.isCancellation == true)
    }

    @Test func showsNeitherKeyNorToken() async throws {
        let setup = try DriveSetup()
        // A server that tells back all it was sent, in any answer.
        setup.fake.setFault { request, path in
            path == "/token"
                ? nil
                : [
                    .answer(
                        418,
                        body: String(describing: request.headers) + String(decoding: request.body, as: UTF8.self))
                ]
        }
        let error = try #require(
            await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() })
        var dumped = ""
        dump(error, to: &dumped)
        dump(setup.drive, to: &dumped)
        for secret in ["ya29", "PRIVATE KEY", "Bearer ya"] {
            #expect(!(dumped + error.description + String(reflecting: setup.drive)).contains(secret))
        }
        setup.fake.setFault { request, _ in [.answer(400, body: String(decoding: request.body, as: UTF8.self))] }
        setup.fake.dropTokens()
        setup.fake.pass(10_000)
        let refused = await DriveSetup.error { () throws(DriveError) in try await setup.drive.listing() }
        #expect(refused == .notAccepted(account: FakeDrive.email, code: "400"))
    }
}
