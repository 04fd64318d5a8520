/// Places are coded as flat objects that say what they are: `{"type":"tableRow","table":2,"row":5}`.
extension Place: Codable {
    private enum Kind: String, Codable {
        case file
        case paragraph
        case paragraphs
        case tableRow
        case note
        case pageMargin
        case cell
        case sheetRow
        case message
        case messages
    }

    private enum CodingKeys: String, CodingKey {
        case type
        case number
        case first
        case last
        case table
        case row
        case part
        case sheet
        case reference
        case line
        case time
    }

    /// Decodes the form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func number(_ key: CodingKeys) throws -> Int { try values.decode(Int.self, forKey: key) }
        func text(_ key: CodingKeys) throws -> String { try values.decode(String.self, forKey: key) }
        func time() throws -> LocalDateTime? { try values.decodeIfPresent(LocalDateTime.self, forKey: .time) }
        switch try values.decode(Kind.self, forKey: .type) {
        case .file: self = .file
        case .paragraph: self = .paragraph(try number(.number))
        case .paragraphs: self = .paragraphs(try number(.first), try number(.last))
        case .tableRow: self = .tableRow(table: try number(.table), row: try number(.row))
        case .note: self = .note(try number(.number))
        case .pageMargin: self = .pageMargin(try text(.part))
        case .cell: self = .cell(sheet: try text(.sheet), reference: try text(.reference))
        case .sheetRow: self = .sheetRow(sheet: try text(.sheet), row: try number(.row))
        case .message: self = .message(line: try number(.line), time: try time())
        case .messages:
            self = .messages(firstLine: try number(.first), lastLine: try number(.last), time: try time())
        }
    }

    /// Encodes the kind of place under `type` and its numbers and names beside it; an unknown time is left out.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        func kind(_ kind: Kind) throws { try values.encode(kind, forKey: .type) }
        switch self {
        case .file: try kind(.file)
        case .paragraph(let number):
            try kind(.paragraph)
            try values.encode(number, forKey: .number)
        case .paragraphs(let first, let last):
            try kind(.paragraphs)
            try values.encode(first, forKey: .first)
            try values.encode(last, forKey: .last)
        case .tableRow(let table, let row):
            try kind(.tableRow)
            try values.encode(table, forKey: .table)
            try values.encode(row, forKey: .row)
        case .note(let number):
            try kind(.note)
            try values.encode(number, forKey: .number)
        case .pageMargin(let part):
            try kind(.pageMargin)
            try values.encode(part, forKey: .part)
        case .cell(let sheet, let reference):
            try kind(.cell)
            try values.encode(sheet, forKey: .sheet)
            try values.encode(reference, forKey: .reference)
        case .sheetRow(let sheet, let row):
            try kind(.sheetRow)
            try values.encode(sheet, forKey: .sheet)
            try values.encode(row, forKey: .row)
        case .message(let line, let time):
            try kind(.message)
            try values.encode(line, forKey: .line)
            try values.encodeIfPresent(time, forKey: .time)
        case .messages(let first, let last, let time):
            try kind(.messages)
            try values.encode(first, forKey: .first)
            try values.encode(last, forKey: .last)
            try values.encodeIfPresent(time, forKey: .time)
        }
    }
}
