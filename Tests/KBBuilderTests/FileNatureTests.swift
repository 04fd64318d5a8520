import Foundation
import Testing

@testable import KBBuilder

@Suite struct FileNatureTests {
    @Test(arguments: [
        ("a.log", Data("заказ Алии\n".utf8), FileNature.text), ("empty", Data(), .text),
        ("a.sqlite", Data("SQLite format 3\0".utf8), .database), ("a.db", Data("SQLite format 3\0abc".utf8), .database),
        ("a.sqlite-wal", Data([0x37, 0x7F, 6, 0x82]), .database), ("a.gz", Data([0x1F, 0x8B, 8, 0]), .packed),
        ("a.zip", Data([0x50, 0x4B, 3, 4]), .packed), ("a.bin", Data([1, 0, 2]), .other),
        ("cp1251.txt", Data([0xE0, 0xE1, 0xE2]), .other),
    ])
    func tellsFilesByTheirBytes(name: String, bytes: Data, nature: FileNature) throws {
        try Samples.inScratchFolder { folder in
            let file = folder.appending(path: name)
            try bytes.write(to: file)
            #expect(FileNature(of: file) == nature)
            #expect(FileNature(of: folder.appending(path: "none")) == .other)
        }
    }
}
