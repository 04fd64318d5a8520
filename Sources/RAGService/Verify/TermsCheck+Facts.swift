import Foundation
import KnowledgeModel
import Language
import Products

/// What a shop tells of itself: for how many years it has been there, how it is rated, under what name it is found.
extension TermsCheck {
    /// `второй год с одной фабрикой`, `we've been here for two years`.
    func tenures() -> [DraftFinding] {
        guard let stated = terms.tenures.first else { return [] }
        return Tenure.all(in: reading).compactMap { years, tokens in
            guard !reading.asks.contains(reading.clauseIndex(of: tokens.lowerBound)),
                !reading.isRemark(tokens.lowerBound),
                names.isEmpty, !terms.tenures.contains(where: { $0.years == years })
            else { return nil }
            return finding(tokens, truth: .contradicted, citation: stated.citation, instead: stated.words)
        }
    }

    /// `2ГИС-те бағамыз 4,2` where the terms tell another mean of the ratings.
    func ratings() -> [DraftFinding] {
        guard let stated = terms.ratings.first else { return [] }
        return Rating.all(in: reading).compactMap { tenths, tokens in
            guard !reading.asks.contains(reading.clauseIndex(of: tokens.lowerBound)),
                !reading.isRemark(tokens.lowerBound),
                !terms.ratings.contains(where: { $0.tenths == tenths })
            else { return nil }
            return finding(tokens, truth: .contradicted, citation: stated.citation, instead: stated.words)
        }
    }

    /// `@ottenok.almaty` where the shop has another name.
    func handles() -> [DraftFinding] {
        guard let stated = terms.handles.first else { return [] }
        return Handles.all(in: reading.text).compactMap { handle, range in
            let tokens = reading.tokens(in: range)
            guard !tokens.isEmpty, !terms.handles.contains(where: { $0.handle == handle }),
                !Self.theirs.isSaid(in: Array(reading.words[reading.sentence(of: tokens.lowerBound)]))
            else { return nil }
            return finding(tokens, truth: .contradicted, citation: stated.citation, instead: stated.handle)
        }
    }

    private static let theirs = Phrases("ваш|клиент|подруг|блогер|your.|customer|client|blogger|сіздің|у нее|у него")
}

/// For how many years a shop has done something: `восьмой год на одном месте`.
enum Tenure {
    static func all(in reading: DraftReading) -> [(years: Int, tokens: Range<Int>)] {
        reading.tokens.indices.compactMap { token in
            guard let number = number(reading, at: token), number.next < reading.words.count,
                ["год", "лет", "year", "жыл"].contains(where: reading.words[number.next].hasPrefix),
                !["назад", "ago", "бұрын"].contains(
                    number.next + 1 < reading.words.count ? reading.words[number.next + 1] : ""),
                matters.isSaid(in: Array(reading.words[reading.clause(of: token)]))
            else { return nil }
            return (number.years, token..<number.next + 1)
        }
    }

    private static func number(_ reading: DraftReading, at token: Int) -> (years: Int, next: Int)? {
        if let place = ordinals.firstIndex(of: reading.words[token]) { return (place + 1, token + 1) }
        if reading.tokens[token].kind == .number {
            return Int(reading.words[token]).flatMap { (1...60).contains($0) ? ($0, token + 1) : nil }
        }
        guard let spoken = reading.spokenNumber(at: token), spoken.tenths % 10 == 0, (10...600).contains(spoken.tenths)
        else { return nil }
        return (spoken.tenths / 10, token + spoken.length)
    }

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    private static let matters = Phrases(
        "фабрик|на одном месте|на этом месте|на том же месте|здесь работаем|сотруднича|factory|same place|same spot|this spot|this place|been here|фабрикамен|бір жерде|осы жерде|орында|зауыт"
    )
}

/// The mean of what customers give a shop: `средняя 4,9`.
enum Rating {
    static func all(in reading: DraftReading) -> [(tenths: Int, tokens: Range<Int>)] {
        reading.tokens.indices.compactMap { token in
            guard reading.tokens[token].kind == .number,
                matters.isSaid(in: Array(reading.words[reading.sentence(of: token)]))
            else { return nil }
            let whole = reading.string(reading.tokens[token].range).replacing(",", with: ".")
            if whole.count == 3, whole.contains("."), let value = Double(whole), (1...5).contains(value) {
                return (Int((value * 10).rounded()), token..<token + 1)
            }
            guard let ones = Int(whole), (1...5).contains(ones), token + 1 < reading.tokens.count,
                reading.tokens[token + 1].kind == .number, reading.words[token + 1].count == 1,
                let tenths = Int(reading.words[token + 1]), [[","], ["."]].contains(reading.gap(after: token))
            else { return nil }
            return (ones * 10 + tenths, token..<token + 2)
        }
    }

    private static let matters = Phrases(
        "2гис|2 гис|2gis|2 gis|дубль гис|рейтинг|оценок|оценка|отзыв|rating|rated|review|пікір|бағамыз")
}

/// Names under which somebody is found: `@shop.name`.
enum Handles {
    /// Each with its place in bytes of UTF-8, that of `@` left out.
    static func all(in text: String) -> [(handle: String, utf8Range: Range<Int>)] {
        let bytes = Array(text.utf8)
        func isPart(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
                || byte == 0x2E
        }
        return bytes.indices.compactMap { place in
            guard bytes[place] == 0x40, place == 0 || !isPart(bytes[place - 1]) else { return nil }
            var end = place + 1
            while end < bytes.count, isPart(bytes[end]) { end += 1 }
            while end > place + 1, bytes[end - 1] == 0x2E { end -= 1 }
            guard end > place + 3 else { return nil }
            return (String(decoding: bytes[place + 1..<end], as: UTF8.self).lowercased(), place + 1..<end)
        }
    }
}
