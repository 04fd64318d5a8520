/// Questions that ask the same, together.
public struct QuestionClusters: Hashable, Sendable {
    /// The clusters, the largest first, ties by the first question's order.
    public var clusters: [Cluster]

    /// A question that was asked.
    public struct Asked: Hashable, Sendable {
        /// Its text, without what tells a person.
        public var text: String
        /// Its words as they are compared, stems for example.
        public var words: Set<String>
        /// Where it comes from.
        public var origin: String

        /// Creates a question.
        public init(text: String, words: Set<String>, origin: String) {
            self.text = text
            self.words = words
            self.origin = origin
        }
    }

    /// Questions that ask the same.
    public struct Cluster: Hashable, Sendable {
        /// The question that stands for them: the shortest of them, ties by text.
        public var text: String
        /// All of them, in the order given.
        public var asked: [Asked]
    }

    /// Puts questions together that share most of their words.
    /// - Parameter alike: the least share of common words among all words of two questions, 0...1 (Jaccard).
    /// - Complexity: O(questions × clusters).
    public init(_ questions: [Asked], alike: Double = 0.6) {
        var groups: [[Asked]] = []
        for question in questions where !question.words.isEmpty {
            let home = groups.firstIndex { group in
                guard let first = group.first else { return false }
                let common = first.words.intersection(question.words).count
                return Double(common) >= alike * Double(first.words.union(question.words).count)
            }
            if let home { groups[home].append(question) } else { groups.append([question]) }
        }
        clusters = groups.enumerated().sorted { left, right in
            left.element.count == right.element.count
                ? left.offset < right.offset : left.element.count > right.element.count
        }.map { _, group in
            let shortest = group.map(\.text).min { ($0.count, $0) < ($1.count, $1) }
            return Cluster(text: shortest ?? "", asked: group)
        }
    }
}
