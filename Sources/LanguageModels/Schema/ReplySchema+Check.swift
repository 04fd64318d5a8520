extension ReplySchema {
    /// Why an answer is not in the form asked for. It names fields of the schema, never what stood in them.
    struct Mismatch: Error, Hashable {
        var detail: String
    }

    /// The only object of a text, with the fields of the schema in their order and no other: what else the model wrote, around the
    /// object or in it, is left out. A field that may be null and is missing is null.
    func object(in text: String) throws(Mismatch) -> String {
        let bytes = Array(text.utf8)
        var found: [JSON] = []
        if let whole = JSON(reading: bytes) {
            found = [whole]
        } else {
            for range in Self.objects(in: bytes) {
                if let object = JSON(reading: bytes[range]) { found.append(object) }
            }
        }
        guard let object = found.first else { throw Mismatch(detail: "it holds no JSON object") }
        guard found.count == 1 else { throw Mismatch(detail: "it holds \(found.count) JSON objects, expected one") }
        let checked = try Self.checked(object, as: .object(fields), at: "")
        return String(decoding: checked.bytes, as: UTF8.self)
    }

    /// Where braces open and close outside of texts, outermost ones only.
    private static func objects(in bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var depth = 0
        var start = 0
        var isText = false
        var isEscaped = false
        for (index, byte) in bytes.enumerated() {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            switch byte {
            // Quotes count inside of objects: around them they are prose, and may be odd in number.
            case UInt8(ascii: "\"") where depth > 0: isText = true
            case UInt8(ascii: "{"):
                if depth == 0 { start = index }
                depth += 1
            case UInt8(ascii: "}") where depth > 0:
                depth -= 1
                if depth == 0 { ranges.append(start..<index + 1) }
            default: break
            }
        }
        return ranges
    }

    private static func checked(_ json: JSON, as value: Value, at path: String) throws(Mismatch) -> JSON {
        func mismatch(_ expected: String) -> Mismatch {
            Mismatch(detail: "\(path.isEmpty ? "the answer" : path) is not \(expected)")
        }
        switch (value, json) {
        case (.optional, .null), (.text, .text), (.flag, .flag), (.number, .integer), (.number, .number): return json
        case (.optional(let some), _): return try checked(json, as: some, at: path)
        case (.choice(let words), .text(let word)):
            guard words.contains(word) else { throw mismatch("one of the words allowed") }
            return json
        case (.integer(let bounds), .integer(let number)):
            guard bounds.contains(number) else {
                throw mismatch("within \(bounds.lowerBound) to \(bounds.upperBound)")
            }
            return json
        case (.integer, .number(let number)):
            guard let whole = Int(exactly: number) else { throw mismatch("a whole number") }
            return try checked(.integer(whole), as: value, at: path)
        case (.list(let element, let limit), .list(let values)):
            guard values.count <= limit else { throw mismatch("a list of at most \(limit)") }
            var list: [JSON] = []
            for (index, value) in values.enumerated() {
                list.append(try checked(value, as: element, at: "\(path)[\(index)]"))
            }
            return .list(list)
        case (.object(let fields), .object):
            var members: [JSON.Member] = []
            for field in fields {
                let place = path.isEmpty ? field.name : path + "." + field.name
                members.append(.init(name: field.name, value: try checked(field, of: json, at: place)))
            }
            return .object(members)
        case (.text, _): throw mismatch("a text")
        case (.choice, _): throw mismatch("one of the words allowed")
        case (.integer, _): throw mismatch("a whole number")
        case (.number, _): throw mismatch("a number")
        case (.flag, _): throw mismatch("true or false")
        case (.list, _): throw mismatch("a list")
        case (.object, _): throw mismatch("an object")
        }
    }

    private static func checked(_ field: Field, of object: JSON, at path: String) throws(Mismatch) -> JSON {
        guard let value = object[field.name] else {
            if case .optional = field.value { return .null }
            throw Mismatch(detail: "\(path) is missing")
        }
        return try checked(value, as: field.value, at: path)
    }
}
