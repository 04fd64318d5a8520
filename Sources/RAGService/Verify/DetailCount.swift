import Language
import Products

/// How many of a detail words give a thing: `две короткие ручки`, `клапан один`, `a single strap`.
struct DetailCount {
    var details: Set<String>
    var count: Int
    var words: Range<Int>

    /// - Parameter isName: whether a word is of a product's name or of its kind.
    static func all(in words: [String], isName: (Int) -> Bool) -> [DetailCount] {
        words.indices.compactMap { place in
            let details = details(of: words[place])
            guard !details.isEmpty, !isName(place) else { return nil }
            if let number = ahead(of: place, in: words) {
                return DetailCount(details: details, count: number.count, words: number.place..<place + 1)
            }
            guard let number = behind(place, in: words) else { return nil }
            return DetailCount(details: details, count: number.count, words: place..<number.place + 1)
        }
    }

    /// `две тонкие полоски`: right before, or with what the detail is like between.
    private static func ahead(of place: Int, in words: [String]) -> (count: Int, place: Int)? {
        for near in stride(from: place - 1, through: max(0, place - 4), by: -1) {
            if let count = numbers[words[near]] {
                return near > 0 && others.contains(words[near - 1]) ? nil : (count, near)
            }
            guard WordShape(words[near]) == .verbOrAdjective || like.isSaid(in: [words[near]]) else { return nil }
        }
        return nil
    }

    /// `ручек две`, `клапан у неё один`: at the end of the clause, and of no case that tells with what something else is.
    private static func behind(_ place: Int, in words: [String]) -> (count: Int, place: Int)? {
        guard !["ой", "ом", "ем", "ами", "ями", "ах", "ях"].contains(where: words[place].hasSuffix) else { return nil }
        var next = place + 1
        while next < words.count, next < place + 4, joins.contains(words[next]) { next += 1 }
        guard next + 1 == words.count, let count = numbers[words[next]] else { return nil }
        return (count, next)
    }

    /// What makes a number one of those besides, or denies it: `ещё один ремень`.
    private static let others: Set<String> = ["не", "not", "no", "номер", "еще", "тағы", "another", "plus", "плюс"]

    private static func details(of word: String) -> Set<String> {
        var found = Traits.of(word).intersection(traits)
        if !found.isDisjoint(with: ["strap", "ribbon", "stripe"]) { found = ["band"] }
        if found.contains(where: { $0.hasPrefix("letter") }) { found = ["letter"] }
        for (detail, phrases) in own where phrases.isSaid(in: [word]) { found.insert(detail) }
        return found
    }

    private static let traits: Set<String> = [
        "handle", "strap", "ribbon", "stripe", "flap", "chain", "pocket", "buckle", "zip", "lock", "letter", "letter-h",
        "letter-v", "letter-d", "letter-l", "letter-g", "bow",
    ]
    private static let own: [(String, Phrases)] = [
        ("band", Phrases("ремен.|ремень|ремн|белдік|белдіг|бауы.|таспа")),
        ("handle", Phrases("тұтқа")), ("flap", Phrases("қақпақ|қақпағ")),
    ]
    private static let like = Phrases(
        "thin|wide|long|short|slim|narrow|front|thick|card|жіңішке|кең|ұзын|қысқа|жалпақ|алдыңғы|тонк|узк|короткие|длинн"
    )
    private static let joins: Set<String> = [
        "у", "нее", "него", "них", "только", "всего", "лишь", "тут", "здесь", "only", "just", "ғана", "тек",
    ]
    private static let numbers: [String: Int] = {
        var table: [String: Int] = [:]
        for (count, words) in [
            (
                1,
                "один одна одно одним одной одну одного единственный единственная единственной единственным единственную single one 1 бір біреу жалғыз одинарный одинарная одинарным одинарной"
            ),
            (
                2,
                "два две двух двумя двойной двойная двойным двойную двойное второй вторым вторая two double twin second 2 екі екеу қос екінші пару"
            ), (3, "три трех тремя тройной тройная тройным three triple 3 үш үшеу"),
            (4, "четыре четырех four 4 төрт төртеу"),
            (5, "пять пяти five 5 бес"), (6, "шесть шести six 6 алты"), (8, "восемь восьми eight 8 сегіз"),
            (10, "десять десяти ten 10 он"), (12, "двенадцать двенадцати twelve 12"),
        ] {
            for word in words.split(separator: " ") { table[Folding.fold(word)] = count }
        }
        return table
    }()
}
