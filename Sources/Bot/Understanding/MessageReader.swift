public import KnowledgeModel
import Language

/// Reads customers' messages without a model: what is wanted next, and the values said, in the shop's own words.
///
/// The message is cut into words; values are found from the surest kind to the least sure (phones, towns, days, ways to pay, the
/// address, the goods, names, numbers of pieces), each taking its words from those after it; phrases of talk point to what is
/// wanted; ``IntentDecision`` weighs them, and ``IntentModel`` how far to trust that beside the words themselves. All words of goods are
/// the assortment's, all others are tables of three languages.
public struct MessageReader: Sendable {
    private let goods: GoodsReader
    private let english: Set<String>
    private let typos: TypoTable
    /// Words and beginnings of talk, which are spelled right.
    private let known: Set<String>
    private let stemmer = Stemmer()
    private var intents: LearnedIntent

    /// Prepares for an assortment; to be made once for many messages.
    /// - Parameter intents: what was learned about intents; an empty one leaves them to the rules.
    public init(_ assortment: KnowledgeAPI.Assortment, intents: IntentModel = .shipped) {
        self.intents = LearnedIntent(model: intents)
        let talk = Phrases.table.plainWords
        goods = GoodsReader(assortment, ordinary: Self.lexicon(of: talk + OrdinaryWords.all))
        let beginnings = Phrases.table.plainBeginnings
        typos = TypoTable(words: talk, beginnings: beginnings)
        known = Set(talk + beginnings)
        let vocabulary = assortment.vocabulary
        let words = vocabulary.categories.values.flatMap(\.words) + vocabulary.colors.values.joined()
        english = Set(
            (words.flatMap { Tokenizer.tokens(of: $0).map(\.text) } + talk).filter { $0.utf8.allSatisfy { $0 < 0x80 } })
    }

    /// Words of talk are no misspelled names.
    private static func lexicon(of words: [String]) -> Lexicon {
        let stemmer = Stemmer()
        var frequencies: [String: Int] = [:]
        for word in words { for stem in stemmer.terms(of: word) { frequencies[stem] = 1 } }
        return Lexicon(frequencies: frequencies, chunkCount: 1)
    }

    /// The same reader with other weights.
    public func judging(by intents: IntentModel) -> MessageReader {
        var reader = self
        reader.intents = LearnedIntent(model: intents)
        return reader
    }

    /// Reads a message. Of a longer one than the knowledge base takes, the beginning is read.
    public func read(_ text: String, in situation: MessageSituation = MessageSituation()) -> MessageReading {
        let parts = parts(of: text, in: situation)
        let ruled = parts.decision.decide()
        let (intent, signs) = intents.decide(parts.features, ruled)
        let fields = parts.decision.values.fields.filter { isWanted($0, intent, situation) }
        return MessageReading(
            intent: intent, also: parts.decision.besides(intent), fields: fields.map { $0.field(in: parts.message) },
            rejected: parts.decision.values.rejected.map { $0.field(in: parts.message) },
            // What was learned finds no yes that the rules don't.
            isConfirmation: intent == ruled.intent && parts.decision.isConfirmation(intent),
            language: parts.features.language, signs: signs)
    }

    /// What intents are learned by: everything told of a message, and what the rules say of it.
    /// - Parameter isByRules: whether the rules' word is among it; not where the rules were made from the message itself.
    public func features(
        of text: String, in situation: MessageSituation = MessageSituation(), isByRules: Bool = true
    ) -> [IntentFeature] {
        let parts = parts(of: text, in: situation)
        let told = parts.features.told()
        return isByRules
            ? told + IntentFeatures.ruled(parts.decision.decide(), parts.message, in: situation) : told
    }

    private func parts(of text: String, in situation: MessageSituation) -> Parts {
        let message = MessageText(
            String(text.unicodeScalars.prefix(KnowledgeAPI.Limit.text)),
            isEnglish: { english.contains($0) || StopWords.contain($0) || SpokenNumber.contains($0) },
            corrections: { token, form in
                if [.name, .address, .city].contains(situation.asked) { return [] }
                if token.kind == .latin || isRight(form) || goods.isSurelyGoods(token) { return [] }
                let corrections = typos.corrections(of: form)
                return corrections.isEmpty || goods.soundsLikeGoods(token.text) ? [] : corrections
            })
        let cues = Phrases.table.matches(in: message.words)
        let values = ValueReader(message: message, cues: cues, situation: situation, goods: goods).read()
        return Parts(
            message: message,
            decision: IntentDecision(message: message, cues: cues, values: values, situation: situation),
            features: IntentFeatures(
                message: message, cues: cues, values: values, situation: situation,
                language: language(of: message, cues), stemmer: stemmer))
    }

    /// A message taken apart.
    private struct Parts {
        var message: MessageText
        var decision: IntentDecision
        var features: IntentFeatures
    }

    /// Whether a word, or how it begins, is a word of talk as it stands.
    private func isRight(_ form: String) -> Bool {
        var end = form.startIndex
        while end < form.endIndex {
            end = form.index(after: end)
            if known.contains(String(form[..<end])),
                end == form.endIndex || form.distance(from: form.startIndex, to: end) > 2
            {
                return true
            }
        }
        return SpokenNumber.contains(form) || StopWords.contain(form)
    }

    /// Whether a value is what the customer wants; a kind beside a product that is known is what was spoken of already.
    private func isWanted(_ field: GoodsReader.Field, _ intent: Intent, _ situation: MessageSituation) -> Bool {
        guard WantedFields.holds(field.kind, with: intent, asked: situation.asked) else { return false }
        guard field.kind == .category, let known = situation.known[.product] else { return true }
        return ![.productInfo, .sizeAdvice].contains(intent)
            && ([.browse, .change, .order].contains(intent) || goods.category(of: known) != field.value)
    }

    /// Kazakh without its letters and Russian in Latin letters are told by their words.
    private func language(of message: MessageText, _ cues: [PhraseTable<Cue>.Match]) -> TextLanguage? {
        guard let language = message.language, language != .kazakh else { return message.language }
        if language == .english { return .english }
        return KazakhTalk.isSpoken(in: message.words) ? .kazakh : language
    }
}

extension GoodsReader.Field {
    /// The value with its place in the message's bytes.
    fileprivate func field(in message: MessageText) -> MessageReading.Field {
        MessageReading.Field(kind: kind, value: value, utf8Range: message.bytes(of: words), item: item)
    }
}
