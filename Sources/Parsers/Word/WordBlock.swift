import KnowledgeModel

/// A thing of a story of a Word document, before sections are made of it.
enum WordBlock {
    case paragraph(WordParagraph)
    case table(WordTable)
    case note(Note)
}

/// A paragraph as read, with what is needed to tell headings.
struct WordParagraph {
    var text: String
    /// Its number in the body; that of its host inside a text box.
    var number: Int
    var heading: (rank: Int, rule: HeadingRule)?
    var label: String?
    var depth = 0
    var links: [Paragraph.Link] = []
    var images: [String] = []
    var isInTextBox = false
    var isCaption = false
    var look = Look()

    /// How the text stands out.
    struct Look {
        /// Bytes of visible text before the first line break, by weight.
        var boldBefore = 0, plainBefore = 0
        /// The same after it.
        var boldAfter = 0, plainAfter = 0
        /// Where the first line break stands, in bytes of the text.
        var firstBreak: Int?
        /// Size of the first text in half points.
        var size: Int?

        /// Whether all of the text is bold.
        var isBold: Bool { boldBefore > 0 && plainBefore == 0 && plainAfter == 0 }
        /// Whether the bold text ends with its first line, and others follow.
        var isBoldLineWithText: Bool { firstBreak != nil && boldBefore > 0 && plainBefore == 0 && plainAfter > 0 }
    }

    /// Whether there is nothing to see in it.
    var isBlank: Bool { images.isEmpty && text.utf8.allSatisfy { $0 <= 0x20 } }
}
