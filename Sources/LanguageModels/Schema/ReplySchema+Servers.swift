extension ReplySchema {
    /// As JSON Schema, within what strict modes take: every field required, no other allowed.
    var jsonSchema: JSON { Self.schema(of: .object(fields), note: note) }

    /// What is said to a model whose server knows no schemas.
    var instruction: String {
        """
        Answer with one JSON object and nothing else: no explanation before or after it, no code fence. It has exactly the \
        fields of this JSON Schema, null where something is not known:
        \(String(decoding: jsonSchema.bytes, as: UTF8.self))
        """
    }

    private static func schema(of value: Value, note: String) -> JSON {
        let note: JSON? = note.isEmpty ? nil : .text(note)
        func typed(_ name: String, _ more: KeyValuePairs<String, JSON?> = [:]) -> JSON {
            guard case .object(let members) = JSON.fields(["type": .text(name), "description": note]),
                case .object(let others) = JSON.fields(more)
            else { return .null }
            return .object(members + others)
        }
        switch value {
        case .text: return typed("string")
        case .choice(let words): return typed("string", ["enum": .list(words.map(JSON.text))])
        case .integer(let bounds):
            return typed("integer", ["minimum": .integer(bounds.lowerBound), "maximum": .integer(bounds.upperBound)])
        case .number: return typed("number")
        case .flag: return typed("boolean")
        case .list(let element, let limit):
            return typed("array", ["items": schema(of: element, note: ""), "maxItems": .integer(limit)])
        case .object(let fields):
            let properties = fields.map {
                JSON.Member(name: $0.name, value: schema(of: $0.value, note: $0.note))
            }
            return typed(
                "object",
                [
                    "properties": .object(properties), "required": .list(fields.map { .text($0.name) }),
                    "additionalProperties": .flag(false),
                ])
        case .optional(let some):
            return .fields([
                "description": note,
                "anyOf": .list([schema(of: some, note: ""), .fields(["type": .text("null")])]),
            ])
        }
    }
}
