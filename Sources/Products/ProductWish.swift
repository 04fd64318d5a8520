package import KnowledgeModel
package import Language

/// What a text asks for, word by word, before it is held against the products.
package struct ProductWish: Sendable {
    /// The text that was read: what was typed, or its repair where the keyboard layout was wrong.
    package var text: String
    /// The language to ask back in.
    package var language: TextLanguage
    package var tokens: [Token]
    /// Words that may belong to product names, left to right.
    package var names: [NameWord] = []
    /// Groups of categories, with the tokens that say so.
    package var categories: [(group: String, tokens: Range<Int>)] = []
    /// Colours, with the tokens that say so.
    package var colors: [(color: SaidColor, tokens: Range<Int>)] = []
    /// Colours that are said not to be meant.
    package var refusedColors: Set<String> = []
    /// Sizes and ranges of sizes.
    package var sizes: [(size: Size, tokens: Range<Int>)] = []
    /// Sizes that are said not to be meant.
    package var refusedSizes: [Size] = []
    /// Traits that it must not have.
    package var refusedTraits: Set<String> = []
    /// Stems that the name must not have: `не мини`.
    package var refused: Set<String> = []
    /// Kinds that are said not to be meant: `не лоферы`.
    package var refusedCategories: Set<String> = []
    /// Words that name something nobody here knows.
    package var foreign: [ForeignWord] = []
    /// Numbers that can be no size and stand in no product's name.
    package var foreignNumbers: [Int] = []
    /// Lengths in tenths of a centimetre: `на каблуке 8,5`, `10 см`.
    package var measures: [Int] = []
    /// Stems of words that may describe a product: neither names nor talk.
    package var details: [String] = []
    /// What words that name nothing tell of it.
    package var description: [DescribingWord] = []
    /// What is said of its heel; nil where nothing is.
    package var heel: HeelForm?
    /// Things of other shops: `рюкзак`, `часы`.
    package var otherGoods: [String] = []
    /// Whether something bought is complained of.
    package var isComplaint: Bool {
        tokens.contains { token in
            [
                "пахн", "воня", "слома", "порва", "отклеи", "отвалил", "жмут", "жмет", "натер", "натир", "развали",
                "облез", "потек",
                "қысып", "қысад", "сынды", "жыртыл", "broke", "torn", "damaged", "smells", "scratched",
            ].contains(where: token.text.hasPrefix)
        }
    }
    /// Whether it is for men or children.
    package var isForOthers = false
    /// Whether somebody is only to be given it: what comes in no sizes is as good for him.
    package var isPresent = false
    /// Whether that is a daughter, who wears what the shop has.
    package var isForDaughter = false
    /// Years of whom it is for.
    package var age: Int?
    /// Whether products are listed: `роми 85 и роми 60`.
    package var isList = false

    package init(text: String, language: TextLanguage, tokens: [Token]) {
        self.text = text
        self.language = language
        self.tokens = tokens
    }

    /// A word, number or phrase that may belong to a product's name.
    package struct NameWord: Hashable, Sendable {
        package var tokens: Range<Int>
        /// What it may stand for; each is a set of stems that the name must have.
        package var readings: [[String]]
        package var isNumber: Bool
        /// Whether an ordinary word of the shop's documents only sounds like it.
        package var isDoubtful = false

        package init(tokens: Range<Int>, readings: [[String]], isNumber: Bool, isDoubtful: Bool = false) {
            self.tokens = tokens
            self.readings = readings
            self.isNumber = isNumber
            self.isDoubtful = isDoubtful
        }
    }

    /// A word that says what a thing is like.
    package struct DescribingWord: Hashable, Sendable {
        /// Its token.
        package var token: Int
        /// What it says: ``Traits``.
        package var traits: Set<String>
        /// Its stem; nil for a word of talk.
        package var stem: String?

        package init(token: Int, traits: Set<String>, stem: String?) {
            self.token = token
            self.traits = traits
            self.stem = stem
        }
    }

    /// A word that no name, category or colour explains.
    package struct ForeignWord: Hashable, Sendable {
        package var text: String
        package var token: Int
        /// A brand of the world, or a word in Latin letters amid others: it can only be a name.
        package var isSurelyName: Bool
        package var isBrand: Bool
        /// A model that well-known brands have.
        package var isModel = false
    }

    /// Whether anything of it can be looked for.
    package var isEmpty: Bool { names.isEmpty && categories.isEmpty }

    package var categoryGroups: [String] {
        var seen: Set<String> = []
        return categories.map(\.group).filter { seen.insert($0).inserted }
    }
}
