/// Tells heading styles by their names, which writers other than Word translate.
enum HeadingStyleName {
    /// Rank of a style by its name or identifier: 0 for a title, 1...9 for headings; nil for any other style.
    static func rank(of name: String) -> Int? {
        for part in name.lowercased().split(separator: ",") {
            let words = part.split(whereSeparator: { $0 == " " || $0 == "_" || $0 == "\u{A0}" || $0 == "№" })
            if let rank = rank(ofLowered: words.joined(separator: " ")) { return rank }
        }
        return nil
    }

    private static func rank(ofLowered name: String) -> Int? {
        if titles.contains(name) { return 0 }
        if unnumbered.contains(name) { return 1 }
        if let last = name.last, let level = level(last) {
            let base = name.dropLast()
            return headings.contains(base.hasSuffix(" ") ? String(base.dropLast()) : String(base)) ? level : nil
        }
        // «1-тақырып», as the Kazakh Word writes.
        if let first = name.first, let level = level(first), name.dropFirst().hasPrefix("-") {
            return headings.contains(String(name.dropFirst(2))) ? level : nil
        }
        return nil
    }

    private static func level(_ character: Character) -> Int? {
        guard let digit = character.wholeNumberValue, (1...9).contains(digit) else { return nil }
        return digit
    }

    private static let titles: Set<String> = [
        "title", "название", "название документа", "атауы", "тақырып аты", "назва", "titel", "titre", "título",
        "titulo",
        "titolo", "tytuł", "název", "názov", "konu başlığı", "otsikko", "titlu", "标题", "標題", "表題", "제목",
    ]

    /// The general style from which LibreOffice derives its headings, used by itself.
    private static let unnumbered: Set<String> = ["heading", "заголовок", "тақырып", "überschrift"]

    private static let headings: Set<String> = [
        "heading", "заголовок", "тақырып", "айдар", "загаловак", "sarlavha", "überschrift", "titre", "título",
        "titulo", "título de nivel", "titolo", "encabezado", "cabeçalho", "nagłówek", "nadpis", "kop", "rubrik",
        "overskrift", "otsikko", "başlık", "címsor", "titlu", "заглавие", "наслов", "naslov", "antraštė", "virsraksts",
        "pealkiri", "επικεφαλίδα", "כותרת", "عنوان", "标题", "標題", "見出し", "제목", "h",
    ]
}
