/// Finds names of persons in a message.
///
/// A word of the gazetteer counts where nothing speaks against it; a word that is also a colour or a brand only where the text
/// says that it is a person; a word nobody listed where the text introduces it. Family names, patronymics and initials beside a
/// name belong to it.
struct NameFinder {
    let lexicon = RedactionLexicon.shared
    /// Forms of the names that the chat's customers have, with the number of the customer.
    var participants: [UInt64: Int] = [:]
    /// Forms of the shop's own name.
    var own: Set<UInt64> = []
    /// Whether the words from one on are a brand or another name of the shop's vocabulary. Asked of candidates only.
    var isBrand: (_ text: String) -> Bool = { _ in false }

    /// Identities below this are customers by number, above are groups of the gazetteer, then hashes.
    static let firstGroup: UInt64 = 1 << 20

    func find(_ words: [MessageWords.Word], _ bytes: UnsafeBufferPointer<UInt8>) -> [PersonalSpan] {
        var found: [PersonalSpan] = []
        var index = 0
        while index < words.count {
            let word = words[index]
            if word.roles.isDisjoint(with: Self.starters), participants.isEmpty || participants[word.key] == nil {
                if let (first, last) = unlisted(words, index, bytes) {
                    found.append(span(words, first, last))
                    index = last + 1
                } else {
                    index += 1
                }
                continue
            }
            if let house = houseEnd(words, index, bytes) {
                index = house
                continue
            }
            if let (first, last) = name(words, index, bytes) ?? unlisted(words, index, bytes) {
                found.append(span(words, first, last))
                index = last + 1
            } else {
                index += 1
            }
        }
        return found
    }

    private static let starters: WordRoles = [.name, .ambiguous, .introducing, .house, .surname, .shortSurname]

    private func span(_ words: [MessageWords.Word], _ first: Int, _ last: Int) -> PersonalSpan {
        var identity: UInt64?
        for index in first...last {
            if let customer = participants[words[index].key] {
                identity = UInt64(customer)
                break
            }
            if identity == nil, let group = lexicon.groups[words[index].key],
                !words[index].roles.isDisjoint(with: .anyName)
            {
                identity = Self.firstGroup + UInt64(group)
            }
        }
        return PersonalSpan(
            kind: .name, range: words[first].range.lowerBound..<words[last].range.upperBound,
            identity: identity ?? (words[first].key | 1 << 63))
    }

    // MARK: - What stands where

    /// The end of a house of fashion that begins here.
    private func houseEnd(_ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard words[index].roles.contains(.house), let phrases = lexicon.houses[words[index].key] else { return nil }
        for rest in phrases where words.count > index + rest.count {
            if zip(rest, words[(index + 1)...]).allSatisfy({ $0 == $1.key }) { return index + 1 + rest.count }
        }
        return nil
    }

    private func gap(_ words: [MessageWords.Word], _ left: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Gap {
        Gap(bytes, words[left].range.upperBound..<words[left + 1].range.lowerBound)
    }

    /// Whether a word opens a sentence or the message.
    private func opensSentence(_ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool
    {
        index == 0 || gap(words, index - 1, bytes) == .stop
    }

    /// The first and last word of the name that a word begins or introduces.
    private func name(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (Int, Int)? {
        let word = words[index]
        if word.roles.contains(.introducing), let found = introduced(words, index, bytes) { return found }
        if participants[word.key] != nil, !own.contains(word.key), isCalled(words, index, bytes) {
            return (index, extended(words, index, bytes))
        }
        if word.roles.contains(.surname), word.isCapital, word.roles.isDisjoint(with: .anyName) {
            return (index, extended(words, index, bytes))
        }
        if word.roles.contains(.shortSurname), word.isCapital {
            let last = extended(words, index, bytes)
            if last > index, words[index + 1].length > 1 { return (index, last) }
        }
        guard !word.roles.isDisjoint(with: .anyName), !own.contains(word.key), !isProduct(words, index, bytes) else {
            return nil
        }
        if word.roles.contains(.latinName), !word.isCapital, !isLed(words, index, bytes) { return nil }
        let last = extended(words, index, bytes)
        let isCertain = word.roles.contains(.name) || last > index && !isOnlyInitial(words, last)
        guard isCertain || isTold(words, index, bytes) else { return nil }
        if word.kind == .latin || !word.roles.contains(.name), brand(words, index, last, bytes) { return nil }
        return (index, last)
    }

    private func isOnlyInitial(_ words: [MessageWords.Word], _ last: Int) -> Bool { words[last].length == 1 }

    /// A participant's name that is a word of everyday, too, counts only with a capital.
    private func isCalled(_ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = words[index]
        return word.isCapital || !word.roles.contains(.ambiguous) && !word.roles.contains(.stop)
            || isTold(words, index, bytes)
    }

    private func brand(
        _ words: [MessageWords.Word], _ first: Int, _ last: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let to = min(words.count - 1, last + 2)
        return isBrand(text(bytes, words[first].range.lowerBound..<words[to].range.upperBound))
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// Whether a product's name stands here: behind «модель», or in quotes behind a word that is no person's.
    private func isProduct(_ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if index + 1 < words.count, words[index + 1].roles.contains(.behindStreet) { return true }
        guard index > 0 else { return false }
        let before = words[index - 1]
        if before.roles.contains(.street), gap(words, index - 1, bytes) == .space { return true }
        if before.roles.contains(.product), gap(words, index - 1, bytes) != .stop { return true }
        // A brand before it: `Dior Diana`.
        if words[index].kind == .latin, before.kind == .latin, before.isCapital, gap(words, index - 1, bytes) == .space,
            before.roles.isDisjoint(with: [.leading, .introducing, .stop, .title])
        {
            return true
        }
        let start = words[index].range.lowerBound
        let isQuoted = start >= 2 && bytes[start - 2] == 0xC2 && bytes[start - 1] == 0xAB
        return isQuoted && before.roles.isDisjoint(with: [.leading, .introducing])
    }

    private func isLed(_ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        index > 0 && !words[index - 1].roles.isDisjoint(with: [.leading, .introducing])
            && gap(words, index - 1, bytes) != .stop
    }

    /// Whether the text says that a word which is also something else is a person.
    private func isTold(_ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = words[index]
        let next = index + 1 < words.count ? words[index + 1] : nil
        let after: Gap = next == nil ? Gap(bytes, word.range.upperBound..<bytes.count) : gap(words, index, bytes)
        let isEnd = next == nil || after == .comma || after == .stop
        if let next, after == .space {
            if next.roles.contains(.title), index + 2 >= words.count || word.isCapital { return true }
            if next.roles.contains(.doing) { return true }
        }
        if isLed(words, index, bytes) {
            if word.isCapital { return true }
            let before = words[index - 1]
            // «это света, мы вчера…»; «для розы» is too little.
            return isEnd && before.length > 1 && before.roles.contains(.introducing)
                || isEnd && Self.selfTold.contains(before.key)
        }
        guard word.isCapital, word.kind == .cyrillic else { return false }
        if opensSentence(words, index, bytes) { return after == .comma && next?.kind == .cyrillic }
        return true
    }

    /// «это», «я», «бұл», «мен»: who speaks tells the own name.
    private static let selfTold: Set<UInt64> = Set(
        ["это", "я", "бұл", "мен", "меня"].map { NameKey.hash(NameKey.folded($0)) })

    // MARK: - Names that are introduced

    /// Words behind «меня зовут» and the like.
    private func introduced(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (Int, Int)? {
        // «имя» alone introduces nothing, «на имя» does.
        var first = index + 1
        while first < words.count, first <= index + 2, words[first].roles.contains(.introducing) { first += 1 }
        guard first < words.count, words[first].kind == .cyrillic || words[first].kind == .latin else { return nil }
        guard gap(words, first - 1, bytes) != .stop || isColon(words, first - 1, bytes) else { return nil }
        let word = words[first]
        guard !word.roles.contains(.stop), !word.roles.contains(.leading) || word.isCapital && word.length > 3,
            !word.roles.contains(.product), !word.roles.contains(.doing) || !word.roles.isDisjoint(with: .anyName)
        else { return nil }
        let isListed = !word.roles.isDisjoint(with: .anyName)
        let isSelf = Self.calling.contains(words[first - 1].key)
        guard isListed || word.isCapital && word.length > 1 || isSelf && word.length > 2 else { return nil }
        if brand(words, first, first, bytes) && !isListed { return nil }
        var last = first
        while last + 1 < words.count, last < first + 2, gap(words, last, bytes) == .space,
            words[last + 1].isCapital || !words[last + 1].roles.isDisjoint(with: .name),
            words[last + 1].kind == word.kind, words[last + 1].roles.isDisjoint(with: [.stop, .doing])
        {
            last += 1
        }
        let start = Self.titles.contains(words[first - 1].key) ? first - 1 : first
        return (start, max(last, extended(words, first, bytes)))
    }

    private static let titles: Set<UInt64> = Set(["mr", "mrs", "ms"].map { NameKey.hash($0) })

    private static let calling: Set<UInt64> = Set(
        ["зовут", "атым", "есімім", "mr", "mrs", "ms"].map { NameKey.hash(NameKey.folded($0)) })

    private func isColon(_ words: [MessageWords.Word], _ left: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // A dot behind an abbreviation: `Mr. Brown`.
        let range = words[left].range.upperBound..<words[left + 1].range.lowerBound
        return range.count <= 2 && bytes[range.lowerBound] == 0x2E && words[left].kind == .latin
    }

    // MARK: - Names nobody listed

    /// A word with a capital that stands where only names stand: behind a greeting, before «апай» or a patronymic, before an
    /// initial with a dot; or that is built as Kazakh names are.
    private func unlisted(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (Int, Int)? {
        let word = words[index]
        guard word.isCapital, word.length >= 3, word.kind == .cyrillic, !own.contains(word.key),
            word.roles.isDisjoint(with: Self.ordinary), !isProduct(words, index, bytes)
        else { return nil }
        let hasNext = index + 1 < words.count
        let after = hasNext ? gap(words, index, bytes) : .stop
        let last = extended(words, index, bytes)
        let isNamed =
            hasNext && after == .space && words[index + 1].roles.contains(.title)
            || last > index && isPersonal(words, last, bytes)
            || index > 0 && words[index - 1].roles.contains(.greeting) && after != .space && after != .other
                && [.space, .comma].contains(gap(words, index - 1, bytes))
            || word.length >= 6 && Surname.isBuiltAsName(NameKey.folded(text(bytes, word.range)))
        guard isNamed, !brand(words, index, index, bytes) else { return nil }
        return (index, last)
    }

    private static let ordinary: WordRoles = [
        .stop, .product, .doing, .leading, .introducing, .title, .code, .number, .account, .street, .addressPart,
        .addressCue, .behindStreet, .knownStreet, .greeting,
    ]

    /// Whether the word that ends a name is a patronymic or an initial with its dot, which nothing but a person has.
    private func isPersonal(_ words: [MessageWords.Word], _ last: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = words[last]
        guard word.length == 1 else { return Surname.isPatronymic(NameKey.folded(text(bytes, word.range))) }
        return word.range.upperBound < bytes.count && bytes[word.range.upperBound] == 0x2E
    }

    // MARK: - Family names

    /// The last word of a name that begins at a word: patronymic, family name, initial.
    private func extended(_ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var last = index
        while last + 1 < words.count, last < index + 2 {
            let next = words[last + 1]
            guard next.kind == words[index].kind, gap(words, last, bytes) == .space else { break }
            let isInitial =
                next.length == 1 && next.isCapital && !next.roles.contains(.stop) && endsInitial(next, bytes)
            guard isInitial || isFamily(next, words[index], bytes) else { break }
            last += 1
            if isInitial { break }
        }
        return last
    }

    /// «Айдана К.», «Анна М»: nothing but a dot or the end of a phrase behind it.
    private func endsInitial(_ word: MessageWords.Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = word.range.upperBound
        return end >= bytes.count || bytes[end] != 0x20
    }

    private func isFamily(
        _ word: MessageWords.Word, _ first: MessageWords.Word, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard word.roles.isDisjoint(with: [.stop, .product, .doing]), !own.contains(word.key) else { return false }
        let key = NameKey.folded(text(bytes, word.range))
        if Surname.isPatronymic(key) { return true }
        guard word.isCapital else { return false }
        if word.roles.contains(.shortSurname) || word.roles.contains(.surname) { return true }
        if word.kind == .cyrillic, Surname.isSurname(key) { return true }
        // A family name first: «Пак Виктор»; two given names in a row are one person's.
        if first.roles.contains(.surname) || first.roles.contains(.shortSurname) {
            return !word.roles.isDisjoint(with: .anyName)
        }
        return false
    }
}

/// What stands between two words.
enum Gap: Equatable {
    /// A space, or nothing.
    case space
    /// A comma, colon or bracket.
    case comma
    /// The end of a sentence or line, or a dash.
    case stop
    /// Anything else.
    case other

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var kind = Gap.space
        var index = range.lowerBound
        while index < range.upperBound {
            switch bytes[index] {
            case 0x20, 0x09: break
            case 0xC2 where index + 1 < range.upperBound && bytes[index + 1] == 0xA0: index += 1
            case 0x2C, 0x3A, 0x28, 0x29, 0x3B: if kind == .space { kind = .comma }
            case 0x2E, 0x21, 0x3F, 0x0A, 0x0D: kind = .stop
            case 0xF0...0xFF: if kind == .space { kind = .comma }
            // Dashes, dots and signs of the plane U+2000; marks without width among them.
            case 0xE2 where index + 2 < range.upperBound:
                let isInvisible =
                    bytes[index + 1] == 0x80 && (0x8B...0x8F).contains(bytes[index + 2])
                    || bytes[index + 1] == 0x81
                if !isInvisible { kind = .stop }
                index += 2
            default: if kind == .space { kind = .other }
            }
            index += 1
        }
        self = kind
    }
}
