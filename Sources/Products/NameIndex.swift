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

        /// Whether it stands for words of product names.
        package var isName: Bool { if case .name = self { true } else { false } }
        /// Whether it stands for a name of several words.
        package var isPhrase: Bool { if case .name(let stems) = self { stems.count > 1 } else { false } }
    }

    private let heard: [String: [Meaning]]
    /// Spellings of one word by their consonants.
    private let consonants: [String: [String]]
    private let lexicon: Lexicon
    /// How the words of names sound, by their stems.
    private let spelledNames: [String: [String]]
    /// Words of names without their last sounds.
    private let cut: [String: [String]]
    private let assortment: Assortment
    /// The stems of the models of each brand, by the stems of its name.
    let modelStems: [Set<String>: Set<String>]

    package init(_ assortment: Assortment) {
        self.assortment = assortment
        modelStems = assortment.products.reduce(into: [:]) { found, product in
            guard !product.brandStems.isEmpty else { return }
            found[product.brandStems, default: []].formUnion(product.modelStems)
        }
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
        var spelledNames: [String: [String]] = [:]
        // A stem may lack the sounds that a word is known by: `jump` of `Jumping`.
        for word in Set(
            assortment.products.flatMap { Tokenizer.tokens(of: $0.name) }.filter { $0.kind == .latin }.map(\.text)
        )
        .sorted() {
            let stems = stemmer.terms(of: word)
            guard stems.count == 1, assortment.byStem[stems[0]] != nil else { continue }
            if stems[0] != word { add(word, stems: stems, .name(stems)) }
            spelledNames[stems[0], default: []] += HeardSpelling.spellings(of: word)
        }
        for (joined, meaning) in Self.joinedWords(of: assortment) {
            for spelling in HeardSpelling.spellings(of: joined)
            where spelling.utf8.count > 3 && heard[spelling]?.contains(meaning) != true {
                heard[spelling, default: []].append(meaning)
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
        for (stem, group) in assortment.colors.ownWords.sorted(by: { $0.key < $1.key }) where stem.count > 4 {
            add(stem, stems: [stem], .color(group))
        }
        self.heard = heard
        self.spelledNames = spelledNames
        var cut: [String: [String]] = [:]
        for (stem, spellings) in spelledNames.sorted(by: { $0.key < $1.key }) {
            for spelling in Set(spellings) where spelling.utf8.count > 6 {
                let short = String(spelling.dropLast(2))
                if heard[short] == nil { cut[short, default: []].append(stem) }
            }
        }
        self.cut = cut
        consonants = Dictionary(grouping: heard.keys.sorted(), by: Self.withoutVowels)
        lexicon = Lexicon(frequencies: heard.mapValues { _ in 1 }, chunkCount: 0)
    }

    /// What people write together or leave out of names: `dmajor` for `D-Major`, `newbalance` where no vocabulary knows the brand,
    /// `adior` for `J'Adior`.
    private static func joinedWords(of assortment: Assortment) -> [(joined: String, meaning: Meaning)] {
        let stemmer = assortment.stemmer
        var found: [String: Meaning] = [:]
        for product in assortment.products {
            let tokens = Tokenizer.tokens(of: product.name).filter { $0.kind != .number }
            for word in product.name.split(separator: " ") {
                let parts = Folding.foldLine(word).split(whereSeparator: { "'’`".contains($0) })
                let stems = stemmer.terms(of: String(word))
                // `джейадор`: the letter before the mark by its name.
                if parts.count == 2, parts[0] == "j", stems.count == 1 {
                    found["jay\(parts[1])"] = .name(stems)
                }
                for part in parts where parts.count > 1 && part.count > 4 && stems.count == 1 {
                    found[String(part)] = found[String(part)] ?? .name(stems)
                }
            }
            let isUnknownBrand =
                product.brand.map { assortment.vocabulary.vocabulary.brands[$0] == nil && $0.contains(" ") } ?? false
            for (place, (left, right)) in zip(tokens, tokens.dropFirst()).enumerated()
            where min(left.text.count, right.text.count) < 3 || isUnknownBrand && place == 0 {
                let joined = left.text + right.text
                found[joined] = found[joined] ?? .name([stemmer.stem(left), stemmer.stem(right)])
            }
        }
        return found.filter { $0.key.count > 4 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
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
    /// Short words have to begin alike or have the same consonants, and numbers are never taken for one another. Of words equally
    /// near those with the same consonants win: `джади` is rather `Jodie` than `Jackie`.
    package func near(_ words: [String]) -> [Meaning] {
        var best = Int.max
        var found: [Meaning] = []
        for spelling in HeardSpelling.spellings(of: words.joined()) where spelling.utf8.count > 3 {
            let consonants = Self.withoutVowels(spelling)
            for candidate in lexicon.near(spelling, limit: 6) where candidate.distance * 2 <= best {
                let start = spelling.utf8.count < 7 ? 1 : 0
                let isSameFrame =
                    consonants.utf8.count > 1 && consonants == Self.withoutVowels(candidate.stem)
                    && spelling.utf8.first == candidate.stem.utf8.first
                let isShort = spelling.utf8.count < 5 && candidate.stem.utf8.count < 5
                guard
                    isSameFrame
                        || !isShort
                            && spelling.utf8.prefix(start).elementsEqual(candidate.stem.utf8.prefix(start)),
                    candidate.stem.utf8.count > 3
                else { continue }
                let rank = candidate.distance * 2 + (isSameFrame ? 0 : 1)
                guard rank <= best else { continue }
                if rank < best { found = [] }
                best = rank
                for meaning in heard[candidate.stem] ?? [] where !found.contains(meaning) { found.append(meaning) }
            }
        }
        return found
    }

    /// Whether a word begins like a name's and has its consonants, three at least.
    package func hasSameFrame(_ word: String, _ stem: String) -> Bool {
        let names = spelledNames[stem] ?? HeardSpelling.spellings(of: stem)
        return HeardSpelling.spellings(of: word).contains { said in
            let frame = Self.withoutVowels(said)
            return frame.utf8.count > 2
                && names.contains { Self.withoutVowels($0) == frame && $0.utf8.first == said.utf8.first }
        }
    }

    /// The name that a word is, but for its last sounds: `дионис`.
    package func cutShort(_ word: String) -> [Meaning] {
        let found = Set(HeardSpelling.spellings(of: word).flatMap { cut[$0] ?? [] })
        return found.count == 1 ? found.map { .name([$0]) } : []
    }

    /// The word of a name among some that a word can hardly be anything else than: cut short (`дионис`), with the same consonants or
    /// a slip or two. Nil where none is, or several are equally near.
    package func nearest(_ word: String, among stems: Set<String>, isCyrillic: Bool) -> String? {
        var best: (rank: Int, stem: String)?
        var isTied = false
        for said in HeardSpelling.spellings(of: word) where said.utf8.count > 3 {
            for stem in stems.sorted() {
                for name in spelledNames[stem] ?? HeardSpelling.spellings(of: stem) {
                    guard let rank = Self.rank(said, name, isCyrillic: isCyrillic) else { continue }
                    if let known = best, known.stem != stem, known.rank == rank { isTied = true }
                    if rank < best?.rank ?? Int.max {
                        best = (rank, stem)
                        isTied = false
                    }
                }
            }
        }
        return isTied ? nil : best?.stem
    }

    private static func rank(_ said: String, _ name: String, isCyrillic: Bool) -> Int? {
        guard said.utf8.first == name.utf8.first, name.utf8.count > 2 else { return nil }
        if said == name { return 0 }
        let isCutShort = isCyrillic && name.hasPrefix(said) && !"aeiou".contains(said.last ?? "a")
        if isCutShort { return 1 }
        let frame = withoutVowels(said)
        let isSameFrame = frame.utf8.count > 1 && frame == withoutVowels(name)
        let slips = said.utf8.count > 6 ? 2 : 1
        guard
            let distance = EditDistance.between(
                Array(said.unicodeScalars), Array(name.unicodeScalars), limit: isSameFrame ? 2 : slips)
        else { return nil }
        // Of short words a single sound makes another word.
        guard isSameFrame || said.utf8.count > 4 else { return nil }
        return 2 + distance * 2 + (isSameFrame ? 0 : 1)
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
