/// Words that say whom a thing is for: men or children.
///
/// A shop that never says so of its goods has nothing for them, however well the rest of the question fits.
public enum AudienceWords {
    /// Whether a folded word is one of them.
    public static func contain(_ word: String) -> Bool {
        beginnings.contains(where: word.utf8.starts) || words.contains(word)
    }

    private static let beginnings = [
        "мужск", "мужчин", "детск", "ребенк", "ребенок", "дочк", "дочер", "сыноч", "школьн", "подрост", "ерлер",
        "балалар",
    ].map { Array($0.utf8) }

    private static let words: Set<String> = [
        "муж", "мужа", "мужу", "мужем", "парень", "парню", "сын", "сыну", "сына", "дети", "детей", "детям", "men",
        "mens",
        "kid", "kids", "child", "children", "boys", "girls",
    ]
}
