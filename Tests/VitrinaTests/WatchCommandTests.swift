import Foundation
import Testing

/// `vitrina build --watch`.
@Suite struct WatchCommandTests {
    @Test(arguments: [SIGINT, SIGTERM])
    func buildsWhenTheFolderHasComeToRest(signal: Int32) throws {
        let shop = try ShopCopy()
        let watch = try Child(["build", "--watch", "--lang", "ru", "--shop", shop.path])
        try watch.wait(for: "Жду изменений в папке …\n")
        #expect(try shop.files(under: "kb") == ShopCopy.whole(1))
        try shop.change()
        try watch.wait(for: "Проверяю базу знаний\nЖду изменений в папке …\n")
        #expect(try shop.files(under: "kb") == ShopCopy.whole(1, 2))
        // What can't be built is told, and the watch goes on.
        for path in ShopCopy.chats { try shop.remove(path) }
        try watch.wait(for: "Ошибка: пропало бы 3 из 12 фрагментов: ")
        try watch.wait(for: "или подтвердите через --yes\nЖду изменений в папке …\n")
        watch.send(signal)
        let outcome = try watch.end()
        #expect(outcome.status == 128 + signal)
        #expect(outcome.errors.hasSuffix("\nЗа папкой больше не слежу. База знаний, что в работе, цела.\n"))
        #expect(outcome.output.contains("База знаний собрана: поколение 1.\n"))
        #expect(outcome.output.contains("База знаний собрана: поколение 2.\n"))
        #expect(try shop.files(under: "kb") == ShopCopy.whole(1, 2))
    }

    @Test func waitsForWhoeverIsAtWork() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.change()
        let lock = open(shop.folder.appending(path: "kb/lock").path(percentEncoded: false), O_RDWR)
        defer { close(lock) }
        try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
        let watch = try Child(["build", "--watch", "--lang", "en", "--shop", shop.path])
        try watch.wait(
            for: "Error: somebody is at work on the knowledge base (another process): wait until that ends\n")
        #expect(try shop.files(under: "kb/generations") == ["000001.sqlite"])
        flock(lock, LOCK_UN)
        // No other change is needed.
        try watch.wait(for: "Waiting for changes in the folder …\n")
        #expect(try shop.files(under: "kb/generations") == ["000001.sqlite", "000002.sqlite"])
        watch.send(SIGINT)
        #expect(try watch.end().status == 130)
    }

    @Test func excludesADryRun() throws {
        #expect(try CommandTests.run(["build", "--watch", "--dry-run"]).status == 64)
    }
}
