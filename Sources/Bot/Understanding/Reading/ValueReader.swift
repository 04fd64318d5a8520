/// Reads the values of a message, each kind from the words that the surer kinds before it left.
struct ValueReader {
    let message: MessageText
    let cues: [PhraseTable<Cue>.Match]
    let situation: MessageSituation
    let goods: GoodsReader

    /// What was read.
    struct Values {
        var fields: [GoodsReader.Field] = []
        var rejected: [GoodsReader.Field] = []
        var isForeign = false

        func has(_ kind: FieldKind) -> Bool { fields.contains { $0.kind == kind } }
        func value(_ kind: FieldKind) -> String? { fields.first { $0.kind == kind }?.value }
    }

    func read() -> Values {
        var taken = [Bool](repeating: false, count: message.words.count)
        var fields: [GoodsReader.Field] = []
        var rejected: [GoodsReader.Field] = []
        func take(_ kind: FieldKind, _ value: String, _ words: Range<Int>) {
            fields.append(GoodsReader.Field(kind: kind, value: value, words: words, item: 1))
            for place in words { taken[place] = true }
        }
        func takeUnlessRefused(_ kind: FieldKind, _ value: String, _ words: Range<Int>) {
            for place in words { taken[place] = true }
            let field = GoodsReader.Field(kind: kind, value: value, words: words, item: 1)
            if isRefused(words) { rejected.append(field) } else { fields.append(field) }
        }
        for phone in PhoneReader.phones(in: message.text) {
            let words = message.words.indices.filter { message.words[$0].range.overlaps(phone.range) }
            if let first = words.first, let last = words.last { take(.phone, phone.number, first..<last + 1) }
        }
        let hasPhone = !fields.isEmpty
        if situation.asked == .name, let (name, words) = name(taken, hasPhone: hasPhone) { take(.name, name, words) }
        // `до завтра` of a farewell is no day; of a thing put aside it is.
        let isHeld = cues.contains { $0.meaning == .hold }
        for match in cues
        where match.meaning == .filler || match.meaning == .goodbye && match.words.count > 1 && !isHeld {
            for place in match.words { taken[place] = true }
        }
        let isTalk = talkWords()
        let isFirmTalk = firmTalkWords()
        let preliminary = goods.read(
            message, isFree: taken.map(!), isTalk: isTalk, isFirmTalk: isFirmTalk, in: situation)
        var isGoods = [Bool](repeating: false, count: taken.count)
        for field in preliminary.fields + preliminary.rejected where field.kind == .product {
            for place in field.words { isGoods[place] = true }
        }
        // Colours and kinds are no streets, but for `Қарасай батыр`: the table of streets is surer.
        var isNoStreet = isGoods
        for field in preliminary.fields + preliminary.rejected where field.kind == .color || field.kind == .category {
            for place in field.words { isNoStreet[place] = true }
        }
        if let pickup = cues.first(where: { $0.meaning == .pickup }), !isQuestion(about: pickup.words) {
            take(.address, "pickup", pickup.words)
        }
        var afterTown: Int?
        for town in towns() where !town.words.contains(where: { taken[$0] || isGoods[$0] }) {
            let field = GoodsReader.Field(kind: .city, value: town.name, words: town.words, item: 1)
            for place in town.words { taken[place] = true }
            if isRefused(town.words) { rejected.append(field) } else { fields.append(field) }
            afterTown = town.words.upperBound
        }
        let cities = fields.filter { $0.kind == .city }
        if cities.count > 1, let turn = turn(between: cities) {
            rejected += cities.filter { $0.words.upperBound <= turn }
            fields.removeAll { $0.kind == .city && $0.words.upperBound <= turn }
        }
        for (value, words) in payments() where !words.contains(where: { taken[$0] }) {
            if fields.contains(where: { $0.kind == .payment && $0.value == value }) {
                for place in words { taken[place] = true }
                continue
            }
            takeUnlessRefused(.payment, value, words)
        }
        let moments = MomentReader(text: message).found(asked: situation.asked)
        for moment in moments where !moment.words.contains(where: { taken[$0] }) {
            // `не раньше шести` says when.
            let isBound = moment.value.hasPrefix("after") || moment.value.hasPrefix("before")
            isBound
                ? take(moment.kind, moment.value, moment.words)
                : takeUnlessRefused(moment.kind, moment.value, moment.words)
        }
        if !fields.contains(where: { $0.kind == .address }),
            let words = address(taken, isNoStreet, afterTown: afterTown)
        {
            take(.address, Self.spaced(message.written(words)), words)
        }
        takeAmounts(&taken)
        let reading = goods.read(message, isFree: taken.map(!), isTalk: isTalk, isFirmTalk: isFirmTalk, in: situation)
        for field in reading.fields + reading.rejected { for place in field.words { taken[place] = true } }
        if situation.asked != .name, let (name, words) = name(taken, hasPhone: hasPhone) { take(.name, name, words) }
        if let (count, words) = pieces(taken, reading) {
            take(.quantity, "\(count)", words)
        }
        // Asked for a name, what sounds like goods is part of one.
        let isName = situation.asked == .name && fields.contains { $0.kind == .name }
        var values = Values(
            fields: fields + (isName ? [] : reading.fields), rejected: rejected + reading.rejected,
            isForeign: reading.isForeign)
        withoutRepeats(&values)
        values.fields = GoodsReader.partSizes(values.fields, message)
        values.fields.sort { $0.words.lowerBound < $1.words.lowerBound }
        return values
    }

    /// For each word whether a phrase of talk has it.
    private func talkWords() -> [Bool] {
        var isTalk = [Bool](repeating: false, count: message.words.count)
        for match in cues where match.meaning != .budget { for place in match.words { isTalk[place] = true } }
        // Whoever was asked who and where she is names goods only as they are spelled.
        if [.address, .name, .phone].contains(situation.asked) { isTalk = message.words.map { !$0.isNumber } }
        return isTalk
    }

    /// For each word whether a phrase of several words has it.
    private func firmTalkWords() -> [Bool] {
        var isFirm = [Bool](repeating: false, count: message.words.count)
        for match in cues where match.words.count > 1 && ![.budget, .browse].contains(match.meaning) {
            for place in match.words { isFirm[place] = true }
        }
        return isFirm
    }

    // MARK: Kinds

    private func isQuestion(about words: Range<Int>) -> Bool {
        message.words[words].contains(where: \.isAsked) && situation.asked != .address
    }

    private func towns() -> [(name: String, words: Range<Int>)] {
        var found: [(name: String, words: Range<Int>)] = []
        let matches = Towns.table.matches(in: message.words).sorted {
            ($0.words.lowerBound, -$0.words.count) < ($1.words.lowerBound, -$1.words.count)
        }
        let marks = StreetWords.table.matches(in: message.words)
        let streets = marks.filter { $0.meaning == .street }
        let doors = marks.filter { $0.meaning == .door && $0.words.count > 1 }
        for match in matches where !found.contains(where: { $0.words.overlaps(match.words) }) {
            // `есік алдында` is a door.
            if doors.contains(where: { $0.words.overlaps(match.words) }) { continue }
            // `Астана даңғылы` is a street, `Алматинская область` no town.
            let next = match.words.upperBound
            if streets.contains(where: { $0.words.lowerBound == next || $0.words.upperBound == match.words.lowerBound }
            ),
                !["п", "пос", "поселок", "село", "аул", "г"].contains(
                    match.words.lowerBound > 0 ? message.words[match.words.lowerBound - 1].text : "")
            {
                if next < message.words.count, message.words[next].part == message.words[next - 1].part,
                    streets.contains(where: {
                        $0.words.lowerBound == next && message.words[next].forms[0].hasPrefix("кош")
                            || message.words[next].forms[0].hasPrefix("дангил")
                    })
                {
                    continue
                }
                if match.words.lowerBound > 0,
                    streets.contains(where: { $0.words.upperBound == match.words.lowerBound })
                {
                    continue
                }
            }
            if next < message.words.count,
                message.words[next].forms.contains(where: { $0.hasPrefix("област") || $0.hasPrefix("облис") })
            {
                continue
            }
            if isOfOthers(match.words), matches.count > 1 || situation.asked == nil { continue }
            found.append((match.meaning, match.words))
        }
        // `Шымкент, Қонаев 21`: a second town with a number behind it is a street.
        if found.count > 1 {
            found = found.enumerated().filter { offset, town in
                let next = town.words.upperBound
                return offset == 0 || next >= message.words.count || !message.words[next].isNumber
                    || message.words[next].part != message.words[next - 1].part
            }.map(\.element)
        }
        if found.isEmpty, let named = namedTown() { found = [named] }
        return found
    }

    /// Whether a town is another person's: `подруга из Актау у вас брала`.
    private func isOfOthers(_ town: Range<Int>) -> Bool {
        let part = message.words[town.lowerBound].part
        return message.words[..<town.lowerBound].contains { word in
            word.part == part && Self.others.contains { word.text.hasPrefix($0) }
        }
    }

    private static let others = ["подруг", "сестр", "мама", "коллег", "знаком", "құрбым", "әпкем", "friend", "sister"]

    private static let kinds: Set<String> = [
        "село", "поселок", "посёлок", "город", "аул", "станица", "пгт", "деревня", "г", "village", "town",
    ]

    /// A town that no table has: `село Кызылжар`, or what answers the question alone with a capital letter.
    private func namedTown() -> (name: String, words: Range<Int>)? {
        let words = message.words
        for place in words.indices.dropLast() where Self.kinds.contains(words[place].text) {
            let next = words[place + 1]
            guard !next.isNumber, next.isCapitalized else { continue }
            return (written(next), place + 1..<place + 2)
        }
        guard situation.asked == .city, words.count <= 2, let first = words.first, first.isCapitalized, !first.isNumber,
            cues.isEmpty
        else { return nil }
        return (written(first), 0..<1)
    }

    private func written(_ word: MessageWord) -> String {
        let text = message.slice(word.range)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private func isRefused(_ words: Range<Int>) -> Bool {
        let refusals = Refusals(message) { words.contains($0) }
        return refusals.refused[words.lowerBound]
    }

    /// Where `лучше` or `емес` stands between two towns.
    private func turn(between cities: [GoodsReader.Field]) -> Int? {
        let changes = message.words.indices.filter { Self.changes.contains(message.words[$0].text) }
        let turns = Refusals(message) { _ in false }.turns + changes
        return turns.last { turn in
            cities.contains { $0.words.upperBound <= turn } && cities.contains { $0.words.lowerBound > turn }
        }
    }

    /// `сама из Талдыкоргана, но живу в Алматы`: the second is where she is.
    private static let changes: Set<String> = ["но", "сейчас", "теперь", "now", "but", "қазір", "бірақ"]

    private func payments() -> [(String, Range<Int>)] {
        let others = PaymentReader.others.matches(in: message.words)
        return PaymentReader.table.matches(in: message.words)
            .filter { match in !others.contains { $0.words.overlaps(match.words) } }
            .sorted { ($0.words.lowerBound, -$0.words.count) < ($1.words.lowerBound, -$1.words.count) }
            .map { ($0.meaning, $0.words) }
    }

    private func address(_ taken: [Bool], _ isGoods: [Bool], afterTown: Int?) -> Range<Int>? {
        let isAnnounced = message.words.contains { word in
            word.forms.contains {
                ["адрес", "адресс", "мекенжаи", "мекенжаиди", "address"].contains($0) || $0.hasPrefix("мекенжа")
            }
        }
        if situation.asked != .address, isAnnounced, message.hasQuestionMark { return nil }
        var taken = taken
        for match in cues where Self.leads.contains(match.meaning) || match.words.count > 1 && match.meaning != .pickup
        {
            for place in match.words where !message.words[place].isNumber { taken[place] = true }
        }
        return AddressReader(
            text: message, taken: taken, goods: isGoods, asked: situation.asked,
            isAnnounced: isAnnounced || situation.asked == .confirm, afterTown: afterTown
        ).address()
    }

    /// Cues whose words are no street.
    private static let leads: Set<Cue> = [
        .greeting, .thanks, .yes, .firmYes, .change, .shopInfo, .order, .want, .no, .delivery, .acknowledge, .condition,
        .hedge, .asking, .pointing, .price, .bareHowMuch,
    ]

    /// Numbers that are amounts of money, shares, ages or lengths: `до 30 тысяч`, `за 40`, `50%`.
    private func takeAmounts(_ taken: inout [Bool]) {
        let bytes = Array(message.text.utf8)
        for match in cues where match.meaning == .budget || match.meaning == .discount {
            for place in match.words where message.words[place].isNumber { taken[place] = true }
        }
        for match in StreetWords.table.matches(in: message.words) where match.meaning == .house {
            let next = match.words.upperBound
            if next < message.words.count, message.words[next].isNumber { taken[next] = true }
        }
        for (place, word) in message.words.enumerated() where word.isNumber {
            let end = word.range.upperBound
            if end < bytes.count, bytes[end] == UInt8(ascii: "%") { taken[place] = true }
            // `отдадите за 40`, `мне 38 лет`: money, years.
            if place > 0, message.words[place - 1].text == "за" { taken[place] = true }
            if place + 1 < message.words.count, Self.measures.contains(message.words[place + 1].text) {
                taken[place] = true
            }
            // `а4`, `13"`: a format, an inch.
            if place > 0, message.words[place - 1].range.upperBound == word.range.lowerBound,
                message.words[place - 1].text.count == 1
            {
                taken[place] = true
            }
        }
    }

    private static let measures: Set<String> = [
        "лет", "год", "года", "годик", "жас", "жаста", "years", "year", "тыс", "тысяч", "тенге", "тг", "теңге", "кг",
        "км",
    ]

    private func name(_ taken: [Bool], hasPhone: Bool) -> (String, Range<Int>)? {
        var taken = taken
        for match in cues where ![.info, .person, .offTopic, .filler].contains(match.meaning) {
            for place in match.words where !message.words[place].isCapitalized || match.words.lowerBound == 0 {
                taken[place] = true
            }
        }
        return NameReader(text: message, taken: taken, asked: situation.asked, hasPhone: hasPhone).name()
    }

    private func pieces(_ taken: [Bool], _ reading: GoodsReader.Reading) -> (Int, Range<Int>)? {
        let orders: Set<Cue> = [.order, .want, .change, .instead]
        let isOrdered =
            cues.contains { orders.contains($0.meaning) } || situation.asked == .quantity || situation.asked == .order
            || (reading.has(.product) || situation.known[.product] != nil && message.words.count <= 4)
                && !message.hasQuestionMark
        let isAsked = cues.contains {
            [.discount, .info, .compare, .offTopic, .howMany, .complaint].contains($0.meaning)
        }
        var isGoods = [Bool](repeating: false, count: taken.count)
        for field in reading.fields where [.product, .category, .color].contains(field.kind) {
            for place in field.words { isGoods[place] = true }
        }
        return PiecesReader(
            text: message, taken: taken, goods: isGoods, asked: situation.asked,
            isOrdered: isOrdered && !isAsked
        ).pieces()
    }

    private func withoutRepeats(_ values: inout Values) {
        var seen: Set<String> = []
        values.fields = values.fields.filter { seen.insert("\($0.kind.rawValue) \($0.value) \($0.item)").inserted }
        seen = []
        values.rejected = values.rejected.filter { seen.insert("\($0.kind.rawValue) \($0.value)").inserted }
    }

    private static func spaced(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
