/// Taking back, mending, wrapping and what comes along.
extension Opposites {
    static let ofReturns: [Opposites] = [
        Opposites(
            matter: [
                Phrases(
                    "пересыл|посылк|достав|дорог|отправк|shipping|postage|parcel|package|delivery|send|құны|жібер|жеткіз"
                ),
                Phrases("назад|обратн|возвр|верн|обмен|return|back.|кері|қайтар"),
                Phrases(
                    "оплат|оплач|платит|платим|платят|платите|счет|бесплатн|pay|paid|cover|expense|on us|on you|free|төле|есебінен|есебіміз|тегін|төлейс"
                ),
            ],
            one: Phrases(
                "мы.|магазин|наш счет|за наш|оплачиваем|оплатим|бесплатн|we.|us.|our.|shop|store|free.|for free|біз|дүкен|тегін"
            ),
            other: Phrases("покупател|вы.|вам.|ваш|клиент|you.|your.|buyer|customer|сатып алушы|сіз"),
            unless: Phrases(
                "брак|дефект|defect|fault|ақау|пополам|наш ошибк|ошиб|не тот|не того|не ту.|не те.|перепут|mistake|wrong"
            )),
        Opposites(
            matter: [Phrases("брак|дефект|defect|faulty|ақау")],
            one: payers,
            other: Phrases(
                "за наш счет|за свой счет|магазин|мы.|бесплатн|at our|our expense|on us|we.|дүкен|біздің есеб|біз."),
            except: Phrases(
                "не брак|без брак|кроме брак|брака нет|если нет|unless|except|no defect|not a defect|not defect|isnt a defect|isnt defect|ақау болмаса|ақау емес|ақаусыз|не понрав|не подош|не подой|не сел|не сяд|передума|change your mind|ұнама|жақпа"
            ), isStatedOwn: true, isOneWay: true),
        Opposites(
            matter: [
                Phrases(
                    "вернут|верне|возврат|возвра|обмен|примем|принима|обратно|return|exchange|refund|қайтар|take it back"
                ),
                worn,
            ],
            one: Phrases(
                "если носил|если уже носил|если немного носил|если поносил|если немного поносил|если пару раз носил|если надевал|если уже надевал|если раз надел|даже носил|даже поношен|даже ношен|ничего страшн|не беда|ношеную можно|ношеные можно|ношеное можно|не страшн|не проблем|не бед|worn is fine|worn is ok|worn is okay|even worn|even if worn|even if youve worn|even after wearing|even after you wore|even after youve worn|even if you wore|even if its been worn|even if theyve been worn|киген болс|кисеңіз де|киіп жүрсеңіз де|киіп көрсеңіз де|бірнеше рет киіп|киілген болса да|киіп көрген болсаңыз да"
            ),
            other: Phrases("не носил|не ношен|неношен|unworn|not worn|havent worn|havent been worn|киілмеген|кимеген"),
            except: Phrases(
                "не прим|нельзя|не верн|не возвр|не бер|не получ|cannot|cant.|wont|dont|not.|no.|болмайды|алмаймыз|майды"
            ),
            isOneWay: true),
        Opposites(
            matter: [
                Phrases(
                    "вернут|верне|возврат|возвра|обмен|примем|примут|принима|return|exchange|refund|қайтар|ауыстыр|қабылда"
                ),
                Phrases("чек|бирк|ярлык|коробк|receipt|tag.|tags.|box.|түбіртек|жапсырма|қорап|чегі|бирка"),
            ],
            one: Phrases(
                "не нужн|не нужен|необязат|не обязат|не требу|не важн|неважн|не принципиал|isnt need|not need|dont need|arent need|isnt required|not required|doesnt matter|optional|керек емес|қажет емес|міндетті емес|маңызды емес|чексіз де|қорапсыз да|без чека тоже|без чека прим|без чека верн|без чека обмен|без коробки прим|без коробки тоже|without the receipt is fine"
            ),
            other: Phrases("сохран|нужн|нужен|с биркой|с чеком|обязат|keep|керек|қажет|сақта"), isOneWay: true),
        Opposites(
            matter: [Phrases("верн|возвра|обмен|назад|обратно|return|refund|exchange|sales|қайтар|ауыстыр")],
            one: Phrases(
                "возврата нет.|возвратов нет.|возвраты не.|возврат не.|возвратов не.|назад не бер|назад не прин|обратно не бер|обратно не прин|не возвращаем|не принимаем назад|не принимаем обратно|возврату не подлеж|no refund|no return|sales are final|final sale|sale is final|non refundable|dont do return|dont do refund|dont take return|dont accept return|dont offer return|cannot be return|cant be return|қайтарылмайды|қайтармаймыз|қайтаруға болмайды|қайтарып алмаймыз|қайтару жоқ"
            ),
            other: Phrases(
                "вернуть можно|можно вернуть|вернуть или обменять|возврат в течение|can return|can be returned|қайтаруға болады"
            ),
            except: Phrases(
                "сертификат|вышив|распродаж|уцен|акци|скидк|носил|ношен|грязн|повреж|чек|бирк|коробк|поздн|поздно|после|срок|истек|прошл|дней|недел|месяц|предзаказ|предоплат|преордер|аванс|задат|залог|достав|пересыл|бель|если|ткан|отрез|under|preorder|deposit|shipping|delivery|worn|late|after|days|week|sale.|sale item|embroid|certificate|gift card|if.|unless|receipt|tag|кесте|жеңілдік|күн|апта|киген|киіл|кейін|болса|тапсырыс|алдын ала|у других|рынк|market|базар"
            ), isOneWay: true),
        Opposites(
            matter: [
                Phrases("деньг|возврат|refund|money|ақша"),
                Phrases("верн|вернут|прид|приход|возврат|refund|return|come|қайтар|түсе"),
            ],
            one: Phrases(
                "в тот же день|день в день|сразу|моментальн|мгновенн|тут же|instantly|same day|immediately|right away|on the spot|сол күні|бірден"
            ),
            other: Phrases("рабочих дн|рабочих дня|рабочие дн|business days|working days|жұмыс күн|один три"),
            except: Phrases("как получим|как приед|как прид|напиш|once|as soon|соң|если"), isOneWay: true),
        Opposites(
            matter: [
                Phrases("деньг|возврат|refund|money|ақша"),
                Phrases("верн|вернут|прид|приход|возврат|refund|return|come|қайтар|түсе"),
            ],
            one: Phrases(
                "наличными|наличк|на любую карт|на карту любую|на другую карт|сертификатом|на бонус|бонусами|купоном|баллами|на депозит магазин|in cash|any card|another card|store credit|shop credit|voucher|as credit|gift card|қолма|сертификатпен|бонуспен"
            ),
            other: Phrases(
                "туда откуда|откуда плат|тем же способ|та же карт|same card|same method|same way|төлеген жер|сол карта"),
            except: Phrases("сдач|change.|қайтарым|предоплат"), isOneWay: true),
        Opposites(
            matter: [
                Phrases(
                    "не подошл|не подойд|не сел|не сяд|не понрав|nothing fit|nothing suit|none suit|сәйкес кел|doesnt fit|dont fit|none fit|сай келме|ұнамаса|жақпаса|жарамаса"
                )
            ],
            one: Phrases(
                "за выезд платить не|за дорогу платить не|за выезд не плат|за дорогу не плат|за выезд ничего|за дорогу ничего|выезд бесплатн|дорога бесплатн|курьер бесплатн|trip is free|is free|is on us|курьер тегін|ничего не плат|не плат|не надо плат|не нужно плат|платить не|бесплатн|pay nothing|nothing to pay|for free|тегін|төлемей|ештеңе төлем"
            ),
            other: Phrases("выезд|дорог.|дорогу.|courier|trip")),
    ]

    static let ofServices: [Opposites] = [
        Opposites(
            matter: [boxes],
            one: Phrases(
                "покупается отдельно|продается отдельно|продаются отдельно|за отдельн|докуп|за доплат|sold separately|bought separately|extra charge|cost extra|costs extra|бөлек сат|бөлек алын"
            ),
            other: Phrases("в комплект|комплекте|comes with|included|жиынтық"),
            except: Phrases("сатпай|сатылмай|алынбай")),
        Opposites(
            matter: [boxes],
            one: Phrases(
                "коробки нет|коробок нет|пыльника нет|пыльников нет|карточки нет|без коробки|без пыльника|без фирменн|no box|without a box|without the box|without box|no dust|without a dust|without dust|not include|isnt include|не кладем|не клад|не прилага|не прикладыва|не входит|не даем|қорабы жоқ|қорапсыз|шаңқапсыз|шаңқабы жоқ"
            ),
            other: Phrases("в комплект|комплекте|comes with|included|жиынтық"),
            except: Phrases(
                "верн|возвра|обмен|return|exchange|распродаж|уцен|если|if.|витрин|қайтар|подарочн|подарок|бутик|boutique|чек.|чеков|сертификат|certificate|without a box we|влез|вмест|fit"
            ), isOneWay: true),
        Opposites(
            matter: [
                Phrases("упак|завернем|завернут|обертк|лент|wrap|ribbon|орау|орап"),
                Phrases("бесплатн|подар|free.|тегін|сыйға"),
            ],
            one: Phrases(
                "к любому заказ|к любой покупк|к любому чек|к каждому|к каждой|всегда бесплатн|всем бесплатн|бесплатно всем|на любую сумму|при любой сумме|any order|every order|any purchase|every purchase|always free|кез келген|әрқашан тегін|барлығына тегін|бәріне тегін"
            ),
            other: Phrases("от.|from.|бастап|over."), isOwn: true),
        Opposites(
            matter: [Phrases("открытк|card.|cards.|ашық хат|ашықхат|құттықтау")],
            one: Phrases("печат|распечат|принтер|printed|print.|print it|басып шығар|принтермен"),
            other: Phrases("от руки|рукой|ручкой|by hand|handwritten|hand written|қолмен")),
        Opposites(
            matter: [Phrases("растя|колодк|stretch|созу|созып|созам")],
            one: Phrases(
                "платн|за плату|за доплат|не бесплатн|не растягиваем|растяжку не дела|растяжки нет|paid|not free|no stretching|ақылы|созбаймыз"
            ), other: Phrases("бесплатн|тегін|free."),
            except: Phrases("чуж|только|купленн|elsewhere|other shop|only|басқа|тек|ғана")),
        Opposites(
            matter: [Phrases("растя|колодк|stretch|созу|созып|созам")],
            one: Phrases(
                "любую обувь|любую пар|чужую|чужие|купленную где|из других|any shoes|any pair|bought elsewhere|other shops|кез келген аяқ|басқа жерден"
            ),
            other: Phrases("купленн у нас|у нас|нашу|bought from us|bought here|бізден"),
            except: Phrases("не.|only|только|not.|тек|our.|from us|наш|емес|майды|маймыз"), isOneWay: true),
        Opposites(
            matter: [Phrases("набойк|профилактик|heel tap|heel tip|taps.|өкше")],
            one: Phrases(
                "сами став|ставим сами|сами дела|делаем сами|меняем сами|наш мастер|свой мастер|у нас в зале|в магазине|на месте|ourselves|our own|in house|in the shop|өзіміз"
            ),
            other: Phrases("по соседству|сосед|next door|neighbour|neighbor|көрші"),
            except: Phrases("передад|переда|отнес|hand them|take them|не.|not.|апарып|береміз|емес"), isOneWay: true),
        Opposites(
            matter: [Phrases("набойк|профилактик|heel tap|heel tip|taps.|өкше")],
            one: Phrases("бесплатн|даром|тегін|free."), other: Phrases("цена от|стоит|от.|from."),
            except: Phrases("передад|не.|not.|hand them|апарып|емес"), isOwn: true, isOneWay: true),
        Opposites(
            matter: [
                Phrases("перезвон|позвон|call back|call you|calls you|calls back|хабарлас|қоңырау шал"),
                Phrases("управляющ|менеджер|manager|меңгеруші|басқарушы"),
            ],
            one: Phrases(
                "завтра|на следующий день|через два час|через три час|через пару|tomorrow|next day|in two hours|in three hours|in a few hours|ертең|екі сағат|үш сағат"
            ),
            other: Phrases("в течение часа|within an hour|within the hour|бір сағат")),
        Opposites(
            matter: [Phrases("набойк|профилактик|heel tap|heel tip|taps.|өкше")],
            one: Phrases(
                "вам самим|вы сами|сами нес|сами отнес|сами относ|самим нести|самой нести|отнесете сами|относите сами|самостоятельно|yourself|on your own|you take|өзіңіз апар|өздеріңіз апар"
            ),
            other: Phrases("передаем сами|мы передаем|отнесем|we take|we pass|we hand|өзіміз апар"), isOneWay: true),
        Opposites(
            matter: [Phrases("пропитк|water repellent|waterproofing|protective spray|сіңдір")],
            one: Phrases("отдельно|продаем|продается|купить|докуп|separately|sell it|buy it|сатамыз|бөлек"),
            other: Phrases("дарим|в подарок|gift|free.|сыйға")),
    ]

    private static let boxes = Phrases(
        "пыльник|dust bag|dustbag|шаңқап|коробк|коробок|box.|қорап|қорабы|карточк|care card")
    private static let worn = Phrases("носил|поносил|ношен|поношен|надева|worn|wear|киген|киіл|кисе|киіп")
    private static let payers = Phrases(
        "за ваш счет|ваши деньги|вашими деньг|за вами.|на вас.|пришлете за свой|присылаете за свой|отправите за свой|отправляете за свой|высылаете за свой|вышлете за свой|чините за свой|вы платите|платите вы|вы оплач|оплачиваете вы|оплачиваете сами|платит покупател|оплачивает покупател|за счет покупател|с покупател|оплата ваш|оплачивать вам|платить вам|you cover|you ll cover|youll cover|you bear|you have to pay|youll pay|you ll pay|customer pays|client pays|at your|your expense|you pay|on you.|paid by the buyer|paid by you|buyer pays|сіздің есеб|өзіңіз төле|сіз төле|сатып алушы төле"
    )
}
