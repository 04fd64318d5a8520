import Language

/// One respect in which a thing is this or that and not both: what closes it, how high it reaches, from which years its look is.
struct Aspect: Sendable {
    /// What words say each of the values, in a draft and in the catalogue.
    private let values: [(said: Phrases, stated: Phrases)]

    private init(_ values: (said: String, stated: String)...) {
        self.values = values.map { (Phrases($0.said), Phrases($0.stated)) }
    }

    private init(same values: String...) { self.values = values.map { (Phrases($0), Phrases($0)) } }

    /// Where words say what the catalogue rules out; nil where they say nothing of the kind, or it does not.
    func contradiction(of words: [String], to listed: ListedText) -> Range<Int>? {
        let stated = Set(
            values.indices.filter { value in
                listed.clauses.contains { clause in
                    values[value].stated.ranges(in: clause).contains { !Self.isDenied(clause, $0) }
                }
            })
        guard !stated.isEmpty else { return nil }
        var found: Range<Int>?
        for value in values.indices {
            for place in values[value].said.ranges(in: words) {
                let isDenied = Self.isDenied(words, place)
                // One of the values is borne out: what else is said goes with it.
                if stated.contains(value), !isDenied { return nil }
                if !stated.contains(value), !isDenied, found == nil { found = place }
            }
        }
        return found
    }

    private static func isDenied(_ words: [String], _ place: Range<Int>) -> Bool {
        words[max(0, place.lowerBound - 2)..<place.lowerBound].contains(where: denials.contains)
            || place.upperBound < words.count && ["емес", "жоқ", "нет"].contains(words[place.upperBound])
    }

    private static let denials: Set<String> = [
        "не", "нет", "без", "not", "no", "isnt", "arent", "without", "doesnt", "никакой", "никакого",
    ]

    static let all: [Aspect] = [closing, heel, reach, years, animals, stones]

    private static let closing = Aspect(
        (
            "на молни|застегивается молни|закрывается молни|молния сбоку|с молнией|with a zip|a zip.|zips.|zipped|zip closure|zip top|side zip|сыдырма",
            "молни|zip|сыдырма"
        ),
        ("на магнит|магнитн|магнитпен|magnet", "магнит"), ("на липуч|липучк|velcro|жабысқақ", "липуч"),
        ("на кнопк|кнопкой|кнопка.|snap.|a snap|түйме", "кнопк"),
        (
            "на пряжк|застегивается пряжк|застегиваются пряжк|fastens with a buckle|closes with a buckle|buckle closure|buckle fasten|тоғамен|пряжкой сверху",
            "ремешка с пряжк|ремешком и кольц"
        ),
        (
            "на замок|на замочек|на защелк|на застежке|with a lock|with a clasp|құлыппен",
            "замок|замоч|замком|защелк|застежк"
        ),
        ("на шнуровк|на шнурк|шнуровка.|lace up|laces up|баумен", "шнуровк|шнур"),
        ("на завязк|завязыва|ties at|tie around|байлан", "завязыва"),
        ("язычк|tongue", "язычк"),
        ("на резинк|slip on|слипон", "резинк"))
    private static let heel = Aspect(
        ("шпильк|шпилеч|stiletto", "шпильк"), ("рюмоч|рюмк|kitten|goblet", "рюмоч"), ("запят|comma|үтір", "запят"),
        (
            "устойчивый каблук|устойчивом каблук|толстый каблук|толстом каблук|широкий каблук|широком каблук|block heel|chunky heel|тұрақты өкше",
            "устойчивый каблук"
        ))
    private static let reach = Aspect(
        (
            "выше колен|ботфорт|above the knee|over the knee|over knee|тізеден жоғары|тізеден асып", "выше колен"
        ),
        (
            "ниже колен|до колен|по колено|под колено|below the knee|under the knee|knee high|to the knee|тізеден төмен|тізеге дейін",
            "ниже колен|до колен"
        ),
        (
            "середины икр|середину икр|середина икр|полуикр|mid calf|midcalf|middle of the calf|half calf|балтырдың ортасы|балтыр ортасы",
            "середины икр"
        ),
        (
            "до косточк|по косточк|до щиколот|по щиколот|открывают щиколот|открывает щиколот|to the ankle|ankle length|ankle high|тобыққа дейін|тобықты ашып",
            "до косточк|щиколотку"
        ))
    private static let years = Aspect(
        same: "девяност|nineties|90s|90 х|90 шы|тоқсаныншы", "восьмидес|eighties|80s|80 х|80 ші|сексенінші",
        "семидес|seventies|70s|70 х|70 ші|жетпісінші", "шестидес|sixties|60s|60 х",
        "нулевых|двухтысячн|2000s|2000 х|y2k")
    private static let animals = Aspect(
        same: "тигр|tiger|жолбарыс", "льва.|львов|львин|львицы|лев.|lion.|lions|арыстан", "лошад|horse.|horses|жылқы",
        "питон|змеи.|змея.|под змею|змеин|snake|python|жылан", "крокод|croc", "пантер|panther", "леопард|leopard",
        "пчел|bee.|bees.", "орла.|орел.|eagle")
    private static let stones = Aspect(
        same: "кристалл|страз|crystal|rhinestone|хрусталь", "жемчуг|жемчуж|pearl|інжу", "бисер|beads|моншақ",
        "пайетк|sequin")
}
