/// Bounds within which the service answers.
public struct ServiceLimits: Hashable, Sendable {
    /// Threads that answer.
    public var workers: Int
    /// Requests that may be answered or wait at one time; those beyond are told to come again.
    public var admitted: Int
    /// Connections at one time; those beyond wait until one ends.
    public var connections: Int
    /// Bytes of a body.
    public var bodyBytes: Int
    /// Bytes of all header fields together.
    public var headerBytes: Int
    /// Seconds that a body may take to arrive.
    public var bodySeconds: Int
    /// Seconds that an answer may take to be made.
    public var answerSeconds: Int
    /// Seconds that an answer may take to be fetched.
    public var fetchSeconds: Int
    /// Seconds without a request, or with half of its header, after which a connection is closed.
    public var idleSeconds: Int
    /// Seconds within which requests under way may end after the service was told to stop.
    public var drainSeconds: Int
    /// Requests a second of one key; nil for no limit.
    public var requestsPerSecond: Double?

    /// Creates limits.
    public init(
        workers: Int = 2, admitted: Int = 256, connections: Int = 1_024, bodyBytes: Int = 256 << 10,
        headerBytes: Int = 16 << 10, bodySeconds: Int = 10, answerSeconds: Int = 10, fetchSeconds: Int = 30,
        idleSeconds: Int = 15, drainSeconds: Int = 10, requestsPerSecond: Double? = nil
    ) {
        self.workers = workers
        self.admitted = admitted
        self.connections = connections
        self.bodyBytes = bodyBytes
        self.headerBytes = headerBytes
        self.bodySeconds = bodySeconds
        self.answerSeconds = answerSeconds
        self.fetchSeconds = fetchSeconds
        self.idleSeconds = idleSeconds
        self.drainSeconds = drainSeconds
        self.requestsPerSecond = requestsPerSecond
    }
}
