/// Finds postal addresses in a message: a street, district or house with its number, and the parts that follow.
///
/// A town alone stays: it says where a parcel goes, not to whom.
struct AddressFinder {
    let lexicon = RedactionLexicon.shared

    func find(_ words: [MessageWords.Word], _ bytes: UnsafeBufferPointer<UInt8>) -> [PersonalSpan] {
        var found: [PersonalSpan] = []
        var index = 0
        var free = 0
        while index < words.count {
            let isStart =
                !words[index].roles.isDisjoint(with: Self.starters)
                || words[index].kind == .digits && index + 1 < words.count
            guard isStart, let (first, last) = address(words, index, bytes), first >= free else {
                index += 1
                continue
            }
            found.append(
                PersonalSpan(
                    kind: .address, range: words[first].range.lowerBound..<words[last].range.upperBound,
                    identity: Self.identity(of: words[first...last])))
            index = last + 1
            free = index
        }
        return found
    }

    private static let starters: WordRoles = [.street, .knownStreet, .behindStreet, .addressCue, .addressPart]

    /// Equal for spellings of one address: the street's last word before the number, and the number.
    static func identity(of words: ArraySlice<MessageWords.Word>) -> UInt64 {
        let kinds: WordRoles = [.street, .behindStreet, .addressPart]
        let number = words.firstIndex { $0.kind == .digits } ?? words.endIndex
        let name = words[..<number].last { $0.length > 1 && $0.roles.isDisjoint(with: kinds) }
        return (name?.key ?? 0) &* 31 &+ (number < words.endIndex ? words[number].key : 0)
    }

    /// The first and last word of the address that a word belongs to.
    private func address(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (Int, Int)? {
        let word = words[index]
        if word.roles.contains(.knownStreet), let house = houseOfKnownStreet(words, index, bytes) {
            return (withStreet(words, index, bytes), tail(words, house, bytes))
        }
        if word.roles.contains(.behindStreet), let range = aroundKind(words, index, bytes) { return range }
        if word.roles.contains(.street), let house = houseBehindStreet(words, index, bytes) {
            return (index, tail(words, house, bytes))
        }
        if word.roles.contains(.addressCue), let range = behindCue(words, index, bytes) { return range }
        if word.roles.contains(.addressPart), let range = houseAndFlat(words, index, bytes) { return range }
        if word.kind == .digits, let range = behindNumber(words, index, bytes) { return range }
        return nil
    }

    // MARK: - Numbers of houses

    /// Whether a number may be a house's or flat's: up to four digits, no price, size or time.
    private func isHouse(_ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index < words.count, words[index].kind == .digits, words[index].length <= 4 else { return false }
        let end = words[index].range.upperBound
        // `15:00`, `10%`, `45 000`.
        if end < bytes.count, bytes[end] == 0x3A || bytes[end] == 0x25 { return false }
        guard index + 1 < words.count else { return true }
        let next = words[index + 1]
        if next.kind == .digits, next.length == 3, gapIs(words, index, bytes, [0x20]) { return false }
        if Self.ordinals.contains(next.key), next.range.lowerBound == end { return false }
        return !Self.measures.contains(next.key) || gap(words, index, bytes) != .space
    }

    /// `2nd floor` is no house.
    private static let ordinals: Set<UInt64> = Set(["st", "nd", "rd", "th"].map { NameKey.hash($0) })

    private static let measures: Set<UInt64> = Set(
        """
        размер размера размеры тг тенге теңге р руб пара пары пар шт штук см мм лет года час часов часа утра вечера дня дней минут nd rd th
        өлшем kzt size pairs pm am марта мая июня июля августа января февраля апреля сентября октября ноября декабря
        """.split(whereSeparator: \.isWhitespace).map { NameKey.hash(NameKey.folded($0)) })

    private func gap(_ words: [MessageWords.Word], _ left: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Gap {
        Gap(bytes, words[left].range.upperBound..<words[left + 1].range.lowerBound)
    }

    /// Whether all bytes between two words are of these.
    private func gapIs(
        _ words: [MessageWords.Word], _ left: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ allowed: Set<UInt8>
    ) -> Bool {
        bytes[words[left].range.upperBound..<words[left + 1].range.lowerBound].allSatisfy(allowed.contains)
    }

    /// Space, comma, dot, hyphen, slash.
    private static let joints: Set<UInt8> = [0x20, 0x2C, 0x2E, 0x2D, 0x2F, 0xC2, 0xA0, 0x3A, 0x23]

    private func isJoined(_ words: [MessageWords.Word], _ left: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        words[left + 1].range.lowerBound - words[left].range.upperBound <= 4 && gapIs(words, left, bytes, Self.joints)
    }

    // MARK: - Beginnings

    private func knownStreetEnd(_ words: [MessageWords.Word], _ index: Int) -> Int? {
        guard let phrases = lexicon.streets[words[index].key] else { return nil }
        var end: Int?
        for rest in phrases where words.count > index + rest.count {
            if zip(rest, words[(index + 1)...]).allSatisfy({ $0 == $1.key }) { end = max(end ?? 0, index + rest.count) }
        }
        return end
    }

    /// «Гоголя 15», «Аль-Фараби көшесі 77»: the number behind a street known by name.
    private func houseOfKnownStreet(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        guard let end = knownStreetEnd(words, index), words[index].isCapital || end > index else { return nil }
        var next = end + 1
        while next < words.count, next <= end + 2, isJoined(words, next - 1, bytes),
            !words[next].roles.isDisjoint(with: [.street, .behindStreet, .addressPart])
        {
            next += 1
        }
        guard next < words.count, isJoined(words, next - 1, bytes), isHouse(words, next, bytes) else { return nil }
        return next
    }

    /// The street word before a known name belongs to the address.
    private func withStreet(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var first = index
        while first > 0, isJoined(words, first - 1, bytes), words[first - 1].roles.contains(.street) { first -= 1 }
        return first
    }

    /// «ул. Шёлковая 31», «мкр Самал-2», «мкр 5»: the number behind a kind of street.
    private func houseBehindStreet(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var next = index + 1
        // The second half of «пр-т» and the like.
        if next < words.count, words[next].length == 1, words[next].kind == .cyrillic, words[index].length <= 2,
            words[next].range.lowerBound == words[index].range.upperBound + 1
        {
            next += 1
        }
        let firstName = next
        while next < words.count, next < firstName + 4, isJoined(words, next - 1, bytes) {
            if words[next].kind == .digits {
                let isNamed = next > firstName || words[index].roles.contains(.numbered)
                return isNamed && isHouse(words, next, bytes) ? next : nil
            }
            let isPart = words[next].roles.contains(.addressPart)
            guard words[next].isCapital || isPart || next > firstName || words[index].length <= 5,
                words[next].roles.isDisjoint(with: [.stop, .doing])
            else { return nil }
            next += 1
        }
        return nil
    }

    /// «Абай көшесі 45», «Dostyk ave 132», «12 Baker Street».
    private func aroundKind(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (Int, Int)? {
        var first = index
        while first > 0, first > index - 3, isJoined(words, first - 1, bytes),
            words[first - 1].isCapital && words[first - 1].kind != .digits
                || first < index && words[first - 1].kind == .digits && words[first - 1].length <= 4
                || words[first - 1].roles.contains(.knownStreet)
        {
            first -= 1
            if words[first].kind == .digits { break }
        }
        guard first < index else { return nil }
        if index + 1 < words.count, isJoined(words, index, bytes) {
            if isHouse(words, index + 1, bytes) { return (first, tail(words, index + 1, bytes)) }
            if words[index + 1].roles.contains(.addressPart), index + 2 < words.count,
                isJoined(words, index + 1, bytes),
                isHouse(words, index + 2, bytes)
            {
                return (first, tail(words, index + 2, bytes))
            }
        }
        return words[first].kind == .digits ? (first, tail(words, index, bytes)) : nil
    }

    /// «адрес Лесная 5», «живу Облачная 21».
    private func behindCue(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (Int, Int)? {
        var first = index + 1
        while first < words.count, first <= index + 3, gap(words, first - 1, bytes) != .stop,
            !words[first].isCapital, words[first].kind != .digits,
            words[first].roles.contains(.stop) || words[first].roles.contains(.addressCue)
                || words[first].length <= 3 && !words[first].roles.contains(.street)
        {
            first += 1
        }
        guard first < words.count, words[first].isCapital, words[first].kind != .digits,
            words[first].roles.isDisjoint(with: [.stop, .name]), gap(words, first - 1, bytes) != .stop
        else { return nil }
        var next = first + 1
        while next < words.count, next <= first + 3, isJoined(words, next - 1, bytes) {
            if words[next].kind == .digits {
                return isHouse(words, next, bytes) ? (first, tail(words, next, bytes)) : nil
            }
            guard words[next].roles.isDisjoint(with: [.stop, .doing, .name, .street]) else { return nil }
            next += 1
        }
        return nil
    }

    /// «дом 14, кв 9»: two parts with their numbers.
    private func houseAndFlat(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (Int, Int)? {
        guard words[index].length > 1, index + 3 < words.count, isJoined(words, index, bytes),
            isHouse(words, index + 1, bytes), isJoined(words, index + 1, bytes),
            words[index + 2].roles.contains(.addressPart), isJoined(words, index + 2, bytes),
            isHouse(words, index + 3, bytes)
        else { return nil }
        return (index, tail(words, index + 3, bytes))
    }

    /// «17 мкр 5», «120 үй, 33 пәтер», «12-44 кв».
    private func behindNumber(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (Int, Int)? {
        guard isHouse(words, index, bytes), index + 2 < words.count, isJoined(words, index, bytes) else { return nil }
        let kind = words[index + 1]
        guard kind.roles.contains(.numbered) || kind.roles.contains(.addressPart) && kind.length > 1,
            isJoined(words, index + 1, bytes), isHouse(words, index + 2, bytes)
        else { return nil }
        // «3 этаж 5» is told by its neighbours; alone it says nothing.
        guard kind.roles.contains(.numbered) || index + 3 < words.count && words[index + 3].roles.contains(.addressPart)
        else { return nil }
        return (index, tail(words, index + 2, bytes))
    }

    // MARK: - What follows

    /// The last word of an address whose first number stands at `house`.
    private func tail(_ words: [MessageWords.Word], _ house: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var last = house
        var index = house + 1
        while index < words.count, isJoined(words, index - 1, bytes) {
            let word = words[index]
            let isTight =
                word.range.lowerBound - words[index - 1].range.upperBound <= 1
                && !gapIs(words, index - 1, bytes, [0x20])
            if word.kind == .digits {
                // A bare number belongs only where a hyphen or stroke ties it, or a part of an address names it.
                let isNamed =
                    words[index - 1].roles.contains(.addressPart)
                    || words[index - 1].roles.contains(.numbered)
                    || words[index - 1].roles.contains(.behindStreet)
                let names =
                    index + 1 < words.count && isJoined(words, index, bytes)
                    && words[index + 1].roles.contains(.addressPart)
                guard isHouse(words, index, bytes), isNamed || isTight || names else { break }
                last = index
            } else if word.length == 1, isTight || words[index - 1].range.upperBound == word.range.lowerBound {
                // `58А`.
                last = index
            } else if word.roles.contains(.addressPart) {
                if words[index - 1].kind == .digits { last = index }
            } else if !word.roles.isDisjoint(with: [.street, .behindStreet]) {
                last = index
            } else if words[index - 1].roles.contains(.street), word.isCapital {
                last = index
            } else {
                break
            }
            index += 1
        }
        return last
    }
}
