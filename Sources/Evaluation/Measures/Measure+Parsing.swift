extension Measure {
    /// Other names of the same measures: those of ir-measures, of trec_eval, and those that papers use.
    private static let names: [String: Kind] = {
        var names = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0.rawValue.lowercased(), $0) })
        names.merge([
            "recall": .recall, "precision": .precision, "mrr": .reciprocalRank, "map": .averagePrecision,
        ]) { $1 }
        return names
    }()

    /// Reads a name as ir-measures writes it: `nDCG@10`, `AP(rel=2)@100`, `nDCG(gains=exp)@10`, `nDCG(dcg='exp-log2')@10`.
    /// - Throws: ``EvaluationError/unknownMeasure(name:)``, ``EvaluationError/malformedMeasure(name:expected:)``.
    public init(parsing name: String) throws(EvaluationError) {
        var rest = name[...].trimmed
        var cutoff: Int?
        if let at = rest.lastIndex(of: "@") {
            guard let number = Int(rest[rest.index(after: at)...].trimmed), number > 0 else {
                throw .malformedMeasure(name: name, expected: "a whole number from 1 after @")
            }
            cutoff = number
            rest = rest[..<at].trimmed
        }
        var options: [(key: Substring, value: Substring)] = []
        if let open = rest.firstIndex(of: "(") {
            guard rest.last == ")" else { throw .malformedMeasure(name: name, expected: "a closing bracket") }
            let inside = rest[rest.index(after: open)...].dropLast()
            for part in inside.split(separator: ",", omittingEmptySubsequences: true) {
                guard let equals = part.firstIndex(of: "=") else {
                    throw .malformedMeasure(name: name, expected: "options in the form rel=2")
                }
                options.append((part[..<equals].trimmed, part[part.index(after: equals)...].trimmed.unquoted))
            }
            rest = rest[..<open].trimmed
        }
        guard let kind = Self.names[rest.lowercased()] else { throw .unknownMeasure(name: name) }
        self.init(kind, at: cutoff)
        for option in options { try set(option.key, option.value, of: name) }
        if kind == .success || kind == .precision || kind == .recall, cutoff == nil {
            throw .malformedMeasure(name: name, expected: "how many results count, \(kind.rawValue)@10 for example")
        }
    }

    private mutating func set(
        _ key: Substring, _ value: Substring, of name: String
    ) throws(EvaluationError) {
        switch (key, kind) {
        case ("rel", .recall), ("rel", .precision), ("rel", .success), ("rel", .reciprocalRank),
            ("rel", .averagePrecision):
            guard let grade = Int(value), grade > 0 else {
                throw .malformedMeasure(name: name, expected: "rel to be a grade from 1")
            }
            relevantFrom = grade
        case ("gains", .nDCG):
            guard let known = Gains.allCases.first(where: { $0.rawValue == value || "\($0)" == value }) else {
                throw .malformedMeasure(name: name, expected: "gains to be linear or exp")
            }
            gains = known
        case ("dcg", .nDCG) where value == "log2": gains = .linear
        case ("dcg", .nDCG) where value == "exp-log2": gains = .exponential
        default: throw .malformedMeasure(name: name, expected: "no option “\(key)” here")
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var trimmed = self
        while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
        while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
        return trimmed
    }

    fileprivate var unquoted: Substring {
        guard count >= 2, let quote = first, quote == "'" || quote == "\"", last == quote else { return self }
        return dropFirst().dropLast()
    }
}
