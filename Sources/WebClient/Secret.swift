public import Foundation

/// A key or a token. However it is printed, logged, dumped or put into a text, it shows as `‹…›`.
public struct Secret: Hashable, Sendable {
    /// The key itself, for those that send or compare it.
    let revealed: String

    /// What stands for a secret wherever it would show.
    public static let mask = "‹…›"

    /// Creates a secret; white space around it is no part of it.
    public init(_ text: String) {
        revealed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The first line of a file, where keys are kept apart from settings.
    /// - Throws: what reading the file throws.
    public init(contentsOf file: URL) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        self.init(String(text.drop(while: \.isWhitespace).prefix { !$0.isNewline }))
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { revealed.isEmpty }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `‹…›`.
    public var description: String { Self.mask }
    /// `‹…›`.
    public var debugDescription: String { Self.mask }
    /// No parts, so that `dump` shows none.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
