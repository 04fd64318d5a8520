import Foundation
import KnowledgeModel
import Testing
import VectorIndex

@testable import KBBuilder

@Suite struct SourceDiscoveryTests {
    @Test func sortsFilesByTheirFolders() throws {
        try Samples.inScratchFolder { folder in
            for path in [
                "knowledge_base/catalog/обувь/a.docx", "knowledge_base/scripts/b.docx", "knowledge_base/policy/c.docx",
                "knowledge_base/d.DOCX", "knowledge_base/chats/e.txt", "knowledge_base/chats/2025/f.zip",
                "inventory.xlsx",
                "photos/g.JPG", "knowledge_base/catalog/~$a.docx", "knowledge_base/.DS_Store",
                "knowledge_base/chats/__MACOSX/x.txt", "photos/notes.txt",
            ] {
                try Samples.write("x", to: folder.appending(path: path))
            }
            let found = try SourceDiscovery(shop: ShopFolder(root: folder)).find()
            #expect(
                found.sources.map { "\($0.kind.rawValue) \($0.path)" } == [
                    "stock inventory.xlsx", "catalog knowledge_base/catalog/обувь/a.docx",
                    "chat knowledge_base/chats/2025/f.zip", "chat knowledge_base/chats/e.txt",
                    "policy knowledge_base/d.DOCX",
                    "policy knowledge_base/policy/c.docx", "script knowledge_base/scripts/b.docx", "photo photos/g.JPG",
                ])
            #expect(found.problems.isEmpty)
            #expect(found.sources.first?.sha256 == "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881")
            #expect(found.sources.first?.size == 1)
        }
    }

    @Test func namesFilesThatNothingReads() throws {
        try Samples.inScratchFolder { folder in
            for path in [
                "knowledge_base/catalog/price.pdf", "knowledge_base/chats/export.html", "knowledge_base/old.doc",
            ] {
                try Samples.write("x", to: folder.appending(path: path))
            }
            let problems = try SourceDiscovery(shop: ShopFolder(root: folder)).find().problems
            #expect(
                problems.map(\.location.file) == [
                    "knowledge_base/catalog/price.pdf", "knowledge_base/chats/export.html", "knowledge_base/old.doc",
                ])
            #expect(Set(problems.map(\.code)) == ["source.unknown"])
        }
    }

    @Test func opensOrdinaryFilesOnly() throws {
        try Samples.inScratchFolder { folder in
            let secret = folder.appending(path: "outside.docx")
            try Samples.write("secret", to: secret)
            let catalog = folder.appending(path: "shop/knowledge_base/catalog")
            try FileManager.default.createDirectory(at: catalog, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                at: catalog.appending(path: "link.docx"), withDestinationURL: secret)
            #expect(mkfifo(catalog.appending(path: "pipe.docx").path(percentEncoded: false), 0o600) == 0)
            try FileManager.default.createDirectory(
                at: folder.appending(path: "shop/inventory.xlsx"), withIntermediateDirectories: true)
            let sources = try SourceDiscovery(shop: ShopFolder(root: folder.appending(path: "shop"))).find().sources
            #expect(
                sources.map(\.path) == [
                    "inventory.xlsx", "knowledge_base/catalog/link.docx", "knowledge_base/catalog/pipe.docx",
                ])
            #expect(sources.map(\.fault?.code) == Array(repeating: "source.notRegular", count: 3))
            #expect(sources.allSatisfy { $0.sha256.isEmpty })
        }
    }

    @Test func refusesAFolderThatIsNotThere() {
        let shop = ShopFolder(root: URL(filePath: "/nowhere/shop"))
        #expect(throws: BuildError.noShop(folder: "/nowhere/shop")) { try SourceDiscovery(shop: shop).find() }
    }
}
