import Foundation
import GoogleDrive
import WebClient

/// The section `google_drive` of vitrina.yaml. Each key can be set by a variable of the environment, too, which then counts:
/// `VITRINA_GOOGLE_DRIVE_` and the key in capitals.
struct DriveSection: Decodable {
    var folder: String?
    var keyFile: String?
    var cacheMegabytes: Int?
    var fingerprints: Bool?
    var url: String?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case folder
        case keyFile = "key_file"
        case cacheMegabytes = "cache_mb"
        case fingerprints
        case url

        var variable: String { "VITRINA_GOOGLE_DRIVE_" + rawValue.uppercased() }
    }

    /// What is wrong, for ``BuildError/invalidSettings(file:detail:)``.
    struct Fault: Error {
        var detail: String
    }

    /// Puts variables of the environment in the place of what the file says.
    mutating func override(by environment: [String: String]) throws(Fault) {
        func text(_ key: CodingKeys) -> String? {
            environment[key.variable].flatMap { $0.isEmpty ? nil : $0 }
        }
        folder = text(.folder) ?? folder
        keyFile = text(.keyFile) ?? keyFile
        url = text(.url) ?? url
        if let text = text(.cacheMegabytes) {
            guard let number = Int(text) else {
                throw Fault(detail: "$\(CodingKeys.cacheMegabytes.variable): expected a number, found “\(text)”")
            }
            cacheMegabytes = number
        }
        if let text = text(.fingerprints) {
            guard let value = Bool(text) else {
                throw Fault(detail: "$\(CodingKeys.fingerprints.variable): expected true or false, found “\(text)”")
            }
            fingerprints = value
        }
    }

    /// The most room that may be given to photos: a terabyte.
    private static let mostMegabytes = 1_000_000

    /// The settings that the section makes; nil where it names no folder.
    /// - Parameter root: what the path of the key file is relative to.
    func settings(in root: URL) throws(Fault) -> DriveSettings? {
        guard let folder else {
            guard keyFile == nil else { throw Fault(detail: "google_drive.folder: expected the folder's address") }
            return nil
        }
        guard let id = DriveSettings.folderID(in: folder) else {
            throw Fault(
                detail:
                    "google_drive.folder: expected an address like https://drive.google.com/drive/folders/…, or the "
                    + "folder's id")
        }
        guard let keyFile, !keyFile.isEmpty else {
            throw Fault(detail: "google_drive.key_file: expected the path of the service account's key file")
        }
        let megabytes = cacheMegabytes ?? DriveSettings.usualCacheBytes / 1_000_000
        guard (0...Self.mostMegabytes).contains(megabytes) else {
            throw Fault(detail: "google_drive.cache_mb: expected 0 to \(Self.mostMegabytes), found \(megabytes)")
        }
        let address: WebAddress
        do {
            address = try WebAddress(url ?? DriveSettings.usualAddress)
        } catch {
            throw Fault(detail: "google_drive.url: expected an address like \(DriveSettings.usualAddress)")
        }
        guard DriveSettings.isSafe(address) else {
            throw Fault(detail: "google_drive.url: expected https: the token would go to \(address.host) unprotected")
        }
        let file = keyFile.hasPrefix("/") ? URL(filePath: keyFile) : root.appending(path: keyFile)
        return DriveSettings(
            folder: id, keyFile: file.path(percentEncoded: false),
            cacheBytes: megabytes * 1_000_000, takesFingerprints: fingerprints ?? true, address: address)
    }
}
