import KnowledgeModel

/// The schemas of what travels, by name.
enum OpenAPISchemas {
    private typealias JSON = OpenAPI.JSON

    static var all: [String: OpenAPI.JSON] { requests.merging(answers) { $1 }.merging(parts) { $1 } }

    // MARK: Parts of schemas

    private static func text(_ longest: Int? = nil, atLeast shortest: Int? = nil) -> JSON {
        var schema: [String: JSON] = ["type": "string"]
        if let longest { schema["maxLength"] = .whole(longest) }
        if let shortest { schema["minLength"] = .whole(shortest) }
        return .object(schema)
    }

    private static func whole(_ range: ClosedRange<Int>? = nil, or fallback: Int? = nil) -> JSON {
        var schema: [String: JSON] = ["type": "integer"]
        if let range { (schema["minimum"], schema["maximum"]) = (.whole(range.lowerBound), .whole(range.upperBound)) }
        if let fallback { schema["default"] = .whole(fallback) }
        return .object(schema)
    }

    private static let share: JSON = ["type": "number", "minimum": 0]
    private static let flag: JSON = ["type": "boolean"]
    private static let generation: JSON = ["type": ["integer", "null"], "minimum": 1]

    private static func optional(_ schema: JSON) -> JSON {
        guard case .object(var entries) = schema, case .text(let type)? = entries["type"] else {
            return ["anyOf": [schema, ["type": "null"]]]
        }
        entries["type"] = [.text(type), "null"]
        return .object(entries)
    }

    private static func list(_ schema: JSON, atMost most: Int? = nil) -> JSON {
        var entries: [String: JSON] = ["type": "array", "items": schema]
        if let most { entries["maxItems"] = .whole(most) }
        return .object(entries)
    }

    /// An object whose keys are names.
    private static func named(_ schema: JSON) -> JSON { ["type": "object", "additionalProperties": schema] }

    private static func values<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> JSON
    where Value.RawValue == String {
        ["type": "string", "enum": .list(Value.allCases.map { .text($0.rawValue) })]
    }

    private static func reference(_ name: String) -> JSON { ["$ref": .text("#/components/schemas/\(name)")] }

    /// A request: fields that it does not know are refused.
    private static func request(_ fields: [String: JSON], required: [String]) -> JSON {
        [
            "type": "object", "properties": .object(fields), "required": .list(required.map { .text($0) }),
            "additionalProperties": false,
        ]
    }

    /// An answer: fields may be added.
    private static func answer(_ fields: [String: JSON], optional: [String: JSON] = [:]) -> JSON {
        [
            "type": "object", "properties": .object(fields.merging(optional) { $1 }),
            "required": .list(fields.keys.sorted().map { .text($0) }),
        ]
    }

    // MARK: Requests

    private static var requests: [String: JSON] {
        let limit = KnowledgeAPI.Limit.self
        let question = text(limit.text, atLeast: 1)
        let names = list(text(limit.name), atMost: limit.filterValues)
        let context = optional(text(limit.turnText))
        return [
            "SearchRequest": request(
                [
                    "query": question, "top": optional(whole(limit.top, or: 5)),
                    "filter": optional(reference("Filter")),
                    "explain": optional(flag), "lang": optional(reference("Lang")), "generation": generation,
                ], required: ["query"]),
            "GroundRequest": request(
                [
                    "question": question, "history": optional(list(reference("Turn"), atMost: limit.turns)),
                    "budget": optional(whole(limit.budget, or: 1_500)), "top": optional(whole(limit.top, or: 8)),
                    "filter": optional(reference("Filter")), "lang": optional(reference("Lang")),
                    "generation": generation,
                ], required: ["question"]),
            "StockRequest": request(
                [
                    "question": question, "size": optional(text(limit.name)), "color": optional(text(limit.name)),
                    "explain": optional(flag), "lang": optional(reference("Lang")), "generation": generation,
                ], required: ["question"]),
            "PhotosRequest": request(
                [
                    "wish": question, "sent": optional(list(text(limit.text), atMost: limit.sentPhotos)),
                    "orderProduct": context,
                    "passages": optional(list(text(limit.turnText), atMost: limit.filterValues)),
                    "answer": context, "lastMessage": context, "explain": optional(flag),
                    "lang": optional(reference("Lang")), "generation": generation,
                ], required: ["wish"]),
            "VerifyRequest": request(
                [
                    "draft": question, "question": optional(text(limit.text)), "explain": optional(flag),
                    "lang": optional(reference("Lang")), "generation": generation,
                ], required: ["draft"]),
            "Turn": request(
                ["role": values(KnowledgeAPI.Turn.Role.self), "text": text(limit.turnText)], required: ["role", "text"]),
            "Filter": request(
                [
                    "kinds": optional(list(values(Chunk.Kind.self), atMost: limit.filterValues)),
                    "sources": optional(names),
                    "categories": optional(names), "brands": optional(names), "colors": optional(names),
                    "size": optional(text(limit.name)),
                    "priceFrom": optional(whole(0...KnowledgeAPI.Filter.highestPrice)),
                    "priceTo": optional(whole(0...KnowledgeAPI.Filter.highestPrice)),
                    "languages": optional(list(values(KnowledgeAPI.WrittenLanguage.self), atMost: limit.filterValues)),
                ], required: []),
            "Lang": values(Phrase.Language.self),
        ]
    }

    // MARK: Answers

    private static var answers: [String: JSON] {
        let texts = list(text())
        let variants = list(reference("Variant"))
        return [
            "SearchAnswer": answer(
                [
                    "question": text(), "generation": whole(), "confidence": reference("Confidence"),
                    "hits": list(reference("Hit")),
                ], optional: ["understood": list(reference("Word")), "work": reference("Work"), "warnings": texts]),
            "GroundAnswer": answer(
                [
                    "question": text(), "standalone": text(), "generation": whole(),
                    "confidence": reference("Confidence"),
                    "passages": list(reference("GroundedPassage")), "tokens": whole(),
                    "leftOut": list(reference("LeftOut")),
                ],
                optional: ["carried": reference("Carried"), "stock": reference("StockAnswer"), "warnings": texts]),
            "StockAnswer": answer(
                [
                    "generation": whole(), "verdict": values(KnowledgeAPI.StockVerdict.self), "products": texts,
                    "colors": texts, "sizes": texts, "differing": texts, "variants": variants, "candidates": variants,
                    "nearest": list(reference("Near")), "alternatives": variants, "canPreorder": flag,
                    "listings": texts,
                    "warnings": texts,
                ],
                optional: [
                    "inStock": flag, "quantity": whole(), "question": reference("SettlingQuestion"), "trace": texts,
                ]),
            "PhotosAnswer": answer(
                [
                    "generation": whole(), "mode": values(KnowledgeAPI.PhotoMode.self), "products": texts,
                    "categories": texts, "colors": texts, "photos": list(reference("Photo")),
                    "source": values(KnowledgeAPI.PhotoSource.self),
                ], optional: ["refusal": values(KnowledgeAPI.PhotoRefusal.self), "trace": texts]),
            "VerifyAnswer": answer(
                ["generation": whole(), "contradicted": whole(), "facts": list(reference("Fact"))],
                optional: ["warnings": texts]),
            "Assortment": answer([
                "generation": whole(), "vocabulary": reference("ShopVocabulary"),
                "products": list(reference("CarriedProduct")),
            ]),
            "SourceAnswer": answer([
                "generation": whole(), "file": text(), "kind": values(Chunk.Kind.self),
                "pieces": list(reference("Piece")),
            ]),
            "Generations": answer(["current": whole(), "all": list(whole())]),
            "Health": answer(["status": ["type": "string", "const": "alive"]]),
            "Readiness": answer(
                [
                    "status": ["type": "string", "const": "ready"], "generation": whole(), "since": text(),
                    "passages": whole(), "failing": list(reference("FailingPart")),
                ], optional: ["stockRead": text()]),
            "FailingPart": answer(["part": text(), "since": text(), "reason": text()]),
            "Failure": answer([
                "error": answer([
                    "code": values(KnowledgeFailure.Code.self), "message": text(), "hint": text(),
                ])
            ]),
        ]
    }

    // MARK: Values

    private static var parts: [String: JSON] {
        let texts = list(text())
        let passage: [String: JSON] = [
            "id": whole(), "score": share, "kind": values(Chunk.Kind.self), "file": text(), "path": texts,
            "place": reference("Place"), "citation": text(), "text": text(),
        ]
        return [
            "Confidence": ["type": "string", "enum": ["confident", "weak", "none"]],
            "Hit": answer(
                passage.merging(["rank": whole()]) { $1 },
                optional: [
                    "parts": reference("ScoreParts"), "matches": list(reference("Match")),
                    "marks": list(["type": "array", "items": whole(), "minItems": 2, "maxItems": 2]),
                    "duplicates": list(reference("SourceLocation")),
                ]),
            "GroundedPassage": answer(
                passage.merging(["number": whole(), "isCut": flag, "tokens": whole()]) { $1 }, optional: ["also": texts]
            ),
            "LeftOut": answer([
                "id": whole(), "citation": text(), "reason": values(KnowledgeAPI.LeftOut.Reason.self),
                "tokens": whole(),
            ]),
            "Carried": answer(["product": text(), "turn": whole()], optional: ["color": text(), "size": text()]),
            "ScoreParts": answer(["stems": share, "grams": share, "vector": share, "coverage": share]),
            "Match": answer(["typed": text(), "found": texts, "origin": text(), "weight": share]),
            "Word": answer(["typed": text(), "isStopWord": flag, "alternatives": list(reference("Match"))]),
            "Work": answer(
                ["admitted": whole(), "postings": whole(), "scored": whole(), "bounded": whole(), "rescored": whole()],
                optional: ["path": text(), "kernel": text()]),
            "Variant": answer(
                [
                    "product": text(), "inStock": flag, "citation": text(),
                    "cells": ["type": "object", "additionalProperties": text()],
                ],
                optional: ["size": text(), "color": text(), "quantity": whole(), "price": reference("Money")]),
            "Money": answer(["minorUnits": whole(), "currency": values(Money.Currency.self)]),
            "Near": answer([
                "variant": reference("Variant"), "differs": list(values(KnowledgeAPI.VariantAttribute.self)),
            ]),
            "SettlingQuestion": answer([
                "attribute": values(KnowledgeAPI.VariantAttribute.self), "options": texts, "ru": text(), "kk": text(),
                "en": text(),
            ]),
            "Photo": answer(
                ["file": text(), "key": text(), "product": text()],
                optional: ["category": text(), "color": text(), "number": whole()]),
            "Fact": answer(
                [
                    "text": text(), "start": whole(), "end": whole(), "kind": values(KnowledgeAPI.FactKind.self),
                    "truth": values(KnowledgeAPI.Truth.self),
                ],
                optional: [
                    "place": text(), "location": reference("SourceLocation"), "claim": text(), "instead": text(),
                ]),
            "ShopVocabulary": answer([
                "brands": named(texts), "categories": named(reference("CategoryWords")), "colors": named(texts),
                "synonyms": list(texts),
            ]),
            "CategoryWords": answer(["words": texts, "related": texts]),
            "CarriedProduct": answer(
                ["name": text(), "colors": texts, "sizes": texts, "hasSizes": flag],
                optional: ["brand": text(), "category": text()]),
            "Piece": answer([
                "id": whole(), "isAsked": flag, "path": texts, "place": reference("Place"), "citation": text(),
                "text": text(),
            ]),
            "SourceLocation": answer(["file": text(), "place": reference("Place")]),
            "Place": answer(
                [
                    "type": [
                        "type": "string",
                        "enum": [
                            "file", "paragraph", "paragraphs", "tableRow", "note", "pageMargin", "cell", "sheetRow",
                            "message", "messages",
                        ],
                    ]
                ],
                optional: [
                    "number": whole(), "first": whole(), "last": whole(), "table": whole(), "row": whole(),
                    "part": text(), "sheet": text(), "reference": text(), "line": whole(), "time": text(),
                ]),
        ]
    }
}
