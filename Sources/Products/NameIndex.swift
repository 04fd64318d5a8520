import Language

/// Finds what a word may name, however it is spelled: words of product names, and the vocabulary's brands, categories and colours.
package struct NameIndex: Sendable {
    /// What a word or phrase stands for.
    package enum Meaning: Hashable, Sendable {
        /// Words of product names; all of them have to be in the name.
        case name([String])
        /// A group of categories.
        case category(String)
        /// A group of colours.
        case color(String)
    }

    private let heard: [String: [Meaning]]
    /// Spellings of one word by their consonants.
    private let consonants: [String: [String]]
    private let lexicon: Lexicon
    private let assortment: Assortment

    package init(_ assortment: Assortment) {
        self.assortment = assortment
        var heard: [String: [Meaning]] = [:]
        func add(_ phrase: String, stems: [String], _ meaning: Meaning) {
            let spellings =
                stems.count == 1
                ? Self.spellings(of: phrase, stem: stems[0]) : HeardSpelling.spellings(of: stems.joined())
            for spelling in spellings where spelling.utf8.count > 1 && heard[spelling]?.contains(meaning) != true {
                heard[spelling, default: []].append(meaning)
            }
        }
        let stemmer = assortment.stemmer
        let vocabulary = assortment.vocabulary.vocabulary
        for stem in assortment.byStem.keys.sorted() where stem.first?.isNumber != true {
            add(stem, stems: [stem], .name([stem]))
        }
        // A stem may lack the sounds that a word is known by: `jump` of `Jumping`.
        for word in Set(
            assortment.products.flatMap { Tokenizer.tokens(of: $0.name) }.filter { $0.kind == .latin }.map(\.text)
        )
        .sorted() {
            let stems = stemmer.terms(of: word)
            if stems.count == 1, stems[0] != word, assortment.byStem[stems[0]] != nil {
                add(word, stems: stems, .name(stems))
            }
        }
        for (name, spellings) in vocabulary.brands.sorted(by: { $0.key < $1.key }) {
            let meaning = stemmer.terms(of: name)
            guard meaning.allSatisfy({ assortment.byStem[$0] != nil }) else { continue }
            for phrase in [name] + spellings { add(phrase, stems: stemmer.terms(of: phrase), .name(meaning)) }
        }
        for (name, category) in vocabulary.categories.sorted(by: { $0.key < $1.key }) {
            for phrase in [name] + category.words { add(phrase, stems: stemmer.terms(of: phrase), .category(name)) }
        }
        for (name, words) in vocabulary.colors.sorted(by: { $0.key < $1.key }) {
            for phrase in [name] + words { add(phrase, stems: stemmer.terms(of: phrase), .color(name)) }
        }
        for (stem, group) in assortment.colors.ownWords.sorted(by: { $0.key < $1.key }) where stem.count > 3 {
            add(stem, stems: [stem], .color(group))
        }
        self.heard = heard
        consonants = Dictionary(grouping: heard.keys.sorted(), by: Self.withoutVowels)
        lexicon = Lexicon(frequencies: heard.mapValues { _ in 1 }, chunkCount: 0)
    }

    /// The vocabulary's word is heard as typed, too: a stem may lack its last sound.
    private static func spellings(of phrase: String, stem: String) -> [String] {
        HeardSpelling.spellings(of: stem) + HeardSpelling.spellings(of: Folding.foldLine(phrase).filter { $0 != " " })
    }

    /// What a phrase may stand for by its sound, when it is spelled as the index has it.
    package func sounding(_ words: [String]) -> [Meaning] {
        var found: [Meaning] = []
        for spelling in HeardSpelling.spellings(of: words.joined()) where spelling.utf8.count > 1 {
            for meaning in heard[spelling] ?? [] where !found.contains(meaning) { found.append(meaning) }
        }
        return found
    }

    /// What a mistyped word may stand for: the nearest by sound, and only those.
    ///
    /// Short words have to begin alike, and numbers are never taken for one another.
    package func near(_ words: [String]) -> [Meaning] {
        var best = Int.max
        var found: [Meaning] = []
        for spelling in HeardSpelling.spellings(of: words.joined()) where spelling.utf8.count > 3 {
            for candidate in lexicon.near(spelling, limit: 6) where candidate.distance <= best {
                let start = spelling.utf8.count < 5 ? 2 : spelling.utf8.count < 7 ? 1 : 0
                guard spelling.utf8.prefix(start).elementsEqual(candidate.stem.utf8.prefix(start)),
                    candidate.stem.utf8.count > 3
                else { continue }
                if candidate.distance < best { found = [] }
                best = candidate.distance
                for meaning in heard[candidate.stem] ?? [] where !found.contains(meaning) { found.append(meaning) }
            }
        }
        return found
    }

    /// What a word typed without its vowels may stand for: `blck`, `jmbo`. Only where one spelling has these consonants.
    package func abbreviated(_ word: String) -> [Meaning] {
        for spelling in HeardSpelling.spellings(of: word) {
            let bare = Self.withoutVowels(spelling)
            guard bare.utf8.count > 2, bare.utf8.count + 1 >= spelling.utf8.count else { continue }
            let whole = (consonants[bare] ?? []).filter {
                $0.utf8.count > spelling.utf8.count && $0.utf8.first == spelling.utf8.first
            }
            let meanings = Set(whole.flatMap { heard[$0] ?? [] })
            if meanings.count == 1 { return Array(meanings) }
        }
        return []
    }

    private static func withoutVowels(_ spelling: String) -> String { spelling.filter { !"aeiou".contains($0) } }
}
