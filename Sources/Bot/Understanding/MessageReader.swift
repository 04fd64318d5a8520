public import KnowledgeModel
import Language

/// Reads customers' messages without a model: what is wanted next, and the values said, in the shop's own words.
///
/// The message is cut into words; values are found from the surest kind to the least sure (phones, towns, days, ways to pay, the
/// address, the goods, names, numbers of pieces), each taking its words from those after it; phrases of talk point to what is
/// wanted; ``IntentDecision`` weighs them. All words of goods are the assortment's, all others are tables of three languages.
public struct MessageReader: Sendable {
    private let goods: GoodsReader
    private let english: Set<String>
    private let typos: TypoTable
    /// Words and beginnings of talk, which are spelled right.
    private let known: Set<String>

    /// Prepares for an assortment; to be made once for many messages.
    public init(_ assortment: KnowledgeAPI.Assortment) {
        let talk = Phrases.table.plainWords
        goods = GoodsReader(assortment, ordinary: Self.lexicon(of: talk))
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

    /// Reads a message. Of a longer one than the knowledge base takes, the beginning is read.
    public func read(_ text: String, in situation: MessageSituation = MessageSituation()) -> MessageReading {
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
        let decision = IntentDecision(message: message, cues: cues, values: values, situation: situation)
        let (intent, also) = decision.decide()
        let fields = values.fields.filter { isWanted($0, intent, situation) }
        return MessageReading(
            intent: intent, also: also, fields: fields.map { $0.field(in: message) },
            rejected: values.rejected.map { $0.field(in: message) },
            isConfirmation: decision.isConfirmation(intent), language: language(of: message, cues))
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

    /// Whether a value is what the customer wants: not the shop's own town, not the kind of a thing bought long ago or spoken of already.
    private func isWanted(_ field: GoodsReader.Field, _ intent: Intent, _ situation: MessageSituation) -> Bool {
        switch field.kind {
        case .city: ![.shopInfo, .complaint, .orderStatus, .offTopic].contains(intent)
        case .date, .time:
            ![.shopInfo, .complaint, .orderStatus, .offTopic, .think, .goodbye, .optOut].contains(intent)
        case .category:
            ![.cancel, .complaint, .orderStatus].contains(intent)
                && !([.service, .productInfo, .sizeAdvice].contains(intent) && situation.known[.product] != nil)
                && ([.browse, .change, .order].contains(intent)
                    || situation.known[.product].map { goods.category(of: $0) != field.value } ?? true)
        case .color, .size: ![.complaint, .orderStatus, .offTopic].contains(intent)
        // `хочу одну сумку на все случаи`: one is looked for, none is ordered.
        case .quantity: intent != .browse && intent != .complaint
        case .product, .brand, .address, .name, .phone, .payment: true
        }
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
