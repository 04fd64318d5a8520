/// What tells an answered question from one that the knowledge base can't answer.
///
/// Words are those that carry meaning: no function words, no words that only say what is asked.
public struct AnswerSignals: Hashable, Sendable, Codable {
    /// The share of the words that the best hit holds, as typed or as what surely is the same; 1 when there are none.
    public var found: Float
    /// 1 when the best hit holds a word only by a guess two errors away.
    public var wildGuess: Float
    /// Words that the documents know but none of the first three hits holds, 0...2.
    public var missing: Float
    /// Words that stand in no document and no chat and look like the name of a thing, 0...2.
    public var strangeNames: Float
    /// Words that stand in no document and no chat and look like verbs or adjectives, 0...2.
    public var strangeWords: Float
    /// 1 when the question names a size that the hits have not, or asks for men or children and the best hit does not.
    public var mismatch: Float
    /// The best hit's score over stems, 0...1.
    public var stems: Float
    /// The share of the best hit's innermost heading that the question says, by inverse document frequency, 0...1.
    public var heading: Float

    /// Nothing was found.
    static let nothing = AnswerSignals(
        found: 0, wildGuess: 0, missing: 0, strangeNames: 0, strangeWords: 0, mismatch: 0, stems: 0, heading: 0)

    /// The values in the order of the weights of ``ConfidenceModel``.
    var values: [Float] { [found, wildGuess, missing, strangeNames, strangeWords, mismatch, stems, heading] }
}
