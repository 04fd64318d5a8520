/// What an answer stands on, worded so that a person finds the spot by hand.
public struct Citation: Hashable, Sendable, Codable {
    /// The file and the spot in it.
    public var location: SourceLocation
    /// The headings above the spot, outermost first.
    public var path: [String]

    /// Creates a citation.
    public init(location: SourceLocation, path: [String]) {
        self.location = location
        self.path = path
    }

    /// The citation in one line: file, headings, and the paragraph, table row, sheet cell or message.
    public func text(in language: Phrase.Language) -> String {
        let place = location.place.text(in: language)
        return ([location.file] + path + (place.isEmpty ? [] : [place])).joined(separator: " › ")
    }
}

extension Place {
    /// The spot in words: `таблица 2, строка 5`, `sheet Склад, cell B7`; empty for the file as a whole.
    public func text(in language: Phrase.Language) -> String {
        func say(_ ru: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
            switch language {
            case .ru: ru()
            case .en: en()
            }
        }
        return switch self {
        case .file: ""
        case .paragraph(let number): say("абзац \(number)", "paragraph \(number)")
        case .paragraphs(let first, let last) where first == last: Place.paragraph(first).text(in: language)
        case .paragraphs(let first, let last): say("абзацы \(first)–\(last)", "paragraphs \(first)–\(last)")
        case .tableRow(let table, let row): say("таблица \(table), строка \(row)", "table \(table), row \(row)")
        case .note(let number): say("сноска \(number)", "note \(number)")
        case .pageMargin(let part): say("колонтитул \(part)", "page margin \(part)")
        case .cell(let sheet, let reference):
            say("лист «\(sheet)», ячейка \(reference)", "sheet “\(sheet)”, cell \(reference)")
        case .sheetRow(let sheet, let row): say("лист «\(sheet)», строка \(row)", "sheet “\(sheet)”, row \(row)")
        case .message(let line, let time):
            say("сообщение в строке \(line)", "message at line \(line)") + Self.suffix(time)
        case .messages(let first, let last, let time) where first == last:
            Place.message(line: first, time: time).text(in: language)
        case .messages(let first, let last, let time):
            say("сообщения в строках \(first)–\(last)", "messages at lines \(first)–\(last)") + Self.suffix(time)
        }
    }

    private static func suffix(_ time: LocalDateTime?) -> String {
        guard let time else { return "" }
        let text = time.description
        return ", " + text.prefix(10) + " " + text.dropFirst(11).prefix(5)
    }
}
