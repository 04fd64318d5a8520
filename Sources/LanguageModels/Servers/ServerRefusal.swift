/// What a server says about an error: OpenAI's form, Google's, either in a list, or a flat one. Bodies may be cut short.
///
/// Only names are taken from it. Sentences may quote what was sent.
struct ServerRefusal: Hashable {
    /// Texts by the names of their fields, in order.
    private var fields: [Field] = []

    private struct Field: Hashable {
        var name: String
        var text: String
    }

    init(_ body: some Sequence<UInt8>) {
        var scan = Array(body)[...]
        var name: String?
        while let byte = scan.first {
            guard byte == UInt8(ascii: "\"") else {
                scan.removeFirst()
                if byte != UInt8(ascii: ":"), byte > 0x20 { name = nil }
                continue
            }
            guard let text = Self.text(&scan) else { return }
            let isName = scan.first { $0 > 0x20 } == UInt8(ascii: ":")
            if isName {
                name = text
            } else if let known = name {
                fields.append(Field(name: known, text: text))
                name = nil
            }
        }
    }

    /// The text that begins with a quotation mark; nil when it does not end.
    private static func text(_ scan: inout ArraySlice<UInt8>) -> String? {
        scan.removeFirst()
        var bytes: [UInt8] = []
        while let byte = scan.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"):
                // Names hold no escapes; what they stand for does not matter.
                if let next = scan.popFirst() { bytes.append(next) }
            default: bytes.append(byte)
            }
        }
        return nil
    }

    private func texts(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.text) }

    private func says(_ words: Set<String>) -> Bool {
        ["type", "code", "status", "reason", "error_type"].contains { texts($0).contains(where: words.contains) }
    }

    /// Names of what only money mends; they come with 429 like passing limits.
    private static let spent: Set<String> = [
        "insufficient_quota", "credit_balance_exhausted", "organization_spend_limit_exceeded",
        "project_spend_limit_exceeded", "organization_usage_limit_exceeded",
    ]

    private var isQuotaSpent: Bool { says(Self.spent) || texts("quotaId").contains { $0.contains("PerDay") } }

    private var isTooLong: Bool {
        says(["context_length_exceeded", "exceed_context_size_error"])
            || texts("message").contains { message in
                ["maximum context length", "context size", "context window", "input token count"]
                    .contains(where: message.contains)
            }
    }

    /// Whether the server does not know the way to a structured answer that was tried.
    var isAboutFormat: Bool {
        texts("param").contains { $0.hasPrefix("response_format") }
            || texts("message").contains { message in
                [
                    "response_format", "json_schema", "json_object", "responseJsonSchema", "response_json_schema",
                    "responseMimeType", "response_mime_type", "guided_json", "grammar",
                ]
                .contains(where: message.contains)
            }
    }

    /// How long Google asks to wait: `29.7s`.
    private var retryDelay: Duration? {
        guard let text = texts("retryDelay").first, text.hasSuffix("s"), let seconds = Double(text.dropLast()),
            (0..<1e6).contains(seconds)
        else { return nil }
        return .seconds(seconds)
    }

    /// The error that the answer stands for.
    func error(host: String, status: Int, model: String, retryAfter: Duration?) -> ModelError {
        switch status {
        case _ where says(["API_KEY_INVALID", "invalid_api_key"]): return .keyRefused(host: host, status: status)
        case 401, 403: return .keyRefused(host: host, status: status)
        case 402: return .quotaSpent(host: host)
        case 404: return .unknownModel(host: host, model: model)
        case 413: return .tooLong(host: host, model: model)
        case 400 where isTooLong: return .tooLong(host: host, model: model)
        case 429:
            return isQuotaSpent
                ? .quotaSpent(host: host) : .rateLimited(host: host, retryAfter: retryAfter ?? retryDelay)
        default:
            let word = ["code", "status", "type"].lazy.flatMap(texts).map(ServerWord.shown).first { !$0.isEmpty }
            return .refused(host: host, status: status, code: word ?? "")
        }
    }
}
