import KnowledgeModel
import Language

/// What a text asks for, word by word, before it is held against the products.
struct ProductWish: Sendable {
    /// The text that was read: what was typed, or its repair where the keyboard layout was wrong.
    var text: String
    /// The language to ask back in.
    var language: TextLanguage
    var tokens: [Token]
    /// Words that may belong to product names, left to right.
    var names: [NameWord] = []
    /// Groups of categories, with the tokens that say so.
    var categories: [(group: String, tokens: Range<Int>)] = []
    /// Colours, with the tokens that say so.
    var colors: [(color: SaidColor, tokens: Range<Int>)] = []
    /// Colours that are said not to be meant.
    var refusedColors: Set<String> = []
    /// Sizes and ranges of sizes.
    var sizes: [(size: Size, tokens: Range<Int>)] = []
    /// Stems that the name must not have: `не мини`.
    var refused: Set<String> = []
    /// Words that name something nobody here knows.
    var foreign: [ForeignWord] = []
    /// Numbers that can be no size and stand in no product's name.
    var foreignNumbers: [Int] = []
    /// Lengths in tenths of a centimetre: `на каблуке 8,5`, `10 см`.
    var measures: [Int] = []
    /// Stems of words that may describe a product: neither names nor talk.
    var details: [String] = []
    /// Things of other shops: `рюкзак`, `часы`.
    var otherGoods: [String] = []
    /// Whether it is for men or children.
    var isForOthers = false
    /// Whether products are listed: `роми 85 и роми 60`.
    var isList = false

    /// A word, number or phrase that may belong to a product's name.
    struct NameWord: Hashable, Sendable {
        var tokens: Range<Int>
        /// What it may stand for; each is a set of stems that the name must have.
        var readings: [[String]]
        var isNumber: Bool
        /// Whether an ordinary word of the shop's documents only sounds like it.
        var isDoubtful = false
    }

    /// A word that no name, category or colour explains.
    struct ForeignWord: Hashable, Sendable {
        var text: String
        var token: Int
        /// A brand of the world, or a word in Latin letters amid others: it can only be a name.
        var isSurelyName: Bool
        var isBrand: Bool
    }

    /// Whether anything of it can be looked for.
    var isEmpty: Bool { names.isEmpty && categories.isEmpty }

    var categoryGroups: [String] {
        var seen: Set<String> = []
        return categories.map(\.group).filter { seen.insert($0).inserted }
    }
}
