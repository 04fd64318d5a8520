import Language

/// Words that customers say around what they ask for, which name no product.
package enum TalkWords {
    /// Whether a folded word is talk, by itself or by how it begins.
    package static func contain(_ word: String) -> Bool {
        if StopWords.contain(word) || words.contains(word) { return true }
        return word.unicodeScalars.count >= 4 && beginnings.contains(where: word.hasPrefix)
    }

    /// Whether a Latin word is Russian or Kazakh talk written with Latin letters: `est`, `skolko`, `korsetinizshi`.
    package static func containsTransliterated(_ word: String) -> Bool {
        Transliteration.cyrillic(word).contains { spelled in
            contain(spelled) || contain(spelled + "ь") || softless.contains(spelled)
                || spelled.count > 4 && plainKazakh.contains(spelled)
                || spelled.count > 4 && plainKazakhBeginnings.contains(where: spelled.hasPrefix)
        }
    }

    /// Whether a word is Kazakh talk written without the letters that only Kazakh has: `калды`, `tusti`.
    package static func containsPlainKazakh(_ word: String) -> Bool {
        guard word.unicodeScalars.count > 2 else { return false }
        let plain = KazakhSpelling.plain(word)
        return plainKazakh.contains(plain) || plain.count > 4 && plainKazakhRoots.contains(where: plain.hasPrefix)
    }

    private static let plainKazakh = Set(words.filter(isKazakh).map(KazakhSpelling.plain))
    private static let plainKazakhRoots = beginnings.filter(isKazakh).map(KazakhSpelling.plain)

    private static func isKazakh(_ word: String) -> Bool { word.unicodeScalars.contains(where: KazakhLetters.contain) }

    /// Beginnings of Kazakh words as they are typed without the letters that only Kazakh has.
    private static let plainKazakhBeginnings: [String] = {
        let plain: [Character: Character] = [
            "ө": "о", "ү": "у", "ұ": "у", "қ": "к", "ғ": "г", "ң": "н", "ә": "а", "і": "и", "һ": "х",
        ]
        return beginnings.filter { $0.unicodeScalars.contains(where: KazakhLetters.contain) }.map { beginning in
            String(beginning.map { plain[$0] ?? $0 })
        }
    }()

    private static let softless = Set(
        words.map { word in String(String.UnicodeScalarView(word.unicodeScalars.filter { $0 != "ь" })) })

    private static let words = Set(
        """
        сколько скока скок почем цена цены цену ценник стоит стоят стоимость прайс сумма шт штук штуки пара пары пар
        фото фотка фотки фоточки фоточку фотку фотографии видео живые наличие наличии номер цвет цвета цвете цветом цветов
        сейчас теперь потом пока скоро надо чтоб лучше совсем просто очень самый самые самая раз разу нибудь вопрос плюс обе оба
        мынау мынаны chat чат ал день час возьму беру думаю знаю реально вроде именно бот бота боту боте отбой угу ага которая который которые которую тех те той того том
        ношу носит нога ногу подойдет подруга подруге маме мама мамы сестре дочке жене себе подарок год году новому новый
        новые новая весну лето лета зиму зима осень праздник свадьбу работу офис город городу алматы бренд марка модель модели
        вид виде вариант варианты другие другой другая другом других еще ещё больше меньше большой большая большую маленький
        маленькая маленькую обычного обычный обычная обычную стандартная размера размер размеры размеров буквой буква буквы
        есь хачу прив здрасьте салам сәлем скинте скинуть показать покажете увидеть глянуть посмотреть выглядит выглядят
        супер super суперски живы любой любая любые всё все весь вся какойнибудь например примерно около где кто чё чо ка то
        қанша тұрады өлшем өлшемі өлшемдер түсі түс түсті түстері көрсетіңіз көрсетіңізші сурет суретін суреті суреттері
        суретімен баға бағасы қалды қалдыма нешеу неше дана жұп алайын алам алсам керекті жіберіңізші жібересіз жіберіңіз басқа
        всех всем всеми обеих обоих двое трое екеуі екеуінің екеуін үшеуі келді келеді келе келген келіп болды болады болса
        алды алдында алдынан алдыңғы алсам берді берші қайтадан қай сол осы бұл мына ана тұр ма ме ба бе па пе
        қараймын қарайық қарайын қарасам қарасақ қарағым қарағымыз қараңызшы қараңыздаршы қарайтын қарайсыз қарау қарауға
        қараймыз қараса қарағанда гляну соны осыны фотосы фотосын фотолары фотоларын фотоларыңыз бұны мұны оны оларды соларды пен бен
        қалды қалған келді келе түсті түсі түстер өлшем өлшемі қанша қандай қайда қашан қалай керек жоқ сіз сізде сіздерде үшін
        сатып сатасыз сатасыздар сатылды табыла табылады қыз қызым қызыма апам анам апай апке ағай күйеуіме сыйлыққа тойға
        сатылып кеткен кетті кетпеді еді қыздар деп дейін енді қараңыз қарап қарай қарасам тұрған тұрсыз жатыр отыр кеше
        ғана екен емес әлі тапсырыс жеткізу рахмет сәлем сәлеметсіз бүгін ертең қазір біреу біреуі жұп дана қол қою қап қып
        емеспін болсын болса көрейін көрсет көрсетші жіберші айтшы айтыңыз бағасын қымбат арзан жақсы әдемі керегі өзі
        бәрі барлық ішінде не қайсысы түрі түрлері тағы кем емес
        price cost much size sizes color colour colors colours photo photos pic pics picture pictures image see buy get any
        available availability stock one left still many pair pairs piece pieces please plz in out all more other else
        looking look for want need like also only just still got item items model models brand show us eu uk
        new today now here there something anything everything thanks thank you dear good great nice
        hey hi hello hiya big small little medium large lower higher side sides both by true really very
        daughter son mother mom mum sister wife husband friend girlfriend ship ships shipping send delivery deliver
        true false how when where why which who would could should can may might will shall have has had was were been
        is are am be being it its this that these those they them their there he she his her our your my mine we you
        and or but if so because than then too as at on of off over under up down out into from with without for to
        wear wearing wore tomorrow yesterday week weekend month year order ordered ordering come came go going went
        take takes took give gave let lets know knew think thought tell told ask asked find found wondering wonder
        maybe perhaps sure ok okay yes no not nope yeah yep sorry hope hoping possible possibly exactly only even
        real original genuine cheap cheaper expensive nice lovely beautiful pretty cute same different everyday work party wedding birthday present man woman girl
        ones each every shot shots snap snaps closeup close view views angles wanna gonna gotta lemme plus per instead rather prefer
        preferably choose choosing between compare comparing comparison versus vs difference list whole full set pls kindly quick quickly
        question asking wants wanted needs needed likes liked love loved looks seen saw check checking confirm
        tomorrow's later soon early late first second third next previous same-day bit lot lots few several couple dozen
        total price-wise budget around approximately roughly least most max min maximum minimum half halves exact exactly
        wide narrow fit fits fitting true-to-size runs run tight loose comfy comfortable walk walking stand
        summer winter autumn spring fall season holiday vacation beach office evening casual formal
        real-life live video videos screenshot screenshots website site insta instagram whatsapp link catalogue catalog
        mom's mum's sister's friend's wife's shop shops store stores city town country almaty astana
        leather suede nylon canvas patent cashmere silk wool quilted crystal crystals rhinestone rhinestones logo material
        left-over leftover restock restocked restocking back again anymore yet already
        book friday monday tuesday wednesday thursday saturday sunday manicure resend again send another angle left right remaining remain about what's whats do does got i'm im i'd id
        """.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) })

    private static let beginnings = [
        "остал", "интерес", "пожалуй", "подскаж", "здравств", "покаж", "пришл", "скинь", "отправ", "размер", "налич",
        "есть",
        "хотел", "хочет", "купит", "закаж", "заказ", "нужн", "цвет", "оттен", "расцвет", "фотк", "фоточ", "фотограф",
        "посмотр",
        "каки", "модел", "фоток", "кинь", "кида", "киньт", "закин", "закид", "накин", "накид", "докин", "вышл",
        "сбрось", "сброс",
        "перешл", "щелкн", "сфот", "выгляд", "полюб", "рассмотр", "взгля", "гляд", "көрін", "көргі", "көрсе", "таста",
        "лақтыр",
        "жолда", "түсір",
        "стоимост", "примерит", "доставк", "магазин", "девуш", "добр", "спасиб", "удал", "случайн", "ракурс",
        "повтор",
        "представ", "көрсет", "көрей", "көру", "жібер", "сурет", "айтыңыз", "рахмет",
    ]
}

/// Things that people ask a shop of shoes and bags for, and that are named by no category of such a shop unless its vocabulary says
/// so: a question for a `рюкзак Prada` is not answered by Prada's bags.
package enum OtherGoods {
    /// Whether a word names such a thing.
    package static func contain(_ word: String, stem: String) -> Bool {
        // A stem may be short: `колена` is no `колье`.
        words[stem]?.contains { own in
            // `платит` is no `платье`.
            zip(own, word).prefix { $0 == $1 }.count >= min(own.count > 5 ? 5 : 4, own.count)
        } == true
    }

    private static let words: [String: [String]] = {
        let stemmer = Stemmer()
        let words =
            """
            рюкзак часы шуба пальто куртка пуховик платье юбка брюки джинсы футболка худи свитшот свитер кофта рубашка
            блузка костюм пиджак купальник бельё пижама халат носки колготки шапка кепка панама шляпа перчатки варежки зонт
            чемодан духи парфюм туалетная помада косметика крем серьги кольцо браслет колье цепочка ожерелье брошь бижутерия
            украшения телефон чехол наушники игрушка посуда галстук запонки зонтик часики носочки стельки шнурки пропитка спрей щётка
            ветровка тренч плащ жилет блейзер лонгслив легинсы лосины майка комбинезон брелок визитница
            картхолдер ключница вотч бананка обложка заколка ободок шампунь плед полотенце коврик бейсболка толстовка дублёнка
            backpack watch coat jacket dress skirt jeans trousers hoodie sweater shirt swimsuit underwear socks hat cap gloves
            umbrella suitcase perfume earrings ring bracelet necklace jewelry jewellery phone case polish spray insoles shoelaces
            trench blazer vest leggings tee lipstick makeup keychain cardholder blanket pajamas lingerie tights
            wristwatch hairband brooch
            сағат көйлек күртеше тон шалбар жейде сырға сақина білезік иіссу әтір шабадан қолғап шұлық алқа
            """.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) }
        return Dictionary(grouping: words) { stemmer.terms(of: $0).first ?? $0 }
    }()
}

/// Brands that people ask shops for; one that the shop's own names do not hold is not carried.
package enum KnownBrands {
    /// Whether a folded word, or two of them joined, name such a brand.
    package static func contain(_ word: String) -> Bool {
        names.contains(word) || cyrillicBeginnings.contains { word.hasPrefix($0) && word.count <= $0.count + 2 }
            || word.unicodeScalars.first.map { $0.value > 0x7F } == true
                && HeardSpelling.spellings(of: word).contains(where: sounds.contains)
    }

    /// Longer names alone: short ones sound like many words.
    private static let sounds = Set(names.filter { $0.count > 6 }.flatMap(HeardSpelling.spellings))

    private static let names = Set(
        """
        nike adidas puma reebok zara hm mango bershka coach michael kors jacquemus versace armani givenchy fendi rolex cartier
        omega tissot swatch bulgari tiffany converse vans asics salomon timberland lacoste moncler canada furla pinko guess dkny
        calvin tommy hilfiger burberry kenzo moschino offwhite stussy supreme yeezy jordan row therow redwing birkenstock crocs
        ecco geox aldo steve madden skechers fila balmain lanvin marni jilsander khaite toteme staud polene telfar mulberry
        longchamp bally tods hogan santoni zegna dolce gabbana dolcegabbana tomford ferragamo salvatoreferragamo ganni marant
        isabelmarant acne acnestudios philippplein dsquared stoneisland chopard hugo boss hugoboss uniqlo clarks rieker massimodutti
        stradivarius rickowens margiela maisonmargiela onitsuka onitsukatiger hoka mizuno saucony merrell columbia northface
        toryburch katespade marcjacobs viviennewestwood stellamccartney stella mcm radley furla aquazzura renecaovilla caovilla
        rayban swarovski pandora casio drmartens docmartens martens moonboot lululemon maxmara casadei sergiorossi giuseppezanotti zanotti rogervivier vivier wandler elleme nanushka cultgaia apc carven vagabond
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let cyrillicBeginnings = [
        "найк", "адидас", "пум", "рибок", "зар", "манго", "берш", "коуч", "корс", "жакмюс", "жакемюс", "версач",
        "армани", "живанш",
        "фенди", "ролекс", "картье", "омег", "тиссо", "булгари", "тиффани", "конверс", "ванс", "асикс", "саломон",
        "тимберленд",
        "лакост", "монклер", "фурл", "пинко", "гесс", "кензо", "москино", "биркеншток", "крокс", "экко", "альдо",
        "скечерс", "фил",
        "бальмен", "балмейн", "ланвин", "лонгшамп", "мюглер", "дольче", "габбан", "томфорд", "феррагам", "марджел",
        "маржел", "маржиел",
        "марант",
        "онитсук", "онитцук", "хуго", "дутти", "юникл", "габор", "риекер", "томми", "майклкорс", "корс", "торибёрч",
        "кейтспейд", "джейкобс", "вествуд", "аквазур", "каовил", "казадеи", "дзанотти", "занотти", "вивье", "диадор",
        "стоунайленд", "рэйбан", "рейбан", "райбан", "мартинс", "мартенс", "сваровск", "пандор", "касио", "максмар",
        "ториберч", "ториберчь",
    ].map { Folding.fold($0) }
}
