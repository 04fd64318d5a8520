import Language

// What people make of names and words when they talk.
extension WishReader {
    /// What a pet name or a form made of a name may stand for: `трекеры`, `лорики`, `бойчик`, `маквиновские`, `очёчки`,
    /// `ультрамини`, `romys`. The name itself has to be left, sound by sound.
    func nickname(_ word: String) -> [NameIndex.Meaning] {
        let word = Folding.fold(word)
        for (ending, others) in Self.petEndings where word.hasSuffix(ending) && word.count >= ending.count + 2 {
            let base = String(word.dropLast(ending.count))
            for other in others where (base + other).unicodeScalars.count > 2 {
                let found = index.sounding([base + other])
                if !found.isEmpty { return found }
            }
        }
        return written(together: word)
    }

    /// `ультрамини`: two words of names in one.
    private func written(together word: String) -> [NameIndex.Meaning] {
        let letters = Array(word)
        guard letters.count > 7 else { return [] }
        for cut in 3...letters.count - 3 {
            let left = Self.names(index.sounding([String(letters[..<cut])]))
            let right = Self.names(index.sounding([String(letters[cut...])]))
            let both = left.flatMap { one in right.map { one + $0 } }.filter { stems in
                assortment.products.contains { $0.stems.isSuperset(of: stems) }
            }
            if !both.isEmpty { return both.map { .name($0) } }
        }
        return []
    }

    private static func names(_ meanings: [NameIndex.Meaning]) -> [[String]] {
        meanings.compactMap { if case .name(let stems) = $0 { stems } else { nil } }
    }

    /// Endings with what the name may have ended in.
    private static let petEndings: [(String, [String])] = [
        ("овские", ["", "о"]), ("овский", ["", "о"]), ("овская", ["", "о"]), ("овских", ["", "о"]),
        ("евские", ["", "е"]),
        ("ёчки", ["ки"]), ("ечки", ["ки", ""]), ("ечка", ["ка", ""]), ("ечку", ["ка", ""]), ("очки", ["ки", "ка"]),
        ("чики", [""]), ("чика", [""]), ("чик", [""]), ("ушки", ["", "а"]), ("юшки", ["", "я"]), ("ушка", ["", "а"]),
        ("еры", ["", "е"]), ("еров", ["", "е"]), ("ики", ["", "о", "а", "и"]), ("иков", ["", "о", "а", "и"]),
        ("ик", ["", "о", "а", "и"]), ("ки", ["", "а"]), ("ку", ["", "а"]), ("ка", ["", "а"]), ("s", [""]),
    ].map { (Folding.fold($0.0), $0.1) }

    /// Whether a thing of other shops is only what ours is worn with: `на джинсы`, `под платье`, `with jeans`.
    func isCompany(_ place: Int, _ reading: Reading) -> Bool {
        let words = reading.wish.tokens.map(\.text)
        return (max(0, place - 2)..<place).contains { near in
            ["на", "под", "к", "ко", "с", "со", "with", "under", "for"].contains(words[near])
        } && (place > 0 ? !reading.wish.names.isEmpty || !reading.wish.categories.isEmpty : false)
    }

    /// Whether somebody is only to be shown a thing: `мужу показать`.
    func isOnlooker(_ place: Int, _ reading: Reading) -> Bool {
        let words = reading.wish.tokens.map(\.text)
        return (max(0, place - 2)..<min(words.count, place + 3)).contains { near in
            ["показ", "покаж", "спрош", "посовет", "скин", "отправ", "перешл", "show", "ask", "көрсет", "жібер"]
                .contains(
                    where: words[near].hasPrefix)
        }
    }
}
