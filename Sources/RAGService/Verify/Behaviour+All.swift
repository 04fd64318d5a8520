extension Behaviour {
    static let all: [Behaviour] = ofWear + ofWater + ofMake + ofWork

    private static let ofWear: [Behaviour] = [
        Behaviour(
            "тянутся|тянется|растягива|садятся по ноге|сядут по ноге|по ноге сядут|по ноге садятся|по ноге не сядут|по ноге не садятся|разнашив|разнос|раздад|раздают|раздаются|поддаются|stretch.|stretches|loosen|break in|breaks in|give with|gives with|созылады|созылмай|кеңиді|кеңімей",
            not: "не разнос|сколько ни ходи|сколько ни носи"),
        Behaviour(
            "натирают|натирает|натрут|натрет|трут.|трет.|rub.|rubs|rubbing|blister|мозол|қажайды|қажамай",
            unless: "пятно|пятна|stain"),
        Behaviour("колется|колются|кусается|кусачий|колюч|itch|prick|scratchy|шаншиды|шаншымай"),
        Behaviour(
            "скользят|скользит|едут на лед|едут на льду|едут на плит|едут по льду|едут по плит|льду едут|плитке едут|снегу едут|разъезжаются|slip.|slips|slippery|skid|таяды|таймай|тайғанай|тайғанама",
            unless: "цеп|chain|кольц|шынжыр"),
        Behaviour(
            "дышит|дышат|breathes|breathe.|breathable|дем алады|дем алмай",
            not: "парится|парятся|потеет|потеют|преет|преют|sweats|sweaty|stuffy|терлейді|терлетеді"),
        Behaviour(
            of: "каблук|heel|өкше",
            "чувствуется|чувствуют|ощущается|felt|feel it|feel the|notice|сезіледі|сезілмей",
            not: "почти не чувств|hardly feel|barely feel|дерлік сезіл"),
        Behaviour(
            "весь день|целый день|all day|whole day|entire day|күні бойы",
            not:
                "не продержи|не выдержи|долго не проход|весь день не проход|целый день не проход|не проходите весь|не проходите целый|не отходите|весь день не выдержите|пара часов|пару часов|час два|на час полтора|ноги устают|ноги устанут|не на весь день|не для целого дня|couple of hours|an hour or two|not all day|cant walk all|cant walk in them|cant wear them all|cant wear them long|wont last all|wont last the day|not made for all day|not made for a whole|ұзақ жүре алма|ұзақ киюге болма|аяқ шаршай|бір екі сағат",
            unless: "работаем|открыты|open.|доставк|deliver|жұмыс істей|жеткіз"),
        Behaviour(
            of: "рост|height|бой|tall", "прибав|добав|дадут|дает|add.|adds|gives|give.|көтер|қос|өсір|биік",
            not: "роста не|роста почти не|no height|бойды өсірме"),
        Behaviour(
            of: "отек|отёк|swollen|puffy feet|ісін",
            "садятся|сядут|садится|налезут|налезают|подойд|подходят|go on|goes on|slip on|fit|wear|киіл|сыяды|келеді|отыр"
        ),
        Behaviour(
            of: "секунд|second", "надева|обува|slip|pull|on in|киіл|киесіз|кие",
            not: "долго надева|долго обува|takes ages"),
        Behaviour(
            of: "икр|calf|calves|балтыр",
            "садится|сядет|садятся|сядут|рассчитан|подойд|подход|налез|сойдут|fits|fit.|отырады|сыяды|келеді",
            not: "не на любую|only slim|тек жіңішке"),
    ]

    private static let ofWater: [Behaviour] = [
        Behaviour(
            "боится дожд|дождя боится|боится воды|воды боится|дождь боится|промока|промокн|промокает|намока|намокн|gets wet|gets soaked|soaks through|soak through|soaks up|afraid of rain|minds the rain|minds rain|fear of rain|afraid of water|жаңбырдан қорқ|судан қорқ|дождя не боится|боится влаги|влаги боится|mind the rain|mind rain|water ruins|rain ruins|портится от дожд|портится от воды",
            not:
                "waterproof|rainproof|су өткізбе|непромока|дождь не страш|не страшен дожд|не страшен и дожд|дождь ей нипоч|дождь нипоч|rain is no problem|rain is fine|fine in the rain|жаңбырда да болады|жаңбырда да ал|жаңбырда да тағ|жаңбырда жүре бер|жаңбырлы күнге де|жаңбырлы күнге жарай|дождь выдерж|дождь переж|выдержит дожд|переживет дожд|в дождь можно|под дождь можно|под дождем можно|можно под дожд|можно и под дожд|можно в дожд|можно и в дожд|handles rain|rain wont hurt|rain doesnt hurt|жаңбырға шыдайды|суға шыдайды|жаңбырға шыдамды",
            surely:
                "дождя не люб|дождь не люб|не любит дожд|воды не люб|воду не люб|не любит вод|сырости не люб|не для дожд|не для мокрой|не для сырой|не для дождлив|дождь испорт|вода испорт|дождя лучше прят|дождя лучше спрят|дождя лучше бере|дождя лучше убер|дождя надо|дождя нужно|дождя спрят|дождя убир|дождя уб|дождя держ|воды лучше бере|воды держ|воды надо|воды нужно|в дождь носить не|под дождь брать не|не стоит под дожд|не стоит в дожд|не надо под дожд|не надо в дожд|не носите в дожд|не носите под дожд|не берите в дожд|не берите под дожд|не бери под дожд|под дождь не выноси|под дождь нельзя|в дождь нельзя|под дождем нельзя|под дождь лучше не|в дождь лучше не|под дождь не|в дождь не|от дождя прячьте|от дождя беречь|от дождя берег|беречь от дожд|берегите от дожд|прячьте от дожд|от воды берег|берегите от вод|жаңбырда алып жүруге болмай|жаңбырда тағуға болмай|жаңбырда киюге болмай|жаңбырдан сақта|жаңбырдан қорға|судан сақта|out of the rain|not for rain|not for the rain|keep it dry|not suitable for rain|unsuitable for rain|not made for rain|not meant for rain|keep it away from rain|keep away from water|away from the rain|dont take it out in the rain|hide it from the rain|stay out of rain|doesnt like rain|doesnt like water|not rain friendly|not rainproof|not waterproof|not water resistant|isnt waterproof|isnt rainproof|not a rainy day|dont wear it in the rain|dont carry it in the rain|shouldnt get wet|cant get wet|mustnt get wet|protect it from rain|protect from rain|жаңбырды көтермей|жаңбырға шыдама|суға шыдама|суды көтермей|су тимесін|су тигізбе|жаңбырға болмайды|жаңбырда болмайды|жаңбырда ұстама|жаңбырда киме|жаңбырда алып шықпа|жаңбырда тақпа|жаңбырлы күнге жарама|жаңбырлы күнге болма|жаңбырлы күні киме|дождливую погоду не нос|дождливую погоду не бер|дождливую погоду лучше не|дождливый день не нос|дождливый день не бер|дождливый день лучше не|не для дождливой погоды|мокрую погоду не нос|мокрую погоду лучше не|сырую погоду не нос|сырую погоду лучше не|not for rainy|no good in the rain|no good for rain|not great in the rain|not good in the rain|not ideal in the rain"
        ),
        Behaviour(
            of: "реагент|соль.|соли|снег|снега|слякот|salt|slush|snow|қар.|тұз|реагент",
            "бере|боят|боит|protect|afraid|достают|достает|достан|доходит|доходят|дойд|попада|попад|добира|забира|разъеда|reach|gets|get.|touch|soak|жетеді|жетпей|тиеді|тимей|өтеді"
        ),
        Behaviour(
            "можно стирать|стирать можно|стираются|стирается|стирать|в стирку|стирку|washable|wash.|washed|жууға болады|жууға болмай",
            not:
                "стирка запрещ|стирать запрещ|запрещена стирк|no washing|do not wash|never wash|только сухая чистка|только химчистка|только в химчистку|dry clean only|в стирку ни|стирке не подлеж|только протира|wipe clean only|wipe only|only wipe|тек сүрту|тек химия|химиялық тазалау ғана"
        ),
    ]

    private static let ofMake: [Behaviour] = [
        Behaviour(
            "держит форму|форму держит|держат форму|holds its shape|hold their shape|keeps its shape|hold shape|пішінін сақта",
            not: "форму не держит|не держит форму|loses its shape|пішінін сақтама"),
        Behaviour(
            "складываются|складывается|складной|складная|складные|сложить|сложишь|сложите|сгибаются|сгибается|гнутся|сворачива|свернуть|свернешь|сверн|скрутить|скрутишь|скручива|скатать|foldable|folds|fold.|folded|bend.|bends|roll up|rolls up|rolled|roll it|roll.|бүктеледі|бүктелмей|бүктеуге|оралады|оралмай|шиыр|орап",
            not:
                "не сложишь|не сложить|не свернуть|не свернешь|не скрутить|не скрутишь|doesnt fold|wont roll|бүктелмейді|оралмайды",
            unless: "скид|акци|discount|sale|жеңілдік|карт|край|края|edge|hem|жиек|подшив"),
        Behaviour(
            "блест|блист|сверка|искрит|сияет|сияют|переливается|sparkl|glitter|shimmer|shines|shine.|shiny|жылтыр|жарқыра",
            not:
                "не блест|не блист|не сверка|матовая коробоч|матовый клатч|клатч матов|коробочка матов|полностью матов|вся матов|весь матов|без блеск|без глиттер|matte box|matte clutch|fully matte|ничего не блест|ни капли блеска|no sparkle|no glitter|no shine|without sparkle|жылтырамай|жарқырамай"
        ),
        Behaviour("мнутся|мнется|помнутся|сминаются|crease|creases|crumple|умаждалады|умаждалмай|бүктеліп қал"),
        Behaviour(
            "регулир|подтянуть|подтягива|укоротить|удлинить|adjust|shorten|lengthen|реттеледі|реттелмей|реттелетін|реттеуге|қысқарту|ұзарту",
            not:
                "длина одна|длина ремешка одна|длина ремня одна|длина у нее одна|одной длины|длину не помен|длина не меня|фиксированной длины|длина фиксир|one length|fixed length|length is fixed|ұзындығы бір|ұзындығы өзгермей|өзгертілмейді",
            unless: "цеп|chain|шынжыр"),
        Behaviour(
            of: "ремен|ремн|ремеш|strap|белдік|белдіг|бауы|бау.",
            "съемн|отстегива|отстегн|снимается|снять|отцеп|detach|removable|removes|remove.|removed|taken off|unclip|comes off|take off|take it off|шешіледі|шешілетін|алынады|алынатын|алып таста|ағытыл",
            not:
                "несъемн|неотстег|намертво|глухой|глухая|пришит|вшит|наглухо|nonremovable|non removable|permanently|sewn|fixed|doesnt come off|алынбай|шешілмей|бекітілген|тігілген|ағытылмай"
        ),
        Behaviour(
            of: "косметич|кошел|pouch|purse|wallet|кармаш|карман|pocket|қалта|әмиян",
            "съемн|отстегива|отстегн|вынима|снима|снять|вынуть|detach|removable|removes|unclip|take out|taken out|comes out|шешіл|алынады|алынатын|ағытыл",
            not:
                "несъемн|неотстег|намертво|пришит|вшит|наглухо|nonremovable|non removable|permanently|sewn|stitched|fixed|doesnt come out|алынбай|шешілмей|бекітілген|тігілген|ағытылмай"
        ),
        Behaviour(
            of: "пряж|buckle|тоға",
            "перестав|поменять|сменить|снять|снима|меняется|swap|change|move|remove|switch|detach|interchange|ауысты|ауысады|ауысып|алмастыр|шешіл|ауыспай",
            not:
                "несъемн|несменн|не снимается|не меняется|cant be changed|cant be swapped|not removable|nonremovable|наглухо|намертво|заделана|закреплена|приклепан|пришит|вшит|глухая|fixed|sewn|riveted|permanent|бекітілген|тігілген"
        ),
        Behaviour(
            of: "цеп|chain|шынжыр",
            "скользит|двигается|ходит|slides|moves|жылжиды|сырғиды|қозғалады|жылжымай",
            not: "намертво|закреплен|не двига|неподвиж|fixed|бекітілген"),
        Behaviour(
            of: "бок|бока|бокам|стенк|side|sides|шнурк|cord|drawstring|бүйір|бау",
            "утяг|стянуть|стягива|затян|затягива|cinch|tighten|pull in|pulled in|draw in|drawn in|тартыл|тартып|тартуға|қысу|жинал"
        ),
    ]

    private static let ofWork: [Behaviour] = [
        Behaviour(
            of: "имя.|имени|инициал|name|initial|monogram|personal|есім|атыңыз|аты.|атын",
            "вышив|вышить|вышит|вышь|нанес|embroider|personali|monogram|stitch|кесте|тігіп"),
        Behaviour(
            of: "отверст|дыроч|дырк|hole|тесік",
            "пробива|пробьем|пробить|сделаем|добав|проколоть|punch|make.|add.|тесеміз|тесіп|тесе|жасай",
            not: "не пробива|не делаем|тесік теспей"),
        Behaviour(
            of: "спре|пропит|вод|защит|spray|water|protect|proof|су.|судан|су өткізбе|бүрк|замш|suede",
            "обрабатываем|обработаем|обрабатыва|обработан|пропитываем|пропитаем|we treat|treated|spray it|sprayed|we spray|өңдейміз|өңделген|бүркеміз|өңдеп",
            not:
                "необработан|не обрабатыва|без обработк|untreated|not treated|dont treat|spray them yourself|spray it yourself|treat it yourself|spray them on your own|to spray it|обработайте сами|обработаете сами|пропитайте сами|пропитывать самим|обрабатывать самим|обработать самим|обработать придется|пропитать придется|өзіңіз|өңдемей"
        ),
        Behaviour(
            "поштучн|по одной штуке|по одному|по одной|individually|singly|single piece|one by one|бір бірден|данамен|жеке сатыла|жеке де|бір данадан",
            not:
                "только парой|только пар|только комплект|поштучно не|парой и никак|только вдвоем|only in pairs|only as a pair|pairs only|as a pair only|only sold as a pair|only by the pair|тек жұп|тек жұб|жұбымен ғана|жеке сатпай|жеке сатылмай|данамен сатпай",
            surely: "не только пар|not only in pairs"),
    ]
}
