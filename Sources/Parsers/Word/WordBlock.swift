import KnowledgeModel

/// A thing of a story of a Word document, before sections are made of it.
enum WordBlock {
    case paragraph(WordParagraph)
    case table(WordTable)
    case note(Note)
}

/// A paragraph as read, with what is needed to tell headings. A document may have a million, so it is kept small.
struct WordParagraph {
    var text: String
    /// What only some paragraphs have.
    var extras: Extras?
    private var storedNumber: Int32
    var look = Look()
    var heading: Heading?
    var isInTextBox = false
    var isCaption = false

    init(text: String, number: Int) {
        self.text = text
        storedNumber = Int32(clamping: number)
    }

    /// Its number in the body; that of its host inside a text box.
    var number: Int { Int(storedNumber) }
    /// What stands before it in a list.
    var label: String? { extras?.label }

    /// What makes it a heading.
    struct Heading: Hashable {
        /// 0 for a title, 1...9 for headings.
        var rank: Int8
        var rule: HeadingRule
    }

    /// A label, links and images.
    final class Extras {
        let label: String?
        let depth: Int
        let links: [Paragraph.Link]
        let images: [String]

        init(label: String?, depth: Int, links: [Paragraph.Link], images: [String]) {
            (self.label, self.depth, self.links, self.images) = (label, depth, links, images)
        }
    }

    /// How the text stands out.
    struct Look {
        /// What there is before the first line break, by weight.
        var hasBoldBefore = false, hasPlainBefore = false
        /// The same after it.
        var hasBoldAfter = false, hasPlainAfter = false
        /// Size of the first text in half points; 0 where none is stated.
        var size: Int16 = 0
        /// Where the first line break stands, in bytes of the text; -1 without one.
        var firstBreak: Int32 = -1

        /// Whether there is any text.
        var hasText: Bool { hasBoldBefore || hasPlainBefore }
        /// Whether all of the text is bold.
        var isBold: Bool { hasBoldBefore && !hasPlainBefore && !hasPlainAfter }
        /// Whether the bold text ends with its first line, and others follow.
        var isBoldLineWithText: Bool { firstBreak >= 0 && hasBoldBefore && !hasPlainBefore && hasPlainAfter }
    }

    /// Whether there is nothing to see in it.
    var isBlank: Bool { extras?.images.isEmpty != false && text.utf8.allSatisfy { $0 <= 0x20 } }
}
