/// Respects of parts that goods of any kind have: straps, handles, chains, letters, edges, what lies in the box.
extension Aspect {
    static let ofParts: [Aspect] =
        [
            strapLength, handleLength, bandWidth, crossing, weaveScale, weaveVolume, toneOfPart, corners, edge,
            letterMaking, caseFirmness, buckleFinish, lockShape, broochShape, bottom, chainMotion, charmKind, spares,
            tightening, ultraviolet, fibre,
            rows, leatherFirmness, lockWorking, agedFittings, templeShape, insole,
        ] + firm

    private static let strap = "ремеш|ремен|ремн|цеп|strap|chain|belt.|белдік|белдіг|белбеу|бауы.|бау.|бауымен|шынжыр"
    private static let band =
        "ремеш|перепон|полос|лент|шнурк|шнурок|laces|баулар|бауы|strap|band.|bands.|ribbon|бауы.|бау.|бауымен|жолақ|таспа|белдік|белдіг|тасма"
    private static let handle = "ручк|ручек|handle|тұтқа"

    private static let short = "коротк|коротеньк|коротю|short.|shorter|қысқа"
    private static let long = "длинн|длиннющ|long.|longer|ұзын"
    private static let thin = "тонк|тоненьк|узк|узеньк|thin|narrow|slim|skinny|жіңішке|жұқа"
    private static let broad = "широк|широч|толст|массивн|wide.|broad|thick|chunky|кең.|енді.|жалпақ|қалың|жуан"
    private static let soft =
        "мягк|мягеньк|эластичн|податлив|гибк|слаб|провис|soft|flexible|supple|slouch|floppy|bendy|cushion|plush|padded|elastic|stretch|жұмсақ|иілгіш|созылмалы|икемді"
    private static let hard =
        "жестк|жестко|тверд|дубов|каменн|стоит колом|негнущ|stiff|hard.|rigid|firm.|structured|solid|sturdy|not soft|қатты|қатаң|созылмайтын"

    private static let strapLength = Aspect(of: strap, (short, "коротк"), (long, "длинн"))
    private static let handleLength = Aspect(of: handle, (short, "коротк"), (long, "длинн"))
    private static let bandWidth = Aspect(of: band, (thin, "тонк|узк"), (broad, "широк"))

    private static let crossing = Aspect(
        of: band,
        (
            "переплет|переплел|перекрещ|крест на|накрест|крестом|скрещ|cross.|crosses|crossed|criss|interwoven|interlac|intertwin|woven|айқас|айқаш|өрілген|тоғыс",
            "переплетен"
        ),
        (
            "параллел|рядом.|не пересек|не переплет|прямые.|в ряд|side by side|parallel|run straight|never cross|dont cross|қатар|параллель|түзу",
            "параллел"
        ))

    private static let weave =
        "плетен|плетё|сетк|сетоц|сеточ|ячей|квадрат|клет|weave|woven|mesh|net.|square|өрім|торы|тор.|торкөз|шаршы"
    private static let weaveScale = Aspect(
        of: weave,
        ("крупн|больш|широк|large|big.|wide|chunky|ірі.|ірі|үлкен", "крупн"),
        ("мелк|мелень|маленьк|частая|частое|fine|tiny|small|little|ұсақ|майда|кішкен|жиі.", "мелк"))
    private static let weaveVolume = Aspect(
        of: weave,
        ("объем|выпукл|пухл|рельеф|voluminous|puffy|raised|padded|3d|three dimensional|көлемді|томпақ", "объемн"),
        ("плоск|гладк|flat|smooth|тегіс|жалпақ|көлемсіз", "плоск"))

    private static let toneOfPart = Aspect(
        of:
            "букв|логотип|letter|logo|әріп|әрпі|задник|пятк|back.|heel tab|tab.|өкше|артқы|мыс.|мысо|мыск|носок|toe|тұмсы|строч|stitch",
        (
            "тон в тон|в тон.|того же тона|тем же тоном|того же цвета|такого же цвета|в цвет|не контраст|tone on tone|tonal|same tone|same colour|same color|matching|no contrast|сол түсті|бір түсті|түсі бірдей|түстес",
            "тон в тон"
        ),
        (
            "другого тона|другого цвета|иного тона|контраст|золот|серебр|яркие|цветн|different tone|different shade|different colour|different color|contrast|gold|silver|басқа түсті|басқа реңк|контраст",
            "другого тона|контраст|цветным"
        ))
    private static let corners = Aspect(
        of: "угол|corner|бұрыш|ұштары",
        (
            "приподн|вверх|подняты|взлет|задраны|lifted|upswept|upturned|up.|raised|жоғары|көтер",
            "приподн"
        ),
        ("опущ|вниз|книзу|down|downturned|droop|lowered|төмен|түсіңкі", "опущ"))
    private static let edge = Aspect(
        of: "край|края|краю|кромк|подшив|подшит|edge|hem.|hems|hemmed|жиек|жиегі|шеті|шет.",
        (
            "ручн|вручную|руками|роликом|hand.|hands|handrolled|handstitched|rolled|қолмен|қол.",
            "ручная"
        ),
        (
            "машин|станк|фабричн|оверлок|machine|factory|overlock|станок",
            "машинн"
        ))
    private static let letterMaking = Aspect(
        of: "букв|h.|letter|әріп|әрпі|логотип|logo",
        ("прорез|вырез|cut out|cutout|cut into|cutin|ойыл|ойып|ойық|кесілген", "прорез|вырез"),
        (
            "накладн|металлич|привинч|приклеен|пришит|приклеп|вышит|нарисов|напечат|attached|metal|plate|screwed|glued|sewn|embroider|printed|stamped|raised|жапсыр|металл|басылған|кестелен",
            "накладн"
        ))
    private static let caseFirmness = Aspect(
        of: "чехол|чехл|футляр|case.|pouch|қап.|қабы|қаптама",
        ("мягк|тканев|soft|cloth|fabric|жұмсақ|мата", "мягкий"),
        ("жестк|тверд|пластик|картон|hard|rigid|stiff|plastic|қатты|пластик", "жесткий"))
    private static let buckleFinish = Aspect(
        of: "пряж|buckle|тоға|айылбас",
        ("латун|brass|жез", "латун"), ("стальн|сталь|steel|болат", "стальн"),
        ("пластик|plastic|пластмас", "пластик"), ("деревян|wooden|wood.|ағаш", "деревян"),
        ("кристалл|страз|crystal|rhinestone|хрустал|тас.|тастар", "кристалл"))
    private static let lockShape = Aspect(
        of: "замок|замк|замоч|lock|clasp|құлып",
        ("прямоуг|rectang|тікбұрыш|тік төртбұрыш", "прямоуг"), ("кругл|round|дөңгелек", "кругл"),
        ("квадрат|square|шаршы", "квадратн"), ("овал|oval|сопақ", "овал"), ("треуг|triang|үшбұрыш", "треугольн"))
    private static let broochShape = Aspect(
        of: "брош|brooch|пряж|buckle|тоға",
        ("квадрат|square|шаршы|төртбұрыш", "квадрат"), ("кругл|round|дөңгелек", "кругл"),
        ("овал|oval|сопақ", "овал"), ("сердц|сердеч|heart|жүрек", "сердц"), ("цвет.|цветка|flower|гүл", "цветка"))
    private static let bottom = Aspect(
        of: "дно|дном|донышк|bottom|base.|түбі",
        ("на ножк|с ножк|ножки|ножках|feet|studs|аяқша|аяқшалы|аяқтары", "ножк"),
        (
            "гладк|ровное|без ножек|ножек нет|голое|flat.|smooth|bare|no feet|without feet|тегіс|аяқшасыз|аяқшалары жоқ",
            "гладк"
        ))
    private static let chainMotion = Aspect(
        of: "цеп|chain|шынжыр",
        ("скольз|двига|ходит|регулир|slid|moves|runs through|adjust|жылжы|сырғы|қозғал", "скольз"),
        (
            "закрепл|намертво|не двига|неподвиж|пришит|вшит|fixed|sewn|doesnt slide|doesnt move|wont move|бекітіл|қозғалмай|жылжымай",
            "закреплен"
        ))
    private static let charmKind = Aspect(
        of: "подвес|брел|талисман|charm|pendant|салпыншақ|тұмар",
        ("букв|letter|әріп|әрпі|d.", "букв"), ("звезд|star|жұлдыз", "звезд"), ("сердц|сердеч|heart|жүрек", "сердц"),
        ("цвет.|цветоч|flower|гүл", "цветк"), ("монет|coin|тиын", "монет"), ("медвед|мишк|bear|аю", "мишк"))

    private static let fibre = Aspect(
        of: "волокн|волокон|fiber|fibre|талшық|талшығ",
        ("пальм|palm|пальма", "пальм"), ("пластик|синтетич|искусствен|plastic|synthetic|пластик|жасанды", "пластик"),
        ("бамбук|bamboo", "бамбук"), ("кокос|coconut", "кокос"), ("бумаж|paper|қағаз", "бумаж"))
    private static let rows = Aspect(
        (
            "только в один ряд|в один ряд и все|only in one row|only worn single|single row only|тек бір қатар|бір қатармен ғана|бір қатар ғана",
            "только в один ряд"
        ),
        ("в два ряда|и в два|double|екі қатар", "в два ряда"))

    private static let leatherFirmness = Aspect(
        of: "кож|leather|calfskin|lambskin|былғары",
        ("мягк|мягеньк|нежн|soft|supple|buttery|жұмсақ", "мягк"),
        ("жестк|тверд|плотн|дубов|stiff|hard.|rigid|firm.|thick|dense|тығыз", "плотн|жестк"))
    private static let lockWorking = Aspect(
        of: "замок|замк|замоч|lock|clasp|closure|құлып",
        ("поршн|piston", "поршн"), ("поворот|turn.|turnlock|twist|бұрмалы|бұралатын", "поворот"),
        ("кодов|combination", "кодов"), ("магнит|magnet", "магнит"))
    private static let agedFittings = Aspect(
        of: "пряж|фурнит|buckle|hardware|тоға|айылбас|латун|brass",
        ("состарен|под старину|патин|antique|aged|vintage|distress|ескірт|көнерт", "состарен"),
        (
            "блест|зеркальн|новенькая|начищен|shiny|mirror|brand new|polished|жылтыр|жарқыра|жап жаңа",
            "зеркальн|блестящ"
        ))
    private static let templeShape = Aspect(
        of: "дужк|temple|arms|самай",
        ("треуг|гранен|triang|facet|angular|geometric|үшбұрыш|қырлы", "треуг|гранен"),
        ("кругл|тонк|тоненьк|прям|гладк|round|thin|slim|plain|straight|smooth|дөңгелек|жіңішке|түзу", "тонк|прям"))
    private static let insole = Aspect(
        of: "стельк|insole|footbed|ұлтара",
        ("анатом|ортопед|anatom|orthop|contoured|moulded", "анатом|ортопед"),
        ("обычн|плоск|ровная|простая|flat|ordinary|regular|plain|кәдімгі|тегіс|жалпақ", "плоск"))

    private static let spares = Aspect(
        of: "запасн|spare|қосалқы|extra pair|second pair",
        ("завяз|лент|ties|ribbon|таспа", "завяз"), ("стельк|insole|ұлтарақ", "стельк"),
        ("набой|heel tip|heel taps|набойка", "набой"), ("шнурк|laces", "шнурк"), ("пуговиц|button|түйме", "пуговиц"),
        ("ремеш|strap|белдік", "ремеш"))
    private static let tightening = Aspect(
        of: "утяг|стяг|затяг|cinch|tighten|pull|тартыл|тартып",
        ("шнур|cord|drawstring|laces|бау", "шнур"), ("ремеш|ремн|strap|belt|белдік|белдіг", "ремеш|ремн"),
        ("молни|zip|сыдырма", "молни"), ("кнопк|snap|button|түйме", "кнопк"))
    private static let ultraviolet = Aspect(
        same: "uv400|uv 400|уф400|уф 400", "uv300|uv 300|уф300|уф 300", "uv200|uv 200|уф200|уф 200",
        "uv100|uv 100|уф100|уф 100", "uv380|uv 380|уф380|уф 380")

    /// How soft each of the parts is.
    private static let firm = [
        "стельк|insole|footbed|ұлтарақ|ұлтара", "бока|боками|стенк|бок.|sides|walls|бүйір|қабырға",
        "пятк|пяточ|задник|сзади|back.|өкше|артқы|арты.|артында", "дно|дном|донышк|bottom|base.|түбі",
        "манжет|cuff|манжета", "подошв|подошо|sole|табан", "квадрат|square|шаршы",
    ].map { part in
        Aspect(
            of: part,
            (soft + "|резинк|стрейч|тянет|тянутся|тянущ", "мягк|эластичн|анатом|плотный трикотаж|резинк|резинке"),
            (
                hard + "|не тян|цельн|doesnt stretch|no stretch|no give|doesnt give|серпімсіз|созылмай",
                "жестк|тверд"
            ))
    }
}
