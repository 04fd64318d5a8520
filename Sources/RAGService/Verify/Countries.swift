import Language

/// Countries that shops may send to, in three languages.
enum Countries {
    /// The country that a folded word names; nil where it names none.
    static func named(by word: String) -> String? {
        guard let key = key(of: word) else { return nil }
        return byKey[key]?.first { word.utf8.starts(with: $0.beginning.utf8) }?.name
    }

    /// The first bytes of a word, which all beginnings have.
    private static func key(of word: String) -> [UInt8]? {
        let bytes = Array(word.utf8.prefix(3))
        return bytes.count == 3 ? bytes : nil
    }

    /// Beginnings of words by their first bytes, in the order of the countries.
    private static let byKey: [[UInt8]: [(beginning: String, name: String)]] = {
        let all = countries.flatMap { name, beginnings in beginnings.map { (beginning: $0, name: name) } }
        return Dictionary(grouping: all) { key(of: $0.beginning) ?? [] }
    }()

    private static let countries: [(name: String, beginnings: [String])] = [
        ("Russia", "росси ресей russia москв мәскеу moscow"),
        ("Kyrgyzstan", "бишкек bishkek кыргыз киргиз қырғыз kyrgyz"),
        ("Uzbekistan", "ташкент tashkent узбек өзбек uzbek"),
        ("Turkey", "стамбул istanbul турци түркия turkey türkiye turkiye"),
        ("China", "китай қытай china"),
        ("Germany", "герман алмания germany"), ("Georgia", "тбилиси tbilisi грузи georgia"),
        ("Azerbaijan", "баку. baku азербайдж әзірбайж azerb"),
        ("Armenia", "армени armenia"), ("Belarus", "минск. minsk беларус белорус belarus"),
        ("Ukraine", "украин ukrain"),
        ("Turkmenistan", "туркмен түркімен turkmen"), ("Tajikistan", "таджик тәжік tajik"),
        ("Mongolia", "монгол моңғол mongol"),
        ("Emirates", "эмират дубай дубая emirates dubai"), ("Korea", "коре. корею кореи корея korea"),
        ("America", "америк сша. usa. america"), ("Italy", "итали italy"), ("France", "франци france"),
        ("Poland", "польш poland"),
        ("Britain", "британи англи лондон britain england london"), ("Israel", "израил israel"),
        ("Latvia", "латви latvia"),
    ].map { name, words in (name, words.split(separator: " ").map { Folding.fold($0.filter { $0 != "." }) }) }
}
