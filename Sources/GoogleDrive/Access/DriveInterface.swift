import Foundation
import WebClient

/// The calls of Drive's interface, version 3, that reading a folder needs.
struct DriveInterface: Sendable {
    let address: WebAddress
    let account: ServiceAccount
    private let web: WebClient
    private let tokens: AccessTokens
    private let patience: DrivePatience

    /// A page of a list is small; a server that is silent so long has forgotten the request.
    static let limits = WebLimits(connect: .seconds(10), total: .seconds(120), idle: .seconds(60))

    /// The largest picture that is fetched, as large as those that are decoded.
    static let largestFile = 24 << 20

    init(
        _ account: ServiceAccount, address: WebAddress, patience: DrivePatience, web: WebClient,
        now: @escaping @Sendable () -> Date
    ) {
        self.patience = patience
        self.account = account
        self.address = address
        self.web = web
        tokens = AccessTokens(account, web: web, now: now)
    }

    // MARK: Calls

    private static let fileFields =
        "id,name,mimeType,md5Checksum,size,createdTime,parents,trashed,shortcutDetails(targetId,targetMimeType)"

    /// A page of what lies in a folder.
    /// - Parameter page: the token of the page; nil for the first.
    func list(folder: String, page: String?) async throws(DriveError) -> RemoteList {
        // Folder ids hold neither quotes nor backslashes: only what Drive or the settings' check gave comes here.
        var call = address.appending(path: "files")
            .appending(query: "q", "'\(folder)' in parents and trashed = false")
            .appending(query: "fields", "nextPageToken,incompleteSearch,files(\(Self.fileFields))")
            .appending(query: "pageSize", "1000").appending(query: "spaces", "drive")
            .appending(query: "supportsAllDrives", "true").appending(query: "includeItemsFromAllDrives", "true")
        if let page { call = call.appending(query: "pageToken", page) }
        return try read(try await send(call, subject: folder))
    }

    /// What Drive says of a file or folder.
    func file(_ id: String) async throws(DriveError) -> RemoteFile {
        let call = address.appending(path: "files", id).appending(query: "fields", Self.fileFields)
            .appending(query: "supportsAllDrives", "true")
        return try read(try await send(call, subject: id))
    }

    /// From where on changes are told later.
    func startToken() async throws(DriveError) -> String {
        let call = address.appending(path: "changes", "startPageToken").appending(query: "supportsAllDrives", "true")
        let answer: RemoteStart = try read(try await send(call, subject: "changes"))
        return answer.startPageToken
    }

    /// A page of what changed since a token was given.
    func changes(since token: String) async throws(DriveError) -> RemoteChanges {
        let call = address.appending(path: "changes").appending(query: "pageToken", token)
            .appending(query: "pageSize", "1000").appending(query: "includeRemoved", "true")
            .appending(query: "includeItemsFromAllDrives", "true").appending(query: "supportsAllDrives", "true")
            .appending(
                query: "fields",
                "nextPageToken,newStartPageToken,changes(changeType,fileId,removed,file(\(Self.fileFields)))")
        return try read(try await send(call, subject: "changes"))
    }

    /// A file's bytes.
    func content(of id: String) async throws(DriveError) -> [UInt8] {
        let call = address.appending(path: "files", id).appending(query: "alt", "media")
            .appending(query: "supportsAllDrives", "true")
        var limits = Self.limits
        limits.responseBytes = Self.largestFile
        return try await send(call, limits: limits, redirects: 3, subject: id)
    }

    // MARK: Sending

    /// Sends a request, once more with another token where the first one is refused.
    private func send(
        _ call: WebAddress, limits: WebLimits = Self.limits, redirects: Int = 0, subject: String
    ) async throws(DriveError) -> [UInt8] {
        var isSecond = false
        while true {
            let token = try await tokens.token()
            do throws(WebError) {
                return try await web.send(
                    WebRequest(
                        .get, call, headers: [.bearer(token)], limits: limits, retry: patience.retry,
                        redirects: redirects)
                ).body
            } catch {
                guard !isSecond, case .status(let failure) = error, failure.status == 401 else {
                    throw Self.told(error, subject: subject, account: account.email)
                }
                isSecond = true
                tokens.drop(token)
            }
        }
    }

    private static func told(_ error: WebError, subject: String, account: String) -> DriveError {
        switch error {
        case .tooLarge: return .tooLarge(file: subject, bytes: largestFile + 1, limit: largestFile)
        case .status(let failure):
            let refusal = DriveRefusal(failure)
            if refusal.isSpent { return .spent }
            if refusal.isCrowd || failure.status == 429 { return .busy(reason: refusal.reason) }
            switch failure.status {
            case 404: return .gone(file: subject)
            case 400, 410: return .badAnswer(detail: "\(failure.status) \(refusal.reason)")
            case 401: return .notAccepted(account: account, code: refusal.reason)
            case 403: return .refused(reason: refusal.reason, account: account)
            // What else servers say of themselves may quote the request.
            default:
                return .web(.status(WebFailure(host: failure.host, status: failure.status)))
            }
        default: return .web(error)
        }
    }

    private func read<Answer: Decodable>(_ body: [UInt8]) throws(DriveError) -> Answer {
        do {
            return try JSONDecoder().decode(Answer.self, from: Data(body))
        } catch {
            throw .badAnswer(detail: "no JSON as it should be")
        }
    }
}

/// How long it is gone on with trying.
public enum DrivePatience: Sendable {
    /// As long as a build may take: six tries, waiting 1, 2, 4, 8, 16 seconds less a random part, or as long as Drive asks for up
    /// to two minutes.
    case build
    /// A person waits: three tries within a few seconds.
    case person

    var retry: RetryPolicy {
        switch self {
        case .build:
            RetryPolicy(
                tries: 6, firstWait: .seconds(1), longestWait: .seconds(32), isFinal: { DriveRefusal($0).isSpent },
                isPassing: { DriveRefusal($0).isCrowd })
        case .person:
            RetryPolicy(
                tries: 3, firstWait: .milliseconds(500), longestAskedWait: .seconds(5),
                isFinal: { DriveRefusal($0).isSpent }, isPassing: { DriveRefusal($0).isCrowd })
        }
    }
}

// MARK: - What Drive answers

/// A file, folder or shortcut as Drive tells of it.
struct RemoteFile: Decodable {
    var id: String
    var name: String?
    var mimeType: String?
    var md5Checksum: String?
    var size: LooseNumber?
    var createdTime: String?
    var parents: [String]?
    var trashed: Bool?
    var shortcutDetails: Shortcut?

    struct Shortcut: Decodable {
        var targetId: String?
        var targetMimeType: String?
    }

    static let folderType = "application/vnd.google-apps.folder"
    static let shortcutType = "application/vnd.google-apps.shortcut"

    var isFolder: Bool { mimeType == Self.folderType }
    var isShortcut: Bool { mimeType == Self.shortcutType }
    var isPicture: Bool { mimeType?.hasPrefix("image/") == true }
}

/// A page of a list of files.
struct RemoteList: Decodable {
    var files: [RemoteFile]?
    var nextPageToken: String?
    var incompleteSearch: Bool?
}

/// Where changes begin.
struct RemoteStart: Decodable {
    var startPageToken: String
}

/// A page of changes; it names the next page, or where the changes after the last begin.
struct RemoteChanges: Decodable {
    var changes: [Change]?
    var nextPageToken: String?
    var newStartPageToken: String?

    struct Change: Decodable {
        var changeType: String?
        var fileId: String?
        var removed: Bool?
        var file: RemoteFile?
    }
}
