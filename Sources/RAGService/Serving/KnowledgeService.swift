import Hummingbird
import HummingbirdCore
public import KnowledgeModel
public import Logging
import NIOCore
import NIOPosix
public import ServiceLifecycle
import Synchronization
import UnixSignals
import VectorIndex

/// The query service: a shop's knowledge over HTTP. docs/service.md tells how to run it.
public struct KnowledgeService: Service {
    /// How a service is set up.
    public struct Configuration: Sendable {
        /// The address to listen on.
        public var host: String
        /// The port; 0 for any that is free.
        public var port: Int
        /// Bounds within which it answers.
        public var limits: ServiceLimits
        /// Reads the keys, again and again; nil where they did not change since.
        public var keys: (@Sendable () throws -> KeyRing?)?
        /// What is asked is kept there; nil for nowhere.
        public var queryLog: QueryLog?
        /// Variables of the environment, for systemd's.
        public var environment: [String: String]
        /// Called with the port once connections are taken.
        public var onListening: @Sendable (Int) -> Void

        /// Creates a configuration.
        public init(
            host: String = "127.0.0.1", port: Int = 8470, limits: ServiceLimits = ServiceLimits(),
            keys: (@Sendable () throws -> KeyRing?)? = nil, queryLog: QueryLog? = nil,
            environment: [String: String] = [:], onListening: @escaping @Sendable (Int) -> Void = { _ in }
        ) {
            self.host = host
            self.port = port
            self.limits = limits
            self.keys = keys
            self.queryLog = queryLog
            self.environment = environment
            self.onListening = onListening
        }

        /// Whether only this machine can reach the address.
        var isLocal: Bool { ["127.0.0.1", "localhost", "::1"].contains(host) || host.hasPrefix("127.") }
    }

    private let configuration: Configuration
    private let core: ServiceCore
    private let logger: Logger
    private let notifier: SystemdNotifier?

    /// Sets a service up; nothing listens yet.
    /// - Throws: ``ServiceError/publicWithoutKeys(host:)``, and what reading the keys throws.
    public init(_ host: KnowledgeHost, configuration: Configuration, logger: Logger) throws {
        let ring = try configuration.keys?() ?? .none
        guard configuration.isLocal || !ring.isEmpty else {
            throw ServiceError.publicWithoutKeys(host: configuration.host)
        }
        self.configuration = configuration
        self.logger = logger
        notifier = SystemdNotifier(environment: configuration.environment)
        core = ServiceCore(
            host, limits: configuration.limits, keys: ring, isLocal: configuration.isLocal,
            queryLog: configuration.queryLog)
    }

    /// Answers until it is told to end.
    public func run() async throws {
        try await group(signals: []).run()
    }

    /// Answers until the process gets SIGTERM or SIGINT; then those under way are answered, within the drain time.
    public func runUntilSignal() async throws {
        HeapHabits.keepFew()
        try await group(signals: [.sigterm, .sigint]).run()
        configuration.queryLog?.flush()
    }

    func group(signals: [UnixSignal]) -> ServiceGroup {
        var services: [any Service] = [
            DeadlineTask(core: core), WatchTask(core: core, logger: logger, keys: configuration.keys), application(),
        ]
        if let notifier, let period = SystemdNotifier.watchdog(environment: configuration.environment) {
            services.append(WatchdogTask(core: core, notifier: notifier, period: period))
        }
        // They end in the other order: farewell is said first.
        services.append(FarewellTask(core: core, notifier: notifier))
        var group = ServiceGroupConfiguration(
            services: services.map {
                .init(
                    service: $0, successTerminationBehavior: .ignore,
                    failureTerminationBehavior: .gracefullyShutdownGroup)
            }, gracefulShutdownSignals: signals, logger: logger)
        group.maximumGracefulShutdownDuration = .seconds(configuration.limits.drainSeconds)
        return ServiceGroup(configuration: group)
    }

    /// The HTTP side.
    func application() -> Application<ServiceResponder> {
        let limits = configuration.limits
        var channel = HTTP1Channel.Configuration(
            additionalChannelHandlers: [
                ConnectionGuard(
                    bodyTime: TimeAmount.seconds(Int64(limits.bodySeconds)),
                    fetchTime: TimeAmount.seconds(Int64(limits.fetchSeconds)), grace: TimeAmount.milliseconds(400))
            ], idleTimeout: .seconds(Int64(limits.idleSeconds)))
        channel.httpDecoder.maxHeaderFieldSize = limits.headerBytes
        channel.httpDecoder.maxHeaderListSize = limits.headerBytes
        channel.httpDecoder.maxHeaderFieldCount = 100
        let (onListening, notifier) = (configuration.onListening, notifier)
        return Application(
            responder: ServiceResponder(core: core),
            server: HTTPServerBuilder { [channel] responder in
                HeldConnections(http: HTTP1Channel(responder: responder, configuration: channel))
            },
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port), backlog: 1_024,
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connections, logger: logger)),
            onServerRunning: { channel in
                onListening(channel.localAddress?.port ?? 0)
                notifier?.tell("READY=1\nSTATUS=answering")
            }, logger: logger)
    }
}

/// Why a service does not start.
public enum ServiceError: WordedError, Hashable {
    /// Everybody could ask it.
    case publicWithoutKeys(host: String)

    /// Whether the same start may succeed later.
    public var isTransient: Bool { false }

    /// One line in English.
    public var description: String { phrase.en }

    /// The same in both languages.
    public var phrase: Phrase {
        switch self {
        case .publicWithoutKeys(let host):
            Phrase(
                ru:
                    "адрес \(host) виден не только этой машине, а ключей нет: `vitrina keys new ИМЯ --file ключи`, затем "
                    + "`--keys ключи`",
                en:
                    "others than this machine can reach \(host), and there are no keys: `vitrina keys new NAME --file keys`, "
                    + "then `--keys keys`")
        }
    }
}
