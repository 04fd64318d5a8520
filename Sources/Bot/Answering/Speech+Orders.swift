import Language

extension Speech {
    /// The question for a field of an order.
    /// - Parameters:
    ///   - time: how often it was asked in a row before: a question isn't repeated word for word.
    func question(_ field: OrderField, of line: OrderLine?, colors: [String], time: Int) -> String {
        let name = line?.ware?.name
        switch field {
        case .product:
            return time % 2 == 0
                ? pick("Какую модель вы хотите?", "Қай үлгі ұнады?", "Which model would you like?")
                : pick("Подскажите название модели?", "Үлгінің атауын айтасыз ба?", "Could you tell me the model?")
        case .size:
            return time % 2 == 0
                ? pick(
                    "Какой размер \(name.map { "\($0) " } ?? "")вам нужен?",
                    "\(name.map { "\($0): " } ?? "")Қай өлшем керек?",
                    "Which size \(name.map { "of the \($0) " } ?? "")do you need?")
                : pick("Подскажите ваш размер?", "Өлшеміңізді айтасыз ба?", "Could you tell me your size?")
        case .color:
            let list = choice(colors.map(color))
            return time % 2 == 0
                ? pick(
                    "Какой цвет\(name.map { " \($0)" } ?? ""): \(list)?",
                    "\(name.map { "\($0): " } ?? "")Қай түсі: \(list)?",
                    "Which colour\(name.map { " of the \($0)" } ?? ""): \(list)?")
                : pick("В каком цвете оформить: \(list)?", "Қай түсін аласыз: \(list)?", "In which colour: \(list)?")
        case .city:
            return time % 2 == 0
                ? pick("В какой город доставить?", "Қай қалаға жеткізейік?", "Which city should we deliver to?")
                : pick("Подскажите, пожалуйста, ваш город?", "Қай қаладасыз?", "Could you tell me your city?")
        case .address:
            return time % 2 == 0
                ? pick(
                    "Подскажите адрес доставки: улица, дом, квартира?",
                    "Жеткізу мекенжайын жазасыз ба: көше, үй, пәтер?",
                    "What is the delivery address: street, house, apartment?")
                : pick("По какому адресу привезти?", "Қай мекенжайға әкелейік?", "Which address shall we bring it to?")
        }
    }

    var preorderOrOther: String {
        pick(
            "Оформить предзаказ или подобрать другой вариант?",
            "Алдын ала тапсырыс берейік пе, әлде басқа нұсқа таңдайсыз ба?",
            "Shall I make a preorder, or would you like another option?")
    }

    var isItRight: String { pick("Всё верно?", "Бәрі дұрыс па?", "Is everything correct?") }

    func confirmAgain(time: Int) -> String {
        time % 2 == 1
            ? pick(
                "Заказ ждёт вашего подтверждения: всё верно?", "Тапсырыс растауыңызды күтіп тұр: бәрі дұрыс па?",
                "Your order awaits your confirmation: is everything correct?")
            : pick(
                "Если всё верно, подтверждаете заказ?", "Бәрі дұрыс болса, тапсырысты растайсыз ба?",
                "If it's all right, do you confirm the order?")
    }

    var whatToChange: String {
        pick("Поняла. Что исправить?", "Түсіндім. Нені түзетейін?", "I see. What should I correct?")
    }

    var checkOrder: String {
        pick("Проверьте, пожалуйста, заказ:", "Тапсырысты тексеріңізші:", "Please check your order:")
    }

    var checkPreorder: String {
        pick("Проверьте, пожалуйста, предзаказ:", "Алдын ала тапсырысты тексеріңізші:", "Please check your preorder:")
    }

    func pieceCount(_ count: Int) -> String { "× \(count)" }

    func sizeWords(_ size: String) -> String { pick("размер \(size)", "өлшемі \(size)", "size \(size)") }

    func colorWords(_ group: String) -> String {
        let word = color(group)
        return pick("цвет \(word)", "түсі \(word)", word)
    }

    func city(_ city: String) -> String { pick("Город: \(city)", "Қала: \(city)", "City: \(city)") }

    func address(_ address: String) -> String {
        address == OrderState.pickup
            ? pick("Самовывоз из магазина", "Дүкеннен өзіңіз алып кетесіз", "Pickup at the shop")
            : pick("Адрес: \(address)", "Мекенжай: \(address)", "Address: \(address)")
    }

    func total(_ amount: String) -> String { pick("Итого: \(amount)", "Барлығы: \(amount)", "Total: \(amount)") }

    var priceByManager: String {
        pick("цену уточнит менеджер", "бағасын менеджер нақтылайды", "price to be confirmed by the manager")
    }

    func preorderLine(_ terms: PreorderTerms) -> String {
        let days = terms.days
        return pick(
            "Предзаказ: предоплата \(terms.percent) %" + (days.map { ", срок \($0) дней" } ?? ""),
            "Алдын ала тапсырыс: алдын ала төлем \(terms.percent) %" + (days.map { ", мерзімі \($0) күн" } ?? ""),
            "Preorder: \(terms.percent)% in advance" + (days.map { ", \($0) days" } ?? ""))
    }

    func placed(isPreorder: Bool) -> String {
        isPreorder
            ? pick(
                "Спасибо, предзаказ оформлен! Менеджер напишет вам по предоплате.",
                "Рақмет, алдын ала тапсырыс рәсімделді! Менеджер алдын ала төлем бойынша жазады.",
                "Thank you, your preorder is placed! The manager will write to you about the prepayment.")
            : pick(
                "Спасибо, заказ оформлен! Менеджер свяжется с вами по оплате и доставке.",
                "Рақмет, тапсырысыңыз рәсімделді! Менеджер төлем мен жеткізу бойынша хабарласады.",
                "Thank you, your order is placed! The manager will contact you about payment and delivery.")
    }

    /// What people call an order.
    func orderNumber(_ number: String) -> String {
        pick("Номер заказа: \(number).", "Тапсырыс нөмірі: \(number).", "Order number: \(number).")
    }

    var cancelled: String {
        pick("Хорошо, заказ отменила.", "Жақсы, тапсырыс тоқтатылды.", "All right, the order is cancelled.")
    }

    var nothingToCancel: String {
        pick(
            "Сейчас незавершённого заказа нет.", "Қазір аяқталмаған тапсырыс жоқ.", "There is no open order right now.")
    }

    var removed: String { pick("Хорошо, изменила.", "Жақсы, өзгерттім.", "All right, I've changed it.") }

    var gladly: String { pick("Отлично!", "Тамаша!", "Great!") }

    var noProblem: String { pick("Хорошо, без проблем.", "Жақсы, мәселе жоқ.", "No problem.") }
}
