import Foundation
import Testing

@testable import Imaging

struct PictureIndexTests {
    private let pictures = (1...12).map { PictureSamples.drawn($0) }

    private var index: PictureIndex { PictureIndex(pictures.map(PictureFingerprint.init(of:))) }

    @Test(arguments: ["itself", "cut", "small", "large", "framed", "tinted"])
    func findsCopies(way: String) throws {
        let index = index
        for number in [0, 5, 11] {
            let whole = pictures[number]
            let copy =
                switch way {
                case "cut": whole.cut(x: 30, y: 10, width: 192, height: 192)
                case "small": whole.scaled(0.5)
                case "large": whole.scaled(2)
                case "framed": whole.framed(by: 60, [250, 250, 250])
                case "tinted": whole.tinted([1.08, 1, 0.9])
                default: whole
                }
            let match = try #require(index.matches(AskedPicture(copy)).first)
            #expect(match.photo == number)
            #expect(match.verdict == .same)
        }
    }

    @Test func claimsNothingForForeignPictures() {
        let index = index
        let plain = Picture(width: 200, height: 200, pixels: .init(repeating: 128, count: 120_000))
        for picture in (101...106).map({ PictureSamples.drawn($0) }) + [plain] {
            let verdict = index.matches(AskedPicture(picture)).first?.verdict ?? .none
            #expect(verdict <= .possible)
        }
    }

    @Test func tellsTheSameInOtherColors() throws {
        let whole = pictures[3]
        // Red and blue change places: equal corners, other goods.
        var swapped = whole.pixels
        for at in stride(from: 0, to: swapped.count, by: 3) { swapped.swapAt(at, at + 2) }
        let other = Picture(width: whole.width, height: whole.height, pixels: swapped)
        let match = try #require(index.matches(AskedPicture(other)).first)
        #expect(match.photo == 3)
        #expect(match.verdict < .same)
        let both = PictureIndex([whole, other].map(PictureFingerprint.init(of:)))
        #expect(both.matches(AskedPicture(other)).first?.photo == 1)
        #expect(both.matches(AskedPicture(whole)).first?.photo == 0)
    }

    @Test func findsNothingInNothing() {
        #expect(PictureIndex([]).matches(AskedPicture(pictures[0])).isEmpty)
        let plain = Picture(width: 30, height: 30, pixels: .init(repeating: 0, count: 2_700))
        #expect(PictureIndex([PictureFingerprint(of: plain)]).matches(AskedPicture(plain)).isEmpty)
    }

    @Test func answersTheSameTwice() {
        let asked = AskedPicture(pictures[2].scaled(0.7))
        #expect(index.matches(asked) == index.matches(asked))
    }

    @Test(arguments: [
        (Float(0), PictureMatch.Verdict.none), (0.3, .none), (0.35, .possible), (0.6, .sameModel), (0.74, .sameModel),
        (0.76, .same),
    ])
    func weighsSpotsByAgreement(agreement: Float, verdict: PictureMatch.Verdict) {
        let match = PictureMatch(photo: 0, votes: 0, spots: 14, agreement: agreement, visible: 1, scale: 1)
        #expect(match.verdict == verdict)
    }
}
