public import KnowledgeModel
import Language

/// How documents are cut, and into which parts words: what has to be built anew when it changes.
public struct PassageSettings: Hashable, Sendable {
    /// The numbers that are not the usual ones.
    private var changed: [Number: Int] = [:]

    /// A number of the section `passages` in vitrina.yaml, by its key there.
    public enum Number: String, Hashable, Sendable, CaseIterable {
        /// Neighbouring paragraphs of scripts and terms under one heading become one passage up to so many characters; 0: none do.
        case target
        /// Longer passages are cut, in characters.
        case longest
        /// The shortest character grams, in letters with the borders of the word.
        case gramShortest = "gram_shortest"
        /// The longest character grams.
        case gramLongest = "gram_longest"

        /// What it is where nobody says otherwise.
        public var usual: Int {
            switch self {
            case .target: 0
            case .longest: ChunkLimits.usualLongest
            case .gramShortest: CharacterGrams.lengths.lowerBound
            case .gramLongest: CharacterGrams.lengths.upperBound
            }
        }

        /// What it may be.
        public var allowed: ClosedRange<Int> {
            switch self {
            case .target: 0...20_000
            case .longest: 100...20_000
            case .gramShortest, .gramLongest: CharacterGrams.allowedLengths
            }
        }
    }

    /// The usual numbers.
    public init() {}

    /// The usual numbers with some of them changed.
    public init(_ numbers: [Number: Int]) throws(PassageFault) {
        for (number, value) in numbers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard number.allowed.contains(value) else { throw .range(number, found: value) }
        }
        changed = numbers.filter { $0.value != $0.key.usual }
        for (lower, upper) in [(Number.target, Number.longest), (.gramShortest, .gramLongest)]
        where self[lower] > self[upper] {
            throw .order(lower, upper)
        }
    }

    /// A number.
    public subscript(number: Number) -> Int { changed[number] ?? number.usual }

    /// All numbers.
    public var numbers: [Number: Int] {
        Dictionary(uniqueKeysWithValues: Number.allCases.map { ($0, self[$0]) })
    }

    var limits: ChunkLimits { ChunkLimits(longest: self[.longest], target: self[.target]) }

    var gramLengths: ClosedRange<Int> { self[.gramShortest]...self[.gramLongest] }

    /// What of it a build depends on; nothing where all is as usual, so that bases built before stay up to date.
    var buildOptions: [String: String] {
        Dictionary(uniqueKeysWithValues: changed.map { ("passages.\($0.key.rawValue)", String($0.value)) })
    }
}

/// Numbers of passages that can't be.
public enum PassageFault: WordedError, Hashable {
    /// It is out of range.
    case range(PassageSettings.Number, found: Int)
    /// The first is greater than the second.
    case order(PassageSettings.Number, PassageSettings.Number)

    /// What is wrong, in English.
    public var description: String { phrase.en }

    /// The same in both languages.
    public var phrase: Phrase {
        switch self {
        case .range(let number, let found):
            let (low, high) = (number.allowed.lowerBound, number.allowed.upperBound)
            return Phrase(
                ru: "passages.\(number.rawValue): ожидалось от \(low) до \(high), найдено \(found)",
                en: "passages.\(number.rawValue): expected \(low) to \(high), found \(found)")
        case .order(let lower, let upper):
            return Phrase(
                ru: "passages.\(lower.rawValue) не может быть больше passages.\(upper.rawValue)",
                en: "passages.\(lower.rawValue) can't be more than passages.\(upper.rawValue)")
        }
    }
}
