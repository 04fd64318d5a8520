import KnowledgeModel
import Testing

@testable import RAGService

/// Right answers that speak of more than the goods, each beside the wrong fact in like words: what is said of other things, of
/// somebody's foot, of yesterday or in doubt is no fact of the goods.
@Suite struct DraftRemarksTests {
    private func wrong(_ draft: String, _ question: String? = nil) -> [String] {
        DraftClassesTests.verifier.verify(draft, question: question).filter { $0.truth == .contradicted }.map(\.text)
    }

    @Test(arguments: [
        // What is worn with it, its box, the courier, the light.
        ("Chanel Jumbo чёрная, под бежевое платье.", []), ("Chanel Jumbo чёрная и бежевая.", ["бежевая"]),
        ("Упакуем Chanel Jumbo в бежевую коробку.", []), ("Привезём Chanel Jumbo в бежевом.", ["бежевом"]),
        ("Chanel Jumbo is black; the courier wears a beige jacket.", []),
        ("Chanel Jumbo is black; beige as well.", ["beige"]),
        ("Chanel Jumbo белая, на фото почти бежевая.", []), ("Jumbo белая, қорабы золотой.", []),
        ("Вы спрашивали бежевую, а Chanel Jumbo белая.", []),
        ("Chanel Jumbo мы не возим в бежевом.", []), ("Kaspi Gold тоже примем, Chanel Jumbo чёрная.", []),
        // A part's colour is not the thing's.
        ("Slide белые 37, подошва чёрная, одна пара.", []), ("Slide белые 37, подошва чёрная, две пары.", ["две пары"]),
    ])
    func coloursOfOtherThings(draft: String, expected: [String]) {
        #expect(wrong(draft) == expected)
    }

    @Test(arguments: [
        ("Slide маломерят: если носите 38, берите 38,5.", []), ("Slide белые 38 есть.", ["38", "есть"]),
        ("У меня 38-й, а Slide взяла 38,5.", []), ("If you wear a 38, take the Slide in 38,5.", []),
        ("Сіз 38 кисеңіз, Slide 38,5 алыңыз.", []), ("Slide на 41 не делают.", []),
        ("Slide белых нет ни в 36, ни в 38.", []), ("Slide 38 пока под вопросом, уточню.", []),
        ("Slide in 38? Not right now.", []), ("Slide, even when it's plus 35 outside.", []),
        ("Romy 85 дороже Romy 60: 54 против 52, а не на 42.", []),
    ])
    func sizesOfSomebodysFoot(draft: String, expected: [String]) {
        #expect(wrong(draft) == expected)
    }

    @Test(arguments: [
        ("Chanel Jumbo чёрная есть, фото пока нет.", []), ("Chanel Jumbo чёрной нет.", ["нет"]),
        ("Chanel Jumbo чёрная, царапин нет.", []), ("Chanel Jumbo қара, сызаты жоқ.", []),
        ("Chanel Jumbo қара қазір жоқ.", ["жоқ"]), ("Торга нет, Chanel Jumbo 45 000 ₸.", []),
        ("Есть нюанс, Chanel Jumbo тяжёлая.", []), ("White used to be sold out, now the Chanel Jumbo is here.", []),
        ("Bag Chanel Jumbo in white is sold out.", ["sold out"]),
        ("Slide 40 нет, зато есть чёрная Jumbo.", []),
        ("Chanel 25 белой нет, но есть Jumbo.", []),
        ("Slide белые: 38 қалмады. Өкінішке қарай, жоқ.", []),
    ])
    func whatThereIsOfOtherThings(draft: String, expected: [String]) {
        #expect(wrong(draft) == expected)
    }

    @Test(arguments: [
        ("Chanel Jumbo чёрная не последняя.", []), ("Chanel Jumbo чёрная последняя.", ["последняя"]),
        ("Not the last one: two black Chanel Jumbo.", []),
        ("Последняя поставка была в четверг: Chanel Jumbo чёрная.", []),
        ("Chanel 25 чёрных четыре, за неделю взяли две.", []), ("Chanel 25 чёрных две.", ["две"]),
        ("Chanel 25 чёрная, внутри один карман.", []), ("Slide белые 37 и 38,5: одна пара и две.", []),
        ("Slide белые 37 и 38,5: две пары и две.", []), ("Chanel Jumbo чёрных две и белых шесть.", []),
        ("Chanel Jumbo чёрных две и белых две.", ["две"]), ("Chanel Jumbo: самое малое по две.", []),
        ("Chanel Jumbo чёрных две, цена одна, 45 000 ₸.", []),
        ("Пусть Chanel Jumbo чёрная, но мучается он.", []),
        ("Romy 85 на две тысячи дороже Romy 60. Чёрных пять пар.", []),
    ])
    func piecesOfOtherThings(draft: String, expected: [String]) {
        #expect(wrong(draft) == expected)
    }

    @Test(arguments: [
        ("Раньше Chanel Jumbo была 43 000 ₸, сейчас 45 000 ₸.", []), ("Chanel Jumbo стоит 43 000 ₸.", ["43 000 ₸"]),
        ("Chanel Jumbo used to be 43,000, it's 45,000 now.", []), ("За 40 000 ₸ Chanel Jumbo не отдам.", []),
        ("40 мыңға бере алмаймын, Chanel Jumbo 45 000 ₸.", []), ("Ваш бюджет 50 000 ₸, Chanel 25 52 000 ₸.", []),
        ("Внесли 5 000 ₸, за Chanel Jumbo останется 40 000 ₸.", []),
        ("Обвяжем Chanel Jumbo лентой, за 1 000 ₸.", []),
        ("Chanel Jumbo в рассрочку на три месяца по 15 000 ₸.", []),
        ("Chanel Jumbo в рассрочку на три месяца по 20 000 ₸.", ["20 000 ₸"]),
        ("Chanel 25 и Chanel Jumbo, итого 97 000 ₸, доставка бесплатно.", []),
        ("Chanel 25 и Chanel Jumbo, итого 98 500 ₸, доставка бесплатно.", ["98 500 ₸"]),
        ("Chanel 25 and Chanel Jumbo come to 98,000 before the discount.", ["98,000"]),
        ("Chanel Jumbo и Chanel 25: на вторую минус 7 %, это 3 150 ₸.", []),
        ("Chanel Jumbo и Chanel 25: на вторую минус 7 %, это 3 640 ₸.", ["3 640 ₸"]),
        ("Chanel 25 и Chanel Jumbo стоят почти одинаково.", []),
        ("Chanel Jumbo чёрная, всего 43 000 ₸.", ["43 000 ₸"]), ("Chanel Jumbo чёрная, всего 45 000 ₸.", []),
        ("Курьер приедет сегодня. Стоит это 1 500 ₸, но ваша Chanel Jumbo выше порога.", []),
        ("Стоит это 43 500 ₸, Chanel Jumbo чёрная.", ["43 500 ₸"]),
        ("Chanel Jumbo на 12 месяцев выйдет 48 600 ₸.", []), ("Chanel Jumbo on 12 months comes to 48,600.", []),
        ("От 30 000 ₸ привозим бесплатно, Chanel Jumbo чёрная есть.", ["30 000"]),
        ("От 40 000 ₸ привозим бесплатно, Chanel Jumbo чёрная есть.", []),
        ("Delivery is free if you spend 30,000.", ["30,000"]), ("Delivery is free if you spend 40,000.", []),
        ("Алматыда 30 000 теңгеден бастап тегін жеткіземіз, Chanel Jumbo бар.", ["30 000 теңгеден"]),
    ])
    func otherSums(draft: String, expected: [String]) {
        #expect(wrong(draft) == expected)
    }

    @Test(arguments: [
        ("Chanel 31 мы не возим.", []), ("Chanel 31 чёрная есть.", ["Chanel 31"]),
        ("We don't carry the Chanel 31.", []),
        ("Chanel 31 бізде болмайды.", []), ("Под пальто Chanel Jumbo чёрная.", []),
        ("Romy 60 — замша, к шёлковому платью.", []), ("Romy 60 из шёлка.", ["шёлка"]),
        ("Romy 85 лаковая кожа, а не как резина.", []), ("Romy 60 замша, лента шёлковая.", []),
        ("Планшет 20 × 13 см, Chanel Jumbo 30 × 20 × 10 см.", []),
        ("Chanel Jumbo 20 × 13 × 5 см.", ["20 × 13 × 5 см"]), ("Slide, каблук 3 см.", ["3 см"]),
        ("Romy 85 чёрные 37. Каблук 6.", ["6"]), ("Romy 85 чёрные 37. Каблук 8,5.", []),
        ("Chanel Jumbo, посылка до 2 кг.", []),
        ("Slide маломерят, но если любите свободно, на размер меньше.", []),
        ("15 отделений в Chanel Jumbo не наберётся.", []), ("Chanel Jumbo пришлю в трёх цветах.", []),
        ("Chanel Jumbo в трёх цветах.", ["трёх цветах"]),
        ("За эти деньги обычно экокожа, а Chanel Jumbo из кожи.", []),
    ])
    func namesPartsAndMaterials(draft: String, expected: [String]) {
        #expect(wrong(draft) == expected)
    }

    @Test(arguments: [
        // Names without capitals, heights in words.
        ("slide белые 37 три пары", ["три пары"]), ("slide белые 37 одна пара", []),
        ("romy 85: каблук шесть с половиной", ["шесть с половиной"]),
        ("romy 85: каблук восемь с половиной", []), ("romy 60 өкшесі 8,5 см", ["8,5 см"]), ("romy 60 өкшесі 6 см", []),
        ("the romy 60 heel is 8.5 cm", ["8.5 cm"]),
        // Words of exception at the end of a sentence, and none.
        ("The leather of the Chanel Jumbo is exceptional. For 38 write me.", []),
        ("Chanel Jumbo is here, all of it except.\nFor 38 write me.", []), ("Chanel Jumbo бар, бәрі бар. Басқа", []),
        // What a thing is put into, and others than the one named.
        ("Wash the Golden Goose Slide in a laundry bag.", []), ("Chanel Jumbo серая закончилась. Обычные есть.", []),
    ])
    func readsNamesWithoutCapitals(draft: String, expected: [String]) {
        #expect(wrong(draft) == expected)
    }
}
