import Foundation
import KnowledgeModel
import Language
import VectorIndex

/// A way to search that is to be measured.
struct EvalConfiguration {
    var name = "all"
    var ranking = RankingParameters()
    var variants = QueryVariants.all

    /// Everything; each leg and each pair of legs alone; each kind of variant, and each pair of kinds, left out; and the
    /// kinds that repair left out where the shop has no words of its own.
    static func ablation(of ranking: RankingParameters) -> [EvalConfiguration] {
        func legs(_ name: String, stems: Bool, grams: Bool, vectors: Bool) -> EvalConfiguration {
            var ranking = ranking
            if !stems { ranking.stemWeight = 0 }
            if !grams { ranking.gramWeight = 0 }
            if !vectors { ranking.vectorWeight = 0 }
            // A leg alone has to rank whatever its weight in the fusion.
            if !stems, !grams { ranking.vectorWeight = 1 }
            return EvalConfiguration(name: name, ranking: ranking)
        }
        let bare = QueryVariants.all.subtracting([.vocabulary, .synonyms, .related])
        let kinds: [(String, QueryVariants)] = [
            ("layout", .layout), ("transliteration", .transliteration), ("sound", .sound), ("spelling", .spelling),
            ("word form", .wordForm), ("vocabulary", .vocabulary), ("synonyms", .synonyms), ("related", .related),
        ]
        return [EvalConfiguration(ranking: ranking)]
            + [
                legs("stems alone", stems: true, grams: false, vectors: false),
                legs("grams alone", stems: false, grams: true, vectors: false),
                legs("vectors alone", stems: false, grams: false, vectors: true),
                legs("stems + grams", stems: true, grams: true, vectors: false),
                legs("stems + vectors", stems: true, grams: false, vectors: true),
                legs("grams + vectors", stems: false, grams: true, vectors: true),
            ]
            + kinds.map { name, kind in
                EvalConfiguration(name: "no \(name)", ranking: ranking, variants: .all.subtracting(kind))
            }
            + kinds.indices.flatMap { first in
                kinds[(first + 1)...].map { name, kind in
                    EvalConfiguration(
                        name: "no \(kinds[first].0), \(name)", ranking: ranking,
                        variants: .all.subtracting([kinds[first].1, kind]))
                }
            }
            + [EvalConfiguration(name: "no variants", ranking: ranking, variants: [])]
            // What the rest is worth to a shop that has not filled in its vocabulary.
            + [EvalConfiguration(name: "no words of shop", ranking: ranking, variants: bare)]
            + kinds.filter { bare.contains($0.1) }.map { name, kind in
                EvalConfiguration(name: "bare, no \(name)", ranking: ranking, variants: bare.subtracting(kind))
            }
    }

    /// Numbers of ranking from a JSON file, alone or as the part `ranking`; those it leaves out stay as they are.
    static func ranking(from file: URL) throws -> RankingParameters {
        try ConfigurationFile(reading: file).ranking
    }

    /// The usual numbers with some of them changed.
    /// - Throws: ``UnknownRankingNumber`` for a name that is none of theirs.
    static func ranking(changing named: [String: Float]) throws -> RankingParameters {
        let all = try usual
        if let unknown = named.keys.filter({ all[$0] == nil }).min() {
            throw UnknownRankingNumber(name: unknown, known: all.keys.sorted())
        }
        let merged = try JSONEncoder().encode(all.merging(named) { $1 })
        return try JSONDecoder().decode(RankingParameters.self, from: merged)
    }

    /// What numbers ranking has.
    static var rankingNames: [String] { get throws { try usual.keys.sorted() } }

    private static var usual: [String: Float] {
        get throws {
            try JSONDecoder().decode([String: Float].self, from: try JSONEncoder().encode(RankingParameters()))
        }
    }
}

/// A number that ranking does not have.
struct UnknownRankingNumber: WordedError {
    var name: String
    var known: [String]

    var description: String { phrase.en }

    var phrase: Phrase {
        Phrase(
            ru: "у ранжирования нет числа «\(name)»; есть: \(known.joined(separator: ", "))",
            en: "ranking has no number “\(name)”; known are \(known.joined(separator: ", "))")
    }
}
