/// Tells whether a table's first row names its columns where the author has not marked it.
enum TableHeader {
    /// Whether a row is a header.
    ///
    /// It is when it alone is bold, when its cells are words and a column below holds figures, or when it uses words that
    /// name columns.
    static func isHeader(
        _ cells: [String], isBold: Bool, nextIsBold: Bool, below: some Collection<[String]>
    ) -> Bool {
        let texts = cells.filter { !$0.isEmpty }
        guard texts.count >= 2, texts.allSatisfy({ WordBody.isAtMost(80, $0) }) else { return false }
        if isBold, !nextIsBold { return true }
        // A word that a column below repeats is a value, not the column's name.
        let known = cells.indices.count { column in
            isColumnName(cells[column])
                && !below.contains { $0.indices.contains(column) && $0[column] == cells[column] }
        }
        if known >= 2 { return true }
        let isWords = !texts.contains(where: isFigure) && Set(texts).count == texts.count
        if known == 1, isWords || texts.dropFirst().allSatisfy(isFigure) { return true }
        guard isWords, texts.count == cells.count else { return false }
        return cells.indices.contains { column in
            let values = below.lazy.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
            let count = values.count
            return count > 0 && values.count(where: isFigure) * 5 >= count * 4
        }
    }

    /// Whether a text is a figure: a price, a size, a quantity with its unit, a phone.
    static func isFigure(_ text: String) -> Bool {
        var digits = 0
        var letters = 0
        for scalar in text.unicodeScalars {
            if ("0"..."9").contains(scalar) {
                digits += 1
            } else if scalar.properties.isAlphabetic {
                letters += 1
            }
        }
        let room = text.first?.isNumber == true ? 3 : 0
        return digits > 0 && digits + room >= letters
    }

    /// Whether a text begins with a word that names a column of a shop's table.
    static func isColumnName(_ text: String) -> Bool {
        let first = text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "№" }).first
        return first.map { names.contains(String($0)) } ?? (text == "№")
    }

    private static let names: Set<String> = [
        "№", "п", "артикул", "код", "наименование", "название", "товар", "модель", "бренд", "марка", "размер",
        "размеры",
        "цвет", "цвета", "цена", "стоимость", "сумма", "количество", "кол", "остаток", "наличие", "склад", "материал",
        "описание", "характеристика", "значение", "параметр", "единица", "ед", "город", "срок", "сроки", "телефон",
        "атауы", "тауар", "өлшемі", "өлшем", "түсі", "түс", "бағасы", "баға", "саны", "қалдық", "сипаттама", "үлгі",
        "name", "product", "item", "model", "brand", "size", "sizes", "color", "colour", "price", "cost", "quantity",
        "qty", "stock", "sku", "code", "description", "material", "unit", "amount", "total", "availability",
    ]
}
