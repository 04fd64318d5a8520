import Language

/// What the seller says, in the customer's language: short, warm, polite.
struct Speech: Sendable {
    /// The customer's language.
    var language: TextLanguage

    /// The wording of a language.
    func pick(_ ru: String, _ kk: String, _ en: String) -> String {
        switch language {
        case .russian: ru
        case .kazakh: kk
        case .english: en
        }
    }

    /// Words in a row: «чёрный, белый или голубой».
    func choice(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + pick(" или ", " әлде ", " or ") + last
    }
}

// MARK: - Contact

extension Speech {
    var greeting: String { pick("Здравствуйте!", "Сәлеметсіз бе!", "Hello!") }

    func introduction(_ name: String) -> String {
        pick(
            "Меня зовут \(name), я помогу с выбором.", "Менің атым \(name), таңдауға көмектесемін.",
            "I'm \(name), happy to help you choose.")
    }

    var whatInterests: String {
        pick("Что вас интересует?", "Сізді не қызықтырады?", "What are you looking for?")
    }

    var welcome: String {
        pick(
            "Пожалуйста! Если будут вопросы, пишите.", "Оқасы жоқ! Сұрағыңыз болса, жаза беріңіз.",
            "You're welcome! Write any time if you have questions.")
    }

    var acknowledged: String {
        pick(
            "Хорошо! Если нужна помощь, пишите.", "Жақсы! Көмек керек болса, жазыңыз.",
            "Sure! Let me know if you need anything.")
    }

    var farewell: String {
        pick("До свидания, хорошего дня!", "Сау болыңыз, күніңіз сәтті өтсін!", "Goodbye, have a lovely day!")
    }

    var takeYourTime: String {
        pick(
            "Конечно, подумайте спокойно. Появятся вопросы — я на связи.",
            "Әрине, асықпай ойланыңыз. Сұрақ болса, мен осындамын.",
            "Of course, take your time. I'm here if you have questions.")
    }

    var unclear: String {
        pick(
            "Не совсем поняла вас. Подскажите, что именно вы ищете?",
            "Дұрыс түсінбей қалдым. Нені іздеп жүргеніңізді айтасыз ба?",
            "I didn't quite get that. What are you looking for?")
    }

    var onlyTheShop: String {
        pick(
            "С этим не подскажу: я помогаю с покупками в нашем магазине.",
            "Бұл жағынан көмектесе алмаймын: мен дүкеніміздің тауарлары бойынша жауап беремін.",
            "I can't help with that: I only help with our shop.")
    }

    var cannotDoThat: String {
        pick(
            "Так сделать не могу: цены и условия у нас для всех одни.",
            "Олай істей алмаймын: баға мен шарттар бәріне бірдей.",
            "I can't do that: our prices and terms are the same for everyone.")
    }

    var noMoreMessages: String {
        pick("Хорошо, больше писать не буду.", "Жақсы, енді жазбаймын.", "All right, I won't write any more.")
    }
}

// MARK: - People

extension Speech {
    var passingOn: String {
        pick(
            "Передаю вас менеджеру, он скоро ответит.", "Сізді менеджерге қосамын, ол жақын арада жауап береді.",
            "I'm passing you on to our manager, who will answer shortly.")
    }

    var sorry: String {
        pick(
            "Мне очень жаль, простите за эту ситуацию. Передаю менеджеру, он свяжется с вами и поможет.",
            "Өкінішті жағдай, кешірім сұраймын. Менеджерге жеткіземін, ол сізбен хабарласып, көмектеседі.",
            "I'm very sorry about this. I'm passing it to our manager, who will contact you and help.")
    }

    var willCheck: String {
        pick(
            "Этот вопрос уточню у менеджера и напишу вам.", "Бұл сұрақты менеджерден нақтылап, сізге жазамын.",
            "I'll check this with the manager and write to you.")
    }

    var orderStatus: String {
        pick(
            "Узнаю у менеджера, где сейчас посылка, и напишу вам.",
            "Сәлемдеменің қайда екенін менеджерден біліп, жазамын.",
            "I'll ask the manager where your parcel is and write to you.")
    }

    var placedOrderChange: String {
        pick(
            "Передам менеджеру: он изменит или отменит оформленный заказ и свяжется с вами.",
            "Менеджерге жеткіземін: ол рәсімделген тапсырысты өзгертеді немесе тоқтатады да, сізбен хабарласады.",
            "I'll pass it to the manager, who changes or cancels placed orders and will contact you.")
    }
}

// MARK: - Media

extension Speech {
    func received(_ kind: CustomerMessage.Kind) -> String {
        switch kind {
        case .voice, .video:
            pick(
                "Получила ваше голосовое, но прослушать его здесь не могу. Напишите, пожалуйста, текстом.",
                "Дауыстық хабарламаңызды алдым, бірақ мұнда тыңдай алмаймын. Мәтінмен жазыңызшы.",
                "I got your voice message but can't listen to it here. Please write it as text.")
        case .image:
            pick(
                "Фото получила, но по снимку модель точно не назову: уточню у менеджера.",
                "Суретті алдым, бірақ суреттен үлгісін дәл айта алмаймын: менеджерден нақтылаймын.",
                "I got the picture, but I can't tell the model from it for sure: I'll check with the manager.")
        case .location:
            pick(
                "Геометку получила, но адрес нужен словами.", "Геобелгіні алдым, бірақ мекенжай сөзбен керек.",
                "I got the location, but I need the address in words.")
        case .sticker: pick("Спасибо!", "Рақмет, алдым!", "Thank you!")
        case .document, .contact, .text:
            pick(
                "Файл получила, передам менеджеру. Напишите, пожалуйста, вопрос текстом.",
                "Файлды алдым, менеджерге беремін. Сұрағыңызды мәтінмен жазыңызшы.",
                "I got the file and will pass it on. Please write your question as text.")
        }
    }

    var whichModelIsIt: String {
        pick(
            "Может быть, вы знаете название модели?", "Мүмкін, үлгісінің атауын білетін шығарсыз?",
            "Do you happen to know the model's name?")
    }
}
