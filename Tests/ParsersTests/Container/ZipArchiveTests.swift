import Foundation
import Testing

@testable import Parsers

struct ZipArchiveTests {
    private let text = "Балетки Miu Miu, 38–39, қоңыр"

    private func archive(_ name: String, limits: ArchiveLimits = ArchiveLimits()) throws -> ZipArchive {
        try ZipArchive(url: parserFixture("container/\(name)"), file: name, limits: limits)
    }

    @Test(arguments: [
        ("plain.zip", "folder/price.txt"), ("plain.zip", "/Folder/PRICE.txt"), ("plain.zip", "folder\\price.txt"),
        ("stored.zip", "price.txt"), ("data-descriptor.zip", "price.txt"), ("zip64.zip", "price.txt"),
        ("junk-in-front.zip", "price.txt"), ("junk-in-front-counted.zip", "price.txt"),
        ("long-comment-with-fake-end.zip", "price.txt"), ("backslashes.zip", "folder/price.txt"),
        ("cp866-names.zip", "Чат с Айгуль - ёж.txt"), ("utf8-without-flag.zip", "Чат с Әсел.txt"),
        ("nfd-names.zip", "Чай и йогурт.txt"), ("size-too-small.zip", "price.txt"), ("wrong-checksum.zip", "price.txt"),
    ])
    func readsEntry(file: String, name: String) throws {
        let archive = try archive(file)
        let entry = try #require(archive.entry(named: name))
        #expect(String(decoding: try archive.read(entry), as: UTF8.self) == text)
    }

    @Test func listsNormalisedNames() throws {
        #expect(try archive("backslashes.zip").entries.map(\.name) == ["folder/price.txt"])
        #expect(try archive("nfd-names.zip").entries.first?.name.unicodeScalars.count == 16)
        #expect(try archive("empty-archive.zip").entries.isEmpty)
    }

    @Test func takesLastOfDuplicates() throws {
        let archive = try archive("duplicate-names.zip")
        #expect(archive.entries.map(\.name) == ["price.txt", "PRICE.txt", "price.txt"])
        func content(_ name: String) throws -> String {
            String(decoding: try archive.read(try #require(archive.entry(named: name))), as: UTF8.self)
        }
        #expect(try content("price.txt") == "last")
        #expect(try content("PRICE.txt") == "capitals")
        #expect(try content("Price.TXT") == "last")
    }

    @Test(arguments: [
        ("wrong-checksum.zip", "unneeded.bin", ParserError.PartDamage.checksum),
        ("corrupt-deflate.zip", "price.txt", .corrupt),
    ])
    func tellsDamagedPart(file: String, name: String, damage: ParserError.PartDamage) throws {
        let archive = try archive(file)
        let entry = try #require(archive.entry(named: name))
        #expect(throws: ParserError.damagedPart(file: file, part: name, damage: damage)) { try archive.read(entry) }
    }

    @Test func handsOnBytesOfPartWithWrongChecksum() throws {
        let archive = try archive("wrong-checksum.zip")
        let (bytes, fault) = try archive.contents(of: try #require(archive.entry(named: "unneeded.bin")))
        #expect(String(decoding: bytes, as: UTF8.self) == "never asked for")
        #expect(fault == .damagedPart(file: "wrong-checksum.zip", part: "unneeded.bin", damage: .checksum))
    }

    @Test(arguments: [
        ("encrypted-entry.zip", ParserError.encryptedPart(file: "encrypted-entry.zip", part: "price.txt")),
        ("bzip2-entry.zip", .unsupportedCompression(file: "bzip2-entry.zip", part: "price.txt", method: 12)),
    ])
    func refusesEntry(file: String, error: ParserError) throws {
        let archive = try archive(file)
        let entry = try #require(archive.entry(named: "price.txt"))
        #expect(throws: error) { try archive.read(entry) }
    }

    @Test(arguments: [
        ("cut-short.zip", ParserError.ArchiveDamage.noDirectory), ("overlapping.zip", .overlappingEntries),
    ])
    func refusesArchive(file: String, damage: ParserError.ArchiveDamage) {
        #expect(throws: ParserError.damagedArchive(file: file, damage: damage)) { try archive(file) }
    }

    @Test func countsEveryLimit() throws {
        var writer = ZipWriter()
        writer.add("a", [UInt8](repeating: 1, count: 100))
        writer.add("b", [UInt8](repeating: 1, count: 100))
        let bytes = writer.finished()
        func opened(_ change: (inout ArchiveLimits) -> Void) throws -> ZipArchive {
            var limits = ArchiveLimits()
            change(&limits)
            return try ZipArchive(bytes: bytes, file: "x.zip", limits: limits)
        }
        func error(_ limit: ParserLimit, _ found: Int, _ allowed: Int, part: String? = nil) -> ParserError {
            .limitExceeded(file: "x.zip", part: part, limit: limit, found: found, allowed: allowed)
        }
        #expect(throws: error(.entries, 2, 1)) { try opened { $0.entries = 1 } }
        let small = try opened { $0.partBytes = 99 }
        #expect(throws: error(.partBytes, 100, 99, part: "a")) { try small.read(small.entries[0]) }
        let total = try opened { $0.totalBytes = 199 }
        #expect(try total.read(total.entries[0]).count == 100)
        #expect(throws: error(.totalBytes, 200, 199, part: "b")) { try total.read(total.entries[1]) }
    }

    @Test func stopsAtRatio() throws {
        var limits = ArchiveLimits()
        (limits.ratioFloor, limits.ratio) = (4, -1)
        let archive = try archive("plain.zip", limits: limits)
        let entry = try #require(archive.entry(named: "folder/price.txt"))
        #expect(
            throws: ParserError.limitExceeded(
                file: "plain.zip", part: "folder/price.txt", limit: .ratio, found: 0, allowed: -1)
        ) { try archive.read(entry) }
    }

    @Test func streamsPieces() throws {
        let archive = try ZipArchive(bytes: ZipWriter.archive([("a", "0123456789")]), file: "a.zip")
        var pieces: [String] = []
        let fault = try archive.stream(archive.entries[0], chunkSize: 4) {
            pieces.append(String(decoding: $0, as: UTF8.self))
        }
        #expect(fault == nil)
        #expect(pieces == ["0123", "4567", "89"])
    }

    @Test func tellsWhatIsNoArchive() throws {
        func error(_ content: String, name: String = "x.docx") -> ParserError? {
            do {
                _ = try ZipArchive(bytes: Array(content.utf8), file: name, expected: .docx)
                return nil
            } catch {
                return error as? ParserError
            }
        }
        #expect(error("") == .emptyFile(file: "x.docx"))
        #expect(error("<html></html>") == .wrongFormat(file: "x.docx", expected: .docx, found: .html))
        #expect(error("{\\rtf1 a}") == .wrongFormat(file: "x.docx", expected: .docx, found: .rtf))
        let ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        #expect(throws: ParserError.passwordProtectedOrOld(file: "p.xlsx", expected: .xlsx)) {
            try ZipArchive(bytes: ole, file: "p.xlsx", expected: .xlsx)
        }
        #expect(throws: ParserError.lockFile(file: "~$a.docx")) {
            try ZipArchive(url: parserFixture("container/~$a.docx"), file: "~$a.docx")
        }
        #expect(throws: ParserError.unreadableFile(file: "none.zip", reason: "No such file or directory")) {
            try archive("none.zip")
        }
        #expect(throws: ParserError.unreadableFile(file: "folder", reason: "not a regular file")) {
            try ZipArchive(url: parserFixture("container"), file: "folder")
        }
    }

    /// Every archive of the fixtures, cut at every length and with each byte changed, is read or refused, never a crash.
    @Test func survivesDamage() throws {
        for name in ["plain.zip", "zip64.zip", "junk-in-front.zip", "data-descriptor.zip"] {
            let bytes = Array(try Data(contentsOf: parserFixture("container/\(name)")))
            for length in 0..<bytes.count { readAll(Array(bytes[..<length])) }
            for index in bytes.indices {
                for value: UInt8 in [0, 0xFF, bytes[index] ^ 0x80] {
                    var changed = bytes
                    changed[index] = value
                    readAll(changed)
                }
            }
        }
    }

    private func readAll(_ bytes: [UInt8]) {
        // Both outcomes are right here; the test is that one of them comes.
        guard let archive = try? ZipArchive(bytes: bytes, file: "x.zip") else { return }
        for entry in archive.entries { _ = try? archive.contents(of: entry) }
    }
}
