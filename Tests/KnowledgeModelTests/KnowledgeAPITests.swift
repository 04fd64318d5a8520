import Foundation
import KnowledgeModel
import Testing

@Suite struct KnowledgeAPITests {
    private func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }

    @Test func fillsInWhatIsLeftOut() throws {
        #expect(
            try decode(KnowledgeAPI.SearchRequest.self, #"{"query":"джамбо"}"#)
                == KnowledgeAPI.SearchRequest("джамбо", top: 5, explain: false, lang: .ru))
        #expect(
            try decode(
                KnowledgeAPI.GroundRequest.self, #"{"question":"а 38?","history":[{"role":"customer","text":"x"}]}"#)
                == KnowledgeAPI.GroundRequest("а 38?", history: [.init(.customer, "x")], budget: 1_500, top: 8))
        #expect(
            try decode(KnowledgeAPI.SourceRequest.self, #"{"id":7}"#) == KnowledgeAPI.SourceRequest(7, around: 2))
    }

    @Test(arguments: [
        #"{"query":"x","topp":3}"#, #"{"query":"x","filter":{"kind":["chat"]}}"#,
        #"{"query":"x","filter":{"kinds":["chats"]}}"#,
        #"{}"#, #"{"query":1}"#, #"{"query":null}"#, #"[]"#, #""x""#,
    ])
    func refusesWhatItDoesNotKnow(json: String) {
        #expect(throws: DecodingError.self) { try decode(KnowledgeAPI.SearchRequest.self, json) }
    }

    @Test func requestsComeBackAsTheyWere() throws {
        let request = KnowledgeAPI.SearchRequest(
            "қара сөмке 👜", top: 3,
            filter: .init(
                kinds: [.catalog], colors: ["чёрный"], size: "38", priceFrom: 1, priceTo: 2, languages: [.kk]),
            explain: true, lang: .en, generation: 4)
        let json = try JSONEncoder().encode(request)
        #expect(try JSONDecoder().decode(KnowledgeAPI.SearchRequest.self, from: json) == request)
        let photos = KnowledgeAPI.PhotosRequest(
            "фото", sent: ["photos/a.jpg"], orderProduct: "Chanel Jumbo", passages: ["x"], answer: "y", lastMessage: "z"
        )
        #expect(
            try JSONDecoder().decode(KnowledgeAPI.PhotosRequest.self, from: try JSONEncoder().encode(photos)) == photos)
    }

    @Test func failuresHaveOneShape() throws {
        let failure = KnowledgeFailure(.overloaded, "too much at once", hint: "ask again", retryAfter: 1)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = String(decoding: try encoder.encode(failure), as: UTF8.self)
        #expect(json == #"{"error":{"code":"overloaded","hint":"ask again","message":"too much at once"}}"#)
        var read = try decode(KnowledgeFailure.self, json)
        read.retryAfter = 1
        #expect(read == failure)
        #expect(failure.description == "too much at once: ask again")
        #expect(failure.isTransient)
    }

    @Test(arguments: KnowledgeFailure.Code.allCases)
    func everyCodeHasAStatus(code: KnowledgeFailure.Code) {
        #expect((400...599).contains(code.status))
    }
}
