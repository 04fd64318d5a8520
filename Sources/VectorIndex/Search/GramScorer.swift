import Language

/// Scores chunks by the character grams of a question's words, which survive typos and endings.
///
/// A chunk's score is Σ factor × count / (count + norm) over the question's grams, with the counts that its words add up to.
/// Because count / (count + norm) grows ever more slowly, the same sum taken word by word is never less: that is the bound,
/// for which one number a word is enough.
struct GramScorer {
    private let index: WordIndex
    /// One a gram of the question: what its count / (count + norm) is worth.
    private var factors: [Float] = []
    /// Words with any of the grams.
    private var words: [Word] = []
    /// Grams of the words, by their place in ``factors``; repeats included.
    private var places: [Int32] = []
    /// What the words that the bound leaves out can add to any chunk.
    private var leftOut: Float = 0

    private struct Word {
        var number: Int32
        /// Where its grams are in ``places``.
        var start: Int32
        var end: Int32
        /// The sum of its grams' factors.
        var factor: Float
        /// Whether all of its grams are among those of little worth.
        var isLight: Bool
    }

    /// The share of the leg that grams of little worth may have together: words with no other need not be looked up.
    private static let lightShare: Float = 0.04

    init(_ analysis: QueryAnalysis, index: WordIndex, stopWordWeight: Float, scratch: SearchScratch) {
        self.index = index
        var ceiling: Float = 0
        var weights: [(gram: Int, weight: Float)] = []
        var known: [Int: Int] = [:]
        for (word, weight) in Self.words(of: analysis, stopWordWeight: stopWordWeight) {
            CharacterGrams.forEach(in: word, lengths: index.gramLengths) { hash, _ in
                guard let gram = index.terms[hash] else { return }
                ceiling += weight * index.ceiling(inverseFrequency: index.inverseFrequencies[gram])
                if let place = known[gram] {
                    weights[place].weight += weight
                } else {
                    known[gram] = weights.count
                    weights.append((gram, weight))
                }
            }
        }
        guard ceiling > 0 else { return }
        factors = weights.map {
            $0.weight / ceiling * index.ceiling(inverseFrequency: index.inverseFrequencies[$0.gram])
        }
        let isLight = lightGrams()
        findWords(of: weights.map(\.gram), isLight: isLight, scratch)
    }

    /// Marks the grams of least worth.
    private mutating func lightGrams() -> [Bool] {
        var isLight = [Bool](repeating: false, count: factors.count)
        for place in factors.indices.sorted(by: { (factors[$0], $0) < (factors[$1], $1) }) {
            guard leftOut + factors[place] <= Self.lightShare else { break }
            leftOut += factors[place]
            isLight[place] = true
        }
        return isLight
    }

    /// Finds the words with any of the grams, and gathers the grams of each.
    private mutating func findWords(of grams: [Int], isLight: [Bool], _ scratch: SearchScratch) {
        for (place, gram) in grams.enumerated() {
            index.forEachWord(ofGram: gram) { number in
                if scratch.wordPlaces.elements[number] == 0 {
                    words.append(Word(number: Int32(number), start: 0, end: 0, factor: 0, isLight: true))
                    scratch.wordPlaces.elements[number] = Int32(words.count)
                }
                let word = Int(scratch.wordPlaces.elements[number]) - 1
                words[word].end += 1
                words[word].factor += factors[place]
                if !isLight[place] { words[word].isLight = false }
            }
        }
        var next: Int32 = 0
        for word in words.indices {
            let count = words[word].end
            words[word].start = next
            words[word].end = next
            next += count
        }
        places = [Int32](repeating: 0, count: Int(next))
        for (place, gram) in grams.enumerated() {
            index.forEachWord(ofGram: gram) { number in
                let word = Int(scratch.wordPlaces.elements[number]) - 1
                places[Int(words[word].end)] = Int32(place)
                words[word].end += 1
            }
        }
    }

    /// Forgets the words in the scratch memory.
    func clear(_ scratch: SearchScratch) {
        for word in words { scratch.wordPlaces.elements[Int(word.number)] = 0 }
    }

    /// How many postings the bounds are made of.
    var postings: Int {
        words.lazy.filter { !$0.isLight }.reduce(0) { $0 + index.postingCount(ofWord: Int($1.number)) }
    }

    /// Gives every chunk a number that is at least its score.
    /// - Complexity: O(chunks + postings of the words that share grams of some worth with the question).
    func addBounds(to scratch: SearchScratch) {
        // More than the rounding of the sums can take away.
        let start = leftOut * 1.00001 + 1e-6
        let bounds = scratch.grams.elements
        bounds.update(repeating: start)
        index.shares.withUnsafeBufferPointer { shares in
            for word in words where !word.isLight {
                let factor = word.factor * 1.00001
                index.forEachChunk(ofWord: Int(word.number)) { chunk, count in
                    // A division takes as long as all the rest; most words occur once.
                    let share = count == 1 ? shares[chunk] : Float(count) / (Float(count) + index.norms[chunk])
                    bounds[chunk] += factor * share
                }
            }
        }
    }

    /// The score of a chunk, 0...1: the same to the bit in whatever order chunks are asked for.
    /// - Parameter counts: zeros, one a gram of the question; they are zeros again afterwards.
    func score(_ chunk: Int, _ scratch: SearchScratch, counts: inout [Float]) -> Float {
        var found = false
        index.forEachWord(ofChunk: chunk) { number, count in
            let place = Int(scratch.wordPlaces.elements[number]) - 1
            guard place >= 0 else { return }
            found = true
            let word = words[place]
            for gram in Int(word.start)..<Int(word.end) { counts[Int(places[gram])] += Float(count) }
        }
        guard found else { return 0 }
        let norm = index.norms[chunk]
        var score: Float = 0
        for place in factors.indices where counts[place] > 0 {
            score += factors[place] * counts[place] / (counts[place] + norm)
            counts[place] = 0
        }
        return score
    }

    /// Zeros for ``score(_:_:counts:)``.
    var noCounts: [Float] { [Float](repeating: 0, count: factors.count) }

    /// The words whose grams are looked for: those typed, and for words that the vocabulary calls otherwise its word, too.
    private static func words(of analysis: QueryAnalysis, stopWordWeight: Float) -> [(String, Float)] {
        var words: [(String, Float)] = []
        for group in analysis.groups where group.typed.utf8.first.map({ !(0x30...0x39).contains($0) }) == true {
            words.append((group.typed, group.isStopWord ? stopWordWeight : 1))
            for alternative in group.alternatives.dropFirst() where alternative.weight >= 0.9 {
                for stem in alternative.stems {
                    words.append((stem, alternative.weight / Float(alternative.stems.count)))
                }
            }
        }
        return words
    }
}
