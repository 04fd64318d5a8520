public import Foundation

/// A stock question with what a careful person says to it, read from `data/eval/stock.jsonl`.
public struct StockLabel: Hashable, Sendable, Decodable {
    /// Its identifier.
    public var id: String
    /// Its language: `ru`, `kk` or `en`.
    public var lang: String
    /// Which half of the set it belongs to.
    public var split: GoldenQuestion.Split
    /// What makes it hard.
    public var tags: [String]
    /// The question; nil where an order's fields are asked.
    public var query: String?
    /// An order's fields; nil where a text is asked.
    public var order: Order?
    /// What the answer has to be: `exact`, `ambiguous`, `similar`, `notCarried` or `unknown`.
    public var verdict: String
    /// Other verdicts that are not wrong.
    public var accept: [String]
    /// The rows it is about.
    public var variants: [Row]
    /// Rows that are not wrong to show beside them.
    public var tolerated: [Row]?
    /// Whether the variant asked for is in stock.
    public var inStock: Bool?
    /// How many there are of it.
    public var quantity: Int?
    /// The same where two equal rows count once.
    public var quantityIfRowsRepeat: Int?
    /// The attributes that may be asked for, for an ambiguous question.
    public var settles: [String]?

    /// An order's fields.
    public struct Order: Hashable, Sendable, Decodable {
        /// The product as written.
        public var product: String?
        /// The size as written.
        public var size: String?
        /// The colour as written.
        public var color: String?
    }

    /// A row of the sheet.
    public struct Row: Hashable, Sendable, Decodable {
        /// The row's number, from 1.
        public var row: Int
    }

    /// Reads the labels of a file.
    /// - Throws: ``EvaluationError``.
    public static func read(from file: URL) throws(EvaluationError) -> [StockLabel] {
        try JSONLines.read(Self.self, from: file)
    }
}

/// An answer to a stock question, as far as it is judged.
public struct StockReply: Hashable, Sendable {
    /// The verdict.
    public var verdict: String
    /// The rows named as the variant, by number; for `ambiguous` those to choose from, for `similar` the nearest.
    public var rows: Set<Int>
    /// Whether it is in stock; nil where the sheet does not say.
    public var inStock: Bool?
    /// How many there are.
    public var quantity: Int?
    /// The attribute asked for, when the question is ambiguous.
    public var asksFor: String?

    /// Creates a reply.
    public init(verdict: String, rows: Set<Int>, inStock: Bool?, quantity: Int?, asksFor: String?) {
        self.verdict = verdict
        self.rows = rows
        self.inStock = inStock
        self.quantity = quantity
        self.asksFor = asksFor
    }
}

extension StockLabel {
    /// What is wrong with a reply; nil when nothing is.
    public func fault(of reply: StockReply) -> FactFault? {
        let right = Set(variants.map(\.row))
        let allowed = right.union((tolerated ?? []).map(\.row))
        if reply.verdict == "exact", !reply.rows.isSubset(of: allowed) { return .wrongProduct }
        guard reply.verdict == verdict || accept.contains(reply.verdict) else {
            return reply.verdict == "notCarried" || reply.verdict == "unknown" ? .noAnswer : .wrongVerdict
        }
        guard reply.verdict == verdict else { return nil }
        switch verdict {
        case "exact":
            guard
                right.isSubset(of: reply.rows) || reply.rows.isSubset(of: allowed) && !reply.rows.isEmpty
                    || right.isEmpty
            else {
                return .noAnswer
            }
            let isRightNumber = reply.quantity == quantity || reply.quantity == quantityIfRowsRepeat || tolerated != nil
            return (reply.inStock ?? false) == (inStock ?? false) && isRightNumber ? nil : .wrongQuantity
        case "ambiguous":
            guard let asked = reply.asksFor, settles?.contains(asked) == true else { return .wrongQuestion }
            return reply.rows.isSubset(of: allowed) ? nil : .wrongRows
        case "similar": return reply.rows.isSubset(of: allowed) ? nil : .wrongRows
        default: return nil
        }
    }
}

/// What is wrong with an answer.
public enum FactFault: String, Hashable, Sendable, Codable, CaseIterable {
    /// Another product or variant is given as the one asked for.
    case wrongProduct
    /// The verdict is not the right one.
    case wrongVerdict
    /// Nothing is said though there is an answer.
    case noAnswer
    /// The variant is right, the number is not.
    case wrongQuantity
    /// The question asked back settles nothing.
    case wrongQuestion
    /// Rows are offered that do not answer to it.
    case wrongRows
    /// A photo is sent that must not be.
    case forbiddenPhoto
    /// Too few photos, or none.
    case tooFewPhotos
    /// Too many photos, or two where one is the rule.
    case tooManyPhotos
    /// A wrong fact of a draft was not found.
    case missedFact
    /// A draft without a wrong fact is contradicted.
    case falseAlarm
}
