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
    public func text(in language: Phrase.Language) -> String { phrase[language] }

    private var phrase: Phrase {
        switch self {
        case .file: Phrase(ru: "", en: "")
        case .paragraph(let number): Phrase(ru: "абзац \(number)", en: "paragraph \(number)")
        case .paragraphs(let first, let last) where first == last: Place.paragraph(first).phrase
        case .paragraphs(let first, let last):
            Phrase(ru: "абзацы \(first)–\(last)", en: "paragraphs \(first)–\(last)")
        case .tableRow(let table, let row):
            Phrase(ru: "таблица \(table), строка \(row)", en: "table \(table), row \(row)")
        case .note(let number): Phrase(ru: "сноска \(number)", en: "note \(number)")
        case .pageMargin(let part): Phrase(ru: "колонтитул \(part)", en: "page margin \(part)")
        case .cell(let sheet, let reference):
            Phrase(ru: "лист «\(sheet)», ячейка \(reference)", en: "sheet “\(sheet)”, cell \(reference)")
        case .sheetRow(let sheet, let row):
            Phrase(ru: "лист «\(sheet)», строка \(row)", en: "sheet “\(sheet)”, row \(row)")
        case .message(let line, let time):
            Phrase(
                ru: "сообщение в строке \(line)" + Self.suffix(time), en: "message at line \(line)" + Self.suffix(time))
        case .messages(let first, let last, let time) where first == last: Place.message(line: first, time: time).phrase
        case .messages(let first, let last, let time):
            Phrase(
                ru: "сообщения в строках \(first)–\(last)" + Self.suffix(time),
                en: "messages at lines \(first)–\(last)" + Self.suffix(time))
        }
    }

    private static func suffix(_ time: LocalDateTime?) -> String {
        guard let time else { return "" }
        let text = time.description
        return ", " + text.prefix(10) + " " + text.dropFirst(11).prefix(5)
    }
}
