/// The namespaces that matter in office documents; the transitional and the strict form of one are the same here.
enum XMLNamespace: UInt8, Hashable, Sendable {
    /// No namespace: most attributes.
    case none
    /// One that no reader asks for.
    case other
    /// `xml:`, as in `xml:space`.
    case xml
    /// WordprocessingML, `w:`.
    case word
    /// SpreadsheetML.
    case sheet
    /// DrawingML, `a:`.
    case drawing
    /// DrawingML in a text document, `wp:`.
    case wordDrawing
    /// DrawingML on a sheet, `xdr:`.
    case sheetDrawing
    /// Pictures, `pic:`.
    case picture
    /// Charts, `c:`.
    case chart
    /// Charts of Office 2016, `cx:`.
    case chartEx
    /// Diagrams (SmartArt), `dgm:`.
    case diagram
    /// References to parts from inside a part, `r:`.
    case relationship
    /// The parts that list a part's relationships.
    case packageRelationships
    /// The part that lists types of content.
    case contentTypes
    /// Office's own mathematics, `m:`.
    case math
    /// Alternatives of content, `mc:`.
    case compatibility
    /// Vector Markup Language, `v:`.
    case vml
    /// Office's additions to VML, `o:`.
    case office
    /// Shapes with text in a text document, `wps:`.
    case wordShape
    /// Word 2010, `w14:`.
    case word2010
    /// Word 2012, `w15:`.
    case word2012

    /// The namespace of a URI.
    init(uri: String) {
        self = Self.byURI[uri] ?? .other
    }

    /// The namespace that a prefix usually stands for; for parts that forget to declare it.
    init(undeclaredPrefix prefix: String) {
        self = Self.byPrefix[prefix] ?? .other
    }

    private static let byURI: [String: XMLNamespace] = {
        var table: [String: XMLNamespace] = [
            "http://www.w3.org/XML/1998/namespace": .xml,
            "http://schemas.openxmlformats.org/package/2006/relationships": .packageRelationships,
            "http://schemas.openxmlformats.org/package/2006/content-types": .contentTypes,
            "http://schemas.openxmlformats.org/markup-compatibility/2006": .compatibility,
            "http://schemas.microsoft.com/office/drawing/2014/chartex": .chartEx,
            "urn:schemas-microsoft-com:vml": .vml,
            "urn:schemas-microsoft-com:office:office": .office,
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": .wordShape,
            "http://schemas.microsoft.com/office/word/2010/wordml": .word2010,
            "http://schemas.microsoft.com/office/word/2012/wordml": .word2012,
        ]
        let both: [(transitional: String, strict: String, XMLNamespace)] = [
            ("wordprocessingml/2006/main", "wordprocessingml/main", .word),
            ("spreadsheetml/2006/main", "spreadsheetml/main", .sheet),
            ("drawingml/2006/main", "drawingml/main", .drawing),
            ("drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing", .wordDrawing),
            ("drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing", .sheetDrawing),
            ("drawingml/2006/picture", "drawingml/picture", .picture),
            ("drawingml/2006/chart", "drawingml/chart", .chart),
            ("drawingml/2006/diagram", "drawingml/diagram", .diagram),
            ("officeDocument/2006/relationships", "officeDocument/relationships", .relationship),
            ("officeDocument/2006/math", "officeDocument/math", .math),
        ]
        for (transitional, strict, namespace) in both {
            table["http://schemas.openxmlformats.org/" + transitional] = namespace
            table["http://purl.oclc.org/ooxml/" + strict] = namespace
        }
        return table
    }()

    private static let byPrefix: [String: XMLNamespace] = [
        "w": .word, "x": .sheet, "a": .drawing, "wp": .wordDrawing, "xdr": .sheetDrawing, "pic": .picture, "c": .chart,
        "cx": .chartEx,
        "dgm": .diagram, "r": .relationship, "m": .math, "mc": .compatibility, "v": .vml, "o": .office,
        "wps": .wordShape, "w14": .word2010, "w15": .word2012, "xml": .xml,
    ]
}
