import KnowledgeModel

/// The fixed phrases that WhatsApp writes into exports instead of content, in the languages its applications speak.
///
/// Spelled as the applications spell them and compared folded: without case, marks, double spaces and final stops. A phrase
/// stands for its whole line unless the table says otherwise.
struct ChatPhrases: Sendable {
    /// What a whole line means.
    enum Meaning: Hashable, Sendable {
        case media(ChatMessage.Media.Kind)
        /// Media of an untold kind. Counts only between `<` and `>`.
        case anyMedia
        case contact, deleted, call, viewOnce, location, poll
        /// A call that took place. Counts only behind U+200E.
        case callBehindMark
    }

    /// What the beginning of a line means.
    enum Opening: Sendable {
        case notice, deleted, viewOnce
    }

    static let shared = ChatPhrases()

    /// Meanings of whole lines by their folded form, without `<` and `>`.
    let lines: [[UInt8]: Meaning]
    /// Bytes of the longest folded phrase for a whole line.
    let longestLine: Int
    /// Meanings of line beginnings, folded, by their first bytes.
    private let openings: [UInt64: [(text: [UInt8], meaning: Opening)]]
    /// Folded phrases for a document left out; they follow the document's name.
    let documentLeftOut: [[UInt8]]
    /// Folded words inside `(…)` behind an attachment's name, Android.
    let attachedBehind: Set<[UInt8]>
    /// Folded words before the colon in `<…: name>`, iPhone.
    let attachedLabels: Set<[UInt8]>
    /// Folded words behind the name in `<name …>`, iPhone.
    let attachedBehindName: [[UInt8]]
    /// Folded phrases inside `<…>` behind an edited message.
    let edited: Set<[UInt8]>
    /// Folded fragments that make the words before a colon a notice rather than a name, by their first four bytes.
    private let noticeFragments: [UInt32: [[UInt8]]]
    /// Folded words for «location».
    let locationLabels: Set<[UInt8]>
    /// A bit for every beginning of a phrase: most lines are done with after one look here.
    private let beginnings: [UInt64]
    private let beginningKeys: Set<UInt64>
    /// The same for the ends of the phrases for documents.
    private let endings: [UInt64]
    private let endingKeys: Set<UInt64>

    private init() {
        func folded(_ list: String) -> [[UInt8]] {
            list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { TextFold.phrase(String($0)) }
        }
        var lines: [[UInt8]: Meaning] = [:]
        for (list, meaning) in Self.wholeLines { for phrase in folded(list) { lines[phrase] = meaning } }
        documentLeftOut = folded(Self.documents)
        for phrase in documentLeftOut { lines[phrase] = .media(.document) }
        self.lines = lines
        longestLine = lines.keys.map(\.count).max() ?? 0
        var openings: [UInt64: [(text: [UInt8], meaning: Opening)]] = [:]
        for (list, meaning) in Self.lineOpenings {
            for phrase in folded(list) { openings[Self.key(phrase), default: []].append((phrase, meaning)) }
        }
        self.openings = openings
        attachedBehind = Set(folded(Self.attachedAndroid))
        attachedLabels = Set(folded(Self.attachedIOS))
        attachedBehindName = folded("eklendi|bifogad|csatolva|添付")
        edited = Set(folded(Self.editedMarks))
        var fragments: [UInt32: [[UInt8]]] = [:]
        for text in Self.notices.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let fragment = Array(text.utf8).withUnsafeBufferPointer { TextFold.lowercased($0, 0..<$0.count) }
            fragments[Self.shortKey(fragment, at: 0), default: []].append(fragment)
        }
        noticeFragments = fragments
        locationLabels = Set(folded(Self.locations))
        beginningKeys = Set(lines.keys.map(Self.key) + openings.keys + [Self.key("null".utf8)])
        beginnings = Self.filter(beginningKeys)
        endingKeys = Set(documentLeftOut.map { Self.key($0.suffix(Self.glance)) })
        endings = Self.filter(endingKeys)
    }

    // MARK: - Quick looks

    /// Bytes of a phrase's beginning and end that are looked at: three Cyrillic letters.
    private static let glance = 6
    /// Bits of a filter; a line in a hundred goes through it in vain.
    private static let filterBits = 16

    @inline(__always)
    private static func slot(_ key: UInt64) -> Int {
        Int((key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - filterBits))
    }

    private static func filter(_ keys: some Sequence<UInt64>) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: 1 << (filterBits - 6))
        for key in keys { bits[slot(key) >> 6] |= 1 << UInt64(slot(key) & 63) }
        return bits
    }

    private static func key(_ phrase: some Collection<UInt8>) -> UInt64 {
        phrase.prefix(glance).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Whether some phrase begins like a line, capitals of ASCII and Russian letters apart.
    @inline(__always)
    func mayBegin(_ bytes: ChatBytes, at index: Int, end: Int) -> Bool {
        let stop = Swift.min(index + Self.glance, end)
        var key: UInt64 = 0
        var at = index
        while at < stop {
            let byte = bytes[at]
            if byte == 0xD0, at + 1 < end, bytes[at + 1] &- 0x90 < 0x20 {
                // А…Я: П and those before it keep their first byte.
                let next = bytes[at + 1]
                key = key << 8 | (next < 0xA0 ? 0xD0 : 0xD1)
                if at + 1 < stop { key = key << 8 | UInt64(next < 0xA0 ? next + 0x20 : next - 0x20) }
                at += 2
            } else {
                key = key << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                at += 1
            }
        }
        let slot = Self.slot(key)
        return beginnings[slot >> 6] & 1 << UInt64(slot & 63) != 0 && beginningKeys.contains(key)
    }

    /// Whether some phrase for a document left out ends like a line.
    @inline(__always)
    func mayEnd(_ bytes: ChatBytes, at end: Int, from start: Int) -> Bool {
        guard end - start >= Self.glance else { return false }
        var key: UInt64 = 0
        for index in end - Self.glance..<end { key = key << 8 | UInt64(bytes[index]) }
        let slot = Self.slot(key)
        return endings[slot >> 6] & 1 << UInt64(slot & 63) != 0 && endingKeys.contains(key)
    }

    /// The meaning of a folded line's beginning.
    func opening(_ line: [UInt8]) -> Opening? {
        openings[Self.key(line)]?.first { line.starts(with: $0.text) }?.meaning
    }

    /// Whether a folded text holds a fragment of a notice.
    func isNotice(_ text: [UInt8]) -> Bool {
        guard text.count >= 8 else { return false }
        for index in 0...(text.count - 4) {
            guard let fragments = noticeFragments[Self.shortKey(text, at: index)] else { continue }
            if fragments.contains(where: { text[index...].starts(with: $0) }) { return true }
        }
        return false
    }

    private static func shortKey(_ text: [UInt8], at index: Int) -> UInt32 {
        text[index..<index + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
