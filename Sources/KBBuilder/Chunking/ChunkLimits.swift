import Foundation

/// How long chunks may be, in characters of their text.
struct ChunkLimits {
    /// Longer texts are cut between paragraphs, then between sentences, then between words.
    var longest = Self.usualLongest
    /// Neighbouring paragraphs become one text up to so many characters.
    var target = 0

    static let usualLongest = 1_200

    /// Cuts a text that is too long at its cleanest borders.
    /// - Returns: at least one piece, none longer than the limit, none blank.
    func pieces(of text: String) -> [String] {
        cut(text, at: ["\n", ". ", " "][...])
    }

    private func cut(_ text: String, at borders: ArraySlice<String>) -> [String] {
        guard !fits(text) else { return [text] }
        guard let border = borders.first else { return hardCut(text) }
        var pieces: [String] = []
        var current = ""
        for part in text.components(separatedBy: border) {
            let joined = current.isEmpty ? part : current + border + part
            if fits(joined) {
                current = joined
            } else {
                if !current.isEmpty { pieces.append(current) }
                let smaller = cut(part, at: borders.dropFirst())
                pieces += smaller.dropLast()
                current = smaller.last ?? ""
            }
        }
        if !current.isEmpty { pieces.append(current) }
        return pieces.filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// A text has no more characters than bytes, which are counted at once.
    private func fits(_ text: String) -> Bool { text.utf8.count <= longest || text.count <= longest }

    /// A run of letters without any border, which no real document has.
    private func hardCut(_ text: String) -> [String] {
        var rest = text[...]
        var pieces: [String] = []
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(longest)))
            rest = rest.dropFirst(longest)
        }
        return pieces
    }
}
