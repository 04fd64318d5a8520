import Crypto
import CryptoExtras
public import Foundation
import Synchronization

/// Google Drive's interface as far as reading a folder needs it, with a token server that checks signature and claims.
///
/// Tests put files in, change them, and say what goes wrong. Time is the test's own.
public final class FakeDrive: Sendable {
    /// A file, folder or shortcut.
    public struct File: Sendable {
        /// Its id.
        public var id: String
        /// Its name.
        public var name: String
        /// Its type.
        public var type: String
        /// The folder it lies in.
        public var parent: String?
        /// Its bytes; nil for what has none.
        public var bytes: [UInt8]?
        /// Whether it lies in the bin.
        public var isTrashed = false
        /// Whether the account may see it.
        public var isShared = true
        /// What a shortcut leads to.
        public var target: String?
        /// When it came, as Drive writes it.
        public var created: String
    }

    /// What happens to a request before it is answered.
    public typealias Fault = @Sendable (_ request: FakeServer.Request, _ path: String) -> [FakeServer.Action]?

    private struct State {
        var files: [String: File] = [:]
        var changes: [String] = []
        var tokens: [String: Date] = [:]
        var nextToken = 0
        var created = 0
    }

    private let state = Mutex(State())
    private let fault = Mutex<Fault?>(nil)
    private let clock = Mutex(Date(timeIntervalSince1970: 1_790_000_000))
    private let pageSize: Int
    private let tokenLife: TimeInterval
    private let startsWithEmptyPage: Bool

    /// The folder that is shared.
    public static let root = "RootFolder_1"
    /// Who the key is for.
    public static let email = "bot@shop.iam.gserviceaccount.com"
    /// Types of folders and shortcuts.
    public static let folderType = "application/vnd.google-apps.folder"
    private static let shortcutType = "application/vnd.google-apps.shortcut"

    /// A key of this process; making one takes a moment.
    private static let key = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }

    /// Creates a Drive with an empty folder.
    /// - Parameters:
    ///   - pageSize: files and changes a page.
    ///   - tokenLife: how long tokens hold, in seconds.
    ///   - startsWithEmptyPage: whether every list has a page without files before its last.
    public init(pageSize: Int = 100, tokenLife: TimeInterval = 3_599, startsWithEmptyPage: Bool = false) {
        self.pageSize = pageSize
        self.tokenLife = tokenLife
        self.startsWithEmptyPage = startsWithEmptyPage
        state.withLock {
            $0.files[Self.root] = File(
                id: Self.root, name: "Фото", type: Self.folderType, parent: nil, created: "2026-01-01T00:00:00.000Z")
        }
    }

    // MARK: What tests do

    /// The time by which tokens are given and end.
    public var now: Date { clock.withLock { $0 } }

    /// Lets time pass.
    public func pass(_ seconds: TimeInterval) { clock.withLock { $0 += seconds } }

    /// Says what goes wrong from now on; nil for nothing.
    public func setFault(_ new: Fault?) { fault.withLock { $0 = new } }

    /// Puts a picture in, or replaces it.
    public func put(
        _ name: String, id: String, in parent: String = FakeDrive.root, type: String = "image/jpeg",
        bytes: [UInt8]? = nil
    ) {
        change(id) { state in
            state.created += 1
            let created = "2026-02-01T00:00:00.\(String(1_000 + state.created).dropFirst())Z"
            let bytes = type.hasPrefix("application/vnd.google-apps.") ? nil : bytes ?? Array("bytes of \(id)".utf8)
            state.files[id] = File(
                id: id, name: name, type: type, parent: parent, bytes: bytes,
                created: state.files[id]?.created ?? created)
        }
    }

    /// Puts a shortcut in.
    public func putShortcut(_ name: String, id: String, to target: String, in parent: String = FakeDrive.root) {
        put(name, id: id, in: parent, type: Self.shortcutType)
        state.withLock { $0.files[id]?.target = target }
    }

    /// Changes what Drive knows of a file.
    public func edit(_ id: String, _ body: (inout File) -> Void) {
        change(id) { state in
            guard var file = state.files[id] else { return }
            body(&file)
            state.files[id] = file
        }
    }

    /// Removes a file for good.
    public func remove(_ id: String) { change(id) { $0.files[id] = nil } }

    private func change(_ id: String, _ body: (inout State) -> Void) {
        state.withLock { state in
            body(&state)
            state.changes.append(id)
        }
    }

    /// Makes every token given so far worthless.
    public func dropTokens() { state.withLock { $0.tokens = [:] } }

    /// How often a token was given.
    public var tokensGiven: Int { state.withLock { $0.nextToken } }

    /// The account's key file.
    public func keyFile(server: FakeServer, type: String = "service_account") throws -> Data {
        try JSONSerialization.data(
            withJSONObject: [
                "type": type, "project_id": "shop", "private_key_id": "kid-1",
                "private_key": try Self.key.get().pkcs8PEMRepresentation, "client_email": Self.email, "client_id": "1",
                "token_uri": server.url + "/token",
            ])
    }

    // MARK: The server

    /// Starts a server that answers as this Drive.
    public func serve() throws -> FakeServer {
        // Reached by its own address only, which it is told when it exists.
        try FakeServer { [self] request, _ in
            let path = String(request.target.prefix { $0 != "?" })
            if let actions = fault.withLock({ $0 })?(request, path) { return actions }
            return [path == "/token" ? token(request) : drive(request, path)]
        }
    }

    private func token(_ request: FakeServer.Request) -> FakeServer.Action {
        let fields = Self.fields(String(decoding: request.body, as: UTF8.self))
        guard fields["grant_type"] == "urn:ietf:params:oauth:grant-type:jwt-bearer", let jwt = fields["assertion"]
        else {
            return .answer(400, body: #"{"error":"unsupported_grant_type"}"#)
        }
        if let fault = claimsFault(of: jwt, audience: "http://\(request.headers["host"] ?? "")/token") {
            return .answer(400, body: #"{"error":"invalid_grant","error_description":"\#(fault)"}"#)
        }
        let (token, life) = state.withLock { state in
            state.nextToken += 1
            let token = "ya29.fake-\(state.nextToken)-token"
            state.tokens[token] = now + tokenLife
            return (token, Int(tokenLife))
        }
        // As a text, which is allowed.
        return .answer(body: #"{"access_token":"\#(token)","expires_in":"\#(life)","token_type":"Bearer"}"#)
    }

    /// What is wrong with a signed request for a token; nil when nothing is.
    private func claimsFault(of jwt: String, audience: String) -> String? {
        let parts = jwt.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let header = Self.json(parts[0]), let claims = Self.json(parts[1]),
            let signature = Self.data(parts[2]), let key = try? Self.key.get()  // No key, no signature.
        else { return "Malformed JWT." }
        guard header["alg"] as? String == "RS256", header["typ"] as? String == "JWT",
            header["kid"] as? String == "kid-1"
        else { return "Invalid JWT header." }
        let isSigned = key.publicKey.isValidSignature(
            _RSA.Signing.RSASignature(rawRepresentation: signature), for: Data((parts[0] + "." + parts[1]).utf8),
            padding: .insecurePKCS1v1_5)
        guard isSigned else { return "Invalid JWT Signature." }
        guard let issued = claims["iat"] as? Int, let expires = claims["exp"] as? Int, expires - issued <= 3_600,
            abs(Double(issued) - now.timeIntervalSince1970) < 300
        else { return "Invalid JWT: Token must be a short-lived token." }
        guard claims["iss"] as? String == Self.email, claims["aud"] as? String == audience,
            claims["scope"] as? String == "https://www.googleapis.com/auth/drive.readonly"
        else { return "Invalid JWT claims." }
        return nil
    }

    private func drive(_ request: FakeServer.Request, _ path: String) -> FakeServer.Action {
        let token = request.headers["authorization"].map { String($0.dropFirst("Bearer ".count)) } ?? ""
        guard let end = state.withLock({ $0.tokens[token] }), now < end else {
            return Self.error(401, "authError", "Invalid Credentials")
        }
        let query = Self.fields(String(request.target.drop { $0 != "?" }.dropFirst()))
        guard request.method == "GET", query["supportsAllDrives"] == "true" else {
            return Self.error(400, "badRequest", "Bad Request")
        }
        switch path {
        case "/drive/v3/files": return list(query)
        case "/drive/v3/changes/startPageToken":
            let count = state.withLock { $0.changes.count }
            return .answer(body: #"{"kind":"drive#startPageToken","startPageToken":"c\#(count)"}"#)
        case "/drive/v3/changes": return changes(query)
        default:
            guard path.hasPrefix("/drive/v3/files/") else { return Self.error(404, "notFound", "Not Found") }
            return file(String(path.dropFirst("/drive/v3/files/".count)), query)
        }
    }

    private func list(_ query: [String: String]) -> FakeServer.Action {
        let pieces = (query["q"] ?? "").split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count == 3, pieces[2] == " in parents and trashed = false", query["spaces"] == "drive" else {
            return Self.error(400, "invalid", "Invalid Value")
        }
        // A page's token says after which id it begins, so that files that come and go meanwhile shift nothing.
        let after: String
        if let page = query["pageToken"] {
            guard page.hasPrefix("p") else { return Self.error(400, "invalid", "Invalid Value") }
            after = String(page.dropFirst())
        } else {
            after = startsWithEmptyPage ? "" : " "
        }
        if after.isEmpty { return .answer(body: #"{"files":[],"nextPageToken":"p ","incompleteSearch":false}"#) }
        let all = state.withLock { $0.files.values.filter { $0.parent == pieces[1] && !$0.isTrashed && $0.isShared } }
            .sorted { $0.id < $1.id }.filter { $0.id > after }
        let page = all.prefix(pageSize)
        let next = all.count > page.count ? #","nextPageToken":"p\#(page.last?.id ?? "")""# : ""
        let files = page.map(Self.json).joined(separator: ",")
        return .answer(body: #"{"kind":"drive#fileList","incompleteSearch":false,"files":[\#(files)]\#(next)}"#)
    }

    private func changes(_ query: [String: String]) -> FakeServer.Action {
        let (log, files) = state.withLock { ($0.changes, $0.files) }
        guard let token = query["pageToken"], token.hasPrefix("c"), let from = Int(token.dropFirst()), from <= log.count
        else { return Self.error(400, "invalid", "Invalid Value") }
        let to = min(log.count, from + pageSize)
        let items = log[from..<to].map { id in
            guard let file = files[id], file.isShared else {
                return #"{"kind":"drive#change","changeType":"file","fileId":"\#(id)","removed":true}"#
            }
            return
                #"{"kind":"drive#change","changeType":"file","fileId":"\#(id)","removed":false,"file":\#(Self.json(file))}"#
        }
        let end = to < log.count ? #""nextPageToken":"c\#(to)""# : #""newStartPageToken":"c\#(to)""#
        return .answer(body: #"{"kind":"drive#changeList",\#(end),"changes":[\#(items.joined(separator: ","))]}"#)
    }

    private func file(_ id: String, _ query: [String: String]) -> FakeServer.Action {
        guard let file = state.withLock({ $0.files[id] }), file.isShared else {
            return Self.error(404, "notFound", "File not found: \(id).")
        }
        guard query["alt"] == "media" else { return .answer(body: Self.json(file)) }
        guard let bytes = file.bytes else {
            return Self.error(403, "fileNotDownloadable", "Only files with binary content")
        }
        return .answer(headers: ["Content-Type: \(file.type)"], bytes: bytes)
    }

    /// An answer that refuses.
    public static func error(
        _ status: Int, _ reason: String, _ message: String, headers: [String] = []
    ) -> FakeServer.Action {
        .answer(
            status, headers: headers,
            body: """
                {"error":{"code":\(status),"message":"\(message)","errors":[{"domain":"global","reason":"\(reason)",
                "message":"\(message)"}]}}
                """)
    }

    // MARK: Forms

    private static func json(_ file: File) -> String {
        var fields: [String: Any] = [
            "kind": "drive#file", "id": file.id, "name": file.name, "mimeType": file.type, "trashed": file.isTrashed,
            "createdTime": file.created,
        ]
        if let parent = file.parent { fields["parents"] = [parent] }
        if let bytes = file.bytes {
            fields["size"] = "\(bytes.count)"
            fields["md5Checksum"] = md5(bytes)
        }
        if let target = file.target {
            fields["shortcutDetails"] = ["targetId": target, "targetMimeType": targetType(target)]
        }
        // Made of texts only.
        let data = (try? JSONSerialization.data(withJSONObject: fields)) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    /// Shortcuts to folders are told by the target's name in these tests.
    private static func targetType(_ target: String) -> String {
        target.hasPrefix("Folder") || target == root ? folderType : "image/jpeg"
    }

    /// The MD5 of bytes in hexadecimal digits.
    public static func md5(_ bytes: [UInt8]) -> String {
        Insecure.MD5.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func fields(_ text: String) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if parts.count == 2 { fields[parts[0]] = parts[1].removingPercentEncoding }
        }
        return fields
    }

    private static func data(_ text: String) -> Data? {
        guard !text.contains(where: { "+/=".contains($0) }) else { return nil }
        let plain = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
    }

    private static func json(_ text: String) -> [String: Any]? {
        // What is no JSON has no fields.
        data(text).flatMap { try? JSONSerialization.jsonObject(with: $0) } as? [String: Any]
    }
}
