/// Reads the list of sheets and the epoch from the workbook's main part.
final class WorkbookPart: XMLHandler {
    private enum Token {
        static let sheet: UInt16 = 1
        static let name: UInt16 = 2
        static let state: UInt16 = 3
        static let relationship: UInt16 = 4
        static let properties: UInt16 = 5
        static let is1904: UInt16 = 6
        static let sheets: UInt16 = 7
    }

    static let vocabulary = XMLVocabulary([
        (.sheet, "sheets", Token.sheets), (.none, "sheets", Token.sheets),
        (.sheet, "sheet", Token.sheet), (.none, "sheet", Token.sheet),
        (.none, "name", Token.name), (.none, "state", Token.state),
        (.relationship, "id", Token.relationship), (.none, "id", Token.relationship),
        (.sheet, "workbookPr", Token.properties), (.none, "workbookPr", Token.properties),
        (.none, "date1904", Token.is1904),
    ])

    /// A sheet as the workbook names it.
    struct Entry {
        var name: String
        var state: SheetInfo.State
        var relationship: String
    }

    private(set) var entries: [Entry] = []
    private(set) var is1904 = false
    private var isInSheets = false

    func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
        switch name {
        case Token.sheets: isInSheets = true
        case Token.properties:
            let flag = attributes[Token.is1904]
            is1904 = flag.map { $0.equals("1") || $0.equals("true") || $0.equals("on") } ?? false
        case Token.sheet where isInSheets:
            entries.append(
                Entry(
                    name: attributes[Token.name]?.string ?? "",
                    state: (attributes[Token.state]?.string).flatMap(SheetInfo.State.init(rawValue:)) ?? .visible,
                    relationship: attributes[Token.relationship]?.string ?? ""))
        default: break
        }
    }

    func end(_ name: UInt16) throws {
        if name == Token.sheets { isInSheets = false }
    }

    func text(_ bytes: XMLBytes) throws {}
}
