public import Foundation
import Synchronization

/// A run as TREC has it: lines of question, `Q0`, document, rank, score and the run's name, in any order.
///
/// Ranks are worked out from scores, as trec_eval does: descending as 32-bit numbers, of equal ones the greater identifier first.
/// What is written as the rank does not count.
public struct RunFile: Sendable {
    private let lines: ByteLines

    /// Maps a file into memory; it is read when it is asked.
    /// - Throws: ``EvaluationError/unreadable(file:)``.
    public init(_ file: URL) throws(EvaluationError) {
        lines = try ByteLines(file: file)
    }

    /// Measures every question of the judgements; those the run lacks come to 0.
    /// - Throws: ``EvaluationError`` with the line at fault; for a document that stands twice under one question, too.
    /// - Complexity: O(lines × log(judged documents of a question)), over all processors.
    public func evaluate(_ qrels: Qrels, _ measures: [Measure]) throws(EvaluationError) -> QuestionMeasures {
        try lines.withBytes { bytes throws(EvaluationError) in
            var values = measures.map { _ in [Double](repeating: 0, count: qrels.questions.count) }
            let parts = Self.parts(of: bytes, ProcessInfo.processInfo.activeProcessorCount * 4)
            let outcomes = Mutex([Result<[QuestionGroup], EvaluationError>?](repeating: nil, count: parts.count))
            nonisolated(unsafe) let shared = bytes  // because it is only read, and outlives the loop.
            DispatchQueue.concurrentPerform(iterations: parts.count) { part in
                var reading = RunReading(shared, lines: lines, qrels: qrels, measures: measures)
                let outcome = Result { () throws(EvaluationError) in try reading.groups(in: parts[part]) }
                outcomes.withLock { $0[part] = outcome }
            }
            var spans: [Int: [Range<Int>]] = [:]
            for outcome in outcomes.withLock({ $0 }) {
                for group in try outcome?.get() ?? [] {
                    spans[group.question, default: []].append(group.span)
                    for (measure, value) in group.values.enumerated() { values[measure][group.question] = value }
                }
            }
            // A question whose lines lie apart has been measured in pieces: anew, all at once.
            let scattered = spans.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
            if !scattered.isEmpty {
                var reading = RunReading(bytes, lines: lines, qrels: qrels, measures: measures)
                for (question, spans) in scattered {
                    for (measure, value) in try reading.values(of: spans, question).enumerated() {
                        values[measure][question] = value
                    }
                }
            }
            return QuestionMeasures(questions: qrels.questions, measures: measures, values: values)
        }
    }

    /// The ranked lists of the run, or of some of its questions.
    /// - Throws: ``EvaluationError`` with the line at fault.
    public func rankings(of wanted: Set<String>? = nil) throws(EvaluationError) -> [String: [RankedDocument]] {
        try lines.withBytes { bytes throws(EvaluationError) in
            var reading = RunReading(bytes, lines: lines, qrels: Qrels(), measures: [])
            return try reading.rankings(of: wanted)
        }
    }

    /// Parts of about one size that begin where a question does.
    private static func parts(of bytes: UnsafeBufferPointer<UInt8>, _ count: Int) -> [Range<Int>] {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
        var starts = [0]
        for part in 1..<max(2, count) {
            var cursor = ByteCursor(base, from: bytes.count / count * part, to: bytes.count)
            func nextLine() {
                while cursor.position < cursor.end, base[cursor.position] != ByteCursor.newline { cursor.position += 1 }
                cursor.position = min(cursor.position + 1, cursor.end)
            }
            nextLine()
            var question: Range<Int>?
            while cursor.position < cursor.end {
                let start = cursor.position
                let field = cursor.field()
                if let question, !question.elementsEqual(field, in: base) {
                    starts.append(start)
                    break
                }
                question = field
                nextLine()
            }
        }
        starts = Set(starts).sorted()
        return zip(starts, starts.dropFirst() + [bytes.count]).map { $0..<$1 }
    }
}

/// A document of a ranked list.
public struct RankedDocument: Hashable, Sendable, Codable {
    /// Its identifier.
    public var document: String
    /// Its score.
    public var score: Double

    /// Creates a document of a list.
    public init(document: String, score: Double) {
        self.document = document
        self.score = score
    }
}

extension Range<Int> {
    @inline(__always)
    func elementsEqual(_ other: Range<Int>, in base: UnsafePointer<UInt8>) -> Bool {
        count == other.count && memcmp(base + lowerBound, base + other.lowerBound, count) == 0
    }
}
