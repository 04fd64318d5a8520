import Foundation
import KnowledgeModel

/// The description of the API by OpenAPI 3.1, put together from the same types that the calls read and write: the values that a
/// field may have are those of its type, the bounds those that requests are held against.
enum OpenAPI {
    /// The document as JSON.
    static let document: [UInt8] = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        // A tree of texts and whole numbers: it can always be written.
        return (try? encoder.encode(tree)).map(Array.init) ?? []
    }()

    /// A value of JSON.
    indirect enum JSON: Encodable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
        ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
    {
        case text(String)
        case whole(Int)
        case flag(Bool)
        case list([JSON])
        case object([String: JSON])

        init(stringLiteral value: String) { self = .text(value) }
        init(integerLiteral value: Int) { self = .whole(value) }
        init(booleanLiteral value: Bool) { self = .flag(value) }
        init(arrayLiteral elements: JSON...) { self = .list(elements) }
        init(dictionaryLiteral elements: (String, JSON)...) {
            self = .object(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let value): try container.encode(value)
            case .whole(let value): try container.encode(value)
            case .flag(let value): try container.encode(value)
            case .list(let values): try container.encode(values)
            case .object(let values): try container.encode(values)
            }
        }

        /// The same object with other entries besides.
        func with(_ entries: [String: JSON]) -> JSON {
            guard case .object(let own) = self else { return self }
            return .object(own.merging(entries) { $1 })
        }
    }

    private static var tree: JSON {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Vitrina", "version": "1",
                "description":
                    "The knowledge of a shop that sells in chats: passages with citations, stock to the exact variant, photos, and a check of draft answers.",
                "license": ["name": "MIT", "identifier": "MIT"],
            ],
            "servers": [["url": "/"]],
            "security": [["key": []], [:]],
            "paths": .object(paths),
            "components": [
                "securitySchemes": [
                    "key": [
                        "type": "http", "scheme": "bearer",
                        "description":
                            "Needed where the service was started with keys. Scope query asks; admin asks other generations and reads metrics.",
                    ]
                ],
                "schemas": .object(OpenAPISchemas.all),
            ],
        ]
    }

    private static func reference(_ name: String) -> JSON { ["$ref": .text("#/components/schemas/\(name)")] }

    private static func content(_ schema: JSON, type: String = "application/json") -> JSON {
        .object(["content": .object([type: ["schema": schema]])])
    }

    private static let failureStatuses: [(Int, String)] = [
        (400, "The request is not in the expected form."), (401, "A key is needed."), (403, "The key may not do this."),
        (404, "There is no such passage, photo or generation."), (405, "The call takes another method."),
        (413, "The body is too large."), (415, "The body is not said to be JSON."),
        (429, "The key asks too often."), (500, "A fault of the program."),
        (503, "Too much is asked, or nothing is loaded yet."),
        (504, "The answer took too long."),
    ]

    private static func responses(_ answer: JSON, failures: Set<Int>) -> JSON {
        var all: [String: JSON] = ["200": answer.with(["description": "The answer."])]
        for (status, words) in failureStatuses where failures.contains(status) {
            var response = content(reference("Failure")).with(["description": .text(words)])
            if status == 429 || status == 503 {
                response = response.with([
                    "headers": [
                        "Retry-After": [
                            "description": "Seconds to wait.", "schema": ["type": "integer", "minimum": 1],
                        ]
                    ]
                ])
            }
            all["\(status)"] = response
        }
        return .object(all)
    }

    private static let always: Set<Int> = [400, 403, 405]
    private static let asking: Set<Int> = [400, 401, 403, 404, 405, 413, 415, 429, 500, 503, 504]

    private static func post(_ id: String, _ summary: String, request: String, answer: String) -> JSON {
        [
            "post": [
                "operationId": .text(id), "summary": .text(summary),
                "requestBody": content(reference(request)).with(["required": true]),
                "responses": responses(content(reference(answer)), failures: asking),
            ]
        ]
    }

    private static func get(
        _ id: String, _ summary: String, _ answer: JSON, failures: Set<Int>, parameters: [JSON] = []
    ) -> JSON {
        [
            "get": [
                "operationId": .text(id), "summary": .text(summary), "parameters": .list(parameters),
                "responses": responses(answer, failures: failures),
            ]
        ]
    }

    private static func parameter(_ name: String, in place: String, _ schema: JSON) -> JSON {
        ["name": .text(name), "in": .text(place), "required": .flag(place == "path"), "schema": schema]
    }

    private static var paths: [String: JSON] {
        let around = KnowledgeAPI.Limit.around
        return [
            "/v1/search": post(
                "search", "Passages that answer a question best.", request: "SearchRequest", answer: "SearchAnswer"),
            "/v1/ground": post(
                "ground", "What an answer to a customer can stand on, within a budget of tokens.",
                request: "GroundRequest", answer: "GroundAnswer"),
            "/v1/stock": post(
                "stock", "What is in stock, to the exact variant.", request: "StockRequest", answer: "StockAnswer"),
            "/v1/photos": post(
                "photos", "Photos by the shop's rules.", request: "PhotosRequest", answer: "PhotosAnswer"),
            "/v1/verify": post(
                "verify", "A draft answer held against the shop's files, fact by fact.", request: "VerifyRequest",
                answer: "VerifyAnswer"),
            "/v1/assortment": get(
                "assortment", "What the shop carries, and its words for it.", content(reference("Assortment")),
                failures: [401, 403, 405, 429, 500, 503, 504]),
            "/v1/photos/{file}": get(
                "photo", "The bytes of a photo, by the path that an answer of /v1/photos gives, percent-encoded.",
                [
                    "content": [
                        "image/jpeg": [:], "image/png": [:], "image/webp": [:],
                    ]
                ], failures: [401, 403, 404, 405, 429, 500, 503, 504],
                parameters: [parameter("file", in: "path", ["type": "string", "minLength": 1])]),
            "/v1/source/{id}": get(
                "source", "The text around a passage.", content(reference("SourceAnswer")),
                failures: asking.subtracting([413, 415]),
                parameters: [
                    parameter("id", in: "path", ["type": "integer", "minimum": 1]),
                    parameter(
                        "around", in: "query",
                        [
                            "type": "integer", "minimum": .whole(around.lowerBound),
                            "maximum": .whole(around.upperBound),
                            "default": 2,
                        ]),
                    parameter("lang", in: "query", reference("Lang")),
                    parameter("generation", in: "query", ["type": "integer", "minimum": 1]),
                ]),
            "/v1/generations": get(
                "generations", "The generations there are. Needs the scope admin.", content(reference("Generations")),
                failures: [401, 403, 405, 429, 500, 503, 504]),
            "/healthz": get(
                "health", "Whether the program lives.", content(reference("Health")), failures: [403, 405]),
            "/readyz": get(
                "ready", "Whether a generation is loaded: which, since when, and what can't be read.",
                content(reference("Readiness")), failures: [403, 405, 503]),
            "/metrics": get(
                "metrics", "Metrics for Prometheus. Needs the scope admin where there are keys.",
                content(["type": "string"], type: "text/plain"), failures: [401, 403, 405, 429]),
            "/openapi.json": get("openapi", "This document.", content(["type": "object"]), failures: [403, 405]),
        ]
    }
}
