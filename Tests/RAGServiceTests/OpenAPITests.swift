import Foundation
import KnowledgeModel
import Testing

@testable import RAGService

/// The description names the fields that the types have: values with every field set are held against the schemas.
@Suite struct OpenAPITests {
    private static var schemas: [String: Any] {
        let document = try? JSONSerialization.jsonObject(with: Data(OpenAPI.document)) as? [String: Any]
        return (document?["components"] as? [String: Any])?["schemas"] as? [String: Any] ?? [:]
    }

    private static let location = SourceLocation(file: "a.docx", place: .tableRow(table: 1, row: 2))
    private static let match = KnowledgeAPI.Match(typed: "a", found: ["a"], origin: "typed", weight: 1)
    private static let filter = KnowledgeAPI.Filter(
        kinds: [.chat], sources: ["a"], categories: ["a"], brands: ["a"], colors: ["a"], size: "38", priceFrom: 1,
        priceTo: 2, languages: [.ru])
    private static let variant = KnowledgeAPI.Variant(
        product: "a", size: "38", color: "a", quantity: 1, price: Money(minorUnits: 1, currency: .KZT), inStock: true,
        citation: "a", cells: ["price": "A1"])
    private static let stock = KnowledgeAPI.StockAnswer(
        generation: 1, verdict: .exact, products: ["a"], colors: ["a"], sizes: ["a"], differing: ["a"], inStock: true,
        quantity: 1, variants: [variant], candidates: [variant],
        question: .init(attribute: .color, options: ["a"], ru: "a", kk: "a", en: "a"),
        nearest: [.init(variant: variant, differs: [.size])], alternatives: [variant], canPreorder: true,
        listings: ["a"], warnings: ["a"], trace: ["a"])

    static let samples: [(String, any Encodable & Sendable)] = [
        (
            "SearchRequest",
            KnowledgeAPI.SearchRequest("a", top: 1, filter: filter, explain: true, lang: .en, generation: 1)
        ),
        (
            "GroundRequest",
            KnowledgeAPI.GroundRequest(
                "a", history: [.init(.customer, "a")], budget: 100, top: 1, filter: filter, lang: .en, generation: 1)
        ),
        (
            "StockRequest",
            KnowledgeAPI.StockRequest("a", size: "38", color: "a", explain: true, lang: .en, generation: 1)
        ),
        (
            "PhotosRequest",
            KnowledgeAPI.PhotosRequest(
                "a", sent: ["a"], orderProduct: "a", passages: ["a"], answer: "a", lastMessage: "a", explain: true,
                lang: .en, generation: 1)
        ),
        ("VerifyRequest", KnowledgeAPI.VerifyRequest("a", question: "a", explain: true, lang: .en, generation: 1)),
        (
            "SearchAnswer",
            KnowledgeAPI.SearchAnswer(
                question: "a", generation: 1, confidence: .weak,
                hits: [
                    .init(
                        rank: 1, id: 1, score: 0.5, kind: .chat, file: "a", path: ["a"], place: location.place,
                        citation: "a", text: "a", parts: .init(stems: 1, grams: 1, vector: 1, coverage: 1),
                        matches: [match], marks: [[0, 1]], duplicates: [location])
                ], understood: [.init(typed: "a", isStopWord: false, alternatives: [match])],
                work: .init(admitted: 1, postings: 1, scored: 1, bounded: 1, rescored: 1, path: "a", kernel: "a"),
                warnings: ["a"])
        ),
        (
            "GroundAnswer",
            KnowledgeAPI.GroundAnswer(
                question: "a", standalone: "a", carried: .init(product: "a", color: "a", size: "a", turn: 0),
                generation: 1, confidence: .none,
                passages: [
                    .init(
                        number: 1, id: 1, score: 1, kind: .policy, file: "a", path: ["a"], place: location.place,
                        citation: "a", text: "a", isCut: true, tokens: 1, also: ["a"])
                ], tokens: 1, stock: stock, leftOut: [.init(id: 1, citation: "a", reason: .budget, tokens: 1)],
                warnings: ["a"])
        ),
        ("StockAnswer", stock),
        (
            "PhotosAnswer",
            KnowledgeAPI.PhotosAnswer(
                generation: 1, mode: .color, products: ["a"], categories: ["a"], colors: ["a"],
                photos: [
                    Photo(file: "a", key: "a", category: "a", color: "a", product: "a", number: 1)
                ], refusal: .unclear, source: .wish, trace: ["a"])
        ),
        (
            "VerifyAnswer",
            KnowledgeAPI.VerifyAnswer(
                generation: 1, contradicted: 1,
                facts: [
                    .init(
                        text: "a", start: 0, end: 1, kind: .price, truth: .unknown, place: "a", location: location,
                        claim: "a", instead: "a")
                ], warnings: ["a"])
        ),
        (
            "SourceAnswer",
            KnowledgeAPI.SourceAnswer(
                generation: 1, file: "a", kind: .chat,
                pieces: [.init(id: 1, isAsked: true, path: ["a"], place: location.place, citation: "a", text: "a")])
        ),
        (
            "Assortment",
            KnowledgeAPI.Assortment(
                generation: 1,
                vocabulary: .init(
                    brands: ["a": ["a"]], categories: ["a": .init(words: ["a"], related: ["a"])], colors: ["a": ["a"]],
                    synonyms: [["a"]]),
                products: [
                    .init(name: "a", brand: "a", category: "a", colors: ["a"], sizes: ["38"], hasSizes: true)
                ])
        ),
        ("Failure", KnowledgeFailure(.overloaded, "a", hint: "b")),
        ("Generations", ServiceResponder.Generations(current: 1, all: [1])),
    ]

    @Test(arguments: samples.map(\.0))
    func hasEveryFieldOfTheTypes(name: String) throws {
        let sample = try #require(Self.samples.first { $0.0 == name }?.1)
        let value = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(sample))
        try check(value, ["$ref": "#/components/schemas/\(name)"], at: name, isWhole: true)
    }

    /// Holds a value with every field set against a schema, down to its leaves.
    private func check(_ value: Any, _ schema: [String: Any], at place: String, isWhole: Bool) throws {
        var schema = schema
        if let either = schema["anyOf"] as? [[String: Any]], let first = either.first { schema = first }
        if let reference = schema["$ref"] as? String {
            let name = String(reference.dropFirst("#/components/schemas/".count))
            schema = try #require(Self.schemas[name] as? [String: Any], "\(place): \(name)")
            // A place has the fields of its kind only.
            if name == "Place" { return try check(value, schema, at: place, isWhole: false) }
        }
        if let object = value as? [String: Any] {
            guard let fields = schema["properties"] as? [String: [String: Any]] else {
                #expect(schema["additionalProperties"] != nil, "\(place)")
                return
            }
            #expect(
                Set(object.keys).isSubset(of: fields.keys), "\(place): \(Set(object.keys).subtracting(fields.keys))")
            if isWhole { #expect(Set(fields.keys).isSubset(of: object.keys), "\(place)") }
            for (key, value) in object {
                try check(value, fields[key] ?? [:], at: place + "." + key, isWhole: isWhole)
            }
        } else if let list = value as? [Any] {
            let items = try #require(schema["items"] as? [String: Any], "\(place)")
            for value in list { try check(value, items, at: place + "[]", isWhole: isWhole) }
        } else if let text = value as? String, let values = schema["enum"] as? [String] {
            #expect(values.contains(text), "\(place): \(text)")
        }
    }

    @Test func describesEveryCallThatThereIs() throws {
        let document = try #require(try JSONSerialization.jsonObject(with: Data(OpenAPI.document)) as? [String: Any])
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        for (path, calls) in paths {
            let concrete = path.replacing("{file}", with: "x").replacing("{id}", with: "1")
            for method in calls.keys {
                #expect(ServiceRoute.allowed(of: concrete).contains(method.uppercased()), "\(method) \(path)")
            }
        }
    }
}
