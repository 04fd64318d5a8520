import Foundation
import Testing

/// `vitrina photos --like`, as a user would run it.
@Suite struct PictureCommandTests {
    private func ask(_ picture: String, _ more: [String] = []) throws -> CommandTests.Outcome {
        let shop = try CommandTests.shop.get()
        return try CommandTests.run(["photos", "--shop", shop, "--like", picture] + more)
    }

    @Test func findsAPhotoInAScreenshot() throws {
        let outcome = try ask("fixtures/imaging/screenshot.webp", ["--json"])
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(answer["verdict"] as? String == "same")
        let candidates = try #require(answer["candidates"] as? [[String: Any]])
        let photo = try #require(candidates.first?["photo"] as? [String: Any])
        #expect(photo["file"] as? String == "photos/Туфли бежевый Jimmy Choo Romy 85 1.jpg")
        #expect(answer["unknown"] as? [String] == [])
    }

    @Test func claimsNothingForGoodsTheShopHasNot() throws {
        let outcome = try ask("fixtures/imaging/foreign-goods.jpg", ["--json"])
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(["none", "possible"].contains(answer["verdict"] as? String))
    }

    @Test func tellsWhatIsWrongWithAPicture() throws {
        let outcome = try ask("fixtures/imaging/cut-short.jpg")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "Error: the JPEG is damaged or cut short (Premature end of JPEG file): send it again\n")
    }

    @Test func wantsAWishOrAPicture() throws {
        #expect(try CommandTests.run(["photos"]).status == 64)
        #expect(try ask("fixtures/imaging/corners.png", ["сумка"]).status == 64)
    }
}
