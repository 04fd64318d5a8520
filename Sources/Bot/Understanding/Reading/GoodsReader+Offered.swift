import Language
import Products

/// Answers to a choice that the shop gave.
extension GoodsReader {
    /// The products that the shop's last message names, in its order; nil where it names none.
    func offered(in situation: MessageSituation) -> [String]? {
        guard let answer = situation.lastAnswer else { return nil }
        let text = MessageText(answer, isEnglish: { _ in true })
        let wish = resolver.read(answer)
        let places = Self.places(of: wish, in: text)
        let none = Refusals(text) { _ in false }
        let words: (Range<Int>) -> Range<Int> = { tokens in
            let found = tokens.compactMap { places[$0] }
            guard let first = found.min(), let last = found.max() else { return 0..<0 }
            return first..<last + 1
        }
        var names: [String] = []
        var brands: Set<Int>?
        for segment in segments(of: wish, words, text, none) where !segment.names.isEmpty {
            var own = wish
            own.names = segment.names
            own.categories = []
            own.colors = []
            own.sizes = []
            own.foreign = []
            own.foreignNumbers = []
            let common = segment.names.map(products(with:)).reduce(products(with: segment.names[0])) {
                $0.intersection($1)
            }
            let resolution = resolver.resolve(own)
            if resolution.products.count == 1 {
                names.append(resolution.products[0].name)
                brands = Set(
                    resolver.assortment.products.indices.filter {
                        resolver.assortment.products[$0].brand == resolution.products[0].brand
                    })
            } else if let near = brands.map({ $0.intersection(common) }), near.count == 1, let only = near.first {
                // `Lady mini или midi`: the second is of the first one's brand.
                names.append(resolver.assortment.products[only].name)
            }
        }
        return names.isEmpty ? nil : names
    }

    static let ordinals: [String: Int] = [
        "первую": 0, "первый": 0, "первая": 0, "первое": 0, "первые": 0, "first": 0, "бірінші": 0, "біріншісі": 0,
        "біріншісін": 0, "биринши": 0,
        "вторую": 1, "второй": 1, "вторая": 1, "второе": 1, "вторые": 1, "second": 1, "екінші": 1, "екіншісі": 1,
        "екіншісін": 1, "екинши": 1,
        "третью": 2, "третий": 2, "третья": 2, "третьи": 2, "third": 2, "үшінші": 2,
    ]

    /// An answer to a choice that the shop gave: a part of a name, or which one in the order given.
    func chooseAmongOffered(
        _ text: MessageText, _ wish: ProductWish, _ words: (Range<Int>) -> Range<Int>, _ situation: MessageSituation,
        _ reading: inout Reading
    ) {
        guard situation.asked == .product || situation.asked == nil, let offered = offered(in: situation),
            offered.count > 1 || situation.asked == .product
        else {
            return
        }
        let goods = resolver.assortment
        let stemmer = goods.stemmer
        let products = offered.compactMap { name in goods.products.first { $0.name == name } }
        var said: [(stem: String, word: Int)] = []
        for (place, word) in text.words.enumerated() {
            said.append((stemmer.stem(word.token), place))
        }
        for name in wish.names {
            for reading in name.readings { for stem in reading { said.append((stem, words(name.tokens).lowerBound)) } }
        }
        let common = products.map(\.stems).reduce(products.first?.stems ?? []) { $0.intersection($1) }
        for product in products {
            let telling = product.stems.subtracting(common)
            let hits = said.filter { telling.contains($0.stem) }
            guard let first = hits.first,
                products.count(where: { other in hits.contains { other.stems.contains($0.stem) } }) == 1
            else { continue }
            reading.fields.removeAll {
                $0.kind == .size && $0.words.contains(first.word) || $0.kind == .brand || $0.kind == .category
            }
            reading.fields.append(
                Field(kind: .product, value: product.name, words: first.word..<first.word + 1, item: 1))
            return
        }
        for (place, word) in text.words.enumerated() {
            guard let number = Self.ordinals[word.text], number < offered.count else { continue }
            reading.fields.append(Field(kind: .product, value: offered[number], words: place..<place + 1, item: 1))
            return
        }
    }
}
