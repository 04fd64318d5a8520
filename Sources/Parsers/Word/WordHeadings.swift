import KnowledgeModel

/// Finds the headings of a document that states none.
///
/// Where any paragraph is a heading by style or outline level, the author's own headings are all there is. Else the lines
/// that stand out are headings: bold ones, then lines in capitals, then lines that end with a colon, and where nothing
/// stands out, short lines that stand alone above the lines they name.
struct WordHeadings {
    private let blocks: [WordBlock]

    /// Longest heading by look, in characters.
    private static let longest = 90

    init(_ blocks: [WordBlock]) {
        self.blocks = blocks
    }

    /// The blocks with their headings marked.
    func marked() -> [WordBlock] {
        let stated = blocks.contains {
            if case .paragraph(let paragraph) = $0, let heading = paragraph.heading, !paragraph.isBlank {
                heading.rank > 0
            } else {
                false
            }
        }
        return stated ? blocks : byLook(split(blocks))
    }

    /// Parts paragraphs whose first line is bold and followed by other text after a line break.
    private func split(_ blocks: [WordBlock]) -> [WordBlock] {
        blocks.flatMap { block -> [WordBlock] in
            guard case .paragraph(let paragraph) = block, paragraph.look.isBoldLineWithText, paragraph.heading == nil,
                let end = paragraph.look.firstBreak, end <= paragraph.text.utf8.count
            else { return [block] }
            let place = paragraph.text.utf8.index(paragraph.text.startIndex, offsetBy: end)
            let line = String(paragraph.text[..<place])
            guard Self.isShort(line) else { return [block] }
            var heading = WordParagraph(text: line, number: paragraph.number, label: paragraph.label)
            heading.look.boldBefore = paragraph.look.boldBefore
            heading.look.size = paragraph.look.size
            var rest = paragraph
            rest.text = String(paragraph.text[place...].drop { $0 == "\n" })
            rest.label = nil
            rest.look = WordParagraph.Look(plainBefore: paragraph.look.plainAfter)
            return [.paragraph(heading), .paragraph(rest)]
        }
    }

    private func byLook(_ blocks: [WordBlock]) -> [WordBlock] {
        let visible = blocks.count { if case .paragraph(let paragraph) = $0 { !paragraph.isBlank } else { false } }
        for test in [Self.standsOut, Self.endsWithColon] {
            let found = blocks.indices.filter { index in
                guard case .paragraph(let paragraph) = blocks[index], !paragraph.isInTextBox else { return false }
                return test(paragraph) && isFollowed(index, in: blocks)
            }
            // A document that is bold or in capitals throughout has no headings by that.
            if !found.isEmpty, found.count * 2 <= visible { return mark(found, in: blocks, rule: .shortBoldLine) }
        }
        let lone = blocks.indices.filter { isLone($0, in: blocks) }
        return lone.count > 1 ? mark(lone, in: blocks, rule: .loneLine) : blocks
    }

    private func mark(_ found: [Int], in blocks: [WordBlock], rule: HeadingRule) -> [WordBlock] {
        var marked = blocks
        // The more a line stands out, the higher its rank: larger type first, then capitals.
        var looks: Set<Prominence> = []
        for index in found { if case .paragraph(let paragraph) = blocks[index] { looks.insert(Prominence(paragraph)) } }
        let order = looks.sorted(by: >)
        for index in found {
            guard case .paragraph(var paragraph) = blocks[index],
                let rank = order.firstIndex(of: Prominence(paragraph))
            else { continue }
            paragraph.heading = (min(rank + 1, 9), rule)
            marked[index] = .paragraph(paragraph)
        }
        return marked
    }

    private struct Prominence: Hashable, Comparable {
        var size: Int
        var isCapitals: Bool

        init(_ paragraph: WordParagraph) {
            size = paragraph.look.size ?? 0
            isCapitals = WordHeadings.isCapitals(paragraph.text)
        }

        static func < (left: Self, right: Self) -> Bool {
            (left.size, left.isCapitals ? 1 : 0) < (right.size, right.isCapitals ? 1 : 0)
        }
    }

    // MARK: - Tests of a line

    private static func standsOut(_ paragraph: WordParagraph) -> Bool {
        guard isShort(paragraph.text) else { return false }
        return paragraph.look.isBold || isCapitals(paragraph.text)
    }

    private static func endsWithColon(_ paragraph: WordParagraph) -> Bool {
        isShort(paragraph.text) && paragraph.label == nil && WordBody.trimmed(paragraph.text).hasSuffix(":")
    }

    private static func isShort(_ text: String) -> Bool {
        let text = WordBody.trimmed(text)
        return !text.isEmpty && text.count <= longest && !text.contains("\n") && text.contains(where: \.isLetter)
            && text.last.map { !".;,".contains($0) } == true
    }

    static func isCapitals(_ text: String) -> Bool {
        var letters = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            if scalar.properties.isLowercase { return false }
            letters += 1
        }
        return letters > 3
    }

    private func isFollowed(_ index: Int, in blocks: [WordBlock]) -> Bool {
        blocks[(index + 1)...].contains { block in
            if case .paragraph(let paragraph) = block { !paragraph.isBlank } else { true }
        }
    }

    /// A short line without figures after a blank line or at the top, with at least two lines directly below it.
    private func isLone(_ index: Int, in blocks: [WordBlock]) -> Bool {
        func text(_ index: Int) -> String? {
            guard blocks.indices.contains(index), case .paragraph(let paragraph) = blocks[index] else { return nil }
            return WordBody.trimmed(paragraph.text)
        }
        guard let line = text(index), Self.isShort(line), line.count <= 60, !line.contains(where: \.isNumber),
            index == 0 || text(index - 1)?.isEmpty == true
        else { return false }
        return (1...2).allSatisfy { offset in text(index + offset).map { $0.count > line.count } == true }
    }
}
