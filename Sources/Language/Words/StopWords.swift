/// Words that carry no meaning of their own in a customer's question: function words, greetings, verbs of showing and
/// sending, and words that only say that something is asked.
public enum StopWords {
    /// Whether a folded word is one of them.
    public static func contain(_ word: String) -> Bool { words.contains(word) }

    static let words = Set(
        [russian, greetings, kazakh, english].flatMap { $0.split(whereSeparator: \.isWhitespace) }.map {
            Folding.fold($0)
        })

    private static let russian = """
        а без бы был была были было быть в вам вас ваш ваша ваши во вот все всё вы где да для до его ее ей ему
        если есть еще же за здесь и из или им их к как какая какие какой какую ко когда кто ли либо мне можно
        мой моя мы на над нам нас наш не него нее ни них но ну о об он она они оно от по под при про с сам со
        так там то тоже только тут ты у уже что чтобы чем чего эта эти это этот эту этой я меня себя будет буду
        какое каких какого который которая которое которые которых которой такой такая такое такие весь вся всего
        себе тебя тебе мной нами вами ними моего моей свой свою своей чей кому чему делать сделать
        """

    private static let greetings = """
        здравствуйте здравствуй здрасте привет добрый доброе день утро вечер алло спасибо пожалуйста пж плиз
        подскажите скажите покажите покажи пришлите скиньте отправьте хочу хотела хотел хочется интересует
        интересуют девушка девочки нужен нужна нужно нужны ищу дайте вышлите ага угу ок окей ладно блин щас прям короче
        типа кстати вообще спс пжл плз
        """

    private static let kazakh = """
        бар ма ме ба бе па пе мен бен және сәлем сәлеметсіз сәлеметсізбе рахмет маған сіз сіздерде сізде керек
        кім не неше қай қайсы оны сол сондай осындай деген болса болған беру беруге бересіз алу алуға аласыз аламын
        бұл осы қандай қалай үшін еді екен ғой өтінемін айтыңызшы болады болама бола әлі әлде да де менің сіздің
        """

    private static let english = """
        a an and any are as at be by can could did do does for from have has hello hi how i if in is it its me
        my of on or please s send show some thanks that the their them there these they this to want was we were
        what when where which who will with would you your u ur am not no need want looking pls
        whats wheres hows doesnt dont didnt isnt arent cant im its ive id he she they us our been being if then than but so just also
        here give tell get got too very please into out up about
        """
}
