public import ArgumentParser
import Foundation
import KBBuilder
public import KnowledgeModel
import Language
import RAGService
import VectorIndex

/// Options that every command on a shop takes.
struct ShopOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The shop's folder (default: $VITRINA_SHOP, else ./data, else this folder).", valueName: "dir"),
        completion: .directory)
    var shop: String?

    @OptionGroup var output: OutputOptions

    /// The shop's folder by option, environment, or where the command was started.
    var folder: ShopFolder { Self.folder(named: shop) }

    /// The shop's folder where `--shop` named this one or none.
    static func folder(named shop: String?) -> ShopFolder {
        let environment = ProcessInfo.processInfo.environment["VITRINA_SHOP"].flatMap { $0.isEmpty ? nil : $0 }
        if let named = shop ?? environment {
            return ShopFolder(root: URL(filePath: named, directoryHint: .isDirectory))
        }
        var isFolder: ObjCBool = false
        let hasData = FileManager.default.fileExists(atPath: "data", isDirectory: &isFolder) && isFolder.boolValue
        return ShopFolder(root: URL(filePath: hasData ? "data" : ".", directoryHint: .isDirectory))
    }

    /// Opens the knowledge base in use with the embedder that the settings name.
    func openKnowledgeBase(
        ranking: RankingParameters = RankingParameters(), variants: QueryVariants = .all
    ) throws -> KnowledgeBase {
        let folder = folder
        return try KnowledgeBase(
            of: folder, ranking: ranking, variants: variants, embedder: try ShopSettings(of: folder).embedder)
    }
}

extension KnowledgeBase {
    /// Searches for a measurement, which must not be of less than the whole search.
    func completeSearch(_ question: String, limit: Int = 10) async throws -> SearchResult {
        let result = try await search(question, limit: limit)
        if let warning = result.warnings.first { throw IncompleteSearch(phrase: warning) }
        return result
    }
}

/// A search that had to go without one of its parts.
struct IncompleteSearch: WordedError {
    var phrase: Phrase
    var description: String { phrase.en }
}

/// Options on how a command speaks.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print JSON instead of text.")
    var json = false

    @Option(name: .customLong("lang"), help: "Language of texts for people: ru or en (default: from the locale).")
    var languageCode: Phrase.Language?

    /// The language asked for, else that of the locale: Russian where it says so, English otherwise.
    var language: Phrase.Language {
        if let languageCode { return languageCode }
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("ru") == true ? .ru : .en
    }
}

extension Phrase.Language: ExpressibleByArgument {}
