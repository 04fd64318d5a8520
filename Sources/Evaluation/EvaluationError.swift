/// Why an evaluation set could not be used.
public enum EvaluationError: Error, Hashable, Sendable {
    /// A file is missing or can't be read.
    case unreadable(file: String)
    /// A line is not in the expected form.
    case malformed(file: String, line: Int, expected: String)
    /// The set holds no question that could be judged.
    case empty(file: String)

    /// Whether the same call may succeed later.
    public var isTransient: Bool { false }
}

extension EvaluationError: CustomStringConvertible {
    /// One line: what, where, what was expected, what to do next.
    public var description: String {
        switch self {
        case .unreadable(let file): "\(file) can't be read: check the path and the rights"
        case .malformed(let file, let line, let expected): "\(file), line \(line): expected \(expected); mend the line"
        case .empty(let file): "\(file) holds no question to judge: add at least one"
        }
    }
}
