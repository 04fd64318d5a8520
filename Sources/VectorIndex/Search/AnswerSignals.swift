/// What tells an answered question from one that the knowledge base can't answer.
///
/// Words are those that carry meaning: no function words, no words that only say what is asked, no sizes. The information of
/// a word is its inverse document frequency among the documents as a share of that of a word they do not know, 0...1. A word
/// that is understood only by a guess counts in part as the word guessed and in part as an unknown one.
public struct AnswerSignals: Hashable, Sendable, Codable {
    /// The information of the words that the best hit holds, 0...2.
    public var understood: Float
    /// The most information that the best hit leaves unexplained in one word that looks like a name of a thing, 0...1.
    public var unexplained: Float
    /// The information of the words that the documents know and none of the first three hits holds, 0...2.
    public var missing: Float
    /// How many words that look like names of things nobody understands, where the best hit is of the catalogue: a brand or a
    /// thing that the shop has not, 0...2.
    public var strangeGoods: Float
    /// How many words that look like verbs or adjectives, or stand in chats only, nobody understands, 0...2.
    public var strangeTalk: Float
    /// 1 when the question names a size that the hits have not, or asks for men or children and the best hit does not.
    public var mismatch: Float
    /// The best hit's score over character grams, 0...1.
    public var grams: Float
    /// The share of the best hit's innermost heading that the question says, by inverse document frequency, 0...1.
    public var heading: Float

    /// Nothing was found.
    static let nothing = AnswerSignals(
        understood: 0, unexplained: 1, missing: 0, strangeGoods: 0, strangeTalk: 0, mismatch: 0, grams: 0, heading: 0)

    /// The values in the order of the weights of ``ConfidenceModel``.
    var values: [Float] {
        [understood, unexplained, missing, strangeGoods, strangeTalk, mismatch, grams, heading]
    }
}
