import Language

/// A spot on a thing where a detail may be.
enum Spot: CaseIterable {
    case toe, front, back, heel, side, tongue, instep, ankle, knee, handle, temple, lens, inside, sole, flap, lacing

    /// Whether one may be said of the other: what is on the toe is in front.
    func isNear(_ other: Spot) -> Bool {
        self == other || Self.near.contains([self, other]) || Self.near.contains([other, self])
    }

    private static let near: [[Spot]] = [
        [.toe, .front], [.instep, .front], [.tongue, .front], [.lacing, .front], [.tongue, .lacing],
        [.tongue, .instep],
        [.back, .heel], [.side, .ankle], [.side, .knee], [.side, .temple], [.flap, .front], [.handle, .side],
        [.back, .ankle],
        [.instep, .ankle], [.lacing, .ankle],
    ]

    /// The spot that the word at a place puts a detail on: `сбоку`, `на пятке`, `on the heel`, `тұмсығында`.
    static func named(in words: [String], at place: Int) -> Spot? {
        if let spot = allCases.first(where: { $0.adverbs.stands(in: words, at: place) }) {
            return isDenied(words, at: place) ? nil : spot
        }
        guard let spot = allCases.first(where: { $0.nouns.stands(in: words, at: place) }) else { return nil }
        let before = words[max(0, place - 3)..<place]
        let isLocative =
            ["нда", "нде", "ңде", "ңда", "сінде", "сында"].contains(where: words[place].hasSuffix)
            || place + 1 < words.count && ["жағында", "тұсында", "үстінде", "бойында"].contains(words[place + 1])
        guard
            isLocative || before.suffix(2).contains(where: prepositions.contains)
                || before.contains(where: english.contains)
        else { return nil }
        return isDenied(words, at: place) ? nil : spot
    }

    /// `не на пятке`.
    private static func isDenied(_ words: [String], at place: Int) -> Bool {
        words[max(0, place - 3)..<place].contains { ["не", "not", "ни"].contains($0) }
            || place + 1 < words.count && words[place + 1] == "емес"
    }

    private static let prepositions: Set<String> = [
        "на", "у", "по", "над", "под", "через", "вдоль", "возле", "около", "вокруг",
    ]
    private static let english: Set<String> = [
        "on", "at", "over", "near", "across", "by", "along", "above", "round", "around",
    ]

    private var adverbs: Phrases { Self.table[self]?.0 ?? Phrases() }
    private var nouns: Phrases { Self.table[self]?.1 ?? Phrases() }

    private static let table: [Spot: (Phrases, Phrases)] = [
        .toe: (Phrases(), Phrases("носк|носоч|носик|мысе.|мыске|мысок|мысу|мысах|toe|toes|тұмсы")),
        .front: (
            Phrases("спереди|впереди|in front|up front|at the front|алдында|алды жағында|алдыңғы"),
            Phrases("front.|передк|передн")
        ),
        .back: (Phrases("сзади|позади|артында|артына.|арт жағында|артқы"), Phrases("back.")),
        .heel: (Phrases("по каблук|по всему каблук|вдоль каблук"), Phrases("пятк|пяточ|задник|heel.|heels|өкше|өкшес")),
        .side: (Phrases("сбоку|бүйірінде|бүйіріне|жанында"), Phrases("боку|боках|бокам|боковин|side.|sides|бүйір")),
        .tongue: (Phrases(), Phrases("язычк|язычок|язык.|языке|tongue|тілінде|тілше")),
        .instep: (Phrases(), Phrases("подъем|перемычк|instep|bridge|vamp|saddle strap")),
        .ankle: (Phrases(), Phrases("щиколот|косточк|ankle|тобық|тобығ")),
        .knee: (Phrases(), Phrases("колен|knee|тізе")),
        .handle: (Phrases(), Phrases("ручке|ручку|ручках|handle|тұтқа")),
        .temple: (Phrases(), Phrases("дужк|temple|дужка|самай")),
        .lens: (Phrases(), Phrases("линз|стекл|lens")),
        .inside: (Phrases("внутри|inside|ішінде"), Phrases("подкладк|lining")),
        .sole: (Phrases(), Phrases("подошв|sole|табан")),
        .flap: (Phrases(), Phrases("клапан|flap|қақпақ")),
        .lacing: (
            Phrases(
                "в шнуровк|в шнурк|in the laces|in the lacing|into the laces|into the lacing|бауында|бауына.|бауларында"
            ),
            Phrases("шнуровк|lacing|шнурках|laces")
        ),
    ]
}
