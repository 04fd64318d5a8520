import KnowledgeModel

/// One thing that the doctor looked at.
struct Finding {
    /// A stable name for programs.
    var name: String
    var state: State
    /// What was found.
    var found: Phrase
    /// What to do; nil where nothing is.
    var remedy: Phrase?

    /// How it is.
    enum State: String, Encodable, Comparable {
        case ok
        /// It works, and something should be done.
        case warning
        /// It does not work.
        case failed

        private var rank: Int {
            switch self {
            case .ok: 0
            case .warning: 1
            case .failed: 2
            }
        }

        static func < (left: State, right: State) -> Bool { left.rank < right.rank }
    }

    /// Something in order, or a plain fact.
    static func ok(_ name: String, _ found: Phrase) -> Finding { Finding(name: name, state: .ok, found: found) }

    /// An error as a finding.
    static func failed(_ name: String, _ error: any Error, remedy: Phrase? = nil) -> Finding {
        let text = (error as? any WordedError)?.phrase ?? Phrase(ru: "\(error)", en: "\(error)")
        return Finding(name: name, state: .failed, found: text, remedy: remedy)
    }
}
