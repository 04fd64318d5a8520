import KnowledgeModel

/// Finds headings in a document whose author used no heading styles.
///
/// A rule that would make more than half of the lines headings says nothing about this document and is dropped.
struct HeadingGuess {
    /// A line taken for a heading.
    struct Found: Hashable {
        /// 1...4, the outermost first.
        var level: Int
        var rule: HeadingRule
        /// Whether only the part before the first line break is the heading.
        var isFirstLineOnly = false
    }

    /// A paragraph that may be a heading: outside tables and text boxes, with text.
    private struct Line {
        var index: Int
        var text: String
        /// The text up to the first line break.
        var firstLine: String
        var look: WordParagraph.Look
        var isListItem: Bool
        var isAfterBlank: Bool
        /// The text directly below, without a blank paragraph between; nil where something else or nothing follows.
        var next: String?
        var isAboveContent: Bool
    }

    private let lines: [Line]

    init(_ blocks: [WordBlock]) {
        var lines: [Line] = []
        var isAfterBlank = true
        for (index, block) in blocks.enumerated() {
            guard case .paragraph(let paragraph) = block, !paragraph.isInTextBox else {
                isAfterBlank = true
                continue
            }
            let text = WordBody.trimmed(paragraph.text)
            if !text.isEmpty, paragraph.heading == nil {
                lines.append(
                    Line(
                        index: index, text: text,
                        firstLine: SectionBuilder.split(paragraph.text, at: Int(paragraph.look.firstBreak)).head,
                        look: paragraph.look, isListItem: paragraph.label != nil,
                        isAfterBlank: isAfterBlank, next: Self.text(after: index, in: blocks),
                        isAboveContent: index + 1 < blocks.count))
            }
            isAfterBlank = text.isEmpty
        }
        self.lines = lines
    }

    private static func text(after index: Int, in blocks: [WordBlock]) -> String? {
        guard blocks.indices.contains(index + 1), case .paragraph(let next) = blocks[index + 1] else { return nil }
        let text = WordBody.trimmed(next.text)
        return text.isEmpty ? nil : text
    }

    /// The headings by the places of their blocks.
    func headings() -> [Int: Found] {
        let strong = strongLines()
        let colons = colonLines(apartFrom: strong)
        if !strong.isEmpty || !colons.isEmpty {
            var found = levelled(strong)
            let below = min((found.values.map(\.level).max() ?? 0) + 1, 4)
            for line in colons { found[line.index] = Found(level: below, rule: .shortBoldLine) }
            return found
        }
        var found: [Int: Found] = [:]
        for line in loneLines() { found[line.index] = Found(level: 1, rule: .loneLine) }
        return found
    }

    // MARK: - Lines that stand out

    private func strongLines() -> [Line] {
        let bold = kept(lines.filter { isBoldLine($0) || isBoldLineWithText($0) })
        let capitals = kept(lines.filter { isShort($0.text) && isCapitals($0.text) })
        let places = Set(bold.map(\.index)).union(capitals.map(\.index))
        return lines.filter { places.contains($0.index) }
    }

    /// The lines a rule found, unless they are so many that it cannot be what marks headings here.
    private func kept(_ found: [Line]) -> [Line] {
        found.count * 2 > lines.count && lines.count > 2 ? [] : found
    }

    private func isBoldLine(_ line: Line) -> Bool {
        line.look.isBold && isShort(line.text) && !line.text.hasSuffix(",") && !line.text.hasSuffix(";")
            && !TableHeader.isFigure(line.text)
    }

    private func isBoldLineWithText(_ line: Line) -> Bool {
        line.look.isBoldLineWithText && isShort(line.firstLine)
    }

    private func isShort(_ text: String) -> Bool {
        WordBody.isAtMost(90, text) && !text.utf8.contains(0x0A)
            && text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }

    private func isCapitals(_ text: String) -> Bool {
        var letters = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            guard scalar.properties.isUppercase else { return false }
            letters += 1
        }
        return letters >= 4 && !text.contains { $0.isNumber }
    }

    /// Levels by size where the lines differ in it, the largest outermost.
    private func levelled(_ strong: [Line]) -> [Int: Found] {
        let sizes = Set(strong.map(\.look.size)).sorted(by: >)
        var found: [Int: Found] = [:]
        for line in strong {
            let level = (sizes.firstIndex(of: line.look.size) ?? 0) + 1
            found[line.index] = Found(
                level: min(level, 3), rule: .shortBoldLine, isFirstLineOnly: isBoldLineWithText(line))
        }
        return found
    }

    /// Short lines ended by a colon; not those that come again and again, which name a speaker.
    private func colonLines(apartFrom strong: [Line]) -> [Line] {
        let taken = Set(strong.map(\.index))
        let found = lines.filter { line in
            !taken.contains(line.index) && line.text.hasSuffix(":") && WordBody.isAtMost(60, line.text)
                && isShort(line.text)
                && !line.isListItem && line.isAboveContent
        }
        let times = Dictionary(grouping: found, by: \.text).mapValues(\.count)
        let rare = found.filter { (times[$0.text] ?? 0) <= 2 }
        return rare.count * 2 > lines.count ? [] : rare
    }

    // MARK: - Lines that stand alone

    private func loneLines() -> [Line] {
        let stages = lines.filter { WordBody.isAtMost(80, $0.text) && isStage($0.text) }
        if stages.count >= 2 { return stages }
        let groups = groupLines()
        if !groups.isEmpty { return groups }
        let apart = lines.filter { line in
            guard line.isAfterBlank, !line.isListItem, let next = line.next else { return false }
            return WordBody.isAtMost(60, line.text) && isShort(line.text) && !endsSentence(line.text)
                && next.utf8.count * 2 >= line.text.utf8.count * 3
        }
        return apart.count >= 2 && apart.count * 5 <= lines.count * 2 ? apart : []
    }

    /// «Шаг 1. Приветствие».
    private func isStage(_ text: String) -> Bool {
        let words = text.lowercased().split(maxSplits: 2, whereSeparator: { $0 == " " || $0 == "\u{A0}" })
        guard words.count >= 2, Self.stageWords.contains(String(words[0])) else { return false }
        return words[1].drop(while: { $0 == "№" || $0 == "#" }).first?.isNumber == true
    }

    private static let stageWords: Set<String> = [
        "шаг", "этап", "блок", "раздел", "глава", "часть", "модуль", "скрипт", "возражение", "сценарий", "қадам",
        "кезең",
        "бөлім", "step", "stage", "part", "section", "chapter", "block", "module", "script", "objection",
    ]

    /// Short lines without figures above lines with figures, in a document that mostly consists of the latter.
    private func groupLines() -> [Line] {
        let withFigures = lines.map { $0.text.contains { $0.isNumber } }
        guard lines.count >= 3, withFigures.count(where: { $0 }) * 2 >= lines.count else { return [] }
        let found = lines.indices.filter { place in
            let line = lines[place]
            guard !withFigures[place], place + 2 < lines.count, withFigures[place + 1], withFigures[place + 2] else {
                return false
            }
            return WordBody.isAtMost(40, line.text) && isShort(line.text) && !endsSentence(line.text)
                && !line.isListItem
                && line.text.split(separator: " ").count <= 5 && line.text.first?.isLowercase != true
        }
        return found.count * 5 <= lines.count * 2 ? found.map { lines[$0] } : []
    }

    private func endsSentence(_ text: String) -> Bool {
        text.last.map { ".,;!?…:".contains($0) } ?? false
    }
}
