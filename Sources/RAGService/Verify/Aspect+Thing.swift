/// Respects in which a thing as a whole is this or that.
extension Aspect {
    static let ofThing: [Aspect] = [
        closing, heel, reach, years, animals, stones, leathers, sides, silhouette, style, pattern, surface, wear, shine,
        weight, volume, top, frame, frameWidth, season, build, carry, room, illusion, tones, warmth, drawing, stitching,
    ]

    private static let tones = Aspect(
        (
            "двухцвет|двухтон|двух тон|два тона|двух цвет|two tone|two colour|two color|bicolor|екі түсті|екі реңк",
            "двух тонов|двухцвет|двухтон"
        ),
        (
            "одноцвет|однотон|одного тона|одного цвета|один тон|без контраст|one tone|single tone|one colour|one color|single colour|single color|solid colour|solid color|бір түсті|бір реңк",
            "одноцвет|однотон"
        ))
    private static let warmth = Aspect(
        (
            "теплые.|теплый.|теплая.|греют|для мороз|для сильных мороз|и в мороз|в любой мороз|warm.|for real frost|for frost|аязға",
            "теплые до минус|настоящая зимняя|теплый"
        ),
        (
            "летний.|летняя.|летние.|жазғы|summery|summer scarf|summer shawl|не для мороз|не для настоящ|не для сильн|не для холод|в мороз холодн|в мороз замерз|не греют|не греет|не теплые|не теплый|холодные.|тонкие и холод|not for frost|not for real frost|not for cold|not warm|arent warm|isnt warm|too cold for|wont keep you warm|аязға жарама|аязға болма|жылытпай|жылы емес|суық өткіз",
            "не греет"
        ))
    private static let drawing = Aspect(
        of: "канв|рисун|принт|узор|роспис|расписан|pattern|print|design|canvas|painted|painting|өрнек|сурет|канва",
        (
            "вручную|ручная|ручной|руками|роспис|расписан|by hand|hand painted|handpainted|hand paint|қолмен|қолөнер",
            "ручной роспис|роспис"
        ),
        ("вышит|вышив|embroider|stitched|кестел", "вышит"),
        (
            "напечат|печатн|печать|машинн|станк|трафарет|printed|machine made|machine painted|stamped|басылған|басып",
            "печат"
        ))
    private static let stitching = Aspect(
        of: "строч|простроч|стеж|stitch|quilt|тігіс|сырыл|сырма",
        ("каннаж|cannage", "каннаж"), ("ромб|diamond|rhomb", "ромб"),
        ("уголк|уголоч|шеврон|елочк|chevron|v shaped|herringbone|бұрышт", "уголк|шеврон"),
        ("квадрат|клетк|squares|шаршы", "квадрат"), ("волн|wavy|waves|толқын", "волн"),
        ("прямая.|прямые.|прямой.|прямо.|straight|түзу", "прямая"))

    private static let closing = Aspect(
        (
            "на молни|застежка молни|застежкой молни|zip fastening|застегивается молни|закрывается молни|молния сбоку|с молнией|with a zip|a zip.|zips.|zipped|zip closure|zip top|side zip|сыдырма",
            "молни|zip|сыдырма"
        ),
        ("на магнит|магнитн|магнитпен|magnet", "магнит"), ("на липуч|липучк|velcro|жабысқақ", "липуч"),
        ("на кнопк|кнопкой|кнопка.|snap.|a snap|түйме", "кнопк"),
        (
            "на пряжк|застегивается пряжк|застегиваются пряжк|застегивается на пряж|застегиваются на пряж|застегиваются пряж|fastens with a buckle|fasten with a buckle|closes with a buckle|buckle closure|buckle fasten|buckle on top|тоғамен|тоғамен бекі|пряжкой сверху|пряжка сверху|сверху пряжка",
            "ремешка с пряжк|ремешком и кольц"
        ),
        (
            "на замок|на замочек|на защелк|на застежке|with a lock|with a clasp|құлыппен",
            "замок|замоч|замком|защелк|застежк"
        ),
        (
            "на шнуровк|на шнурк|шнуровка.|шнуруются|зашнуровыв|lace up|laces up|lace them|lace it up|you lace|баумен",
            "шнуровк|шнур"
        ),
        ("на завязк|завязыва|ties at|tie around|байлан", "завязыва"),
        ("на язычк|язычком|a tongue through|tongue closure|with a tongue|тілшемен|тілше арқылы", "язычк"),
        ("на резинк|slip on|слипон", "резинк|челси"))
    private static let heel = Aspect(
        ("шпильк|шпилеч|stiletto", "шпильк"), ("рюмоч|рюмк|kitten|goblet", "рюмоч"), ("запят|comma|үтір", "запят"),
        (
            "устойчивый каблук|устойчивом каблук|толстый каблук|толстом каблук|широкий каблук|широком каблук|квадратный каблук|квадратном каблук|block heel|chunky heel|тұрақты өкше",
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
            "до косточк|по косточк|до щиколот|по щиколот|открывают щиколот|открывает щиколот|to the ankle|reaches the ankle|reach the ankle|ankle length|ankle high|ankle height|ankle boot|тобыққа дейін|тобықты ашып",
            "до косточк|щиколотку"
        ))
    private static let years = Aspect(
        same: "девяност|nineties|90s|90 х|90 шы|тоқсаныншы", "восьмидес|eighties|80s|80 х|80 ші|сексенінші",
        "семидес|seventies|70s|70 х|70 ші|жетпісінші", "шестидес|sixties|60s|60 х",
        "нулевых|двухтысячн|2000s|2000 х|y2k")
    private static let animals = Aspect(
        same: "тигр|tiger|жолбарыс", "льва.|львов|львин|львицы|лев.|lion.|lions|арыстан", "лошад|horse.|horses|жылқы",
        "ящериц|lizard|кесіртке", "питон|змеи.|змея.|под змею|змеин|snake|python|жылан",
        "крокод|croc|аллигатор|alligator", "пантер|panther", "леопард|leopard",
        "пчел|bee.|bees.", "орла.|орел.|eagle", "зебр|zebra", "бабоч|butterfl|көбелек", "страус|ostrich")
    private static let leathers = Aspect(
        same: "тоголь|кожа того.|togo", "эпсом|epsom", "сафьян|saffiano", "наппа|nappa", "матлассе|matelasse",
        "клеманс|clemence")
    private static let sides = Aspect(
        same: "двусторон|двухсторон|reversible|reversed|two sided|екі жақты",
        "односторон|one sided|single sided|бір жақты")
    private static let stones = Aspect(
        same: "кристалл|страз|crystal|rhinestone|хрусталь", "жемчуг|жемчуж|pearl|інжу", "бисер|beads|моншақ",
        "пайетк|sequin",
        "шипы.|шипов|шипами|шипик|заклеп|клепк|studs|studded|spikes|rivet|тікенек")
    private static let silhouette = Aspect(
        same: "полумес|хобо|hobo|crescent|half moon|жарты ай|жартыай", "форма седл|форме седл|saddle shape|ер тоқым",
        "подков|horseshoe|таға.", "мешок.|мешком|торба|sack|bucket bag|дорба", "боулер|боулинг|bowler|bowling",
        "конверт|envelope", "корзин|basket bag|basket shape|себет", "трапец|trapez|трапеция", "бочон|barrel",
        "коробочк|little box|box shape|қорапша")
    private static let style = Aspect(
        same: "армейск|берцы|military|army|combat style|әскери", "вестерн|ковбой|казак.|казаки|western|cowboy",
        "жокей|верховой езд|jockey|riding style|equestrian", "баскетбол|basketball",
        "беговой|беговая|ретро бег|running",
        "парусн|яхт|sailing|yacht|regatta|желкен", "студенч|student|preppy|collegiate|студенттік", "теннис|tennis",
        "скейтер|skate", "балерин|ballet style|балерина", "байкер|мотоцикл|biker|байкерлік", "футбол|football|soccer")
    private static let pattern = Aspect(
        (
            "полоск|полосат|в полосу|striped|stripes|жолақ сурет|жолақты",
            "в полоску|полосат"
        ),
        ("в клетк|клетк|клетчат|checked|checkered|plaid|tartan|check pattern|торкөз|шаршылы", "клетк"),
        (
            "цветы.|с цветами|цветочн|цветочк|розы.|с розами|flower|floral|roses|гүлді|гүлдер",
            "цветами|цветочн"
        ),
        ("горох|горошек|polka|dots|нүктелі", "горох|горош"),
        ("лошад|упряж|horse|harness|bridle|жылқы|ат әбзел", "лошад"),
        ("геометрич|ромбы.|geometric|геометриялық", "геометрич"), ("бабоч|butterfl|көбелек", "бабоч"),
        ("птиц|bird|құс.|құстар", "птиц"),
        ("однотон|без рисунка|plain color|plain colour|solid color|бір түсті", "однотон"))
    private static let surface = Aspect(
        of: "кож|leather|былғары|верх|сторон|с другой|side|жағы|surface|поверхн|calfskin|lambskin",
        ("гладк|гладеньк|гладен|smooth|plain|тегіс", "гладк"),
        (
            "зернист|фактурн|шероховат|мятая|мятой|мятую|залом|тиснен|тиснён|стеган|плетен|grain|pebbl|textur|crumpl|crinkl|wrinkl|emboss|quilted|woven|түйіршік|бедерлі|мыжыл|қыртыс|сырыл|өрілген|кедір",
            "зернист|фактурн|мятая|тиснен|стеган|плетен|интречиато"
        ))
    private static let wear = Aspect(
        (
            "состарен|потерт|затерт|поношен|под старину|эффектом старины|эффект старины|эффектом носки|эффект носки|distress|worn look|worn effect|worn in|pre worn|vintage effect|antiqued|aged|scuffed|ескірт|тозған|тоздыр",
            "состарен|потерт"
        ),
        (
            "с иголочки|будто новые|будто новая|с фабрики|без состарив|без потерт|без эффекта|без потёрт|чистенькие|идеально чист|как новые|brand new|new looking|crisp|pristine|no wear|no distress|without distress|clean looking|unworn look|жап жаңа|ескіртілмеген|тозбаған|потертостей нет|эффекта нет",
            "чистые"
        ))
    private static let shine = Aspect(
        of:
            "кож|leather|былғары|верх|пряж|buckle|тоға|золот|gold|алтын|фурнит|hardware|металл|арк|arch|монет|coin|тиын",
        (
            "глянц|глянец|блест|блестя|сияю|сверка|зеркальн|лаков|gloss|shiny|shine|shining|mirror|polished|жылтыр|жарқыра",
            "глянц|лаков|полирован|блестя|зеркальн"
        ),
        ("матов|matte|matt.|без блеска|не блестит|не блестящ|күңгірт|жылтырамай|жылтырсыз", "матов"))
    private static let weight = Aspect(
        (
            "весят много|весит много|весят немало|вес больш|вес приличн|weigh a lot|weighs a lot|weigh quite|салмағы көп|салмақты|тяжелые.|тяжелая.|тяжелый.|тяжеленн|тяжеловат|тяжеленьк|увесист|весомые|кирпич|утюг|heavy|heavier|weighty|bricks|ауыр",
            "около килограмма|килограмм"
        ),
        (
            "легкие.|легкая.|легкий.|легоньк|легчайш|невесом|пушинк|перышк|почти ничего не вес|weightless|feather|lightweight|very light.|super light.|so light.|really light.|жеңіл",
            "легкая.|легкий ретро|невесом|весит всего"
        ))
    private static let volume = Aspect(
        (
            "пухл|пышн|объемн|надут|дутая|дутый|толст|puffy|plump|padded|voluminous|puffed|томпақ|көлемді|үлпілдек|толық",
            "пухл"
        ),
        (
            "совсем плоск|плоская.|плоский.|плоское.|тонкий.|тоненьк|flat bag|completely flat|totally flat|is flat|are flat|very flat|very thin|flat and thin|жалпақ|жұқа|көлемсіз",
            "плоский|тонкий"
        ))
    private static let top = Aspect(
        (
            "высокий верх|высокие кеды|высокие кроссов|высокие.|high top|hightop|high tops|биік қоныш|қонышы биік",
            "высокий верх"
        ),
        (
            "низкие кеды|низкие кроссов|низкий верх|низкие.|низенькие|low top|lowtop|low tops|low cut|аласа|қонышы қысқа|тобықтан төмен|ниже щиколот|below the ankle|до щиколотки не",
            "самые низкие"
        ))
    private static let frame = Aspect(
        (
            "кошач|кошк|лисьи|cat eye|cateye|cat shaped|мысық", "кошач"
        ),
        ("овал|oval|сопақ", "овал"),
        ("оправа кругл|круглые.|круглая оправ|круглой оправ|round frame|round glasses|round.|дөңгелек", "круглые"),
        (
            "оправа квадрат|квадратные.|квадратная оправ|квадратной оправ|square frame|square.|шаршы|төртбұрыш",
            "квадратные"
        ),
        ("авиатор|капли.|aviator|teardrop", "авиатор"))
    private static let frameWidth = Aspect(
        (
            "узкие.|узкая оправ|узкой оправ|узкую оправ|оправа узк|небольшая оправ|маленькая оправ|узеньк|миниатюрн|маленькие.|небольш|лицо открыто|narrow.|tiny|small frame|slim frame|дужкие|кішкентай|жіңішке",
            "узкие"
        ),
        (
            "крупн|больш|огромн|широкая оправ|широкой оправ|оправа широк|wide frame|пол лица|оверсайз|oversize|large|big.|huge|half the face|half your face|үлкен|ірі.|беттің жартысын",
            "крупная оправа|пол лица|пол-лица|поллица"
        ))
    private static let season = Aspect(
        (
            "осенне зимн|зимн|для зимы|на зиму|на холод|winter|қысқы|қысқа арналған|күзгі",
            "зимняя"
        ),
        ("летн|на лето|для лета|summer|жазғы|жазға арналған", "летняя"))
    private static let build = Aspect(
        (
            "форму держит|держит форму|держит жестк|держит четк|держит строг|форму держат|держат форму|каркасная|каркасный|каркасные|жесткая форма|жесткую форму|жесткий каркас|не мнется и держ|стоит сама|holds its shape|holds a|rigid|stiff shape|firm shape|stands upright|structured|keeps its shape|keeps a firm|keeps a stiff|қатты пішін|пішіні қатты|пішінін сақтайды|пішін ұстай|қаңқалы",
            "каркасн|форму держит"
        ),
        (
            "бескаркасн|без каркаса|мягкая форма|soft shape|форму не держит|не держит форму|сминается|проседает|бесформенн|slouchy|shapeless|unstructured|loses its shape|collapses|пішінін сақтамай|қаңқасыз|пішінсіз",
            "мешок на|рулон"
        ))
    private static let carry = Aspect(
        ("в руке|под мышк|на локт|in the hand|in your hand|under the arm|underarm|қолда|қолтық|білек", "под мышк"),
        (
            "через плечо|кроссбод|на длинном ремн|на длинном ремеш|на длинной цеп|crossbody|cross body|across the body|long strap|айқастыр|ұзын бау|ұзын белдік|ұзын белдіг|ұзын шынжыр",
            "через плечо"
        ))
    private static let room = Aspect(
        (
            "вместительн|вместим|просторн|roomy|spacious|сыйымды|кең сөмке", "вместительная"
        ),
        (
            "крошечн|миниатюр|компактн|маловмест|tiny|compact|кішкентай|кішкене",
            "крошечная|уменьшенная копия|самое нужное|компактный"
        ))
    private static let illusion = Aspect(
        of: "зрительно|визуально|на ноге|visually|optically|look|looks|makes|көзге|көрсет|көрін",
        ("уменьша|меньше|миниатюрнее|smaller|shorter|кішірейт|кішкентай|кішірек", "уменьша"),
        ("увелич|больше|крупнее|larger|bigger|үлкейт|үлкен|үлкенірек", "увелич"))
    /// How full a thing is beside the others of its brand.
    static let besideOthers = Aspect(
        (
            "полнее|пошире|шире остальн|шире других|шире чем|больше чем у|полнота больше|просторнее|wider|fuller|roomier|кеңірек|кеңдеу",
            "полнота чуть больше"
        ),
        (
            "уже остальн|уже других|уже всех|уже чем|поуже|теснее|полнота меньше|более узк|прям узкие|очень узкие|совсем узкие|narrower|tighter|slimmer|тарлау|тарырақ|тар келеді",
            "полнота чуть меньше"
        ))
}
