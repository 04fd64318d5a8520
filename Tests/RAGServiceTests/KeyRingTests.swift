import KnowledgeModel
import Synchronization
import Testing

@testable import RAGService

@Suite struct KeyRingTests {
    @Test func knowsAKeyByItsHashAlone() throws {
        let (key, line) = try KeyRing.make(name: "bot", scopes: [.query])
        #expect(!line.contains(key))
        let ring = try KeyRing("# keys\n\n\(line)\r\n")
        #expect(ring.owner(of: key)?.name == "bot")
        #expect(ring.owner(of: key)?.scopes == [.query])
        #expect(ring.owner(of: key + "x") == nil)
        #expect(ring.owner(of: "") == nil)
    }

    @Test func makesAnotherKeyEachTime() throws {
        let keys = try (0..<20).map { _ in try KeyRing.make(name: "x", scopes: [.query]).key }
        #expect(Set(keys).count == 20)
        #expect(keys.allSatisfy { $0.hasPrefix("vk_") && $0.utf8.count == 46 })
    }

    @Test func readsScopesAndSeveralKeysOfOneVariable() throws {
        let first = try KeyRing.make(name: "bot", scopes: [.query])
        let second = try KeyRing.make(name: "boss", scopes: [.query, .admin])
        let ring = try KeyRing(first.line + ";" + second.line, separator: ";")
        #expect(ring.entries.map(\.name) == ["bot", "boss"])
        #expect(ring.owner(of: second.key)?.scopes == [.query, .admin])
    }

    @Test(arguments: [
        "bot", "bot query", "bot query sha256:12", "bot root sha256:" + String(repeating: "0", count: 64),
        "bot query md5:" + String(repeating: "0", count: 64), "bot query sha256:" + String(repeating: "g", count: 64),
        "бот query sha256:" + String(repeating: "0", count: 64),
    ])
    func refusesALineThatItCantRead(line: String) {
        #expect(throws: KeyRingError.line(number: 2)) { try KeyRing("# x\n" + line) }
    }

    @Test func refusesANameTwice() throws {
        let line = "bot query sha256:" + String(repeating: "0", count: 64)
        #expect(throws: KeyRingError.repeated(name: "bot", number: 2)) { try KeyRing(line + "\n" + line) }
    }

    @Test func saysWhatToDo() {
        #expect(
            KeyRingError.line(number: 3).description
                == "keys, line 3: expected “name query|admin sha256:…”; `vitrina keys new NAME` gives the line")
    }

    @Test func holdsAKeyToItsRate() throws {
        let start = ContinuousClock.now
        let clock = TestClock(start)
        let rate = RequestRate(perSecond: 2, now: { clock.time })
        for _ in 0..<4 { try rate.count("bot") }
        #expect(throws: KnowledgeFailure.self) { try rate.count("bot") }
        // Others have a share of their own.
        try rate.count("other")
        clock.time = start + .seconds(1)
        try rate.count("bot")
        try rate.count("bot")
        #expect(throws: KnowledgeFailure.self) { try rate.count("bot") }
    }

    @Test func letsSoManyInAndNoMore() throws {
        let admission = Admission(limit: 2)
        try admission.enter()
        try admission.enter()
        #expect(throws: KnowledgeFailure.self) { try admission.enter() }
        admission.leave()
        try admission.enter()
        #expect(admission.admitted == 2)
        #expect(admission.refused == 1)
    }
}

/// A clock that a test turns.
private final class TestClock: Sendable {
    private let now: Mutex<ContinuousClock.Instant>

    init(_ time: ContinuousClock.Instant) { now = Mutex(time) }

    var time: ContinuousClock.Instant {
        get { now.withLock { $0 } }
        set { now.withLock { $0 = newValue } }
    }
}
