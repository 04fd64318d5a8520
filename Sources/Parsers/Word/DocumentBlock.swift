public import KnowledgeModel

/// One thing of a Word document in document order: a heading, a paragraph, a row of a table or a note.
public struct DocumentBlock: Hashable, Sendable {
    /// What it is.
    public var content: Content
    /// The headings above it, outermost first.
    public var path: [String]
    /// Where it stands.
    public var place: Place

    /// What a block is.
    public enum Content: Hashable, Sendable {
        /// A heading with its outline level, 1 for the outermost, what made it one, the number Word shows before it, and the
        /// links and images in it.
        case heading(
            text: String, level: Int, rule: HeadingRule?, listLabel: String?, links: [Paragraph.Link], images: [String])
        /// A paragraph or list item.
        case paragraph(Paragraph)
        /// A row of a table.
        case row(TableRow)
        /// A footnote, an endnote or a comment.
        case note(Note)
    }
}

extension WordDocument {
    /// The document as one list.
    ///
    /// - Complexity: O(blocks) to walk through; nothing is copied.
    public var blocks: some Sequence<DocumentBlock> { sections.lazy.flatMap(\.blocks) }
}

extension Section {
    /// The heading, if the section has one, and what stands under it.
    fileprivate var blocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = []
        blocks.reserveCapacity(content.count + 1)
        var rest = content[...]
        if foundBy != nil, let title = path.last {
            // Links and images of a heading come as a paragraph without text at the heading's own place.
            var extras = Paragraph(text: "", place: place)
            if case .paragraph(let first) = rest.first, first.text.isEmpty, first.place == place {
                extras = first
                rest = rest.dropFirst()
            }
            blocks.append(
                DocumentBlock(
                    content: .heading(
                        text: title, level: level, rule: foundBy, listLabel: listLabel, links: extras.links,
                        images: extras.images),
                    path: path.dropLast(), place: place))
        }
        for block in rest {
            switch block {
            case .paragraph(let paragraph):
                blocks.append(DocumentBlock(content: .paragraph(paragraph), path: path, place: paragraph.place))
            case .row(let row): blocks.append(DocumentBlock(content: .row(row), path: path, place: row.place))
            case .note(let note): blocks.append(DocumentBlock(content: .note(note), path: path, place: note.place))
            }
        }
        return blocks
    }
}
