import Foundation
import KnowledgeModel
import Testing

@testable import RAGService

@Suite struct JSONStreamTests {
    private struct Sample: Codable, Hashable {
        enum Kind: String, Codable { case shoe, bag }
        enum Choice: Codable, Hashable {
            case none
            case size(Int, half: Bool)
        }
        struct Inner: Codable, Hashable {
            var list: [Int]
            var names: [String: String]
        }

        var text: String
        var count: Int
        var share: Float
        var sum: Double
        var isOpen: Bool
        var kind: Kind
        var missing: String?
        var inner: Inner
        var nested: [[Int]]
        var choices: [Choice]
        var inners: [Inner]
    }

    private static let sample = Sample(
        text: "«Ёлка» \"38\" \\ / \u{0}\u{8}\t\n\u{C}\r\u{1F}\u{7F}\u{A0}\u{200E}\u{2028} әғқңөұүһі 👠", count: -7,
        share: 0.1, sum: 1e21, isOpen: true, kind: .bag, missing: nil, inner: .init(list: [], names: ["а\"б": "в"]),
        nested: [[1, 2], [], [3]], choices: [.none, .size(38, half: true)],
        inners: [.init(list: [1], names: [:]), .init(list: [0, -1], names: [:])])

    @Test func readsBackAsItWas() throws {
        let bytes = try JSONStream.bytes(of: Self.sample)
        #expect(try JSONDecoder().decode(Sample.self, from: Data(bytes)) == Self.sample)
    }

    @Test func saysWhatJSONEncoderSays() throws {
        let ours = try JSONSerialization.jsonObject(with: Data(try JSONStream.bytes(of: Self.sample)))
        let theirs = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(Self.sample))
        let isSame = (ours as? NSDictionary) == (theirs as? NSDictionary)
        #expect(isSame)
    }

    @Test func keepsTheOrderOfFields() throws {
        struct Pair: Encodable {
            var second = 1
            var first: [String] = []
        }
        #expect(
            String(decoding: try JSONStream.bytes(of: [Pair(), Pair()]), as: UTF8.self)
                == #"[{"second":1,"first":[]},{"second":1,"first":[]}]"#)
    }

    @Test(arguments: [(1.0, "1"), (0.5, "0.5"), (-0.0, "-0"), (1e100, "1e+100")])
    func spellsNumbers(number: Double, text: String) throws {
        #expect(String(decoding: try JSONStream.bytes(of: [number]), as: UTF8.self) == "[\(text)]")
        #expect(String(decoding: try JSONEncoder().encode([number]), as: UTF8.self) == "[\(text)]")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func refusesWhatIsNoNumber(number: Double) {
        #expect(throws: EncodingError.self) { try JSONStream.bytes(of: [number]) }
    }

    @Test func writesAnObjectWithoutFields() throws {
        struct Nothing: Encodable { func encode(to encoder: any Encoder) {} }
        #expect(String(decoding: try JSONStream.bytes(of: [Nothing(), Nothing()]), as: UTF8.self) == "[{},{}]")
    }

    @Test func writesContainersWithinContainers() throws {
        let failure = KnowledgeFailure(.notFound, "нет \"этого\"", hint: "см. /openapi.json")
        let bytes = try JSONStream.bytes(of: failure)
        #expect(try JSONDecoder().decode(KnowledgeFailure.self, from: Data(bytes)) == failure)
    }
}
