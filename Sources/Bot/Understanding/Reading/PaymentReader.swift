/// Ways to pay by what people call them.
enum PaymentReader {
    /// `installments`, `kaspi`, `card`, `cash` and `invoice`.
    static let table = PhraseTable<String>([
        (
            "installments",
            """
            рассроч*, в рассрочку, kaspi red, каспи ред, каспи рэд, kaspi кредит, каспи кредит, в кредит, кредит,
            частями, долями, 0 0 12, 0 0 24, 0 0 6, 0 0 3, бөліп төле*, болип толе*, бөліп бөліп, бөліп бер*, бөліп ал*,
            несие*, несиеге,
            installment*, instalment*, in parts, pay monthly, on credit
            """
        ),
        (
            "kaspi",
            """
            каспи*, счет на каспи, счет каспи, счет на kaspi, каспи голд, каспи gold, kaspi, kaspi gold, каспий, каспи перевод*, kaspi перевод*, каспи пэй,
            kaspi pay, каспимен, каспиге, каспиден, каспиым, каспиа, касипи, каспии, kaspi qr, каспи qr,
            каспи куар, kaspiмен, kaspiге
            """
        ),
        (
            "card",
            """
            картой, карту, карте, картам, карта, карточк*, кредитк*, картамен, картаға, карточкамен,
            карты принима*, visa, виза, mastercard, мастеркард, халык, halyk, халик, card, by card, credit card,
            debit card, apple pay, эппл пей
            """
        ),
        (
            "cash",
            """
            наличными, наличные, наличный, наличным, наличных, налик*, наличк*, налом, нал, кэшем, қолма қол*,
            колма кол*, қолма-қол, cash, нақты ақша, накти акша
            """
        ),
        (
            "invoice",
            """
            безнал*, счет на оплату, по счету, счет фактур*, на юрлиц*, юрлиц*, от юр*, на тоо, на ип, счёт,
            счет выстав*, выставите счет, шот*, шот фактура, invoice, bank transfer, company account
            """
        ),
    ])

    /// Words beside `карта` that make it something else: a gift card, a map.
    static let others = PhraseTable<Bool>([
        (
            true,
            """
            карт* постоянн*, карт* клиент*, карт* гость*, дисконт* карт*, скидочн* карт*, бонусн* карт*, карт* лояльн*, жеңілдік карт*, loyalty card*, discount card*,
            подароч* карт*, карт* подароч*, сыйлық карт*, gift card*, точка на карте, на карте, карта проезда,
            карту проезда, карта лояльност*, сыйлық картасы, sim card*, сим карт*, write the card, the card in,
            greeting card*, thank you card, card inside, чей счет, свой счет, мой счет, ваш счет, наш счет, этот счет
            """
        )
    ])
}
