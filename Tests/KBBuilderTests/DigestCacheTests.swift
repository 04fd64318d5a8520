import Foundation
import Testing
import VectorIndex

@testable import KBBuilder

/// Knowing files again without reading them.
@Suite struct DigestCacheTests {
    private func stamp(_ file: URL) throws -> FileStamp {
        try #require(FileStamp(ofLink: file.path(percentEncoded: false)))
    }

    /// Long after any file of a test was written.
    private static let later: @Sendable () -> Date = { Date(timeIntervalSinceNow: 3_600) }

    @Test func knowsAFileUntilItIsTouched() throws {
        try Samples.inScratchFolder { folder in
            let (file, place) = (folder.appending(path: "a b.txt"), folder.appending(path: "cache"))
            try Samples.write("x", to: file)
            let cache = DigestCache(place, now: Self.later)
            let first = try stamp(file)
            #expect(cache.sha256(of: "a b.txt", stamp: first) == nil)
            cache.enter("a b.txt", at: file, stamp: try stamp(file)) { "aa" }
            try cache.save()
            #expect(DigestCache(place, now: Self.later).sha256(of: "a b.txt", stamp: try stamp(file)) == "aa")
            // The same size and a time set back: the change of the time shows.
            try Data("y".utf8).write(to: file)
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: file.path(percentEncoded: false))
            #expect(DigestCache(place, now: Self.later).sha256(of: "a b.txt", stamp: try stamp(file)) == nil)
        }
    }

    @Test func entersNothingThatWasTouchedWithinTwoSeconds() throws {
        try Samples.inScratchFolder { folder in
            let (file, place) = (folder.appending(path: "a"), folder.appending(path: "cache"))
            try Samples.write("x", to: file)
            let seen = try stamp(file)
            let touched = Date(timeIntervalSince1970: Double(max(seen.modified, seen.changed)) / 1_000_000_000)
            for (seconds, expected) in [(1.9, nil), (2.1, "aa")] {
                let cache = DigestCache(place, now: { touched.addingTimeInterval(seconds) })
                cache.enter("a", at: file, stamp: seen) { "aa" }
                try cache.save()
                #expect(DigestCache(place, now: Self.later).sha256(of: "a", stamp: seen) == expected)
            }
        }
    }

    @Test func entersNothingThatChangesWhileItIsRead() throws {
        try Samples.inScratchFolder { folder in
            let (file, place) = (folder.appending(path: "a"), folder.appending(path: "cache"))
            try Samples.write("x", to: file)
            let cache = DigestCache(place, now: Self.later)
            let seen = try stamp(file)
            try cache.enter("a", at: file, stamp: seen) {
                try Samples.write("longer", to: file)
                return "aa"
            }
            try cache.save()
            #expect(!FileManager.default.fileExists(atPath: place.path()))
        }
    }

    @Test(arguments: ["", "vitrina sources-cache 1\n1 2 3 4 aa a\n", "something else\nend\n", "\u{0}"])
    func countsADamagedCacheAsNone(text: String) throws {
        try Samples.inScratchFolder { folder in
            let place = folder.appending(path: "cache")
            try Samples.write(text, to: place)
            let stamp = FileStamp(size: 1, modified: 2, changed: 3, inode: 4, isRegular: true)
            #expect(DigestCache(place, now: Self.later).sha256(of: "a", stamp: stamp) == nil)
        }
    }
}
