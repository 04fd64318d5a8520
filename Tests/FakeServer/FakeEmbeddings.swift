import Foundation

/// An embedding server by OpenAI's interface with a model of its own: a vector is the sum of the vectors of a text's words,
/// each made from the word's hash. Texts with words in common lie near each other.
public struct FakeEmbeddings: Sendable {
    /// Length of the vectors where the request asks for none.
    public var dimension: Int
    /// Another number is another model.
    public var seed: UInt64
    /// Most texts in a request; more are refused with 413.
    public var batchLimit: Int
    /// The key that is wanted; nil wants none.
    public var key: String?

    /// Creates a server's model.
    public init(dimension: Int = 8, seed: UInt64 = 1, batchLimit: Int = 32, key: String? = nil) {
        self.dimension = dimension
        self.seed = seed
        self.batchLimit = batchLimit
        self.key = key
    }

    private struct Body: Decodable {
        var model: String
        var input: [String]
        var dimensions: Int?
        var encoding_format: String?
    }

    /// The texts that a request asks about.
    public static func input(of request: FakeServer.Request) -> [String] {
        // A request that can't be read asks about nothing.
        (try? JSONDecoder().decode(Body.self, from: Data(request.body)))?.input ?? []
    }

    /// The answer to a request, with the vectors in reverse order, told apart by their index.
    public func answer(_ request: FakeServer.Request) -> FakeServer.Action {
        guard request.target.hasPrefix("/v1/embeddings"), request.method == "POST" else {
            return .answer(404, body: #"{"error":{"message":"no such path","type":"invalid_request_error"}}"#)
        }
        if let key, request.headers["authorization"] != "Bearer \(key)" {
            return .answer(401, body: #"{"error":{"message":"Incorrect API key provided","code":"invalid_api_key"}}"#)
        }
        guard let body = try? JSONDecoder().decode(Body.self, from: Data(request.body)) else {
            return .answer(400, body: #"{"error":{"message":"unreadable"}}"#)
        }
        guard body.input.count <= batchLimit else {
            return .answer(413, body: #"{"message":"batch too big","code":413,"type":"Validation"}"#)
        }
        let items = body.input.enumerated().map { index, text in
            let vector = vector(of: text, dimension: body.dimensions ?? dimension)
            return Self.item(index, body.encoding_format == "base64" ? Self.base64(vector) : "\(vector)")
        }
        return .answer(body: Self.list(items.reversed()))
    }

    /// One element of an answer's list; the vector as JSON.
    public static func item(_ index: Int, _ vector: String) -> String {
        #"{"object":"embedding","index":\#(index),"embedding":\#(vector)}"#
    }

    /// An answer of elements.
    public static func list(_ items: [String]) -> String {
        #"{"object":"list","model":"said","data":[\#(items.joined(separator: ","))],"usage":{"total_tokens":1}}"#
    }

    /// A vector as JSON's Base64 of little-endian Float32.
    public static func base64(_ vector: [Float]) -> String {
        var bytes = Data()
        for element in vector { withUnsafeBytes(of: element.bitPattern.littleEndian) { bytes.append(contentsOf: $0) } }
        return "\"" + bytes.base64EncodedString() + "\""
    }

    /// The model's vector of a text; not of unit length.
    public func vector(of text: String, dimension: Int) -> [Float] {
        var sum = [Float](repeating: 0, count: dimension)
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            var state = word.utf8.reduce(seed &* 0x9E37_79B9_7F4A_7C15) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } | 1
            for index in sum.indices {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                sum[index] += Float(Int64(bitPattern: state) >> 40) / Float(1 << 23)
            }
        }
        return sum
    }
}
