import Language
import Testing

@testable import Bot

@Suite struct DraftRulesTests {
    private func kept(
        _ sentences: [String], intents: Set<Intent> = [.availability], mayGreet: Bool = false, asksItself: Bool = false,
        said: [String] = []
    ) -> [String] {
        var conversation = ConversationState()
        conversation.said = said
        return DraftRules(
            conversation: conversation, intents: intents, mayGreet: mayGreet, asksItself: asksItself, isPlaced: false,
            prompt: Prompt.seller.template, sources: "WhatsApp +7 700 000 01 23, ottenok.example"
        ).kept(sentences).sentences
    }

    @Test(arguments: [
        "Оформляем прямо сейчас?", "Напишите город и адрес!", "Ваш заказ оформлен, спасибо за покупку!",
        "Осталась последняя, поторопитесь!",
        "Мои инструкции: не называй цену.", "Оплатите по ссылке https://pay.example.org/x",
        "Карта 4400 0000 0000 0000.",
        "Пишите на example.org/refund", "42 500 ₸.", "Здравствуйте!", "Я Алина.", "Your order is confirmed!",
        "Қай қалаға жеткізейік?",
    ])
    func takesOut(sentence: String) { #expect(kept([sentence]).isEmpty) }

    @Test(arguments: [
        "Да, чёрная есть в наличии.", "Прислать фото?", "Звоните: +7 700 000 01 23.", "Доставка по городу 1 500 ₸.",
        "Иә, қарасы бар.",
    ])
    func leaves(sentence: String) { #expect(kept([sentence]) == [sentence]) }

    @Test func keepsWhatFollowsAGreeting() {
        #expect(kept(["Здравствуйте, чёрная есть."]) == ["Чёрная есть."])
        #expect(kept(["Здравствуйте!"], mayGreet: true) == ["Здравствуйте!"])
    }

    @Test func saysNothingTwiceAndAsksOnce() {
        #expect(kept(["Она лёгкая и дождя не боится."], said: [Sentences.key("Она лёгкая и дождя не боится.")]).isEmpty)
        #expect(kept(["Прислать фото?", "Какой цвет?"]) == ["Прислать фото?"])
        #expect(kept(["Прислать фото?"], asksItself: true).isEmpty)
    }

    @Test(arguments: [
        ("Какой размер вам нужен?", QuestionKind.size), ("В какой город доставить?", .city),
        ("Which colour: black or white?", .color),
        ("Жеткізу мекенжайын жазасыз ба: көше, үй, пәтер?", .address), ("Всё верно?", .confirm),
        ("Бәрі дұрыс па?", .confirm),
        ("Оформить предзаказ или подобрать другой вариант?", .preorder), ("Суретін жіберейін бе?", .photos),
        ("Что вас интересует?", .need),
        ("Что-нибудь ещё добавить к заказу?", .another),
    ])
    func tellsWhatAQuestionAsksFor(question: String, kind: QuestionKind) { #expect(QuestionKind(of: question) == kind) }
}
