/// How much one part of XML may ask of the machine.
struct XMLLimits: Sendable {
    /// Elements inside one another. Below 256, where libxml2 gives up itself.
    var depth = 250
    /// Elements in all.
    var elements = 40_000_000
    /// Different names: libxml2 keeps them in a table that slows down with each beyond some thousands.
    var names = 50_000
    /// Attributes of one element: libxml2 compares each with all others.
    var attributes = 8_000
    /// Bytes of text in all.
    var textBytes = 256 << 20
    /// Bytes of one attribute's value. Below 10 MB, where libxml2 gives up itself.
    var attributeBytes = 4 << 20

    /// The limits that suit parts of office documents.
    init() {}
}
