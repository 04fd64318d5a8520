import KnowledgeModel
import Language
import Products

/// Colours and sizes of the things named.
extension GoodsReader {
    func item(of tokens: Range<Int>, _ segments: [Segment]) -> Int {
        (segments.firstIndex { $0.tokens.contains(tokens.lowerBound) } ?? 0) + 1
    }

    func addColors(
        of wish: ProductWish, _ segments: [Segment], _ words: (Range<Int>) -> Range<Int>, _ text: MessageText,
        _ refusals: Refusals, to reading: inout Reading
    ) {
        for (color, tokens) in wish.colors {
            let range = words(tokens)
            guard !range.isEmpty, color.groups.count == 1, let group = color.groups.first, isGroup(group),
                !isOfSomethingElse(range, text)
            else {
                continue
            }
            let field = Field(kind: .color, value: group, words: range, item: item(of: tokens, segments))
            if refusals.refused[range.lowerBound] {
                reading.rejected.append(field)
            } else {
                reading.fields.append(field)
            }
        }
        turn(.color, refusals, &reading)
    }

    /// Whether a colour is that of a thing that isn't sold here: `платье голубое`, `у синей двери`, `көйлегім қара`.
    private func isOfSomethingElse(_ color: Range<Int>, _ text: MessageText) -> Bool {
        [color.lowerBound - 1, color.upperBound].contains { place in
            text.words.indices.contains(place) && text.words[place].part == text.words[color.lowerBound].part
                && Self.others.contains { text.words[place].text.hasPrefix($0) }
        }
    }

    private static let others = [
        "плать", "пальто", "костюм", "юбк", "брюк", "джинс", "куртк", "шуб", "пиджак", "рубашк", "блуз", "двер", "стен",
        "ворот",
        "забор", "машин", "глаз", "волос", "көйле", "пальто", "есік", "қақпа", "dress", "coat", "suit",
        "skirt",
        "door", "gate", "jacket", "outfit", "пятниц", "friday",
    ]

    func addSizes(
        of wish: ProductWish, _ segments: [Segment], _ words: (Range<Int>) -> Range<Int>, _ refusals: Refusals,
        _ situation: MessageSituation, to reading: inout Reading
    ) {
        let product = reading.fields.first { $0.kind == .product }?.value ?? situation.known[.product]
        if situation.asked == .size, wish.sizes.isEmpty, reading.fields.isEmpty,
            let number = wish.tokens.first(where: { $0.kind == .number }),
            let tenths = WishReader.tenths(of: number.text), (100...600).contains(tenths), wish.tokens.count <= 3,
            let place = wish.tokens.firstIndex(of: number)
        {
            reading.fields.append(
                Field(kind: .size, value: Size(tenths: tenths).description, words: words(place..<place + 1), item: 1))
        }
        for (size, tokens) in wish.sizes {
            let range = words(tokens)
            guard !range.isEmpty, WishReader.shoeSizes.contains(size.lower) else { continue }
            if reading.fields.contains(where: { $0.kind == .product && $0.words.overlaps(range) }) { continue }
            if let product, sized[product] == false, situation.asked != .size { continue }
            let field = Field(kind: .size, value: size.description, words: range, item: item(of: tokens, segments))
            if refusals.refused[range.lowerBound] {
                reading.rejected.append(field)
            } else {
                reading.fields.append(field)
            }
        }
        turn(.size, refusals, &reading)
    }

    /// `две пары, 38 и 39`, `37 и такие же 39`: each size is of a thing of its own, where one product is named.
    static func partSizes(_ fields: [Field], _ text: MessageText) -> [Field] {
        let sizes = fields.indices.filter { fields[$0].kind == .size }
        let pieces = fields.first { $0.kind == .quantity }.flatMap { Int($0.value) } ?? 1
        let isSame = text.words.contains { ["же", "тоже", "same", "осындай", "сондай"].contains($0.text) }
        guard sizes.count > 1, pieces == sizes.count || isSame, fields.allSatisfy({ $0.item == 1 }) else {
            return fields
        }
        var fields = fields
        for (offset, place) in sizes.enumerated() { fields[place].item = offset + 1 }
        return fields
    }

    /// `белый маркий, лучше чёрный`: what was said before the turn is not wanted.
    func turn(_ kind: FieldKind, _ refusals: Refusals, _ reading: inout Reading) {
        guard let turn = refusals.turns.last else { return }
        let before = reading.fields.filter { $0.kind == kind && $0.words.upperBound <= turn }
        let after = reading.fields.filter { $0.kind == kind && $0.words.lowerBound > turn }
        guard !before.isEmpty, !after.isEmpty else { return }
        reading.rejected += before
        reading.fields.removeAll { $0.kind == kind && $0.words.upperBound <= turn }
    }
}
