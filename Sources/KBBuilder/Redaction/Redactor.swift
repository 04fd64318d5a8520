import KnowledgeModel
import Language

/// Takes out of chats what tells who a customer is, before anything is indexed; docs/redaction.md has the rules.
///
/// Each person and each number gets a pseudonym that is the same throughout a chat: `[клиент]`, `[имя 2]`, `[телефон 1]`. It is a
/// number by order of appearance, so that nothing of what it stands for can be worked out from it. Prices, sizes, dates, codes of
/// orders, brands, and the shop's own contacts stay.
struct Redactor: Sendable {
    /// Version of the rules; a knowledge base made with another one is built anew, and nothing of its chats is taken over.
    static let version = "2"

    let stemmer: Stemmer
    /// Words that stay even in a name: a contact saved as «Мадина 38 размер» must not take sizes out of the text.
    let vocabulary: VocabularyIndex
    /// What of the shop's own stays.
    var contacts = OwnContacts()
    /// How the shop is called.
    var shopNames: [String] = []

    /// What redacts the messages of one chat.
    /// - Parameter names: the customers who write in it, in order of appearance.
    func redaction(ofNames names: [String]) -> ChatRedaction { ChatRedaction(self, customers: names) }

    /// The words of a name that tell a person. Names open with a capital letter; the rest of a contact's title is a remark.
    func nameWords(of name: String) -> [String] {
        let bytes = Array(name.utf8)
        return Tokenizer.tokens(of: name).filter { $0.kind != .number && $0.text.unicodeScalars.count > 1 }.compactMap {
            let word = String(decoding: bytes[$0.range], as: UTF8.self)
            guard word.unicodeScalars.first?.properties.isUppercase == true else { return nil }
            return vocabulary.knows(stem: stemmer.stem($0)) ? nil : word
        }
    }

    func isBrand(_ text: String) -> Bool {
        vocabulary.matches(in: stemmer.terms(of: text)).contains { $0.tokens.lowerBound == 0 }
    }
}

/// Redacts the messages of one chat, in their order.
struct ChatRedaction {
    private let contacts: OwnContacts
    private let customers: Int
    private var names: NameFinder
    private let addresses = AddressFinder()
    private var scanner = MessageScanner()
    private var numbers: [PersonalSpan.Kind: [UInt64: Int]] = [:]

    init(_ redactor: Redactor, customers: [String]) {
        contacts = redactor.contacts
        self.customers = customers.count
        var finder = NameFinder()
        finder.isBrand = redactor.isBrand
        for name in redactor.shopNames {
            for word in redactor.nameWords(of: name) { finder.own.formUnion(Self.keys(of: word)) }
        }
        for (number, name) in customers.enumerated() {
            for word in redactor.nameWords(of: name) where word.utf8.count > 2 {
                for key in Self.keys(of: word) where finder.participants[key] == nil {
                    finder.participants[key] = number
                }
            }
        }
        names = finder
    }

    private static func keys(of word: String) -> [UInt64] { NameForms.all(of: word).map(NameKey.hash) }

    /// The text with pseudonyms in the place of what tells a person.
    mutating func callAsFunction(_ text: String) -> String {
        let spans = spans(in: text)
        guard !spans.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var redacted: [UInt8] = []
        redacted.reserveCapacity(bytes.count + spans.count * 16)
        var position = 0
        for span in spans {
            redacted += bytes[position..<span.range.lowerBound]
            redacted += Array(pseudonym(of: span).utf8)
            position = span.range.upperBound
        }
        redacted += bytes[position...]
        return String(decoding: redacted, as: UTF8.self)
    }

    /// What tells a person in a text, left to right, none overlapping: an address before the names in it, a number before an
    /// address that ends in it.
    mutating func spans(in text: String) -> [PersonalSpan] {
        var all: [PersonalSpan] = []
        let contacts = contacts
        let names = names
        let addresses = addresses
        scanner.scan(text) { words, bytes, scan in
            all += ContactFinder.find(words, bytes, hasAt: scan.hasAt)
            all += NumberFinder.find(text, words, bytes, scan: scan)
            // A house has a number; without one there is no address.
            if scan.digits > 0 { all += addresses.find(words, bytes) }
            all += names.find(words, bytes)
        }
        guard !all.isEmpty else { return [] }
        let own = all.filter { contacts.contain($0) }
        var taken: [PersonalSpan] = []
        for span in all where !contacts.contain(span) && !own.contains(where: { $0.range.overlaps(span.range) }) {
            if !taken.contains(where: { $0.range.overlaps(span.range) }) { taken.append(span) }
        }
        return taken.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func pseudonym(of span: PersonalSpan) -> String {
        if span.kind == .name, span.identity < NameFinder.firstGroup {
            return customers == 1 ? "[клиент]" : "[клиент \(span.identity + 1)]"
        }
        let known = numbers[span.kind]?[span.identity]
        let number = known ?? (numbers[span.kind]?.count ?? 0) + 1
        if known == nil { numbers[span.kind, default: [:]][span.identity] = number }
        return "[\(span.kind.word) \(number)]"
    }

    /// A text without pseudonyms, whose numbers are neither sizes nor prices.
    static func withoutPseudonyms(_ text: String) -> String {
        guard text.utf8.contains(0x5B) else { return text }
        var kept: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let opening = rest.firstIndex(of: 0x5B) {
            kept += rest[rest.startIndex..<opening]
            rest = rest[opening...]
            guard let mark = marks.first(where: { rest.starts(with: $0) }), let closing = rest.firstIndex(of: 0x5D),
                closing - opening < mark.count + 8
            else {
                kept.append(0x5B)
                rest = rest.dropFirst()
                continue
            }
            rest = rest[(closing + 1)...]
        }
        return String(decoding: kept + rest, as: UTF8.self)
    }

    private static let marks: [[UInt8]] =
        (PersonalSpan.Kind.allCases.map(\.word) + ["клиент"]).map { Array("[\($0)".utf8) }
}

extension PersonalSpan.Kind {
    /// What its pseudonyms are called.
    var word: String {
        switch self {
        case .name: "имя"
        case .phone: "телефон"
        case .email: "почта"
        case .card: "карта"
        case .account: "счёт"
        case .identification: "ИИН"
        case .address: "адрес"
        case .nick: "ник"
        case .number: "номер"
        }
    }
}
