/// An error that can be told in both languages of the program.
public protocol WordedError: Error, CustomStringConvertible {
    /// One line: what is wrong, where, and what to do next.
    var phrase: Phrase { get }
}
