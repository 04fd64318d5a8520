/// What a shop is, what it looks through, what it gives back where it erred, and how what was bought is cared for.
extension Opposites {
    static let ofTrust: [Opposites] = [
        Opposites(
            matter: [Phrases("магазин|шоурум|бутик|точк|онлайн|showroom|shop|store|online|дүкен|шоу рум")],
            one: Phrases(
                "магазина нет|магазина как таков|шоурума нет|нет магазина|нет шоурума|нет физическ|нет офлайн|нет своего магазин|только онлайн|чисто онлайн|исключительно онлайн|онлайн магазин.|online only|only online|no showroom|no shop|no store|no physical|dont have a shop|dont have a store|dont have a showroom|purely online|дүкен. жоқ|дүкеніміз. жоқ|шоурум. жоқ|тек онлайн|онлайн ғана"
            ),
            other: Phrases(
                "можно прийти|в зале|приходите|working on|come in|come and see|дүкенге кел|вход со двор|проспект"),
            except: Phrases(
                "филиал|в астан|в другом|в вашем|другого|второго|второй|branch|another|other|басқа|филиалы|консульта|оплат"
            ),
            isOneWay: true),
        Opposites(
            matter: [Phrases("осмотр|осматрив|проверя|проверк|inspect|check|quality control|тексер")],
            one: Phrases(
                "выборочн|не кажд|не все.|каждую десят|каждую пят|каждую втор|каждую трет|каждый десят|некоторые|spot check|at random|random|every tenth|every fifth|every second|not every|some of|іріктеп|кейбір|әр оныншы|бәрін емес"
            ),
            other: Phrases("каждая|каждую|каждый|все.|every|each|әр"), isOwn: true, isOneWay: true),
        Opposites(
            matter: [
                Phrases("алмат|курьер|almaty|courier"),
                Phrases("вперед|предоплат|аванс|upfront|up front|in advance|prepay|deposit|алдын ала"),
            ],
            one: Phrases(
                "половин|полн|целиком|50|30|нужна предоплат|нужен аванс|по предоплат|просим предоплат|берем предоплат|half|full|whole|prepayment is|prepay first|жартысы|толық|төлейсіз алдын|алдын ала төлейс|алдын ала төлем керек"
            ),
            other: Phrases("ни тенге|ничего|nothing|без предоплат|алдын ала төлемсіз"),
            except: Phrases(
                "под заказ|предзаказ|под вас|привез под|отлож|брон|держ|держим|такси|талгар|preorder|pre order|to order|bring it in|hold|reserv|taxi|тапсырыс|сақта|ұста|не.|нет.|без.|ни.|not.|no.|dont|сдач|change|қайтарым|емес|майсыз|мейсіз"
            ), isOneWay: true),
        Opposites(
            matter: [
                Phrases(
                    "kaspi магазин|каспи магазин|kaspi shop|kaspi store|kaspi дүкен|каспи дүкен|магазин kaspi|магазин каспи"
                ),
                Phrases("деньг|придут|приход|получ|money|paid|receive|ақша"),
            ],
            one: Phrases(
                "сразу|до отправк|до получен|заранее|в тот же день|immediately|right away|before we ship|before ship|upfront|instantly|бірден|жіберер алдында"
            ),
            other: Phrases("после получ|получите|after you|once you|алғаннан кейін|алған соң"),
            except: Phrases("не.|not.|только после|only after"), isOneWay: true),
        Opposites(
            matter: [
                Phrases("адрес|address|мекенжай"),
                Phrases("измен|поменя|меня|смен|change|update|switch|өзгерт|ауыстыр"),
            ],
            one: Phrases(
                "нельзя|никак.|не получ|невозможн|поздно|cannot|cant|not possible|too late|болмайды|мүмкін емес"),
            other: Phrases("да.|поменяю|пересчит|можно|can.|yes|болады"),
            except: Phrases(
                "выехал|выедет|уехал|в пути|в дороге|после|отправлен|отправили|once|after|left|on the way|already|кейін|шығып|шыққан"
            ), isOwn: true, isOneWay: true),
        Opposites(
            matter: [
                Phrases(
                    "не тот цвет|не того цвет|другой цвет|не те.|не тот.|цвет не тот|перепут|ошибл|ошибк|wrong colo|wrong one|wrong item|wrong pair|our mistake|mixed up|шатастыр|қате түс|басқа түс|түсі басқа"
                ),
                Phrases("плат|оплат|счет|pay|cover|expense|есеб|төле"),
            ],
            one: Phrases(
                "оплатите вы|оплачиваете вы|за ваш счет|вы оплат|вы оплач|вы плат|платите вы|с вас|за свой счет вы|at your|you pay|you cover|youll pay|on you|сіздің есеб|сіз төле|өзіңіз төле"
            ),
            other: Phrases("за свой счет|за наш счет|мы.|our expense|on us|we.|біздің есеб|біз.|өз есеб"),
            isOneWay: true),
        Opposites(
            matter: [
                Phrases(
                    "не приед|не доед|не доста|не успе|опазд|опозда|задерж|задержк|late|delay|doesnt arrive|doesnt come|isnt there|кешік|келмесе|жетпесе"
                ),
                Phrases("пересыл|достав|shipping|delivery|postage|жеткізу"),
            ],
            one: Phrases(
                "не возвращ|не верн|ничего не возвр|не компенс|не будем возвр|dont refund|wont refund|not refund|no refund|dont give back|қайтармай|қайтарылмай"
            ),
            other: Phrases("вернем|верну|refund|give back|қайтарамыз"), isOneWay: true),
        Opposites(
            matter: [
                Phrases(
                    "старый остат|старого остат|старые пар|старый товар|прежний остат|прежние пар|старая парт|остаток|old stock|old pairs|earlier stock|ескі қалдық|ескі жұп|ескі баға"
                )
            ],
            one: Phrases(
                "тоже подн|подняли|подорож|тоже дорож|по новой цен|по новой стоим|тоже вырос|тоже пересчит|went up|new price|raised|қымбатта|көтерілді|жаңа баға"
            ),
            other: Phrases("по прежн|по старой|прежней|old price|same price|бұрынғы баға|ескі баға"),
            except: Phrases("не.|not.|вперед|предоплат|получ|төле"), isOneWay: true),
        Opposites(
            matter: [Phrases("подруг|friend|құрбы|дос")],
            one: Phrases(
                "только вам|вам одной|только ей|ей нет|подруге нет|ей ничего|одной из вас|только одной|only you|only her|only one of you|not her|nothing for her|тек сізге|сізге ғана|тек оған|құрбыңызға жоқ"
            ),
            other: Phrases("обеим|обе.|вам обеим|both|екеуі"), isOneWay: true),
        Opposites(
            matter: [Phrases("сторис|сториз|stories|story|отметк|отметите|отмечайте|tag us|tagging|белгілесе")],
            one: Phrases(
                "скид|скин|процент|деньг|кешб|кэшб|бонус|купон|percent|discount|off.|cashback|money|voucher|жеңілдік|пайыз|ақша"
            ),
            other: Phrases("крем|cream|подарим|gift"), except: Phrases("отзыв|review|закреп|пікір|не.|not."),
            isOneWay: true),
        Opposites(
            matter: [Phrases("уксус|vinegar|сірке")],
            one: Phrases(
                "пополам|поровну|один к одному|1 1.|1 к 1|один к двум|1 2.|1 к 2|один к четырем|один к пяти|1 4.|1 5.|1 к 5|неразбавл|чистым|чистый|half and half|equal|one to one|one to two|one to five|1 to 1|1 to 2|undiluted|straight|neat|бірге бір|бірге екі|тең|таза сірке"
            ),
            other: Phrases("один к трем|1 к 3|1 3.|one to three|one part|бірге үш"), isOneWay: true),
        Opposites(
            matter: [Phrases("суш|dry.|drying|dries|кептір")],
            one: Phrases(
                "на батаре|у батаре|возле батаре|под батаре|рядом с батаре|на радиатор|у радиатор|феном|on the radiator|on a radiator|near the radiator|by the radiator|next to the radiator|on the heater|hair dryer|hairdryer|батареяда|батареяға|батарея жанында|батарея қасында|фенмен"
            ),
            other: Phrases("вдали|подальше|away|алыс"),
            except: Phrases("не.|нельзя|вдали|подальше|ни.|not.|never|dont|away|алыс|болмайды|майды|маңыз|меңіз"),
            isOneWay: true),
        Opposites(
            matter: [Phrases("замш|suede|күдері"), Phrases("щетк|щетин|brush|қылшақ|щетка")],
            one: Phrases("пластик|нейлон|железн|стальн|мягк щет|plastic|nylon|steel|rubber brush|пластик|болат"),
            other: Phrases("латун|brass|жез"), isOneWay: true),
        Opposites(
            matter: [
                Phrases("мери|примерк|примерить|померить|try on|try them|fitting|киіп"),
                Phrases("зал|магазин|у нас|shop|store|room|дүкен|зал"),
            ],
            one: Phrases(
                "не больше|не более|максимум|только две|только три|только одну|до трех пар|до пяти|не дольше|at most|no more than|up to|maximum|only two|only three|only one|артық емес|көп емес|ең көбі|тек екі|тек үш"
            ),
            other: Phrases("сколько угодно|сколько хотите|as many|as long|қалағаныңыз"),
            except: Phrases("курьер|на дом|домой|дома|home|courier|үй"), isOneWay: true),
        Opposites(
            matter: [
                Phrases("обмен|поменя|менять|exchange|swap|change|ауыстыр|айырбаст"),
                Phrases("цвет|оттен|colo|shade|түс|подошв|sole|табан"),
            ],
            one: Phrases(
                "даже если подошв|подошва уже|подошва стоптан|подошва может|грязная подошва|с грязной подошв|подошва не важн|после носк|даже ношен|даже если носил|even if the sole|sole can be|dirty sole|worn sole|even if worn|табаны кір болса да|киілген болса да"
            ),
            other: Phrases("подошва чист|clean|таза"), isOneWay: true),
        Opposites(
            matter: [Phrases("обмен|поменя|exchange|swap|ауыстыр|айырбаст"), Phrases("коробк|box|қорап")],
            one: Phrases(
                "без коробк|можно без|коробка не нуж|коробка не обяз|without the box|box isnt|no box needed|қорапсыз"),
            other: Phrases("есть коробк|сохранены|with the box|box is|қорабы"),
            except: Phrases("нельзя|не.|cannot|not.|болмайды"), isOneWay: true),
        Opposites(
            matter: [
                Phrases("распродаж|уценен|уценк|sale|clearance|жеңілдіктегі|арзандатылған"),
                Phrases("брак|дефект|defect|fault|ақау"),
            ],
            one: Phrases(
                "не принимаем даже|не берем даже|не вернем даже|не возьмем даже|нельзя даже|даже с брак|даже брак|даже если брак|даже при брак|и с брак|брак тоже|брак не|ни при брак|not even|no returns even|dont take them even|even with|even if|even faulty|even defective|ақауы болса да|ақаумен де"
            ),
            other: Phrases("кроме|except|басқа"), isOneWay: true),
        Opposites(
            matter: [Phrases("отклеи|подошв|отвали|сломал|came off|came unglued|broke|түсіп қал|ажыра")],
            one: Phrases(
                "это износ|уже износ|естественн износ|ваша вина|сами виноват|не гарантийн|не наша|ремонт платн|за ваш|ваши деньги|normal wear|wear and tear|your fault|not our|at your|you pay|you d pay|тозу|сіздің кінә|сіздің есеб"
            ),
            other: Phrases("наша ответствен|за наш счет|починим|вернем деньги|on us|we fix|біздің"),
            except: Phrases("через год|после года|через полгод|after a year|a year|бір жыл"), isOneWay: true),
        Opposites(
            matter: [
                Phrases("карт|скидк|накопит|card|discount|жеңілдік"),
                Phrases("перв покуп|первой покуп|first purchase|first order|бірінші сатып|алғашқы сатып"),
            ],
            one: Phrases(
                "сразу на перв|уже на перв|на первую же|с первой же|на саму первую|already on the first|on the first itself|on your first|біріншіге бірден"
            ),
            other: Phrases("после перв|after the first|кейін"), isOneWay: true),
        Opposites(
            matter: [Phrases("кож|leather|былғары"), Phrases("внутри|изнутри|подклад|inside|lining|ішк|іші")],
            one: Phrases("кожзам|экокож|искусств|текстил|ткан|синтет|faux|fabric|synthetic|textile|жасанды|мата"),
            other: Phrases("и внутри|снаружи и внутри|inside and|inside too|ішінде де"),
            except: Phrases("рынк|барахол|market|базар|у других"), isOfShop: true),
    ]
}
