/// Why an evaluation could not be made.
public enum EvaluationError: Error, Hashable, Sendable {
    /// A file is missing or can't be read.
    case unreadable(file: String)
    /// A file can't be written.
    case unwritable(file: String)
    /// A line is not in the expected form.
    case malformed(file: String, line: Int, expected: String)
    /// A document stands twice under one question.
    case duplicate(file: String, line: Int, question: String, document: String)
    /// The set holds no question that could be judged.
    case empty(file: String)
    /// There is no measure of this name.
    case unknownMeasure(name: String)
    /// A measure's options are not in the expected form.
    case malformedMeasure(name: String, expected: String)
    /// A parameter's values are not in the expected form.
    case malformedParameter(text: String)
    /// Two results are not of the same questions or measures.
    case notComparable(detail: String)

    /// Whether the same call may succeed later.
    public var isTransient: Bool { false }
}

extension EvaluationError: CustomStringConvertible {
    /// One line: what, where, what was expected, what to do next.
    public var description: String {
        switch self {
        case .unreadable(let file): "\(file) can't be read: check the path and the rights"
        case .unwritable(let file): "\(file) can't be written: check the path, the rights and the room on the disk"
        case .malformed(let file, let line, let expected): "\(file), line \(line): expected \(expected); mend the line"
        case .duplicate(let file, let line, let question, let document):
            "\(file), line \(line): document \(document) stands a second time under question \(question); "
                + "take one of the lines out"
        case .empty(let file): "\(file) holds no question to judge: add at least one"
        case .unknownMeasure(let name):
            "no measure is called “\(name)”: take one of "
                + Measure.Kind.allCases.map(\.rawValue).joined(separator: ", ") + ", like nDCG@10"
        case .malformedMeasure(let name, let expected): "measure “\(name)”: expected \(expected)"
        case .malformedParameter(let text):
            "“\(text)”: expected a parameter and its values, stemWeight=0.3,0.5 or stemWeight=0.3:0.7:0.1"
        case .notComparable(let detail): "the results can't be compared: \(detail)"
        }
    }
}
