import Foundation
import KnowledgeModel
import Testing

@testable import KBBuilder

/// Files that look as if they were meant for the knowledge base and lie where nothing reads them.
@Suite struct MisplacedFilesTests {
    private func problems(_ paths: [String]) throws -> [Problem] {
        var problems: [Problem] = []
        try Samples.inScratchFolder { folder in
            for path in paths { try Samples.write("x", to: folder.appending(path: path)) }
            problems = try SourceDiscovery(shop: ShopFolder(root: folder)).find().problems
        }
        return problems
    }

    @Test(arguments: [
        ("Каталог.docx", "source.misplaced", "перенесите в knowledge_base/catalog"),
        ("Каталог.doc", "source.unknown", "сохраните его как .docx в knowledge_base/catalog"),
        ("прайс.pdf", "source.unknown", "сохраните его как .docx в knowledge_base/catalog"),
        ("Inventory.xlsx", "source.misplaced", "если это остатки, сохраните их как inventory.xlsx"),
        ("остатки.csv", "source.misplaced", "если это остатки, сохраните их как inventory.xlsx"),
        ("Чат.zip", "source.misplaced", "если это переписка из WhatsApp, перенесите её в knowledge_base/chats"),
        ("сумка.JPG", "source.misplaced", "перенесите её в photos"),
        ("vocabulary.yml", "source.misplaced", "переименуйте в vocabulary.yaml"),
        ("Photos/a.jpg", "source.misplaced", "переименуйте в photos"),
        ("chats/a.txt", "source.misplaced", "перенесите её файлы в knowledge_base/chats"),
        ("Скрипты/a.docx", "source.misplaced", "перенесите её файлы в knowledge_base/scripts"),
        ("архив/a.docx", "source.misplaced", "что нужно для ответов, перенесите в knowledge_base"),
        ("knowledge_base/chats/a.docx", "source.misplaced", "перенесите в knowledge_base/catalog"),
        ("knowledge_base/scripts/a.txt", "source.misplaced", "перенесите её в knowledge_base/chats"),
        ("knowledge_base/a.xlsx", "source.misplaced", "если это остатки, сохраните их как inventory.xlsx"),
        ("knowledge_base/catalog/a.png", "source.misplaced", "перенесите её в photos"),
        ("knowledge_base/catalog/a.pdf", "source.unknown", "сохраните его как .docx"),
        ("knowledge_base/catalog/a.xyz", "source.unknown", "сохраните документ как .docx"),
        ("photos/a.heic", "source.unknown", "сохраните её как .jpg в photos"),
        ("photos/a.docx", "source.misplaced", "перенесите в knowledge_base/catalog"),
    ])
    func tellsWhereAFileBelongs(path: String, code: String, remedy: String) throws {
        let problems = try problems([path])
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.code == code)
        #expect(problem.remedy.ru.contains(remedy), "\(problem.remedy.ru)")
        #expect(problem.severity == (path.hasPrefix("архив") ? .note : .warning))
        let top = path.split(separator: "/")[0]
        let isFolder = top != path && !["knowledge_base", "photos"].contains(top)
        #expect(problem.location.file == (isFolder ? top + "/" : path))
    }

    @Test func saysNothingOfWhatIsPeoplesOwn() throws {
        let own = [
            "vitrina.yaml", "vocabulary.yaml", "eval/golden.jsonl", "README.md", "заметки", ".git/a.docx", "~$a.docx",
            "kb/x.txt",
            "var/log.txt", "архив/a.txt", "архив/2024/a.docx", "photos/notes.txt",
        ]
        #expect(try problems(own).isEmpty)
    }
}
