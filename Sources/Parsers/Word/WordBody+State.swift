import KnowledgeModel

extension WordBody {
    /// Which properties the reader is inside of.
    enum PropertyKind {
        case none, run, paragraph, mark, table, row, cell, section
    }

    /// What becomes of text.
    enum TextKind {
        case none, shown, code
    }

    /// A paragraph that is being read.
    struct OpenParagraph {
        var number: Int
        /// Where its text begins in the buffer.
        var start: Int
        var styleID: String?
        var style: WordStyles.Resolved
        var outlineLevel: Int?
        var numberingID: Int?
        var level: Int?
        var isMarkDeleted = false
        var links: [Paragraph.Link] = []
        var images: [String] = []
        var noteKeys: [NoteKey] = []
        /// Text boxes in it.
        var following: [WordBlock] = []
        var look = WordParagraph.Look()
        var run = Run()
        var isHidden = false
    }

    /// A thing that holds paragraphs of its own.
    struct Scope {
        enum Kind {
            case table, cell, textBox, note
        }

        var kind: Kind
        /// Paragraphs that are open around it.
        var paragraphs: Int
    }

    /// The run that is being read.
    struct Run {
        var isBold = false
        var isHidden = false
        var size: Int?
        var symbolFont: String?
        // As stated in the run's own properties.
        var ownBold: Bool?
        var ownHidden: Bool?
        var ownSize: Int?
        var ownFont: String?
        var style: WordStyles.Resolved?
    }

    /// A field that is being read.
    struct Field {
        var code: [UInt8] = []
        var isInCode = true
        var hasLink = false
        var form: FormField?
        /// Where its result begins in the buffer.
        var start = 0
    }

    /// A link whose words are being read.
    struct OpenLink {
        var target: String
        /// Where its words begin in the buffer.
        var start: Int
        /// Paragraphs open where it stands.
        var depth: Int
        var isField: Bool
    }

    /// A picture that is being read.
    struct OpenPicture {
        var description = ""
        var file: String?
        /// The words drawn in it.
        var words: String?
        var isDrawing: Bool
    }
}
