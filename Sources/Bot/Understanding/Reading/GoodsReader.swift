import KnowledgeModel
import Language
import Products

/// Reads what of the shop's goods a message names: products, brands, kinds, colours and sizes, and which are refused.
struct GoodsReader: Sendable {
    /// What was read.
    struct Reading: Sendable {
        var fields: [Field] = []
        var rejected: [Field] = []
        /// Whether something is asked for that this shop's names do not hold: another brand, goods of another kind.
        var isForeign = false

        func has(_ kind: FieldKind) -> Bool { fields.contains { $0.kind == kind } }
    }

    /// A value with the words of the message that say it.
    struct Field: Sendable {
        var kind: FieldKind
        var value: String
        var words: Range<Int>
        var item: Int
    }

    let resolver: ProductResolver
    let assortment: KnowledgeAPI.Assortment
    let sized: [String: Bool]

    /// By how a word of a name sounds: its letters. Sounds of three classes at least: shorter ones are too near to others.
    private let sounds: [String: Set<Int>]

    init(_ assortment: KnowledgeAPI.Assortment, ordinary: Lexicon) {
        var sounds: [String: Set<Int>] = [:]
        for token in assortment.products.flatMap({ Tokenizer.tokens(of: $0.name) }) where token.kind == .latin {
            let sound = SoundKey.key(of: token.text)
            if sound.count >= 3 { sounds[sound, default: []].insert(token.text.count) }
        }
        self.sounds = sounds
        self.assortment = assortment
        resolver = ProductResolver(Assortment(assortment, stemmer: Stemmer()), ordinary: ordinary)
        sized = Dictionary(assortment.products.map { ($0.name, $0.hasSizes) }) { first, _ in first }
    }

    /// The group of categories that a product is of.
    func category(of product: String) -> String? { assortment.products.first { $0.name == product }?.category }

    /// Groups of colours that the shop's words have.
    func isGroup(_ color: String) -> Bool { assortment.vocabulary.colors[color] != nil }

    // MARK: Reading

    /// - Parameters:
    ///   - isFree: for each word whether it is nothing else: no address, no phone, no town.
    ///   - isTalk: for each word whether it is a word of talk, which only sounds like goods unless it is spelled as they are.
    ///   - isFirmTalk: for each word whether it is one of several words of talk that stand together.
    func read(
        _ text: MessageText, isFree: [Bool], isTalk: [Bool], isFirmTalk: [Bool], in situation: MessageSituation
    ) -> Reading {
        let mayBeGoods = mayBeGoods(text, isFree: isFree, isTalk: isTalk, isFirmTalk: isFirmTalk)
        var wish = resolver.read(Self.masked(text, isFree: mayBeGoods))
        let places = Self.places(of: wish, in: text)
        func words(_ tokens: Range<Int>) -> Range<Int> {
            let found = tokens.compactMap { places[$0] }
            guard let first = found.min(), let last = found.max() else { return 0..<0 }
            return first..<last + 1
        }
        wish.isForOthers = false
        // `екі мармонт`: a number word counts, unless a name stands before it.
        let names = wish.names
        wish.names.removeAll { name in
            let isSmall = name.readings.first?.first.flatMap(WishReader.tenths).map { $0 < 200 } ?? false
            let isSpoken = wish.tokens[name.tokens.lowerBound].kind != .number
            return name.isNumber && (isSmall || isSpoken)
                && !names.contains { $0.tokens.upperBound == name.tokens.lowerBound && !$0.isNumber }
        }
        var isValue = [Bool](repeating: false, count: text.words.count)
        for tokens in wish.names.map(\.tokens) + wish.categories.map(\.tokens) + wish.colors.map(\.tokens)
            + wish.sizes.map(\.tokens)
        {
            for place in words(tokens) { isValue[place] = true }
        }
        let refusals = Refusals(text) { isValue[$0] }
        let segments = segments(of: wish, words, text, refusals)
        var reading = Reading()
        for (offset, segment) in segments.enumerated() {
            add(segment, of: wish, item: offset + 1, words, text, refusals, situation, to: &reading)
        }
        reading.isForeign =
            !wish.otherGoods.isEmpty || wish.foreign.contains(where: \.isBrand)
            || !wish.names.isEmpty && !wish.foreignNumbers.isEmpty
        addColors(of: wish, segments, words, text, refusals, to: &reading)
        addSizes(of: wish, segments, words, refusals, situation, to: &reading)
        if !reading.has(.product) { chooseAmongOffered(text, wish, words, situation, &reading) }
        if reading.has(.product) {
            let named = Set(reading.fields.filter { $0.kind == .product }.map(\.item))
            reading.fields.removeAll { ($0.kind == .brand || $0.kind == .category) && named.contains($0.item) }
        }
        reading.fields.sort { $0.words.lowerBound < $1.words.lowerBound }
        return reading
    }

    /// Whether a word as it stands is a word of a product's name, a brand, a kind or a colour.
    func isSurelyGoods(_ token: Token) -> Bool {
        let goods = resolver.assortment
        let stem = goods.stemmer.stem(token)
        return goods.vocabulary.knows(stem: stem)
            && !goods.vocabulary.matches(in: [stem]).allSatisfy(\.concept.isSynonym)
            || goods.byStem[stem] != nil && token.kind != .number || goods.colors.group(of: stem) != nil
    }

    /// Whether a word sounds like a word of a product's name: `комбат` for Combat. Such a word is no misspelled word of talk.
    func soundsLikeGoods(_ word: String) -> Bool {
        guard let lengths = sounds[SoundKey.key(of: word)] else { return false }
        return lengths.contains { abs($0 - word.count) <= 1 }
    }

    /// The words that may be goods: free ones that are no words of talk, but for those that are goods as they stand.
    private func mayBeGoods(
        _ text: MessageText, isFree: [Bool], isTalk: [Bool], isFirmTalk: [Bool]
    ) -> [Bool] {
        // `супер стар` is a name though `супер` alone is talk.
        var isInName = Set<Int>()
        let stems = text.words.map { resolver.assortment.stemmer.stem($0.token) }
        for match in resolver.assortment.vocabulary.matches(in: stems) where match.tokens.count > 1 {
            if case .brand = match.concept { isInName.formUnion(match.tokens) }
        }
        return text.words.indices.map { place in
            let word = text.words[place]
            // In the other alphabet the reader has to try for itself, but for what two words of talk say together: `kaldy ma`.
            let isInOther = word.token.kind == .latin && word.forms.count > 1 && !isFirmTalk[place]
            guard isFree[place] else { return false }
            return !isTalk[place] || isInOther || isSurelyGoods(word.token) || isInName.contains(place)
                || endsAName(place, text)
        }
    }

    /// Whether a word of talk ends a name that the words before it begin: `голдн гус супер`, `баленсиага трек`.
    private func endsAName(_ place: Int, _ text: MessageText) -> Bool {
        let first = max(0, place - 2)
        guard first < place, !text.words[place].isNumber else { return false }
        let wish = resolver.read(text.written(first..<place + 1))
        guard let last = wish.names.last(where: { !$0.isNumber }), last.tokens.upperBound == wish.tokens.count,
            let before = wish.names.last(where: { $0.tokens.upperBound <= last.tokens.lowerBound })
        else { return false }
        return !products(with: last).isDisjoint(with: products(with: before))
    }

    /// The message with everything blanked that is no goods, and the words that refuse: what is refused has to be read, too.
    private static func masked(_ text: MessageText, isFree: [Bool]) -> String {
        var bytes = Array(text.text.utf8)
        let refusing: Set<String> = ["не", "not", "кроме", "except", "без", "without", "емес", "вместо", "instead"]
        for (place, word) in text.words.enumerated() where !isFree[place] || refusing.contains(word.text) {
            for index in word.range { bytes[index] = UInt8(ascii: " ") }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// For each token of a wish the word of the message that it is: by its place, or by its number where the text was repaired.
    static func places(of wish: ProductWish, in text: MessageText) -> [Int?] {
        let starts = Dictionary(text.words.enumerated().map { ($1.range.lowerBound, $0) }) { first, _ in first }
        let exact = wish.tokens.map { starts[$0.range.lowerBound] }
        if exact.allSatisfy({ $0 != nil }) { return exact }
        return wish.tokens.indices.map { $0 < text.words.count ? $0 : nil }
    }
}

extension VocabularyIndex.Concept {
    fileprivate var isSynonym: Bool { if case .synonyms = self { true } else { false } }
}
