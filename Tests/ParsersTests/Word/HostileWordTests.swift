import KnowledgeModel
import Testing

@testable import Parsers

/// Documents made to break a reader: each gives text or a typed error. They are made here because on disk they are large.
struct HostileWordTests {
    private let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

    private func read(_ body: String, head: String = "", reader: WordReader = WordReader()) throws -> WordDocument {
        let document = "\(head)<w:document \(space)><w:body>\(body)</w:body></w:document>"
        return try reader.read(ZipWriter.archive([("word/document.xml", document)]), as: "x.docx")
    }

    private func limit(_ limit: ParserLimit, _ found: Int, _ allowed: Int) -> ParserError {
        .limitExceeded(file: "x.docx", part: "word/document.xml", limit: limit, found: found, allowed: allowed)
    }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test(arguments: [
        "<w:tbl><w:tr><w:tc>", "<w:p><w:r><w:pict><w:txbxContent>", "<w:sdt><w:sdtContent>", "<w:del>", "<x>",
    ])
    func refusesDeepNesting(element: String) {
        #expect(throws: limit(.depth, 251, 250)) { try read(repeated(element, 60_000)) }
    }

    @Test func readsNestingUpToTheLimit() throws {
        let document = try read(repeated("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>а</w:t></w:r></w:p>", 80))
        #expect(document.sections.flatMap(\.content).count == 80)
        #expect(document.problems.map(\.code) == ["xml.malformed"])
    }

    @Test func refusesDocumentTypes() {
        let bomb = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]>"
        #expect(throws: ParserError.forbiddenDTD(file: "x.docx", part: "word/document.xml")) {
            try read("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>", head: bomb)
        }
    }

    @Test func refusesHugeAttributes() {
        #expect(throws: limit(.attributeBytes, 5_000_000, 4 << 20)) {
            try read("<w:p w:rsidR=\"\(repeated("a", 5_000_000))\"/>")
        }
    }

    @Test func readsManyRuns() throws {
        let document = try read("<w:p>" + repeated("<w:r><w:t>я</w:t></w:r>", 200_000) + "</w:p>")
        #expect(
            document.sections.first?.content == [
                .paragraph(Paragraph(text: repeated("я", 200_000), place: .paragraph(1)))
            ])
    }

    @Test func readsLongText() throws {
        let document = try read("<w:p><w:r><w:t>\(repeated("слово ", 1_000_000))</w:t></w:r></w:p>")
        guard case .paragraph(let paragraph) = document.sections.first?.content.first else {
            Issue.record("no paragraph")
            return
        }
        #expect(paragraph.text.utf8.count == 11_000_000)
    }

    @Test func countsCellsThatMergesCover() throws {
        var reader = WordReader()
        reader.limits.cells = 100_000
        let cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"1000000000\"/></w:tcPr><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc>"
        let row = "<w:tr>\(cell)</w:tr>"
        #expect(throws: limit(.cells, 100_001, 100_000)) {
            try read("<w:tbl>\(repeated(row, 200))</w:tbl>", reader: reader)
        }
        let document = try read("<w:tbl>\(row)</w:tbl>", reader: reader)
        guard case .row(let read) = document.sections.first?.content.first else {
            Issue.record("no row")
            return
        }
        #expect(read.cells == [String](repeating: "а", count: 1024))
    }

    @Test func refusesMoreParagraphsThanAllowed() throws {
        var reader = WordReader()
        reader.limits.paragraphs = 100
        let paragraph = "<w:p><w:r><w:t>а</w:t></w:r></w:p>"
        #expect(try read(repeated(paragraph, 100), reader: reader).sections.first?.content.count == 100)
        #expect(throws: limit(.paragraphs, 101, 100)) { try read(repeated(paragraph, 101), reader: reader) }
        let table = "<w:tbl><w:tr><w:tc>\(paragraph)</w:tc></w:tr></w:tbl>"
        #expect(throws: limit(.paragraphs, 101, 100)) { try read(repeated(table, 101), reader: reader) }
    }

    @Test func countsCellsWhileReading() {
        var reader = WordReader()
        reader.limits.cells = 100
        // Inside one row that never ends: the rows' own count would come too late.
        let cells = repeated("<w:tc><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc>", 101)
        #expect(throws: limit(.cells, 101, 100)) { try read("<w:tbl><w:tr>\(cells)", reader: reader) }
    }

    @Test func textThatCellsShareCountsForEach() {
        var reader = WordReader()
        reader.limits.cells = 100_000
        // A row of 6,400 bytes in each of 1,024 columns: a hundred of them would be 640 MB of text.
        let text = repeated("слово ", 582)
        let row =
            "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1024\"/></w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc></w:tr>"
        #expect(throws: limit(.cells, 100_001, 100_000)) { try read("<w:tbl>\(row)</w:tbl>", reader: reader) }
    }

    @Test func refusesMoreEmbeddedFilesThanAllowed() {
        #expect(throws: limit(.embeddedFiles, 1_001, 1_000)) { try read(repeated("<w:altChunk/>", 1_001)) }
    }

    @Test func givesNotesOnce() throws {
        let reference = "<w:p><w:r><w:t>а</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
        let notes =
            "<w:footnotes \(space)><w:footnote w:id=\"1\"><w:p><w:r><w:t>б</w:t></w:r></w:p></w:footnote></w:footnotes>"
        let document = "<w:document \(space)><w:body>\(reference)\(reference)</w:body></w:document>"
        let read = try WordReader().read(
            ZipWriter.archive([("word/document.xml", document), ("word/footnotes.xml", notes)]), as: "x.docx")
        #expect(
            read.sections.first?.content == [
                .paragraph(Paragraph(text: "а", place: .paragraph(1))),
                .note(Note(kind: .footnote, text: "б", place: .note(1))),
                .paragraph(Paragraph(text: "а", place: .paragraph(2))),
            ])
    }

    @Test func cutsLabelsShort() throws {
        let numbering =
            "<w:numbering \(space)><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"7\"/>"
            + "<w:lvlText w:val=\"%1\(repeated("x", 1_000_000))\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
        let item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>а</w:t></w:r></w:p>"
        let document = "<w:document \(space)><w:body>\(item)</w:body></w:document>"
        let read = try WordReader().read(
            ZipWriter.archive([("word/document.xml", document), ("word/numbering.xml", numbering)]), as: "x.docx")
        #expect(
            read.sections.first?.content == [
                .paragraph(Paragraph(text: "а", listLabel: "7" + repeated("x", 253), place: .paragraph(1)))
            ])
    }

    @Test func followsStylesBasedOnOneAnotherSoFar() throws {
        var styles = "<w:styles \(space)>"
        for number in 0..<30 {
            styles += "<w:style w:type=\"paragraph\" w:styleId=\"s\(number)\"><w:basedOn w:val=\"s\(number - 1)\"/>"
            styles += number == 0 ? "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>" : "</w:style>"
        }
        let body = ["s19", "s29"].map {
            "<w:p><w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr><w:r><w:t>\($0)</w:t></w:r></w:p>"
        }
        let document = "<w:document \(space)><w:body>\(body.joined())</w:body></w:document>"
        let read = try WordReader().read(
            ZipWriter.archive([("word/document.xml", document), ("word/styles.xml", styles + "</w:styles>")]),
            as: "x.docx")
        #expect(read.sections.map(\.path) == [["s19"]])
        #expect(
            read.sections.first?.content == [.paragraph(Paragraph(text: "s29", place: .paragraph(2)))])
    }

    @Test func fieldsWithoutEndsDoNotPileUp() throws {
        let begin =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"a\"</w:instrText></w:r>"
        let separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        let paragraph = "<w:p>\(begin)\(separate)<w:r><w:t>а</w:t></w:r></w:p>"
        let document = try read(repeated(paragraph, 5_000))
        let links = document.sections.flatMap(\.content).map { block in
            guard case .paragraph(let paragraph) = block else { return 0 }
            return paragraph.links.count
        }
        #expect(links.count == 5_000)
        #expect(links.max() == 8)
    }

    @Test func coveredCellsDoNotGrow() throws {
        let cell = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>%</w:t></w:r></w:p></w:tc>"
        let rows = ["а", "б", "в"].map { "<w:tr>" + cell.replacing("%", with: $0) + "</w:tr>" }
        let document = try read("<w:tbl>\(rows.joined())</w:tbl>")
        let texts = document.sections.flatMap(\.content).map { block -> [String] in
            guard case .row(let row) = block else { return [] }
            return row.cells
        }
        #expect(texts == [["а"], ["а\nб"], ["а\nв"]])
    }

    @Test func endsListsThatPointAtThemselves() throws {
        let styles =
            "<w:styles \(space)><w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"a\"/><w:basedOn w:val=\"B\"/>"
            + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"b\"/><w:basedOn w:val=\"A\"/>"
            + "<w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>"
        let numbering =
            "<w:numbering \(space)><w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"A\"/>"
            + "<w:lvl w:ilvl=\"8\"><w:start w:val=\"999999999999999999\"/><w:numFmt w:val=\"lowerLetter\"/>"
            + "<w:lvlText w:val=\"%9%%\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
        let body = "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>а</w:t></w:r></w:p>"
        let document = "<w:document \(space)><w:body>\(body)\(body)</w:body></w:document>"
        let read = try WordReader().read(
            ZipWriter.archive([
                ("word/document.xml", document), ("word/styles.xml", styles), ("word/numbering.xml", numbering),
            ]), as: "x.docx")
        #expect(read.sections.first?.content.count == 2)
    }

    /// A bomb of one stored block of zeros, as deflate packs it at its best.
    @Test func stopsInflatingBombs() throws {
        var reader = WordReader()
        reader.limits.archive.partBytes = 1 << 20
        #expect(throws: limit(.partBytes, (1 << 20) + 65_536, 1 << 20)) {
            try read(repeated(" ", 3 << 20), reader: reader)
        }
    }

    /// Every fixture cut short, and with bytes changed from a seeded generator, gives text or a typed error.
    @Test(arguments: ["lists", "table-merges", "fields", "text-boxes", "changes", "notes"])
    func survivesDamagedXML(name: String) throws {
        let archive = try ZipArchive(url: parserFixture("word/\(name).docx"), file: "x.docx")
        let parts = try archive.entries.map { ($0.name, try archive.read($0)) }
        var seed: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<300 {
            var writer = ZipWriter()
            for (name, bytes) in parts {
                var changed = bytes
                for _ in 0..<3 {
                    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    let place = Int(seed >> 33) % changed.count
                    if seed & 1 == 0 {
                        changed.remove(at: place)
                    } else {
                        changed[place] = UInt8(truncatingIfNeeded: seed >> 20)
                    }
                }
                writer.add(name, changed)
            }
            do {
                _ = try WordReader().read(writer.finished(), as: "x.docx")
            } catch {
                #expect(error is ParserError, "\(error)")
            }
        }
    }

    @Test func tellsWhatIsNoWordDocument() {
        let ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 512)
        #expect(throws: ParserError.passwordProtectedOrOld(file: "x.docx", expected: .docx)) {
            try WordReader().read(ole, as: "x.docx")
        }
        #expect(throws: ParserError.emptyFile(file: "x.docx")) { try WordReader().read([], as: "x.docx") }
        #expect(throws: ParserError.wrongFormat(file: "x.docx", expected: .docx, found: .xlsx)) {
            try WordReader().read(ZipWriter.archive([("xl/workbook.xml", "<a/>")]), as: "x.docx")
        }
        #expect(throws: ParserError.wrongFormat(file: "x.docx", expected: .docx, found: .rtf)) {
            try WordReader().read(Array("{\\rtf1\\ansi}".utf8), as: "x.docx")
        }
    }
}
