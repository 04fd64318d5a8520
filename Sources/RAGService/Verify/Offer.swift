/// Something that a shop does or has for its customers, which a draft may deny: wrapping, live photos, a mirror, things brought to order.
struct Offer: Sendable {
    let thing: Phrases
    /// Where it is said otherwise in the terms.
    var stated: Phrases?
    /// What else the sentence has to speak of.
    var with: Phrases?
    /// Where one of these is said as well, something less is denied: that it is free, that it is done for every thing.
    var except: Phrases?

    /// Whether a clause of the terms offers it.
    func isStated(by clause: TermsBook.Clause) -> Bool {
        (stated ?? thing).isSaid(in: clause.words) && with?.isSaid(in: clause.around) != false
            && !Phrases.deny(clause.words)
    }

    static let all: [Offer] = [
        Offer(
            thing: Phrases(
                "упаков|упакуем|упакова|заверн|заворач|обертк|gift wrap|wrap.|wrapping|wrapped|орап|орау|оралым"),
            stated: Phrases("упак|завернем|wrap|орау"),
            except: Phrases(
                "бесплат|free|тегін|в подарок|включ|входит|included|деньг|плат|меньше|дешевл|under|less|заводск|фирменн|кіреді|кірмейді"
            )),
        Offer(
            thing: Phrases(
                "видео|живое|живые|живых|живую|снимк|фото на ноге|video|videos|live photo|live pic|real life|film.|бейне|тірі фото|шынайы фото"
            ), stated: Phrases("видео|сниму"),
            except: Phrases("сейчас|сегодня|завтра|лиц.|лица|клиент|пока.|now|today|yet|face|қазір|бүгін|фильтр|filter")
        ),
        Offer(
            thing: Phrases(
                "под заказ|предзаказ|преордер|preorder|pre order|special order|to order|тапсырыспен|тапсырысқа"),
            stated: Phrases("под вас|предзаказ|под заказ|preorder"),
            except: Phrases(
                "вышив|вышит|возвра|верн|обмен|принима|отмен|отказ|cancel|return|refund|embroid|кесте|қайтар|предоплат|аванс|upfront|prepay|deposit|скид|discount|гарант|эт|this|that|осы|бұл|алдын ала төлем|бас тарт"
            )),
        Offer(
            thing: Phrases("трек|tracking|track number|отследить|отслеживан|трек нөмір"), stated: Phrases("трек|track"),
            except: Phrases("пока|еще|yet|сегодня|today|бүгін|әлі|почт|ems|обнов")),
        Offer(thing: Phrases("зеркал|mirror|айна.|айнасы|айнамыз")),
        Offer(thing: Phrases("ковер|ковр|carpet|rug.|кілем")),
        Offer(
            thing: Phrases("следк|следочк|носочк|носки.|footsie|footlet|try on socks|socks.|нәски|шұлық|іздік"),
            stated: Phrases("следк|носочк|footsie|footlet|socks.|шұлық")),
        Offer(
            thing: Phrases(
                "эсф|счет фактур|электронн счет|e invoice|einvoice|electronic invoice|electronic tax|tax invoice|электрондық шот|шот фактур"
            ), stated: Phrases("эсф|счет фактур|e invoice|tax invoice")),
        Offer(
            thing: Phrases("по номеру|номеру телефона|phone number|to the number|нөмірге|нөмірмен|нөмір арқылы"),
            with: Phrases("перев|каспи|kaspi|оплат|transfer|pay|аудар|төле")),
        Offer(
            thing: Phrases("qr"), with: Phrases("каспи|kaspi|оплат|плат|pay|төле"),
            except: Phrases("халык|halyk|другого банка")),
        Offer(
            thing: Phrases("қазақша|қазақ тілінде|казахски|казахском|kazakh"),
            stated: Phrases("қазақша|казахски|казахском"), except: Phrases("kazakhstan|чек|открытк|card")),
        Offer(
            thing: Phrases("рожден|birthday|туған күн"), stated: Phrases("рожден"),
            with: Phrases("скид|процент|discount|off.|жеңілдік|пайыз|бонус"),
            except: Phrases(
                "склад|сумм|распродаж|combin|stack|sale|қосыл|заранее|раньше|до.|before|ahead|уцен|без паспорт|месяц|недел|month|week"
            )),
        Offer(
            thing: Phrases("втор вещ|вторую|второй|second|екінші"), stated: Phrases("вторую вещь"),
            with: Phrases("скид|минус|discount|off.|жеңілдік"),
            except: Phrases(
                "чек|receipt|order|распродаж|уцен|sale|склад|сумм|combin|больш|дорог|этаж|floor|қабат|карт|card")),
        Offer(
            thing: Phrases(
                "постоянн гост|постоянных гост|постоянн клиент|постоянным|постоянных|loyalty|тұрақты клиент"),
            stated: Phrases("постоянн"), with: Phrases("карт|скид|card|discount|program|жеңілдік"),
            except: Phrases("склад|сумм|combin|stack|sale|распродаж|уцен")),
        Offer(
            thing: Phrases("на дом.|на дому|дома.|at home|to your home|home fitting|үйге|үйде"),
            stated: Phrases("на дом.|на дому|at home"),
            with: Phrases("примерк|мери|примерить|на выбор|try|fitting|киіп"),
            except: Phrases("больше|more than|артық|бесплат|free|заплат|платить")),
        Offer(
            thing: Phrases(
                "такси|taxi|срочн достав|срочную достав|срочно.|urgent deliver|express deliver|шұғыл жеткіз"),
            stated: Phrases("такси|taxi"),
            except: Phrases("бесплат|free|тегін|оплач|фиксир|fixed|за город|наш счет|out of town|сегодня|today|дешевле")
        ),
        Offer(
            thing: Phrases("отзыв|review|пікір"), stated: Phrases("отзыв|оценок|review"),
            except: Phrases("плох|негатив|фальш|накруч|покупа|bad|negative|fake|удал|delete|жаман")),
        Offer(
            thing: Phrases("звонки.|на звонк|звонков|phone calls|calls.|қоңырау"), stated: Phrases("на звонк|calls"),
            except: Phrases(
                "после|до.|ноч|вечер|night|after|before|рабоч|нерабоч|outside|воскрес|кейін|түнде|сейчас|now|обед|пропуск|отвеча всегда"
            )),
        Offer(
            thing: Phrases("пропитк|repellent|protector spray|protective spray|сіңдір"),
            except: Phrases("в корзин|втир|лак")),
        Offer(
            thing: Phrases("открытк|greeting card|ашық хат|ашықхат"),
            except: Phrases("бесплат|free|печата|print|принтер|подпис")),
        Offer(
            thing: Phrases("коробк|коробок|пыльник|чехол|карточк|box.|boxes|dust bag|dustbag|қорап|қорабы|шаңқап"),
            stated: Phrases("коробк|пыльник|dust bag"),
            except: Phrases(
                "верн|возвра|обмен|return|exchange|refund|распродаж|уцен|витрин|қайтар|подарочн|подарок|бутик|boutique|чек|receipt|сертификат|certificate|влез|вмест|fit|запасн|оранж|картон|мят|трещин|открыва|вскры|выбр|потер|цвет|color|colour|open|throw|lose|ключ"
            )),
        Offer(
            thing: Phrases("разниц|difference|айырма"), stated: Phrases("разницу в цене|разница"),
            with: Phrases("обмен|поменя|меня.|меняе|exchange|swap|ауыстыр|айырбаст|дешевле|cheaper|арзан"),
            except: Phrases("в цене нет|нет разниц|no difference|цвет|размер|качеств|colou|quality|никакой")),
    ]

    /// What denies an offer. `Не` does with the verb behind it.
    static func denial(in words: [String]) -> [Range<Int>] {
        words.indices.compactMap { place in
            if let phrase = denials.range(in: Array(words[place...].prefix(4))), phrase.lowerBound == 0 {
                return place..<place + phrase.count
            }
            let word = words[place]
            if kazakh.contains(where: word.hasSuffix) { return place..<place + 1 }
            guard word == "не", place + 1 < words.count else { return nil }
            let verb = words[place + 1]
            return verb.count > 3 && verbs.contains(where: verb.hasSuffix) ? place..<place + 2 : nil
        }
    }

    private static let denials = Phrases(
        "нет.|нету.|нельзя|никак.|невозможн|не получ|не предусмотр|не предостав|отсутств|не дается|не выда|не присыл",
        "no.|dont|doesnt|cant|cannot|wont|do not|does not|are not|is not|isnt|arent|unable|not possible|not available|not offer",
        "жоқ.|болмайды|мүмкін емес")
    private static let verbs = [
        "ем", "им", "емся", "имся", "ется", "ится", "ются", "ятся", "аю", "яю", "ею", "шлю", "гу",
    ]
    private static let kazakh = ["маймыз", "мейміз", "баймыз", "бейміз", "паймыз", "пейміз", "майды", "мейді"]
}
