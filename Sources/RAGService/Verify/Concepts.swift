import Products
import Language

/// What a clause is about, whatever language says it: roots of its words as they sound, and topics that shops have terms on.
enum Concepts {
    /// The concepts of words, without numbers and small words.
    static func of(_ tokens: some Sequence<Token>) -> Set<String> {
        var found: Set<String> = []
        var before = ""
        for token in tokens where token.kind != .number {
            var isTopic = false
            defer { before = token.text }
            if before == "your", token.text == "place" {
                found.insert("#home")
                continue
            }
            // `on receipt`: when something is got.
            if before == "on", token.text == "receipt" { continue }
            if before == "up", token.text == "front" {
                found.insert("#prepayment")
                continue
            }
            if before == "gift", token.text.hasPrefix("card") {
                found.insert("#certificate")
                continue
            }
            for topic in byBeginning[Beginning.key(of: token.text)] ?? [] where topic.begins(token.text) {
                found.insert(topic.concept)
                isTopic = true
            }
            // `Срок 12–20 дней`: any span of time has one.
            if !isTopic, let town = Towns.otherName(of: root(of: token.text)) { found.insert(town) }
            guard !isTopic, !ofAnySpan.contains(token.text), !StopWords.contain(token.text) || token.text.count > 5,
                token.text.count > 2
            else {
                continue
            }
            found.insert(root(of: token.text))
        }
        return found
    }

    /// The first sounds of a word, by which forms and alphabets agree: `Қарағандыға` and `Караганда`.
    static func root(of word: String) -> String { String((HeardSpelling.spellings(of: word).first ?? word).prefix(5)) }

    private static let ofAnySpan: Set<String> = [
        "обычно", "usually", "әдетте", "срок", "сроки", "сроком", "время", "занимает", "takes", "take", "time",
        "течение", "течении", "через", "within", "ішінде", "мерзім", "мерзімі", "уақыты", "алады", "времени", "стоит",
        "вечера", "утра", "ночи", "кешкі", "таңғы", "пути", "дороге", "жолда", "transit",
        "цена", "costs", "бағасы",
    ]

    /// Roots of words that point at something said before: `На это 14 дней`.
    static let vague = Set(["это", "этого", "этом", "столько", "осыған", "оған", "this", "that"].map(root))

    /// What words of a topic begin with. Compared by bytes: words are folded, and a shop's terms have many of them.
    private struct Beginning {
        let concept: String
        let bytes: [UInt8]
        /// Whether the whole word is meant, which the table says by a full stop.
        let isWhole: Bool

        init(_ text: String, of topic: String) {
            concept = "#" + topic
            isWhole = text.last == "."
            bytes = Array(isWhole ? text.dropLast().utf8 : text[...].utf8)
        }

        func begins(_ word: String) -> Bool {
            let letters = word.utf8
            return isWhole ? letters.elementsEqual(bytes) : letters.starts(with: bytes)
        }

        /// The first three bytes, which every beginning has.
        static func key(of word: some StringProtocol) -> UInt32 {
            word.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
        }
    }

    private static let byBeginning: [UInt32: [Beginning]] = {
        var table: [UInt32: [Beginning]] = [:]
        for (topic, words) in topics {
            for word in words.split(separator: " ") {
                let beginning = Beginning(Folding.fold(word), of: topic)
                table[Beginning.key(of: String(decoding: beginning.bytes, as: UTF8.self)), default: []].append(
                    beginning)
            }
        }
        return table
    }()

    /// Topics, and what their words begin with in each language.
    private static let topics: [(String, String)] = [
        (
            "delivery",
            "достав привез привоз довез довоз ездим едет идет. идут. доед доход дойдет придет придут приед отправ высыл жеткіз келеді. барады. deliver ship. shipping ships send. sent. arriv жібер"
        ),
        ("courier", "курьер courier"), ("door", "двер квартир есік есікк пәтер door apartment flat."),
        ("branch", "отделен бөлімше branch office. пункт pick. pickup пвз"),
        ("free", "бесплат тегін free. даром"), ("taxi", "такси taxi срочн шұғыл urgent"),
        ("abroad", "росси кыргыз узбек ресей қырғыз өзбек russia kyrgyz uzbek ems"), ("mail", "почт пошта post. mail"),
        ("preorder", "предзаказ преордер preorder pre. алдын тапсырыс фабрик закажу. закажем. заказываю."),
        ("order", "заказ order"),
        ("prepayment", "предоплат аванс задат вперед upfront prepay deposit төлем залог"),
        ("return", "верну. вернут вернул вернем возвра қайтар return обмен обменя ауыстыр exchange"),
        ("refund", "деньг refund money ақша"), ("warranty", "гарант кепілдік warrant guarant"),
        (
            "shoes",
            "обув аяқкиім киім shoe footwear туфл кроссов ботин сапог балетк лофер босонож шлепан угги boots. sneaker trainers. loafer sandals. етік"
        ), ("bags", "сумк сумок сөмке bag фурнитур"),
        ("discount", "скид жеңілдік discount минус off."), ("second", "вторую. второй. вторая. екінші second."),
        ("first", "первой. первую. первая. алғашқы бірінші first."), ("card", "карт card постоян loyal тұрақты"),
        ("purchase", "покупк покупок сатыпал сатып. purchas"),
        ("installments", "рассроч бөліп instal наценк переплат устеме үстеме төлемсіз kaspi plan. plans."),
        (
            "work",
            "работа работ. открыт откры график ашық жұмыс істейм дүкен open. opens opening close. closes closed закры жабық ашыл жабыл жабам ждем. приходите заходите заезжайте забегайте күтеміз күтемін"
        ),
        ("sunday", "воскрес вс. жексенбі sunday"), ("monday", "понедел пн. дүйсенбі monday mon."),
        ("saturday", "суббот сб. сенбі. сенбіде saturday"),
        ("tuesday", "вторник вт. сейсенбі tuesday tue. tues."), ("friday", "пятниц пт. жұма friday fri."),
        ("thursday", "четверг чт. бейсенбі thursday thu. thurs."),
        ("wednesday", "сред. среду. среда. среде. средам. средами. сәрсенбі wednesday"),
        ("daily", "ежеднев күнделікті daily everyday сайын"),
        ("rest", "отдых выходн демал closed holiday мереке праздн"),
        ("wrap", "упак упаков пакуе запаку заверн заворач орау орап wrap открытк лент ribbon"),
        ("gift", "подар сыйлық gift"), ("receipt", "чек чека чеку чеке check. receipt"),
        ("certificate", "сертификат certificate"),
        ("tryon", "примерк пример мери. мерить киіп try. fitting"), ("home", "дом. дома. домой үйге үйіңіз үй. home"),
        ("hold", "держ отлож брон сақта ұстай hold reserv придерж"), ("payment", "оплат плат төле pay."),
        ("address", "адрес находим мекенжай орналас address located проспект даңғыл avenue"),
        ("floor", "этаж қабат floor"),
        ("entrance", "вход кіреберіс entrance двор ауладан yard"), ("parking", "стоянк парк parking тұрақ. park"),
        ("birthday", "рожден туған birthday bday. др."), ("repair", "набойк профилакт мастер жөнде repair taps."),
        ("cancel", "отказат отказыв отмен передум cancel"),
        ("arrivals", "новин новое. поступлен завоз arrivals. жаңа. жаңалық"),
        (
            "stretch",
            "растяж растянем растянут. растянуть растяну. растягиваем колодк stretch созып созу созам кеңейт қалып"
        ),
        ("messages", "сообщен пиш напис напиш whatsapp хабарлама message writ жазсаң жазың"),
        ("calls", "звон позвон набра набер қоңырау call."),
        ("city", "город қала city town"),
    ]
}
