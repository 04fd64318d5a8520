/// Makes workbooks of parts, with a list of one sheet where an input brings none of its own.
enum WorkbookArchive {
    static func bytes(_ parts: [[UInt8]]) -> [UInt8] {
        let names = [
            "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
        ]
        var listed = zip(names, parts).filter { !$1.isEmpty }.map { (name: $0, content: $1) }
        for (name, content) in [(names[3], list), (names[4], relationships)]
        where !listed.contains(where: { $0.name == name }) {
            listed.append((name, Array(content.utf8)))
        }
        return StoredArchive.bytes(listed)
    }

    private static let list = """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>
        """
    private static let relationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
        Target="worksheets/sheet1.xml"/></Relationships>
        """
}
