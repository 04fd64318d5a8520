/// A pattern of paths as people type it: `*` stands for any letters, slashes included, `?` for one.
///
/// A pattern without a slash is held against the file's name, any other against the whole path from the shop's folder, so that
/// `*.docx` and `knowledge_base/catalog/*` both do what they say. Letters composed and decomposed are the same.
public struct PathPattern: Hashable, Sendable {
    private let characters: [Character]
    private let isName: Bool

    /// Creates a pattern; `./` at its start and `/` at its end change nothing.
    public init(_ pattern: String) {
        var pattern = Substring(pattern)
        while pattern.hasPrefix("./") { pattern = pattern.dropFirst(2) }
        // A folder stands for all that is in it.
        if pattern.hasSuffix("/") { pattern += "*" }
        characters = Array(pattern)
        isName = !pattern.contains("/")
    }

    /// Whether anything in a folder of the shop's can be meant.
    func mayMatch(in folder: String) -> Bool {
        let fixed = characters.prefix { $0 != "*" && $0 != "?" }
        return isName || zip(fixed, folder + "/").allSatisfy { $0 == $1 }
    }

    /// Whether a path relative to the shop's folder is meant.
    /// - Complexity: O(letters of the path × letters of the pattern).
    public func matches(_ path: String) -> Bool {
        let text = Array(isName ? path.split(separator: "/").last.map(String.init) ?? path : path)
        var (position, next) = (0, 0)
        // Where the last star stood and how far into the text it reaches by now.
        var star: (pattern: Int, text: Int)?
        while position < text.count {
            if next < characters.count, characters[next] == "*" {
                star = (next, position)
                next += 1
            } else if next < characters.count, characters[next] == "?" || characters[next] == text[position] {
                next += 1
                position += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                (next, position) = (last.pattern + 1, last.text + 1)
            } else {
                return false
            }
        }
        return characters[next...].allSatisfy { $0 == "*" }
    }
}
