public import Foundation

/// Something that was done to the generations of a knowledge base.
public struct HistoryEntry: Hashable, Sendable, Codable {
    /// What was done.
    public var event: Event
    /// The generation it was done to.
    public var generation: Int
    /// When, to the second.
    public var time: Date
    /// Name of the system's user who did it.
    public var who: String
    /// Why, in the words of whoever did it.
    public var note: String?
    /// What the generation holds; nil for one that is removed.
    public var counts: Counts?
    /// How its files differ from those of the generation that was in use; nil for anything but a build.
    public var changes: Changes?

    /// Creates an entry; the time is cut to the second.
    public init(
        event: Event, generation: Int, time: Date, who: String, note: String? = nil, counts: Counts? = nil,
        changes: Changes? = nil
    ) {
        self.event = event
        self.generation = generation
        self.time = Date(timeIntervalSince1970: time.timeIntervalSince1970.rounded(.down))
        self.who = who
        self.note = note
        self.counts = counts
        self.changes = changes
    }

    /// What is done to generations.
    public enum Event: String, Hashable, Sendable, Codable {
        /// It was built and put in use.
        case built
        /// It was put in use again.
        case rolledBack
        /// Its file was removed.
        case removed
        /// Its file was replaced by one that lacks something: a person or a file that had to be forgotten.
        case rewritten
    }

    /// What a generation holds.
    public struct Counts: Hashable, Sendable, Codable {
        /// Files it was made from.
        public var sources: Int
        /// Passages.
        public var chunks: Int
        /// Chat messages.
        public var messages: Int
        /// Variants of the stock sheet.
        public var stock: Int
        /// Photos.
        public var photos: Int

        /// Creates counts.
        public init(sources: Int, chunks: Int, messages: Int, stock: Int, photos: Int) {
            self.sources = sources
            self.chunks = chunks
            self.messages = messages
            self.stock = stock
            self.photos = photos
        }
    }

    /// Files by what became of them.
    public struct Changes: Hashable, Sendable, Codable {
        /// Files that were not there before.
        public var added: Int
        /// Files with other content.
        public var changed: Int
        /// Files that are gone.
        public var removed: Int
        /// Whether everything was read and learned anew.
        public var isFull: Bool

        /// Creates a summary of changes.
        public init(added: Int, changed: Int, removed: Int, isFull: Bool) {
            self.added = added
            self.changed = changed
            self.removed = removed
            self.isFull = isFull
        }
    }
}
