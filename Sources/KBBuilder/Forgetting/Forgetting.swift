import KnowledgeModel
import Language
import Parsers

/// Keeps what was forgotten out of a build.
struct Forgetting: Sendable {
    private let list: ForgottenList
    private let traces: PersonTraces

    /// Reads the list of a shop.
    init(of shop: ShopFolder) throws(BuildError) {
        list = try ForgottenList(of: shop.builtKnowledge)
        traces = list.traces()
    }

    /// Whether nothing was forgotten.
    var isEmpty: Bool { list.isEmpty }

    /// Equal for the same list; nil for an empty one.
    var fingerprint: String? { list.isEmpty ? nil : list.fingerprint }

    /// What cleans the contents of a build.
    var cleaning: ContentsCleaning { ContentsCleaning(traces: traces, forgetsSource: { _ in false }) }

    /// Takes forgotten files out of what was found in the folder.
    /// - Returns: their paths.
    func remove(from found: inout SourceDiscovery.Found) -> Set<String> {
        guard !isEmpty else { return [] }
        let gone = Set(
            found.sources.lazy.filter { list.holds(path: $0.path, content: $0.sha256, traces: traces) }.map(\.path))
        found.sources.removeAll { gone.contains($0.path) }
        found.problems.removeAll { traces.match($0.location.file) }
        return gone
    }

    /// Whether a chat is a forgotten person's own, under whatever file name it came back.
    /// - Parameter shopNames: how the shop is called, folded.
    func forgets(_ chat: ChatExport, shopNames: Set<String>) -> Bool {
        guard !isEmpty else { return false }
        let customers = chat.participants.map(\.name).filter { !shopNames.contains(Folding.foldLine($0)) }
        return customers.count == 1 && customers.contains(where: traces.match)
    }
}
