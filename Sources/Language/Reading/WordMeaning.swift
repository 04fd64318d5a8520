/// What a word beside a number means, in Russian, Kazakh, Ukrainian and English.
enum WordMeaning: Hashable {
    /// Names a currency.
    case currency(CurrencyCode)
    /// `р`: roubles after a price, a size after a number that can be one.
    case shortRouble
    /// `т`: tenge or thousands.
    case shortTenge
    /// `eur`: euros before or after a price, a European size beside a size.
    case euroOrSize
    /// Thousands.
    case thousand
    /// Millions.
    case million
    /// Says that a price follows.
    case price
    /// Says that a size follows or stands before.
    case size
    /// Names a system of sizes whose numbers are the European ones.
    case europeanSize
    /// Names a system of sizes with other numbers (US, UK).
    case foreignSize
    /// Starts a range.
    case from
    /// Starts a range from behind: `45 000 теңгеден бастап`.
    case fromBehind
    /// Ends a range.
    case upTo
    /// Joins the members of a list.
    case and
    /// Pieces, pairs.
    case piece
    /// Changes nothing in a price cell: `за`, `розница`, `с`, `ндс`.
    case neutral
    /// A unit of length, weight, time or share: no price, no size.
    case measure
    /// A year.
    case year
    /// The letter x between dimensions.
    case times
    /// Anything else.
    case other

    /// Looks a folded word up by its bytes: a chat has numbers with words beside them by the hundred thousand, and comparing texts as
    /// Unicode does takes ten times as long.
    init(folded word: [UInt8]) {
        if let known = Self.table[Self.key(of: word)], known.word == word {
            self = known.meaning
        } else if let stem = Self.stems.first(where: { word.starts(with: $0.stem) }) {
            self = stem.meaning
        } else {
            self = .other
        }
    }

    private static func key(of word: [UInt8]) -> UInt64 {
        var hash = StableHash()
        word.withUnsafeBufferPointer { hash.combine($0) }
        return hash.value
    }

    /// By hash.
    private static let table: [UInt64: (word: [UInt8], meaning: WordMeaning)] = {
        var table: [UInt64: (word: [UInt8], meaning: WordMeaning)] = [:]
        func add(_ meaning: WordMeaning, _ words: String) {
            for word in words.split(separator: " ") {
                let bytes = Array(word.utf8)
                table[key(of: bytes)] = (bytes, meaning)
            }
        }
        add(.currency(.KZT), "тг тнг тңг тенге kzt tg tnt tenge теньге")
        add(.currency(.RUB), "руб рублей рубля рубль рублях rub rur rubles ruble")
        add(.currency(.USD), "usd дол долл доллар доллара долларов баксов dollar dollars")
        add(.currency(.EUR), "евро euro euros")
        add(.currency(.UAH), "грн гривна гривны гривен гривень гривня гривні uah")
        add(.currency(.UZS), "сум сумов сўм uzs")
        add(.currency(.KGS), "сом сомов kgs")
        add(.shortRouble, "р")
        add(.shortTenge, "т")
        add(.euroOrSize, "eur")
        add(.thousand, "тыс тысяч тысячи тысяча тысячу мың к k тис тисяч")
        add(.million, "млн миллион миллиона миллионов миллиондай mln million")
        add(.price, "цена цены цену ценой цене ціна стоимость стоимости стоимостью стоит стоят стоила стоили құны")
        add(.price, "price prices priced cost costs")
        add(.size, "размер размера размеры размеров размеру размерам размером размерами размере размерах разм рр")
        add(.size, "розмір розміри розміру розмірів size sizes sz өлшем размері")
        add(.europeanSize, "eu еу")
        add(.foreignSize, "us uk usa сша it fr jp cm см")
        add(.from, "от from с від")
        add(.fromBehind, "бастап")
        add(.upTo, "до to по дейін up")
        add(.and, "и және and або или или/и or мен та")
        add(.piece, "шт штук штука штуки штуку пар пара пары пару дана жұп ед пачка")
        add(.piece, "pc pcs piece pieces pair pairs шт/уп")
        add(.neutral, "за per без ндс ққс vat розница розн опт оптом оптовая розничная каждая каждый нал ru kz")
        add(.neutral, "всего только итого вкл включая том числе в от")
        add(.from, "от")
        add(.measure, "см мм м кг г гр мл л дней дня день часов часа час минут мин процентов процента лет года раз")
        add(
            .measure,
            "cm mm kg ml days day hours hour inch inches қадам km км недель недели месяцев месяца айға күн сағат")
        add(.year, "год года году годов г гг жыл жылы жылғы year")
        add(.times, "x х")
        return table
    }()

    /// Kazakh words take endings freely.
    private static let stems: [(stem: [UInt8], meaning: WordMeaning)] = [
        ("теңге", .currency(.KZT)), ("баға", .price), ("өлшем", .size), ("доллар", .currency(.USD)),
        ("рубл", .currency(.RUB)),
    ].map { (stem: String, meaning: WordMeaning) in (Array(stem.utf8), meaning) }
}

extension CurrencyCode {
    /// The currency of a sign such as ₸.
    init?(sign: UInt32) {
        switch sign {
        case 0x20B8, 0x3012: self = .KZT
        case 0x20BD: self = .RUB
        case 0x24: self = .USD
        case 0x20AC: self = .EUR
        case 0x20B4: self = .UAH
        default: return nil
        }
    }
}
