package import Language

/// Words for kinds of goods that the languages have beside those of a shop's vocabulary: `sunnies`, `ankle boots`, `ридикюль`.
package enum KindWords {
    /// An index of them, by the groups of a vocabulary. A kind that no group of it stands for is left out.
    package static func index(for vocabulary: VocabularyIndex, stemmer: Stemmer) -> VocabularyIndex {
        var categories: [String: Vocabulary.Category] = [:]
        for (anchors, words) in kinds {
            let groups = anchors.split(separator: ",").flatMap { anchor in
                vocabulary.concepts(in: String(anchor)).compactMap { concept -> String? in
                    if case .category(let group) = concept { group } else { nil }
                }
            }
            for group in Set(groups) {
                categories[group, default: .init()].words += words.split(separator: ",").map {
                    $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                }
            }
        }
        // A group's own name is found by the shop's vocabulary.
        return VocabularyIndex(
            Vocabulary(categories: categories), stemmer: stemmer)
    }

    /// Pictures of things that stand for a kind where no word does.
    package static func kind(ofPicture scalar: Unicode.Scalar) -> String? { pictures[scalar] }

    /// The kind of things that a word tells the use of: belts are drawn through loops, glasses have lenses.
    static func kind(ofUse word: String) -> String? {
        uses.first { $0.beginnings.contains(where: word.hasPrefix) }?.kind
    }

    private static let uses: [(kind: String, beginnings: [String])] = [
        ("ремни", ["продев", "продет", "шлевк", "подпояс", "талия", "талию", "талии", "waist", "белге", "белім"]),
        ("очки", ["линз", "оправ", "дужк", "солнц", "lens", "sunny"]),
    ]

    private static let pictures: [Unicode.Scalar: String] = [
        "👜": "сумки", "👠": "туфли", "👡": "босоножки", "🥿": "балетки", "👟": "кроссовки", "🕶": "очки", "👓": "очки",
        "🧣": "шарфы", "🩴": "шлёпанцы",
    ]

    /// Words that shops' groups go by, with other words for the same.
    private static let kinds: [(anchors: String, words: String)] = [
        (
            "туфли,балетки,лоферы,босоножки,шлёпанцы,кроссовки,угги,ботинки,сапоги,pumps,flats,loafers,sandals,slides,sneakers,uggs,boots,high boots",
            """
            обувь,обувка,обувочка,footwear,аяқ киім,аяқ киімі,аяқ киімін,аяқ киімнің,аяқ киімдер,аяқ киімдері,аяқ киімдерін,
            аяқ киімдерінің,аяқкиім,аяк киим,ayaq kiim,obuv
            """
        ),
        (
            "угги,ботинки,сапоги,uggs,boots,high boots",
            """
            зимняя обувь,обувь на зиму,тёплая обувь,осенняя обувь,обувь на осень,демисезонная обувь,winter shoes,winter footwear,
            warm footwear,autumn footwear,қысқы аяқ киім,күзгі аяқ киім,жылы аяқ киім
            """
        ),
        (
            "босоножки,шлёпанцы,sandals,slides",
            """
            летняя обувь,обувь на лето,открытая обувь,пляжная обувь,summer shoes,summer footwear,open shoes,open toe shoes,
            beach footwear,жазғы аяқ киім
            """
        ),
        (
            "ремни,платки,шарфы,очки,belts,scarves,sunglasses",
            "аксессуары,аксессуарчики,аксессуар,accessories,аксессуарлар,aksessuary"
        ),
        (
            "сумки,сумка,bag",
            """
            ридикюль,торба,торбочка,баул,сумища,сумчонка,сумец,шопер,мессенджер,кроссбоди,тоут,тоте,сомке,сөмкесі,
            bags,handbags,purse,purses,tote,totes,tote bag,shoulder bag,crossbody,crossbody bag,cross body,satchel,hobo,
            bucket bag,top handle bag,evening bag,shopper bag,handbag,sumka,somke
            """
        ),
        ("клатчи,clutch", "клатчик,clutches,clutch bag,minaudiere,evening clutch,вечерний клатч"),
        (
            "кошельки,кошелёк,wallet",
            "кошелечек,кошель,лопатник,wallets,billfold,coin purse,purse wallet,эмиян,amiyan,koshelek,kosheliok,koshelyok,koshelok,шақша"
        ),
        ("ремни,ремень,belt", "кушак,поясок,belts,waist belt,beldik,belbeu,remen"),
        (
            "платки,платок",
            "foulard,bandana,бандана,шейный платок,платочки,шёлковый платок,silk scarf,silk scarves,headscarf,shawl,oramal,scarf,scarves"
        ),
        ("шарфы,шарф", "снуд,scarf,scarves,muffler,moinoragish,sharf,мойынораг"),
        (
            "очки,sunglasses",
            "очочки,очёчки,солнечные очки,тёмные очки,sunnies,glasses,eyewear,spectacles,көзәйнек,kozildirik,ochki,козилдирик"
        ),
        (
            "кроссовки,sneakers",
            """
            кроссачи,кроссовочки,кеды,кедики,кедосы,сникеры,сникера,найковки,спортивная обувь,спортивные туфли,беговые кроссовки,
            sneaker,sneaks,kicks,running shoes,gym shoes,tennis shoes,athletic shoes,sport shoes,sports shoes,
            high tops,high top,hi tops,low tops,спорттық аяқ киім,krossovki,кросовки,кросовкі
            """
        ),
        (
            "лоферы,loafers",
            "лоферки,лоферсы,мокасы,топсайдеры,loafer,moccasins,mocassins,slip ons,driving shoes,lofery"
        ),
        (
            "балетки,flats",
            "балеринки,балетные туфли,ballerinas,ballerina flats,ballet shoes,ballet pumps,ballet flat,flat shoes,baletki"
        ),
        (
            "туфли,pumps",
            """
            туфлишки,туфельки,туфель,лодочка,каблуки,шпилечки,слингбеки,слингбэки,слинбеки,pump,stilettos,court shoes,slingbacks,
            kitten heels,high heels,heeled shoes,tufli,тюфли,бәшмақ
            """
        ),
        (
            "босоножки,sandals",
            "босики,босоножечки,сандалики,сандалеты,sandal,strappy sandals,heeled sandals,strappy heels,bosonozhki,сандал"
        ),
        (
            "шлёпанцы,slides",
            "тапки,тапочки,тапули,тапуленции,шлёпы,шлепанчики,шлёпочки,слайды,мюли,пантолеты,flip flops,flipflops,mules,slippers,шәркей,тапишке,shlepki"
        ),
        ("угги,uggs", "тапки,тапочки,угги боты,угики,уггсы,ugg boots,sheepskin boots,uggi,уггилар"),
        (
            "ботинки,ankle boots",
            """
            ботиночки,ботильоны,ботики,казаки,казачки,мартенсы,ankle boots,ankle boot,booties,bootie,chelseas,
            chelsea boots,lace up boots,short boots,botinki,ботинкалар,батенке,бәтіңке
            """
        ),
        (
            "сапоги,high boots",
            """
            сапожочки,сапожищи,сапоги-чулки,жокейки,knee boots,knee high boots,over the knee boots,tall boots,
            long boots,riding boots,thigh high boots,sapogi,етик,etik,ұзын етік
            """
        ),
    ]
}
