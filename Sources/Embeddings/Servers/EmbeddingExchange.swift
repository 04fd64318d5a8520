import Foundation

/// What travels in `POST /embeddings`.
enum EmbeddingExchange {
    struct Request: Encodable {
        var model: String
        var input: [String]
        var dimensions: Int?
        /// Left out for numbers, which is what every server sends unasked.
        var encodingFormat: String?

        enum CodingKeys: String, CodingKey {
            case model
            case input
            case dimensions
            case encodingFormat = "encoding_format"
        }
    }

    struct Answer: Decodable {
        var data: [Item]
    }

    struct Item: Decodable {
        var index: Int?
        var embedding: Vector
    }

    /// A vector as numbers or as the Base64 of little-endian Float32, whichever was sent.
    struct Vector: Decodable {
        var elements: [Float]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {  // Else it is a list; that decoding says what is wrong.
                guard let data = Data(base64Encoded: text), data.count.isMultiple(of: 4) else {
                    throw DecodingError.dataCorruptedError(in: container, debugDescription: "no Base64 of Float32")
                }
                elements = data.withUnsafeBytes { bytes in
                    stride(from: 0, to: bytes.count, by: 4).map {
                        Float(
                            bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
                    }
                }
            } else {
                elements = try container.decode([Float].self)
            }
        }
    }

    /// What a server says about an error: OpenAI's form, the flat one, or a plain text under `error`.
    struct Refusal: Decodable {
        var message = ""
        var type = ""
        var code = ""

        private enum CodingKeys: String, CodingKey {
            case error
            case message
            case type
            case code
            case errorType = "error_type"
        }

        init(from decoder: any Decoder) throws {
            let top = try decoder.container(keyedBy: CodingKeys.self)
            let inner = (try? top.nestedContainer(keyedBy: CodingKeys.self, forKey: .error)) ?? top
            // Any part may be missing or of another type; what can be read is worth having.
            message =
                (try? inner.decode(String.self, forKey: .message)) ?? (try? top.decode(String.self, forKey: .error))
                ?? ""
            type =
                (try? inner.decode(String.self, forKey: .type)) ?? (try? top.decode(String.self, forKey: .errorType))
                ?? ""
            code = (try? inner.decode(String.self, forKey: .code)) ?? ""
        }

        /// Reads the beginning of a body; nil when it is in no known form.
        init?(_ excerpt: String) {
            guard let refusal = try? JSONDecoder().decode(Self.self, from: Data(excerpt.utf8)) else { return nil }
            self = refusal
        }

        /// Names of what only money mends; they come with 429 like passing limits.
        private static let spent: Set<String> = [
            "insufficient_quota", "credit_balance_exhausted", "organization_spend_limit_exceeded",
            "project_spend_limit_exceeded", "organization_usage_limit_exceeded",
        ]

        var isQuotaSpent: Bool { Self.spent.contains(type) || Self.spent.contains(code) }

        /// llama.cpp says with 500 that a text does not fit its batch, which will never change by itself.
        var isTooLarge: Bool { message.contains("too large to process") }
    }
}
