import Language
import Testing

@Suite struct AmountReaderTests {
    static let exact: [(String, Int64, CurrencyCode?)] = [
        ("45 000 ₸", 45_000_00, .KZT), ("45000₸", 45_000_00, .KZT), ("45 000 тг", 45_000_00, .KZT),
        ("45 000 тг.", 45_000_00, .KZT), ("45 000 тенге", 45_000_00, .KZT), ("45 000 теңге", 45_000_00, .KZT),
        ("45,000 KZT", 45_000_00, .KZT), ("KZT 45,000", 45_000_00, .KZT), ("₸45000", 45_000_00, .KZT),
        ("45000т", 45_000_00, .KZT), ("45.000,50", 45_000_50, nil), ("45,000.50", 45_000_50, nil),
        ("45 000,50", 45_000_50, nil), ("1'234.50", 1_234_50, nil), ("19.50 $", 19_50, .USD), ("$19.50", 19_50, .USD),
        ("19,5 USD", 19_50, .USD), ("45\u{A0}000\u{A0}₸", 45_000_00, .KZT), ("45\u{202F}000 ₸", 45_000_00, .KZT),
        ("45\u{2009}000 ₸", 45_000_00, .KZT), ("\u{200E}45 000 ₸\u{200E}", 45_000_00, .KZT),
        ("1 234 567,89 руб.", 1_234_567_89, .RUB), ("500 р.", 500_00, .RUB), ("500р", 500_00, .RUB),
        ("1.234.567", 1_234_567_00, nil), ("3712.0", 3_712_00, nil), ("3712", 3_712_00, nil),
        ("45 000.00", 45_000_00, nil), ("1234,500", 1_234_50, nil), ("45 тыс. тг", 45_000_00, .KZT),
        ("45 мың теңге", 45_000_00, .KZT), ("45к", 45_000_00, nil), ("1,5 млн ₸", 1_500_000_00, .KZT),
        ("45000-00", 45_000_00, nil), ("45000,-", 45_000_00, nil), ("45000=", 45_000_00, nil),
        ("Цена: 45 000 ₸", 45_000_00, .KZT), ("45 000 ₸/шт", 45_000_00, .KZT), ("45 000 тг за пару", 45_000_00, .KZT),
        ("45 000 тг/1 шт", 45_000_00, .KZT), ("45 000 ₸ с НДС", 45_000_00, .KZT),
        ("Бағасы 45 000 теңге", 45_000_00, .KZT),
        ("  45 000  ", 45_000_00, nil), ("EUR 38", 38_00, .EUR), ("100 €", 100_00, .EUR), ("100 грн", 100_00, .UAH),
        ("100 000 сум", 100_000_00, .UZS), ("1 500 сом", 1_500_00, .KGS), ("0", 0, nil), ("0,99 €", 99, .EUR),
        ("999 999 999 999", 999_999_999_999_00, nil),
    ]

    @Test(arguments: exact)
    func readsOneAmount(text: String, minorUnits: Int64, currency: CurrencyCode?) {
        #expect(AmountReader.read(text) == .exact([Amount(minorUnits: minorUnits, currency: currency)]))
    }

    static let several: [(String, [Amount])] = [
        ("24200*", [Amount(minorUnits: 24_200_00, isMarked: true)]),
        ("24 200 ₸ **", [Amount(minorUnits: 24_200_00, currency: .KZT, isMarked: true)]),
        ("1000+", [Amount(minorUnits: 1_000_00, bound: .from)]),
        ("от 45 000", [Amount(minorUnits: 45_000_00, bound: .from)]),
        ("до 45 000 ₸", [Amount(minorUnits: 45_000_00, currency: .KZT, bound: .upTo)]),
        ("45 000 теңгеден бастап", [Amount(minorUnits: 45_000_00, currency: .KZT, bound: .from)]),
        ("40500/56700", [Amount(minorUnits: 40_500_00), Amount(minorUnits: 56_700_00)]),
        ("40500/56700*", [Amount(minorUnits: 40_500_00), Amount(minorUnits: 56_700_00, isMarked: true)]),
        (
            "40 500 / 56 700 тг",
            [Amount(minorUnits: 40_500_00, currency: .KZT), Amount(minorUnits: 56_700_00, currency: .KZT)]
        ),
        (
            "40500–56700 ₸",
            [
                Amount(minorUnits: 40_500_00, currency: .KZT, bound: .from),
                Amount(minorUnits: 56_700_00, currency: .KZT, bound: .upTo),
            ]
        ),
        (
            "опт 40500, розница 56700",
            [Amount(minorUnits: 40_500_00), Amount(minorUnits: 56_700_00)]
        ),
        (
            "45 000 ₸ / $90",
            [Amount(minorUnits: 45_000_00, currency: .KZT), Amount(minorUnits: 90_00, currency: .USD)]
        ),
        ("40500\n56700", [Amount(minorUnits: 40_500_00), Amount(minorUnits: 56_700_00)]),
    ]

    @Test(arguments: several)
    func readsBoundsMarksAndSeveralAmounts(text: String, amounts: [Amount]) {
        #expect(AmountReader.read(text) == .exact(amounts))
    }

    static let others: [(String, AmountReading)] = [
        ("", .none), ("  ", .none), ("-", .none), ("—", .none), ("нет", .none), ("Жоқ", .none), ("н/д", .none),
        ("по запросу", .onRequest), ("Цена по запросу", .onRequest), ("ДОГОВОРНАЯ", .onRequest),
        ("уточняйте у менеджера", .onRequest), ("наявність по запиту", .onRequest), ("сұраныс бойынша", .onRequest),
        ("келісім бойынша", .onRequest), ("on request", .onRequest),
        ("0.500", .ambiguous(.separator)), ("45 000 00", .ambiguous(.separator)),
        ("12.03.2025", .ambiguous(.separator)),
        ("12,34,567", .ambiguous(.separator)), ("45.1234", .ambiguous(.fraction)), ("1 234,567", .ambiguous(.fraction)),
        ("45т", .ambiguous(.unit)), ("100 у.е.", .ambiguous(.currency)), ("100 уе", .ambiguous(.currency)),
        ("$45 000 ₸", .ambiguous(.currency)), ("-500", .ambiguous(.negative)), ("45 000 -10%", .ambiguous(.percentage)),
        ("20%", .ambiguous(.percentage)), ("45 000 кожа", .ambiguous(.words)), ("≈45 000", .ambiguous(.words)),
        ("45 000 за 2 шт", .ambiguous(.words)), ("1,250 тыс", .ambiguous(.separator)),
        ("кожа", .unreadable), ("₸", .unreadable), ("12345678901234567890", .unreadable),
        (String(repeating: "9 ", count: 500), .unreadable),
    ]

    @Test(arguments: others)
    func saysWhyThereIsNoAmount(text: String, reading: AmountReading) {
        #expect(AmountReader.read(text) == reading)
    }

    static let numbers: [(Double, AmountReading)] = [
        (45_000, .exact([Amount(minorUnits: 45_000_00)])), (19.5, .exact([Amount(minorUnits: 19_50)])),
        (4.3499999999999996, .exact([Amount(minorUnits: 4_35)])),
        (19.99 * 3, .exact([Amount(minorUnits: 59_97)])), (0, .exact([Amount(minorUnits: 0)])),
        (33.333333, .ambiguous(.fraction)), (-1, .ambiguous(.negative)), (.nan, .unreadable), (.infinity, .unreadable),
        (1e300, .unreadable),
    ]

    @Test(arguments: numbers)
    func readsNumberCells(number: Double, reading: AmountReading) {
        #expect(AmountReader.read(number: number) == reading)
    }

    @Test func multipliesByTheHeader() {
        #expect(AmountReader.read(number: 45.5, multiplier: 1000) == .exact([Amount(minorUnits: 45_500_00)]))
    }

    static let headers: [(String, [CurrencyCode], Int64)] = [
        ("Цена, тг с НДС", [.KZT], 1), ("Цена, грн с НДС", [.UAH], 1), ("Стоимость (₸)", [.KZT], 1), ("Цена", [], 1),
        ("Цена, тыс. тг", [.KZT], 1000), ("Цена, руб.", [.RUB], 1), ("Price, USD", [.USD], 1),
        ("Цена тг / $", [.KZT, .USD], 1), ("Бағасы, теңге", [.KZT], 1), ("Цена, р.", [.RUB], 1),
    ]

    @Test(arguments: headers)
    func readsTheUnitOfAHeader(text: String, currencies: [CurrencyCode], multiplier: Int64) {
        let unit = AmountReader.unit(inHeader: text)
        #expect(unit.currencies == currencies)
        #expect(unit.multiplier == multiplier)
    }
}
