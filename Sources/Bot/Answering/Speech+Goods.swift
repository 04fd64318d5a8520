import KnowledgeModel
import Language

extension Speech {
    /// A variant in words: «Chanel Boy в чёрном цвете, размер 38».
    func item(_ product: String, color: String?, size: String?) -> String {
        var text = product
        switch language {
        case .russian:
            if let color { text += " в \(ColorWords.prepositional(color)) цвете" }
            if let size { text += (color == nil ? " " : ", ") + "размер \(size)" }
        case .kazakh:
            let parts = [color.map { "түсі \(ColorWords.word(for: $0, in: .kazakh))" }, size.map { "өлшемі \($0)" }]
                .compactMap { $0 }
            if !parts.isEmpty { text += " (\(parts.joined(separator: ", ")))" }
        case .english:
            if let color { text += " in \(ColorWords.word(for: color, in: .english))" }
            if let size { text += (color == nil ? " in" : ",") + " size \(size)" }
        }
        return text
    }

    func color(_ group: String) -> String { ColorWords.word(for: group, in: language) }

    func inStock(_ item: String) -> String {
        pick("Да, \(item) есть в наличии.", "Иә, \(item) қазір бар.", "Yes, the \(item) is in stock.")
    }

    func outOfStock(_ item: String) -> String {
        pick("\(item) сейчас нет в наличии.", "\(item) қазір жоқ.", "The \(item) is not in stock right now.")
    }

    func stockUnknown(_ item: String) -> String {
        pick(
            "По \(item) остаток не подтверждён, уточню у менеджера.",
            "\(item) бойынша қалдығы белгісіз, менеджерден нақтылаймын.",
            "The stock of the \(item) isn't confirmed, I'll check with the manager.")
    }

    func pieces(_ count: Int) -> String {
        pick(
            "Сейчас в наличии \(count) шт.", "Қазір қоймада \(count) дана бар.",
            "There are \(count) pieces in stock now.")
    }

    func onlyPieces(_ count: Int, of item: String) -> String {
        pick(
            "\(item): в наличии только \(count) шт.", "\(item): бар-жоғы \(count) дана бар.",
            "\(item): only \(count) in stock.")
    }

    func hasSizes(_ sizes: [String]) -> String {
        let list = sizes.joined(separator: ", ")
        return pick("Есть размеры: \(list).", "Бар өлшемдері: \(list).", "Sizes in stock: \(list).")
    }

    func hasColors(_ colors: [String]) -> String {
        let list = colors.map(color).joined(separator: ", ")
        return pick("Есть цвета: \(list).", "Бар түстері: \(list).", "Colours in stock: \(list).")
    }

    func instead(_ items: [String]) -> String {
        let list = items.joined(separator: "; ")
        return pick("Похожее в наличии: \(list).", "Ұқсас бар тауарлар: \(list).", "Similar in stock: \(list).")
    }

    func preorder(_ terms: PreorderTerms) -> String {
        let days = terms.days
        return pick(
            "Можно привезти под заказ" + (days.map { " за \($0) дней" } ?? "") + ", предоплата \(terms.percent) %.",
            "Алдын ала тапсырыспен" + (days.map { " \($0) күнде" } ?? "")
                + " әкелеміз, алдын ала төлем \(terms.percent) %.",
            "We can bring it to order" + (days.map { " in \($0) days" } ?? "") + ", with \(terms.percent)% in advance.")
    }

    func sizeForFoot(_ size: String, tenths: Int) -> String {
        let length = tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
        return pick(
            "По таблице размеров стопа \(length) см — это размер \(size).",
            "Өлшем кестесі бойынша \(length) см аяққа \(size) өлшемі сәйкес келеді.",
            "By our size chart a foot of \(length.replacing(",", with: ".")) cm is size \(size).")
    }

    func price(_ product: String, _ price: Money) -> String { "\(product) — \(price.description)." }

    func notCarried(_ names: String?) -> String {
        pick("К сожалению, такого у нас нет.", "Өкінішке қарай, бізде ондай жоқ.", "Sorry, we don't carry that.")
    }

    func have(_ names: [String]) -> String {
        let list = names.joined(separator: ", ")
        return pick("Есть такие модели: \(list).", "Бізде мына үлгілер бар: \(list).", "We have these: \(list).")
    }

    var nothingLikeIt: String {
        pick(
            "По такому запросу сейчас ничего нет.", "Мұндай сұраныс бойынша қазір ештеңе жоқ.",
            "There is nothing like that right now.")
    }

    var showPhotos: String { pick("Прислать фото?", "Суретін жіберейін бе?", "Shall I send photos?") }

    var hereArePhotos: String { pick("Отправляю фото.", "Суретін жіберемін.", "Here are the photos.") }

    func noPhoto(_ reason: KnowledgeAPI.PhotoRefusal) -> String {
        switch reason {
        case .colorNotPhotographed:
            pick(
                "Фото в этом цвете пока нет, уточню у менеджера.",
                "Бұл түстің суреті әзірге жоқ, менеджерден нақтылаймын.",
                "There is no photo in this colour yet, I'll check with the manager.")
        case .productNotPhotographed:
            pick(
                "Фото этой модели пока нет, уточню у менеджера.",
                "Бұл үлгінің суреті әзірге жоқ, менеджерден нақтылаймын.",
                "There is no photo of this model yet, I'll check with the manager.")
        case .alreadySent:
            pick(
                "Все фото, которые есть, я уже прислала: других нет.", "Бар суреттің бәрін жібердім: басқасы жоқ.",
                "I've sent all the photos there are: there are no others.")
        case .notCarried: notCarried(nil)
        case .unclear:
            pick("Какую модель показать?", "Қай үлгіні көрсетейін?", "Which model shall I show you?")
        }
    }

    var dearer: String {
        pick(
            "Понимаю вас. Если захотите, подберу похожее в вашем бюджете.",
            "Түсінемін. Қаласаңыз, бюджетіңізге сай ұқсасын табамын.",
            "I understand. If you like, I can find something similar within your budget.")
    }

    var noBargain: String {
        pick(
            "Торга у нас нет, цены уже окончательные.", "Бізде саудаласу жоқ, баға соңғы.",
            "We don't bargain, the prices are final.")
    }
}
