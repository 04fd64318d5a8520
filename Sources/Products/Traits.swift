import Language

/// What goods are like, whatever language says it: `с пряжечками`, `buckled` and `тоғалы` are one trait, and so are the fishnet of a
/// name and the net of a description.
package enum Traits {
    /// The traits that one folded word tells.
    package static func of(_ word: String) -> Set<String> {
        var found = whole[word] ?? []
        var end = word.startIndex
        for length in 1...9 {
            guard word.formIndex(&end, offsetBy: 1, limitedBy: word.endIndex) else { break }
            if length >= 3, let traits = byBeginning[String(word[..<end])] { found.formUnion(traits) }
        }
        return found
    }

    /// By word, the traits that words tell where they stand: none where they are denied, `без молнии`, `no logo`.
    package static func each(of words: [String]) -> [Set<String>] {
        words.indices.map { place in
            let isDenied = place > 0 && ["без", "не", "no", "not", "without"].contains(words[place - 1])
            return isDenied ? [] : of(words[place])
        }
    }

    /// Parts of things that have a colour of their own: `красная подошва`.
    package static let parts: Set<String> = [
        "sole", "chain", "buckle", "letter", "logo", "laces", "toe", "heelback", "heel", "bow", "stud", "star", "lock",
        "hardware",
        "lining", "zip", "letter-h", "letter-v", "letter-d", "letter-l", "letter-g", "charm", "ribbon", "crystal",
        "ponyhair", "stripe", "bit", "coin", "tongue", "stitch", "tassel",
    ]

    /// Those that say what a thing is good for, or fit too much, rather than what can be seen of it.
    package static let opinions: Set<String> = [
        "office", "city", "sport", "soft", "large", "evening", "beach", "gift",
    ]

    private static let whole = table { $0.last == "." ? String($0.dropLast()) : nil }
    private static let byBeginning = table { $0.last == "." ? nil : $0 }

    private static func table(_ key: (String) -> String?) -> [String: Set<String>] {
        var table: [String: Set<String>] = [:]
        for (trait, words) in traits {
            for word in words.split(whereSeparator: \.isWhitespace) {
                guard let key = key(Folding.fold(word)) else { continue }
                table[key, default: []].insert(trait)
            }
        }
        return table
    }

    /// Traits with what their words begin with; a full stop marks a whole word.
    private static let traits: [(String, String)] = fastenings + materials + forms + uses

    private static let fastenings: [(String, String)] = [
        ("buckle", "пряж buckl тоға айылбас"), ("bow", "бант bow. bows. bowed. bowtie байлам банты"),
        ("ribbon", "лент завяз ribbon лента. tie. ties. tied. баулы завязк таспа"),
        ("laces", "шнур lace. laces. laced lace-up шнуро бау. бауы"),
        ("zip", "молни zip сыдырм замочек-молн"), ("strap", "ремеш strap бауы ремешк лямк перепон полоск"),
        ("lock", "замок замоч замк lock. locks. padlock құлып clasp защел застеж fasten ілгек ілгег"),
        ("key", "ключ key. keys. кілт"),
        ("chain", "цеп chain шынжыр"), ("button", "кнопк button түйме"), ("magnet", "магнит magnet"),
        ("velcro", "липуч velcro жабысқ"), ("tassel", "бахром кисточ кистя fringe tassel шашақ шашағ"),
        ("charm", "подвес талисман charm брелок шарм висюл тұмар"),
        ("logo", "логотип надпис logo"), ("monogram", "монограм monogram"), ("letter", "букв letter initial әріп әрпі"),
        ("crystal", "страз кристал камуш камн камен crystal rhineston jewel. jewelled jeweled тас. тасты тастар"),
        ("brooch", "брош brooch"),
        ("shine", "блест блестк блестя сверк глиттер люрекс glitter sparkl shiny. shimmer жылтыр"),
        ("stud", "шип. шипы. шипов. шипам шипами шипик шипаст заклеп клепк stud. studs. studded spike rivet тікенек"),
        ("pearl", "жемчуг жемчуж pearl інжу"), ("coin", "монетк монета монету penny. coin тиын"),
        ("triangle", "треуг triangl үшбұрыш"), ("star", "звезд star. starry жұлдыз"),
        ("heart", "сердеч сердц heart жүрек"),
        ("flower", "цветоч цветами. цветы. цветик цветник flower floral гүл"),
        ("horse", "лошад лошади лошадк конь. кони. horse жылқы ат. упряж harness"),
        ("embroidery", "вышив вышит embroider кесте"), ("check", "клетк клетч клетоц checked plaid tartan торкөз"),
        ("stripe", "полоса. полосой полосат stripe жолақ жолағ"), ("leopard", "леопард leopard"),
        ("crocodile", "крокод croc"),
        ("bit", "удил horsebit. snaffle"), ("tiger", "тигр tiger жолбарыс"), ("horseshoe", "подков horseshoe"),
        ("mirror", "зеркал mirror айна"), ("braid", "тесьм тесем braid."), ("tongue", "язычок язычк tongue тіл. тілі"),
        ("ring", "кольц кольцо ring. rings. сақина"), ("knot", "узел. узла. узлом узелк узелок узлы knot түйін"),
        ("flap", "клапан flap"), ("pocket", "карман кармаш pocket қалта"), ("slot", "прорез вставл slot insert"),
        ("cutout", "вырез cutout cut-out"), ("piston", "поршн piston"),
        ("arch", "арк. арка. аркой аркой-застежк arch."),
        ("double", "двойн double қос"), ("two", "два. две. двух. two. екі"), ("tie", "утяг утягив drawstring"),
        ("hardware", "фурнитур hardware"), ("perforation", "перфор дырочк perforat"),
        ("letter-h", "h. эйч. аш. н."), ("letter-v", "v. ви. вэ."), ("letter-d", "d. дэ."), ("letter-l", "l. эль."),
        ("letter-g", "g. джи. гг. gg."), ("wallet", "кошел портмоне wallet әмиян"),
        ("stitch", "строч прострочен stitch тігіс"), ("number", "номер. number"),
    ]

    private static let materials: [(String, String)] = [
        ("leather", "кожа. кожи. коже. кожу. кожей. кожан leather былғары"),
        ("suede", "замш велюр suede күдері nubuck нубук"),
        ("patent", "лаков лакиров лак. лаке. patent"), ("gloss", "глянц gloss"), ("polished", "полиров polish"),
        ("satin", "атлас сатин satin"), ("tweed", "букле твид букле tweed boucle"),
        ("net", "сетк сетоц сеточ сетч net. mesh fishnet тор. торлы"), ("knit", "трикотаж вязан knit"),
        ("nylon", "нейлон nylon"),
        ("canvas", "канв canvas холст"), ("textile", "текстил тканев ткань. ткан fabric textile cotton хлоп мата"),
        ("denim", "деним denim"), ("jacquard", "жаккард jacquard"),
        ("straw", "солом рафи пальм straw raffia wicker корзин basket себет сабан"),
        ("woven", "плетен плете плетё плету переплет интреч woven weav braided өрілген өрме тоқыма"),
        ("quilted", "стеган ромб quilt матласс простроч сырыл қабы"), ("cannage", "каннаж cannage"),
        (
            "fur",
            "мех. мехом. меха. мехе. мехов овчин fur. furry fur-lined sheepskin shearling тері. терісі теріден жүн"
        ),
        ("cashmere", "кашемир cashmere"), ("silk", "шелк silk жібек жибек"), ("rubber", "резин rubber резең"),
        ("velvet", "бархат velvet барқыт"), ("acrylic", "акрил acrylic acetate ацетат"),
        ("metal", "металл metal темір"),
        ("brass", "латун brass"), ("lambskin", "ягнен ягня lamb қозы"),
        ("calfskin", "теляч телен calfskin calf-leather"),
        ("goat", "козья козий козьей goat ешкі"), ("grained", "зернист фактурн grain"),
        ("crumpled", "мятая мятой мятую мятые crumpl wrinkl"),
        ("worn", "состарен потерт потёр distress vintage винтаж ескіт"), ("tortoise", "черепах tortoise"),
        ("painted", "роспис расписн paint"), ("soft", "мягк soft жұмсақ"),
        ("stiff", "жестк каркас stiff structured hard. қатты"),
        ("light", "легк легеньк невесом lightweight жеңіл"), ("ponyhair", "ворс pony"),
        ("warm", "тепл зимн утепл зима. зиму. winter warm. жылы қысқы"), ("smooth", "гладк smooth тегіс"),
    ]

    private static let forms: [(String, String)] = [
        ("sole", "подошв подошов sole. soles. soled табан"), ("heel", "каблу шпильк heel. heels. heeled өкше"),
        ("toe", "нос. носе. носик носке. носок. носком носоч мыс. мысе. мысок мыск мысом toe. toes. тұмсығ тұмсық"),
        ("heelback", "пятк пяточ задник backless"), ("ankle", "щиколот ankle тобық"),
        ("knee", "колен колена knee тізе"),
        ("calf", "икр. икры. икре. икру. голен calf. calves. балтыр"), ("shaft", "голенищ shaft қоныш"),
        ("side", "сбоку бок. боку. боков side. sides. бүйір"), ("back", "сзади назад задн back. артқы артында"),
        ("inside", "внутр inside. lining подклад lined іші. ішінде"),
        ("handle", "ручк ручек ручеч handle тұтқа ұстағыш"),
        ("wide", "широк пошир шире. wide. wider. кең. кеңірек"),
        ("narrow", "узк узеньк поуже узень тонк тоненьк потоньш narrow thin slim. slimmer жіңішке"),
        ("large", "больш огромн вместит крупн large. big. bigger biggest huge roomy spacious үлкен"),
        ("roomy", "вместит вмещ влез влеза roomy spacious fits. сыяды сыйымды"),
        ("small", "маленьк крошеч крохот компакт миниатюр маленк tiny compact little. кішкент кішкене"),
        ("long", "длинн long. longer ұзын"), ("flatform", "плоск плосеньк flat. жалпақ"),
        ("puffy", "пухл дут объемн объем puffy puff"),
        ("round", "кругл кругленьк round. дөңгелек"), ("square", "квадрат square шаршы төртбұрыш"),
        ("rectangle", "прямоуг rectang"),
        ("pointed", "остр заостр вытянут pointed pointy үшкір"), ("crescent", "полумес crescent halfmoon жартыай"),
        ("sack", "мешок. мешк мешоч slouch bucket. қап."), ("envelope", "конверт envelope"),
        ("box", "коробк коробоч коробка шкатул box. boxy қорап"),
        ("cat", "кошач кошеч лисич лиса. лисьи. лисий лисья приподн cat. cateye cat-eye fox. foxy мысық түлкі"),
        ("oval", "овал oval"), ("facet", "гранен геометр geometr angular"), ("open", "открыт open. peep ашық"),
        ("platform", "платформ platform"),
        ("thick", "толст потолщ тракторн массив грубо грубой chunky thick lug. қалың"),
        ("tractor", "тракторн рифлен lug. tractor tread"), ("triple", "тройн triple үш."),
        ("tall", "высок повыш tall. high-top high. биік"), ("low", "низк пониж низеньк низин low. lower lowest аласа"),
        ("short", "коротк короч коротень укороч short. shorter cropped қысқа"), ("ballerina", "балерин ballerin"),
        ("stretch", "стрейч эластич тянут тянется тянущ stretch elastic резинк созыл"),
        ("sock", "чулк чулок чулоч носоч-чул stocking sock. socks. шұлық"), ("glove", "перчат glove қолғап"),
        ("jockey", "жокей верхов riding. equestrian jockey"), ("army", "армейск берц военн army combat military әскер"),
        ("western", "вестерн казак ковбо western cowboy"), ("basketball", "баскетб basketball"),
        ("retro", "ретро retro"),
        ("running", "беговы беговая бег. бега. running. runner"), ("sailing", "парус sailing"), ("wave", "волн wave"),
        ("chelsea", "челси chelsea"), ("cuff", "манжет cuff"), ("hidden", "скрыт hidden"),
        ("contrast", "контраст contrast"),
        ("compartment", "отделен compartment бөлім"), ("roll", "рулон сворач сверн roll. rolls. rolled оралад"),
        ("folding", "складн складыв пополам fold. folds. folding foldable бүктел"),
        ("twosided", "двусторон двухсторон сторон reversible twosided жағымен жақты"), ("saddle", "седл saddle ер."),
        ("frame", "оправ frame жиек"), ("face", "лица. лицо. лице. пол-лиц face бет. бетті"), ("temple", "дужк temple"),
        ("corner", "уголк уголок corner бұрыш"), ("tube", "труба трубы tube"), ("flannel", "байк flannel fleece"),
        ("dots", "горош polka"), ("trio", "тройк"), ("bottom", "дно. дном. bottom түбі"),
        ("legs", "ножках ножки feet."),
        ("nineties", "девяност nineties 90s"), ("eighties", "восьмидес eighties 80s"), ("comma", "запят comma"),
        ("goblet", "рюмоч рюмка kitten"), ("label", "названи label"), ("anatomic", "анатом ортопед orthop anatomic"),
        ("insole", "стельк insole ұлтарақ"),
    ]

    private static let uses: [(String, String)] = [
        ("crossbody", "кроссбод через crossbody"), ("shoulder", "плечо. плечев shoulder иық"),
        ("hand", "руке. руках. рука. hand. қолда"),
        ("evening", "вечерн вечер. вечера. вечеру. торжеств выпускн evening prom. кешкі"),
        ("office", "офис office кеңсе работ"),
        ("beach", "пляж море. моря. морю. морск отпуск beach seaside sea. vacation holiday жағажай теңіз"),
        ("market", "рынок рынк базар. market"), ("summer", "летн лето. лета. summer жазғы жазда"),
        ("autumn", "осен autumn fall. күзгі"), ("spring", "весен spring. көктем"),
        ("allseason", "всесезон"), ("rain", "дожд промок rain waterproof жаңбыр"), ("notebook", "ноут laptop ноутбук"),
        ("phone", "телефон phone смартф"), ("documents", "докум a4 document құжат"), ("tablet", "планшет tablet ipad"),
        ("cards", "карты. карт. карточ cards"), ("bills", "купюр bill. bills. banknote"), ("bottle", "бутыл bottle"),
        ("bride", "невест свадеб свадьб загс bride bridal wedding келін той. тойға"), ("home", "дома. home. үйге"),
        ("jeans", "джинс jeans"), ("dress", "плать dress. көйлек"), ("coat", "пальто coat."),
        ("hair", "волос hair. шаш"),
        ("neck", "шею. шея. neck мойын"), ("bunion", "косточк bunion сүйек"), ("heat", "жару. жара. жаре heat ыстық"),
        ("snow", "снег. снега. реагент snow. қар."), ("frost", "мороз минус frost аяз"),
        ("city", "город. города. прогул walks қала"), ("garden", "сад. сада. садов garden бақ"),
        ("student", "студен student preppy"), ("gift", "подарок. подарк gift. сыйлық"),
        ("sport", "спортивн sporty. спорттық"), ("comfort", "удобн комфорт comfort ыңғайлы"),
    ]
}
