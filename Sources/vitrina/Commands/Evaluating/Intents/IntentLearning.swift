import Bot
import Learning

/// Learns the weights of intents from lessons.
struct IntentLearning {
    /// Chosen by cross-validation.
    struct Settings {
        /// See ``Learning/SoftmaxRegression``.
        var penalty: Float = 0.5
        /// How much a stranger's labelled message counts beside an example.
        var partWeight: Float = 2
        /// The share of an accepted intent beside the main one's.
        var acceptedShare: Float = 0.1
        /// Features of fewer lessons are left out.
        var leastLessons = 2
        /// How many features are kept, and the smallest weight of theirs: what is kept is learned once more without the rest, which
        /// costs next to nothing of what all of them tell.
        var mostFeatures = 20_000
        var leastWeight: Float = 0.07
        /// The most that the text of the weights may take.
        var mostBytes = 600_000
    }

    let lessons: [IntentLesson]
    var settings = Settings()

    init(_ lessons: [IntentLesson], _ settings: Settings = Settings()) {
        self.lessons = lessons
        self.settings = settings
    }

    /// The weights, the smallest left out until their text is small enough.
    func model() -> IntentModel {
        let names = featureNames()
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let intents = Intent.allCases
        let labels = Dictionary(uniqueKeysWithValues: intents.enumerated().map { ($1, $0) })
        let examples = lessons.map { lesson in
            let accepted = lesson.accept.compactMap { labels[$0] }.sorted()
            let share = settings.acceptedShare
            let rest = accepted.map { (label: $0, share: share) }
            let main = labels[lesson.intent].map { [(label: $0, share: 1 - share * Float(rest.count))] } ?? []
            return SparseExample(
                features: lesson.features.compactMap { feature in places[feature.name].map { ($0, feature.value) } },
                target: main + rest, weight: lesson.isOfAPart ? settings.partWeight : 1)
        }
        func learn(startingFrom start: [Float]? = nil) -> SoftmaxRegression {
            SoftmaxRegression(
                examples, featureCount: names.count, classCount: intents.count, penalty: settings.penalty,
                startingFrom: start)
        }
        return smallEnough(names, learn(startingFrom: kept(of: learn().weights, examples)))
    }

    /// Weights of which those of features that tell little are 0, and so are small ones.
    private func kept(of weights: [Float], _ examples: [SparseExample]) -> [Float] {
        let classCount = Intent.allCases.count
        var counts = [Float](repeating: 0, count: weights.count / classCount)
        for example in examples { for feature in example.features { counts[feature.index] += 1 } }
        // A weight in many lessons decides more than a greater one in few.
        let worth = counts.indices.map { feature in
            counts[feature].squareRoot()
                * weights[feature * classCount..<(feature + 1) * classCount].reduce(0) { max($0, abs($1)) }
        }
        var kept = [Float](repeating: 0, count: weights.count)
        for feature in counts.indices.sorted(by: { (worth[$1], $0) < (worth[$0], $1) }).prefix(settings.mostFeatures) {
            for place in feature * classCount..<(feature + 1) * classCount
            where abs(weights[place]) >= settings.leastWeight {
                kept[place] = weights[place]
            }
        }
        return kept
    }

    /// The features that enough lessons have, in order of their names.
    private func featureNames() -> [String] {
        var counts: [String: Int] = [:]
        for lesson in lessons { for feature in lesson.features { counts[feature.name, default: 0] += 1 } }
        return counts.filter { $0.value >= settings.leastLessons }.keys.sorted()
    }

    private func smallEnough(_ names: [String], _ learned: SoftmaxRegression) -> IntentModel {
        let rows = names.indices.map { feature in
            Intent.allCases.indices.map { learned.weight(of: feature, for: $0) }
        }
        var least: Float = 0.03
        while bytes(names, rows, least) > settings.mostBytes { least *= 1.1 }
        var weights: [String: [IntentModel.Weight]] = [:]
        for (name, row) in zip(names, rows) {
            let kept = zip(Intent.allCases, row).filter { abs($0.1) >= least }
            if !kept.isEmpty { weights[name] = kept.map { .init(intent: $0.0, value: $0.1) } }
        }
        return IntentModel(weights)
    }

    /// About how long the text of the weights is that are no smaller than one: a name, two marks around it, two letters a weight.
    private func bytes(_ names: [String], _ rows: [[Float]], _ least: Float) -> Int {
        zip(names, rows).reduce(1_000) { sum, entry in
            let kept = entry.1.count { abs($0) >= least }
            return kept == 0 ? sum : sum + entry.0.utf8.count + 2 + 2 * kept
        }
    }
}

extension IntentLesson {
    fileprivate var isOfAPart: Bool { if case .part = origin { true } else { false } }
}
