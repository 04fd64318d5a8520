import Foundation
import KnowledgeModel
import Parsers
import VectorIndex

/// The generation that a build takes over what did not change from.
final class BaseGeneration {
    let number: Int
    let summary: IndexSummary
    private let positions: [String: Int]
    private let problems: [String: [Problem]]

    /// - Throws: ``IndexError``.
    init(_ number: Int, in folder: GenerationFolder) throws(IndexError) {
        self.number = number
        summary = try IndexSummary(of: folder.file(of: number))
        positions = Dictionary(
            summary.sources.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
        problems = Dictionary(grouping: summary.problems, by: \.location.file)
    }

    subscript(path: String) -> IndexedSource? { positions[path].map { summary.sources[$0] } }

    /// Number of passages of a source; 0 for one that is not there.
    func chunkCount(of path: String) -> Int { positions[path].map { summary.chunks[$0] } ?? 0 }

    /// The passages of a source.
    func chunks(of path: String) throws(IndexError) -> [Chunk] {
        try summary.chunks(ofSource: path)
    }

    /// Whether what it holds of a source can be read and is what was written.
    func isWhole(_ path: String) -> Bool {
        do {
            _ = self[path]?.kind == .stock ? try summary.stockItems().count : try chunks(of: path).count
            return true
        } catch {
            return false
        }
    }

    /// What was wrong in a source.
    func problems(of path: String) -> [Problem] { problems[path] ?? [] }

    /// What a document told customers of the shop's own phones and addresses.
    func contacts(of path: String) -> OwnContacts? {
        summary.manifest.contacts[path].map { OwnContacts(identities: $0) }
    }

    /// What tells a chat from others, without its texts.
    func outline(of path: String) -> ChatIdentity? {
        summary.chats[path].flatMap { ChatIdentity(outline: $0.outline) }
    }
}
