/// Where in a shop's files something was read: the file and the spot inside it.
public struct SourceLocation: Hashable, Sendable, Codable {
    /// Path relative to the shop's folder, with `/` between its parts, as the file system spells it.
    public var file: String
    /// The spot inside the file.
    public var place: Place

    /// Creates a location from a path relative to the shop's folder and a place inside that file.
    public init(file: String, place: Place) {
        self.file = file
        self.place = place
    }
}

/// A spot inside a file that a person can find by hand. All numbers start at 1.
public enum Place: Hashable, Sendable {
    /// The file as a whole.
    case file
    /// A paragraph of a Word document, counted over the paragraphs of the body outside tables, empty ones included.
    case paragraph(Int)
    /// Paragraphs of a Word document from the first to the last, both included, counted as in ``paragraph(_:)``.
    case paragraphs(Int, Int)
    /// A row of a table of a Word document. Tables are counted in document order; a nested table counts after the row it stands in.
    case tableRow(table: Int, row: Int)
    /// A note of a Word document by the number it carries in the file.
    case note(Int)
    /// A page header or footer of a Word document by its part name, `header1` for example.
    case pageMargin(String)
    /// A cell of a sheet, `B7` for example.
    case cell(sheet: String, reference: String)
    /// A row of a sheet.
    case sheetRow(sheet: String, row: Int)
    /// A message of a chat by the line its header stands on in the exported text.
    case message(line: Int, time: LocalDateTime?)
    /// Messages of a chat from the first to the last header line, both included, and the time of the first.
    case messages(firstLine: Int, lastLine: Int, time: LocalDateTime?)
}
