extension SizeReader {
    /// Finds the sizes in running text.
    ///
    /// A number is a size when a size word or a system stands right beside it: `размеры 36–40`, `р. 36, 37, 38`, `38 размер`,
    /// `EU 38`, `38р`, `40 өлшем`. Bare numbers, dimensions and sizes of other systems are passed over.
    /// - Returns: finds in the order of the text; each member of a list is a find of its own.
    /// - Complexity: O(bytes of the text).
    public static func sizes(in text: some StringProtocol) -> [FoundInText<StatedSize>] {
        withUTF8(of: text, sizes(utf8:))
    }

    /// Finds the sizes in running text given as UTF-8.
    public static func sizes(utf8 bytes: UnsafeBufferPointer<UInt8>) -> [FoundInText<StatedSize>] {
        guard bytes.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        let tokens = Tokens(bytes)
        var found: [FoundInText<StatedSize>] = []
        var index = 0
        while index < tokens.count {
            if let end = PhoneNumber.end(in: tokens, at: index) {
                index = end
                continue
            }
            guard tokens.list[index].kind == .digits, !isGlued(tokens, index) else {
                index += 1
                continue
            }
            let list = SizeList(tokens, at: index, known: worn)
            let isNamed = namesSize(tokens, before: index) || namesSize(tokens, after: list)
            if list.doubt == nil, !list.sizes.isEmpty, isNamed {
                let range = tokens.list[index].start..<tokens.list[list.next - 1].end
                found += list.sizes.map { FoundInText(utf8Range: range, value: $0) }
            }
            index = list.isDimensions ? index + 1 : max(list.next, index + 1)
        }
        return found
    }

    /// What shoes, clothes and children's clothes are worn in: 15 to 176.
    private static let worn = 150...1760

    private static func isGlued(_ tokens: Tokens, _ index: Int) -> Bool {
        guard tokens.list[index].gap == .none, let before = tokens[index - 1] else { return false }
        guard before.kind == .word else {
            return before.kind == .mark && [0x2C, 0x2E, 0xD7, 0x2A].contains(before.mark)
                && tokens[index - 2]?.kind == .digits && before.gap == .none
        }
        switch tokens.meaning(at: index - 1) {
        case .size, .europeanSize, .shortRouble: return false
        default: return true
        }
    }

    private static func namesSize(_ tokens: Tokens, before index: Int) -> Bool {
        var place = index - 1
        for _ in 0..<4 {
            guard let token = tokens[place], tokens[place + 1].map({ $0.gap != .line }) == true else { return false }
            if token.kind == .mark {
                // `р-р 38`, `размер: 38`, `размеры — 38`.
                guard tokens.isMark(place, ".", ":", "№", "(") || tokens.isDash(place) else { return false }
            } else {
                switch tokens.meaning(at: place) {
                case .size, .europeanSize: return true
                case .shortRouble: return isShortSize(tokens, place)
                case .from, .neutral, .and: break
                default: return false
                }
            }
            place -= 1
        }
        return false
    }

    /// Whether `р` means a size: not where it is the rouble of a number before it.
    private static func isShortSize(_ tokens: Tokens, _ index: Int) -> Bool {
        guard let before = tokens[index - 1] else { return true }
        if before.kind == .digits { return false }
        return !(before.kind == .mark && tokens[index - 2]?.kind == .digits && tokens.isDash(index - 1))
    }

    private static func namesSize(_ tokens: Tokens, after list: SizeList) -> Bool {
        var place = list.next
        guard let token = tokens[place], token.gap <= .space else { return false }
        if tokens.isDash(place), token.gap == .none, let ending = tokens[place + 1], ending.kind == .word,
            ["й", "го", "ый", "ого", "му", "м", "ші", "шы"].contains(tokens.folded(ending))
        {
            place += 2
        }
        switch tokens.meaning(at: place) {
        case .size, .europeanSize: return true
        case .shortRouble:
            // `38 р.` is a size, `380 р.` is money; the amounts take it from 100 up.
            return list.sizes.allSatisfy { $0.upper < 1000 }
        default: return false
        }
    }
}
