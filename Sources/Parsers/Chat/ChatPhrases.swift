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
    /// Meanings of line beginnings, folded, by their first bytes.
    private let openings: [UInt32: [(text: [UInt8], meaning: Opening)]]
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
    /// Folded fragments that make the words before a colon a notice rather than a name.
    let noticeFragments: [[UInt8]]
    /// Folded words for «location».
    let locationLabels: Set<[UInt8]>
    /// One bit for every pair of first bytes that some phrase begins with: most lines are done with after one look here.
    private let beginnings: [UInt64]
    /// The same for the last two bytes of the phrases for documents.
    private let endings: [UInt64]

    private init() {
        func folded(_ list: String) -> [[UInt8]] {
            list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { TextFold.phrase(String($0)) }
        }
        var lines: [[UInt8]: Meaning] = [:]
        for (list, meaning) in Self.wholeLines { for phrase in folded(list) { lines[phrase] = meaning } }
        documentLeftOut = folded(Self.documents)
        for phrase in documentLeftOut { lines[phrase] = .media(.document) }
        self.lines = lines
        var openings: [UInt32: [(text: [UInt8], meaning: Opening)]] = [:]
        for (list, meaning) in Self.lineOpenings {
            for phrase in folded(list) { openings[Self.key(phrase), default: []].append((phrase, meaning)) }
        }
        self.openings = openings
        attachedBehind = Set(folded(Self.attachedAndroid))
        attachedLabels = Set(folded(Self.attachedIOS))
        attachedBehindName = folded("eklendi|bifogad|csatolva|添付")
        edited = Set(folded(Self.editedMarks))
        noticeFragments = Self.notices.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { fragment in
            Array(fragment.utf8).withUnsafeBufferPointer { TextFold.lowercased($0, 0..<$0.count) }
        }
        locationLabels = Set(folded(Self.locations))
        var beginnings = [UInt64](repeating: 0, count: 64)
        for key in lines.keys.map(Self.key) + openings.keys { Self.set(key, in: &beginnings) }
        self.beginnings = beginnings
        var endings = [UInt64](repeating: 0, count: 64)
        for phrase in documentLeftOut { Self.set(Self.tail(phrase[phrase.count - 2], phrase[phrase.count - 1]), in: &endings) }
        self.endings = endings
    }

    // MARK: - Quick looks

    private static func set(_ key: UInt32, in bits: inout [UInt64]) {
        let slot = Int((key &* 0x9E37_79B1) >> 20)
        bits[slot >> 6] |= 1 << UInt64(slot & 63)
    }

    private static func key(_ phrase: [UInt8]) -> UInt32 {
        phrase.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func tail(_ last: UInt8, _ byte: UInt8) -> UInt32 { UInt32(last) << 8 | UInt32(byte) }

    /// Whether some phrase begins with the four bytes, of which ASCII and Cyrillic letters may be capital. May say yes wrongly.
    @inline(__always)
    func mayBegin(_ bytes: ChatBytes, at index: Int, end: Int) -> Bool {
        guard index + 4 <= end else { return false }
        var key: UInt32 = 0
        var offset = 0
        while offset < 4 {
            var byte = bytes[index + offset]
            if byte < 0x80 {
                if byte &- 0x41 < 26 { byte |= 0x20 }
                key = key << 8 | UInt32(byte)
                offset += 1
                continue
            }
            var next = offset < 3 ? bytes[index + offset + 1] : 0
            if byte == 0xD0, next >= 0x90, next < 0xA0 {
                next += 0x20
            } else if byte == 0xD0, next >= 0xA0, next < 0xB0 {
                byte = 0xD1
                next -= 0x20
            } else if byte == 0xD0, offset == 3, bytes[min(index + 4, end - 1)] &- 0xA0 < 0x10 {
                byte = 0xD1
            } else if byte == 0xC3, next >= 0x80, next <= 0x9E {
                next += 0x20
            }
            key = key << 8 | UInt32(byte)
            offset += 1
            if offset < 4 {
                key = key << 8 | UInt32(next)
                offset += 1
            }
        }
        let slot = Int((key &* 0x9E37_79B1) >> 20)
        return beginnings[slot >> 6] & 1 << UInt64(slot & 63) != 0
    }

    /// Whether some phrase for a document left out ends with two bytes.
    @inline(__always)
    func mayEnd(_ last: UInt8, _ byte: UInt8) -> Bool {
        let slot = Int((Self.tail(last, byte) &* 0x9E37_79B1) >> 20)
        return endings[slot >> 6] & 1 << UInt64(slot & 63) != 0
    }

    /// The meaning of a folded line's beginning.
    func opening(_ line: [UInt8]) -> Opening? {
        openings[Self.key(line)]?.first { line.starts(with: $0.text) }?.meaning
    }

    /// Whether a folded text holds a fragment of a notice.
    func isNotice(_ text: [UInt8]) -> Bool {
        noticeFragments.contains { fragment in
            guard text.count >= fragment.count else { return false }
            return (0...(text.count - fragment.count)).contains { text[$0...].starts(with: fragment) }
        }
    }
}
