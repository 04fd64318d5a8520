/// How many of a set's answers are right, and what is wrong with the others.
public struct FactReport: Hashable, Sendable, Encodable {
    /// Number of cases.
    public var cases = 0
    /// Number of right ones.
    public var right = 0
    /// Numbers of faults by kind.
    public var faults: [String: Int] = [:]
    /// The same by language and tag.
    public var byTag: [String: Part] = [:]
    /// The identifiers of the wrong ones by fault.
    public var wrong: [String: [String]] = [:]

    /// A part of the cases.
    public struct Part: Hashable, Sendable, Encodable {
        /// Number of cases.
        public var cases = 0
        /// Number of right ones.
        public var right = 0
    }

    /// Creates a report of no case.
    public init() {}

    /// Share of right answers, 0...1.
    public var share: Double { cases == 0 ? 0 : Double(right) / Double(cases) }

    /// Counts a case.
    public mutating func add(id: String, lang: String, tags: [String], fault: FactFault?) {
        cases += 1
        if fault == nil { right += 1 }
        for tag in [lang] + tags {
            byTag[tag, default: Part()].cases += 1
            if fault == nil { byTag[tag, default: Part()].right += 1 }
        }
        guard let fault else { return }
        faults[fault.rawValue, default: 0] += 1
        wrong[fault.rawValue, default: []].append(id)
    }
}
