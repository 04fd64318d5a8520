/// How one pays, at once or over months, and what is paid before.
extension Opposites {
    static let ofPayment: [Opposites] = [
        Opposites(
            matter: [Phrases("комисси|commission|bank fee|bank s fee")],
            one: Phrases("вы.|вам.|ваш|с вас|на вас|покупател|клиент|you.|your.|сіз"),
            other: Phrases("мы.|на себя|наш счет|магазин|we.|us.|our.|біз")),
        Opposites(
            matter: [
                Phrases(
                    "на полгода|6 месяц|шесть месяц|6 мес|3 месяц|три месяц|3 мес|six months|six month|6 months|three months|3 months|алты ай|6 ай|үш ай|3 ай"
                ),
                Phrases("рассроч|платеж|плат|наценк|переплат|процент|instal|interest|markup|бөліп|үстеме|пайыз"),
            ],
            one: Phrases(
                "с наценк|с переплат|с процент|наценка|наценку|добавляется процент|есть переплат|extra interest|at a markup|with a markup|with markup|with interest|үстемемен|үстемеақы|үстеме бар|үстеме қосыл"
            ),
            other: Phrases(
                "без переплат|без наценк|без процент|no interest|interest free|without interest|no markup|үстемесіз|пайызсыз"
            ), isOwn: true, isStatedOwn: true),
        Opposites(
            matter: [
                Phrases("перв платеж|первый платеж|первый взнос|first payment|first instal|алғашқы төлем|бірінші төлем")
            ],
            one: Phrases(
                "сразу|сегодня|при покупк|при оформ|через неделю|через две недел|right away|upfront|immediately|at once|in a week|in two weeks|бірден|бүгін|бір аптадан|аптадан кейін"
            ),
            other: Phrases("через месяц|in a month|a month later|after a month|бір айдан|айдан кейін")),
        Opposites(
            matter: [Phrases("рассроч|instal|бөліп")],
            one: Phrases(
                "удостоверен|справк|паспорт|документ|поручител|proof of income|passport|id card|your id|documents|paperwork|анықтама|куәлік|құжат"
            ),
            other: Phrases("только телефон|телефон с прилож|приложени|phone|app.|қосымша"),
            except: Phrases("если|if.|егер"), isStatedNear: true,
            isOneWay: true),
        Opposites(
            matter: [
                Phrases(
                    "юрлиц|юридическ|компани|организаци|фирм.|фирме.|фирмам.|безнал|тоо.|companies|company|legal entit|business|corporate|заңды тұлға|ұйым"
                )
            ],
            one: Phrases(
                "не выставля|не работаем|не обслужив|не дела|не оформля|только физлиц|только с физ|только физ|individuals only|only individuals|only with individuals|dont work|cant invoice|cannot invoice|dont invoice|no invoice|жұмыс істемейміз|бермейміз"
            ),
            other: Phrases(
                "выставляем счет|выставим счет|счет выстав|счет фактур|we invoice|give an invoice|шот береміз")),
        Opposites(
            matter: [Phrases("наличн|наличк|cash.|қолма")],
            one: Phrases(
                "только в зале|только в магазин|только на месте|only in the shop|only in store|in store only|тек дүкенде|дүкенде ғана"
            ),
            other: Phrases("с курьер|курьер|courier")),
        Opposites(
            matter: [Phrases("оплат|плат|принима|наличн|наличк|pay|cash|accept|төле|қолма|қабылда")],
            one: Phrases(
                "только картой|только карта|только карты|только по карте|только безнал|только переводом|только перевод|card only|cards only|only card|only by card|only cards|cashless only|тек картамен|тек карта|тек аударым"
            ),
            other: Phrases("наличн|наличк|cash|қолма"),
            except: Phrases(
                "рассроч|регион|другие город|другой город|онлайн|иногород|фирм|юрлиц|visa|виза|instal|other cit|online|compan|бөліп|басқа қала"
            ), isOneWay: true),
        Opposites(
            matter: [Phrases("рассроч|instal|бөліп")],
            one: Phrases(
                "только на три|только на 3|только три|только 3|лишь на три|максимум на три|максимум на 3|максимум три|не дольше трех|до трех месяц|до 3 месяц|до полугод|максимум полгод|максимум на полгод|максимум шесть|только на полгод|только на шесть|только на 6",
                "only three|only 3|only for three|only for 3|up to three|up to 3|up to six|up to 6|only six|only 6|only for six|only for 6|max three|max six",
                "тек 3 ай|тек үш ай|тек 6 ай|тек алты ай|3 айға ғана|үш айға ғана|алты айға ғана|6 айға ғана"),
            other: Phrases("на 12 месяц|на год|twelve months|12 months|12 ай"),
            except: Phrases(
                "без переплат|без наценк|без процент|interest free|no interest|no extra|markup|пайызсыз|үстемесіз|переплат|наценк"
            ),
            isOneWay: true),
        Opposites(
            matter: [Phrases("сдач|change.|қайтарым")],
            one: Phrases("всегда есть|всегда с собой|всегда при|always has|always have|always carr|әрқашан бар"),
            other: Phrases("заранее|in advance|beforehand|алдын ала")),
        Opposites(
            matter: [Phrases("залог|предоплат|аванс|задат|deposit|prepay|down.|hold|держим|отлож|брон|сақта")],
            one: Phrases(
                "сверх цен|сверху цен|сверх стоим|сверх суммы|поверх цен|не входит|не входят|не идет в|не засчит|отдельно от|плюсом к|on top of|not included|isnt included|doesnt count|not part of|not count|кірмейді|үстіне қосыл|есептелмейді"
            ),
            other: Phrases(
                "входит в|идет в счет|в счет цен|засчит|вычт|counts toward|counted toward|part of the price|goes toward|comes off|included in|кіреді|есептеледі"
            ), isOneWay: true),
        Opposites(
            matter: [Phrases("держим|держ.|отлож|отклад|брон|hold|reserv|сақта")],
            one: Phrases(
                "брони нет|бронь не|не брониру|не отклад|we dont hold|i dont hold|dont reserve|we cant hold|i cant hold|we cannot hold|cant hold it|dont do holds|no holds|no reservations|сақтамай|брондамай"
            ),
            other: Phrases("держим|отложу|отложим|сақтаймыз|we hold|can hold|hold it"),
            except: Phrases(
                "без предоплат|без оплат|без залог|дольше|больше|долго|without|longer|more than|төлемсіз|ұзақ"),
            isOneWay: true),
        Opposites(
            matter: [
                Phrases("держим|держ.|отлож|бронь|hold|reserv|keep.|сақта"),
                Phrases("без оплат|без предоплат|без залог|no deposit|without|no payment|төлемсіз"),
            ],
            one: Phrases("послезавтра|day after tomorrow|бүрсігүні|до конца недели|end of the week|апта соңына"),
            other: Phrases("сутки|до завтра|until tomorrow|a day|тәулік"), isOneWay: true),
        Opposites(
            matter: [Phrases("торг.|торга.|торгуем|поторг|торговат|bargain|haggl|negotiat|саудалас")],
            one: Phrases(
                "уместен|возможен|торгуемся|поторгуемся|поторгуйтесь|можно торг|можно поторг|немного торг|торг есть|торг будет|договоримся|we can haggle|can haggle|happy to negotiate|саудаласа|negotiable|can negotiate|open to|саудаласуға болады"
            ),
            other: Phrases("торга нет|без торга|окончательн|не торгу|no bargain|no haggl|final|саудаласпай"),
            isOneWay: true),
        Opposites(
            matter: [
                Phrases("с цен|и цен|ценами|with prices|and prices|all prices|price list|прайс|бағалар"),
                Phrases("файл|каталог|прайс|catalog|price list|pdf|file.|тізім"),
            ],
            one: Phrases("пришл|присыл|высылаем|вышл|отправ|скин|скид|сброш|send|share|жібер"),
            other: Phrases("не высыл|не присыл|не отправ|файла нет|dont send|no file|no price list|жоқ"), isOwn: true),
        Opposites(
            matter: [Phrases("сертификат|gift card|certificate")],
            one: Phrases(
                "бессрочн|без срока|не сгора|never expire|no expir|doesnt expire|dont expire|does not expire|мерзімсіз|шексіз"
            ),
            other: Phrases("действует|valid|good for|жарамды"), isOneWay: true),
        Opposites(
            matter: [Phrases("сертификат|gift card|certificate")],
            one: Phrases("cashed out|cash out|cashed in|обналич|сдать за деньг|вернуть деньгами|қолма қол ақшаға"),
            other: Phrases("на деньги не подлеж|обмену на деньги|не обмен|not exchang|cannot be exchang|ауыстырылмай"),
            except: Phrases("не.|нельзя|not.|cannot|cant.|no.|болмайды|майды|мейді"), isOneWay: true),
        Opposites(
            matter: [Phrases("сертификат|gift card|certificate")],
            one: Phrases(
                "вернем за него деньг|вернем деньги за|деньги за него вернем|вернем остаток деньг|выдадим деньги|выплатим деньг|refund it in cash|give you cash|give the cash|pay it out|ақшаны қайтар|ақшасын қайтар|ақшалай қайтар"
            ),
            other: Phrases("на деньги не подлеж|обмену на деньги|не обмен|not exchang|cannot be exchang|ауыстырылмай"),
            except: Phrases("не возвращ|не верн|нельзя|cannot|cant.|болмайды|майды|мейді|маймыз|мейміз"), isOneWay: true
        ),
        Opposites(
            matter: [Phrases("рассроч|instal|бөліп|месяц|months")],
            one: Phrases(
                "на все срок|на любой срок|на любые срок|все сроки без|любой срок без|all of them interest|any term|all terms|on every plan|барлық мерзім|кез келген мерзім"
            ),
            other: Phrases("с наценк|наценк|with a markup|markup|үстеме"), except: Phrases("кроме|except|басқа"),
            isOneWay: true),
        Opposites(
            matter: [Phrases("рожден|birthday|туған күн")],
            one: Phrases(
                "только в сам|только в день|только в этот день|лишь в сам|лишь в день|ровно в день|на другой день уже нет|на следующий день уже нет|only on the day|only on the birthday|only on your birthday|just on the day|day itself|тек туған күн|туған күннің өзінде ғана"
            ),
            other: Phrases("дня после|дней после|days after|күн кейін"),
            except: Phrases("и три|и еще|and three|plus three"),
            isOneWay: true),
        Opposites(
            matter: [
                Phrases("втор|две вещ|две пар|двух вещ|second|two.|екінші|екі зат"),
                Phrases("скид|минус|жеңілдік|discount|off.|процент|считает|есепте|percent|пайыз"),
            ],
            one: Phrases(
                "от больш|с больш|от дорог|с дорог|от более дорог|от той что дорож|что дорож|от общей|от всей сумм|на весь чек|на весь заказ|на обе вещ|на обе пар|whole order|whole receipt|both items|both pieces|both pairs|entire order|off both|жалпы сома|екеуіне де|бүкіл чек|которая дорож|larger|dearer|more expensive|pricier|priciest|higher|қымбат"
            ),
            other: Phrases(
                "от меньш|с меньш|от дешев|от более дешев|дешевл|что подеш|smaller|lower|cheaper|cheapest|less expensive|арзан"
            )
        ),
    ]

    static let ofPreorder: [Opposites] = [
        Opposites(
            matter: [Phrases("остаток|остальн|остатк|the rest|balance|remain|қалған")],
            one: Phrases(
                "сразу|при заказ|до отправ|перед отправ|заранее|before it|before ship|before we ship|алдын ала|жіберер алдында"
            ),
            other: Phrases("при получ|получени|on delivery|on receipt|on pickup|when you get|алғанда|алған кезде"),
            isOwn: true),
        Opposites(
            matter: [
                Phrases("предзаказ|преордер|preorder|pre order|под заказ|алдын ала тапсыр|тапсырыс"),
                Phrases.cancelling,
            ],
            one: Phrases(
                "в любой момент|в любое врем|когда угодно|на любом этап|any time|anytime|any moment|at any point|whenever|кез келген уақыт|кез келген сәт|қашан болса"
            ),
            other: Phrases("пока фабрик|пока не отправ|трое суток|three days|until|трех суток|үш тәулік")),
        Opposites(
            matter: [
                Phrases("предзаказ|преордер|preorder|pre order|под заказ|алдын ала тапсыр|тапсырыс"),
                Phrases.cancelling,
            ],
            one: Phrases("нельзя|невозможн|не получится|cannot|cant.|not possible|no cancel|болмайды|мүмкін емес"),
            other: Phrases("можно|can.|болады"),
            except: Phrases("после|позже|потом|отправ|уже|после|after|later|once|shipped|already|кейін"), isOneWay: true
        ),
        Opposites(
            matter: [Phrases("предоплат|аванс|задат|залог|prepay|deposit|алдын ала төлем")],
            one: Phrases("сгора|сгорит|сгорел|пропада|пропад|теряет|lose|lost.|forfeit|күйіп|күйеді"),
            other: Phrases("переносим|перенос|на другую модель|transfer|moved to|move it|басқа модель"),
            except: Phrases("не сгор|не проп|не теря|wont lose|not lose|dont lose|күймей"), isOneWay: true),
        Opposites(
            matter: [
                Phrases("предоплат|аванс|задат|prepay|deposit|алдын ала төлем"),
                Phrases("позже|потом|передума|после отправ|later|after|change your mind|кейін"),
            ],
            one: givingBack, other: movingOn, except: tooEarly, isOneWay: true),
        Opposites(
            matter: [
                Phrases("предоплат|деньг|prepay|deposit|money|refund|алдын ала төлем|ақша"),
                Phrases(
                    "позже|после отправ|отправил|отправит|later|shipped|ships.|sent.|dispatched|кейін|жіберіп|жіберген|жіберсе"
                ),
                Phrases(
                    "предзаказ|преордер|под заказ|фабрик|завод|preorder|pre order|factory|алдын ала тапсыр|фабрика|зауыт"
                ),
            ],
            one: givingBack, other: movingOn, except: tooEarly, isOneWay: true),
    ]

    private static let givingBack = Phrases(
        "вернем|верну|возвращ|full refund|refund|give it back|give the money back|give you the money back|money back|prepayment back|deposit back|қайтарамыз|қайтарып"
    )
    private static let movingOn = Phrases("переносим|перенос|на другую модель|transfer|moved to|move it|басқа модель")
    private static let tooEarly = Phrases(
        "не верн|не возвращ|не отправ|не успел|перв|трое|трех|до отправ|пока|брак|hasnt|havent|not shipped|not yet|not refund|no refund|three|until|before|first|defect|алғашқы|үш|дейін|жібермеген|жібермесе|қайтармай"
    )
}
