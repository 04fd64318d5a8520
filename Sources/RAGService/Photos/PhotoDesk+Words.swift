import KnowledgeModel
import Language
import Products

// What the words of a wish tell beside the product.
extension PhotoDesk {
    /// The thing of a message's list that a wish counts off: `вторые скиньте`, `the last one please`, `екіншісін көрсетіңізші`.
    func counted(in text: String, by wish: ProductWish) -> Resolution? {
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

    /// The things of a message's list that a wish takes together: `обе покажите`, `show me all three`, `екеуін де`; nil where it means
    /// colours, or the message lists none.
    func together(in text: String, by wish: ProductWish) -> [Resolution]? {
        guard wish.names.isEmpty, wish.categories.isEmpty, wish.colors.isEmpty,
            !wish.tokens.contains(where: { token in Self.ofColors.contains(where: token.text.hasPrefix) })
        else { return nil }
        let areBoth = asksForBoth(wish)
        // `photos of those please`: nothing else is said.
        let arePointedAt = wish.tokens.contains { Self.them.contains($0.text) }
        // `это все фото?`
        let areAll = wish.tokens.indices.contains { place in
            Self.everything.contains(wish.tokens[place].text)
                && !(place > 0 && ["это", "эти", "that", "thats", "is", "бұл"].contains(wish.tokens[place - 1].text))
        }
        guard areBoth || areAll || arePointedAt else { return nil }
        let listed = resolver.parts(of: text).filter { $0.verdict == .exact }
        let isSo = areBoth ? listed.count == 2 : listed.count > 1
        return isSo && Set(listed.flatMap(\.indices)).count == listed.count ? listed : nil
    }

    private static let everything = Set(
        ["всех", "все", "всё", "трёх", "all", "барлығын", "бәрін", "үшеуін"].map { Folding.fold($0) })
    private static let them = Set(
        ["those", "these", "them", "их", "этих", "тех", "оларды", "олардың", "соларды", "солардың", "осыларды"].map {
            Folding.fold($0)
        })
    private static let ofColors = ["цвет", "оттен", "расцвет", "түс", "color", "colour", "shade"].map {
        Folding.fold($0)
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
    func pointedKinds(_ resolution: Resolution) -> Set<String> {
        let wish = resolution.wish
        guard wish.names.isEmpty, wish.foreign.isEmpty, wish.colors.isEmpty, !wish.categories.isEmpty else { return [] }
        let points = wish.categories.contains { kind in
            let before = kind.tokens.lowerBound - 1
            return before >= 0 && Self.pointers.contains(wish.tokens[before].text)
        }
        return points ? Set(wish.categoryGroups) : []
    }

    /// `ещё фотки этой чёрной`: a colour of what was spoken of.
    func pointsAtColor(_ wish: ProductWish) -> Bool {
        guard wish.names.isEmpty, wish.categories.isEmpty, wish.foreign.isEmpty else { return false }
        return wish.colors.contains { color in
            let before = color.tokens.lowerBound - 1
            return before >= 0 && Self.pointers.contains(wish.tokens[before].text)
        }
    }

    private static let pointers: Set<String> = [
        "эта", "этой", "эту", "эти", "этих", "этот", "этого", "та", "той", "ту", "те", "тех", "этими", "this", "that",
        "these", "those", "сол", "осы", "бұл", "ана", "мына",
    ]

    /// Whether a wish says colours, or asks for others than those it was told of.
    func asksForColors(_ resolution: Resolution) -> Bool {
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
    func asksForBoth(_ wish: ProductWish) -> Bool {
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
    func colorSent(of named: ProductWish, _ wish: PhotoWish, _ resolution: Resolution) -> String? {
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

    /// Whether photos that were sent are wanted again.
    func asksAgain(_ text: String) -> Bool {
        let folded = Folding.foldLine(text)
        return [
            "еще раз", "ещё раз", "повтор", "заново", "resend", "again", "once more", "one more time", "не открыл",
            "не загруз", "didn't open", "didnt open", "won't open", "wont open", "doesn't open", "doesnt open",
            "can't open", "cant open",
            "won't load", "wont load", "не открыва", "не груз", "удалил", "ашылма", "қайта", "тағы бір рет", "снова",
        ]
        .contains { folded.contains(Folding.fold($0)) }
    }
}
