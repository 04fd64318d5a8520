import KnowledgeModel

extension ChatIdentity {
    /// The identity with one byte of each text's hash: what can be kept of a chat without giving its texts away.
    ///
    /// Marks that are equal stay equal, so that an identity never supersedes another one whose outline its own does not
    /// supersede. The reverse does not hold: what outlines say yes to has to be asked of the identities.
    public var outline: ChatIdentity {
        ChatIdentity(
            marks: marks.map { Mark(minute: $0.minute, text: $0.text & 0xFF) }.sorted(), messageCount: messageCount)
    }

    /// The outline as bytes: the number of messages, then for each mark the minutes since the one before and the byte of
    /// its text; numbers as unsigned LEB128.
    public var encodedOutline: [UInt8] {
        var bytes: [UInt8] = []
        func append(_ number: Int) {
            var rest = UInt64(number)
            while rest >= 0x80 {
                bytes.append(UInt8(rest & 0x7F) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(rest))
        }
        append(messageCount)
        var minute = 0
        for mark in outline.marks {
            append(mark.minute - minute)
            bytes.append(UInt8(mark.text))
            minute = mark.minute
        }
        return bytes
    }

    /// Reads what ``encodedOutline`` wrote; nil for anything else.
    public init?(outline bytes: some Collection<UInt8>) {
        var rest = bytes[...]
        func number() -> Int? {
            var (value, shift) = (UInt64(0), UInt64(0))
            while let byte = rest.popFirst(), shift < 56 {
                value |= UInt64(byte & 0x7F) << shift
                if byte < 0x80 { return Int(value) }
                shift += 7
            }
            return nil
        }
        guard let messageCount = number() else { return nil }
        var marks: [Mark] = []
        var minute = 0
        while !rest.isEmpty {
            guard let step = number(), let text = rest.popFirst() else { return nil }
            let (sum, isTooLarge) = minute.addingReportingOverflow(step)
            guard !isTooLarge else { return nil }
            minute = sum
            marks.append(Mark(minute: minute, text: UInt64(text)))
        }
        self.init(marks: marks, messageCount: messageCount)
    }
}
