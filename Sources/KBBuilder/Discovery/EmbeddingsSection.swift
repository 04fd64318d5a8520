import Embeddings
import Foundation
import KnowledgeModel
import WebClient

/// The section `embeddings` of vitrina.yaml. Each key can be set by a variable of the environment, too, which then counts:
/// `VITRINA_EMBEDDINGS_` and the key in capitals.
struct EmbeddingsSection: Decodable {
    var provider: String?
    var url: String?
    var model: String?
    var dimensions: Int?
    var encoding: String?
    var keyEnv: String?
    var keyFile: String?
    var queryPrefix: String?
    var passagePrefix: String?
    var batch: Int?
    var parallel: Int?
    var timeout: Double?
    var queryTimeout: Double?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case provider
        case url
        case model
        case dimensions
        case encoding
        case keyEnv = "key_env"
        case keyFile = "key_file"
        case queryPrefix = "query_prefix"
        case passagePrefix = "passage_prefix"
        case batch
        case parallel
        case timeout
        case queryTimeout = "query_timeout"

        var variable: String { "VITRINA_EMBEDDINGS_" + rawValue.uppercased() }
    }

    /// The variable that the key is looked for in when the settings name none.
    static let keyVariable = "VITRINA_EMBEDDINGS_KEY"
    /// OpenAI's own name for it, which counts for OpenAI's own host only: a key goes nowhere it was not made for.
    private static let openAI = (host: "api.openai.com", variable: "OPENAI_API_KEY")

    /// Puts variables of the environment in the place of what the file says.
    /// - Throws: the name of a variable and what is expected there.
    mutating func override(by environment: [String: String]) throws(Fault) {
        func text(_ key: CodingKeys) -> String? {
            environment[key.variable].flatMap { $0.isEmpty ? nil : $0 }
        }
        func number<Number: LosslessStringConvertible>(_ key: CodingKeys) throws(Fault) -> Number? {
            guard let text = text(key) else { return nil }
            guard let number = Number(text) else {
                throw Fault(detail: "$\(key.variable): expected a number, found “\(text)”")
            }
            return number
        }
        provider = text(.provider) ?? provider
        url = text(.url) ?? url
        model = text(.model) ?? model
        encoding = text(.encoding) ?? encoding
        // Either place of the key takes the other's.
        if let variable = text(.keyEnv) { (keyEnv, keyFile) = (variable, nil) }
        if let file = text(.keyFile) { (keyEnv, keyFile) = (nil, file) }
        queryPrefix = text(.queryPrefix) ?? queryPrefix
        passagePrefix = text(.passagePrefix) ?? passagePrefix
        dimensions = try number(.dimensions) ?? dimensions
        batch = try number(.batch) ?? batch
        parallel = try number(.parallel) ?? parallel
        timeout = try number(.timeout) ?? timeout
        queryTimeout = try number(.queryTimeout) ?? queryTimeout
    }

    /// What is wrong, for ``BuildError/invalidSettings(file:detail:)``.
    struct Fault: Error {
        var detail: String
    }

    /// The choice that the section makes.
    /// - Parameter folder: what the path of a key file is relative to.
    func choice(in folder: URL) throws(Fault) -> EmbedderChoice {
        switch provider ?? "learned" {
        case "learned":
            guard url == nil, model == nil else {
                throw Fault(detail: "embeddings: a url or model needs `provider: openai`")
            }
            return .learned
        case "openai": return .server(try server(in: folder))
        case let other: throw Fault(detail: "embeddings.provider: expected learned or openai, found “\(other)”")
        }
    }

    private func server(in folder: URL) throws(Fault) -> EmbeddingServer {
        let address: WebAddress
        do {
            address = try WebAddress(url ?? "")
        } catch {
            // The address is not shown: it may hold a key.
            throw Fault(
                detail: "embeddings.url: expected an address like http://localhost:11434/v1, without a password")
        }
        guard let model, !model.allSatisfy(\.isWhitespace), model != LatentSemanticModel.modelName else {
            throw Fault(detail: "embeddings.model: expected the name of the server's model")
        }
        guard let encoding = EmbeddingServer.Encoding(rawValue: encoding ?? "float") else {
            throw Fault(detail: "embeddings.encoding: expected float or base64, found “\(encoding ?? "")”")
        }
        return EmbeddingServer(
            address: address, model: model,
            dimensions: try dimensions.map { value throws(Fault) in
                try Self.checked(value, 1...65_536, "dimensions")
            }, encoding: encoding, key: try key(for: address, in: folder), queryPrefix: queryPrefix ?? "",
            passagePrefix: passagePrefix ?? "", batch: try Self.checked(batch ?? 32, 1...2_048, "batch"),
            parallel: try Self.checked(parallel ?? 4, 1...64, "parallel"),
            timeout: .seconds(try Self.checked(timeout ?? 120, 1...3_600, "timeout")),
            queryTimeout: .seconds(try Self.checked(queryTimeout ?? 5, 0.1...600, "query_timeout")))
    }

    private static func checked<Value: Comparable>(
        _ value: Value, _ range: ClosedRange<Value>, _ key: String
    ) throws(Fault) -> Value {
        guard range.contains(value) else {
            throw Fault(
                detail: "embeddings.\(key): expected \(range.lowerBound) to \(range.upperBound), found \(value)")
        }
        return value
    }

    private func key(for address: WebAddress, in folder: URL) throws(Fault) -> EmbeddingServer.KeySource {
        switch (keyEnv, keyFile) {
        case (_?, _?): throw Fault(detail: "embeddings: key_env and key_file are both set, one is enough")
        case (let variable?, nil): return .variable(variable)
        case (nil, let file?):
            return .file(URL(filePath: file, relativeTo: folder).path(percentEncoded: false))
        case (nil, nil):
            return .variableIfSet(address.host == Self.openAI.host ? Self.openAI.variable : Self.keyVariable)
        }
    }
}
