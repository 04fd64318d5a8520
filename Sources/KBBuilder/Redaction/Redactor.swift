import Foundation
import KnowledgeModel
import Language

/// Takes out of chats what tells who a customer is, before anything is indexed.
///
/// Phones, cards, accounts and identification numbers become `[номер]` (see ``LongNumbers``), e-mail addresses `[почта]`,
/// and words of the participants' names `[имя]`, in any letter case and any case form that shares their stem. Prices,
/// sizes and dates stay. Names of people who write nothing in the chat, diminutives, names of two letters, nicknames after
/// `@` and postal addresses are not recognised.
struct Redactor: Sendable {
    /// Version of the rules; a knowledge base made with another one is built anew, and nothing of its chats is taken over.
    static let version = "1"

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
        var cuts =
            LongNumbers.ranges(in: text).map { ($0, "[номер]") } + Self.addresses(in: text).map { ($0, "[почта]") }
        if !nameStems.isEmpty {
            for token in Tokenizer.tokens(of: text)
            where nameStems.contains(stemmer.stem(token)) && !StopWords.contain(token.text) {
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
