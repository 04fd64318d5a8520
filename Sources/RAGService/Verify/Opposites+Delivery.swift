/// Where the shop is, when it works and how things are brought.
extension Opposites {
    static let ofPlace: [Opposites] = [
        Opposites(
            matter: [
                Phrases("стоянк|парков|parking|тұрақ|көлік қою|көлік қоятын|машина қоятын|көлікке орын")
            ],
            one: Phrases(
                "платн|почасов|по час|оплата в прил|оплачивается|ақылы|сағатына|сағаттық|paid|hourly|by the hour|per hour|pay for"
            ), other: Phrases("бесплатн|тегін|free.")),
        Opposites(
            matter: [Phrases("метро|metro.|subway|underground")],
            one: Phrases("далек|далеко|неблизк|не рядом|не близк|far.|far away|not near|алыс"),
            other: Phrases("рядом|рядышк|близк|в двух шаг|nearby|next to|close by|right by|near.|жақын|жанында|қасында")
        ),
        Opposites(
            matter: [
                Phrases(
                    "вход|войти|заход|проход|пройд|кіреберіс|кіру|кіресіз|кіріп|entrance|enter|door.|come in|walk in")
            ],
            one: Phrases(
                "с улиц|с проспект|прямо с|с торц|с фасад|from the street|off the street|from the avenue|straight from|front|көшеден|көше жағ|даңғылдан"
            ),
            other: Phrases("со двор|двор|yard|courtyard|back.|аула"),
            unless: Phrases("стоянк|парков|parking|тұрақ")),
        Opposites(
            matter: [Phrases("звон|call.|calls.|phone|қоңырау")],
            one: Phrases(
                "круглосуточн|в любое время|24 7|24 часа|any time|anytime|around the clock|тәулік бойы|кез келген уақыт"
            ),
            other: Phrases(
                "в рабочие час|в рабочее врем|working hours|opening hours|business hours|жұмыс уақыт|жұмыс сағат")
        ),
        Opposites(
            matter: [Phrases("материал|кож|leather|былғары|экокож")],
            one: Phrases("экокож|эко кож|искусствен|кожзам|дерматин|faux|artificial|synthetic|жасанды"),
            other: Phrases("натуральн|genuine|real.|нағыз|табиғи"),
            unless: Phrases("рынк|рыноч|барахолк|market|базар|не.|not.|вместо|емес|у других|за такую"), isOfShop: true),
    ]

    static let ofDelivery: [Opposites] = [
        Opposites(
            matter: [Phrases("сообщен|messages|хабарлама")],
            one: Phrases("круглосуточн|24 7|24 часа|around the clock|all night|тәулік бойы"),
            other: Phrases("читаем до|отвечаем до|read until|дейін"), isOneWay: true),
        Opposites(
            matter: [Phrases("тамож|пошлин|customs|duty|duties|кеден")],
            one: Phrases("мы.|магазин|наш счет|на себя|включен|входят в|входит в|included|we.|us.|our.|shop|біз|дүкен"),
            other: Phrases("получател|вы.|ваш|клиент|покупател|you.|your.|recipient|buyer|алушы|сіз")),
        Opposites(
            matter: [
                Phrases("достав|привез|привоз|везем|возим|курьер|deliver|courier|жеткіз"),
                Phrases("бесплат|free.|тегін|даром.|в подарок"),
            ],
            one: Phrases(
                "при любой|любой сумм|любой заказ|любую сумм|любой чек|с любой|какую бы сумм|сколько бы|всегда|независимо|any order|any amount|whatever you spend|always|regardless|кез келген|әрқашан"
            ),
            other: Phrases("от.|from.|бастап|over."),
            except: Phrases("другие город|другой город|регион|межгород|other cit|other town|басқа қала"), isOwn: true),
        Opposites(
            matter: [
                Phrases("достав|привез|привоз|курьер|deliver|жеткіз"),
                Phrases(
                    "по город|по алмат|в алмат|within|around town|in almaty|across almaty|алматы|қала ішінде|қалада"),
            ],
            one: Phrases(
                "всегда платн|платная всегда|платный всегда|не бывает бесплатн|бесплатной не быва|never free|always paid|әрқашан ақылы"
            ),
            other: Phrases("бесплатн|free.|тегін"), isOwn: true),
        Opposites(
            matter: [
                Phrases("достав|привез|привоз|приед|курьер|courier|deliver|жеткіз"),
                Phrases("по город|по алмат|в алмат|within|in almaty|across almaty|алматы|қала ішінде|қалада"),
            ],
            one: Phrases(
                "на следующий день|только назавтра|только завтра|через день|через сутки|next day|the day after|келесі күні|ертеңінде"
            ),
            other: Phrases("в день обращен|в тот же день|день в день|сегодня же|same day|сол күні"),
            except: Phrases("после|если|позже|вечер|поздно|успе|after|if.|late|otherwise|кейін|кеш")),
        Opposites(
            matter: [Phrases("такси|taxi")],
            one: Phrases(
                "за наш счет|за счет магазин|оплачиваем мы|мы оплач|мы плат|мы берем на себя|бесплатн|on us.|our expense|we pay|we cover|free.|for free|біздің есеб|біз төле|тегін"
            ),
            other: Phrases("по счетчик|счетчик|meter|есептегіш"),
            except: Phrases("курьер|courier|от.|from.|не.|not."), isOneWay: true),
        Opposites(
            matter: [Phrases("такси|taxi")],
            one: Phrases("фиксирован|твердая цен|fixed|flat rate|flat price|тұрақты баға|бекітілген"),
            other: Phrases("по счетчик|счетчик|meter|есептегіш"), except: Phrases("не фиксир|not fixed"), isOneWay: true
        ),
        Opposites(
            matter: [Phrases("отправ|достав|возим|везем|шлем|высыл|ship|deliver|send|жібер|жеткіз")],
            one: Phrases(
                "за границу не|за рубеж не|не отправляем за границ|не отправляем за рубеж|не возим за границ|не шлем за границ|не высылаем за границ|только по казахстан|dont ship abroad|dont deliver abroad|dont ship internation|only within kazakhstan|only in kazakhstan|шетелге жібермей|тек қазақстан"
            ),
            other: Phrases("ems|в россию|to russia|ресейге"),
            except: Phrases("кроме|росси|кыргыз|узбек|except|russia|uzbek|ресей|курьер|courier"), isOneWay: true),
        Opposites(
            matter: [Phrases("трек|track|накладн")],
            one: Phrases(
                "на следующий день|назавтра|через день|через сутки|через пару|через два|next day|the day after|day after|days after|in a couple|келесі күні|ертеңінде|екі күннен"
            ),
            other: Phrases("в день отправ|в тот же день|сразу|same day|the day we|the day it|on the day|сол күні"),
            except: Phrases("отслеж|отслед|обнов|update|follow|бақыла")),
        Opposites(
            matter: [Phrases("трек|tracking")],
            one: Phrases(
                "не даем|не дадим|не присыл|не высыл|не отправл|не предусмотр|номера нет|номеров нет|трека нет|треков нет|no track|dont give|dont send|not give|not send|not provide|dont provide|without track|болмайды|жоқ.|бермей|жібермей"
            ),
            other: Phrases("присыл|пришл|скин|скид|отправл|даем|we send|send you|text you|give you|жібереміз|береміз"),
            isOneWay: true),
        Opposites(
            matter: [Phrases("отправ|достав|возим|везем|шлем|ship|deliver|send|жібер|жеткіз")],
            one: Phrases(
                "только в крупн|только крупн|только по крупн|только в больш|только в област|только област|only big|only large|only major|only to big|only to large|only to major|only ship to big|only deliver to big|only ship to major|тек ірі|ірі қалаларға ғана|үлкен қалаларға ғана"
            ),
            other: Phrases(
                "любой населен|любую точк|любой город|в любой|anywhere|any town|any place|any village|кез келген елді|кез келген жер"
            )),
        Opposites(
            matter: [
                Phrases("отправ|достав|возим|везем|шлем|ship|deliver|send|жібер|жеткіз"),
                Phrases(
                    "сел.|села.|селу.|сельск|посел|аул.|аулы.|ауыл|деревн|маленьки|небольши|населен|глубинк|village|small|rural|remote|countryside|елді"
                ),
            ],
            one: Phrases(
                "не отправ|не достав|не возим|не везем|не шлем|dont ship|dont deliver|dont send|not ship|not deliver|cant ship|жібермей|жеткізбей"
            ),
            other: Phrases("в любой|любую точк|anywhere|any town|any place|any village|кез келген")),
        Opposites(
            matter: [Phrases("отправ|достав|возим|везем|шлем|высыл|ship|deliver|send|жібер|жеткіз")],
            one: Phrases(
                "по всему мир|в любую стран|в любую точку мир|во все стран|worldwide|world wide|anywhere in the world|any country|all over the world|дүние жүзі|бүкіл әлем|кез келген ел."
            ),
            other: Phrases("в другие стран|другие страны|other countr|басқа ел")),
        Opposites(
            matter: [Phrases("отделен|branch|pickup|pick up|бөлімше")],
            one: Phrases(
                "только до отделен|только в отделен|только отделен|only to the branch|only to a branch|branch only|only to branch|pickup only|бөлімшеге ғана|тек бөлімше"
            ),
            other: Phrases("до двер|к двер|to the door|door.|есік"), except: Phrases("за.|for.|двер|door|есік")),
        Opposites(
            matter: [
                Phrases(
                    "осмотр|осмотреть|открыть коробк|открывать коробк|вскры|открыть посыл|открывать посыл|примерить|примерк|мерить|надеть|try|посмотреть|inspect|look inside|open the box|тексер|ашып көр"
                ),
                Phrases("отделен|branch|бөлімше"),
            ],
            one: Phrases(
                "нельзя|не получится|запрещ|невозможн|не разреш|cannot|cant.|not allowed|not possible|болмайды|мүмкін емес"
            ),
            other: Phrases("можно|возможн|откройте|you can|allowed|болады"), isOwn: true),
    ]
}
