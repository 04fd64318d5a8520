import Language

/// Which country a city beyond Kazakhstan is in: terms of delivery name countries.
enum Places {
    /// The country; nil for a city that is not listed.
    static func country(of city: String) -> String? { countries[Folding.foldLine(city)] }

    private static let countries: [String: String] = {
        let lists = [
            "Кыргызстан": "бишкек ош каракол токмок",
            "Узбекистан": "ташкент самарканд бухара нукус андижан фергана наманган",
            "Россия":
                "москва санкт-петербург петербург новосибирск екатеринбург казань омск томск барнаул челябинск самара уфа краснодар сочи тюмень",
        ]
        return Dictionary(
            lists.flatMap { country, cities in cities.split(separator: " ").map { (String($0), country) } },
            uniquingKeysWith: { first, _ in first })
    }()
}
