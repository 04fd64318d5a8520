import Foundation
import KnowledgeModel
import Language
import Testing

@testable import VectorIndex

/// What bounds leave out must not be missed.
struct PruningTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let words = [
        "туфли", "туфлями", "туфелька", "сумка", "сумочка", "чёрная", "чёрный", "белая", "красная", "кожаная",
        "замшевая", "доставка", "достать", "ананас", "38", "39", "45000", "jumbo", "jumper", "сөмке", "қара", "о", "и",
    ]

    private static func contents(seed: UInt64, dimension: Int, count: Int = 250) -> IndexContents {
        var random = SeededRandom(seed: seed)
        let rows = VectorSample.clustered.rows(count: count, dimension: dimension, seed: seed)
        var result = VectorIndexTests.contents(ofVectors: rows)
        result.chunks = (0..<count).map { number in
            var text = (0..<Int.random(in: 1...12, using: &random)).map { _ in random.pick(words) }
            // Few words and many chunks: some are of the same words; others keep apart.
            if Bool.random(using: &random) { text.append("n\(number)") }
            let heading = Bool.random(using: &random) ? [random.pick(words)] : []
            return chunk(
                text.joined(separator: " "), path: heading, file: number < count / 2 ? "a.docx" : "b.docx",
                paragraph: number + 1, kind: random.pick(Chunk.Kind.allCases))
        }
        var source = result.sources[0]
        source.path = "b.docx"
        result.sources.append(source)
        result.manifest.vocabulary = Vocabulary(
            brands: ["Jumbo": ["джамбо"]], colors: ["чёрный": ["қара", "black"]], synonyms: [["сумка", "сөмке"]])
        return result
    }

    private static let questions = [
        "туфли", "чёрная сумка 38", "сумачка чорная", "black джамбо", "ничего такого", "о и", "доставка n7 n8 n9",
        "красная замшевая туфелька 39 и белая кожаная сумочка", "ана", "38 39",
    ]

    private static let rankings: [RankingParameters] = {
        var onlyGrams = RankingParameters()
        (onlyGrams.stemWeight, onlyGrams.vectorWeight) = (0, 0)
        var onlyVectors = RankingParameters()
        (onlyVectors.stemWeight, onlyVectors.gramWeight, onlyVectors.vectorWeight) = (0, 0, 1)
        var chatsAbove = RankingParameters()
        chatsAbove.chatWeight = 1.5
        var against = RankingParameters()
        against.gramWeight = -0.2
        return [RankingParameters(), onlyGrams, onlyVectors, chatsAbove, against]
    }()

    @Test(arguments: [UInt64(1), 2, 3, 4], rankings.indices)
    func findsWhatScoringEveryChunkFinds(seed: UInt64, ranking: Int) throws {
        let dimension = [3, 24, 97, 130][Int(seed) - 1]
        try IndexWriter().write(Self.contents(seed: seed, dimension: dimension), to: folder.file())
        let rows = VectorSample.clustered.rows(count: 250, dimension: dimension, seed: seed)
        let filters = [SearchFilter(), SearchFilter(kinds: [.chat, .policy]), SearchFilter(sources: ["b.docx"])]
        var all: [[SearchResult.Hit]] = []
        for plan in [VectorPlan.blas, .certified] {
            let reader = try IndexReader(opening: folder.file(), ranking: Self.rankings[ranking], plan: plan)
            var ofPlan: [SearchResult.Hit] = []
            for (number, question) in Self.questions.enumerated() {
                let vector = number.isMultiple(of: 4) ? nil : Array(rows[number * 25])
                for (place, filter) in filters.enumerated() {
                    let limit = [1, 10, 1_000][(number + place) % 3]
                    let label: Comment = "seed \(seed) \(plan) \(question) \(filter) \(limit)"
                    let found = try reader.ask(question, vector: vector, filter: filter, limit: limit)
                    let expected = try reader.ask(
                        question, vector: vector, filter: filter, limit: limit, isExhaustive: true)
                    #expect(Outline(found.hits) == Outline(expected.hits), label)
                    #expect(found.work.scored <= expected.work.scored, label)
                    ofPlan += found.hits
                }
            }
            all.append(ofPlan)
        }
        #expect(Outline(all[0]) == Outline(all[1]), "seed \(seed)")
    }

    /// Hits to the bit.
    private struct Outline: Equatable {
        var ids: [Int]
        var scores: [Float]
        var parts: [SearchResult.Parts]
        var duplicates: [[KnowledgeModel.SourceLocation]]

        init(_ hits: [SearchResult.Hit]) {
            ids = hits.map(\.id)
            scores = hits.map(\.score)
            parts = hits.map(\.parts)
            duplicates = hits.map(\.duplicates)
        }
    }

    @Test func leavesMostChunksOut() throws {
        try IndexWriter().write(
            Self.contents(seed: 9, dimension: 16, count: 1_500), to: folder.file())
        let reader = try IndexReader(opening: folder.file(), plan: .certified)
        let question = Array(VectorSample.clustered.rows(count: 1_500, dimension: 16, seed: 9)[0])
        let work = try reader.ask("красная замшевая туфелька n1201", vector: question, limit: 3).work
        #expect(work.admitted == 1_500)
        #expect((3...600).contains(work.scored))
        #expect(work.bounded == work.scored)
        #expect((3...100).contains(work.rescored))
        #expect(work.path == .certified)
        #expect(work.kernel == VectorKernel.best)
        #expect(work.postings > 0)
    }

    // MARK: - Against plain loops

    @Test(arguments: [UInt64(11), 12])
    func scoresAsPlainLoopsDo(seed: UInt64) throws {
        let contents = Self.contents(seed: seed, dimension: 8, count: 150)
        let reader = try reader(of: contents, in: folder)
        let loops = PlainScores(contents)
        for question in Self.questions {
            let result = try reader.ask(question, limit: 1_000)
            let expected = loops.scores(of: result.analysis, ranking: reader.ranking)
            let found = Dictionary(uniqueKeysWithValues: result.hits.map { ($0.id, $0) })
            for (id, score) in expected.enumerated() {
                guard let hit = found[id + 1] else { continue }
                #expect(abs(Double(hit.parts.stems) - score.stems) < 1e-5, "seed \(seed) \(question)")
                #expect(abs(Double(hit.parts.grams) - score.grams) < 1e-5, "seed \(seed) \(question)")
                let weight: Double = hit.chunk.kind == .chat ? 0.15 : 1
                #expect(abs(Double(hit.score) - weight * (0.5 * score.stems + 0.4 * score.grams)) < 1e-5)
            }
            let listed = result.hits.count + result.hits.reduce(0) { $0 + $1.duplicates.count }
            #expect(listed == expected.count { $0.stems > 0 || $0.grams > 0 }, "seed \(seed) \(question)")
        }
    }
}

/// The legs by the formulas of docs/retrieval.md, in Float64 and without an index.
private struct PlainScores {
    private var stems: [[String: Double]] = []
    private var grams: [[String: Double]] = []

    init(_ contents: IndexContents) {
        for chunk in contents.chunks {
            var (stems, grams): ([String: Double], [String: Double]) = ([:], [:])
            for (text, weight) in [(chunk.indexedText, 1.0), (chunk.path.last ?? "", 2.0)] {
                for token in Tokenizer.tokens(of: text) {
                    stems[stemmer.stem(token), default: 0] += weight
                    guard token.kind != .number else { continue }
                    for gram in CharacterGrams.grams(of: token.text) { grams[gram, default: 0] += weight }
                }
            }
            self.stems.append(stems)
            self.grams.append(grams)
        }
    }

    private func frequency(_ term: String, in chunks: [[String: Double]]) -> Double {
        let holding = Double(chunks.count { $0[term] != nil })
        return log(1 + (Double(chunks.count) - holding + 0.5) / (holding + 0.5))
    }

    private func norms(_ chunks: [[String: Double]], saturation: Double, length: Double) -> [Double] {
        let lengths = chunks.map { $0.values.reduce(0, +) }
        let average = lengths.reduce(0, +) / Double(lengths.count)
        return lengths.map { saturation * (1 - length + length * $0 / average) }
    }

    func scores(of analysis: QueryAnalysis, ranking: RankingParameters) -> [(stems: Double, grams: Double)] {
        zip(stemScores(analysis, ranking), gramScores(analysis, ranking)).map { ($0, $1) }
    }

    private func stemScores(_ analysis: QueryAnalysis, _ ranking: RankingParameters) -> [Double] {
        let k = Double(ranking.stemSaturation)
        let norms = norms(stems, saturation: k, length: Double(ranking.stemLength))
        let rarest = Set(stems.flatMap(\.keys)).map { frequency($0, in: stems) }.max() ?? 0
        var (sums, ceiling) = ([Double](repeating: 0, count: stems.count), 0.0)
        for group in analysis.groups {
            let weight = group.isStopWord ? Double(ranking.stopWordWeight) : 1
            let known = group.alternatives.filter { $0.stems.allSatisfy { stem in stems.contains { $0[stem] != nil } } }
            let meaning = known.map { $0.stems.reduce(0) { $0 + frequency($1, in: stems) } }.max() ?? 0
            if meaning == 0, group.isContinuation { continue }
            ceiling += weight * (k + 1) * (meaning == 0 ? rarest : meaning)
            for chunk in stems.indices {
                let best =
                    known.map { alternative in
                        Double(alternative.weight)
                            * alternative.stems.reduce(0) { sum, stem in
                                let count = stems[chunk][stem] ?? 0
                                return sum + frequency(stem, in: stems) * count * (k + 1) / (count + norms[chunk])
                            }
                    }.max() ?? 0
                sums[chunk] += weight * best
            }
        }
        return sums.map { ceiling > 0 ? min(1, $0 / ceiling) : 0 }
    }

    private func gramScores(_ analysis: QueryAnalysis, _ ranking: RankingParameters) -> [Double] {
        let k = Double(ranking.gramSaturation)
        let norms = norms(grams, saturation: k, length: Double(ranking.gramLength))
        var weights: [String: Double] = [:]
        func take(_ word: String, _ weight: Double) {
            for gram in CharacterGrams.grams(of: word) where grams.contains(where: { $0[gram] != nil }) {
                weights[gram, default: 0] += weight
            }
        }
        for group in analysis.groups where group.typed.first?.isNumber == false {
            take(group.typed, group.isStopWord ? Double(ranking.stopWordWeight) : 1)
            for alternative in group.alternatives.dropFirst() where alternative.weight >= 0.9 {
                for stem in alternative.stems {
                    take(stem, Double(alternative.weight) / Double(alternative.stems.count))
                }
            }
        }
        let ceiling = weights.reduce(0) { $0 + $1.value * (k + 1) * frequency($1.key, in: grams) }
        return grams.indices.map { chunk in
            let sum = weights.reduce(0) { sum, weight in
                let count = grams[chunk][weight.key] ?? 0
                return sum + weight.value * frequency(weight.key, in: grams) * count * (k + 1) / (count + norms[chunk])
            }
            return ceiling > 0 ? sum / ceiling : 0
        }
    }
}
