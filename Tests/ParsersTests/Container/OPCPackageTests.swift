import Testing

@testable import Parsers

struct OPCPackageTests {
    private let transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    private let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    private let types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/%\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"

    private func relationships(_ rows: (id: String, type: String, target: String)...) -> String {
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + rows.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }.joined()
            + "</Relationships>"
    }

    private func package(_ parts: [(name: String, content: String)], expected: FileFormat = .docx) throws -> OPCPackage
    {
        try OPCPackage(bytes: ZipWriter.archive(parts), file: "a.docx", expected: expected)
    }

    @Test(arguments: [
        "/word/document2.xml", "word/document2.xml", "Word/Document2.XML", "word\\document2.xml",
        "./word/document2.xml",
    ])
    func findsMainPart(target: String) throws {
        for type in [transitional, strict] {
            let package = try package([
                ("_rels/.rels", relationships(("rId1", type, target))), ("word/document2.xml", "<a/>"),
                ("[content_types].xml", types.replacing("%", with: "word/document2.xml")),
            ])
            #expect(package.mainPart.name == "word/document2.xml")
            #expect(package.format == .docx)
        }
    }

    @Test func findsMainPartWithoutRelationships() throws {
        let byType = try package([
            ("[Content_Types].xml", types.replacing("%", with: "odd/name.xml")), ("odd/name.xml", "<a/>"),
        ])
        #expect(byType.mainPart.name == "odd/name.xml")
        #expect(try package([("word/document.xml", "<a/>")]).mainPart.name == "word/document.xml")
    }

    @Test func resolvesTargets() throws {
        let package = try package([
            ("_rels/.rels", relationships(("rId1", transitional, "word/document.xml"))), ("word/document.xml", "<a/>"),
            (
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"a\" Type=\"x/styles\" Target=\"styles.xml\"/>"
                    + "<Relationship Id=\"b\" Type=\"x/image\" Target=\"../media/%D1%84%20a.png\"/>"
                    + "<Relationship Id=\"c\" Type=\"x/hyperlink\" Target=\"https://a.kz/?q=1&amp;r=2\" TargetMode=\"External\"/>"
                    + "<Relationship Id=\"d\" Type=\"x/image\" Target=\"/media/a.png\"/></Relationships>"
            ), ("word/styles.xml", ""),
        ])
        let found = try package.relationships(of: package.mainPart.name)
        #expect(
            found == [
                .init(id: "a", type: "styles", target: "word/styles.xml", isExternal: false),
                .init(id: "b", type: "image", target: "media/ф a.png", isExternal: false),
                .init(id: "c", type: "hyperlink", target: "https://a.kz/?q=1&r=2", isExternal: true),
                .init(id: "d", type: "image", target: "media/a.png", isExternal: false),
            ])
        #expect(found.map { package.part($0)?.name } == ["word/styles.xml", nil, nil, nil])
    }

    @Test func tellsOtherFormats() throws {
        #expect(throws: ParserError.wrongFormat(file: "a.docx", expected: .docx, found: .xlsx)) {
            try package([("xl/workbook.xml", "<a/>")])
        }
        #expect(throws: ParserError.wrongFormat(file: "a.docx", expected: .docx, found: .zip)) {
            try package([("readme.txt", "a")])
        }
        #expect(throws: ParserError.missingPart(file: "a.docx", part: "word/document.xml")) {
            try package([("_rels/.rels", relationships(("rId1", transitional, "word/document.xml")))])
        }
    }
}
