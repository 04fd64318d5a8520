import Language
import Testing

@Suite struct SizeReaderTests {
    static let exact: [(String, [StatedSize])] = [
        ("38", [StatedSize(380)]), ("38.0", [StatedSize(380)]), ("38,5", [StatedSize(385)]),
        ("38.50", [StatedSize(385)]),
        ("38½", [StatedSize(385)]), ("38 1/2", [StatedSize(385)]), ("38-39", [StatedSize(380, 390)]),
        ("38–39", [StatedSize(380, 390)]), ("38 — 39", [StatedSize(380, 390)]), ("р.38", [StatedSize(380)]),
        ("38р", [StatedSize(380)]), ("38 р.", [StatedSize(380)]), ("р-р 38", [StatedSize(380)]),
        ("38 размер", [StatedSize(380)]), ("Размер: 38", [StatedSize(380)]), ("EU 38", [StatedSize(380)]),
        ("EUR 38", [StatedSize(380)]), ("38 EU", [StatedSize(380)]), ("38 өлшем", [StatedSize(380)]),
        ("өлшемі 38", [StatedSize(380)]), ("розмір 38", [StatedSize(380)]), ("size 38", [StatedSize(380)]),
        ("\u{A0}38\u{200E} ", [StatedSize(380)]), ("164", [StatedSize(1640)]),
        ("36,37,38", [360, 370, 380].map { StatedSize($0) }),
        ("36, 37, 38", [360, 370, 380].map { StatedSize($0) }), ("36/37/38", [360, 370, 380].map { StatedSize($0) }),
        ("36 37 38", [360, 370, 380].map { StatedSize($0) }),
        ("36, 37,5 и 38", [360, 375, 380].map { StatedSize($0) }),
        ("37,5-38", [StatedSize(375, 380)]), ("36-37, 38-39", [StatedSize(360, 370), StatedSize(380, 390)]),
        ("36…40", [StatedSize(360, 400)]),
    ]

    @Test(arguments: exact)
    func readsSizes(text: String, sizes: [StatedSize]) {
        #expect(SizeReader.read(text) == .exact(sizes))
    }

    static let others: [(String, SizeReading)] = [
        ("", .none), ("-", .none), ("—", .none), ("нет", .none), ("без размера", .none), ("One size", .none),
        ("Универсальный", .none), ("бір өлшем", .none), ("38/39", .ambiguous(.slash)),
        ("39-38", .ambiguous(.descending)),
        ("US 7", .ambiguous(.system)), ("24 см", .ambiguous(.dimensions)), ("25х15", .ambiguous(.dimensions)),
        ("25x15x8 см", .ambiguous(.dimensions)), ("M", .ambiguous(.letters)), ("S/M", .ambiguous(.letters)),
        ("38 маломерит", .ambiguous(.words)), ("38.25", .unreadable), ("45000", .unreadable), ("45 000", .unreadable),
        ("0", .unreadable), ("большой", .unreadable),
    ]

    @Test(arguments: others)
    func saysWhyThereIsNoSize(text: String, reading: SizeReading) {
        #expect(SizeReader.read(text) == reading)
    }

    @Test(arguments: [
        (38.0, SizeReading.exact([StatedSize(380)])), (37.5, .exact([StatedSize(375)])), (38.25, .unreadable),
        (0, .unreadable), (-38, .unreadable), (.nan, .unreadable), (1e308, .unreadable),
    ])
    func readsNumberCells(number: Double, reading: SizeReading) {
        #expect(SizeReader.read(number: number) == reading)
    }

    static func finds(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return SizeReader.sizes(in: text).map { find in
            let spot = String(decoding: bytes[find.utf8Range], as: UTF8.self)
            let size = find.value
            return "\(spot) = \(size.lower)" + (size.lower == size.upper ? "" : "-\(size.upper)")
        }
    }

    static let texts: [(String, [String])] = [
        ("размеры 36–40", ["36–40 = 360-400"]), ("Размеры: 36-40, цена 45 000 ₸", ["36-40 = 360-400"]),
        ("р. 36, 37, 38", ["36, 37, 38 = 360", "36, 37, 38 = 370", "36, 37, 38 = 380"]),
        ("р. 36, 37, 45 000 ₸", ["36, 37 = 360", "36, 37 = 370"]), ("есть 38 размер?", ["38 = 380"]),
        ("нужен 38-й размер", ["38 = 380"]), ("EU 38", ["38 = 380"]), ("Балетки 38р", ["38 = 380"]),
        ("от 36 до 40 размера", ["36 до 40 = 360-400"]), ("размеры от 36 до 40", ["36 до 40 = 360-400"]),
        ("38,5 размер", ["38,5 = 385"]), ("38 өлшем бар ма", ["38 = 380"]), ("size 38", ["38 = 380"]),
        ("размер\u{A0}38 👟", ["38 = 380"]), ("в размере 36 и 37", ["36 и 37 = 360", "36 и 37 = 370"]),
    ]

    @Test(arguments: texts)
    func findsSizesInText(text: String, expected: [String]) {
        #expect(Self.finds(text) == expected)
    }

    @Test(arguments: [
        "", "Chanel 25", "45 000 ₸", "размер 25х15х8 см", "размер скидки 20%", "размер 20%", "500 р.", "1500р",
        "+7 700 000 01 23", "в 2024 году", "US 7 размер скидки", "размер 38 450 тг", "каблук 9 см",
    ])
    func passesOverWhatIsNoSize(text: String) {
        #expect(Self.finds(text) == [])
    }
}
