/// The names of WordprocessingML and its neighbours that the reader knows.
enum WordToken: UInt16, CaseIterable {
    case unknown = 0
    // Structure
    case paragraph, run, table, row, cell, altChunk, subDocument, textBoxContent
    case footnote, endnote, comment, deleted, movedFrom, deletedText, propertiesChange, sdtProperties
    // Properties
    case paragraphProperties, runProperties, tableProperties, rowProperties, cellProperties, sectionProperties
    case paragraphStyle, runStyle, level, numberingID, outlineLevel, bold, vanish, size, fonts
    case gridSpan, verticalMerge, horizontalMerge, gridBefore, gridAfter, rowHeader, cellDeleted
    case headerReference, footerReference
    // Content of runs
    case text, tab, absoluteTab, lineBreak, carriageReturn, noBreakHyphen, softHyphen, symbol
    case formCheckBox, formIsChecked, formChoice, formChosen, formEntry
    case fieldCharacter, instruction, simpleField, hyperlink, rubyText
    case footnoteReference, endnoteReference, commentReference
    case drawing, picture, object, drawingProperties, pictureProperties, blip, drawingText
    case chart, diagram, imageData, shape, textPath, alternateContent, choice, fallback
    case mathText, fractionDenominator, superscriptPart, subscriptPart
    // Styles and numbering; an attribute of the same name as an element shares its number
    case style, name, basedOn, documentDefaults, abstractNumbering, numbering, numberingLevel, levelOverride
    case startOverride, start, numberFormat, levelText, levelRestart, isLegal
    case numberingStyleLink, styleLink, abstractNumberingID
    // Attributes
    case value, type, relationID, relationData, relationEmbed, relationLink, anchor, docLocation, id, styleID, isDefault
    case characterCode, font, fieldType, fieldCode, asciiFont, description, title, shapeAlternative
    case officeTitle, textPathString, customFormat

    /// The vocabulary of all parts of a Word document.
    static let vocabulary = XMLVocabulary(
        word.map { (.word, $0.0, $0.1.rawValue) } + strays.map { (.none, $0.0, $0.1.rawValue) }
            + others.map { ($0.0, $0.1, $0.2.rawValue) })

    private static let word: [(String, WordToken)] = [
        ("p", .paragraph), ("r", .run), ("tbl", .table), ("tr", .row), ("tc", .cell),
        ("altChunk", .altChunk), ("subDoc", .subDocument), ("txbxContent", .textBoxContent),
        ("footnote", .footnote), ("endnote", .endnote), ("comment", .comment),
        ("del", .deleted), ("moveFrom", .movedFrom), ("delText", .deletedText), ("delInstrText", .deletedText),
        ("pPrChange", .propertiesChange), ("rPrChange", .propertiesChange),
        ("tblPrChange", .propertiesChange), ("tblPrExChange", .propertiesChange), ("trPrChange", .propertiesChange),
        ("tcPrChange", .propertiesChange), ("sectPrChange", .propertiesChange), ("tblGridChange", .propertiesChange),
        ("numberingChange", .propertiesChange), ("sdtPr", .sdtProperties), ("sdtEndPr", .sdtProperties),
        ("customXmlPr", .sdtProperties), ("smartTagPr", .sdtProperties),
        ("pPr", .paragraphProperties), ("rPr", .runProperties), ("tblPr", .tableProperties),
        ("tblPrEx", .tableProperties),
        ("trPr", .rowProperties), ("tcPr", .cellProperties), ("sectPr", .sectionProperties),
        ("pStyle", .paragraphStyle), ("rStyle", .runStyle), ("ilvl", .level),
        ("numId", .numberingID), ("outlineLvl", .outlineLevel), ("b", .bold), ("vanish", .vanish), ("sz", .size),
        ("rFonts", .fonts), ("gridSpan", .gridSpan), ("vMerge", .verticalMerge),
        ("hMerge", .horizontalMerge), ("gridBefore", .gridBefore), ("gridAfter", .gridAfter),
        ("tblHeader", .rowHeader), ("cellDel", .cellDeleted), ("headerReference", .headerReference),
        ("footerReference", .footerReference),
        ("t", .text), ("tab", .tab), ("ptab", .absoluteTab), ("br", .lineBreak), ("cr", .carriageReturn),
        ("noBreakHyphen", .noBreakHyphen), ("softHyphen", .softHyphen), ("sym", .symbol),
        ("fldChar", .fieldCharacter), ("instrText", .instruction), ("fldSimple", .simpleField),
        ("checkBox", .formCheckBox), ("checked", .formIsChecked), ("ddList", .formChoice), ("result", .formChosen),
        ("listEntry", .formEntry), ("hyperlink", .hyperlink), ("rt", .rubyText),
        ("footnoteReference", .footnoteReference),
        ("endnoteReference", .endnoteReference), ("commentReference", .commentReference), ("drawing", .drawing),
        ("pict", .picture), ("object", .object),
        ("style", .style), ("name", .name), ("basedOn", .basedOn), ("docDefaults", .documentDefaults),
        ("abstractNum", .abstractNumbering), ("num", .numbering), ("lvl", .numberingLevel),
        ("lvlOverride", .levelOverride), ("startOverride", .startOverride), ("start", .start),
        ("numFmt", .numberFormat), ("lvlText", .levelText), ("lvlRestart", .levelRestart), ("isLgl", .isLegal),
        ("numStyleLink", .numberingStyleLink), ("styleLink", .styleLink), ("abstractNumId", .abstractNumberingID),
        ("val", .value), ("type", .type), ("anchor", .anchor), ("docLocation", .docLocation), ("id", .id),
        ("styleId", .styleID), ("default", .isDefault), ("char", .characterCode), ("font", .font),
        ("fldCharType", .fieldType), ("instr", .fieldCode), ("ascii", .asciiFont),
        ("format", .customFormat),
    ]

    /// Attributes without a namespace.
    private static let strays: [(String, WordToken)] = [
        ("descr", .description), ("title", .title), ("alt", .shapeAlternative), ("string", .textPathString),
    ]

    private static let others: [(XMLNamespace, String, WordToken)] = [
        (.relationship, "id", .relationID), (.relationship, "embed", .relationEmbed),
        (.relationship, "link", .relationLink), (.relationship, "dm", .relationData),
        (.wordDrawing, "docPr", .drawingProperties), (.picture, "cNvPr", .pictureProperties),
        (.chart, "chart", .chart), (.chartEx, "chart", .chart), (.diagram, "relIds", .diagram),
        (.drawing, "blip", .blip), (.drawing, "t", .drawingText),
        (.vml, "imagedata", .imageData), (.vml, "shape", .shape), (.vml, "textpath", .textPath),
        (.office, "title", .officeTitle), (.compatibility, "AlternateContent", .alternateContent),
        (.compatibility, "Choice", .choice), (.compatibility, "Fallback", .fallback), (.math, "t", .mathText),
        (.math, "r", .run),
        (.math, "den", .fractionDenominator), (.math, "sup", .superscriptPart),
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
