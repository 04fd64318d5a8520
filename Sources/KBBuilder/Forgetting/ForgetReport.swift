public import KnowledgeModel

/// What forgetting found and did.
public struct ForgetReport: Sendable, Encodable {
    /// Files under kb/ and var/ that held a trace before, relative to the shop's folder.
    public var before: [String] = []
    /// Those that hold one after; empty when all is forgotten. The same as ``before`` when nothing was to be done yet.
    public var after: [String] = []
    /// The generations that were written anew or, in a dry run, would be.
    public var generations: [Generation] = []
    /// The shop's own files that hold a trace.
    public var sources: [Source] = []
    /// Files under kb/ and var/ that only a person can clean or look into.
    public var leftovers: [Leftover] = []
    /// Whether anything was changed.
    public var isDone = false

    /// What went from a generation.
    public struct Generation: Hashable, Sendable, Encodable {
        /// Its number.
        public var number: Int
        /// Files that went as a whole.
        public var sources: Int
        /// Passages that went with them.
        public var passages: Int
        /// Passages and rows that lost the words in question.
        public var changed: Int
    }

    /// A file of the shop that holds a trace.
    public struct Source: Hashable, Sendable, Encodable {
        /// Its path.
        public var path: String
        /// The first places, at most ten.
        public var places: [Place]
        /// How many there are.
        public var count: Int
        /// What is done about it.
        public var remedy: Remedy
    }

    /// A file beside the generations that is not cleaned.
    public struct Leftover: Hashable, Sendable, Encodable {
        /// Its path from the shop's folder.
        public var path: String
        /// What it is.
        public var kind: Kind

        /// What a file is that is not cleaned.
        public enum Kind: String, Hashable, Sendable, Encodable {
            /// It holds a trace and is an SQLite database, or its journal: another program's, who alone knows what may go.
            case database
            /// It holds a trace and is no plain text.
            case other
            /// It is packed: nobody can say whether it holds one.
            case packed
        }
    }

    /// What is done about a file of the shop.
    public enum Remedy: String, Hashable, Sendable, Encodable {
        /// `--sources` takes the words out.
        case clean
        /// `--sources` removes it: it is the person's own chat, or the file that was named.
        case remove
        /// Only a person can edit it.
        case byHand
        /// The words were taken out.
        case cleaned
        /// It was removed.
        case removed
    }

    /// Whether nothing was found anywhere.
    public var isNothing: Bool {
        before.isEmpty && generations.isEmpty && sources.isEmpty && leftovers.isEmpty
    }
}
