import Foundation
import Testing

@testable import Parsers

struct FileKindTests {
    @Test(arguments: [
        ("a.docx", FileKind.document), ("А.DOCX", .document), ("a.docm", .document), ("a.dotx", .document),
        ("a.doc", .document), ("a.xlsx", .workbook), ("a.xlsm", .workbook), ("a.xls", .workbook), ("a.txt", .chat),
        ("Чат WhatsApp с\u{A0}контактом Айгүл.zip", .chat),
    ])
    func knowsEndings(name: String, kind: FileKind) {
        #expect(FileKind(endingOf: name) == kind)
    }

    @Test(arguments: ["docx", "a", "a.", "a.pdf", "a.docx.bak"])
    func knowsNoOtherEndings(name: String) {
        #expect(FileKind(endingOf: name) == nil)
    }

    @Test(arguments: [
        ("word/plain.docx", FileKind.document), ("word/strict.docx", .document),
        ("spreadsheet/strict-prefixed.xlsx", .workbook), ("chat/zip-ios.zip", .chat), ("chat/call.txt", .chat),
        ("chat/encoding-utf16le.txt", .chat),
    ])
    func tellsKindsByContent(fixture: String, kind: FileKind) throws {
        try withFile(Data(contentsOf: fixtures.appending(path: fixture)), named: "данные") { url in
            let found = try FileKind(of: url, named: "данные")
            #expect(found == kind)
        }
    }

    @Test(arguments: [
        ("a", [], ParserError.emptyFile(file: "x")), ("~$a.docx", [0x20], .lockFile(file: "x")),
        ("a.docx", [], .emptyFile(file: "x")),
        ("a", Array("%PDF-1.7".utf8), .unsupportedFormat(file: "x", found: .pdf)),
        ("a", Array("<html>".utf8), .unsupportedFormat(file: "x", found: .html)),
        ("a", [0xD0, 0xCF, 0x11, 0xE0], .passwordProtectedOrOld(file: "x", expected: .docx)),
    ])
    func refusesWhatNoReaderIsFor(name: String, bytes: [UInt8], error: ParserError) throws {
        try withFile(Data(bytes), named: name) { url in
            #expect(throws: error) { try FileKind(of: url, named: "x") }
        }
    }

    private var fixtures: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "fixtures/parsers")
    }

    private func withFile(_ data: Data, named name: String, _ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-kind-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        let url = folder.appending(path: name)
        try data.write(to: url)
        try body(url)
    }
}
