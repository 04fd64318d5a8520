/// Respects of shoes and their parts.
extension Aspect {
    static let ofShoes: [Aspect] = [
        toeShape, toeTone, toeCap, bow, bowSize, soleMaking, back, heelWidth, heelMaking, soleThickness, soleLayers,
        soleShape, soleTone, ankle,
        instep, shaftShape, leg, backOfShaft, last, firstDays, shoeKind, cuffMaking, lacingHeight, width, breathing,
        furReach, fullness,
    ]

    private static let furReach = Aspect(
        of: "мех.|меха.|мехом|меху.|мехов|fur.|furry|жүн|тері|овчин|sheepskin",
        (
            "по всей длин|по всему|до верха|до самого верха|на всю|доверху|whole length|full length|entire|all the way|throughout|to the top|бүкіл|толық|түгел|үстіне дейін",
            "по всей длин"
        ),
        (
            "только до|только в стоп|только на стоп|только внизу|только у|только стоп|лишь до|лишь внизу|до щиколот|до середин|наполовину|только в носк|only to|only up to|only in|only at|only around|ankle|halfway|half way|тек|тобыққа|жартысына",
            "только"
        ))
    private static let fullness = Aspect(
        of: "полнот|полнее|колодк|fullness|толықты",
        ("больш|шире|широк|полне|wider|fuller|roomier|generous|кең", "больше"),
        ("меньш|узк|узенк|narrow|slimmer|тар.", "меньше"))

    private static let toe = "мыс.|мыса|мысе|мысо|мыск|нос.|носе|носик|носок|носк|носоч|toe|тұмсы"
    private static let heelWords = "каблу|шпильк|heel|өкше|шпиль"
    private static let sole = "подошв|подошо|платформ|sole|platform|табан"
    private static let ankleWords = "щиколот|косточк|ankle|тобық|тобығ"

    private static let toeShape = Aspect(
        of: toe,
        (
            "остр|заостр|вытянут|удлинен|pointed|pointy|sharp|elongated|almond|үшкір|сүйір|созыңқы",
            "остр|вытянут"
        ),
        ("кругл|закругл|скругл|округл|тупой|тупые|round|blunt|дөңгелек|домалақ|жұмыр", "кругл"),
        ("квадрат|square|шаршы|төртбұрыш", "квадрат"))
    private static let toeTone = Aspect(
        (
            "темный мыс|темный нос|мыс темн|мысок темн|нос темн|носок темн|dark toe|darker toe|toe is dark|black toe|қара тұмсы|күңгірт тұмсы|тұмсығы қара",
            "темный мыс"
        ),
        (
            "светлый мыс|светлый нос|мыс светл|мысок светл|нос светл|носок светл|белый мыс|light toe|lighter toe|toe is light|pale toe|white toe|ашық тұмсы|ақ тұмсы|тұмсығы ашық|тұмсығы ақ",
            "светлый мыс"
        ))
    private static let toeCap = Aspect(
        of: toe,
        ("репс|ткан|тканев|текстил|grosgrain|fabric|textile|мата|репс", "репс"),
        ("кожан|из кожи|лаков|leather|patent|замш|suede|былғары|күдері|лак.", "лаков|кожан"))
    private static let bow = Aspect(
        of: "бант|bow.|bows|байлам|банты",
        ("атлас|шелк|satin|silk|атлас|жібек", "атлас"), ("кожан|кожа|leather|былғары", "кожан"),
        ("бархат|велюр|velvet|барқыт", "бархат"), ("твид|tweed", "твид"), ("вязан|трикотаж|knit", "трикотаж"))
    private static let bowSize = Aspect(
        of: "бант|bow.|bows|байлам|банты",
        ("маленьк|крошеч|миниатюр|аккуратн|small|tiny|little|кішкен", "маленьк"),
        ("больш|огромн|крупн|пышн|large|big.|huge|oversized|үлкен", "больш"))
    private static let soleMaking = Aspect(
        of: sole,
        ("резин|каучук|rubber|резең|каучук", "резин"), ("кожан|кожа|leather|былғары", "кожан"),
        ("деревян|пробк|wood|cork|ағаш|тығын", "деревян|пробк"))
    private static let back = Aspect(
        of: "пятк|пяточ|задник|back.|backs|heel.|өкше|артқы|арты",
        ("открыт|голая|голые|слингбэк|open.|opened|bare|exposed|slingback|ашық", "открыт"),
        (
            "закрыт|закрыв|спрятан|прикрыт|глух|closed|enclosed|covered|hidden|fully closed|жабық|жабылған|жасырылған",
            "закрыт"
        ))
    private static let heelWidth = Aspect(
        of: heelWords,
        ("тонк|тоненьк|узк|игл|thin|slim|skinny|needle|slender|stiletto|жіңішке|шпильк", "тонк|шпильк|рюмоч"),
        (
            "толст|широкий|широком|широкие|массивн|квадратн|столбик|кирпич|грубый|thick|chunky|wide heel|block|square|sturdy|жуан|қалың|кең|жалпақ|шаршы",
            "устойчив"
        ))
    private static let heelMaking = Aspect(
        of: heelWords,
        (
            "логотип|металл|букв|logo|metal|letters|логотипі|темір|әріп",
            "логотип"
        ),
        (
            "обычн|обтянут|прост.|простой|простенький|классическ|деревян|пластик|прозрачн|plain|ordinary|regular|covered|wrapped|wooden|plastic|clear|кәдімгі|қапталған|ағаш|қарапайым",
            "обтянут"
        ))
    private static let soleThickness = Aspect(
        of: sole,
        (
            "толст|массивн|тракторн|грубая|высокая|высокую|увесист|thick|chunky|massive|lug|tractor|tall|қалың|биік|трактор",
            "толст|массивн|тракторн|тройн|высокая"
        ),
        ("тонк|тоненьк|низк|плоск|thin|slim|flat.|low.|жұқа|жіңішке|аласа|жалпақ", "тонк"))
    private static let soleLayers = Aspect(
        of: sole,
        ("тройн|трехслойн|три слоя|в три|triple|three layer|three layered|үш қабат|үшеулік", "тройн"),
        ("двойн|двухслойн|два слоя|в два|double|two layer|екі қабат|қос қабат", "двойн"),
        ("одинарн|однослойн|один слой|single|one layer|бір қабат", "одинарн"))
    private static let soleShape = Aspect(
        of: sole,
        ("волн|wave|wavy|толқын", "волн"),
        ("ровная|ровной|ровную|прямая|прямой|гладк|flat.|straight|тегіс|түзу", "ровная"),
        ("тракторн|рифлен|lug|tractor|трактор|тісті", "тракторн"))
    private static let soleTone = Aspect(
        of: sole,
        ("ярк|заметн|броск|кислотн|неонов|bright|vivid|neon|eye catching|bold|жарқын|ашық түсті|көзге түсе", "яркой"),
        (
            "неброск|незаметн|не заметишь|не видно|тускл|скромн|нейтральн|subtle|discreet|muted|neutral|plain|inconspicuous|barely visible|dull|көзге түспе|күңгірт|білінбей",
            "неброск"
        ))
    private static let ankle = Aspect(
        of: ankleWords,
        ("открыв|открыт|видно|видна|голая|bare|show|open|exposed|free|ашық|ашып|көрінеді|көрініп", "открывают"),
        (
            "закры|закрыв|прикры|прячет|прячут|спрятан|cover|hide|hidden|closed|жабық|жабады|жауып|жабылады|жабылған",
            "закрыв"
        ))
    private static let instep = Aspect(
        of: "подъем|instep|щиколот|ankle|тобық|аяқ үст",
        (
            "резинк|ремеш|ремн|ленты|лентой|застеж|завяз|перехвачен|крепят|elastic|band|strap|ribbon|fasten|tie.|ties|tied|buckle|резеңке|бауы|таспа|байлан|бекі",
            "ремешк|застежк|завязыва|резинка"
        ),
        (
            "ничего нет|нет ничего|ничего|ничем|никаких|свободн|открыт|nothing|bare|free|no strap|open|ештеңе|ешнәрсе|бос.|ашық|ештеңемен",
            "ничего"
        ))
    private static let shaftShape = Aspect(
        (
            "трубой|трубы.|прямые.|прямой силуэт|straight cut|straight shaft|straight leg|tube|түзу|құбыр", "прямые"
        ),
        (
            "чулк|чулок|облега|в обтяжку|обтягив|как перчатк|как вторая кожа|hug|like a glove|skin tight|sock boot|stocking|second skin|шұлық|қонымды|жабысып|қолғап",
            "чулки|облегают"
        ),
        ("расклеш|раструб|гармошк|slouchy|flared|болбыр", "гармошк"))
    private static let leg = Aspect(
        of: "ног|голен|икр|сид|щиколот|ноге.|ногу.|қоныш|leg|calf|calves|foot|fit|аяқ|аяғ|балтыр|отыр|манжет",
        (
            "облега|обхват|в обтяжку|обтягив|по ноге|плотно|как перчатк|туго|hug|snug|tight|glove|close to|қысып|қонымды|жабысып|дәл|тығыз",
            "облегают|обхватывают"
        ),
        (
            "болта|гуля|хлябает|просторн|свободн|шатается|loose|baggy|swim|roomy|бос.|кең.|босап|салбыра|қозғал",
            "болта"
        ))
    private static let backOfShaft = Aspect(
        of: "сзади|задн|back|артқы|артын|арты",
        (
            "эластичн|стрейч|резинк|тянется|тянущ|elastic|stretch|серпімді|созылмалы|созылады",
            "эластичн|стрейч"
        ),
        (
            "цельн|цельной|сплошн|кожан|шнуровк|молни|не тянется|solid|rigid|all leather|leather|zip|lace|бүтін|тұтас|созылмай|сыдырма|былғары",
            "цельн"
        ))
    private static let last = Aspect(
        of: "колодк|shoe last|same last|identical last|another last|different last|own last|new last|қалып|қалыб",
        (
            "та же|тот же|такая же|одна и та|одинаков|same last|identical last|same shoe last|сол.|бірдей|дәл сол",
            "та же"
        ),
        (
            "друг|иная|иной|новая|отлича|разн|another last|different last|new last|own last|басқа|бөлек|өзгеше",
            "другая"
        ))
    private static let firstDays = Aspect(
        of:
            "сначала|поначалу|первую|первый|первое|первые|сразу|недел|first|at first|initially|week|straight away|right away|алғаш|бірінші|басында|апта|бірден",
        (
            "туго|тесн|плотно|жмут|тугие|впритык|tight|snug|stiff|тар.|тығыз|қыса|қысып|тарлау",
            "туго"
        ),
        (
            "болта|просторн|свободн|великоват|loose|roomy|big.|spacious|бос.|кең.|босап|үлкен",
            "просторн"
        ))
    private static let shoeKind = Aspect(
        (
            "тапоч|тапки|сабо|шлепк|slipper|clog|mule|шәркей|тәпішке|тапочка", "тапочки"
        ),
        (
            "сапожк|сапоги|сапог|полусапож|высокие ботин|bootie|ankle boot|full boot|tall boot|proper boot|етік",
            "сапоги|полусапожки"
        ))
    private static let cuffMaking = Aspect(
        of: "манжет|cuff|манжета",
        ("трикотаж|вязан|текстил|ткан|knit|knitted|fabric|тоқыма|трикотаж", "трикотаж"),
        ("кожан|кожа|leather|замш|suede|мех|fur|резин|былғары|күдері|жүн", "кожан"))
    private static let lacingHeight = Aspect(
        of: "шнуровк|шнурк|lacing|laces|lace|баулар|бауы|бау.",
        ("высок|high.|tall|биік|ұзын", "высок"), ("низк|коротк|low.|short|аласа|қысқа|жетпей", "низк"))
    private static let width = Aspect(
        of: "силуэт|колодк|колодок|посадк|сшиты|сидят|полнот|silhouette|shape|cut.|fit|last.|пішім|пішін|қалып",
        ("узк|узеньк|тесн|slim|narrow|slender|тар.|жіңішке", "узкий"),
        ("широк|просторн|wide|broad|roomy|generous|loose|кең|бос.", "широк"))
    private static let breathing = Aspect(
        of: "ступн|ног|стоп|foot|feet|аяқ|аяғ|табан",
        ("дышит|дышат|не парит|не преет|breath|airy|ventilat|cool.|дем ал|тыныс|желдет", "дышит"),
        (
            "парит|преет|преют|потеет|потеют|душно|запар|мокнет|sweat|stuffy|hot.|overheat|boil|терлейді|терлеп|терлетеді|қапыр|буланады|пысын",
            "парится"
        ))
}
