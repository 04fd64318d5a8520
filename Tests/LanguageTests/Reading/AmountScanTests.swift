import Language
import Testing

@Suite struct AmountScanTests {
    /// Finds as `text = minor units currency bound`.
    static func finds(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return AmountReader.amounts(in: text).map { find in
            let spot = String(decoding: bytes[find.utf8Range], as: UTF8.self)
            let currency = find.value.currency?.rawValue ?? "?"
            let bound = find.value.bound == .exact ? "" : find.value.bound == .from ? " from" : " upTo"
            return "\(spot) = \(find.value.minorUnits / 100) \(currency)\(bound)"
        }
    }

    static let texts: [(String, [String])] = [
        ("Сумка Chanel Jumbo, чёрная, 45 000 ₸", ["45 000 ₸ = 45000 KZT"]),
        ("Сумка Chanel 25, 190 000 тг, в наличии", ["190 000 тг = 190000 KZT"]),
        ("Golden Goose 38 размер 89 000₸, UGG 36 размер 54 000₸", ["89 000₸ = 89000 KZT", "54 000₸ = 54000 KZT"]),
        ("Цена: 45 000", ["45 000 = 45000 ?"]), ("цена 45000", ["45000 = 45000 ?"]),
        ("Стоимость — 45 000 тенге", ["45 000 тенге = 45000 KZT"]), ("Бағасы: 45 000", ["45 000 = 45000 ?"]),
        ("Цена от 45 000 до 60 000 ₸", ["45 000 = 45000 KZT from", "60 000 ₸ = 60000 KZT upTo"]),
        ("45 000–60 000 ₸", ["45 000 = 45000 KZT from", "60 000 ₸ = 60000 KZT upTo"]),
        ("40-50 тыс. тг", ["40 = 40000 KZT from", "50 тыс. тг = 50000 KZT upTo"]),
        ("от 45 000 ₸", ["45 000 ₸ = 45000 KZT from"]), ("10$20 $30", ["10$ = 10 USD", "$30 = 30 USD"]),
        ("$19.50 each", ["$19.50 = 19 USD"]),
        ("USD 120", ["USD 120 = 120 USD"]), ("price: 120", ["120 = 120 ?"]),
        ("Было 60 000 ₸, стало 45 000 ₸", ["60 000 ₸ = 60000 KZT", "45 000 ₸ = 45000 KZT"]),
        ("45\u{A0}000\u{202F}₸ 👠", ["45\u{A0}000\u{202F}₸ = 45000 KZT"]), ("доставка 1500 р.", ["1500 р. = 1500 RUB"]),
        ("45 000 ₸.", ["45 000 ₸ = 45000 KZT"]), ("2025 тг", ["2025 тг = 2025 KZT"]),
        ("45 мың теңгеге", ["45 мың теңгеге = 45000 KZT"]),
    ]

    @Test(arguments: texts)
    func findsPrices(text: String, expected: [String]) {
        #expect(Self.finds(text) == expected)
    }

    @Test(arguments: [
        "", "Сумка Chanel 25", "размеры 36–40", "звоните +7 700 000 01 23", "8 700 000 01 23", "8(700)000-01-23",
        "87000000123 тг", "+77000000123", "в 2024 году", "цены 2025", "цена 2025 года", "каблук 7 см", "скидка 20%",
        "цена 2 дня", "38 р.", "38р", "код A45000", "№45000", "Арматура а1 8 м 54000", "с 10 до 20 часов", "5 сумок",
        "размер 38 450 тг", "стоит 2 пары",
    ])
    func passesOverWhatIsNoPrice(text: String) {
        #expect(Self.finds(text) == [])
    }
}
