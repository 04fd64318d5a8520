/// Something wrong in a shop's files that a person should know of: what, where, and what to do.
///
/// Its texts hold file names, places and values of cells of the shop's own sheets, never a customer's words, name or phone.
public struct Problem: Hashable, Sendable, Codable {
    /// How bad it is.
    public var severity: Severity
    /// A stable name for the kind of problem, `docx.passwordProtected` for example.
    public var code: String
    /// Where it is.
    public var location: SourceLocation
    /// What is wrong.
    public var message: Phrase
    /// What to do about it.
    public var remedy: Phrase

    /// Creates a problem.
    public init(severity: Severity, code: String, location: SourceLocation, message: Phrase, remedy: Phrase) {
        self.severity = severity
        self.code = code
        self.location = location
        self.message = message
        self.remedy = remedy
    }

    /// How bad a problem is.
    public enum Severity: String, Hashable, Sendable, Codable {
        /// The whole file could not be used.
        case error
        /// A part of the file was read differently from what its author may have meant, or not at all.
        case warning
        /// Worth knowing; nothing is lost.
        case note
    }
}

/// A text for people in both languages of the program.
public struct Phrase: Hashable, Sendable, Codable {
    /// In Russian.
    public var ru: String
    /// In English.
    public var en: String

    /// Creates a phrase from its two wordings.
    public init(ru: String, en: String) {
        self.ru = ru
        self.en = en
    }

    /// The wording in a language.
    public subscript(language: Language) -> String {
        switch language {
        case .ru: ru
        case .en: en
        }
    }

    /// A language the program speaks.
    public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
        /// Russian.
        case ru
        /// English.
        case en
    }
}
