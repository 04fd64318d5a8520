import Testing

@testable import Parsers

struct FileSnifferTests {
    @Test(arguments: [
        ("PK\u{3}\u{4}....", FileFormat.zip), ("%PDF-1.7", .pdf), ("{\\rtf1\\ansi", .rtf), ("GIF89a", .image),
        ("<!DOCTYPE html><html>", .html), ("\u{FEFF}\n <HTML xmlns:o=\"x\">", .html), ("<table><tr>", .html),
        ("MIME-Version: 1.0\r\nContent-Type: multipart/related", .html),
        ("<?xml version=\"1.0\"?><html xmlns=\"a\">", .html), ("<?xml version=\"1.0\"?><Workbook>", .xml),
        ("a;b;c\n1;2;3\n4;5;6\n", .csv), ("модель\tцена\nтуфли\t45 000\nлодочки\t52 000\n", .csv),
        ("Просто текст.\nЕщё строка, с запятой.\nИ третья.", .text), ("\u{0}\u{1}\u{2}", .unknown),
        ("PK\u{3}\u{4}01234567890123456789012345mimetypeapplication/vnd.oasis.opendocument.text", .openDocument),
        ("Rar!", .otherArchive),
    ])
    func tellsFormat(content: String, format: FileFormat) {
        #expect(FileSniffer.format(of: Array(content.utf8)) == format)
    }

    @Test func readsUTF16() {
        #expect(FileSniffer.format(of: Array("\u{FEFF}<html>".utf16).withUnsafeBytes { Array($0) }) == .html)
    }

    @Test(arguments: [
        ("~$talog.docx", true), ("catalog/~$a.docx", true), (".~lock.a.docx#", true), ("a~$.docx", false),
        ("catalog.docx", false),
    ])
    func tellsLockFiles(name: String, isLock: Bool) {
        #expect(FileSniffer.isLockFile(named: name) == isLock)
    }
}
