import Foundation
import Synchronization
import WebClient

/// The token that requests carry: asked for when one is needed, kept until shortly before it ends.
///
/// However many requests need one at once, it is asked for once.
final class AccessTokens: Sendable {
    private let account: ServiceAccount
    private let web: WebClient
    private let now: @Sendable () -> Date
    private let kept = Mutex<Kept?>(nil)
    private let renewal = SharedWork<Int, Secret>()

    private struct Kept {
        var token: Secret
        var until: Date
    }

    /// A token is renewed so long before its end that no request is under way with it then, in seconds.
    private static let margin: TimeInterval = 300

    init(_ account: ServiceAccount, web: WebClient, now: @escaping @Sendable () -> Date) {
        self.account = account
        self.web = web
        self.now = now
    }

    /// A token that holds.
    func token() async throws(DriveError) -> Secret {
        if let token = current() { return token }
        return try await renewal.value(for: 0) { [self] in
            // Another asker may have got one while this one came here.
            if let token = current() { return .success(token) }
            return await renewed()
        }.get()
    }

    /// Takes a token out of use that was refused; another one that came meanwhile stays.
    func drop(_ token: Secret) {
        kept.withLock { if $0?.token == token { $0 = nil } }
    }

    private func current() -> Secret? {
        let time = now()
        return kept.withLock { $0.flatMap { time < $0.until ? $0.token : nil } }
    }

    private struct Answer: Decodable {
        var access_token: String
        var expires_in: LooseNumber?
    }

    /// What the token's server says when it refuses (RFC 6749, 5.2).
    private struct Refusal: Decodable {
        var error: String

        init?(_ failure: WebFailure) {
            // Whatever else comes back tells no reason.
            guard let refusal = try? JSONDecoder().decode(Self.self, from: Data(failure.excerpt.utf8)) else {
                return nil
            }
            self = refusal
        }
    }

    /// Reasons that pass, whatever the status.
    private static let passing: Set<String> = ["internal_failure", "server_error", "temporarily_unavailable"]

    private func renewed() async -> Result<Secret, DriveError> {
        do throws(DriveError) {
            let asked = now()
            let answer = try await ask(asked)
            let life = answer.expires_in.map { TimeInterval($0.value) } ?? 0
            let token = Secret(answer.access_token)
            guard life > 0, !token.isEmpty else { throw .badAnswer(detail: "a token without life") }
            kept.withLock {
                $0 = Kept(token: token, until: asked.addingTimeInterval(max(life - Self.margin, life / 2)))
            }
            return .success(token)
        } catch {
            return .failure(error)
        }
    }

    private func ask(_ time: Date) async throws(DriveError) -> Answer {
        let assertion: String
        do {
            assertion = try account.assertion(now: time)
        } catch {
            throw .badKeyFile(file: account.email, fault: .privateKey)
        }
        let grant = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
        let request = WebRequest(
            .post, account.tokenAddress,
            headers: [WebHeader("Content-Type", "application/x-www-form-urlencoded")],
            body: Array((grant + assertion).utf8), limits: DriveInterface.limits,
            retry: RetryPolicy(
                tries: 3, firstWait: .seconds(1), longestAskedWait: .seconds(30),
                isPassing: { Refusal($0).map { Self.passing.contains($0.error) } ?? false }),
            isRepeatable: true, confidential: [assertion])
        let body: [UInt8]
        do {
            body = try await web.send(request).body
        } catch .status(let failure) where (400..<500).contains(failure.status) && !failure.isTransient {
            let code = Refusal(failure)?.error ?? "\(failure.status)"
            throw .notAccepted(account: account.email, code: DriveRefusal.word(code))
        } catch {
            throw .web(error)
        }
        do {
            return try JSONDecoder().decode(Answer.self, from: Data(body))
        } catch {
            throw .badAnswer(detail: "no token")
        }
    }
}

/// A whole number that may come as a text: Drive writes 64 bits so.
struct LooseNumber: Decodable {
    var value: Int

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {  // Else it has to be a text.
            value = number
            return
        }
        guard let number = Int(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no whole number")
        }
        value = number
    }
}
