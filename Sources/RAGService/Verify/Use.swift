import Language

/// A place that a thing is worn at, an occasion or other clothes that it goes with.
enum Use: CaseIterable {
    case waist, hips, hair, neck, bag, jeans, dress, office, party, beach, market, city, holiday, home, errands, sport,
        hand
    case shoulder

    /// Whether two tell the same of a thing: where on the body, with which clothes, on which occasion.
    func isOfKind(of other: Use) -> Bool { Self.kinds.contains { $0.contains(self) && $0.contains(other) } }

    private static let kinds: [Set<Use>] = [
        [.waist, .hips], [.hair, .neck, .bag], [.jeans, .dress, .sport],
        [.office, .party, .beach, .market, .city, .holiday, .home, .errands, .sport], [.hand, .shoulder],
    ]

    /// The uses that words name.
    /// - Parameter isStated: whether the words are the catalogue's, where a long strap says how a thing is carried.
    static func all(in words: [String], isStated: Bool) -> [(use: Use, place: Range<Int>)] {
        allCases.compactMap { use in
            guard let phrases = table[use] else { return nil }
            let found = phrases.range(in: words) ?? (isStated ? straps[use]?.range(in: words) : nil)
            return found.map { (use, $0) }
        }
    }

    private static let straps: [Use: Phrases] = [
        .shoulder: Phrases("длинный ремень|тонком ремеш|съемный рем|ремешок регул|плечевой|цепь|цепочк|цепях")
    ]
    private static let table: [Use: Phrases] = [
        .waist: Phrases("тали|waist|белге|белде|белінде"), .hips: Phrases("бедр|hips|hip.|жамбас"),
        .hair: Phrases("волос|голову|голове|косу|хвост|hair|head|ponytail|шаш|басқа тағ|басқа бай"),
        .neck: Phrases("шею|шея|шее.|neck|мойын|мойн"),
        .bag: Phrases(
            "на. сумк|на. сумоч|на. ручку|bag handle|on a bag|on the bag|on bags|сөмкеге|сөмке тұтқасына|сөмкенің"),
        .jeans: Phrases("джинс|jeans|denim|джинсы"), .dress: Phrases("плать|юбк|dress|skirt|көйлек|белдемше"),
        .office: Phrases("офис|office|кеңсе|на работу|для работы|for work|жұмысқа"),
        .party: Phrases(
            "торжеств|вечерн|для вечера|на вечер|выпускн|свадьб|party|parties|evening|special occasion|wedding|prom|кешкі шығ|кешкі киім|тойға"
        ),
        .beach: Phrases("пляж|beach|жағажай"), .market: Phrases("на рынок|рынка|market|базар"),
        .city: Phrases("для города|for the city|around town|қалаға арн"),
        .holiday: Phrases("отпуск|holiday|vacation|демалыс"),
        .home: Phrases("для дома|дома.|at home|for home|indoors|үйде|үйге"),
        .errands: Phrases(
            "выйти|выскочить|до магазина|на улицу|outside|outdoors|popping out|the shop|далаға|көшеге|дүкенге"),
        .sport: Phrases("спорт|тренир|sport|gym|workout|training|жаттығу"),
        .hand: Phrases(
            "в. рук|в. ладон|на. рук|in hand|in the hand|in your hand|by hand|hand carr|қолда|қолға|қолмен|қолға ұста"),
        .shoulder: Phrases("на. плеч|плечо|плечев|shoulder|crossbody|иыққа|иықта|иық"),
    ]
}
