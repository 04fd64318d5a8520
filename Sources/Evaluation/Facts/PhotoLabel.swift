public import Foundation

/// A wish for photos with the files that may be sent, read from `data/eval/photos.jsonl`.
public struct PhotoLabel: Hashable, Sendable, Decodable {
    /// Its identifier.
    public var id: String
    /// Its language: `ru`, `kk` or `en`.
    public var lang: String
    /// Which half of the set it belongs to.
    public var split: GoldenQuestion.Split
    /// What makes it hard.
    public var tags: [String]
    /// The customer's words.
    public var wish: String
    /// What else is known.
    public var context: Context
    /// Files already sent, by name.
    public var sent: [String]
    /// Names of the files that may be sent.
    public var allowed: [String]
    /// The same parted by colour or product, of which one each may be sent.
    public var groups: [[String]]?
    /// Fewest files to send.
    public var minimum: Int
    /// Most files to send.
    public var maximum: Int
    /// Why nothing is sent, where nothing is to be.
    public var reason: String?

    /// What the conversation says around a wish.
    public struct Context: Hashable, Sendable, Decodable {
        /// The product of the order under way.
        public var orderProduct: String?
        /// The shop's last message.
        public var lastAnswer: String?
        /// Products of the passages found.
        public var passages: [String]?
    }

    /// Reads the labels of a file.
    /// - Throws: ``EvaluationError``.
    public static func read(from file: URL) throws(EvaluationError) -> [PhotoLabel] {
        try JSONLines.read(Self.self, from: file)
    }

    /// What is wrong with the files chosen; nil when nothing is.
    public func fault(of files: [String]) -> FactFault? {
        guard Set(files).isSubset(of: allowed) else { return .forbiddenPhoto }
        if files.count < minimum { return .tooFewPhotos }
        let repeats = (groups ?? []).contains { group in files.count(where: group.contains) > 1 }
        return files.count > maximum || Set(files).count < files.count || repeats ? .tooManyPhotos : nil
    }
}
