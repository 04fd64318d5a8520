/// Finds addresses of mail and names of accounts.
enum ContactFinder {
    static func find(
        _ words: [MessageWords.Word], _ bytes: UnsafeBufferPointer<UInt8>, hasAt: Bool
    ) -> [PersonalSpan] {
        var found: [PersonalSpan] = []
        if hasAt {
            for (at, byte) in bytes.enumerated() where byte == 0x40 {
                if let span = mail(bytes, at) ?? mention(bytes, at) { found.append(span) }
            }
        }
        for (index, word) in words.enumerated() where index + 1 < words.count {
            if word.roles.contains(.account), let span = account(words, index, bytes) { found.append(span) }
            if isDog(word), let span = spoken(words, index) { found.append(span) }
        }
        return found
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x2D, 0x2B: true
        default: false
        }
    }

    private static func identity(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
            let small = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
            return (hash ^ UInt64(small)) &* 0x0000_0100_0000_01B3
        }
    }

    /// The key that ``OwnContacts`` knows an address or account by.
    static func identity(of text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { identity($0[...]) }
    }

    private static func mail(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> PersonalSpan? {
        var start = at
        while start > 0, isPart(bytes[start - 1]) { start -= 1 }
        var end = at + 1
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        while end > at, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
        guard start < at, bytes[at..<end].contains(0x2E) else { return nil }
        return PersonalSpan(kind: .email, range: start..<end, identity: identity(bytes[start..<end]))
    }

    /// `@name`, and what WhatsApp writes for a mention: the name between marks that isolate its direction.
    private static func mention(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> PersonalSpan? {
        let start = at + 1
        if start + 2 < bytes.count, bytes[start] == 0xE2, bytes[start + 1] == 0x81, bytes[start + 2] == 0xA8 {
            var end = start + 3
            while end + 2 < bytes.count, !(bytes[end] == 0xE2 && bytes[end + 1] == 0x81 && bytes[end + 2] == 0xA9) {
                end += 1
            }
            return PersonalSpan(
                kind: .nick, range: start..<min(end, bytes.count),
                identity: identity(bytes[start..<min(end, bytes.count)]))
        }
        var end = start
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        while end > start, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
        guard end - start >= 3 else { return nil }
        return PersonalSpan(kind: .nick, range: start..<end, identity: identity(bytes[start..<end]))
    }

    /// «инстаграм zhanna_shoes»: a name behind the name of the service that no word looks like.
    private static func account(
        _ words: [MessageWords.Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> PersonalSpan? {
        let next = words[index + 1]
        guard next.kind == .latin, next.range.lowerBound - words[index].range.upperBound <= 3,
            next.range.lowerBound == 0 || bytes[next.range.lowerBound - 1] != 0x40
        else { return nil }
        let start = next.range.lowerBound
        var end = start
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        while end > start, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
        let isInvented = bytes[start..<end].contains { $0 == 0x5F || $0 == 0x2E || (0x30...0x39).contains($0) }
        guard isInvented, end - start >= 4, end >= bytes.count || bytes[end] != 0x40 else { return nil }
        return PersonalSpan(kind: .nick, range: start..<end, identity: identity(bytes[start..<end]))
    }

    private static let dog = NameKey.hash(NameKey.folded("собака"))
    private static let dot: Set<UInt64> = [NameKey.hash(NameKey.folded("точка")), NameKey.hash("dot")]

    private static func isDog(_ word: MessageWords.Word) -> Bool { word.key == dog }

    /// «zhanna собака mail точка kz».
    private static func spoken(_ words: [MessageWords.Word], _ index: Int) -> PersonalSpan? {
        guard index > 0, words[index - 1].kind != .cyrillic, index + 3 < words.count, words[index + 1].kind == .latin,
            dot.contains(words[index + 2].key), words[index + 3].kind == .latin
        else { return nil }
        return PersonalSpan(
            kind: .email, range: words[index - 1].range.lowerBound..<words[index + 3].range.upperBound,
            identity: words[index - 1].key &* 31 &+ words[index + 1].key)
    }
}
