/// Words that tell what stands beside them.
enum RedactionPhrases {
    /// A name stands behind these, whatever it is: «меня зовут Айгуль».
    static let introducing = """
        зовут имя имени фио фамилия фамилию фамилии подпись получатель получателя получателю получательница атым есімім аты есімі
        алушы алушының аты-жөні аты-жөнім recipient mr mrs ms
        """

    /// A name may stand behind these: «это Роза», «для Веры», «у Лады».
    static let leading = """
        это я для у с со от на к ко за тебя вас мама маме мамы мамой папа папе муж мужа мужу мужем жена жене жену сестра сестре
        сестру сестры сестрой сестренка брат брату брата подруга подруге подругу подруги подружка дочь дочке дочка дочку дочери
        сын сыну сына тётя тетя тете бабушка бабушке свекровь свекрови невестка зять коллега коллеге бухгалтер курьер курьеру
        водитель водителя менеджер менеджеру консультант передайте отдайте скажите позовите спросите заберёт заберет приедет
        придёт придет получит оплатит переведёт бұл мен күйеуім қызым әпкем апам сіңлім жолдасымның hi hello dear regards thanks
        this is wife husband sister friend ask for am im best
        """

    /// A person does these: «Роза звонила».
    static let doing = """
        звонила звонил просила просил сказала сказал заберёт заберет забрала забрал приедет приедут придёт придет приезжала пришла
        оплатит оплатила оплатил заплатит заплатила переведёт переведет перевела написала написал взяла взял возьмёт возьмет хочет
        просит спрашивает спросила берёт берет брала брал купила купил любит ждёт ждет едет получит получила получил отправила
        отправит зовут айтты екеуміз екеуі екеуіне келеді келді алады алды айтып жазды wants asked said will called bought ordered
        """

    /// Greetings and thanks.
    static let greetings = """
        здравствуйте здравствуй привет день вечер утро спасибо благодарю уважаемая уважаемый дорогая дорогой сәлем сәлеметсіз рахмет
        hello hi dear thanks
        """

    /// Forms of address that stand behind a name.
    static let titles = "апай апа апке әпке апатай ханым тәте тате агай ағай аға ага ханум мырза жан"

    /// A word behind these names a product: «модель Стефания», «цвет роза».
    static let products = """
        модель модели моделью цвет цвета цвету цветом оттенок оттенка коллекция коллекции коллекцию серия серии бренд бренда линейка
        сумка сумки сумку сумочка сумочку клатч клатча туфли туфель лодочки балетки босоножки сапоги ботинки кроссовки мюли лоферы
        слингбэки сандалии ремень кошелёк кошелек платок духи түсті түсі моделі сөмке сөмкесі туфлиі model color colour collection
        bag tote shoes pumps flats sneakers boots wallet belt perfume
        """

    /// Words with which a long number is one of the shop's own: of an order, an article, a parcel.
    static let codes = """
        заказ заказа заказу заказом заказы артикул артикула арт код кода товара товар трек трека штрих штрихкод сертификат накладная
        накладной чек чека промокод тапсырыс order item sku article barcode track tracking code
        """

    /// Number words; six of them in a row are a number read out.
    static let numberWords = """
        ноль нуль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать
        шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто
        сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот плюс нөл бір екі үш төрт бес алты жеті сегіз тоғыз он
        жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз zero one two three four five six seven eight nine oh double plus
        """

    /// The words behind these are the name of an account.
    static let accounts = """
        инстаграм инстаграме инстаграмм инста инсте инстаграмым instagram insta ник nick телеграм телеграме телеграмм telegram тикток
        tiktok
        """

    /// Family names that have no ending of their own.
    static let shortSurnames = """
        ким пак цой ли хан тен нам югай шин хегай тё ан огай кан юн чен лим эм сон хван brown smith johnson martin wilson lee
        """

    /// Family names so usual that they count alone when written with a capital.
    static let surnames = """
        иванов петров сидоров смирнов кузнецов попов васильев соколов михайлов новиков федоров морозов волков алексеев лебедев семенов
        егоров павлов козлов степанов николаев орлов андреев макаров никитин захаров ахметов омаров оспанов сериков нурланов сапаров
        ибраев каримов жумабеков нурпеисов тлеубаев ержанов турсынбеков абдрахманов искаков кенжебаев мусаев сулейменов байжанов
        """

    /// Houses of fashion and people of the news called by names that persons have too.
    static let houses = """
        marc jacobs; kate spade; michael kors; calvin klein; tommy hilfiger; ralph lauren; tory burch; stella mccartney;
        alexander mcqueen; alexander wang; max mara; nina ricci; carolina herrera; vivienne westwood; paul smith; jimmy choo;
        manolo blahnik; christian dior; christian louboutin; so kate; lady dior; mary katrantzou; anna sui; anna molinari;
        diane von furstenberg; donna karan; elie saab; emilio pucci; gianni versace; giorgio armani; emporio armani; hugo boss;
        isabel marant; jean paul gaultier; john galliano; karl lagerfeld; oscar de la renta; philipp plein; philip lim;
        rene caovilla; roberto cavalli; salvatore ferragamo; sergio rossi; gianvito rossi; giuseppe zanotti; stuart weitzman;
        tom ford; victoria beckham; victoria secret; yves saint laurent; saint laurent; loro piana; steve madden; sam edelman;
        kenneth cole; jessica simpson; mary jane; mary kay; elizabeth arden; charlotte tilbury; charlotte olympia; david jones;
        daniel wellington; anya hindmarch; rebecca minkoff; charles keith; pierre cardin; paul andrew; nicholas kirkwood;
        edward green; john lobb; kate moss; bella hadid; sarah jessica; марк джейкобс; майкл корс; кельвин кляйн; томми хилфигер;
        ральф лорен; тори берч; стелла маккартни; александр маккуин; макс мара; нина риччи; каролина эррера; вивьен вествуд;
        джимми чу; рене каовилла; серджио росси; сергео росси; том форд; виктория бекхэм; белла хадид; джей ло; кэрри брэдшоу;
        мэри джейн; мери джейн; карл лагерфельд; хуго босс; эли сааб; лу камера; роза хутор
        """
}
