/// What is said and not wanted: `не чёрную`, `қызыл емес`, `anything but the beige`.
struct Refusals {
    /// For each word whether it is refused by a word before or behind it.
    let refused: [Bool]
    /// The words that refuse, which must not be read as part of a name.
    let signs: [Bool]
    /// Places behind which what is said replaces what was said before: `лучше`.
    let turns: [Int]

    private enum Sign: Hashable, Sendable {
        case before, behind, turn
    }

    private static let table = PhraseTable<Sign>([
        (
            .before,
            """
            neither, nor, isn't, aren't, isnt, arent, not a, не, ни, кроме, вместо, взамен, без, а не, not, not the, except, instead of, but not, anything but,
            rather than, other than, no
            """
        ),
        (
            .behind,
            """
            емес, орнына, орнина, не хочу, не надо, не нужн*, не буду, не нрав*, не подход*, не подойд*, уже не,
            не беру, не ношу, не люблю, кимеймін, ұнатпаймын, не интерес*, маркий, маркая, керек емес, қаламаймын, ұнамайды, don't want, dont want,
            not for me, не работает, не могу, не смогу, не будет, жұмыс істемей*, жұмыс істемейді, isn't working, не получится, уже есть, запачк*, у меня есть, у меня уже есть, уже есть у меня, есть у меня, менде бар, i already have, i have already
            """
        ),
        (
            .turn,
            """
            лучше, давайте, давай, тогда, все таки, всё-таки, одан да, дұрысы, rather, instead, actually, make it,
            better
            """
        ),
    ])
    /// Words that may stand between `не` and what it refuses.
    private static let small: Set<String> = [
        "в", "на", "из", "ту", "тот", "такую", "такой", "эту", "этот", "эти", "те", "the", "a", "an", "in", "for",
        "size", "размер", "размера", "цвет", "цвета", "city", "г", "город",
        "надо", "нужно", "нужна", "нужны", "мне", "мои", "только", "мой", "моя", "этой", "от", "of",
    ]
    /// Words with which `не` refuses nothing of the kind: `не осталось чёрных`.
    private static let verbs = ["знаю", "осталос", "остал", "могу", "вижу", "было", "будет", "понрав", "подойд"]

    init(_ text: MessageText, isValue: (Int) -> Bool) {
        let words = text.words
        var refused = [Bool](repeating: false, count: words.count)
        var signs = refused
        var turns: [Int] = []
        for match in Self.table.matches(in: words) {
            switch match.meaning {
            case .turn: turns.append(match.words.lowerBound)
            case .before:
                var place = match.words.upperBound
                while place < words.count, Self.small.contains(words[place].text) { place += 1 }
                guard place < words.count, isValue(place), words[place].part == words[match.words.lowerBound].part
                else { continue }
                for sign in match.words { signs[sign] = true }
                // The name that follows, as far as values run.
                while place < words.count, isValue(place), words[place].part == words[match.words.lowerBound].part {
                    refused[place] = true
                    place += 1
                    // `не 38 39`: the second number is the one that is wanted.
                    if place < words.count, words[place].isNumber, words[place - 1].isNumber { break }
                }
            case .behind:
                let place = match.words.lowerBound - 1
                guard place >= 0, isValue(place), words[place].part == words[match.words.lowerBound].part else {
                    continue
                }
                for sign in match.words { signs[sign] = true }
                var first = place
                while first >= 0, isValue(first), words[first].part == words[place].part {
                    refused[first] = true
                    first -= 1
                }
            }
        }
        self.refused = refused
        self.signs = signs
        self.turns = turns
    }
}
