import Synchronization

/// Memory that a search needs for its sums, kept from one search to the next: asking the system for it anew takes longer than
/// the sums do. Everything in it is 0 between searches but for what is said.
final class SearchScratch {
    /// By chunk: the stem leg, before it is scaled.
    let stems: AlignedArray<Float>
    /// By chunk: at least the gram leg. Not cleared.
    let grams: AlignedArray<Float>
    /// By chunk: the best alternative of a word.
    let best: AlignedArray<Float>
    /// By chunk: the stems of one alternative.
    let sum: AlignedArray<Float>
    /// By word: its place among the words that share a gram with the question, from 1.
    let wordPlaces: AlignedArray<Int32>

    init(chunkCount: Int, wordCount: Int) {
        stems = AlignedArray(repeating: 0, count: chunkCount)
        grams = AlignedArray(repeating: 0, count: chunkCount)
        best = AlignedArray(repeating: 0, count: chunkCount)
        sum = AlignedArray(repeating: 0, count: chunkCount)
        wordPlaces = AlignedArray(repeating: 0, count: wordCount)
    }

}

/// The scratch memory of an index: as many as there were searches at one time, at most eight.
final class SearchScratchPool: Sendable {
    private let free = Mutex<[SearchScratch]>([])

    /// Calls `body` with memory that nobody else uses meanwhile.
    func withScratch<Result, Failure: Error>(
        chunkCount: Int, wordCount: Int, _ body: (SearchScratch) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let taken = free.withLock { free in free.popLast().map(Transfer.init) }
        let scratch = taken?.scratch ?? SearchScratch(chunkCount: chunkCount, wordCount: wordCount)
        // After an error it may not be as clean as the next search needs it.
        let result = try body(scratch)
        let back = Transfer(scratch)
        free.withLock { free in
            if free.count < 8 { free.append(back.scratch) }
        }
        return result
    }

    // because a scratch is in the pool or with one search, never both.
    private struct Transfer: @unchecked Sendable {
        let scratch: SearchScratch

        init(_ scratch: SearchScratch) { self.scratch = scratch }
    }
}
