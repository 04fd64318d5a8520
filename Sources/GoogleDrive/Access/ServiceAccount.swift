import Crypto
import CryptoExtras
import Foundation
import WebClient

/// A service account by its key file. Nothing of the key shows in a description or a dump.
struct ServiceAccount: Sendable {
    /// The address to share folders with.
    let email: String
    /// Where tokens are asked for.
    let tokenAddress: WebAddress
    private let keyID: String?
    private let audience: String
    private let key: _RSA.Signing.PrivateKey

    private struct KeyFile: Decodable {
        var type: String
        var private_key_id: String?
        var private_key: String?
        var client_email: String?
        var token_uri: String?
    }

    /// Reads a key file.
    /// - Throws: ``DriveError/noKeyFile(file:)``, ``DriveError/badKeyFile(file:fault:)``.
    init(contentsOf path: String) throws(DriveError) {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .noKeyFile(file: path)
        }
        let file: KeyFile
        do {
            file = try JSONDecoder().decode(KeyFile.self, from: data)
        } catch {
            throw .badKeyFile(file: path, fault: .form)
        }
        guard file.type == "service_account" else { throw .badKeyFile(file: path, fault: .kind) }
        guard let email = file.client_email, !email.isEmpty, let pem = file.private_key else {
            throw .badKeyFile(file: path, fault: .form)
        }
        do {
            key = try _RSA.Signing.PrivateKey(pemRepresentation: pem)
        } catch {
            throw .badKeyFile(file: path, fault: .privateKey)
        }
        let uri = file.token_uri ?? "https://oauth2.googleapis.com/token"
        do {
            tokenAddress = try WebAddress(uri)
        } catch {
            throw .badKeyFile(file: path, fault: .address)
        }
        guard DriveSettings.isSafe(tokenAddress) else { throw .badKeyFile(file: path, fault: .address) }
        (self.email, keyID, audience) = (email, file.private_key_id, uri)
    }

    private struct Header: Encodable {
        var alg = "RS256"
        var typ = "JWT"
        var kid: String?
    }

    private struct Claims: Encodable {
        var iss: String
        var scope: String
        var aud: String
        var iat: Int
        var exp: Int
    }

    /// Reading content and names; nothing can be changed with it.
    private static let scope = "https://www.googleapis.com/auth/drive.readonly"
    /// The longest that a token may be asked for, in seconds.
    private static let life = 3_600
    /// A clock that is a little fast must not ask from the future.
    private static let clockSlack = 10

    /// A signed request for a token (RFC 7523, RS256).
    /// - Throws: what signing throws.
    func assertion(now: Date) throws -> String {
        let issued = Int(now.timeIntervalSince1970) - Self.clockSlack
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let claims = Claims(iss: email, scope: Self.scope, aud: audience, iat: issued, exp: issued + Self.life)
        let signed =
            Self.base64(try encoder.encode(Header(kid: keyID))) + "." + Self.base64(try encoder.encode(claims))
        let signature = try key.signature(for: Data(signed.utf8), padding: .insecurePKCS1v1_5)
        return signed + "." + Self.base64(signature.rawRepresentation)
    }

    /// Base64 for addresses, without padding (RFC 7515, 2).
    private static func base64(_ data: Data) -> String {
        String(
            data.base64EncodedString().compactMap { letter -> Character? in
                switch letter {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: letter
                }
            })
    }
}

extension ServiceAccount: CustomStringConvertible, CustomReflectable {
    /// The address.
    var description: String { email }
    /// No parts, so that `dump` shows no key.
    var customMirror: Mirror { Mirror(self, children: [:]) }
}
