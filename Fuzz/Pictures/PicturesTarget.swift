import CZlib
@testable import Imaging

/// The bytes of a picture, which is decoded and looked for among photos; the same bytes are read as a kept fingerprint, too.
@_cdecl("LLVMFuzzerTestOneInput")
public func testPictures(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = withChecksums(input(start, count))
    checkFingerprint(bytes)
    // Small ones: what is slow about large ones is the same loop once more. The clock says nothing beside other work.
    let decoder = PictureDecoder(limits: .init(pixels: 250_000, memory: 64 << 20, milliseconds: 300_000))
    guard let picture = try? decoder.decode(bytes) else { return 0 }
    require(picture.pixels.count == picture.width * picture.height * 3, "pixels amiss")
    require(picture.width * picture.height <= 250_000, "more pixels than allowed")
    require((try? decoder.decode(bytes)) == picture, "decodes differently the second time")
    let own = PictureFingerprint(of: picture)
    require(PictureFingerprint(decoding: own.encoded()[...]) == own, "a fingerprint does not read back")
    let asked = AskedPicture(picture)
    let index = PictureIndex(Made.photos + [own])
    let matches = index.matches(asked, limit: 8)
    var evidence = Float.infinity
    for match in matches {
        require((0..<index.count).contains(match.photo), "a photo that there is not")
        require((0...1).contains(match.agreement) && (0...1).contains(match.visible), "a share out of 0...1")
        require(match.scale.isFinite && match.scale > 0 && match.evidence.isFinite, "a number that is none")
        require(match.evidence <= evidence, "matches out of order")
        evidence = match.evidence
    }
    require(Set(matches.map(\.photo)).count == matches.count, "a photo twice")
    require(index.matches(asked, limit: 8) == matches, "finds differently the second time")
    return 0
}

/// Photos that every input is held against: noise and stripes, which have corners.
private enum Made {
    static let photos = [7, 8, 9].map { seed in
        var state = UInt64(seed)
        let pixels = (0..<96 * 96 * 3).map { place -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let stripe = (place / 3 % 96 / seed + place / 288 / seed) % 2 == 0
            return UInt8(truncatingIfNeeded: state >> 60) &+ (stripe ? 200 : 20)
        }
        return PictureFingerprint(of: Picture(width: 96, height: 96, pixels: pixels))
    }
}

/// A fingerprint that can be read gives the bytes it was read from.
private func checkFingerprint(_ bytes: [UInt8]) {
    if let print = PictureFingerprint(decoding: bytes[...]) {
        require(print.encoded() == bytes, "a fingerprint's bytes differ")
        _ = PictureIndex([print]).matches(
            AskedPicture(Picture(width: 24, height: 24, pixels: Array(repeating: 9, count: 1_728))))
    }
    if case .store(let store) = PictureStore.decode(bytes) {
        require(PictureStore.decode(store.encoded()) == .store(store), "a store does not read back")
    }
}

/// A PNG with right checksums, so that a changed byte reaches what reads it; anything else as it is.
private func withChecksums(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return bytes }
    var bytes = bytes
    var at = 8
    while at + 12 <= bytes.count {
        let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
        guard length <= bytes.count - at - 12 else { break }
        let end = at + 8 + length
        let sum = bytes[at + 4..<end].withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
        for place in 0..<4 { bytes[end + place] = UInt8(truncatingIfNeeded: sum >> (8 * (3 - UInt(place)))) }
        at = end + 4
    }
    return bytes
}
