import Language

/// Words by which a seller talks of goods without naming another thing: stock, sizes, the shop, when, courtesy.
enum PlainTalk {
    /// Whether a folded word is one of them.
    static func contains(_ word: String) -> Bool {
        StopWords.contain(word) || whole.contains(word) || beginnings.contains { word.hasPrefix($0) }
    }

    private static let whole = Set(
        """
        да нет не ни ок или либо чуть очень пока уже еще тоже также лишь больше меньше всё все вообще совсем точно кстати увы
        жаль вон вот опять снова сейчас сегодня завтра вчера только даже зато но однако плюс итого их его ее них нее него ним ей
        такой такая такие такого такую таких этой этого этих той того тех том там тут здесь у на в во из за по с со под
        пар пара пары пару шт штук вид вида видов р тг к тыс
        иә жоқ әзірге қазір бүгін ертең бізде біздің тағы тек ғана да де та те бар емес ақ өкінішке орай
        yes no not now today tomorrow yet still only just one ones too also either any all more some left here there sorry
        unfortunately currently sadly anymore right again both each is are was were has have had comes come came costs cost sold
        gone went goes looks pairs pair piece pieces in at for of to and or but by
        """.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) })

    private static let beginnings = [
        "размер", "номер", "цвет", "оттен", "модел", "вариант", "остал", "налич", "склад", "зал", "магазин", "витрин",
        "полк", "полоч", "шоурум", "бутик", "временно", "последн", "единствен", "стоит", "стоят", "цен", "тенге",
        "привез", "привоз", "заказ", "предзаказ", "оформ", "штуч", "обе", "оба", "кажд", "комплект", "экземпляр",
        "коллекц", "сожален",
        "габарит", "dimension", "measur", "көлем", "өлшем", "түс", "жұп", "дана", "дүкен", "қойма", "сөре", "қалды",
        "қалған", "баға", "теңге", "тапсырыс", "модель",
        "size", "colo", "shade", "model", "stock", "shop", "store", "shelf", "price", "tenge", "availab", "order",
        "preorder", "last", "remain",
    ].map { Folding.fold($0) }
}
