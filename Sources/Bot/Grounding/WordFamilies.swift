import Language

/// Words that say the same where a shop speaks of its terms and goods, and words that say nothing that could be wrong.
///
/// A row of a family is one meaning in three languages; a word of it may stand for another in an honest rewording. No row holds
/// words that differ in what they promise: «обмен» is not «возврат», «предоплата» not «оплата».
struct WordFamilies: Sendable {
    /// The families and lists, by stems.
    static let shared = WordFamilies()

    static let percent = StatementWord(meaning: "percent", kind: .concept)
    static let tenge = StatementWord(meaning: "tenge", kind: .concept)

    private let families: [String: String]
    private let harmless: Set<String>
    /// Words of politeness as they are written, folded.
    private let polite: Set<String>

    private init() {
        let stemmer = Stemmer()
        func stems(_ words: String) -> [String] { stemmer.terms(of: words) }
        var families: [String: String] = [:]
        for row in Self.table.split(separator: "\n") {
            let sides = row.split(separator: ":")
            guard sides.count == 2 else { continue }
            for stem in stems(String(sides[1])) { families[stem] = String(sides[0]) }
        }
        self.families = families
        polite = Set(Tokenizer.tokens(of: Self.politeWords).map(\.text))
        harmless = Set(stems(Self.connecting)).union(stems(Self.politeWords))
    }

    /// The family of a stem; nil where it is of none.
    func meaning(of stem: String) -> StatementWord? {
        families[stem].map { StatementWord(meaning: $0, kind: .concept) }
    }

    /// Whether a stem only connects or is polite.
    func isHarmless(_ stem: String) -> Bool { harmless.contains(stem) }

    /// Whether a folded word is of politeness.
    func isPolite(_ word: String) -> Bool { polite.contains(word) }

    /// Whether a word is part of a wish or a greeting by those before it: «хорошего вам дня», «feel free».
    func isWish(_ word: String, after words: [String]) -> Bool {
        if word == "free" { return words.last == "feel" }
        return Self.timesOfDay.contains(word) && words.contains { Self.wishing.contains($0) }
    }

    private static let timesOfDay: Set<String> = [
        "день", "дня", "вечер", "вечера", "утро", "утра", "выходных", "day", "morning", "evening", "afternoon",
        "weekend", "күн", "кеш", "таң",
    ]
    private static let wishing: Set<String> = [
        "добрый", "доброе", "доброго", "хорошего", "прекрасного", "удачного", "приятного", "good", "nice", "lovely",
        "great", "қайырлы", "сәтті",
    ]

    /// Whether a folded word puts an answer off.
    static func defers(_ word: String) -> Bool { deferring.contains { word.hasPrefix($0) } }

    private static let deferring = ["уточн", "узна", "нақтыла", "check", "find", "сұрап", "анықта"]

    /// The number and unit that one word says: «половина», «полгода», «неделя».
    static func number(_ word: String) -> (String, StatementWord)? {
        if ["половин", "жартыс"].contains(where: word.hasPrefix) || word == "half" { return ("50", percent) }
        if word == "полгода" { return ("6", StatementWord(meaning: "month", kind: .concept)) }
        return nil
    }

    /// Whether a folded word multiplies by a thousand.
    static func isThousand(_ word: String) -> Bool {
        word.hasPrefix("тыс") || ["тыщ", "тыщи", "мың", "thousand", "k"].contains(word)
    }
}

extension WordFamilies {
    /// Each line is one meaning, its name first.
    private static let table = """
        percent: процент процента процентов пайыз пайызы percent
        tenge: тенге тг теңге tenge kzt
        centimetre: см сантиметр сантиметра сантиметров сантиметрах cm centimetre centimetres centimeters
        piece: шт штук штука штуки дана piece pieces
        day: день дня дней дни днях сутки суток күн күнде күннің күні күндік day days
        hour: час часа часов часы сағат hour hours
        month: месяц месяца месяцев ай айға month months
        deliver: доставка доставить доставим доставляем доставят доставляется привезти привезем привезут \
            привозим везем везут довезем довезут отправить отправим отправляем отправляется высылаем вышлем \
            пришлем прислать пришлю отправка пересылка жеткізу жеткізу жеткіземіз жеткізеді жеткізіледі \
            жібереміз жіберу апарамыз әкелеміз deliver delivery delivered ship shipping send sending bring
        courier: курьер курьером курьерской курьеру
        pay: оплата оплатить оплачиваете оплачивается платить платите заплатить рассчитаться расплатиться \
            внести вносите вносится платеж төлем төлеу төлейсіз төлеуге pay paying payment paid
        ahead: предоплата аванс задаток вперед advance prepay prepayment deposit upfront
        accept: принимаем примем принимаете қабылдаймыз accept
        return: возврат вернуть вернете вернем возвращаем возвращать возвратить қайтару қайтаруға қайтара \
            қайтарып return returned returns refund
        exchange: обмен обменять обменяем обмениваем поменять поменяем айырбастау \
            айырбастауға ауыстыру ауыстыруға ауыстырып exchange exchanged swap
        free: бесплатно бесплатный бесплатная бесплатной даром тегін free
        work: работаем работает открыт открыты открыто жұмыс ашық ашықпыз open working
        stock: наличие наличии налич склад складе қойма қоймада stock available
        leather: кожа кожи кожаный кожаная кожаные кожей былғары былғарыдан leather
        suede: замша замши замшевый замшевая замшевые күдері suede
        natural: натуральный натуральная натуральной натуральные настоящая настоящей табиғи нағыз genuine \
            natural real
        copy: реплика реплики репликами копия копии көшірме replica replicas copy copies
        original: оригинал оригинала оригиналы подлинник түпнұсқа original originals authentic
        warranty: гарантия гарантийный кепілдік warranty guarantee
        repair: ремонт ремонтируем починить починим чиним жөндеу жөндейміз repair fix
        gift: подарок подарка подарки подарочный подарочная подарим дарим сыйлық сыйлыққа gift present
        wrap: упаковка упакуем упаковать завернем орау ораймыз wrap wrapped wrapping
        discount: скидка скидки скидку минус жеңілдік discount off
        instalments: рассрочка рассрочку частями instalments installments installment instalment
        try: примерка примерить примерите примерки мерить померить мерьте киіп try trying
        photo: фото фотография фотографии фотографию фотки снимок снимки снимка сурет суретін суреттер photo \
            photos picture pictures
        order: заказ заказа заказать оформить оформление оформим закажете тапсырыс тапсырысыңыз order
        preorder: предзаказ предзаказа предзаказом preorder
        heel: каблук каблука каблуке каблуком өкше өкшесі heel heels
        sole: подошва подошвы подошве табан табаны sole soles
        inside: внутри внутренний іші ішінде inside interior
        arrive: приходят приходит придут придет поступят поступят поступает түседі arrive arrives
        rest: остаток остальное оставшаяся оставшуюся қалғаны қалғанын rest remaining remainder
        receive: получение получении получите получаете алғанда receive
        bank: банк банка банком
        box: коробка коробке коробку қорап қорабы box
        tag: бирка бирки бирку бирками tag tags label
        wear: носить носили носите ношеный ношеная надевали киілмеген кию worn wear
        store: магазин магазина магазине бутик шоурум дүкен дүкенде store shop showroom
        everyday: ежедневно каждый каждого everyday daily
        warm: теплый теплая теплые тепло жылы warm
        soft: мягкий мягкая мягкие мягкости жұмсақ soft
        light: легкий легкая легкие легко жеңіл light lightweight
        comfortable: удобный удобная удобные удобно комфортный ыңғайлы comfortable comfy
        roomy: вместительный вместительная поместится помещается влезет входит сыяды fits fit
        """
}

extension WordFamilies {
    /// Words that connect, and names of what a value is of: the values themselves have to be known.
    private static let connecting = """
        быть есть имеется имеются является являются будет будут бывает стоит стоят стоимость цена цене цену составит составляет \
        составляют обойдется выйдет выходит получится получается можно можете могу может могут сможете смогу нужно надо \
        хотите хотели пожелаете желании нравится понравилось интересует сделан сделана сделано сделаны изготовлен изготовлена \
        выполнен выполнена сшит сшита находимся находится расположен расположены предлагаем представлен представлена \
        даем дадим идет занимает займет длится действует модель модели моделью вариант варианта варианты вариантов пара пары \
        пару вещь вещи товар товара изделие цвет цвета цвете цветом оттенок размер размера размере размеры размеров номер \
        материал материала материалу позиция выбор также сейчас еще уже очень просто именно даже вот это этот эта эти такой \
        такая такие тоже например кстати тогда поэтому зато при этом также вообще точно действительно прямо всего около \
        примерно обычно сразу затем потом либо который которая которые какой какая какие наш наша наши нашем нашей ваш ваша ваши \
        вашему вашей вами нами она они оно него нее мы вы нам вас вам менеджер менеджера менеджеру уточню уточним узнаю \
        узнаем напишу отвечу ответ вопрос вопросу вопросы поводу насчет отношении касается про для под над через течение \
        предложить предложу можем возможен возможна возможно возможны город города городу городе туда сюда откуда куда \
        период срок сроки сроком время составе виде комплект имени зовут меня \
        бар болады болып тұрады құны баға бағасы бағасын құрайды үлгі үлгісі түс түсі түсі өлшем өлшемі өлшемдер сізге сіздер \
        біз бізде біздің бұл осы үшін және менеджерден нақтылаймын нақтылап жазамын сұрақ сұрағы бойынша болса қазір дәл өте \
        тек тағы да де мен пен бен жасалған тігілген материалы мерзімі мерзім уақыты ішінде аралығында атым туралы \
        қала қалаға қаласы қаласына мүмкін дейін \
        is are be been being will would can could may might have has had cost costs price priced comes come made available \
        item pair model option options colour color size material right now it its they them these those this that there here \
        our your we you us about for with and or also just really quite actually currently within takes take total per each \
        ill youll well theyll theyre youre weve ive id possible thing things city town choose choosing \
        manager check ask write let know question get back one ones which what so well as of at by in on to from the a an
        """

    /// Words of politeness and warmth.
    private static let politeWords = """
        здравствуйте приветствую добрый доброе доброго спасибо благодарю пожалуйста рада рады приятно понимаю \
        поздравляю извините простите жаль сожалению обращайтесь пишите спрашивайте помогу помочь подскажу подсказать \
        расскажу рассказать готова связи хорошего прекрасного удачного приятного покупок отличный отличная прекрасный прекрасная чудесный \
        чудесная замечательный замечательная красивый красивая красивые стильный стильная вкус удовольствием покажу \
        показать подберу подберем подобрать посмотрите смотрите радостью \
        сәлеметсіз рақмет рахмет қуаныштымын өкінішке орай қарай кешіріңіз көмектесемін көмектесейін көмектескеніме көмектесуге тамаша әдемі жазыңыз \
        таңдау таңдауыңыз керемет \
        hello hi good nice thanks thank please sorry glad happy pleased lovely great wonderful \
        beautiful gorgeous choice welcome help love feel free questions enjoy
        """
}
