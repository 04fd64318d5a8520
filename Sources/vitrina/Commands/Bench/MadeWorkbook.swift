import KnowledgeModel

/// Writes made-up stock as a workbook: an archive of stored entries, texts in the cells.
enum MadeWorkbook {
    /// A workbook of rows, each with the same quantity and price.
    static func bytes(of items: [StockItem], quantity: Int, price: Int) -> [UInt8] {
        var sheet = Array(#"<worksheet xmlns="\#(main)"><sheetData>"#.utf8)
        sheet += row(["product_name", "size", "color", "quantity", "price"].map(text))
        for item in items {
            sheet += row([
                text(item.product), number(item.size?.description ?? ""), text(item.color ?? ""),
                number("\(quantity)"), number("\(price)"),
            ])
        }
        sheet += Array("</sheetData></worksheet>".utf8)
        return archive([
            ("xl/workbook.xml", Array(list.utf8)), ("xl/_rels/workbook.xml.rels", Array(relationships.utf8)),
            ("xl/worksheets/sheet1.xml", sheet),
        ])
    }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let list = """
        <workbook xmlns="\(main)" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>
        """
    private static let relationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
        Target="worksheets/sheet1.xml"/></Relationships>
        """

    private static func row(_ cells: [String]) -> [UInt8] { Array("<row>\(cells.joined())</row>".utf8) }
    private static func number(_ text: String) -> String { text.isEmpty ? "<c/>" : "<c><v>\(text)</v></c>" }
    /// Made-up words hold nothing that would have to be escaped.
    private static func text(_ text: String) -> String { #"<c t="inlineStr"><is><t>\#(text)</t></is></c>"# }

    // MARK: The archive (APPNOTE.TXT, 4.3)

    private static func archive(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in parts {
            let offset = UInt32(body.count)
            let name = Array(name.utf8)
            var fields = little(UInt16(20)) + little(UInt16(0x800)) + little(UInt16(0)) + little(UInt32(0))
            fields += little(checksum(content)) + little(UInt32(content.count)) + little(UInt32(content.count))
            fields += little(UInt16(name.count)) + little(UInt16(0))
            body += little(UInt32(0x0403_4B50)) + fields + name + content
            directory += little(UInt32(0x0201_4B50)) + little(UInt16(20)) + fields
            directory += [UInt8](repeating: 0, count: 10) + little(offset) + name
        }
        let count = little(UInt16(parts.count))
        return body + directory + little(UInt32(0x0605_4B50)) + little(UInt32(0)) + count + count
            + little(UInt32(directory.count)) + little(UInt32(body.count)) + little(UInt16(0))
    }

    private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }

    /// CRC-32 by a table of 256 numbers.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { number in
        (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
}
