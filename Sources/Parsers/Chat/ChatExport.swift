public import KnowledgeModel

/// A WhatsApp chat export as read: messages in file order, and what was decided on the way.
///
/// What an export does not hold cannot be here: replies, reactions, versions before an edit, time zones, identifiers.
/// Messages are not sorted: an export may go back in time, and Android states minutes only.
public struct ChatExport: Sendable {
    /// The file's name as given to the reader; for an archive, of the archive.
    public var file: String
    /// The entry of the archive that holds the chat; nil for a plain file.
    public var entry: String?
    /// Messages in file order.
    public var messages: [ChatMessage]
    /// Lines before the first header, which belong to no message.
    public var unmatched: UnmatchedLines
    /// How the file is written.
    public var style: ChatStyle
    /// Who wrote, in order of first appearance. Notices of WhatsApp have no author.
    public var participants: [Participant]
    /// Number of lines of the file.
    public var lineCount: Int
    /// What a person should know of.
    public var problems: [Problem]

    /// Creates an export from its parts.
    public init(
        file: String, entry: String? = nil, messages: [ChatMessage], unmatched: UnmatchedLines, style: ChatStyle,
        participants: [Participant], lineCount: Int, problems: [Problem]
    ) {
        self.file = file
        self.entry = entry
        self.messages = messages
        self.unmatched = unmatched
        self.style = style
        self.participants = participants
        self.lineCount = lineCount
        self.problems = problems
    }

    /// Lines that belong to no message. Their text is never kept: it may be a customer's.
    public struct UnmatchedLines: Hashable, Sendable {
        /// How many lines, blank ones not counted.
        public var count: Int
        /// Numbers of the first of them, at most ten.
        public var firstLines: [Int]

        /// Creates the tally.
        public init(count: Int = 0, firstLines: [Int] = []) {
            self.count = count
            self.firstLines = firstLines
        }
    }

    /// Somebody who wrote in the chat.
    public struct Participant: Hashable, Sendable {
        /// The name as the export spells it, without invisible marks.
        public var name: String
        /// Number of messages, notices not counted.
        public var messages: Int

        /// Creates a participant.
        public init(name: String, messages: Int) {
            self.name = name
            self.messages = messages
        }
    }
}
