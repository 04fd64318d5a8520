import KnowledgeModel
import Testing

@testable import Imaging

struct PictureDecoderTests {
    private func decode(_ name: String, _ limits: PictureDecoder.Limits = .init()) throws -> Picture {
        try PictureDecoder(limits: limits).decode(try PictureSamples.fixture(name))
    }

    /// The error that a fixture is refused with.
    private func refusal(of name: String, _ limits: PictureDecoder.Limits = .init()) throws -> PictureError? {
        let bytes = try PictureSamples.fixture(name)
        do {
            _ = try PictureDecoder(limits: limits).decode(bytes)
            return nil
        } catch {
            return error
        }
    }

    /// The mean of a pixel's distance from a colour.
    private func apart(_ picture: Picture, _ x: Int, _ y: Int, _ color: [Int]) -> Int {
        let at = 3 * (y * picture.width + x)
        return (0..<3).map { abs(Int(picture.pixels[at + $0]) - color[$0]) }.max() ?? 255
    }

    @Test(arguments: [
        "orientation-1.jpg", "orientation-2.jpg", "orientation-3.jpg", "orientation-4.jpg", "orientation-5.jpg",
        "orientation-6.jpg", "orientation-7.jpg", "orientation-8.jpg", "corners.png", "corners.webp", "lossy.webp",
        "palette.png", "progressive.jpg", "transparent.png", "transparent.webp", "cmyk.jpg",
    ])
    func decodesCornersAsTheyAreToBeSeen(name: String) throws {
        let picture = try decode(name)
        #expect(picture.width == 48)
        #expect(picture.height == 32)
        #expect(apart(picture, 6, 6, [200, 0, 0]) <= 12)
        #expect(apart(picture, 41, 6, [0, 160, 0]) <= 12)
        #expect(apart(picture, 6, 26, [0, 0, 200]) <= 12)
        #expect(apart(picture, 41, 26, [255, 255, 255]) <= 12)
    }

    @Test(arguments: ["gray.png", "gray.jpg"])
    func decodesGrayAsThreeEqualChannels(name: String) throws {
        let picture = try decode(name)
        // 0.299 × 200
        #expect(apart(picture, 6, 6, [60, 60, 60]) <= 3)
    }

    @Test func decodesALargePictureInPart() throws {
        let picture = try decode("large.jpg")
        #expect(picture.width == 1200)
        #expect(picture.height == 800)
    }

    @Test(arguments: ["cut-short.jpg", "cut-short.png", "cut-short.webp", "only-head.jpg", "no-pixels.webp"])
    func refusesDamagedPictures(name: String) throws {
        guard case .damaged? = try refusal(of: name) else {
            Issue.record("\(String(describing: try refusal(of: name)))")
            return
        }
    }

    @Test func refusesMorePixelsThanAllowed() throws {
        #expect(
            try refusal(of: "claims-65000.jpg")
                == .tooManyPixels(.jpeg, width: 65_000, height: 65_000, allowed: 60_000_000))
        #expect(
            try refusal(of: "bomb-30000.png")
                == .tooManyPixels(.png, width: 30_000, height: 30_000, allowed: 60_000_000))
        #expect(
            try refusal(of: "corners.webp", .init(pixels: 1_000))
                == .tooManyPixels(.webp, width: 48, height: 32, allowed: 1_000))
        guard case .damaged(.png, _)? = try refusal(of: "claims-4000000000.png") else {
            Issue.record("a width beyond libpng's own limit")
            return
        }
    }

    @Test func refusesAJPEGOfEndlessScans() throws {
        #expect(try refusal(of: "endless-scans.jpg") == .tooSlow(.jpeg, milliseconds: 4_000))
    }

    @Test(arguments: ["orientation-1.jpg", "corners.png", "lossy.webp"])
    func givesUpWhenTheTimeIsOver(name: String) throws {
        guard case .tooSlow? = try refusal(of: name, .init(milliseconds: 0)) else {
            // A clock of milliseconds may not have moved: then the picture is whole.
            #expect(try decode(name).width == 48)
            return
        }
    }

    @Test func readsAPictureWhoseRemarkIsABomb() throws {
        // The remark is left out, the pixels are read; or the file is refused: never 60 MB are unpacked.
        let error = try refusal(of: "remark-bomb.png")
        guard error == nil else {
            guard case .damaged(.png, _)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            return
        }
    }

    @Test func refusesOtherKindsByName() throws {
        #expect(try refusal(of: "picture.gif") == .unknownKind(.init(ru: "GIF", en: "a GIF")))
        #expect(try refusal(of: "README.md") == .unknownKind(nil))
        #expect(try refusal(of: "animated.webp") == .unsupported(.webp))
        #expect(try refusal(of: "tiny.png") == .tooSmall(width: 8, height: 8))
        #expect(
            try refusal(of: "corners.png", .init(bytes: 100)) == .tooManyBytes(found: 136, allowed: 100))
    }

    @Test func refusesNothingAtAll() {
        #expect(throws: PictureError.unknownKind(nil)) { try PictureDecoder().decode([]) }
    }

    @Test(arguments: [
        "orientation-6.jpg", "progressive.jpg", "cmyk.jpg", "palette.png", "lossy.webp", "transparent.webp",
    ])
    func survivesEveryByteChanged(name: String) throws {
        let whole = try PictureSamples.fixture(name)
        for at in whole.indices {
            var bytes = whole
            bytes[at] ^= 0x55
            // Whether it decodes does not matter, only that it comes back.
            _ = try? PictureDecoder(limits: .init(pixels: 1_000_000, milliseconds: 200)).decode(bytes)
            _ = try? PictureDecoder().decode(Array(whole[..<at]))
        }
    }

    @Test func tellsWhatToDo() {
        #expect(
            PictureError.unknownKind(.init(ru: "GIF", en: "a GIF")).description
                == "this is no JPEG, PNG or WebP but a GIF: save the picture as JPEG")
        #expect(
            PictureError.damaged(.jpeg, detail: "Premature end of JPEG file").phrase.ru
                == "JPEG повреждён или обрезан (Premature end of JPEG file): пришлите его снова")
    }
}
