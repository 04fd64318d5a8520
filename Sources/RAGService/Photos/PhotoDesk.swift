public import Products
import KnowledgeModel
import Language

/// Chooses photos by the shop's rules.
///
/// - Asked for a colour: only photos of that colour, never of another instead.
/// - One product: one photo a colour; in one colour its shots. Several products: one photo each.
/// - At most 3 photos of one product, 6 of several, 10 when a category is browsed.
/// - A photo that was sent is sent again only when the wish says so.
/// - The product is looked for in the wish, then in the order, the passages, the answer, the last message.
public struct PhotoDesk: Sendable {
    /// Tells products apart.
    public let resolver: ProductResolver

    private var assortment: Assortment { resolver.assortment }

    /// Most photos in an answer.
    public enum Limit {
        /// Of one product.
        public static let product = 3
        /// Of several products.
        public static let showcase = 6
        /// Of a category.
        public static let browsing = 10
    }

    /// Creates a desk.
    public init(_ resolver: ProductResolver) {
        self.resolver = resolver
    }

    /// Photos for a wish.
    /// - Complexity: O(words × products that share one + photos of the products meant).
    public func answer(_ wish: PhotoWish) -> PhotoAnswer {
        let parts = resolver.parts(of: wish.text)
        let sent = asksAgain(wish.text) ? [] : wish.sent
        if parts.count > 1 { return showcase(of: parts, sent: sent) }
        let resolution = resolver.resolve(wish.text)
        if let both = resolver.withoutTails(resolution.wish).map(resolver.resolve), both.indices.count == 2 {
            return answer(both, source: .wish, sent: sent)
        }
        for (source, text) in contexts(of: wish) where resolution.verdict != .exact {
            guard let whole = resolver.completed(resolution.wish, by: resolver.read(text)) else { continue }
            let found = resolver.resolve(whole)
            if found.verdict == .exact { return answer(found, source: source, sent: sent) }
        }
        let pointed = pointedKinds(resolution)
        guard resolution.verdict == .unknown || !pointed.isEmpty else {
            return withoutKind(wish.text, answer(resolution, source: .wish, sent: sent), sent: sent)
        }
        for (source, text) in contexts(of: wish) {
            if let counted = counted(in: text, by: resolution.wish) {
                return answer(counted, source: source, sent: sent)
            }
            var named = resolver.read(text)
            // What is said of colours and sizes belongs to the wish; a message names many things besides. Of the one colour that
            // a message tells of a thing, that thing is meant.
            let told = Set(named.colors.map(\.color))
            let areBoth = told.count == 2 && asksForBoth(resolution.wish)
            let isMeant =
                source == .lastMessage && named.refusedColors.isEmpty
                && (areBoth || told.count == 1 && !asksForColors(resolution))
            named.colors = isMeant ? named.colors : resolution.wish.colors
            named.refusedColors = resolution.wish.refusedColors
            if let color = colorSent(of: named, wish, resolution) {
                named.colors = [(SaidColor(groups: [color], shade: [color]), 0..<0)]
            }
            named.foreign = []
            named.foreignNumbers = []
            named.details = []
            named.description = []
            // `чёрных и белых по четыре`: a number apart from a name counts.
            named.names = named.names.filter { word in
                !word.isNumber
                    || named.names.contains { !$0.isNumber && $0.tokens.upperBound == word.tokens.lowerBound }
            }
            let found = resolver.resolve(named)
            guard found.verdict == .exact || found.verdict == .ambiguous else { continue }
            guard pointed.isEmpty || found.products.allSatisfy({ $0.category.map(pointed.contains) == true }) else {
                continue
            }
            return answer(found, source: source, sent: sent)
        }
        return pointed.isEmpty ? nothing(resolution, .unclear) : answer(resolution, source: .wish, sent: sent)
    }

    /// `слайд золотой`: a word that names a kind and a model is the model where the kind has no photo of the colour.
    private func withoutKind(_ text: String, _ first: PhotoAnswer, sent: Set<String>) -> PhotoAnswer {
        guard first.refusal == .colorNotPhotographed, first.mode == .browsing else { return first }
        var wish = resolver.read(text)
        let kinds = wish.categories.count
        wish.categories.removeAll { kind in wish.names.contains { $0.tokens == kind.tokens } }
        let isTelling = wish.names.contains { name in
            name.readings.contains { stems in stems.contains { assortment.byStem[$0]?.count == 1 } }
        }
        guard wish.categories.count < kinds, isTelling else { return first }
        let found = resolver.resolve(wish)
        guard found.verdict == .exact else { return first }
        let second = answer(found, source: .wish, sent: sent)
        return second.photos.isEmpty ? first : second
    }

    /// The thing of a message's list that a wish counts off: `вторые скиньте`, `the last one please`, `екіншісін көрсетіңізші`.
    private func counted(in text: String, by wish: ProductWish) -> Resolution? {
        guard wish.names.isEmpty, wish.categories.isEmpty,
            let place = wish.tokens.indices.first(where: { isOrdinal($0, wish) }),
            let number = Self.ordinals.firstIndex(where: { beginnings in
                beginnings.contains(where: wish.tokens[place].text.hasPrefix)
            })
        else { return nil }
        let listed = resolver.parts(of: text)
        guard listed.count > 1 else { return nil }
        // The last of the table counts from behind.
        return number == Self.ordinals.count - 1 ? listed.last : listed.indices.contains(number) ? listed[number] : nil
    }

    private func isOrdinal(_ place: Int, _ wish: ProductWish) -> Bool {
        guard Self.ordinals.joined().contains(where: wish.tokens[place].text.hasPrefix) else { return false }
        // `второе фото`, `в первый раз`.
        let behind = wish.tokens.indices.contains(place + 1) ? wish.tokens[place + 1].text : ""
        return !(Self.pictures + Self.sides + ["раз", "ден", "дня", "time", "day", "рет", "күн"]).contains(
            where: behind.hasPrefix)
    }

    private static let ordinals = [
        ["перв", "first", "бірінші"], ["втор", "second", "екінші"], ["трет", "third", "үшінші"],
        ["последн", "last", "соңғы"],
    ].map { $0.map { Folding.fold($0) } }

    /// The kinds that a wish points at without a name, `эта сумка`, `this bag`, `сол сөмке`: what was spoken of is meant.
    private func pointedKinds(_ resolution: Resolution) -> Set<String> {
        let wish = resolution.wish
        guard wish.names.isEmpty, wish.foreign.isEmpty, wish.colors.isEmpty, !wish.categories.isEmpty else { return [] }
        let points = wish.categories.contains { kind in
            let before = kind.tokens.lowerBound - 1
            return before >= 0 && Self.pointers.contains(wish.tokens[before].text)
        }
        return points ? Set(wish.categoryGroups) : []
    }

    private static let pointers: Set<String> = [
        "эта", "этой", "эту", "эти", "этих", "этот", "этого", "та", "той", "ту", "те", "тех", "этими", "this", "that",
        "these", "those", "сол", "осы", "бұл", "ана", "мына",
    ]

    /// Whether a wish says colours, or asks for others than those it was told of.
    private func asksForColors(_ resolution: Resolution) -> Bool {
        let wish = resolution.wish
        if !wish.colors.isEmpty || !wish.refusedColors.isEmpty { return true }
        // `с другого бока можно ещё?`
        if wish.tokens.contains(where: { token in (Self.sides + ["бок"]).contains(where: token.text.hasPrefix) }) {
            return false
        }
        // `ещё раз` and `ещё фото` ask for the same.
        return !asksAgain(wish.text)
            && wish.tokens.indices.contains { place in
                let word = wish.tokens[place].text
                let behind = wish.tokens[(place + 1)...].prefix(2).map(\.text)
                // `другую фотку`, `с другого бока`: of the same thing.
                let isOfPicture = behind.first.map { next in
                    (Self.pictures + Self.sides + ["бок"]).contains(where: next.hasPrefix)
                }
                if Self.ofOthers.contains(where: word.hasPrefix) {
                    guard isOfPicture == true, ["друг", "other", "басқа"].contains(where: word.hasPrefix) else {
                        return true
                    }
                }
                return Self.more.contains(word)
                    && !behind.contains { next in Self.pictures.contains(where: next.hasPrefix) }
            }
    }

    /// `обе`, `и ту и другую`, `both`, `екеуін де`: of two colours that were told.
    private func asksForBoth(_ wish: ProductWish) -> Bool {
        let words = wish.tokens.map(\.text)
        return words.contains { word in
            ["обе", "оба", "обеих", "обоих", "both"].contains(word) || word.hasPrefix("екеуін")
                || word.hasPrefix("екеуи")
        }
            || words.indices.contains {
                ["ту", "тот", "такую"].contains(words[$0])
                    && words[($0 + 1)...].prefix(2).contains { $0.hasPrefix("друг") }
            }
    }

    /// `ещё ракурсы`, `more angles`: the one colour that was sent of a thing, which is meant where no other is said.
    private func colorSent(of named: ProductWish, _ wish: PhotoWish, _ resolution: Resolution) -> String? {
        guard named.colors.isEmpty, !wish.sent.isEmpty, !asksForColors(resolution), asksForMore(resolution.wish) else {
            return nil
        }
        let found = resolver.resolve(named)
        let shots = found.indices.flatMap { photos(of: $0) }.map(\.photo)
        let sent = Set(shots.filter { wish.sent.contains($0.file) }.map { $0.color ?? "" })
        return found.indices.count == 1 && sent.count == 1 ? sent.first.flatMap { $0.isEmpty ? nil : $0 } : nil
    }

    /// Whether other pictures of the same thing are wanted.
    private func asksForMore(_ wish: ProductWish) -> Bool {
        wish.tokens.indices.contains { place in
            let word = wish.tokens[place].text
            if Self.sides.contains(where: word.hasPrefix) || ["бока", "боку", "бок"].contains(word) { return true }
            let behind = wish.tokens[(place + 1)...].prefix(2).map(\.text)
            if word.hasPrefix("друг"), behind.contains(where: { next in Self.pictures.contains(where: next.hasPrefix) })
            {
                return true
            }
            return Self.more.contains(word)
                && (behind.isEmpty
                    || behind.contains { next in Self.pictures.contains(where: next.hasPrefix) || next == "есть" })
        }
    }

    private static let sides = [
        "ракурс", "сбоку", "сзади", "спереди", "поближе", "ближе", "сторон", "крупн", "детал", "angle", "closeup",
        "closer",
        "side", "жағын", "жақын",
    ]
    private static let ofOthers = [
        "цвет", "оттен", "друг", "все", "всех", "түс", "басқа", "барлық", "color", "colour", "other", "all", "every",
    ].map { Folding.fold($0) }
    private static let more: Set<String> = Set(["ещё", "more", "тағы", "another"].map { Folding.fold($0) })
    private static let pictures = [
        "фот", "ракурс", "видео", "картин", "сним", "сурет", "photo", "pic", "shot", "angle", "image", "video",
    ]

    private func contexts(of wish: PhotoWish) -> [(PhotoAnswer.Source, String)] {
        let order = wish.orderProduct.map { [(PhotoAnswer.Source.order, $0)] } ?? []
        let passages = wish.passages.map { (PhotoAnswer.Source.passages, $0) }
        let answer = wish.answer.map { [(PhotoAnswer.Source.answer, $0)] } ?? []
        let last = wish.lastMessage.map { [(PhotoAnswer.Source.lastMessage, $0)] } ?? []
        return order + passages + answer + last
    }

    private func nothing(_ resolution: Resolution, _ refusal: PhotoAnswer.Refusal) -> PhotoAnswer {
        PhotoAnswer(
            mode: .nothing, products: resolution.products.map(\.name), categories: resolution.categories,
            colors: resolution.colors, photos: [], refusal: refusal, source: .wish, trace: resolution.trace)
    }
}

// MARK: - Choosing

extension PhotoDesk {
    private func answer(_ resolution: Resolution, source: PhotoAnswer.Source, sent: Set<String>) -> PhotoAnswer {
        guard resolution.verdict == .exact || resolution.verdict == .ambiguous else {
            return nothing(resolution, .notCarried)
        }
        let mode = mode(of: resolution)
        let all = resolution.indices.flatMap { photos(of: $0) }
        var answer = PhotoAnswer(
            mode: mode, products: resolution.products.map(\.name), categories: resolution.categories,
            colors: resolution.colors, photos: [], refusal: nil, source: source, trace: resolution.trace)
        let wanted = wanted(of: all, resolution)
        let fresh = wanted.filter { !sent.contains($0.photo.file) }
        switch mode {
        case .nothing: break
        case .color: answer.photos = Array(fresh.map(\.photo).prefix(Limit.product))
        case .product: answer.photos = Self.first(Limit.product, of: fresh) { $0.photo.color ?? "" }
        case .showcase: answer.photos = Self.first(Limit.showcase, of: fresh) { "\($0.product)" }
        case .browsing: answer.photos = Self.first(Limit.browsing, of: fresh) { "\($0.product)" }
        }
        if answer.photos.isEmpty {
            answer.refusal =
                all.isEmpty ? .productNotPhotographed : wanted.isEmpty ? .colorNotPhotographed : .alreadySent
        }
        answer.trace.append(
            Phrase(
                ru:
                    "фото: всего \(all.count), подходят \(wanted.count), ещё не отправлены \(fresh.count), правило \(mode.rawValue)",
                en:
                    "photos: \(all.count) in all, \(wanted.count) fit, \(fresh.count) not sent yet, rule \(mode.rawValue)"
            ))
        return answer
    }

    private func mode(of resolution: Resolution) -> PhotoAnswer.Mode {
        if resolution.indices.count == 1 {
            return resolution.colors.count == 1 || resolution.saidColors.count == 1 ? .color : .product
        }
        return resolution.categories.isEmpty || hasModel(resolution) ? .showcase : .browsing
    }

    /// Whether more than kind and brand is said.
    private func hasModel(_ resolution: Resolution) -> Bool {
        resolution.wish.names.contains { word in
            word.readings.contains { reading in
                resolution.products.contains { product in
                    reading.allSatisfy(product.stems.contains) && !reading.allSatisfy(product.brandStems.contains)
                }
            }
        }
    }

    private func photos(of product: Int) -> [(product: Int, photo: Photo)] {
        assortment.products[product].photos.map { (product, assortment.photos[$0]) }
    }

    private func wanted(of all: [(product: Int, photo: Photo)], _ resolution: Resolution) -> [(
        product: Int, photo: Photo
    )] {
        let fitting = all.filter { fits($0.photo, resolution) }
        guard fitting.isEmpty else { return fitting }
        return all.filter { one in
            one.photo.color.map { color in resolution.saidColors.contains { $0.mayMean(color) } } == true
        }
    }

    private func fits(_ photo: Photo, _ resolution: Resolution) -> Bool {
        guard let color = photo.color else { return resolution.colors.isEmpty }
        if resolution.refusedColors.contains(color) { return false }
        return resolution.saidColors.isEmpty || resolution.saidColors.contains { $0.groups == [color] }
    }

    private static func first(
        _ limit: Int, of photos: [(product: Int, photo: Photo)], onePer key: ((product: Int, photo: Photo)) -> String
    ) -> [Photo] {
        var seen: Set<String> = []
        return Array(photos.filter { seen.insert(key($0)).inserted }.prefix(limit).map(\.photo))
    }
}

// MARK: - Wishes for several things

extension PhotoDesk {
    private func showcase(of parts: [Resolution], sent: Set<String>) -> PhotoAnswer {
        var seen: Set<String> = []
        var answer = PhotoAnswer(
            mode: .showcase, products: [], categories: [], colors: [], photos: [], refusal: nil, source: .wish,
            trace: [])
        var count = 0
        for part in parts {
            answer.products += part.products.map(\.name)
            answer.categories += part.categories.filter { !answer.categories.contains($0) }
            answer.colors += part.colors.filter { !answer.colors.contains($0) }
            answer.trace += part.trace
            let all = part.indices.flatMap { photos(of: $0) }
            let fitting = wanted(of: all, part)
            count += fitting.count
            let fresh = fitting.filter { !sent.contains($0.photo.file) }
            answer.photos += Self.first(Limit.showcase, of: fresh) { "\($0.product)" }.filter {
                seen.insert($0.file).inserted
            }
        }
        answer.photos = Array(answer.photos.prefix(Limit.showcase))
        if answer.photos.isEmpty { answer.refusal = count > 0 ? .alreadySent : .colorNotPhotographed }
        return answer
    }

    /// Whether photos that were sent are wanted again.
    private func asksAgain(_ text: String) -> Bool {
        let folded = Folding.foldLine(text)
        return [
            "еще раз", "ещё раз", "повтор", "заново", "resend", "again", "once more", "one more time", "не открыл",
            "не загруз", "didn't open", "ашылма", "қайта", "тағы бір рет", "снова",
        ]
        .contains { folded.contains(Folding.fold($0)) }
    }
}
