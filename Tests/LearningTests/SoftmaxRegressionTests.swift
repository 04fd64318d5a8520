import Foundation
import Learning
import Testing

@Suite struct SoftmaxRegressionTests {
    /// Three classes, each with a feature of its own, one that all share and one that lies.
    private static let examples: [SparseExample] = (0..<60).map { number in
        let label = number % 3
        let lie = number % 10 == 0 ? [(index: 4, value: Float(1))] : []
        return SparseExample(
            features: [(index: 0, value: 1), (index: 1 + label, value: 1)] + lie, target: [(label: label, share: 1)])
    }

    private static func learned(_ examples: [SparseExample], penalty: Float = 0.1) -> SoftmaxRegression {
        SoftmaxRegression(examples, featureCount: 5, classCount: 3, penalty: penalty)
    }

    @Test(arguments: [0, 1, 2]) func tellsClassesApart(label: Int) throws {
        let shares = Self.learned(Self.examples).probabilities(of: [(index: 0, value: 1), (index: 1 + label, value: 1)])
        #expect(shares.count == 3)
        #expect(try #require(shares.max()) == shares[label])
        #expect(shares[label] > 0.9)
    }

    @Test func givesSharesThatAddUpToOne() {
        let sum = Self.learned(Self.examples).probabilities(of: [(index: 4, value: 3)]).reduce(0, +)
        #expect(abs(sum - 1) < 1e-5)
    }

    @Test func givesTheSameWeightsAgain() {
        let isSame = Self.learned(Self.examples).weights == Self.learned(Self.examples).weights
        #expect(isSame)
    }

    @Test func keepsWeightsDownByThePenalty() throws {
        func length(_ model: SoftmaxRegression) -> Float { model.weights.map { $0 * $0 }.reduce(0, +) }
        #expect(length(Self.learned(Self.examples, penalty: 10)) < length(Self.learned(Self.examples)) / 4)
    }

    @Test("At the smallest sum no weight can be changed with gain: its gradient is 0")
    func reachesTheSmallestSum() {
        let model = Self.learned(Self.examples)
        for feature in 0..<5 {
            for label in 0..<3 {
                var gradient = 0.1 * Double(model.weight(of: feature, for: label))
                for example in Self.examples {
                    guard let value = example.features.first(where: { $0.index == feature })?.value else { continue }
                    let share = model.probabilities(of: example.features)[label]
                    gradient += Double(value) * (Double(share) - (example.target[0].label == label ? 1 : 0))
                }
                #expect(abs(gradient) < 0.1)
            }
        }
    }

    @Test func learnsOnlyWeightsThatAreNotTakenOut() {
        let whole = Self.learned(Self.examples)
        var start = whole.weights
        // The lie, and all that speaks against a class.
        for place in start.indices where place >= 4 * 3 || start[place] < 0 { start[place] = 0 }
        let rest = SoftmaxRegression(Self.examples, featureCount: 5, classCount: 3, penalty: 0.1, startingFrom: start)
        for (kept, weight) in zip(start, rest.weights) { #expect((kept == 0) == (weight == 0)) }
        #expect(rest.weights != start)
        for label in 0..<3 {
            let shares = rest.probabilities(of: [(index: 0, value: 1), (index: 1 + label, value: 1)])
            #expect(shares[label] == shares.max())
        }
    }

    @Test func sharesATargetOfTwoClasses() {
        let examples = (0..<40).map { _ in
            SparseExample(features: [(index: 0, value: 1)], target: [(label: 0, share: 0.75), (label: 1, share: 0.25)])
        }
        let shares = SoftmaxRegression(examples, featureCount: 1, classCount: 3, penalty: 0.001)
            .probabilities(of: [(index: 0, value: 1)])
        #expect(abs(shares[0] - 0.75) < 0.02)
        #expect(abs(shares[1] - 0.25) < 0.02)
    }

    @Test func heedsHowMuchAnExampleCounts() {
        let examples = [
            SparseExample(features: [(index: 0, value: 1)], target: [(label: 0, share: 1)], weight: 9),
            SparseExample(features: [(index: 0, value: 1)], target: [(label: 1, share: 1)], weight: 1),
        ]
        let shares = SoftmaxRegression(examples, featureCount: 1, classCount: 2, penalty: 0.001)
            .probabilities(of: [(index: 0, value: 1)])
        #expect(abs(shares[0] - 0.9) < 0.02)
    }
}
