public import Foundation

/// What documents are worth as answers to questions: TREC's qrels, or the tables of BEIR.
public struct Qrels: Sendable {
    /// The questions, in the order of the file.
    public private(set) var questions: [String] = []
    private var places: [String: Int] = [:]
    var judged: [QuestionJudgements] = []

    /// No judgement.
    public init() {}

    /// Creates judgements; questions in order of their identifiers.
    public init(_ grades: [String: [String: Int]]) {
        for (question, documents) in grades.sorted(by: { $0.key < $1.key }) {
            let place = place(of: question)
            for (document, grade) in documents.sorted(by: { $0.key < $1.key }) {
                judged[place].add(Array(document.utf8), grade: grade)
            }
            judged[place].seal()
        }
    }

    /// Reads a file with four columns (question, iteration, document, grade), as TREC has it, or with three (question,
    /// document, grade) parted by tabs, as BEIR has it, with or without its heading.
    /// - Throws: ``EvaluationError`` with the file and line at fault; for a document that is judged twice, too.
    public init(reading file: URL) throws(EvaluationError) {
        let lines = try ByteLines(file: file)
        var read = Qrels()
        try lines.withBytes { bytes throws(EvaluationError) in try read.read(bytes, of: lines) }
        guard !read.questions.isEmpty else { throw .empty(file: lines.name) }
        self = read
    }

    /// The grades of a question's documents; empty where nothing is judged.
    public func grades(of question: String) -> [String: Int] {
        guard let place = places[question] else { return [:] }
        return judged[place].grades
    }

    /// Judges a ranked list of document identifiers for a question. A document counts where it is found first.
    public func judge(_ ranking: [String], for question: String) -> JudgedRanking {
        var open = grades(of: question)
        let all = open.values.sorted(by: >)
        return JudgedRanking(question: question, grades: ranking.map { open.removeValue(forKey: $0) }, judged: all)
    }

    /// Adds a judgement, or replaces it.
    public mutating func set(_ grade: Int, of document: String, for question: String) {
        let place = place(of: question)
        var grades = judged[place].grades
        grades[document] = grade
        var changed = QuestionJudgements()
        for (document, grade) in grades.sorted(by: { $0.key < $1.key }) {
            changed.add(Array(document.utf8), grade: grade)
        }
        changed.seal()
        judged[place] = changed
    }

    func index(of question: String) -> Int? { places[question] }

    /// The judgements as a TREC file has them.
    public var text: String {
        questions.flatMap { question in
            grades(of: question).sorted { $0.key < $1.key }.map { "\(question) 0 \($0.key) \($0.value)\n" }
        }.joined()
    }

    private mutating func place(of question: String) -> Int {
        if let place = places[question] { return place }
        places[question] = questions.count
        questions.append(question)
        judged.append(QuestionJudgements())
        return questions.count - 1
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, of lines: ByteLines) throws(EvaluationError) {
        guard let base = bytes.baseAddress else { return }
        var cursor = ByteCursor(base, from: 0, to: bytes.count)
        var current: (name: Range<Int>, place: Int)?
        var width: Int?
        while cursor.position < cursor.end {
            let lineStart = cursor.position
            let question = cursor.field()
            if question.isEmpty, cursor.endLine() { continue }
            let columns = [cursor.field(), cursor.field(), cursor.field()].filter { !$0.isEmpty }
            let grade = columns.last.flatMap { ByteNumbers.integer(base, $0) }
            guard cursor.endLine(), columns.count >= 2, columns.count == width ?? columns.count else {
                throw lines.malformed(at: lineStart, in: bytes, expected: Self.form)
            }
            // BEIR's heading.
            if grade == nil, width == nil, columns.count == 2 {
                width = 2
                continue
            }
            width = columns.count
            guard let grade else { throw lines.malformed(at: lineStart, in: bytes, expected: Self.form) }
            let document = columns[columns.count - 2]
            let isSame = current.map { Self.isEqual(base, $0.name, question) } ?? false
            let place = isSame ? current?.place ?? 0 : place(of: cursor.text(question))
            current = (question, place)
            judged[place].add(
                UnsafeBufferPointer(start: base + document.lowerBound, count: document.count), grade: grade,
                origin: lineStart)
        }
        for place in judged.indices {
            guard let twice = judged[place].seal() else { continue }
            throw .duplicate(
                file: lines.name, line: ByteLines.line(of: twice.origin, in: bytes), question: questions[place],
                document: twice.document)
        }
    }

    private static let form = "question, iteration, document and a whole-number grade (or BEIR's three columns)"

    private static func isEqual(_ base: UnsafePointer<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && memcmp(base + left.lowerBound, base + right.lowerBound, left.count) == 0
    }
}
