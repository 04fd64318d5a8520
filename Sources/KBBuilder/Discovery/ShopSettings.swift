public import Embeddings
public import Foundation
public import GoogleDrive
public import KnowledgeModel
public import Language
public import LanguageModels
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
    /// How documents are cut, and into which parts words.
    public var passages: PassageSettings
    /// The language models and which role asks which; none where there are none.
    public var models: ModelSettings

    /// Creates settings.
    public init(
        name: String, currency: Money.Currency = .KZT, timeZone: String = "Asia/Almaty", chatNames: [String]? = nil,
        contacts: [String] = [], embedder: EmbedderChoice = .learned, drive: DriveSettings? = nil,
        passages: PassageSettings = PassageSettings(), models: ModelSettings = ModelSettings()
    ) {
        self.name = name
        self.currency = currency
        self.timeZone = timeZone
        self.chatNames = chatNames ?? [name]
        self.contacts = contacts
        self.embedder = embedder
        self.drive = drive
        self.passages = passages
        self.models = models
    }

    private struct File: Decodable {
        var name: String?
        var currency: Money.Currency?
        var timezone: String?
        var chatNames: [String]?
        var contacts: [String]?
        var embeddings: EmbeddingsSection?
        var googleDrive: DriveSection?
        var passages: PassagesSection?
        var models: ModelsSection?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case name
            case currency
            case timezone
            case chatNames = "chat_names"
            case contacts
            case embeddings
            case googleDrive = "google_drive"
            case passages
            case models

            /// The keys of a section.
            var keys: YAMLKeys {
                switch self {
                case .name, .currency, .timezone, .chatNames, .contacts: .value
                case .embeddings: .values(EmbeddingsSection.CodingKeys.allCases.map(\.rawValue))
                case .googleDrive: .values(DriveSection.CodingKeys.allCases.map(\.rawValue))
                case .passages: .values(PassagesSection.CodingKeys.allCases.map(\.rawValue))
                case .models: ModelsSection.keys
                }
            }
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
            File.self, from: shop.settings, keys: .mapping(File.CodingKeys.allCases.map { ($0.rawValue, $0.keys) }))
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
        do throws(PassagesSection.Fault) {
            passages = try (file?.passages ?? PassagesSection()).settings(environment)
        } catch {
            throw .invalidSettings(file: shop.settings.lastPathComponent, detail: error.detail)
        }
        do throws(ModelsSection.Fault) {
            models = try (file?.models ?? ModelsSection()).settings(environment)
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
        self = try YAMLFile.decode(Vocabulary.self, from: shop.vocabulary, keys: .values(keys)) ?? Vocabulary()
    }
}
