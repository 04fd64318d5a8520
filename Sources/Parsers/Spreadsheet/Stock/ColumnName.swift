import KnowledgeModel
import Language

/// What a column's name says of its content, in Russian, Kazakh, Ukrainian and English.
struct ColumnName {
    /// What the column holds.
    var field: StockItem.Field
    /// Which of several columns of one field is meant: the lowest; two equal ones leave prices and quantities open.
    var rank: Int
    /// A quantity of the product without sizes, as «Количество сумок» beside columns of sizes.
    var isOfSizeless = false

    /// Reads a column's name; nil for names that matter to no stock list, and for prose.
    init?(_ text: String) {
        guard text.utf8.count <= 160 else { return nil }
        let words = PlainWords.split(text)
        guard !words.isEmpty, words.count <= 9, let found = Self.read(words) else { return nil }
        self = found
    }

    private init(_ field: StockItem.Field, rank: Int = 1, isOfSizeless: Bool = false) {
        self.field = field
        self.rank = rank
        self.isOfSizeless = isOfSizeless
    }

    private static func read(_ words: [String]) -> ColumnName? {
        func has(_ stems: [String]) -> Bool { words.contains { word in stems.contains(where: word.hasPrefix) } }
        func isNamed(_ names: Set<String>) -> Bool { words.contains(where: names.contains) }
        if has(codes) || isNamed(["код", "дата", "date", "id", "номер", "number"]) { return nil }
        if has(prices) || isNamed(["құны"]) {
            if has(["закуп", "себестоим", "вход", "стар", "прежн", "purchase", "old"]) { return nil }
            return ColumnName(.price, rank: has(["розн", "retail", "бөлшек", "продаж"]) ? 0 : has(priceTiers) ? 2 : 1)
        }
        if has(quantities) || isNamed(["кол", "колво", "шт", "бар", "қалдық", "qty", "pcs"]) {
            if has(["резерв", "заказ", "продан", "sold", "reserved", "order", "мин", "min"]) { return nil }
            let isTotal = has(["всего", "итог", "общ", "всех", "всіх", "total", "барлы", "свободн", "доступн"])
            return ColumnName(.quantity, rank: isTotal ? 0 : 1, isOfSizeless: has(["сумк", "сумок", "bag", "сөмк"]))
        }
        if has(["өлшем", "розмір"]) || isNamed(sizes) || words == ["р", "р"] { return ColumnName(.size) }
        if has(["цвет", "color", "colour", "түс", "колір", "кольор", "расцвет"]) { return ColumnName(.color) }
        if has(["категор", "category", "групп", "раздел", "санат", "group"])
            || isNamed(["вид", "тип", "type", "түрі", "section"])
        {
            return ColumnName(.category)
        }
        if has(details) { return ColumnName(.details) }
        if has(products) || isNamed(["name", "title", "аты", "item", "items"]) {
            return ColumnName(.product, rank: has(["модел", "model", "артик"]) ? 1 : 0)
        }
        return nil
    }

    private static let codes = [
        "артикул", "штрих", "barcode", "sku", "article", "фото", "photo", "ссылк", "url", "сумма",
    ]
    private static let prices = ["цен", "стоимост", "price", "баға", "цін"]
    private static let priceTiers = [
        "скид", "акци", "sale", "discount", "опт", "wholesale", "дилер", "vip", "заказ", "шеңбер", "жеңілд", "от",
    ]
    private static let quantities = [
        "колич", "остат", "остаток", "налич", "quantit", "stock", "саны", "қалды", "залиш", "кількіст", "наявн",
        "доступн", "available",
    ]
    private static let sizes: Set<String> = [
        "размер", "размеры", "размера", "размерный", "size", "sizes", "разм", "размерныи",
    ]
    private static let details = [
        "описан", "description", "примечан", "коммент", "сипатт", "характерист", "опис", "состав", "материал", "detail",
        "note", "comment", "ескерт",
    ]
    private static let products = [
        "наименован", "номенклат", "назван", "товар", "продук", "product", "тауар", "атау", "найменув", "назва",
        "goods", "модел", "model", "издели",
    ]
}
