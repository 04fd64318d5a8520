import Foundation
import KnowledgeModel
import Language
import Synchronization

/// What was read in passages to find contradictions, so that a passage of two snapshots is read once.
final class PassageReadings {
    private let finder: ContradictionFinder
    private var stock: [StockItem] = []
    private var known = Sheet(names: StockNames([]), prices: [])
    private var files: [String: (chunks: ArraySlice<Chunk>, readings: [Reading])] = [:]

    init(_ finder: ContradictionFinder) {
        self.finder = finder
    }

    /// What a stock sheet says.
    struct Sheet {
        var names: StockNames
        /// Variants with two prices.
        var prices: [Contradiction]
    }

    /// What one passage says.
    struct Reading {
        /// Days with the opening hours.
        var hours: [(days: String, range: String)] = []
        /// Towns with the days a parcel takes.
        var delivery: [(town: String, term: String)] = []
        /// Products of the sheet that its heading or first line names, by their numbers.
        var titled: [Int] = []
        /// Products of the sheet that it names anywhere.
        var named: [Int] = []
        /// What it calls goods that have a price and are none of the sheet's.
        var product: String?
    }

    /// What a snapshot's sheet and each of its documents' passages say.
    func read(_ snapshot: KnowledgeSnapshot) -> (sheet: Sheet, readings: [Reading]) {
        if stock != snapshot.stock {
            let names = StockNames(snapshot.stock)
            known = Sheet(names: names, prices: names.items.flatMap { finder.prices(in: $0) })
            (stock, files) = (snapshot.stock, [:])
        }
        let documents = snapshot.documents
        let inOrder = documents.runsOfFiles.map { (file: $0.file, chunks: documents[$0.range]) }
        let unread = inOrder.filter { files[$0.file]?.chunks != $0.chunks }
        let reader = PassageReader(finder: finder, names: known.names)
        let read = Mutex<[Int: [Reading]]>([:])
        // Files don't need each other.
        DispatchQueue.concurrentPerform(iterations: unread.count) { number in
            let readings = unread[number].chunks.map(reader.read)
            read.withLock { $0[number] = readings }
        }
        for (number, readings) in read.withLock({ $0 }) {
            files[unread[number].file] = (unread[number].chunks, readings)
        }
        return (known, inOrder.flatMap { files[$0.file]?.readings ?? [] })
    }
}

/// Reads single passages.
private struct PassageReader: Sendable {
    let finder: ContradictionFinder
    let names: StockNames

    func read(_ chunk: Chunk) -> PassageReadings.Reading {
        var reading = PassageReadings.Reading()
        let text = PlanText(chunk.indexedText)
        // Most passages are about goods: the rest is done for those alone that have a word to begin with.
        let beginnings = text.tokens.map { WordBeginning($0.text) }
        if OpeningHours.stems.stand(in: text.tokens, beginnings, finder.stemmer) {
            reading.hours = finder.hours(in: chunk)
        }
        if DeliveryTerms.stems.stand(in: text.tokens, beginnings, finder.stemmer) {
            reading.delivery = finder.delivery(in: chunk)
        }
        guard chunk.kind == .catalog, !names.isEmpty else { return reading }
        reading.named = names.find(in: text, beginnings)
        if !reading.named.isEmpty {
            let title = PlanText(titleOf: chunk)
            reading.titled = names.find(in: title, title.tokens.map { WordBeginning($0.text) })
        }
        if reading.titled.isEmpty { reading.product = finder.product(of: chunk) }
        return reading
    }
}

/// The first bytes of a word: eight, which are four letters of Cyrillic, the rest zeros.
struct WordBeginning: Hashable {
    let bytes: UInt64

    init(_ word: some StringProtocol) {
        var bytes: UInt64 = 0
        for (place, byte) in word.utf8.prefix(8).enumerated() { bytes |= UInt64(byte) << (8 * UInt64(place)) }
        self.bytes = bytes
    }
}

/// What some stems begin with.
struct StemBeginnings {
    private let texts: [String]
    // Stemmers leave the first four letters alone: words of other ones need not be stemmed.
    private let cyrillic: Set<WordBeginning>
    private let latin: Set<UInt32>

    init(_ texts: some Sequence<String>) {
        self.texts = Array(texts)
        let letters = texts.map { $0.prefix(4) }
        cyrillic = Set(letters.filter { $0.utf8.count == 8 }.map { WordBeginning($0) })
        latin = Set(letters.filter { $0.utf8.count == 4 }.map { UInt32(truncatingIfNeeded: WordBeginning($0).bytes) })
    }

    func begins(_ stem: String) -> Bool { texts.contains { stem.hasPrefix($0) } }

    /// Whether the stem of one of the words begins so.
    /// - Parameter beginnings: those of the words.
    func stand(in words: [Token], _ beginnings: [WordBeginning], _ stemmer: Stemmer) -> Bool {
        for (word, beginning) in zip(words, beginnings)
        where cyrillic.contains(beginning) || latin.contains(UInt32(truncatingIfNeeded: beginning.bytes)) {
            if begins(stemmer.stem(word)) { return true }
        }
        return false
    }
}

/// The words of a text, with where spaces alone part them.
struct PlanText {
    let tokens: [Token]
    private let bytes: [UInt8]

    /// A passage's innermost heading and first line.
    init(titleOf chunk: Chunk) {
        self.init((chunk.path.last ?? "") + "\n" + chunk.firstLine)
    }

    init(_ text: String) {
        tokens = Tokenizer.tokens(of: text)
        bytes = Array(text.utf8)
    }

    /// Whether a further word of a name follows: Latin letters or a number, with only a space between.
    func goesOn(from end: Int) -> Bool {
        guard end > 0, end < tokens.count, tokens[end].kind == .latin || tokens[end].kind == .number else {
            return false
        }
        return bytes[tokens[end - 1].range.upperBound..<tokens[end].range.lowerBound].allSatisfy { $0 == 0x20 }
    }
}

extension Chunk {
    /// The first line that is not empty; all of it where every line is.
    var firstLine: String {
        guard let start = text.utf8.firstIndex(where: { $0 != 0x0A }) else { return text }
        return String(text[start...].utf8.prefix { $0 != 0x0A }) ?? text
    }
}
