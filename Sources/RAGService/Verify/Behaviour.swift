import Language

/// What a thing does or does not do: that it stretches, minds the rain, folds.
struct Behaviour: Sendable {
    private let does: Phrases
    /// Words that say that it does not, without a denial.
    private let doesNot: Phrases?

    private init(_ does: String, not doesNot: String? = nil) {
        self.does = Phrases(does)
        self.doesNot = doesNot.map { Phrases($0) }
    }

    /// Whether words say that it does, with where they say so; nil where they say neither.
    func said(in words: [String]) -> (does: Bool, place: Range<Int>)? {
        if let place = doesNot?.range(in: words) { return (false, place) }
        guard let place = does.range(in: words) else { return nil }
        // `не натирают и складываются`: the denial is of the word that it stands right before.
        var start = place.lowerBound
        while start > 0, place.lowerBound - start < 2, !Self.joins.contains(words[start - 1]) { start -= 1 }
        let isDenied =
            words.contains { ["нельзя", "ни"].contains($0) }
            || words[start..<place.upperBound].contains { Self.denials.contains($0) || Self.isNegative($0) }
            || place.upperBound < words.count
                && (Self.isNegative(words[place.upperBound])
                    || ["нельзя", "емес", "болмайды"].contains(words[place.upperBound]))
        let denial =
            words.firstIndex(of: "нельзя") ?? words[start..<place.lowerBound].firstIndex(where: Self.denials.contains)
        let far = denial ?? place.lowerBound
        return (!isDenied, min(place.lowerBound, far)..<max(place.upperBound, far + 1))
    }

    /// `созылмайды`, `қорықпайды`: a Kazakh verb that denies itself.
    private static func isNegative(_ word: String) -> Bool {
        word.count > 6 && ["майды", "мейді", "пайды", "пейді", "байды", "бейді"].contains { word.hasSuffix($0) }
    }

    private static let joins: Set<String> = ["и", "а", "но", "and", "but", "әрі", "да"]
    private static let denials: Set<String> = [
        "не", "нет", "нельзя", "not", "dont", "doesnt", "wont", "cant", "cannot", "never", "isnt", "arent", "no",
        "никогда",
    ]

    static let all: [Behaviour] = [
        Behaviour("тянутся|тянется|растягива|разнашив|stretch.|stretches|созылады|созылмай"),
        Behaviour("натирают|натирает|трут.|трет.|rub.|rubs|қажайды|қажамай"),
        Behaviour("колется|колются|кусается|кусачий|колюч|itch|prick|scratchy|шаншиды|шаншымай"),
        Behaviour("скользят|скользит|slip.|slips|slippery|таяды|таймай"),
        Behaviour(
            "держит форму|форму держит|держат форму|holds its shape|hold their shape|keeps its shape|hold shape|пішінін сақта",
            not: "форму не держит|не держит форму|loses its shape|пішінін сақтама"),
        Behaviour("складываются|складывается|складной|складная|foldable|folds|fold in|fold up|бүктеледі|бүктелмей"),
        Behaviour("мнутся|мнется|crease|creases|crumple|умаждалады|умаждалмай"),
        Behaviour("дышит|дышат|breathes|breathe.|breathable|дем алады|дем алмай"),
        Behaviour("регулир|adjust|реттеледі|реттелмей|реттелетін"),
        Behaviour(
            "боится дожд|дождя боится|боится воды|воды боится|дождь боится|промока|намока|gets wet|gets soaked|soaks through|afraid of rain|minds the rain|minds rain|fear of rain|afraid of water|жаңбырдан қорқ|судан қорқ|дождя не боится|боится влаги|влаги боится|mind the rain|mind rain",
            not: "waterproof|rainproof|су өткізбе|непромока"),
        Behaviour(
            "можно стирать|стирать можно|стираются|стирается|стирать|washable|wash.|washed|жууға болады|жууға болмай",
            not: "только сухая чистка|только химчистка|dry clean only"),
    ]
}
