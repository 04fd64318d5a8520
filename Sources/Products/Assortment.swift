public import KnowledgeModel
public import Language

/// Everything a shop carries: the products of catalogue, stock sheet and photos put together by name.
///
/// A product's names in the three sources may differ in case, in the order of words and in the word of the category in front;
/// every other word makes another product: `Chanel Jumbo` and `Chanel Jumbo mini` are two.
public struct Assortment: Sendable {
    /// The products: those of the catalogue in its order, then those of the sheet alone, then those of photos alone.
    public let products: [Product]
    /// The sheet's rows.
    public let stock: [StockItem]
    /// The photos.
    public let photos: [Photo]
    /// Colour of each row of the sheet, nil where it states none.
    package let rowColors: [SaidColor?]
    /// The product of each row of the sheet; nil for a row without a readable name.
    package let productOfRow: [Int?]
    /// Products by the stems of their names.
    package let byStem: [String: [Int]]
    /// Every price of catalogue and sheet, in hundredths.
    package let prices: Set<Int64>
    package let byCategory: [String: [Int]]
    package let colors: ColorReader
    package let vocabulary: VocabularyIndex
    package let stemmer: Stemmer

    /// Puts the sources together.
    /// - Parameter listings: the passages of the catalogue.
    /// - Complexity: O(rows + passages + photos).
    public init(
        stock: [StockItem], listings: [Chunk] = [], photos: [Photo] = [], vocabulary: VocabularyIndex, stemmer: Stemmer
    ) {
        self.stock = stock
        self.photos = photos
        self.vocabulary = vocabulary
        self.stemmer = stemmer
        let colors = ColorReader(vocabulary: vocabulary, stemmer: stemmer)
        self.colors = colors
        var gathering = Gathering(
            reader: ListingReader(vocabulary: vocabulary, colors: colors, stemmer: stemmer), stemmer: stemmer)
        for item in stock { gathering.know(item.product) }
        for photo in photos { gathering.know(photo.product) }
        for chunk in listings { gathering.add(chunk) }
        for (row, item) in stock.enumerated() { gathering.add(item, row: row) }
        for (place, photo) in photos.enumerated() { gathering.add(photo, place: place) }
        products = gathering.products
        var byStem: [String: [Int]] = [:]
        var byCategory: [String: [Int]] = [:]
        for (index, product) in products.enumerated() {
            for stem in product.stems { byStem[stem, default: []].append(index) }
            if let category = product.category { byCategory[category, default: []].append(index) }
        }
        var productOfRow = [Int?](repeating: nil, count: stock.count)
        for (index, product) in products.enumerated() { for row in product.rows { productOfRow[row] = index } }
        self.productOfRow = productOfRow
        self.byStem = byStem
        prices = Set(stock.compactMap { $0.price?.minorUnits }).union(
            products.flatMap { $0.listing?.prices ?? [] }.map(\.minorUnits))
        self.byCategory = byCategory
        var read: [String: SaidColor?] = [:]
        rowColors = stock.map { item in
            guard let color = item.color else { return nil }
            if let known = read[color] { return known }
            let found = colors.colors(of: color)
            let said: SaidColor? =
                found.isEmpty
                ? SaidColor(groups: [Folding.foldLine(color)], shade: stemmer.terms(of: color))
                : SaidColor(groups: Set(found.flatMap(\.groups)), shade: found.flatMap(\.shade))
            read[color] = .some(said)
            return said
        }
    }

    /// Group of the colour of a row, for telling variants apart.
    package func colorName(ofRow row: Int) -> String? {
        rowColors[row].map {
            $0.groups.count == 1 ? $0.groups.first ?? "" : stock[row].color.map(Folding.foldLine) ?? ""
        }
    }
}

/// Puts products together while the sources are read.
private struct Gathering {
    let reader: ListingReader
    let stemmer: Stemmer
    var products: [Product] = []
    private var places: [Set<String>: Int] = [:]
    private var known: Set<Set<String>> = []
    /// Keys of names already read: a sheet repeats a name in every row.
    private var keys: [String: (name: String, key: Set<String>)] = [:]

    init(reader: ListingReader, stemmer: Stemmer) {
        self.reader = reader
        self.stemmer = stemmer
    }

    private mutating func key(of written: String) -> (name: String, key: Set<String>) {
        if let key = keys[written] { return key }
        let name = reader.withoutCategory(written)
        let key = (name, Set(stemmer.terms(of: name)))
        keys[written] = key
        return key
    }

    mutating func know(_ name: String) { known.insert(key(of: name).key) }

    mutating func add(_ chunk: Chunk) {
        let known = known
        guard
            let (written, category, listing) = reader.read(
                chunk, isKnown: { known.contains(Set(stemmer.terms(of: $0))) })
        else { return }
        let (name, key) = key(of: written)
        guard !key.isEmpty else { return }
        let place = place(of: key, name: name)
        if products[place].listing == nil {
            products[place].listing = listing
        } else {
            products[place].listing?.text += "\n" + listing.text
        }
        if products[place].category == nil { products[place].category = category }
    }

    mutating func add(_ item: StockItem, row: Int) {
        let (name, key) = key(of: item.product)
        guard !key.isEmpty else { return }
        let place = place(of: key, name: name)
        products[place].rows.append(row)
        if products[place].category == nil {
            products[place].category =
                (item.category.flatMap { reader.group(in: $0) })
                ?? (name == item.product ? nil : reader.group(in: item.product))
        }
    }

    mutating func add(_ photo: Photo, place photoPlace: Int) {
        let (name, key) = key(of: photo.product)
        guard !key.isEmpty else { return }
        let place = placeOfPhoto(photo, key: key) ?? place(of: key, name: name)
        products[place].photos.append(photoPlace)
        if products[place].category == nil { products[place].category = photo.category }
    }

    /// A photo named against the rule still shows a product: its number may be the model's, its kind and colour may be joined to
    /// the name by hyphens.
    private func placeOfPhoto(_ photo: Photo, key: Set<String>) -> Int? {
        if let place = places[key] { return place }
        if let number = photo.number, let place = places[key.union(["\(number)"])] { return place }
        let name = key.filter { stem in
            stem.first?.isNumber != true && reader.colors.group(of: stem) == nil
                && !reader.vocabulary.matches(in: [stem]).contains { !$0.concept.isBrand }
        }
        return places[name]
            ?? key.first { $0.first?.isNumber == true && places[key.subtracting([$0])] != nil }
            .flatMap { places[key.subtracting([$0])] }
    }

    private mutating func place(of key: Set<String>, name: String) -> Int {
        if let place = places[key] { return place }
        let brand = brand(of: name)
        products.append(
            Product(
                name: name, brand: brand, stems: key, brandStems: brand.map { Set(stemmer.terms(of: $0)) } ?? []))
        places[key] = products.count - 1
        return products.count - 1
    }

    /// The vocabulary's brand that a name begins with, else all its words but the last and numbers.
    private func brand(of name: String) -> String? {
        let stems = stemmer.terms(of: name)
        for match in reader.vocabulary.matches(in: stems) where match.tokens.lowerBound == 0 {
            if case .brand(let brand) = match.concept, match.tokens.count < stems.count { return brand }
        }
        let words = name.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
        if words.count < 2 { return words.count == 1 && stems.count > 1 ? words.first.map(String.init) : nil }
        let hasNumber = words.count < name.split(separator: " ").count
        return (hasNumber ? words : words.dropLast()).joined(separator: " ")
    }
}
