import Language

// Which of the names that a word sounds like it can be.
extension WishReader {
    /// What a word may mean without the names that it only sounds like: a word of everyday talk, or one that tells what a thing is
    /// like, is a name only where the name tells the same (`твид`), and a Kazakh root is none.
    func ofGoods(
        _ meanings: [NameIndex.Meaning], _ word: String, _ stem: String, _ kind: Token.Kind, isWhole: Bool = false
    ) -> [NameIndex.Meaning] {
        let traits = Traits.of(word)
        let isKazakh = stem.unicodeScalars.contains(where: KazakhLetters.contain)
        let isEveryday = EverydayWords.contain(word, kind) || EverydayWords.contain(stem, kind)
        // `wait` is no `white`, `сын` nothing blue.
        if isEveryday, traits.isEmpty, !meanings.contains(where: \.isName) {
            return meanings.filter { if case .color = $0 { false } else { true } }
        }
        guard meanings.contains(where: \.isName) else { return meanings }
        guard !traits.isEmpty || !isWhole && (isKazakh || isEveryday) else {
            return meanings
        }
        return meanings.filter { meaning in
            guard case .name(let stems) = meaning else { return true }
            return (!isKazakh || isWhole) && stems.contains { $0 == word || !Traits.of($0).isDisjoint(with: traits) }
        }
    }

    /// `нью бэлэнс`: behind a word of a name, a word with the consonants of the name's next is that.
    func continued(_ word: String, at place: Int, _ reading: Reading) -> [NameIndex.Meaning] {
        guard let name = reading.wish.names.first(where: { $0.tokens.upperBound == place && !$0.isNumber }) else {
            return []
        }
        var found: Set<String> = []
        let cut = word.count > 4 ? self.index.cutShort(word) : []
        for stems in name.readings {
            for index in (assortment.byStem[stems.first ?? ""] ?? []).prefix(64) {
                let product = assortment.products[index]
                guard product.stems.isSuperset(of: stems) else { continue }
                let others = product.stems.subtracting(stems)
                found.formUnion(others.filter { self.index.hasSameFrame(word, $0) })
                // `Гуччи Дионис`.
                found.formUnion(others.filter { cut == [.name([$0])] })
            }
        }
        return found.count == 1 ? found.map { .name([$0]) } : []
    }
}
