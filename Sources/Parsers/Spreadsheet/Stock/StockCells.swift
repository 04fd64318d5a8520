import KnowledgeModel

/// The cells of one row by what their columns hold.
struct StockCells {
    let row: SheetRow
    /// Indexes into the row's cells by slot, -1 where the row has none.
    private let slots: [Int]
    /// The first cell with text outside the columns of the list; -1 where there is none.
    let stray: Int
    private let origins: [Int: Int]

    /// Columns of a list, each with its slot: fields first, then sizes.
    struct Layout {
        private(set) var slotOfColumn: [Int32] = []
        private(set) var count = 0

        init(columns: [Int?]) {
            count = columns.count
            let last = columns.compactMap { $0 }.max() ?? 0
            slotOfColumn = [Int32](repeating: -1, count: last + 1)
            for (slot, column) in columns.enumerated() {
                if let column { slotOfColumn[column] = Int32(slot) }
            }
        }
    }

    /// - Parameter origins: the rows that values merged from above stand in, by column.
    init(_ row: SheetRow, fields: StockFields, origins: [Int: Int] = [:]) {
        self.row = row
        self.origins = origins
        var slots = [Int](repeating: -1, count: fields.layout.count)
        var stray = -1
        for index in 0..<row.count {
            let column = row.column(at: index)
            let slot = column < fields.layout.slotOfColumn.count ? Int(fields.layout.slotOfColumn[column]) : -1
            if slot >= 0 {
                if !row.isBlank(at: index) { slots[slot] = index }
            } else if stray < 0, row.cells[index].kind == .sharedText || row.cells[index].kind == .ownText,
                !row.isBlank(at: index)
            {
                stray = index
            }
        }
        self.slots = slots
        self.stray = stray
    }

    /// The cell of a field that is filled.
    subscript(field: StockItem.Field) -> Int? { self[slot: field.slot] }

    /// The cell of a slot that is filled.
    subscript(slot slot: Int) -> Int? { slots[slot] < 0 ? nil : slots[slot] }

    /// The row in which the value of a slot stands.
    func origin(slot: Int) -> Int {
        guard !origins.isEmpty, let index = self[slot: slot] else { return row.number }
        return origins[row.column(at: index)] ?? row.number
    }

    /// Whether any slot of a range is filled.
    func hasAny(_ range: Range<Int>) -> Bool { slots[range].contains { $0 >= 0 } }

    /// The number of slots.
    var count: Int { slots.count }

    /// The longest text taken for a name, a colour or a category, in bytes; longer ones are prose.
    static let longestText = 600

    /// Whether a cell's text is too long for a name.
    func isLong(_ index: Int) -> Bool { row.withText(at: index) { $0.count } > Self.longestText }

    /// The folded text of a cell, whatever it holds.
    func text(at index: Int) -> String {
        switch row.cells[index].kind {
        case .sharedText, .ownText: row.withText(at: index) { CellText.folded($0) }
        default: row.value(at: index).text
        }
    }
}

extension SheetRow {
    /// Whether a cell holds nothing but white space.
    func isBlank(at index: Int) -> Bool {
        switch cells[index].kind {
        case .sharedText, .ownText:
            withText(at: index) { bytes in
                guard let first = bytes.first else { return true }
                // Letters and digits are the rule: only other beginnings are worth folding.
                if first > 0x20, first < 0x80 || first == 0xD0 || first == 0xD1 { return false }
                return CellText.folded(bytes).isEmpty
            }
        default: false
        }
    }
}

extension StockItem.Field {
    /// The field's slot in a row of a list.
    var slot: Int {
        switch self {
        case .product: 0
        case .size: 1
        case .color: 2
        case .quantity: 3
        case .price: 4
        case .category: 5
        case .details: 6
        }
    }

    /// Fields by slot.
    static let bySlot: [StockItem.Field] = [.product, .size, .color, .quantity, .price, .category, .details]
}
