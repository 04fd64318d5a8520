import KnowledgeModel
import Language
import Products

/// The shop's tables of sizes: how long a foot or how large a waist each of them is for.
struct SizeChart {
    /// Whose size it is.
    enum Kind { case foot, waist }

    /// A size with the lengths it is for, in tenths of a centimetre.
    private struct Row {
        var size: Int
        var lengths: ClosedRange<Int>
        var citation: Citation
    }

    private var rows: [Kind: [Row]] = [:]
    /// Whether the shop tells to take the larger of two sizes.
    private var takesLarger = false

    init(_ passages: [Chunk] = []) {
        for passage in passages {
            let lines = passage.text.split(separator: "\n").map(String.init)
            guard
                let label = lines.first(where: { Self.sized.isSaid(in: Self.words($0)) && Self.numbers($0).count == 1 }
                ),
                let size = Self.numbers(label).first, size % 10 == 0
            else { continue }
            for (kind, phrases) in Self.labels {
                guard
                    let line = lines.first(where: {
                        $0 != label && phrases.isSaid(in: Self.words($0)) && !Self.inches.isSaid(in: Self.words($0))
                    }), case let numbers = Self.numbers(line), let lower = numbers.first, let upper = numbers.last,
                    numbers.count < 3, lower <= upper
                else { continue }
                rows[kind, default: []].append(
                    Row(
                        size: size, lengths: lower...upper,
                        citation: Citation(location: passage.location, path: passage.path)))
                if Self.larger.isSaid(in: Self.words(passage.text)) { takesLarger = true }
            }
        }
        for kind in rows.keys { rows[kind]?.sort { $0.lengths.lowerBound < $1.lengths.lowerBound } }
    }

    /// The sizes that may be told for a length, with the place that says so; empty where the table has none.
    func sizes(_ kind: Kind, for length: Int) -> (sizes: [Int], place: Citation?) {
        let rows = rows[kind] ?? []
        if let own = rows.first(where: { $0.lengths.contains(length) }) { return ([own.size], own.citation) }
        guard let above = rows.firstIndex(where: { $0.lengths.lowerBound > length }), above > 0 else {
            return ([], nil)
        }
        return (takesLarger ? [rows[above].size] : [rows[above - 1].size, rows[above].size], rows[above].citation)
    }

    /// Whether a number is one of the sizes of a table.
    func contains(_ size: Int, _ kind: Kind) -> Bool { rows[kind]?.contains { $0.size == size } ?? false }

    private static func words(_ text: String) -> [String] { Tokenizer.tokens(of: text).map(\.text) }

    private static func numbers(_ line: String) -> [Int] {
        Tokenizer.tokens(of: line).filter { $0.kind == .number }.compactMap { WishReader.tenths(of: $0.text) }
    }

    private static let sized = Phrases("размер|size|өлшем")
    private static let inches = Phrases("дюйм|inch")
    private static let larger = Phrases("берите больш|больший|take the larger|larger one|bigger one|үлкенін")
    private static let labels: [(Kind, Phrases)] = [
        (.foot, Phrases("стоп|ступн|foot|feet|табан ұзын|аяқ")), (.waist, Phrases("тали|waist|бел.|белдің")),
    ]
}
