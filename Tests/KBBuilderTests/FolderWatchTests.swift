import Foundation
import KnowledgeModel
import Testing

@testable import KBBuilder

@Suite struct FolderWatchTests {
    private struct Ended: Error {}

    /// Looks at the folder after each of some steps; the watch ends with the last.
    private func looks(_ folder: URL, _ steps: [() throws -> Void]) async throws -> Int {
        var next = 0
        var changes = 0
        var watch = FolderWatch(
            snapshot: { FolderSnapshot(of: ShopFolder(root: folder)) },
            pause: {
                guard next < steps.count else { throw Ended() }
                try steps[next]()
                next += 1
            })
        do {
            while true {
                try await watch.nextSettledChange()
                changes += 1
            }
        } catch is Ended {
            return changes
        }
    }

    private func write(_ text: String, to file: URL) -> () throws -> Void { { try Samples.write(text, to: file) } }

    @Test func tellsAChangeOnceTheFolderIsAtRest() async throws {
        try await Samples.inScratchFolder { folder in
            let file = folder.appending(path: "knowledge_base/catalog/a.docx")
            let quiet: () throws -> Void = {}
            let remove: () throws -> Void = { try FileManager.default.removeItem(at: file) }
            let none = try await looks(folder, [quiet, quiet, quiet])
            #expect(none == 0)
            // Still being written at the second look, at rest at the third.
            let one = try await looks(folder, [write("x", to: file), write("xy", to: file), quiet, quiet])
            #expect(one == 1)
            let restless = try await looks(folder, [write("xyz", to: file)])
            #expect(restless == 0)
            let two = try await looks(folder, [write("1", to: file), quiet, quiet, write("22", to: file), quiet])
            #expect(two == 2)
            let removed = try await looks(folder, [remove, quiet])
            #expect(removed == 1)
        }
    }

    @Test func doesNotLookAtWhatABuildWrites() async throws {
        try await Samples.inScratchFolder { folder in
            let quiet: () throws -> Void = {}
            let changes = try await looks(folder, [write("x", to: folder.appending(path: "kb/current")), quiet, quiet])
            #expect(changes == 0)
        }
    }
}
