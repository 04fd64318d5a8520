import KnowledgeModel

/// Lines that are to become one chunk, with the places they stand at.
struct ChunkDraft {
    var lines: [String] = []
    var places: [Place] = []

    mutating func add(_ line: String, at place: Place) {
        lines.append(line)
        places.append(place)
    }

    /// Characters of the text that the lines make.
    var characterCount: Int { lines.reduce(max(0, lines.count - 1)) { $0 + $1.count } }

    var isEmpty: Bool { lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

    /// One place that covers all: the paragraphs from the first to the last, or the first place of another kind.
    var place: Place {
        var first: Int?
        var last = 0
        for place in places {
            guard case .paragraph(let number) = place else { continue }
            first = first ?? number
            last = number
        }
        guard let first else { return places.first ?? .file }
        return first == last ? .paragraph(first) : .paragraphs(first, last)
    }
}

extension Paragraph {
    /// The text with the number or bullet that Word shows before it.
    var labelledText: String { listLabel.map { "\($0) \(text)" } ?? text }

    /// The paragraph's number, for telling blank lines between two paragraphs by the gap.
    var number: Int? {
        if case .paragraph(let number) = place { number } else { nil }
    }

    var isListItem: Bool { listLabel != nil }
}

extension TableRow {
    /// The row as lines "header: value"; a cell without a header stands alone, and a merged cell is told once.
    var labelledText: String {
        var lines: [String] = []
        var previous: (header: String, cell: String)?
        for (index, cell) in cells.enumerated() where !cell.allSatisfy(\.isWhitespace) {
            let label = index < header.count ? header[index] : ""
            if let previous, previous.header == label || label.isEmpty, previous.cell == cell { continue }
            previous = (label, cell)
            lines.append(label.isEmpty || label == cell ? cell : "\(label): \(cell)")
        }
        return lines.joined(separator: "\n")
    }

    /// Whether one merged cell fills the whole row: a heading inside the table.
    var isBand: Bool {
        guard cells.count > 1, let first = cells.first, !first.isEmpty else { return false }
        return cells.allSatisfy { $0 == first || $0.isEmpty }
    }
}
