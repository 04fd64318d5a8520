import Foundation
import Testing

@testable import Imaging

struct PictureStoreTests {
    private let store = PictureStore([
        String(repeating: "0f", count: 32): PictureFingerprint(of: PictureSamples.drawn(1, width: 90, height: 60)),
        String(repeating: "a1", count: 32): PictureFingerprint(of: PictureSamples.drawn(2, width: 60, height: 90)),
    ])

    @Test func readsWhatItWrote() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(store.encoded()).write(to: file)
        // Only this test's file.
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(try PictureStore.read(file) == .store(store))
        #expect(try PictureStore.read(file.appendingPathExtension("none")) == .nothing)
    }

    @Test func readsFingerprintsBack() throws {
        let print = PictureFingerprint(of: PictureSamples.drawn(3))
        let bytes = print.encoded()
        let read = try #require(PictureFingerprint(decoding: bytes[...]))
        #expect(read == print)
        #expect(PictureFingerprint(decoding: bytes.dropLast()) == nil)
    }

    @Test func noticesEveryChangedByte() {
        let bytes = store.encoded()
        // Each byte of the first record's head, then some of all.
        for at in Array(0..<60) + stride(from: 60, to: bytes.count, by: 97) {
            var changed = bytes
            changed[at] ^= 1
            // Another version is as good as nothing.
            #expect(PictureStore.decode(changed) == (at == 7 ? .nothing : .damaged))
        }
        for length in [0, 7, 8, 11, 12, 40, bytes.count - 1] {
            #expect(PictureStore.decode(Array(bytes[..<length])) == .damaged)
        }
    }

    @Test func takesOnlyDigests() {
        #expect(PictureStore(["zz": PictureFingerprint(of: PictureSamples.drawn(1))]).fingerprints.isEmpty)
    }
}
