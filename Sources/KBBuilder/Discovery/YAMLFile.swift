import Foundation
import KnowledgeModel
import Yams

/// Which keys a place of a YAML file may have.
indirect enum YAMLKeys: Sendable {
    /// Whatever the value's type takes.
    case value
    /// These keys, in the order they are told in.
    case mapping([(name: String, keys: YAMLKeys)])
    /// Names of one's own, each with such a value.
    case names(YAMLKeys)

    /// These keys, with whatever their types take.
    static func values(_ names: [String]) -> YAMLKeys { .mapping(names.map { ($0, .value) }) }
}

/// Reads YAML files that people write.
enum YAMLFile {
    /// The decoded file, or nil when there is none or it is blank. A key that is not among `keys` is an error: a setting that is
    /// misspelt must not be ignored in silence.
    static func decode<Value: Decodable>(
        _ type: Value.Type, from url: URL, keys: YAMLKeys
    ) throws(BuildError) -> Value? {
        guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else { return nil }
        let name = url.lastPathComponent
        do {
            let text = try String(contentsOf: url, encoding: .utf8)
            guard let node = try Yams.compose(yaml: text) else { return nil }
            guard node.mapping != nil else {
                throw BuildError.invalidSettings(file: name, detail: "expected keys and values at the top")
            }
            try check(node, keys: keys, file: name)
            return try YAMLDecoder().decode(type, from: node)
        } catch let error as BuildError {
            throw error
        } catch let error as YamlError {
            throw .invalidSettings(file: name, detail: "\(error)")
        } catch let error as DecodingError {
            throw .invalidSettings(file: name, detail: describe(error))
        } catch {
            throw .invalidSettings(file: name, detail: error.localizedDescription)
        }
    }

    private static func check(_ node: Node, keys: YAMLKeys, file: String) throws(BuildError) {
        // What is no mapping where one belongs is the decoder's to tell.
        guard let mapping = node.mapping else { return }
        for (key, value) in mapping {
            switch keys {
            case .value: break
            case .names(let inner): try check(value, keys: inner, file: file)
            case .mapping(let known):
                guard let word = key.string, let inner = known.first(where: { $0.name == word })?.keys else {
                    throw .invalidSettings(
                        file: file,
                        detail: "line \(key.mark?.line ?? 1): unknown key “\(key.string ?? "?")”, known are "
                            + known.map(\.name).joined(separator: ", "))
                }
                try check(value, keys: inner, file: file)
            }
        }
    }

    private static func describe(_ error: DecodingError) -> String {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            let path = context.codingPath.map(\.stringValue).joined(separator: " › ")
            return (path.isEmpty ? "" : path + ": ") + context.debugDescription
        @unknown default: return "a value is not in the expected form"
        }
    }
}
