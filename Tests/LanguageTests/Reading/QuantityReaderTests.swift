import Language
import Testing

@Suite struct QuantityReaderTests {
    static let cases: [(String, QuantityReading)] = [
        ("2", .pieces(2)), ("2.0", .pieces(2)), ("2,0", .pieces(2)), ("2 шт", .pieces(2)), ("2шт.", .pieces(2)),
        ("2 пары", .pieces(2)), ("2 дана", .pieces(2)), ("2 жұп", .pieces(2)), ("2 pcs", .pieces(2)), ("0", .pieces(0)),
        ("1 000", .pieces(1000)), ("осталось 2", .pieces(2)), ("есть 2 шт", .pieces(2)), ("\u{A0}7\u{A0}", .pieces(7)),
        ("нет", .pieces(0)), ("Нет в наличии", .pieces(0)), ("жоқ", .pieces(0)), ("sold out", .pieces(0)),
        ("есть", .present), ("В наличии", .present), ("бар", .present), ("+", .present), ("✅", .present),
        ("под заказ", .onRequest), ("наявність по запиту", .onRequest), ("по запросу", .onRequest),
        ("тапсырыс бойынша", .onRequest), ("pre-order", .onRequest), ("нет, под заказ", .onRequest),
        ("", .none), (" ", .none), ("-", .none), ("—", .none), ("-2", .ambiguous(.negative)),
        ("2,5", .ambiguous(.fraction)),
        ("2,000", .ambiguous(.separator)), (">10", .ambiguous(.limit)), ("10+", .ambiguous(.limit)),
        ("более 10", .ambiguous(.limit)), ("3-5", .ambiguous(.limit)), ("2 коробки", .ambiguous(.unit)),
        ("1 уп.", .ambiguous(.unit)), ("много", .ambiguous(.words)), ("мало", .ambiguous(.words)),
        ("2 и 3", .ambiguous(.words)), ("38 размер 2", .ambiguous(.words)), ("скоро", .unreadable),
        ("#Н/Д", .unreadable),
        ("99999999999999999999", .unreadable),
    ]

    @Test(arguments: cases)
    func readsQuantities(text: String, reading: QuantityReading) {
        #expect(QuantityReader.read(text) == reading)
    }

    @Test(arguments: [
        (2.0, QuantityReading.pieces(2)), (0, .pieces(0)), (2.5, .ambiguous(.fraction)), (-2, .ambiguous(.negative)),
        (.nan, .unreadable), (1e12, .unreadable), (2.9999999999999996, .pieces(3)),
    ])
    func readsNumberCells(number: Double, reading: QuantityReading) {
        #expect(QuantityReader.read(number: number) == reading)
    }
}
