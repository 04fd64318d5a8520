import Language

/// Counts the features of texts by their places in a model: stems and character grams.
///
/// The features of a word are worked out when it is first met. For one thread; every thread has its own.
struct FeatureCounter {
    private let stemmer = Stemmer()
    private let columns: FeatureColumns
    private let weights: [Float]
    private var words = WordNumbers()
    /// By number of a word: the column of its stem, -1 for none.
    private var stemColumns: [Int32] = []
    /// The columns of all words' grams, those of a word together, a gram as often as the word has it.
    private var gramColumns: [Int32] = []
    /// By number of a word: where its grams begin in ``gramColumns``; one more for the end.
    private var gramStarts: [Int] = [0]
    private var stems: ColumnCounts
    private var grams: ColumnCounts
    private var row: [WeightedFeature] = []

    /// - Parameter weights: of the model's features, by column.
    init(_ columns: FeatureColumns, weights: [Float]) {
        self.columns = columns
        self.weights = weights
        stems = ColumnCounts(columns: weights.count)
        grams = ColumnCounts(columns: weights.count)
    }

    /// How many words it knows.
    var wordCount: Int { words.count }

    /// The weighted features of a text by column, ascending; each kind of feature has unit length.
    mutating func features(of text: String) -> [WeightedFeature] {
        Tokenizer.forEach(in: text) { word, kind, _ in
            let number = words.number(of: word, kind: kind)
            if number == stemColumns.count { add(kind, number) }
            stems.add(stemColumns[number])
            gramColumns.withUnsafeBufferPointer { columns in
                for index in gramStarts[number]..<gramStarts[number + 1] { grams.add(columns[index]) }
            }
        }
        row.removeAll(keepingCapacity: true)
        stems.takeWeighted(by: weights, into: &row)
        let middle = row.count
        grams.takeWeighted(by: weights, into: &row)
        // A hash that a stem and a gram share is the one case in which the two meet; the stem comes first.
        return merged(at: middle)
    }

    private mutating func add(_ kind: Token.Kind, _ number: Int) {
        let found = WordFeatures(of: words.text(of: number), kind: kind, stemmer: stemmer)
        stemColumns.append(columns.column(of: found.stem))
        gramColumns += found.grams.lazy.map(columns.column).filter { $0 >= 0 }
        gramStarts.append(gramColumns.count)
    }

    private func merged(at middle: Int) -> [WeightedFeature] {
        var result: [WeightedFeature] = []
        result.reserveCapacity(row.count)
        var (left, right) = (0, middle)
        while left < middle, right < row.count {
            if row[left].column <= row[right].column {
                result.append(row[left])
                left += 1
            } else {
                result.append(row[right])
                right += 1
            }
        }
        result += row[left..<middle]
        result += row[right...]
        return result
    }
}

/// A feature of a text by its place in the model.
struct WeightedFeature {
    var column: Int32
    var value: Float
}

/// Finds the column of a feature.
struct FeatureColumns: Sendable {
    private let keys: [UInt64]
    /// By the upper bits of a key: the first column whose key has them, or more. The hashes spread evenly.
    private let starts: [Int32]
    private static let bits = 12

    init(_ keys: [UInt64]) {
        self.keys = keys
        var starts = [Int32](repeating: 0, count: 1 << Self.bits + 1)
        var column = 0
        for bucket in 0..<1 << Self.bits {
            starts[bucket] = Int32(column)
            while column < keys.count, Int(keys[column] >> (64 - UInt64(Self.bits))) == bucket { column += 1 }
        }
        starts[1 << Self.bits] = Int32(keys.count)
        self.starts = starts
    }

    /// The column of a key, -1 for none.
    func column(of key: UInt64) -> Int32 {
        let bucket = Int(key >> (64 - UInt64(Self.bits)))
        for column in starts[bucket]..<starts[bucket + 1] where keys[Int(column)] == key { return column }
        return -1
    }
}

/// How often each column occurs in a text.
private struct ColumnCounts {
    private var counts: [Float]
    /// A bit a column that occurs, by which they are found in order.
    private var occupied: [UInt64]
    /// Logarithms of the first numbers.
    private static let logarithms: [Float] = (0..<256).map { SublinearScale.logarithm(max(1, Float($0))) }

    init(columns: Int) {
        counts = [Float](repeating: 0, count: columns)
        occupied = [UInt64](repeating: 0, count: (columns + 63) / 64)
    }

    /// - Parameter column: -1 counts nothing.
    @inline(__always)
    mutating func add(_ column: Int32) {
        guard column >= 0 else { return }
        counts[Int(column)] += 1
        occupied[Int(column) >> 6] |= 1 << UInt64(column & 63)
    }

    /// Appends the columns that occur, ascending, scaled to unit length, and starts anew.
    mutating func takeWeighted(by weights: [Float], into row: inout [WeightedFeature]) {
        let first = row.count
        var sum: Float = 0
        counts.withUnsafeMutableBufferPointer { counts in
            occupied.withUnsafeMutableBufferPointer { occupied in
                weights.withUnsafeBufferPointer { weights in
                    Self.logarithms.withUnsafeBufferPointer { logarithms in
                        for word in 0..<occupied.count where occupied[word] != 0 {
                            var bits = occupied[word]
                            occupied[word] = 0
                            while bits != 0 {
                                let column = word << 6 + bits.trailingZeroBitCount
                                bits &= bits - 1
                                let count = counts[column]
                                counts[column] = 0
                                let logarithm =
                                    count < 256 ? logarithms[Int(count)] : SublinearScale.logarithm(count)
                                let value = (1 + logarithm) * weights[column]
                                sum += value * value
                                row.append(WeightedFeature(column: Int32(column), value: value))
                            }
                        }
                    }
                }
            }
        }
        let scale = sum > 0 ? 1 / sum.squareRoot() : 0
        for index in first..<row.count { row[index].value *= scale }
    }
}
