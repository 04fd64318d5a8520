import Foundation

/// The lines of one question that stand together in a run, measured.
struct QuestionGroup: Sendable {
    /// The question's place in the judgements.
    var question: Int
    /// Where its lines stand.
    var span: Range<Int>
    var values: [Double]
}

/// Reads the lines of a run; what it needs for a question's documents is used again for the next one's.
struct RunReading {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lines: ByteLines
    private let qrels: Qrels
    private let measures: [Measure]
    private let needsMirror: Bool
    private var documents: [Document] = []
    /// Documents of the question at hand by hash: place + 1 in the low half, the question's number in the high half.
    private var table = [UInt64](repeating: 0, count: 4_096)
    private var generation: UInt64 = 0
    private var judged: [(document: Document, grade: Int)] = []

    private struct Document {
        var hash: UInt64
        var offset: Int
        var count: Int32
        /// As trec_eval keeps scores.
        var single: Float
        var score: Double
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, lines: ByteLines, qrels: Qrels, measures: [Measure]) {
        self.bytes = bytes
        self.lines = lines
        self.qrels = qrels
        self.measures = measures
        needsMirror = measures.contains(where: \.mirrorsTies)
    }

    /// Measures the questions whose lines stand in a part of the file.
    mutating func groups(in part: Range<Int>) throws(EvaluationError) -> [QuestionGroup] {
        var groups: [QuestionGroup] = []
        try eachGroup(in: part) { reading, name, span throws(EvaluationError) in
            guard let question = reading.qrels.index(of: name) else { return }
            groups.append(QuestionGroup(question: question, span: span, values: reading.values(of: question)))
        }
        return groups
    }

    /// Measures a question whose lines stand in several places.
    mutating func values(of spans: [Range<Int>], _ question: Int) throws(EvaluationError) -> [Double] {
        guard let base = bytes.baseAddress else { return [] }
        begin()
        for span in spans {
            var cursor = ByteCursor(base, from: span.lowerBound, to: span.upperBound)
            while let line = try nextLine(&cursor) { try add(line, base) }
        }
        return values(of: question)
    }

    /// The ranked lists of the questions, or of some of them.
    mutating func rankings(of wanted: Set<String>?) throws(EvaluationError) -> [String: [RankedDocument]] {
        var spans: [String: [Range<Int>]] = [:]
        try eachGroup(in: 0..<bytes.count) { _, name, span throws(EvaluationError) in
            if wanted?.contains(name) ?? true { spans[name, default: []].append(span) }
        }
        var rankings: [String: [RankedDocument]] = [:]
        guard let base = bytes.baseAddress else { return [:] }
        for (name, spans) in spans {
            _ = try values(of: spans, -1)
            rankings[name] = documents.sorted { Self.isBefore($0, $1, base) }.map {
                RankedDocument(document: text($0, base), score: $0.score)
            }
        }
        return rankings
    }

    private func text(_ document: Document, _ base: UnsafePointer<UInt8>) -> String {
        String(
            decoding: UnsafeBufferPointer(start: base + document.offset, count: Int(document.count)), as: UTF8.self)
    }

    // MARK: Lines

    private struct Line {
        var question: Range<Int>
        var document: Range<Int>
        var score: Double
    }

    @inline(__always)
    private func nextLine(_ cursor: inout ByteCursor) throws(EvaluationError) -> Line? {
        while cursor.position < cursor.end {
            let start = cursor.position
            let question = cursor.field()
            if question.isEmpty, cursor.endLine() { continue }
            _ = cursor.field()
            let document = cursor.field()
            _ = cursor.field()
            let score = cursor.field()
            let name = cursor.field()
            guard !name.isEmpty, let value = ByteNumbers.decimal(cursor.base, score), cursor.endLine() else {
                throw lines.malformed(
                    at: start, in: bytes, expected: "question, Q0, document, rank, a number as the score, and a name")
            }
            return Line(question: question, document: document, score: value)
        }
        return nil
    }

    private mutating func eachGroup(
        in part: Range<Int>,
        _ body: (inout RunReading, String, Range<Int>) throws(EvaluationError) -> Void
    ) throws(EvaluationError) {
        guard let base = bytes.baseAddress else { return }
        var cursor = ByteCursor(base, from: part.lowerBound, to: part.upperBound)
        var question: Range<Int>?
        var start = part.lowerBound
        var lineStart = part.lowerBound
        while let line = try nextLine(&cursor) {
            if let current = question, !current.elementsEqual(line.question, in: base) {
                try body(&self, cursor.text(current), start..<lineStart)
                question = nil
            }
            if question == nil {
                question = line.question
                start = lineStart
                begin()
            }
            try add(line, base)
            lineStart = cursor.position
        }
        if let question { try body(&self, cursor.text(question), start..<cursor.position) }
    }

    // MARK: Documents of a question

    private mutating func begin() {
        documents.removeAll(keepingCapacity: true)
        generation += 1
    }

    @inline(__always)
    private mutating func add(_ line: Line, _ base: UnsafePointer<UInt8>) throws(EvaluationError) {
        let document = Document(
            hash: ByteHash.of(base + line.document.lowerBound, line.document.count), offset: line.document.lowerBound,
            count: Int32(truncatingIfNeeded: line.document.count), single: Float(line.score), score: line.score)
        if documents.count * 2 >= table.count { grow() }
        let mask = UInt64(table.count - 1)
        var slot = document.hash >> 20 & mask
        while true {
            let entry = table[Int(slot)]
            guard entry >> 32 == generation else { break }
            let other = documents[Int(entry & 0xFFFF_FFFF) - 1]
            if other.hash == document.hash, other.count == document.count,
                memcmp(base + other.offset, base + document.offset, line.document.count) == 0
            {
                throw .duplicate(
                    file: lines.name, line: ByteLines.line(of: document.offset, in: bytes),
                    question: ByteCursor(base, from: 0, to: 0).text(line.question), document: text(document, base))
            }
            slot = (slot + 1) & mask
        }
        documents.append(document)
        table[Int(slot)] = generation << 32 | UInt64(documents.count)
    }

    private mutating func grow() {
        table = [UInt64](repeating: 0, count: table.count * 2)
        let mask = UInt64(table.count - 1)
        for (place, document) in documents.enumerated() {
            var slot = document.hash >> 20 & mask
            while table[Int(slot)] >> 32 == generation { slot = (slot + 1) & mask }
            table[Int(slot)] = generation << 32 | UInt64(place + 1)
        }
    }

    // MARK: Ranks

    /// Measures the documents at hand.
    private mutating func values(of question: Int) -> [Double] {
        guard question >= 0, let base = bytes.baseAddress else { return [] }
        let known = qrels.judged[question]
        judged.removeAll(keepingCapacity: true)
        for document in documents {
            if let grade = known.grade(of: base + document.offset, Int(document.count), hash: document.hash) {
                judged.append((document, grade))
            }
        }
        let ranks = JudgedRanks(found: found(base), retrieved: documents.count, judged: known.descending)
        return measures.map { $0.value(of: ranks) }
    }

    private mutating func found(_ base: UnsafePointer<UInt8>) -> [JudgedRanks.Found] {
        judged.sort { Self.isBefore($0.document, $1.document, base) }
        let ranks = ranks { Self.isBefore($0, $1, base) }
        var found = judged.indices.map { place in
            JudgedRanks.Found(rank: ranks[place], mirroredRank: ranks[place], grade: judged[place].grade)
        }
        guard needsMirror, !judged.isEmpty else { return found }
        let order = judged.indices.sorted {
            Self.isBeforeMirrored(judged[$0].document, judged[$1].document, base)
        }
        judged = order.map { judged[$0] }
        let mirrored = self.ranks { Self.isBeforeMirrored($0, $1, base) }
        for (place, original) in order.enumerated() { found[original].mirroredRank = mirrored[place] }
        return found
    }

    /// The ranks of the judged documents, which are in the order that is asked with: nothing else needs to be sorted.
    private func ranks(_ isBefore: (Document, Document) -> Bool) -> [Int] {
        guard !judged.isEmpty else { return [] }
        var counts = [Int](repeating: 0, count: judged.count + 1)
        for document in documents {
            var low = 0
            var high = judged.count
            while low < high {
                let middle = (low + high) / 2
                if isBefore(judged[middle].document, document) { low = middle + 1 } else { high = middle }
            }
            counts[low] += 1
        }
        var before = 0
        return judged.indices.map { place in
            before += counts[place]
            return before
        }
    }

    @inline(__always)
    private static func isBefore(_ left: Document, _ right: Document, _ base: UnsafePointer<UInt8>) -> Bool {
        if left.single != right.single { return left.single > right.single }
        return precedes(base + right.offset, Int(right.count), base + left.offset, Int(left.count))
    }

    @inline(__always)
    private static func isBeforeMirrored(_ left: Document, _ right: Document, _ base: UnsafePointer<UInt8>) -> Bool {
        if left.score != right.score { return left.score > right.score }
        return precedes(base + left.offset, Int(left.count), base + right.offset, Int(right.count))
    }
}
