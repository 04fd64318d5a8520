import Foundation
import KnowledgeModel

/// What a message is, told from its body.
struct ChatBody {
    var kind: ChatMessage.Kind
    var text: String
    var media: ChatMessage.Media?
    var isEdited = false
}

/// Reads the bodies of one file.
struct ChatBodyReader {
    let bytes: ChatBytes
    /// Whether an iPhone wrote the file: there a body that begins with U+200E was generated, not typed.
    let isPhoneOS: Bool
    /// Whether line breaks may be CR LF or CR.
    let hasReturns: Bool
    private let phrases = ChatPhrases.shared
    private var folded: [UInt8] = []
    private var clean: [UInt8] = []

    init(_ bytes: ChatBytes, isPhoneOS: Bool, hasReturns: Bool) {
        self.bytes = bytes
        self.isPhoneOS = isPhoneOS
        self.hasReturns = hasReturns
    }

    /// Reads what stands behind `Name: `.
    /// - Complexity: O(length of the body).
    mutating func read(_ body: Range<Int>) -> ChatBody {
        guard let last = body.last else { return ChatBody(kind: .viewOnce, text: "") }
        let lineEnd = bytes.firstIndex(of: 0x0A, in: body) ?? body.upperBound
        if isPlain(body, last: bytes[last], lineEnd: lineEnd) { return ChatBody(kind: .text, text: text(body)) }
        return readClosely(body, lineEnd: lineEnd)
    }

    /// Reads a line that has no author.
    mutating func readSystem(_ body: Range<Int>) -> ChatBody {
        TextFold.phrase(bytes, body, into: &folded)
        switch phrases.lines[folded] {
        case .call, .callBehindMark: return ChatBody(kind: .call, text: text(body))
        case .deleted: return ChatBody(kind: .deleted, text: "")
        default: return ChatBody(kind: .system, text: text(body))
        }
    }

    // MARK: - The common case

    /// Whether nothing in a body needs a close look: one glance at its ends and at its colons.
    @inline(__always)
    private func isPlain(_ body: Range<Int>, last: UInt8, lineEnd: Int) -> Bool {
        let start = body.lowerBound
        if last == 0x3E || bytes[start] == 0x3C || bytes.markLength(at: start, end: body.upperBound) > 0 {
            return false
        }
        var end = lineEnd
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        guard end > start else { return true }
        if phrases.mayBegin(bytes, at: start, end: end) { return false }
        let final = bytes[end - 1]
        if final == 0x29 || final == 0x3E || phrases.mayEnd(bytes, at: end, from: start) { return false }
        return !mayHoldPlace(body)
    }

    /// Whether a link to a map stands in a body.
    @inline(__always)
    private func mayHoldPlace(_ body: Range<Int>) -> Bool {
        var from = body.lowerBound
        while let colon = bytes.firstIndex(of: 0x3A, in: from..<body.upperBound) {
            if isMapLink(colon, end: body.upperBound) { return true }
            from = colon + 1
        }
        return false
    }

    private func isMapLink(_ colon: Int, end: Int) -> Bool {
        guard bytes.starts(with: "://", at: colon, end: end) else { return false }
        return bytes.starts(with: "maps.google.com/?q=", at: colon + 3, end: end)
            || bytes.starts(with: "foursquare.com/", at: colon + 3, end: end)
            || bytes.starts(with: "maps.google.com/maps?q=", at: colon + 3, end: end)
            || bytes.starts(with: "www.google.com/maps/search/?api=1&query=", at: colon + 3, end: end)
    }

    // MARK: - A close look

    private mutating func readClosely(_ whole: Range<Int>, lineEnd: Int) -> ChatBody {
        let isMarked = bytes.starts(with: "\u{200E}", at: whole.lowerBound, end: whole.upperBound)
        let (body, isEdited) = withoutEditedMark(whole)
        let line = body.lowerBound..<min(max(lineEnd, body.lowerBound), body.upperBound)
        var read = readUnedited(body, line: line, isMarked: isMarked)
        read.isEdited = isEdited
        return read
    }

    private mutating func readUnedited(_ body: Range<Int>, line: Range<Int>, isMarked: Bool) -> ChatBody {
        let isOneLine = line.upperBound == body.upperBound
        if line.count <= 1000 {
            TextFold.phrase(bytes, line, into: &folded)
            if let read = wholeLine(body, line: line, isOneLine: isOneLine, isMarked: isMarked) { return read }
        } else {
            folded.removeAll(keepingCapacity: true)
        }
        if let found = ChatAttachment(bytes, line: line, body: body, isMarked: isMarked) {
            let kind: ChatMessage.Kind = found.media.kind == .contact ? .contact : .media
            let before = text(found.before)
            let after = text(found.after)
            let caption = before.isEmpty || after.isEmpty ? before + after : before + "\n" + after
            return ChatBody(kind: kind, text: caption, media: found.media)
        }
        if let read = documentLeftOut(body, line: line) { return read }
        switch phrases.opening(folded) {
        case .notice: return ChatBody(kind: .system, text: text(body))
        case .deleted where isOneLine: return ChatBody(kind: .deleted, text: "")
        case .viewOnce where isOneLine: return ChatBody(kind: .viewOnce, text: "")
        default: break
        }
        if isPlace(body, isMarked: isMarked) { return ChatBody(kind: .location, text: text(body)) }
        if isMarked, isPhoneOS { return markedLine(body, line: line) }
        return ChatBody(kind: .text, text: text(body))
    }

    /// A first line that is one of WhatsApp's phrases from end to end.
    private mutating func wholeLine(_ body: Range<Int>, line: Range<Int>, isOneLine: Bool, isMarked: Bool) -> ChatBody?
    {
        if folded.isEmpty { return isOneLine ? ChatBody(kind: .viewOnce, text: "") : nil }
        var isBracketed = false
        if folded.first == 0x3C, folded.last == 0x3E {
            isBracketed = true
            folded.removeFirst()
            folded.removeLast()
            while folded.first == 0x20 { folded.removeFirst() }
            while folded.last == 0x20 || folded.last == 0x2E { folded.removeLast() }
        }
        defer {
            if isBracketed {
                folded.insert(0x3C, at: 0)
                folded.append(0x3E)
            }
        }
        if isOneLine, folded == Array("null".utf8) { return ChatBody(kind: .viewOnce, text: "") }
        guard let meaning = phrases.lines[folded] else { return nil }
        let rest = line.upperBound..<body.upperBound
        switch meaning {
        case .media(let kind):
            return ChatBody(kind: .media, text: text(rest), media: ChatMessage.Media(kind: kind))
        case .anyMedia where isBracketed:
            return ChatBody(kind: .media, text: text(rest), media: ChatMessage.Media(kind: .unknown))
        case .contact:
            return ChatBody(kind: .contact, text: text(rest), media: ChatMessage.Media(kind: .contact))
        case .deleted where isOneLine: return ChatBody(kind: .deleted, text: "")
        case .viewOnce where isOneLine: return ChatBody(kind: .viewOnce, text: "")
        case .call where isOneLine || isMarked, .callBehindMark where isMarked:
            return ChatBody(kind: .call, text: text(body))
        case .location: return ChatBody(kind: .location, text: text(body))
        case .poll where !isOneLine: return ChatBody(kind: .poll, text: pollText(rest))
        default: return nil
        }
    }

    /// A line that an iPhone generated and that is no whole phrase: a phrase with something behind it, or a notice.
    private mutating func markedLine(_ body: Range<Int>, line: Range<Int>) -> ChatBody {
        // No phrase is longer, so that a long line costs no more than a short one.
        for stop in folded.indices.prefix(phrases.longestLine + 1)
        where [0x2C, 0x2E, 0x20, 0x3A, 0xE2].contains(folded[stop]) {
            guard let meaning = phrases.lines[Array(folded[..<stop])] else { continue }
            switch meaning {
            case .call, .callBehindMark: return ChatBody(kind: .call, text: text(body))
            case .media(let kind):
                guard let caption = behind(words: stop, in: body) else { continue }
                return ChatBody(kind: .media, text: text(caption), media: ChatMessage.Media(kind: kind))
            default: continue
            }
        }
        return ChatBody(kind: .system, text: text(body))
    }

    /// The part of a body behind as many folded bytes; folding keeps the number of visible bytes of letters.
    private func behind(words count: Int, in body: Range<Int>) -> Range<Int>? {
        var index = bytes.trimmed(body).lowerBound
        var left = count
        while left > 0, index < body.upperBound {
            let mark = bytes.markLength(at: index, end: body.upperBound)
            let space = bytes.spaceLength(at: index, end: body.upperBound)
            index += mark > 0 ? mark : max(space, 1)
            if mark == 0 { left -= 1 }
        }
        return left == 0 ? bytes.trimmed(index..<body.upperBound) : nil
    }

    /// `Name.pdf • ‎2 pages ‎document omitted`.
    private mutating func documentLeftOut(_ body: Range<Int>, line: Range<Int>) -> ChatBody? {
        guard
            phrases.documentLeftOut.contains(where: {
                folded.count > $0.count && folded.suffix($0.count).elementsEqual($0)
            }),
            folded.contains(0x2E)
        else { return nil }
        let shown = text(line)
        guard let stop = shown.range(of: " • ")?.lowerBound ?? nameEnd(shown) else { return nil }
        let name = String(shown[..<stop])
        let media = ChatMessage.Media(kind: .document, fileName: name)
        return ChatBody(kind: .media, text: text(line.upperBound..<body.upperBound), media: media)
    }

    /// Where the document's name ends in a line without a dot in the middle: behind its extension.
    private func nameEnd(_ shown: String) -> String.Index? {
        guard let stop = shown.lastIndex(of: "."),
            let space = shown[stop...].firstIndex(of: " "), shown.distance(from: stop, to: space) <= 6
        else { return nil }
        return space
    }

    // MARK: - Places

    /// A link to a map behind the word for «location», at the end of a place's name, or on the last of three lines.
    private mutating func isPlace(_ body: Range<Int>, isMarked: Bool) -> Bool {
        var from = body.lowerBound
        while let colon = bytes.firstIndex(of: 0x3A, in: from..<body.upperBound) {
            from = colon + 1
            guard isMapLink(colon, end: body.upperBound) else { continue }
            if isMarked { return true }
            // Back over `https` to what stands before the link.
            var start = colon
            while start > body.lowerBound, bytes[start - 1] | 0x20 &- 0x61 < 26 { start -= 1 }
            return isPlaceLabel(
                body.lowerBound..<start, linkEnd: linkEnd(from: colon, in: body), bodyEnd: body.upperBound)
        }
        return false
    }

    private func linkEnd(from colon: Int, in body: Range<Int>) -> Int {
        var end = colon
        while end < body.upperBound, bytes[end] > 0x20 { end += 1 }
        return end
    }

    private mutating func isPlaceLabel(_ label: Range<Int>, linkEnd: Int, bodyEnd: Int) -> Bool {
        guard bytes.trimmed(linkEnd..<bodyEnd).isEmpty else { return false }
        let label = bytes.trimmed(label)
        guard let last = label.last else { return false }
        if bytes[last] == 0x3A {
            let words = bytes.trimmed(label.lowerBound..<last)
            TextFold.phrase(bytes, words, into: &folded)
            // `Name (Addr): link`, or the one word in a language of the table or any other.
            return phrases.locationLabels.contains(folded) || bytes[max(words.lowerBound, words.upperBound - 1)] == 0x29
                || !folded.contains(0x20)
        }
        // Name, address and link on lines of their own.
        return bytes.firstIndex(of: 0x0A, in: label) != nil
    }

    // MARK: - Edited messages

    /// The body without ` <This message was edited>`.
    private mutating func withoutEditedMark(_ body: Range<Int>) -> (Range<Int>, Bool) {
        let shown = bytes.trimmed(body)
        guard let last = shown.last, bytes[last] == 0x3E, let opening = bytes.lastIndex(of: 0x3C, in: shown),
            last - opening < 200
        else { return (body, false) }
        TextFold.phrase(bytes, opening + 1..<last, into: &folded)
        guard phrases.edited.contains(folded) || isUnknownEditedMark(opening, shown) else { return (body, false) }
        let kept = bytes.trimmed(body.lowerBound..<opening)
        // The mark at the beginning still tells generated text.
        return (body.lowerBound..<max(kept.upperBound, body.lowerBound), true)
    }

    /// Words in a language that the table lacks: between U+200E and the end, behind typed text, naming no file.
    private func isUnknownEditedMark(_ opening: Int, _ shown: Range<Int>) -> Bool {
        opening >= shown.lowerBound + 3 && bytes.starts(with: "\u{200E}", at: opening - 3, end: opening)
            && !folded.contains(0x3A) && !folded.contains(0x2E) && phrases.lines[folded] == nil
            && !bytes.trimmed(shown.lowerBound..<opening).isEmpty
    }

    // MARK: - Texts

    /// Question and options of a poll, each on its line, without the words «POLL» and «OPTION».
    private mutating func pollText(_ lines: Range<Int>) -> String {
        let shown = text(lines).split(separator: "\n", omittingEmptySubsequences: true)
        guard let question = shown.first else { return "" }
        let options = shown.dropFirst()
        guard let label = options.first?.firstIndex(of: ":").map({ options.first?.prefix(through: $0) ?? "" }),
            options.allSatisfy({ $0.hasPrefix(label) })
        else { return shown.joined(separator: "\n") }
        let named = options.map { $0.dropFirst(label.count).drop { $0 == " " } }
        return ([question] + named).joined(separator: "\n")
    }

    /// The text of a range without the export's marks, with line breaks as `\n`, without blank lines at its ends.
    mutating func text(_ range: Range<Int>) -> String {
        var range = range
        while range.upperBound > range.lowerBound, isBreak(range.upperBound - 1) { range = range.dropLast() }
        while range.lowerBound < range.upperBound, isBreak(range.lowerBound) { range = range.dropFirst() }
        let mayHoldMark =
            bytes.firstIndex(of: 0xE2, in: range) != nil || bytes.firstIndex(of: 0xEF, in: range) != nil
        guard mayHoldMark || hasReturns else { return bytes.text(range) }
        return cleaned(range)
    }

    private func isBreak(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

    private mutating func cleaned(_ range: Range<Int>) -> String {
        clean.removeAll(keepingCapacity: true)
        var hasChanged = false
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            let mark = isRemoved(index, end: range.upperBound)
            if mark > 0 {
                index += mark
                hasChanged = true
            } else if byte == 0x0D, index + 1 < range.upperBound, bytes[index + 1] == 0x0A {
                index += 1
                hasChanged = true
            } else {
                clean.append(byte)
                index += 1
            }
        }
        guard hasChanged else { return bytes.text(range) }
        var kept = 0..<clean.count
        // What stood before a mark that is gone: ` ‎<This message was edited>` leaves its space.
        if range.lowerBound < range.upperBound, isRemoved(range.lowerBound, end: range.upperBound) > 0 {
            while kept.lowerBound < kept.upperBound, clean[kept.lowerBound] == 0x20 || clean[kept.lowerBound] == 0x0A {
                kept = kept.dropFirst()
            }
        }
        return clean.withUnsafeBufferPointer { $0.text(kept) }
    }

    /// Length of a mark that exports put into texts, 0 for any other character. U+200F and U+061C stay: people type them.
    @inline(__always)
    private func isRemoved(_ index: Int, end: Int) -> Int {
        guard bytes[index] == 0xE2 || bytes[index] == 0xEF else { return 0 }
        let length = bytes.markLength(at: index, end: end)
        return length == 3 && bytes[index + 2] == 0x8F ? 0 : length
    }
}
