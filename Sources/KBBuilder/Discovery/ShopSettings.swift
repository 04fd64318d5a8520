public import Embeddings
public import Foundation
public import GoogleDrive
public import KnowledgeModel
public import Language
import Yams

/// A shop's settings from `vitrina.yaml`; every one has a default.
public struct ShopSettings: Hashable, Sendable {
    /// The shop's name; the folder's name where the settings give none.
    public var name: String
    /// The currency of prices that name none.
    public var currency: Money.Currency
    /// The shop's time zone by its IANA name.
    public var timeZone: String
    /// How the shop is called in its chat exports; its name where the settings give none.
    public var chatNames: [String]
    /// The shop's own phones, addresses and accounts besides those in its documents; they stay in chats.
    public var contacts: [String]
    /// What makes the vectors.
    public var embedder: EmbedderChoice
    /// The folder of photos in Google Drive; nil where there is none.
    public var drive: DriveSettings?

    /// Creates settings.
    public init(
        name: String, currency: Money.Currency = .KZT, timeZone: String = "Asia/Almaty", chatNames: [String]? = nil,
        contacts: [String] = [], embedder: EmbedderChoice = .learned, drive: DriveSettings? = nil
    ) {
        self.name = name
        self.currency = currency
        self.timeZone = timeZone
        self.chatNames = chatNames ?? [name]
        self.contacts = contacts
        self.embedder = embedder
        self.drive = drive
    }

    private struct File: Decodable {
        var name: String?
        var currency: Money.Currency?
        var timezone: String?
        var chatNames: [String]?
        var contacts: [String]?
        var embeddings: EmbeddingsSection?
        var googleDrive: DriveSection?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case name
            case currency
            case timezone
            case chatNames = "chat_names"
            case contacts
            case embeddings
            case googleDrive = "google_drive"
        }
    }

    /// Reads the settings of a shop's folder; defaults where there is no file.
    /// - Parameter environment: variables that count more than the file; docs/settings.md names them.
    /// - Throws: ``BuildError/invalidSettings(file:detail:)``.
    public init(
        of shop: ShopFolder, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(BuildError) {
        let folderName = shop.root.standardizedFileURL.lastPathComponent
        let file: File? = try YAMLFile.decode(
            File.self, from: shop.settings, keys: File.CodingKeys.allCases.map(\.rawValue),
            sections: [
                File.CodingKeys.embeddings.rawValue: EmbeddingsSection.CodingKeys.allCases.map(\.rawValue),
                File.CodingKeys.googleDrive.rawValue: DriveSection.CodingKeys.allCases.map(\.rawValue),
            ])
        self.init(
            name: file?.name ?? folderName, currency: file?.currency ?? .KZT,
            timeZone: file?.timezone ?? "Asia/Almaty", chatNames: file?.chatNames,
            contacts: file?.contacts ?? [])
        do throws(EmbeddingsSection.Fault) {
            var section = file?.embeddings ?? EmbeddingsSection()
            try section.override(by: environment)
            embedder = try section.choice(in: shop.root)
        } catch {
            throw .invalidSettings(file: shop.settings.lastPathComponent, detail: error.detail)
        }
        do throws(DriveSection.Fault) {
            var section = file?.googleDrive ?? DriveSection()
            try section.override(by: environment)
            drive = try section.settings(in: shop.root)
        } catch {
            throw .invalidSettings(file: shop.settings.lastPathComponent, detail: error.detail)
        }
        guard TimeZone(identifier: timeZone) != nil else {
            throw .invalidSettings(
                file: shop.settings.lastPathComponent,
                detail: "timezone: expected a name like Asia/Almaty, found “\(timeZone)”")
        }
    }
}

extension Vocabulary {
    /// Reads the vocabulary of a shop's folder; empty where there is no file.
    /// - Throws: ``BuildError/invalidSettings(file:detail:)``.
    public init(of shop: ShopFolder) throws(BuildError) {
        let keys = ["brands", "categories", "colors", "synonyms"]
        self = try YAMLFile.decode(Vocabulary.self, from: shop.vocabulary, keys: keys) ?? Vocabulary()
    }
}

/// Reads YAML files that people write.
private enum YAMLFile {
    /// The decoded file, or nil when there is none or it is blank. A key that is not in `keys`, or not in the keys of its
    /// section, is an error: a setting that is misspelt must not be ignored in silence.
    static func decode<Value: Decodable>(
        _ type: Value.Type, from url: URL, keys: [String], sections: [String: [String]] = [:]
    ) throws(BuildError) -> Value? {
        guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else { return nil }
        let name = url.lastPathComponent
        do {
            let text = try String(contentsOf: url, encoding: .utf8)
            guard let node = try Yams.compose(yaml: text) else { return nil }
            guard let mapping = node.mapping else {
                throw BuildError.invalidSettings(file: name, detail: "expected keys and values at the top")
            }
            try check(mapping, keys: keys, file: name)
            for (key, value) in mapping {
                guard let section = key.string, let keys = sections[section], let mapping = value.mapping else {
                    continue
                }
                try check(mapping, keys: keys, file: name)
            }
            return try YAMLDecoder().decode(type, from: node)
        } catch let error as BuildError {
            throw error
        } catch let error as YamlError {
            throw .invalidSettings(file: name, detail: "\(error)")
        } catch let error as DecodingError {
            throw .invalidSettings(file: name, detail: describe(error))
        } catch {
            throw .invalidSettings(file: name, detail: error.localizedDescription)
        }
    }

    private static func check(_ mapping: Node.Mapping, keys: [String], file: String) throws(BuildError) {
        for key in mapping.keys {
            guard let word = key.string, keys.contains(word) else {
                throw .invalidSettings(
                    file: file,
                    detail: "line \(key.mark?.line ?? 1): unknown key “\(key.string ?? "?")”, known are "
                        + keys.joined(separator: ", "))
            }
        }
    }

    private static func describe(_ error: DecodingError) -> String {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            let path = context.codingPath.map(\.stringValue).joined(separator: " › ")
            return (path.isEmpty ? "" : path + ": ") + context.debugDescription
        @unknown default: return "a value is not in the expected form"
        }
    }
}
