/// Takes out the thoughts that models of some local servers begin their answer with, between `<think>` and `</think>`, in whatever
/// pieces the answer comes.
struct ThoughtFilter {
    private var held = ""
    private var place = Place.beginning

    private enum Place {
        case beginning
        case thoughts
        /// Behind thoughts, before the first letter that is no white space.
        case gap
        case answer
    }

    private static let opening = "<think>"
    private static let closing = "</think>"

    /// What may be shown of the answer with the next piece.
    mutating func show(_ piece: String) -> String {
        switch place {
        case .answer: return piece
        case .beginning:
            held += piece
            let text = held.drop(while: \.isWhitespace)
            if text.hasPrefix(Self.opening) {
                (held, place) = (String(text.dropFirst(Self.opening.count)), .thoughts)
                return show("")
            }
            guard !Self.opening.hasPrefix(text) else { return "" }
            place = .answer
            return end()
        case .thoughts:
            held += piece
            guard let border = held.firstRange(of: Self.closing) else {
                // All but what may begin the end: thoughts are long and come in many pieces.
                held = String(held.suffix(Self.closing.count - 1))
                return ""
            }
            (held, place) = (String(held[border.upperBound...]), .gap)
            return show("")
        case .gap:
            held += piece
            held = String(held.drop(while: \.isWhitespace))
            guard !held.isEmpty else { return "" }
            place = .answer
            return end()
        }
    }

    /// What is held back at the answer's end; thoughts that never ended are none of it.
    mutating func end() -> String {
        defer { held = "" }
        switch place {
        case .thoughts, .gap: return ""
        case .beginning, .answer: return held
        }
    }
}
