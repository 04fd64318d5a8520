public import KnowledgeModel
public import Language

/// The one question that leaves the fewest variants, whatever the answer is.
public struct SettlingQuestion: Hashable, Sendable, Codable {
    /// What it asks for.
    public var attribute: Attribute
    /// The answers that are possible, the most frequent first.
    public var options: [String]
    /// The question in Russian, Kazakh and English.
    public var ru: String
    /// In Kazakh.
    public var kk: String
    /// In English.
    public var en: String

    /// What variants differ in, the broadest first.
    public typealias Attribute = KnowledgeAPI.VariantAttribute

    /// The question in the language of a text.
    public func text(in language: TextLanguage) -> String {
        switch language {
        case .russian: ru
        case .kazakh: kk
        case .english: en
        }
    }

    /// Most answers that a question names.
    private static let optionLimit = 6

    /// Finds the attribute that parts variants most evenly.
    ///
    /// The expected number of variants left is Σ nᵢ² / n over the values of an attribute; the least wins, of equals the
    /// broadest attribute. Nil where the variants do not differ.
    init?(among variants: [[Attribute: String]]) {
        guard variants.count > 1 else { return nil }
        var best: (attribute: Attribute, left: Int, counts: [String: Int])?
        for attribute in Attribute.allCases {
            var counts: [String: Int] = [:]
            for variant in variants { counts[variant[attribute] ?? "", default: 0] += 1 }
            // Where only one value is known there is nothing to choose between.
            guard counts.keys.count(where: { !$0.isEmpty }) > 1 else { continue }
            let left = counts.values.reduce(0) { $0 + $1 * $1 }
            // A customer knows kind and colour better than the name of a model.
            if left < (best?.left ?? Int.max) { best = (attribute, left, counts) }
        }
        guard let best else { return nil }
        let sorted = best.counts.filter { !$0.key.isEmpty }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let options =
            best.attribute == .size ? sorted.map(\.key).sorted { ($0.count, $0) < ($1.count, $1) } : sorted.map(\.key)
        self.init(attribute: best.attribute, options: options)
    }

    private init(attribute: Attribute, options: [String]) {
        self.attribute = attribute
        self.options = options
        let list =
            options.prefix(Self.optionLimit).joined(separator: ", ") + (options.count > Self.optionLimit ? "…" : "")
        switch attribute {
        case .category:
            (ru, kk, en) = ("Что именно ищете: \(list)?", "Нақты не іздейсіз: \(list)?", "What kind of thing: \(list)?")
        case .brand: (ru, kk, en) = ("Какой бренд: \(list)?", "Қай бренд: \(list)?", "Which brand: \(list)?")
        case .model: (ru, kk, en) = ("Какая модель: \(list)?", "Қай үлгі: \(list)?", "Which model: \(list)?")
        case .color: (ru, kk, en) = ("Какой цвет: \(list)?", "Қай түс: \(list)?", "Which colour: \(list)?")
        case .size: (ru, kk, en) = ("Какой размер: \(list)?", "Қай өлшем: \(list)?", "Which size: \(list)?")
        }
    }
}
