import KnowledgeModel
import Language

extension ContradictionFinder {
    /// Opening hours and terms of delivery that documents tell differently.
    func terms(in snapshot: KnowledgeSnapshot, _ readings: [PassageReadings.Reading]) -> [Contradiction] {
        var hours: [String: [Contradiction.Side]] = [:]
        var delivery: [String: [Contradiction.Side]] = [:]
        for (place, reading) in readings.enumerated() where !reading.hours.isEmpty || !reading.delivery.isEmpty {
            let chunk = snapshot.documents[place]
            for (days, range) in reading.hours {
                hours[days, default: []].append(.init(value: range, location: chunk.location))
            }
            for (town, term) in reading.delivery {
                delivery[town, default: []].append(.init(value: term, location: chunk.location))
            }
        }
        return Self.disagreeing(hours, .hours) + Self.disagreeing(delivery, .delivery)
    }

    func hours(in chunk: Chunk) -> [(days: String, range: String)] {
        Self.sentences(of: chunk.text).flatMap { sentence in
            let tokens = Tokenizer.tokens(of: sentence)
            return OpeningHours.find(tokens, tokens.map(stemmer.stem), Array(sentence.utf8))
        }
    }

    func delivery(in chunk: Chunk) -> [(town: String, term: String)] { DeliveryTerms().find(chunk) }

    private static func disagreeing(
        _ said: [String: [Contradiction.Side]], _ matter: Contradiction.Matter
    ) -> [Contradiction] {
        said.sorted { $0.key < $1.key }.compactMap { subject, sides in
            var values: [Contradiction.Side] = []
            for side in sides where !values.contains(where: { $0.value == side.value }) { values.append(side) }
            return values.count > 1 ? Contradiction(matter: matter, subject: subject, sides: values) : nil
        }
    }

    static func sentences(of text: String) -> [String] {
        text.split(separator: "\n").flatMap { line in
            line.split(separator: ". ").flatMap { $0.split(separator: ";") }.map(String.init)
        }
    }
}

/// Reads opening hours: «ежедневно с 10:00 до 20:00», `10–20`.
enum OpeningHours {
    /// What the stems of a sentence about opening hours begin with, one of them.
    static let stems = StemBeginnings([
        "работа", "открыт", "график", "режим", "open", "opened", "hour", "ашық", "жұмыс",
    ])
    private static let others: Set<String> = ["звонк", "сообщен", "достав", "курьер", "call", "deliveri"]
    private static let days: [(stem: String, name: String)] = [
        ("будн", "будни"), ("выходн", "выходные"), ("суббот", "суббота"), ("воскресен", "воскресенье"),
        ("праздник", "праздники"),
        ("праздничн", "праздники"), ("weekend", "выходные"), ("weekday", "будни"), ("sunday", "воскресенье"),
        ("saturday", "суббота"), ("демалыс", "выходные"),
    ]

    /// The days and hours of a sentence.
    static func find(_ tokens: [Token], _ stems: [String], _ bytes: [UInt8]) -> [(days: String, range: String)] {
        guard stems.contains(where: Self.stems.begins),
            !stems.contains(where: { stem in others.contains { stem.hasPrefix($0) } })
        else { return [] }
        var found: [(String, String)] = []
        var index = 0
        while let (from, next) = time(tokens, bytes, from: index) {
            index = next
            guard let (to, end) = time(tokens, bytes, from: next), end - next <= 3,
                tokens[next..<end].allSatisfy({ $0.kind == .number || ["до", "to", "по"].contains($0.text) })
            else { continue }
            let before = stems[..<next].reversed().lazy.compactMap { stem in
                days.first { stem.hasPrefix($0.stem) }?.name
            }
            found.append((before.first ?? "ежедневно", "\(from)–\(to)"))
            index = end
        }
        return found
    }

    /// The next time of day: `10:00`, or `10` behind «с» or «до» or beside a dash.
    private static func time(_ tokens: [Token], _ bytes: [UInt8], from start: Int) -> (String, Int)? {
        var index = start
        while index < tokens.count {
            defer { index += 1 }
            let token = tokens[index]
            guard token.kind == .number, let hour = Int(token.text), (0...24).contains(hour) else { continue }
            if index + 1 < tokens.count, tokens[index + 1].kind == .number, tokens[index + 1].text.utf8.count == 2,
                bytes[token.range.upperBound] == 0x3A
            {
                return ("\(hour):\(tokens[index + 1].text)", index + 2)
            }
            if index > 0, ["с", "до", "from", "to"].contains(tokens[index - 1].text) {
                return ("\(hour):00", index + 1)
            }
        }
        return nil
    }
}

/// Reads how long a parcel goes to a town.
struct DeliveryTerms {
    /// Towns with what all their cases begin with, folded. A stemmer cuts «Астана» and «Астану» differently.
    private static let towns: [(name: String, stem: String)] = [
        "Алматы", "Астана", "Шымкент", "Караганда", "Актобе", "Тараз", "Павлодар", "Усть-Каменогорск", "Семей",
        "Атырау",
        "Костанай", "Кызылорда", "Уральск", "Петропавловск", "Актау", "Темиртау", "Туркестан", "Кокшетау",
        "Талдыкорган",
        "Экибастуз", "Жезказган",
    ].map { name in
        let word = Folding.fold(name.split(separator: "-").last ?? name[...])
        return (name, "аеыйь".contains(word.last ?? " ") ? String(word.dropLast()) : word)
    }

    /// What the stems of a passage about delivery begin with, one of them.
    static let stems = StemBeginnings(["достав", "deliver", "жеткіз"])

    /// Towns with the days a parcel takes: of a sentence or table row that names one town and one time. For passages about delivery,
    /// see ``stems``.
    func find(_ chunk: Chunk) -> [(town: String, term: String)] {
        // A row of a table is one statement in several lines.
        let isRow = if case .tableRow = chunk.location.place { true } else { false }
        return (isRow ? [chunk.text] : ContradictionFinder.sentences(of: chunk.text)).compactMap { text in
            let tokens = Tokenizer.tokens(of: text)
            guard let days = Self.days(in: tokens) else { return nil }
            let towns = Self.towns.filter { town in tokens.contains { $0.text.hasPrefix(town.stem) } }.map(\.name)
            guard towns.count == 1, let town = towns.first else { return nil }
            return (town, days)
        }
    }

    private static let dayWords: Set<String> = ["дня", "дней", "день", "days", "day", "күн"]

    /// «2–3 дня», «3 рабочих дня»: the only one of a text.
    private static func days(in tokens: [Token]) -> String? {
        let places = tokens.indices.filter { dayWords.contains(tokens[$0].text) }
        guard places.count == 1, let place = places.first else { return nil }
        var numbers: [String] = []
        for token in tokens[..<place].reversed() {
            if token.kind == .number {
                numbers.insert(token.text, at: 0)
            } else if !numbers.isEmpty || token.text.count > 8 {
                break
            }
        }
        guard (1...2).contains(numbers.count) else { return nil }
        return numbers.joined(separator: "–")
    }
}
