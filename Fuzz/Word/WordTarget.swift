import KnowledgeModel
@testable import Parsers

/// Parts of a Word document, divided by ``StoredArchive/separator``: body, styles, numbering, footnotes, comments, relationships.
@_cdecl("LLVMFuzzerTestOneInput")
public func testWord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let parts = StoredArchive.parts(of: input(start, count))
    let names = [
        "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/comments.xml",
        "word/_rels/document.xml.rels",
    ]
    let archive = StoredArchive.bytes(zip(names, parts).filter { !$1.isEmpty }.map { ($0, $1) })
    var reader = WordReader()
    reader.options.readsPageMargins = true
    guard let document = try? reader.read(archive, as: "a.docx") else { return 0 }
    require(document == (try? reader.read(archive, as: "a.docx")), "reads differently the second time")
    checkPlaces(document)
    if parts.count == 1 { checkText(document, body: parts[0]) }
    return 0
}

/// Places go on from block to block; paths hold texts.
private func checkPlaces(_ document: WordDocument) {
    var paragraph = 0
    for section in document.sections {
        require(section.path.allSatisfy { !$0.isEmpty }, "an empty heading")
        for block in section.content {
            switch block {
            case .paragraph(let found):
                guard case .paragraph(let number) = found.place else { continue }
                require(number >= paragraph, "paragraphs go back")
                paragraph = number
                require(found.listDepth >= 0 && found.listDepth < 9, "a depth beyond Word's levels")
            case .row(let row):
                guard case .tableRow(let table, let number) = row.place else { continue }
                require(table > 0 && number > 0, "a table or row without number")
                require(row.header.isEmpty || row.header.count == row.cells.count, "header and cells differ in number")
            case .note: break
            }
        }
    }
}

/// No text is lost: what stands in `w:t` of a body with nothing but paragraphs and runs comes out, character by character.
private func checkText(_ document: WordDocument, body: [UInt8]) {
    let plain = PlainBody()
    do {
        let vocabulary = PlainBody.vocabulary
        guard try XMLReader.read(body, part: "a", of: "a", vocabulary: vocabulary, handler: plain) == nil else {
            return
        }
    } catch {
        return
    }
    guard plain.isPlain else { return }
    var found: [UInt8] = []
    for section in document.sections {
        if section.level > 0 { found += Array((section.path.last ?? "").utf8) }
        for block in section.content {
            if case .paragraph(let paragraph) = block { found += Array(paragraph.text.utf8) }
        }
    }
    require(found.filter { $0 > 0x20 } == plain.text.filter { $0 > 0x20 }, "text is lost or added")
}

/// The text of a body, read without any of the reader's rules.
private final class PlainBody: XMLHandler {
    static let vocabulary = XMLVocabulary([
        (.word, "document", 1), (.word, "body", 2), (.word, "p", 3), (.word, "r", 4), (.word, "t", 5),
    ])
    var isPlain = true
    var text: [UInt8] = []
    private var open: [UInt16] = []

    func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
        // Each element directly inside the one that Word puts it in.
        if name == 0 || name != UInt16(open.count) + 1 { isPlain = false }
        open.append(name)
    }

    func end(_ name: UInt16) throws { _ = open.popLast() }

    func text(_ bytes: XMLBytes) throws { if open.last == 5 { text += bytes } }
}
