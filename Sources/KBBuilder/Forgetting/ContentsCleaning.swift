import KnowledgeModel
import VectorIndex

/// Takes what is to be forgotten out of what a generation holds.
struct ContentsCleaning: Sendable {
    let traces: PersonTraces
    /// Whether a file is to go as a whole.
    let forgetsSource: @Sendable (IndexedSource) -> Bool

    /// The contents without any trace, and how much went; nil where there is none. Vectors and model are left as they were.
    func cleaned(_ contents: IndexContents) -> (contents: IndexContents, removed: Removed)? {
        var contents = contents
        var removed = Removed()
        let gone = Set(contents.sources.filter { forgetsSource($0) || traces.match($0.path) }.map(\.path))
        removed.sources = gone.count
        contents.sources.removeAll { gone.contains($0.path) }
        contents.chats.removeAll { gone.contains($0.path) }
        var chunks: [Chunk] = []
        for chunk in contents.chunks {
            guard !gone.contains(chunk.location.file) else {
                removed.passages += 1
                continue
            }
            chunks.append(cleaned(chunk, &removed))
        }
        for (file, _) in contents.manifest.contacts where removed.files.contains(file) || gone.contains(file) {
            // A phone that has to go is no longer one of the shop's own.
            let texts = chunks.lazy.filter { $0.location.file == file }.map(\.text)
            let own = OwnContacts(texts: texts).identities.sorted()
            contents.manifest.contacts[file] = own.isEmpty ? nil : own
        }
        contents.chunks = chunks
        contents.photos.removeAll { photo in
            let isGone = gone.contains(photo.file) || traces.match(photo.file)
            if isGone { removed.others += 1 }
            return isGone
        }
        contents.problems.removeAll { problem in
            let isGone =
                gone.contains(problem.location.file)
                || [
                    problem.message.ru, problem.message.en, problem.remedy.ru, problem.remedy.en, problem.location.file,
                ]
                .contains(where: traces.match)
            if isGone { removed.others += 1 }
            return isGone
        }
        contents.stock = contents.stock.filter { !gone.contains($0.location.file) }.map { item in
            var item = item
            if let product = traces.cleaned(item.product) {
                (item.product, removed.changed) = (product, removed.changed + 1)
            }
            if let text = item.color, let color = traces.cleaned(text) { item.color = color }
            if let text = item.category, let category = traces.cleaned(text) { item.category = category }
            return item
        }
        return removed.isNothing ? nil : (contents, removed)
    }

    private func cleaned(_ chunk: Chunk, _ removed: inout Removed) -> Chunk {
        let text = traces.cleaned(chunk.text)
        let path = chunk.path.map { traces.cleaned($0) }
        guard text != nil || path.contains(where: { $0 != nil }) else { return chunk }
        removed.changed += 1
        removed.files.insert(chunk.location.file)
        var chunk = chunk
        if let text { chunk.text = text }
        chunk.path = zip(chunk.path, path).map { $1 ?? $0 }
        return chunk
    }

    /// How much went.
    struct Removed: Hashable, Sendable {
        var sources = 0
        var passages = 0
        /// Passages and rows that lost some words.
        var changed = 0
        /// Files that lost some words.
        var files: Set<String> = []
        /// Photos and problems.
        var others = 0

        var isNothing: Bool { sources == 0 && passages == 0 && changed == 0 && others == 0 }
    }
}
