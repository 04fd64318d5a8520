import Evaluation
import Foundation
import KBBuilder
import VectorIndex

/// A combination of numbers that a sweep tries.
struct SweepPoint {
    /// The numbers that vary, by name.
    let values: [String: Double]
    let ranking: RankingParameters
    /// What has to be built for it; nil where nothing varies that asks for a build.
    let passages: PassageSettings?

    /// What stands before the numbers of passages: they are called as in vitrina.yaml.
    private static let section = "passages."

    /// - Parameter settings: the shop's own numbers of passages.
    /// - Returns: nil for numbers that can't go together, `gram_shortest` above `gram_longest` for example.
    /// - Throws: ``UnknownRankingNumber``, ``PassageFault`` for a number out of range, ``EvaluationError``.
    init?(_ values: [String: Double], settings: PassageSettings) throws {
        self.values = values
        ranking = try Self.ranking(values)
        var numbers = settings.numbers
        var builds = false
        for (name, value) in values where name.hasPrefix(Self.section) {
            guard let number = PassageSettings.Number(rawValue: String(name.dropFirst(Self.section.count))) else {
                throw try Self.unknown(name)
            }
            guard let whole = Int(exactly: value) else {
                throw EvaluationError.malformedParameter(text: "\(name)=\(value)")
            }
            numbers[number] = whole
            builds = true
        }
        do throws(PassageFault) {
            passages = builds ? try PassageSettings(numbers) : nil
        } catch {
            if case .order = error { return nil }
            throw error
        }
    }

    private static func ranking(_ values: [String: Double]) throws -> RankingParameters {
        let numbers = values.filter { !$0.key.hasPrefix(section) }.mapValues { Float($0) }
        do {
            return try EvalConfiguration.ranking(changing: numbers)
        } catch let error as UnknownRankingNumber {
            throw try unknown(error.name)
        }
    }

    private static func unknown(_ name: String) throws -> UnknownRankingNumber {
        UnknownRankingNumber(
            name: name,
            known: try EvalConfiguration.rankingNames + PassageSettings.Number.allCases.map { section + $0.rawValue })
    }

    /// What it is called: `passages.longest=900 stemWeight=0.40`.
    var name: String {
        values.sorted { $0.key < $1.key }.map { name, value in
            let text = Int(exactly: value).map(String.init) ?? Decimals.hundredths(value)
            return "\(name)=\(text)"
        }.joined(separator: " ")
    }

    /// The numbers of ranking that vary, as the numbers that they are searched with.
    var rankingValues: [String: Double] { values.filter { !$0.key.hasPrefix(Self.section) } }

    /// The numbers of passages as a section of vitrina.yaml; nil where none varies.
    var passageValues: [String: Int]? {
        passages.map { passages in
            Dictionary(uniqueKeysWithValues: passages.numbers.map { ($0.key.rawValue, $0.value) })
        }
    }
}
