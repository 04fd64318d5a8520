public import KnowledgeModel

/// What a Word document holds.
public struct WordDocument: Hashable, Sendable {
    /// The document's sections in document order; page headers and footers, if asked for, come last with an empty path.
    public var sections: [Section]
    /// What could not be read as its author meant it.
    public var problems: [Problem]

    /// Creates a document.
    public init(sections: [Section], problems: [Problem] = []) {
        self.sections = sections
        self.problems = problems
    }
}
