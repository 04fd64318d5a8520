import KnowledgeModel
import VectorIndex

/// Cuts documents into passages that can be understood alone.
///
/// Every table row becomes a chunk of its own as "header: value" lines. What else stands under a heading is cut by the
/// document's kind: a catalogue by product, a script by objection, a policy by paragraph; of scripts and policies, neighbours
/// are put together up to the target, where the settings name one. A chunk keeps its headings; a document without any gives
/// its file's name.
struct DocumentChunker {
    var limits = ChunkLimits()
    let attributes: AttributeReader

    /// Version of the cutting rules, part of what decides whether a knowledge base is up to date.
    static let version = "1"

    func chunks(of sections: [Section], kind: Chunk.Kind, file: String) -> [Chunk] {
        let title = Self.title(of: file)
        var attributes = attributes
        return sections.flatMap { section in
            drafts(of: section, kind: kind).flatMap { draft, band in
                chunks(
                    of: draft, path: (section.path.isEmpty ? [title] : section.path) + band, kind: kind, file: file,
                    &attributes)
            }
        }
    }

    private static func title(of file: String) -> String {
        let name = file.split(separator: "/").last ?? file[...]
        return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
    }

    private func chunks(
        of draft: ChunkDraft, path: [String], kind: Chunk.Kind, file: String, _ attributes: inout AttributeReader
    ) -> [Chunk] {
        guard !draft.isEmpty else { return [] }
        let text = draft.lines.joined(separator: "\n")
        let location = SourceLocation(file: file, place: draft.place)
        return limits.pieces(of: text).map { piece in
            Chunk(
                kind: kind, text: piece, path: path, location: location,
                attributes: attributes.read((path + [piece]).joined(separator: "\n")))
        }
    }

    /// What the section's blocks become, in document order, each with the band of the table it stands in.
    private func drafts(of section: Section, kind: Chunk.Kind) -> [(draft: ChunkDraft, band: [String])] {
        var drafts: [(draft: ChunkDraft, band: [String])] = []
        var run: [Paragraph] = []
        var band: [String] = []
        func closeRun() {
            let grouped = Self.group(run, kind: kind)
            // Two products in one passage would take each other's sizes and prices.
            drafts += (kind == .catalog ? grouped : joined(grouped)).map { ($0, []) }
            run = []
        }
        for block in section.content {
            switch block {
            case .paragraph(let paragraph):
                band = []
                run.append(paragraph)
            case .row(let row):
                closeRun()
                if row.isHeader { continue }
                if row.isBand {
                    band = [row.cells[0]]
                    continue
                }
                // A row of images alone says nothing to search for.
                guard !row.labelledText.isEmpty else { continue }
                var draft = ChunkDraft()
                if let caption = row.caption, caption != section.path.last { draft.add(caption, at: row.place) }
                draft.add(row.labelledText, at: row.place)
                drafts.append((draft, band))
            case .note(let note):
                run.append(Paragraph(text: note.text, place: note.place))
            }
        }
        closeRun()
        return drafts
    }
}

// MARK: - Grouping paragraphs

extension DocumentChunker {
    /// Neighbours that are no longer than the target together, as one.
    private func joined(_ drafts: [ChunkDraft]) -> [ChunkDraft] {
        guard limits.target > 0 else { return drafts }
        var joined: [ChunkDraft] = []
        var length = 0
        for draft in drafts {
            let own = draft.characterCount
            if !joined.isEmpty, length + 1 + own <= limits.target {
                joined[joined.count - 1].lines += draft.lines
                joined[joined.count - 1].places += draft.places
                length += 1 + own
            } else {
                joined.append(draft)
                length = own
            }
        }
        return joined
    }
}

extension DocumentChunker {
    /// Paragraphs that belong together by the document's kind.
    private static func group(_ paragraphs: [Paragraph], kind: Chunk.Kind) -> [ChunkDraft] {
        let runs: [[Paragraph]] =
            switch kind {
            case .catalog: catalogRuns(paragraphs)
            case .script: scriptRuns(paragraphs)
            case .policy, .chat: policyRuns(paragraphs)
            }
        return runs.map { run in
            var draft = ChunkDraft()
            for paragraph in run { draft.add(paragraph.labelledText, at: paragraph.place) }
            return draft
        }
    }

    /// A product's lines: blank lines part them; where there are none, a line with a price of its own starts a product as
    /// soon as there are several of them.
    private static func catalogRuns(_ paragraphs: [Paragraph]) -> [[Paragraph]] {
        split(paragraphs) { previous, next in isApart(previous, next) }.flatMap { run in
            let priced = run.filter { AttributeReader.hasPrice($0.text) && !$0.isListItem }
            guard priced.count > 1, run.first.map({ AttributeReader.hasPrice($0.text) }) == true else { return [run] }
            return split(run) { _, next in AttributeReader.hasPrice(next.text) && !next.isListItem }
        }
    }

    /// An objection with its answers: a blank line or a line that opens with a dash starts the next.
    private static func scriptRuns(_ paragraphs: [Paragraph]) -> [[Paragraph]] {
        split(paragraphs) { previous, next in isApart(previous, next) || isQuestionLine(next) }
    }

    /// A paragraph; the list that follows it belongs to it.
    private static func policyRuns(_ paragraphs: [Paragraph]) -> [[Paragraph]] {
        split(paragraphs) { _, next in !next.isListItem }
    }

    private static func split(
        _ paragraphs: [Paragraph], before isStart: (_ previous: Paragraph, _ next: Paragraph) -> Bool
    ) -> [[Paragraph]] {
        var runs: [[Paragraph]] = []
        for paragraph in paragraphs where !paragraph.text.allSatisfy(\.isWhitespace) {
            if let previous = runs.last?.last, !isStart(previous, paragraph) {
                runs[runs.count - 1].append(paragraph)
            } else {
                runs.append([paragraph])
            }
        }
        return runs
    }

    /// Whether blank paragraphs stand between two.
    private static func isApart(_ previous: Paragraph, _ next: Paragraph) -> Bool {
        guard let before = previous.number, let after = next.number else { return false }
        return after - before > 1
    }

    private static func isQuestionLine(_ paragraph: Paragraph) -> Bool {
        let dashes: Set<Character> = ["—", "–", "-"]
        return paragraph.text.first.map(dashes.contains) == true && !paragraph.isListItem
    }
}
