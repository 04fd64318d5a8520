/// A part of a document under one heading, with what stands there in document order.
public struct Section: Hashable, Sendable {
    /// The headings above the content, outermost first, the section's own last; empty before the first heading.
    public var path: [String]
    /// The number that Word shows before the section's own heading, `1.2` for example; nil where it shows none.
    public var listLabel: String?
    /// Outline level of the section's own heading, 1 for the outermost; 0 before the first heading.
    public var level: Int
    /// How the heading was recognised; nil before the first heading.
    public var foundBy: HeadingRule?
    /// Where the heading stands, or the first block where there is none.
    public var place: Place
    /// What stands under the heading up to the next one.
    public var content: [Block]

    /// Creates a section.
    public init(
        path: [String], listLabel: String? = nil, level: Int, foundBy: HeadingRule?, place: Place, content: [Block] = []
    ) {
        self.path = path
        self.listLabel = listLabel
        self.level = level
        self.foundBy = foundBy
        self.place = place
        self.content = content
    }

    /// One thing in a section.
    public enum Block: Hashable, Sendable {
        /// A paragraph or list item of the text.
        case paragraph(Paragraph)
        /// A row of a table.
        case row(TableRow)
        /// A footnote, an endnote or a comment, placed after the block that refers to it.
        case note(Note)
    }
}

/// What made a paragraph count as a heading.
public enum HeadingRule: String, Hashable, Sendable, Codable {
    /// The paragraph's style, or one it is based on, is a heading style by identifier or name, localised names included.
    case style
    /// The paragraph or its style states an outline level.
    case outlineLevel
    /// The document uses no heading styles and this short line stands out: bold, in capitals, or ended by a colon.
    case shortBoldLine
    /// The document has no styles and no bold lines, and this short line stands alone above the lines it names.
    case loneLine
}

/// A paragraph of a document.
public struct Paragraph: Hashable, Sendable {
    /// Its text, with line breaks as `\n` and tabs as `\t`.
    public var text: String
    /// The number or bullet that Word shows before it, `2.1.` for example; nil outside lists.
    public var listLabel: String?
    /// Depth in its list, 0 for the outermost and outside lists.
    public var listDepth: Int
    /// Links in the text.
    public var links: [Link]
    /// Alternative texts of the images in it; an image without one gives its file name inside the document. The words drawn in a
    /// chart or a diagram come as an entry of their own, parted by `; `.
    public var images: [String]
    /// Where it stands.
    public var place: Place

    /// Creates a paragraph.
    public init(
        text: String, listLabel: String? = nil, listDepth: Int = 0, links: [Link] = [], images: [String] = [],
        place: Place
    ) {
        self.text = text
        self.listLabel = listLabel
        self.listDepth = listDepth
        self.links = links
        self.images = images
        self.place = place
    }

    /// A link in a text.
    public struct Link: Hashable, Sendable {
        /// The words that carry the link.
        public var text: String
        /// Where it leads: an address, or `#bookmark` inside the document. It is never followed.
        public var target: String

        /// Creates a link.
        public init(text: String, target: String) {
            self.text = text
            self.target = target
        }
    }
}

/// A row of a table with everything needed to understand it apart from its table.
public struct TableRow: Hashable, Sendable {
    /// Texts of the row's cells from left to right, one for every column of the grid. A merged cell gives its text to every
    /// row and column it covers, so that each row reads alone.
    public var cells: [String]
    /// Texts of the header row above it, one for every column; empty when the table has no header. Where the header has
    /// several rows, their different texts are joined by a space.
    public var header: [String]
    /// Whether this row is itself a header row.
    public var isHeader: Bool
    /// The caption or the paragraph that introduces the table, if one stands directly above it.
    public var caption: String?
    /// Links in the row's own cells.
    public var links: [Paragraph.Link]
    /// Images in the row's own cells, as in ``Paragraph/images``.
    public var images: [String]
    /// Where it stands.
    public var place: Place

    /// Creates a row.
    public init(
        cells: [String], header: [String] = [], isHeader: Bool = false, caption: String? = nil,
        links: [Paragraph.Link] = [], images: [String] = [], place: Place
    ) {
        self.cells = cells
        self.header = header
        self.isHeader = isHeader
        self.caption = caption
        self.links = links
        self.images = images
        self.place = place
    }
}

/// A footnote, an endnote or a comment.
public struct Note: Hashable, Sendable {
    /// What it is.
    public var kind: Kind
    /// Its text.
    public var text: String
    /// Where it stands.
    public var place: Place

    /// Creates a note.
    public init(kind: Kind, text: String, place: Place) {
        self.kind = kind
        self.text = text
        self.place = place
    }

    /// The three kinds of notes in Word.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// At the foot of its page.
        case footnote
        /// At the end of the document.
        case endnote
        /// A reviewer's comment in the margin.
        case comment
    }
}
