import HTTPTypes
import KnowledgeModel

/// What a request asks for, by its method and path.
enum ServiceRoute: Equatable {
    case search
    case ground
    case stock
    case photos
    case verify
    case assortment
    case source(String)
    case photo(String)
    case generations
    case health
    case ready
    case metrics
    case openapi
    case page(String)

    /// - Throws: ``KnowledgeFailure/Code/notFound`` and ``KnowledgeFailure/Code/methodNotAllowed``.
    init(_ method: HTTPRequest.Method, path: String) throws(KnowledgeFailure) {
        let (route, allowed) = try Self.route(of: path)
        guard allowed.contains(method) else {
            let names = allowed.map(\.rawValue).joined(separator: " or ")
            throw KnowledgeFailure(
                .methodNotAllowed, "\(method.rawValue.prefix(20)) is not for this call", hint: "use \(names)")
        }
        self = route
    }

    /// The methods that a path takes, for `Allow`; empty for a path that there is not.
    static func allowed(of path: String) -> String {
        // A path without a route takes none.
        ((try? route(of: path))?.1 ?? []).map(\.rawValue).joined(separator: ", ")
    }

    private static let reading: [HTTPRequest.Method] = [.get, .head]

    private static func route(of path: String) throws(KnowledgeFailure) -> (ServiceRoute, [HTTPRequest.Method]) {
        switch path {
        case "/v1/search": return (.search, [.post])
        case "/v1/ground": return (.ground, [.post])
        case "/v1/stock": return (.stock, [.post])
        case "/v1/photos": return (.photos, [.post])
        case "/v1/verify": return (.verify, [.post])
        case "/v1/assortment": return (.assortment, reading)
        case "/v1/generations": return (.generations, reading)
        case "/healthz": return (.health, reading)
        case "/readyz": return (.ready, reading)
        case "/metrics": return (.metrics, reading)
        case "/openapi.json": return (.openapi, reading)
        default: break
        }
        if PageAssets.all[path] != nil { return (.page(path), reading) }
        if path.hasPrefix("/v1/photos/") { return (.photo(String(path.dropFirst(11))), reading) }
        if path.hasPrefix("/v1/source/") { return (.source(String(path.dropFirst(11))), reading) }
        throw KnowledgeFailure(.notFound, "there is no such call", hint: "see /openapi.json for the calls")
    }

    var call: ServiceMetrics.Call {
        switch self {
        case .search: .search
        case .ground: .ground
        case .stock: .stock
        case .photos: .photos
        case .verify: .verify
        case .assortment: .assortment
        case .source: .source
        case .photo: .photo
        case .generations: .generations
        case .health: .health
        case .ready: .ready
        case .metrics: .metrics
        case .openapi: .openapi
        case .page: .page
        }
    }

    /// What a key has to allow; nil where none is needed.
    var scope: KeyRing.Scope? {
        switch self {
        case .search, .ground, .stock, .photos, .verify, .assortment, .source, .photo: .query
        case .generations, .metrics: .admin
        case .health, .ready, .openapi, .page: nil
        }
    }

    /// Whether it is work for the pool.
    var isWork: Bool {
        switch self {
        case .search, .ground, .stock, .photos, .verify, .assortment, .source, .photo, .generations: true
        case .health, .ready, .metrics, .openapi, .page: false
        }
    }
}
