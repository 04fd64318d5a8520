import KnowledgeModel
import Testing

@testable import Parsers

struct ParserErrorTests {
    private static let cases: [(error: ParserError, text: String)] = [
        (
            .unreadableFile(file: "a.docx", reason: "Permission denied"),
            "a.docx: The file cannot be opened: Permission denied. Check that the file is there and may be read."
        ),
        (.emptyFile(file: "a.docx"), "a.docx: The file is empty: it has 0 bytes. Copy or export the file again."),
        (
            .lockFile(file: "~$a.docx"),
            """
            ~$a.docx: This is no document but an office program's mark that the document is open. \
            Close the document in Word or Excel; delete the mark if it stays.
            """
        ),
        (
            .passwordProtectedOrOld(file: "a.docx", expected: .docx),
            """
            a.docx: The file is password-protected or in the old .doc format; .docx is expected. \
            Open the file, remove the password and save it as .docx.
            """
        ),
        (
            .wrongFormat(file: "a.xlsx", expected: .xlsx, found: .csv),
            """
            a.xlsx: Expected an Excel workbook (.xlsx), but inside the file is a CSV table. \
            Open the file and save it as .xlsx.
            """
        ),
        (
            .wrongFormat(file: "a.xlsx", expected: .xlsx, found: .image),
            """
            a.xlsx: Expected an Excel workbook (.xlsx), but inside the file is a picture. \
            Put a .xlsx file in its place.
            """
        ),
        (
            .wrongFormat(file: "a.xlsx", expected: .xlsx, found: .docx),
            """
            a.xlsx: Expected an Excel workbook (.xlsx), but inside the file is a Word document (.docx). \
            Rename the file so that it ends in .docx, or put a .xlsx file in its place.
            """
        ),
        (
            .unsupportedFormat(file: "a.bin", found: .image),
            """
            a.bin: Inside the file is a picture, which is not read. \
            Save a document as .docx, a table as .xlsx, export a chat as .txt or .zip.
            """
        ),
        (
            .damagedArchive(file: "a.docx", damage: .noDirectory),
            """
            a.docx: The archive is cut short: there is no directory at its end. \
            Fetch the original again, or open it, let the program repair it and save it anew.
            """
        ),
        (
            .damagedPart(file: "a.docx", part: "word/document.xml", damage: .checksum),
            """
            a.docx: The part “word/document.xml” was changed after it was written: its checksum does not match. \
            Fetch the original again, or open it, let the program repair it and save it anew.
            """
        ),
        (
            .encryptedPart(file: "a.zip", part: "_chat.txt"),
            "a.zip: The part “_chat.txt” is encrypted. Save the file without a password."
        ),
        (
            .unsupportedCompression(file: "a.zip", part: "b", method: 12),
            """
            a.zip: The part “b” is compressed by method 12; 0 (stored) and 8 (deflate) are supported. \
            Save the file anew with ordinary compression.
            """
        ),
        (
            .limitExceeded(file: "a.docx", part: "word/document.xml", limit: .depth, found: 251, allowed: 250),
            """
            a.docx: Too deep nesting in the part “word/document.xml”: 251, allowed 250. \
            If the file is genuine, split it into several; if it came from outside, do not open it.
            """
        ),
        (
            .limitExceeded(file: "a.zip", part: nil, limit: .entries, found: 3, allowed: 2),
            """
            a.zip: Too many entries of the archive: 3, allowed 2. \
            If the file is genuine, split it into several; if it came from outside, do not open it.
            """
        ),
        (
            .forbiddenDTD(file: "a.docx", part: "word/document.xml"),
            """
            a.docx: The part “word/document.xml” holds a DOCTYPE declaration, which Office documents must not have. \
            Do not open the file if it came from outside; save your own anew in Word or Excel.
            """
        ),
        (
            .missingPart(file: "a.docx", part: "word/document.xml"),
            """
            a.docx: The file has no part “word/document.xml”. \
            Fetch the original again, or open it, let the program repair it and save it anew.
            """
        ),
        (
            .malformedXML(file: "a.docx", part: "word/document.xml", line: 7, reason: "no end tag"),
            """
            a.docx: The part “word/document.xml” is broken at line 7: no end tag. \
            Fetch the original again, or open it, let the program repair it and save it anew.
            """
        ),
    ]

    @Test(arguments: cases)
    func describesItself(error: ParserError, text: String) {
        #expect(error.description == text)
        #expect(!error.isTransient)
    }

    @Test func becomesProblem() {
        let error = ParserError.passwordProtectedOrOld(file: "Каталог.docx", expected: .docx)
        #expect(
            error.problem()
                == Problem(
                    severity: .error, code: "container.passwordProtectedOrOld",
                    location: SourceLocation(file: "Каталог.docx", place: .file),
                    message: Phrase(
                        ru: "Файл защищён паролем или сохранён в старом формате .doc, а нужен .docx.",
                        en: "The file is password-protected or in the old .doc format; .docx is expected."),
                    remedy: Phrase(
                        ru: "Откройте файл, снимите пароль и сохраните как .docx.",
                        en: "Open the file, remove the password and save it as .docx.")))
        #expect(error.problem(file: "data/b.docx", severity: .warning).location.file == "data/b.docx")
    }
}
