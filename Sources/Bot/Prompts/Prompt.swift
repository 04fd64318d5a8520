import Foundation

/// The texts that a model is told who it is and what it has to do.
enum Prompt: String, CaseIterable {
    /// Wording an answer.
    case seller
    /// Reading the fields of a message.
    case fields

    /// The text with its places filled in.
    func text(_ values: [String: String]) -> String {
        values.reduce(template) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    /// The text as it stands in its file.
    var template: String {
        let bytes =
            switch self {
            case .seller: PackageResources.seller_txt
            case .fields: PackageResources.fields_txt
            }
        return String(decoding: bytes, as: UTF8.self)
    }
}
