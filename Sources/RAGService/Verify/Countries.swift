import Language

/// Countries that shops may send to, in three languages.
enum Countries {
    /// The country that a folded word names; nil where it names none.
    static func named(by word: String) -> String? {
        countries.first { _, beginnings in beginnings.contains(where: word.hasPrefix) }?.name
    }

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
