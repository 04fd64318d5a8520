import Foundation
import HTTPTypes
import HummingbirdCore
import KnowledgeModel
import Synchronization

/// What all requests share.
final class ServiceCore: Sendable {
    let host: KnowledgeHost
    let limits: ServiceLimits
    let admission: Admission
    let metrics = ServiceMetrics()
    let deadlines = Deadlines()
    private let rate: RequestRate
    private let pool: WorkPool
    private let queryLog: QueryLog?
    private let ring: Mutex<KeyRing>
    private let stopping = Atomic<Bool>(false)
    /// Whether only this machine can reach the service. Then it asks for no key where it has none, and takes care that no web page
    /// of elsewhere asks through somebody's browser.
    private let isLocal: Bool

    init(_ host: KnowledgeHost, limits: ServiceLimits, keys: KeyRing, isLocal: Bool, queryLog: QueryLog?) {
        self.host = host
        self.limits = limits
        self.queryLog = queryLog
        self.isLocal = isLocal
        admission = Admission(limit: limits.admitted)
        rate = RequestRate(perSecond: limits.requestsPerSecond)
        pool = WorkPool(threads: limits.workers)
        ring = Mutex(keys)
    }

    /// Whether the service is about to end.
    var isStopping: Bool { stopping.load(ordering: .relaxed) }

    func stop() { stopping.store(true, ordering: .relaxed) }

    /// Takes other keys from now on.
    func use(_ keys: KeyRing) { ring.withLock { $0 = keys } }

    var now: ServiceMetrics.Now {
        ServiceMetrics.Now(
            report: host.report, admitted: admission.admitted, refused: admission.refused, waiting: pool.waiting,
            isStopping: isStopping, queryLogDropped: queryLog?.dropped)
    }

    // MARK: Who asks

    /// Whose request it is; nil where no key is needed.
    /// - Throws: ``KnowledgeFailure/Code/unauthorized``, ``KnowledgeFailure/Code/forbidden``,
    ///   ``KnowledgeFailure/Code/tooManyRequests``.
    func identify(_ request: Request, for route: ServiceRoute) throws(KnowledgeFailure) -> String? {
        let keys = ring.withLock { $0 }
        if keys.isEmpty { try checkHost(request) }
        guard let scope = route.scope else { return nil }
        guard !keys.isEmpty else {
            if route.isWork { try rate.count("") }
            return nil
        }
        let entry = try owner(of: request, keys)
        try rate.count(entry.name)
        try check(entry, for: scope)
        return entry.name
    }

    private func owner(of request: Request, _ keys: KeyRing) throws(KnowledgeFailure) -> KeyRing.Entry {
        guard let value = request.headers[.authorization], value.utf8.count <= 512,
            value.lowercased().hasPrefix("bearer "),
            let entry = keys.owner(of: value.dropFirst(7).trimmingCharacters(in: .whitespaces))
        else {
            throw KnowledgeFailure(
                .unauthorized, "a key is needed",
                hint: "send Authorization: Bearer KEY; `vitrina keys new NAME` makes one")
        }
        return entry
    }

    private func check(_ entry: KeyRing.Entry, for scope: KeyRing.Scope) throws(KnowledgeFailure) {
        guard entry.scopes.contains(scope) || entry.scopes.contains(.admin) else {
            throw KnowledgeFailure(
                .forbidden, "this key may not do that", hint: "use a key with the scope \(scope.rawValue)")
        }
    }

    /// A name that points to this machine for the time of an attack is not this machine's name.
    private func checkHost(_ request: Request) throws(KnowledgeFailure) {
        guard isLocal else { return }
        let authority = request.head.authority ?? ""
        let host =
            authority.hasPrefix("[")
            ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        guard ["localhost", "127.0.0.1", "[::1]", ""].contains(host.lowercased()) else {
            throw KnowledgeFailure(
                .forbidden, "this service is for its own machine", hint: "ask 127.0.0.1, or start it with keys")
        }
    }

    /// The state to answer from. Any other generation than the one in use is for administrators.
    func state(_ generation: Int?, _ request: Request) throws -> KnowledgeState {
        if generation != nil {
            let keys = ring.withLock { $0 }
            if !keys.isEmpty { try check(try owner(of: request, keys), for: .admin) }
        }
        return try host.state(of: generation)
    }

    // MARK: Work

    /// Does work on a thread of the pool, within the time that an answer may take.
    func work<Value: Sendable>(
        _ body: @escaping @Sendable () async throws -> Value
    ) async throws(KnowledgeFailure) -> Value {
        let task = Task(executorPreference: pool) {
            // It may have waited longer than anybody does.
            try Task.checkCancellation()
            return try await body()
        }
        let deadline = deadlines.add(.now + .seconds(limits.answerSeconds)) { task.cancel() }
        defer { deadlines.remove(deadline) }
        do {
            return try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        } catch {
            throw KnowledgeFailure(error)
        }
    }

    /// Keeps a question for measuring, where the shop wants that.
    func keep(_ call: String, _ question: String, _ verdict: String, _ generation: Int, _ passages: [Int]?) {
        queryLog?.add(
            QueryLog.Entry(
                time: Date(), call: call, generation: generation, verdict: verdict, question: question,
                passages: passages))
    }
}
