/// The names of WordprocessingML and its neighbours that the reader knows.
enum WordToken: UInt16, CaseIterable {
    case unknown = 0
    // Structure
    case body, paragraph, run, table, row, cell, altChunk, subDocument, textBoxContent
    case footnote, endnote, comment, header, footer, deleted, movedFrom, deletedText, inserted
    case propertiesChange, sdtProperties
    // Properties
    case paragraphProperties, runProperties, tableProperties, rowProperties, cellProperties, sectionProperties
    case paragraphStyle, runStyle, numberingProperties, level, numberingID, outlineLevel
    case bold, vanish, size, fonts, caps, gridSpan, verticalMerge, horizontalMerge, gridBefore, gridAfter
    case rowHeader, cellDeleted, headerReference, footerReference, gridColumn
    // Content of runs
    case text, tab, absoluteTab, lineBreak, carriageReturn, noBreakHyphen, softHyphen, symbol
    case fieldCharacter, instruction, simpleField, hyperlink, rubyText
    case footnoteReference, endnoteReference, commentReference
    case drawing, picture, object, drawingProperties, pictureProperties, blip, drawingText, diagramParts
    case imageData, shape, textPath
    case alternateContent, choice, fallback
    case mathText, fraction, fractionDenominator, superscript, superscriptPart, subscriptPart, mathParagraph
    // Styles and numbering
    case style, name, basedOn, documentDefaults, abstractNumbering, numbering, numberingLevel, levelOverride
    case startOverride, start, numberFormat, levelText, levelRestart, isLegal, levelParagraphStyle, suffix
    case numberingStyleLink, styleLink, abstractNumberingID, link
    // Attributes
    case value, type, relationID, relationEmbed, relationLink, anchor, docLocation, id, styleID, isDefault
    case characterCode, font, fieldType, fieldCode, asciiFont, highFont, description, title, shapeAlternative
    case officeTitle, textPathString, levelNumber, numberingIDAttribute, abstractNumberingIDAttribute
    case customFormat, dataModel, author
    // Relationship attributes shared by several elements keep one name each.

    /// The vocabulary of all parts of a Word document.
    static let vocabulary = XMLVocabulary(
        word.map { (.word, $0.0, $0.1.rawValue) } + strays.map { (.none, $0.0, $0.1.rawValue) }
            + others.map { ($0.0, $0.1, $0.2.rawValue) })

    private static let word: [(String, WordToken)] = [
        ("body", .body), ("p", .paragraph), ("r", .run), ("tbl", .table), ("tr", .row), ("tc", .cell),
        ("altChunk", .altChunk), ("subDoc", .subDocument), ("txbxContent", .textBoxContent),
        ("footnote", .footnote), ("endnote", .endnote), ("comment", .comment), ("hdr", .header), ("ftr", .footer),
        ("del", .deleted), ("moveFrom", .movedFrom), ("delText", .deletedText), ("delInstrText", .deletedText),
        ("ins", .inserted), ("pPrChange", .propertiesChange), ("rPrChange", .propertiesChange),
        ("tblPrChange", .propertiesChange), ("tblPrExChange", .propertiesChange), ("trPrChange", .propertiesChange),
        ("tcPrChange", .propertiesChange), ("sectPrChange", .propertiesChange), ("tblGridChange", .propertiesChange),
        ("numberingChange", .propertiesChange), ("sdtPr", .sdtProperties), ("sdtEndPr", .sdtProperties),
        ("customXmlPr", .sdtProperties), ("smartTagPr", .sdtProperties),
        ("pPr", .paragraphProperties), ("rPr", .runProperties), ("tblPr", .tableProperties), ("tblPrEx", .tableProperties),
        ("trPr", .rowProperties), ("tcPr", .cellProperties), ("sectPr", .sectionProperties),
        ("pStyle", .paragraphStyle), ("rStyle", .runStyle), ("numPr", .numberingProperties), ("ilvl", .level),
        ("numId", .numberingID), ("outlineLvl", .outlineLevel), ("b", .bold), ("vanish", .vanish), ("sz", .size),
        ("rFonts", .fonts), ("caps", .caps), ("gridSpan", .gridSpan), ("vMerge", .verticalMerge),
        ("hMerge", .horizontalMerge), ("gridBefore", .gridBefore), ("gridAfter", .gridAfter), ("gridCol", .gridColumn),
        ("tblHeader", .rowHeader), ("cellDel", .cellDeleted), ("headerReference", .headerReference),
        ("footerReference", .footerReference),
        ("t", .text), ("tab", .tab), ("ptab", .absoluteTab), ("br", .lineBreak), ("cr", .carriageReturn),
        ("noBreakHyphen", .noBreakHyphen), ("softHyphen", .softHyphen), ("sym", .symbol),
        ("fldChar", .fieldCharacter), ("instrText", .instruction), ("fldSimple", .simpleField),
        ("hyperlink", .hyperlink), ("rt", .rubyText), ("footnoteReference", .footnoteReference),
        ("endnoteReference", .endnoteReference), ("commentReference", .commentReference), ("drawing", .drawing),
        ("pict", .picture), ("object", .object),
        ("style", .style), ("name", .name), ("basedOn", .basedOn), ("docDefaults", .documentDefaults),
        ("abstractNum", .abstractNumbering), ("num", .numbering), ("lvl", .numberingLevel),
        ("lvlOverride", .levelOverride), ("startOverride", .startOverride), ("start", .start),
        ("numFmt", .numberFormat), ("lvlText", .levelText), ("lvlRestart", .levelRestart), ("isLgl", .isLegal),
        ("numStyleLink", .numberingStyleLink), ("styleLink", .styleLink), ("abstractNumId", .abstractNumberingID),
        ("val", .value), ("type", .type), ("anchor", .anchor), ("docLocation", .docLocation), ("id", .id),
        ("styleId", .styleID), ("default", .isDefault), ("char", .characterCode), ("font", .font),
        ("fldCharType", .fieldType), ("instr", .fieldCode), ("ascii", .asciiFont), ("hAnsi", .highFont),
        ("format", .customFormat), ("author", .author),
    ]

    /// Attributes without a namespace, and attributes of writers that forget it.
    private static let strays: [(String, WordToken)] = [
        ("descr", .description), ("title", .title), ("alt", .shapeAlternative), ("string", .textPathString),
    ]

    private static let others: [(XMLNamespace, String, WordToken)] = [
        (.relationship, "id", .relationID), (.relationship, "embed", .relationEmbed),
        (.relationship, "link", .relationLink), (.relationship, "dm", .dataModel),
        (.wordDrawing, "docPr", .drawingProperties), (.picture, "cNvPr", .pictureProperties),
        (.drawing, "blip", .blip), (.drawing, "t", .drawingText), (.diagram, "relIds", .diagramParts),
        (.vml, "imagedata", .imageData), (.vml, "shape", .shape), (.vml, "textpath", .textPath),
        (.office, "title", .officeTitle), (.compatibility, "AlternateContent", .alternateContent),
        (.compatibility, "Choice", .choice), (.compatibility, "Fallback", .fallback), (.math, "t", .mathText),
        (.math, "f", .fraction), (.math, "den", .fractionDenominator), (.math, "sup", .superscriptPart),
        (.math, "sub", .subscriptPart),
    ]

    /// A lookup without a failing case: numbers come from the vocabulary above.
    static func of(_ number: UInt16) -> WordToken { WordToken(rawValue: number) ?? .unknown }
}

extension XMLAttributes {
    /// The value of an attribute of the vocabulary of Word.
    subscript(token: WordToken) -> XMLBytes? { self[token.rawValue] }

    /// The `w:val` of an on-off property: on unless it says otherwise.
    var isOn: Bool {
        guard let value = self[.value] else { return true }
        return !(value.equals("0") || value.equals("false") || value.equals("off"))
    }
}
