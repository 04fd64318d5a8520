import Language

/// Names of colours in three languages. A shop's groups are Russian adjectives; one that is not listed keeps its own name.
enum ColorWords {
    /// The word for a group in a language.
    static func word(for group: String, in language: TextLanguage) -> String {
        guard language != .russian, let words = names[Folding.fold(group)] else { return group }
        return language == .kazakh ? words.kk : words.en
    }

    /// «чёрный» → «чёрном», «синий» → «синем», «золотой» → «золотом».
    static func prepositional(_ group: String) -> String {
        if group.hasSuffix("ый") || group.hasSuffix("ой") { return group.dropLast(2) + "ом" }
        if group.hasSuffix("ий") { return group.dropLast(2) + (softened(group) ? "ем" : "ом") }
        return "«\(group)»"
    }

    /// «Синий» is soft, «яркий» is not.
    private static func softened(_ group: String) -> Bool {
        guard let before = group.dropLast(2).last else { return false }
        return !"кгх".contains(before)
    }

    private static let names: [String: (kk: String, en: String)] = [
        "черный": ("қара", "black"), "белый": ("ақ", "white"), "бежевый": ("сарғыш", "beige"),
        "коричневый": ("қоңыр", "brown"), "красный": ("қызыл", "red"), "бордовый": ("күрең", "burgundy"),
        "розовый": ("қызғылт", "pink"), "синий": ("көк", "blue"), "голубой": ("көгілдір", "light blue"),
        "зеленый": ("жасыл", "green"), "серый": ("сұр", "grey"), "золотой": ("алтын түсті", "gold"),
        "серебряный": ("күміс түсті", "silver"), "желтый": ("сары", "yellow"),
        "оранжевый": ("қызғылт сары", "orange"), "фиолетовый": ("күлгін", "purple"),
        "разноцветный": ("түрлі түсті", "multicoloured"), "бирюзовый": ("көгілдір-жасыл", "turquoise"),
    ]
}
