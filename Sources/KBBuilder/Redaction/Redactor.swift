import Foundation
import KnowledgeModel
import Language

/// Takes out of chats what tells who a customer is, before anything is indexed.
///
/// Runs of eight or more digits, however they are parted, become `[номер]`: phones, cards, accounts, identification
/// numbers. E-mail addresses become `[почта]`, and words of the participants' names `[имя]`, in any case form that shares
/// their stem. Prices, sizes and dates stay. Names of people who write nothing in the chat, and postal addresses, are not
/// recognised.
struct Redactor: Sendable {
    let stemmer: Stemmer
    /// Words that stay even in a name: a contact saved as «Мадина 38 размер» must not take sizes out of the text.
    let vocabulary: VocabularyIndex

    /// A function that redacts texts of a chat with these participants.
    func redaction(ofNames names: [String]) -> (String) -> String {
        var stems: Set<String> = []
        for name in names {
            for token in Tokenizer.tokens(of: name) where token.kind != .number && token.text.unicodeScalars.count > 2 {
                let stem = stemmer.stem(token)
                if isName(token, in: name), !vocabulary.knows(stem: stem) { stems.insert(stem) }
            }
        }
        return { text in replace(in: text, nameStems: stems) }
    }

    /// Names open with a capital letter; the rest of a contact's title is a remark.
    private func isName(_ token: Token, in name: String) -> Bool {
        let bytes = Array(name.utf8)[token.range]
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.properties.isUppercase == true
    }

    private func replace(in text: String, nameStems: Set<String>) -> String {
        var cuts = Self.numbers(in: text).map { ($0, "[номер]") } + Self.addresses(in: text).map { ($0, "[почта]") }
        if !nameStems.isEmpty {
            for token in Tokenizer.tokens(of: text)
            where nameStems.contains(stemmer.stem(token)) && isName(token, in: text) {
                cuts.append((token.range, "[имя]"))
            }
        }
        guard !cuts.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var redacted: [UInt8] = []
        var position = 0
        for (range, mark) in cuts.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) where range.lowerBound >= position {
            redacted += bytes[position..<range.lowerBound]
            redacted += Array(mark.utf8)
            position = range.upperBound
        }
        redacted += bytes[position...]
        return String(decoding: redacted, as: UTF8.self)
    }

    /// Runs of at least eight digits with at most two characters of `+ ( ) - .`, spaces or marks between two digits. A run
    /// that is a price (`45 000 000 ₸`) is followed by a currency and stays; dates and times end a run.
    private static func numbers(in text: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var end = 0
        var digits = 0
        var gap = 0
        var offset = 0
        func close() {
            if digits >= 8, !followedByCurrency(text, from: end) { ranges.append(start..<end) }
            digits = 0
        }
        let moments = Moments.ranges(in: Array(text.utf8))
        for scalar in text.unicodeScalars {
            let width = UTF8.width(scalar)
            if moments.contains(where: { $0.contains(offset) }) {
                close()
            } else if scalar.properties.numericType == .decimal {
                if digits == 0 { start = offset }
                digits += 1
                end = offset + width
                gap = 0
            } else if digits > 0 {
                gap += 1
                if gap > 2 || !isJoint(scalar) { close() }
            }
            offset += width
        }
        close()
        return ranges
    }

    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "+", "(", ")", "-", "–", ".", " ", "\u{A0}", "\u{202F}", "\u{2011}": true
        default: (0x200B...0x206F).contains(scalar.value)
        }
    }

    private static func followedByCurrency(_ text: String, from end: Int) -> Bool {
        let rest = String(decoding: text.utf8.dropFirst(end).prefix(16), as: UTF8.self)
        let word = Folding.foldLine(rest)
        return ["₸", "тг", "тенге", "теңге", "kzt"].contains { word.hasPrefix($0) }
    }

    private static func addresses(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        func isPart(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x2D, 0x2B: true
            default: false
            }
        }
        var ranges: [Range<Int>] = []
        for (at, byte) in bytes.enumerated() where byte == 0x40 {
            var start = at
            while start > 0, isPart(bytes[start - 1]) { start -= 1 }
            var end = at + 1
            while end < bytes.count, isPart(bytes[end]) { end += 1 }
            while end > at, bytes[end - 1] == 0x2E { end -= 1 }
            if start < at, bytes[at..<end].contains(0x2E) { ranges.append(start..<end) }
        }
        return ranges
    }
}

/// Finds dates like `23.03.2025` and times like `15:00`, whose digits tell nothing of a person.
private enum Moments {
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let isStart = isDigit(bytes, index) && !isDigit(bytes, index - 1) && !isJoined(bytes, index)
            if isStart, let end = date(bytes, index) ?? time(bytes, index), !isDigit(bytes, end) {
                ranges.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return ranges
    }

    private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }

    /// Whether a point or hyphen ties the number to digits before it.
    private static func isJoined(_ bytes: [UInt8], _ index: Int) -> Bool {
        index > 1 && (bytes[index - 1] == 0x2E || bytes[index - 1] == 0x2D) && isDigit(bytes, index - 2)
    }

    /// The end of a number of so many digits.
    private static func number(_ bytes: [UInt8], _ start: Int, _ lengths: ClosedRange<Int>) -> Int? {
        var end = start
        while isDigit(bytes, end) { end += 1 }
        return lengths.contains(end - start) ? end : nil
    }

    private static func date(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard let day = number(bytes, start, 1...2), day < bytes.count, [0x2E, 0x2F].contains(bytes[day]),
            let month = number(bytes, day + 1, 1...2), month < bytes.count, bytes[month] == bytes[day]
        else { return nil }
        return number(bytes, month + 1, 2...4)
    }

    private static func time(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard let hour = number(bytes, start, 1...2), hour < bytes.count, bytes[hour] == 0x3A else { return nil }
        return number(bytes, hour + 1, 2...2)
    }
}
