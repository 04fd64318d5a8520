/// Whole numbers in words: `тридцать восемь`, `сороковые`, `отыз сегізінші`, `thirty-eight`, `шестьдесят одна тысяча`, with
/// `с половиной` for a half.
///
/// Cardinals, ordinals and the nouns people use for numbers (`двойка`, `төртеу`) are read in Russian, Kazakh and English, in
/// any case of the noun. Numbers up to 999 999.
public struct SpokenNumber: Hashable, Sendable {
    /// Tenths of the number: 380 for thirty-eight, 385 for `тридцать восемь с половиной`.
    public var tenths: Int
    /// How many words it takes.
    public var length: Int
    /// Whether it says which one rather than how many.
    public var isOrdinal: Bool

    /// Reads the number that starts at a word; nil when none does.
    /// - Parameter words: folded words, as ``Tokenizer`` gives them.
    public init?(_ words: [String], at start: Int) {
        var index = start
        var total = 0
        var part = 0
        var last = Int.max
        isOrdinal = false
        while index < words.count, !isOrdinal, let word = Self.table[words[index]] {
            if word.value == 1000 {
                guard total == 0 else { break }
                total = max(part, 1) * 1000
                part = 0
                last = Int.max
            } else if word.value == 100, (1...9).contains(part),
                words[index].hasPrefix("жүз") || words[index] == "hundred"
            {
                // `төрт жүз`, `four hundred`.
                part *= 100
                last = 100
            } else {
                // `двадцать пять` adds, `пять двадцать` is two numbers.
                guard word.value < last, part == 0 || Self.joins(part, word.value) else { break }
                part += word.value
                last = Self.magnitude(word.value)
            }
            isOrdinal = word.isOrdinal
            index += 1
        }
        guard index > start else { return nil }
        tenths = (total + part) * 10
        if index + 1 < words.count, ["с", "и", "and", "s"].contains(words[index]),
            Self.halves.contains(words[index + 1])
        {
            tenths += 5
            index += 2
        }
        length = index - start
    }

    /// Whether a word by itself is one of a spoken number.
    public static func contains(_ word: String) -> Bool { table[word] != nil }

    private static let halves: Set<String> = ["половиной", "половина", "половинкой", "half", "polovinoy"]

    private static func magnitude(_ value: Int) -> Int { value >= 100 ? 100 : value >= 20 || value == 10 ? 10 : 1 }

    private static func joins(_ part: Int, _ value: Int) -> Bool {
        part % 100 == 0 ? value < 100 : part % 10 == 0 && part % 100 >= 10 && value < 10
    }

    private static let table: [String: (value: Int, isOrdinal: Bool)] = {
        var table: [String: (value: Int, isOrdinal: Bool)] = [:]
        for (value, forms) in cardinals {
            for form in forms.split(separator: " ") { table[Folding.fold(form)] = (value, false) }
        }
        let endings = "ый ий ая яя ое ее ые ие ого его ому ему ой ей ую юю ом ем ым им ых их ыми ими".split(
            separator: " ")
        for (value, stems) in ordinals {
            for stem in stems.split(separator: " ") {
                for ending in endings { table[Folding.fold(String(stem) + ending)] = (value, true) }
            }
        }
        for (value, word) in kazakh {
            for ending in ["", "ден", "дан", "тен", "тан", "ге", "ға", "ке", "қа"] {
                table[word + ending] = (value, false)
            }
            for ending in ["інші", "ыншы", "нші", "ншы", "іншіге", "ыншыға", "ншіге"] {
                table[word + ending] = (value, true)
            }
        }
        for (value, forms) in english {
            for form in forms.split(separator: " ") { table[String(form)] = (value, false) }
        }
        return table
    }()

    private static let cardinals: [(Int, String)] = [
        (1, "один одна одно одну одной одного одни одним одних единственная единственный единственные біреу біреуі"),
        (2, "два две двух двум двумя двойка двойку двойки двоечка двоечку екеу екеуі"),
        (3, "три трёх трем тремя тройка тройку тройки үшеу үшеуі"),
        (4, "четыре четырёх четырем четверка четверку четверки төртеу төртеуі"),
        (5, "пять пяти пятью пятерка бесеу бесеуі"), (6, "шесть шести шестью алтау алтауы"),
        (7, "семь семи семью жетеу жетеуі"), (8, "восемь восьми восемью сегізеу"), (9, "девять девяти девятью"),
        (10, "десять десяти десятью"), (11, "одиннадцать одиннадцати"), (12, "двенадцать двенадцати"),
        (13, "тринадцать тринадцати"), (14, "четырнадцать четырнадцати"), (15, "пятнадцать пятнадцати"),
        (16, "шестнадцать шестнадцати"), (17, "семнадцать семнадцати"), (18, "восемнадцать восемнадцати"),
        (19, "девятнадцать девятнадцати"), (20, "двадцать двадцати двадцатью"), (30, "тридцать тридцати тридцатью"),
        (40, "сорок сорока"), (50, "пятьдесят пятидесяти"), (60, "шестьдесят шестидесяти"),
        (70, "семьдесят семидесяти"), (80, "восемьдесят восьмидесяти"), (90, "девяносто девяноста"),
        (100, "сто ста"), (200, "двести двухсот"), (300, "триста трехсот"), (400, "четыреста четырехсот"),
        (500, "пятьсот пятисот"), (600, "шестьсот"), (700, "семьсот"), (800, "восемьсот"), (900, "девятьсот"),
        (1000, "тысяча тысячи тысяч тысячу тысячей тыс тыщ тыща мың"),
    ]

    private static let ordinals: [(Int, String)] = [
        (1, "перв"), (2, "втор"), (3, "трет"), (4, "четверт"), (5, "пят"), (6, "шест"), (7, "седьм"), (8, "восьм"),
        (9, "девят"), (10, "десят"), (11, "одиннадцат"), (12, "двенадцат"), (20, "двадцат"), (30, "тридцат"),
        (40, "сороков"), (50, "пятидесят"),
    ]

    private static let kazakh: [(Int, String)] = [
        (1, "бір"), (2, "екі"), (3, "үш"), (4, "төрт"), (5, "бес"), (6, "алты"), (7, "жеті"), (8, "сегіз"),
        (9, "тоғыз"),
        (10, "он"), (20, "жиырма"), (30, "отыз"), (40, "қырық"), (50, "елу"), (60, "алпыс"), (70, "жетпіс"),
        (80, "сексен"), (90, "тоқсан"), (100, "жүз"),
    ]

    private static let english: [(Int, String)] = [
        (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"),
        (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"),
        (16, "sixteen"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"), (20, "twenty"), (30, "thirty"),
        (40, "forty"), (50, "fifty"), (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"),
        (100, "hundred"), (1000, "thousand"),
    ]
}
