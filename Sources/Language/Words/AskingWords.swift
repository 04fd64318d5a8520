/// Words that say what a customer wants to know, not of what: price, photo, stock, size, and the small talk around them.
///
/// `сколько стоит сумка с цепью` is answered by a passage about the bag, whether or not it says `стоит`. Such words find
/// passages as all others do, but tell nothing about whether the question was answered.
enum AskingWords {
    static func contain(_ word: String) -> Bool { words.contains(word) }

    /// Their stems, by which other forms of them are known.
    static func stems(by stemmer: Stemmer) -> Set<String> { Set(words.flatMap(stemmer.terms)) }

    static let words = Set(
        [prices, photos, stock, talk, kazakh, english].flatMap { $0.split(whereSeparator: \.isWhitespace) }.map {
            Folding.fold($0)
        })

    private static let prices = """
        сколько скока скок почем цена цены цену ценник стоит стоят стоить стоимость прайс сумма каждая каждый подешевле
        """

    private static let photos = """
        фото фотка фотки фоточки фотографии сфоткайте видео живые посмотреть глянуть увидеть выглядит выглядят показать
        """

    private static let stock = """
        осталось остались остался осталась наличие наличии штук штуки имеется размер размера размеры размере номер цвет
        цвета цвете
        """

    private static let talk = """
        сейчас теперь потом пока скоро надо нужен чтоб через лучше совсем просто очень самый самые самая разу нибудь
        вопрос плюс обе оба обеих дней день час часов пару напишите скиньте привезите привезете пришлете торгуете
        продаете продается делаете принимаете бывает интересуюсь возможна возможно хочу хотелось купить купила куплю
        взять возьму заберу забрать беру думаю знаю понять посоветуйте реально
        """

    private static let kazakh = "қанша тұрады өлшем түсі көрсетіңіз сурет баға"

    private static let english = "price cost much size color colour photo pics picture buy get any available stock one"
}
