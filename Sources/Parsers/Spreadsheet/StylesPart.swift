/// Reads from the styles which cell formats show dates.
final class StylesPart: XMLHandler {
    private enum Token {
        static let numberFormat: UInt16 = 1
        static let cellFormats: UInt16 = 2
        static let format: UInt16 = 3
        static let id: UInt16 = 4
        static let code: UInt16 = 5
        static let numberFormats: UInt16 = 6
    }

    static let vocabulary = XMLVocabulary([
        (.sheet, "numFmts", Token.numberFormats), (.none, "numFmts", Token.numberFormats),
        (.sheet, "numFmt", Token.numberFormat), (.none, "numFmt", Token.numberFormat),
        (.sheet, "cellXfs", Token.cellFormats), (.none, "cellXfs", Token.cellFormats),
        (.sheet, "xf", Token.format), (.none, "xf", Token.format),
        (.none, "numFmtId", Token.id), (.none, "formatCode", Token.code),
    ])

    /// The styles of the cell formats by their number.
    var styles: [NumberFormat.Style] {
        formats.map { custom[$0] ?? NumberFormat.style(ofBuiltIn: $0) }
    }

    private var custom: [Int: NumberFormat.Style] = [:]
    private var formats: [Int] = []
    private var isInCellFormats = false
    private var isInNumberFormats = false

    func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
        switch name {
        case Token.cellFormats: isInCellFormats = true
        case Token.numberFormats: isInNumberFormats = true
        case Token.format where isInCellFormats: formats.append(attributes[Token.id]?.integer ?? 0)
        case Token.numberFormat where isInNumberFormats:
            guard let id = attributes[Token.id]?.integer, let code = attributes[Token.code] else { return }
            custom[id] = NumberFormat.style(ofCode: code.string)
        default: break
        }
    }

    func end(_ name: UInt16) throws {
        switch name {
        case Token.cellFormats: isInCellFormats = false
        case Token.numberFormats: isInNumberFormats = false
        default: break
        }
    }

    func text(_ bytes: XMLBytes) throws {}
}
