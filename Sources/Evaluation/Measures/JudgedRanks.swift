import Foundation

/// All that measures look at: where in a ranked list the judged documents stand.
///
/// ir-measures takes `RR` with a cutoff and `Judged` from other programs than trec_eval, and these break ties of scores the
/// other way round; so a document can have two ranks.
struct JudgedRanks {
    /// The judged documents that were found, by rank ascending.
    var found: [Found] = []
    /// How many documents were found.
    var retrieved = 0
    /// Grades of everything judged, descending.
    var judged: [Int] = []

    struct Found {
        /// From 1; of equal scores the greater identifier first, as trec_eval has it.
        var rank: Int
        /// From 1; of equal scores the lesser identifier first.
        var mirroredRank: Int
        var grade: Int
    }
}

extension Measure {
    /// Whether ties are broken by ascending identifiers, as the programs do that ir-measures takes these measures from.
    var mirrorsTies: Bool { kind == .judged || kind == .reciprocalRank && cutoff != nil }

    func value(of ranks: borrowing JudgedRanks) -> Double {
        let last = cutoff ?? .max
        switch kind {
        case .nDCG: return nDCG(of: ranks, last)
        case .recall:
            let relevant = ranks.judged.count { $0 >= relevantFrom }
            return relevant == 0 ? 0 : Double(relevantFound(in: ranks, last)) / Double(relevant)
        case .precision: return Double(relevantFound(in: ranks, last)) / Double(cutoff ?? max(1, ranks.retrieved))
        case .success: return relevantFound(in: ranks, last) > 0 ? 1 : 0
        case .reciprocalRank: return reciprocalRank(of: ranks, last)
        case .averagePrecision: return averagePrecision(of: ranks, last)
        case .judged:
            let looked = min(last, ranks.retrieved)
            return looked == 0 ? 0 : Double(ranks.found.count { $0.mirroredRank <= last }) / Double(looked)
        }
    }

    private func relevantFound(in ranks: borrowing JudgedRanks, _ last: Int) -> Int {
        ranks.found.count { $0.grade >= relevantFrom && $0.rank <= last }
    }

    private func reciprocalRank(of ranks: borrowing JudgedRanks, _ last: Int) -> Double {
        var first = Int.max
        for found in ranks.found where found.grade >= relevantFrom {
            first = min(first, mirrorsTies ? found.mirroredRank : found.rank)
        }
        return first <= last && first < .max ? 1 / Double(first) : 0
    }

    private func averagePrecision(of ranks: borrowing JudgedRanks, _ last: Int) -> Double {
        let relevant = ranks.judged.count { $0 >= relevantFrom }
        guard relevant > 0 else { return 0 }
        var sum = 0.0
        var count = 0
        for found in ranks.found where found.grade >= relevantFrom && found.rank <= last {
            count += 1
            sum += Double(count) / Double(found.rank)
        }
        return sum / Double(relevant)
    }

    private func nDCG(of ranks: borrowing JudgedRanks, _ last: Int) -> Double {
        var ideal = 0.0
        for (place, grade) in ranks.judged.prefix(last).enumerated() where grade > 0 {
            ideal += gain(grade) / Discount.of(rank: place + 1)
        }
        guard ideal > 0 else { return 0 }
        var sum = 0.0
        for found in ranks.found where found.grade > 0 && found.rank <= last {
            sum += gain(found.grade) / Discount.of(rank: found.rank)
        }
        return sum / ideal
    }

    private func gain(_ grade: Int) -> Double {
        gains == .linear ? Double(grade) : exp2(Double(grade)) - 1
    }
}

/// What a gain is divided by, log2(rank + 1).
private enum Discount {
    /// As deep as runs commonly go; below that it is computed.
    private static let table: [Double] = (0...1_000).map { log2(Double($0) + 1) }

    static func of(rank: Int) -> Double { rank < table.count ? table[rank] : log2(Double(rank) + 1) }
}
