import Language

/// Models of well-known brands that people ask shops for by name: one that the shop's own names do not hold is not carried, however
/// ordinary its word is (`choo love 85`, `so kate`, `гуччи хорсбит`).
enum KnownModels {
    /// A model that words name.
    struct Model: Hashable {
        /// The brand's name as one folded word; empty for a form that many brands have.
        var brand: String
        /// The words of its name in Latin letters.
        var words: [String]
        /// Whether the word is one of everyday talk, too: it is a model only right beside the brand or a name of it.
        var isEveryday: Bool
    }

    /// The models that some folded words name.
    /// - Parameter isHeard: whether a word that is spelled otherwise may sound like one.
    static func named(_ words: [String], _ kind: Token.Kind, bySound isHeard: Bool) -> [Model] {
        let phrase = words.joined(separator: " ")
        if kind == .latin {
            return byLetters[phrase] ?? (phrase.last == "s" ? byLetters[String(phrase.dropLast())] : nil) ?? []
        }
        // `спиди`, `хорсбита`, `пазлом`.
        for ending in 0...2 where ending == 0 || phrase.count - ending > 3 {
            if let found = byLetters[String(phrase.dropLast(ending))] { return found }
        }
        guard isHeard else { return [] }
        return HeardSpelling.spellings(of: words.joined()).lazy.compactMap { bySound[$0] }.first ?? []
    }

    /// Most words of a name.
    static let longest = 3

    private static let byLetters: [String: [Model]] = {
        var found: [String: [Model]] = [:]
        for (model, spellings) in all {
            // `onthego` and `on the go`.
            for spelling in Set(spellings + spellings.map { $0.filter { $0 != " " } }) {
                found[spelling, default: []].append(model)
            }
        }
        return found
    }()

    /// Longer names alone: short ones sound like many words.
    private static let bySound: [String: [Model]] = {
        var found: [String: [Model]] = [:]
        for (model, _) in all where !model.isEveryday && model.words.joined().count > 5 {
            for spelling in HeardSpelling.spellings(of: model.words.joined()) {
                found[spelling, default: []].append(model)
            }
        }
        return found
    }()

    private static let all: [(model: Model, spellings: [String])] = lists.flatMap { brand, list in
        list.split(separator: ",").map { entry in
            let isEveryday = entry.contains("~")
            let names = entry.filter { $0 != "~" }.split(separator: "|").map { Folding.foldLine(String($0)) }
            let words = names[0].split(separator: " ").map(String.init)
            return (Model(brand: brand, words: words, isEveryday: isEveryday), names)
        }
    }

    /// Brands with their models: in Latin letters, then as Russian spells them. `~` marks words of everyday talk.
    private static let lists: [(String, String)] = [
        (
            "",
            "belt bag|белт бэг|белт баг,fanny pack,bum bag|бам бэг,wallet on chain|воллет он чейн,camera bag|камера бэг"
        ),
        (
            "chanel",
            "classic flap|классик флэп|классик флеп,flap~|флэп|флеп,gabrielle|габриэль|габриель,vanity|ванити,woc|вок,"
                + "deauville|довиль,coco handle|коко хендл,camellia|камелия,reissue|реисью"
        ),
        (
            "dior",
            "bobby|бобби,caro|каро,toujours|тужур,montaigne|монтень|монтайн,vibe~|вайб,diorama|диорама,granville|гранвиль"
        ),
        (
            "hermes",
            "constance|констанс,picotin|пикотин,evelyne|evelyn|эвелин,lindy|линди,garden party|гарден парти,herbag|эрбаг|хербаг,"
                + "bolide|болид,jypsiere|джипси,halzan|халзан,bouncing|баунсинг,izmir|измир,clic h|клик аш"
        ),
        (
            "gucci",
            "horsebit|хорсбит|хорсебит,ace~|эйс,bamboo|бамбу,soho|сохо,ophidia|офидия,rhyton|ритон|райтон,screener|скринер,"
                + "princetown|принстаун,brixton|брикстон,blondie|блонди,aphrodite|афродита,attache|атташе,diana~|диана,tennis~"
        ),
        (
            "louisvuitton",
            "speedy|спиди,alma|алма|альма,noe~|ноэ,onthego|on the go|онзегоу|онтзегоу|он зе гоу,capucines|капусин|капуцин,"
                + "twist~|твист,metis|метис,pochette|пошет,keepall|кипол|кипал,dauphine|дофин,victorine|викторин,rosalie|розали,"
                + "felicie|фелиси,archlight|арчлайт"
        ),
        (
            "prada",
            "cleo|клео,galleria|галерия|галлерия|галерея,cahier|кайе,sidonie|сидони,arque|арке,cloudbust|клаудбаст,bonnie|бонни,moon~"
        ),
        (
            "bottegaveneta",
            "andiamo|андиамо,hop~|хоп,arco|арко,pouch~|пауч,tire~|тайр,sardine|сардин,puddle|падл|пудл,loop~|луп,wallace|уоллес,"
                + "kalimero|калимеро,orbit~|орбит"
        ),
        (
            "celine",
            "luggage~|лагедж|лаггедж,box bag|бокс,ava~|ава,phantom|фантом,trapeze|трапез,cabas|каба,"
                + "sangle|сангл"
        ),
        (
            "fendi", "baguette|багет|багетт,by the way|бай зе вей,sunshine~|саншайн,first~|ферст,mon tresor|мон трезор"
        ),
        (
            "balenciaga",
            "speed~|спид,runner~|раннер,hourglass|ауэрглас|аурглас|ауэргласс,rodeo|родео,cagole|кагол|каголь,defender|дефендер,"
                + "knife~|найф,everyday~|эвридей,bel air|бель эйр,monaco|монако"
        ),
        (
            "valentino",
            "one stud|ван стад,loco|локо,roman stud|роман стад,vsling|вслинг,supervee|супервии,backnet|бэкнет"
        ),
        (
            "saintlaurent",
            "niki|ники,sunset~|сансет,icare|икар,college~|колледж,toy~,5a7|le 5 a 7,manhattan|манхэттен|манхеттен,"
                + "sac de jour|сак де жур,jamie|джейми,puffer~|паффер,solferino|сольферино,gaby|габи,cassandra|кассандра|кассандр,"
                + "cassandre"
        ),
        (
            "jimmychoo",
            "love~|лав,anouk|анук,saeda|саеда|саида,azia|азия,aveline|авелин,bon bon|бон бон,varenne|варенн|варен,sacaria|сакария,"
                + "averly|эверли,diamond~|даймонд,hawaii~,cinderella~"
        ),
        (
            "christianlouboutin",
            "so kate|со кейт|соу кейт,pigalle|пигаль|пигалле,hot chick|хот чик,iriza|ириза,miss z,spikes~,condora|кондора"
        ),
        (
            "manoloblahnik",
            "maysale|мэйсейл|майсейл|мейсейл,campari|кампари,nadira|надира,lurum|лурум,chaos~|хаос,carolyne|каролин"
        ),
        ("alexandermcqueen", "tread slick|тред слик,sprint runner|спринт раннер,skull~,curve~,slash~"),
        (
            "goldengoose",
            "mid star|мид стар,true star|тру стар,hi star|хай стар,stardan|стардан,space star|спейс стар,dad star|дэд стар|дад стар,"
                + "running sole|раннинг сол|раннинг соул,sky star|скай стар,star bag|стар бэг,v star|ви стар,stardust|стардаст"
        ),
        (
            "loewe",
            "puzzle|пазл,hammock|хэммок|хаммок,gate~|гейт,flamenco|фламенко,amazona|амазона,ballet runner|балет раннер,squeeze~|сквиз,"
                + "paseo|пасео"
        ),
        (
            "loropiana",
            "open walk|опен волк|оупен волк|опен уолк,extra pocket|экстра покет,sesia|сезия|сесия,ghiera|гьера,loom~"
        ),
        ("miumiu", "wander|вандер|уондер,ivy~|айви,beau~,coffer|коффер,aventure|авантюр"),
        (
            "ugg",
            "tazz|тазз,bailey|бейли|бэйли,neumel|ньюмел|ньюмель,classic tall|классик тол,lowmel|лоумел,dakota|дакота,"
                + "disquette|дискет|дискетт,coquette|кокет|кокетт,scuff|скафф,fluff~|флафф,ultimate~"
        ),
        ("goyard", "artois|артуа,anjou|анжу,belvedere|бельведер,saigon|сайгон,hardy|харди"),
        ("burberry", "lola~|лола,knight~|найт,frances|фрэнсис"),
        ("stuartweitzman", "nudist|нудист,highland|хайленд,lowland|лоуленд,landline~,tieland|тайленд"),
        ("gianvitorossi", "plexi|плекси,bijoux|бижу,ricca|рикка"),
        ("alaia", "le coeur|ле кер|лекер,teckel|ле теккель|теккель|текель,mina~|мина"),
        ("chloe", "marcie|марси,nile~|нил,drew~|дрю,faye|фэй|фей,tess|тесс,nama|нама"),
    ]
}
