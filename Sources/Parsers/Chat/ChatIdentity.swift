import KnowledgeModel
import Language

/// What a chat is recognised by, whatever file it comes in: its typed texts with their minutes.
///
/// Names are left out, for contacts are renamed; seconds, for Android has none; media, for they may be left out. So the same
/// chat as archive and as text, with media or without, from the phone of either side, has the same marks where the two
/// exports overlap.
public struct ChatIdentity: Hashable, Sendable {
    /// One typed message.
    struct Mark: Hashable, Sendable, Comparable {
        /// Minutes since the year 0, days counted 372 to the year: only order and equality matter.
        var minute: Int
        /// ``StableHash`` of the text.
        var text: UInt64

        static func < (left: Self, right: Self) -> Bool {
            (left.minute, left.text) < (right.minute, right.text)
        }
    }

    /// The marks in order of time.
    let marks: [Mark]
    /// Number of messages of any kind.
    public let messageCount: Int

    /// The identity of messages.
    /// - Complexity: O(bytes + messages · log messages).
    init(_ messages: [ChatMessage]) {
        messageCount = messages.count
        marks = messages.compactMap { message in
            guard message.kind == .text, !message.text.isEmpty, let time = message.time else { return nil }
            let day = (time.year * 12 + time.month) * 31 + time.day
            return Mark(minute: (day * 24 + time.hour) * 60 + time.minute, text: StableHash.value(of: message.text))
        }
        .sorted()
    }

    init(marks: [Mark], messageCount: Int) {
        self.marks = marks
        self.messageCount = messageCount
    }

    /// A key that two exports share when their typed messages are the same: sixteen hexadecimal digits, stable over runs and
    /// machines.
    public var key: String {
        var hash = StableHash()
        for mark in marks {
            withUnsafeBytes(of: (mark.minute.littleEndian, mark.text.littleEndian)) { bytes in
                for byte in bytes { hash.combine(byte) }
            }
        }
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// How much of what both exports cover is in both: of the marks in the time that the two have in common, the share of the
    /// poorer one's that the other has too. 0 when their times do not meet.
    /// - Complexity: O(marks of both).
    public func overlap(with other: ChatIdentity) -> Double {
        guard let first = marks.first, let last = marks.last, let otherFirst = other.marks.first,
            let otherLast = other.marks.last
        else { return 0 }
        let start = max(first.minute, otherFirst.minute)
        let end = min(last.minute, otherLast.minute)
        guard start <= end else { return 0 }
        let mine = marks.filter { start <= $0.minute && $0.minute <= end }
        let theirs = other.marks.filter { start <= $0.minute && $0.minute <= end }
        guard !mine.isEmpty, !theirs.isEmpty else { return 0 }
        return Double(Self.common(mine, theirs)) / Double(min(mine.count, theirs.count))
    }

    /// Whether two exports are of one chat: as archive and text, exported twice, or one the tail of the other.
    ///
    /// At least half of what both cover must be in both. A text sent to many customers in one minute makes chats alike in that
    /// minute only; chats with fewer than three typed messages must agree entirely.
    /// - Complexity: O(marks of both).
    public func isSameChat(as other: ChatIdentity) -> Bool {
        let share = overlap(with: other)
        return min(marks.count, other.marks.count) < 3 ? share == 1 : share >= 0.5
    }

    /// Whether an export makes another one of the same chat needless: it ends no earlier and lacks nothing the other has.
    /// - Complexity: O(marks of both).
    public func supersedes(_ other: ChatIdentity) -> Bool {
        guard messageCount >= other.messageCount else { return false }
        if let start = marks.first, let end = marks.last, let otherStart = other.marks.first,
            let otherEnd = other.marks.last, start.minute > otherStart.minute || end.minute < otherEnd.minute
        {
            return false
        }
        return isSameChat(as: other)
    }

    private static func common(_ left: [Mark], _ right: [Mark]) -> Int {
        var (i, j, count) = (0, 0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                (i, j, count) = (i + 1, j + 1, count + 1)
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return count
    }
}

extension ChatExport {
    /// What the chat is recognised by.
    /// - Complexity: O(bytes + messages · log messages); keep it when it is needed again.
    public var identity: ChatIdentity { ChatIdentity(messages) }

    /// A key that exports with the same typed messages share; see ``ChatIdentity/key``.
    public var contentKey: String { identity.key }

    /// Whether another export is of the same chat; see ``ChatIdentity/isSameChat(as:)``.
    public func sameChat(as other: ChatExport) -> Bool { identity.isSameChat(as: other.identity) }

    /// Whether this export makes another one needless; see ``ChatIdentity/supersedes(_:)``.
    public func supersedes(_ other: ChatExport) -> Bool { identity.supersedes(other.identity) }
}
