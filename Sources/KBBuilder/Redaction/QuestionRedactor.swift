public import KnowledgeModel
import Language

/// Takes out of single messages what tells who wrote them, by the rules that chats are redacted with.
///
/// What a message keeps of the shop's own, its brands and its contacts in vitrina.yaml, stays. Names are found by what names look like;
/// there is no list of who writes, as an exported chat has.
public struct QuestionRedactor: Sendable {
    private let redactor: Redactor

    /// Reads what is the shop's own.
    /// - Throws: ``BuildError`` when settings or vocabulary can't be read.
    public init(of shop: ShopFolder) throws {
        let settings = try ShopSettings(of: shop)
        let stemmer = Stemmer()
        redactor = Redactor(
            stemmer: stemmer, vocabulary: VocabularyIndex(try Vocabulary(of: shop), stemmer: stemmer),
            contacts: OwnContacts(texts: settings.contacts), shopNames: settings.chatNames)
    }

    /// The text with pseudonyms in the place of what tells a person.
    /// - Parameter names: how the one who wrote it is called, where that is known.
    public func callAsFunction(_ text: String, names: [String] = []) -> String {
        var redaction = redactor.redaction(ofNames: names)
        return redaction(text)
    }
}
