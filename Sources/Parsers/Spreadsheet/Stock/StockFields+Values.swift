import KnowledgeModel
import Language

extension StockFields {
    /// The quantity of a cell; unknown, and reported where the cell says something else.
    func quantity(slot: Int, _ cells: StockCells, _ problems: inout StockProblems) -> StockItem.Quantity {
        guard let index = cells[slot: slot] else {
            if slot == StockItem.Field.quantity.slot, columns[.quantity] != nil {
                report(
                    .note, "blankQuantity", slot, cells,
                    Phrase(ru: "Количество не указано.", en: "The quantity is not stated."),
                    StockRemedy.writeQuantity, &problems)
            }
            return .unknown
        }
        let reading: QuantityReading
        switch cells.row.cells[index].kind {
        case .number: reading = QuantityReader.read(number: cells.row.cells[index].number)
        case .sharedText, .ownText: reading = cells.row.withText(at: index) { QuantityReader.read(utf8: $0) }
        case .formulaWithoutValue: return .unknown
        case .bool, .date, .time, .error:
            reportUnreadable(slot, cells, index, &problems)
            return .unknown
        }
        switch reading {
        case .pieces(let count): return .pieces(count)
        case .onRequest: return .onRequest
        case .none: return .unknown
        case .present:
            report(
                .note, "quantityNotCounted", slot, cells,
                Phrase(
                    ru: "«\(shown(cells, index))»: сколько штук, не сказано; количество неизвестно.",
                    en: "“\(shown(cells, index))” does not say how many; the quantity is unknown."),
                StockRemedy.writeQuantity, &problems)
        case .ambiguous(let doubt):
            let why = doubt.phrase
            report(
                .warning, "ambiguousQuantity", slot, cells,
                Phrase(
                    ru: "Количество «\(shown(cells, index))» неоднозначно: \(why.ru). Количество неизвестно.",
                    en: "The quantity “\(shown(cells, index))” is ambiguous: \(why.en). The quantity is unknown."),
                StockRemedy.writeQuantity, &problems)
        case .unreadable:
            reportUnreadable(slot, cells, index, &problems)
        }
        return .unknown
    }

    /// The price of a row; nil, and reported where the cell says something that is no single price.
    mutating func price(_ cells: StockCells, _ problems: inout StockProblems) -> Money? {
        let slot = StockItem.Field.price.slot
        guard let index = cells[slot: slot] else { return nil }
        let reading: AmountReading
        let isNumber = cells.row.cells[index].kind == .number
        switch cells.row.cells[index].kind {
        case .number:
            reading = AmountReader.read(number: cells.row.cells[index].number, multiplier: priceMultiplier)
        case .sharedText, .ownText: reading = cells.row.withText(at: index) { AmountReader.read(utf8: $0) }
        case .formulaWithoutValue: return nil
        case .bool, .date, .time, .error:
            reportUnreadable(slot, cells, index, &problems)
            return nil
        }
        switch reading {
        case .exact(let amounts): return price(amounts, isNumber: isNumber, cells, index, &problems)
        case .none, .onRequest: return nil
        case .ambiguous(let doubt): reportPrice(doubt.phrase, cells, index, &problems)
        case .unreadable: reportUnreadable(slot, cells, index, &problems)
        }
        return nil
    }

    /// The one price among stated amounts: the only one, or the only one in the list's currency.
    private mutating func price(
        _ amounts: [Amount], isNumber: Bool, _ cells: StockCells, _ index: Int, _ problems: inout StockProblems
    ) -> Money? {
        let own = amounts.compactMap { amount -> (Amount, Money)? in
            let stated = amount.currency.flatMap { Money.Currency(rawValue: $0.rawValue) }
            guard let currency = stated ?? priceCurrency else { return nil }
            let factor = isNumber || amount.currency != nil ? 1 : priceMultiplier
            let (minorUnits, overflow) = amount.minorUnits.multipliedReportingOverflow(by: factor)
            return overflow ? nil : (amount, Money(minorUnits: minorUnits, currency: currency))
        }
        let inList = own.filter { $0.1.currency == (priceCurrency ?? currency) }
        let candidates = own.count > 1 && inList.count == 1 ? inList : own
        guard let (amount, money) = candidates.first, candidates.allSatisfy({ $0.1 == money }) else {
            reportPrice(
                own.isEmpty
                    ? Phrase(ru: "валюта столбца не ясна", en: "the column's currency is not clear")
                    : Phrase(ru: "цен несколько", en: "there are several prices"), cells, index, &problems)
            return nil
        }
        guard amount.bound == .exact else {
            reportPrice(
                Phrase(ru: "это граница цены, а не цена", en: "it is a limit of the price, not the price"), cells,
                index,
                &problems)
            return nil
        }
        guard money.minorUnits > 0 else {
            reportPrice(Phrase(ru: "цена равна нулю", en: "the price is zero"), cells, index, &problems)
            return nil
        }
        if amount.isMarked { noteMark(cells, index, &problems) }
        return money
    }

    private mutating func noteMark(_ cells: StockCells, _ index: Int, _ problems: inout StockProblems) {
        guard !hasNotedMark else { return }
        hasNotedMark = true
        report(
            .note, "markedPrice", StockItem.Field.price.slot, cells,
            Phrase(
                ru: "Цена «\(shown(cells, index))» помечена сноской; взята как есть, условие сноски не учтено. "
                    + "О других таких ценах листа не сообщается.",
                en:
                    "The price “\(shown(cells, index))” carries a footnote mark; it is taken as it is, without the footnote's "
                    + "condition. Other such prices of the sheet are not reported."),
            StockRemedy.writePrice, &problems)
    }

    /// The sizes of a row: one nil where it has none; nil where the row has to be left out.
    func sizes(_ cells: StockCells, _ problems: inout StockProblems) -> [Size?]? {
        let slot = StockItem.Field.size.slot
        guard let index = cells[slot: slot] else { return [nil] }
        let reading: SizeReading
        switch cells.row.cells[index].kind {
        case .number: reading = SizeReader.read(number: cells.row.cells[index].number)
        case .sharedText, .ownText: reading = cells.row.withText(at: index) { SizeReader.read(utf8: $0) }
        case .bool, .date, .time, .error, .formulaWithoutValue: reading = .unreadable
        }
        let why: Phrase
        switch reading {
        case .exact(let sizes): return sizes.map { Size(tenths: $0.lower, upTo: $0.upper) }
        case .none: return [nil]
        case .ambiguous(let doubt): why = doubt.phrase
        case .unreadable:
            let isDate = [.date, .time].contains(cells.row.cells[index].kind)
            why =
                isDate
                ? Phrase(
                    ru: "программа приняла его за дату, формат ячейки должен быть текстовым",
                    en: "the program took it for a date, the cell's format should be text")
                : Phrase(ru: "это не размер", en: "it is no size")
        }
        report(
            .warning, "unreadableSize", slot, cells,
            Phrase(
                ru: "Размер «\(shown(cells, index))» не прочитан: \(why.ru). Строка пропущена.",
                en: "The size “\(shown(cells, index))” is not read: \(why.en). The row is left out."),
            StockRemedy.writeSize, &problems)
        return nil
    }

    private func reportPrice(_ why: Phrase, _ cells: StockCells, _ index: Int, _ problems: inout StockProblems) {
        report(
            .warning, "ambiguousPrice", StockItem.Field.price.slot, cells,
            Phrase(
                ru: "Цена «\(shown(cells, index))» не взята: \(why.ru).",
                en: "The price “\(shown(cells, index))” is not taken: \(why.en)."),
            StockRemedy.writePrice, &problems)
    }

    /// Reports a cell that holds something else than its column's name says.
    func reportUnreadable(_ slot: Int, _ cells: StockCells, _ index: Int, _ problems: inout StockProblems) {
        let isPrice = slot == StockItem.Field.price.slot
        let isLabel = slot == StockItem.Field.color.slot || slot == StockItem.Field.category.slot
        let name: (code: String, phrase: Phrase) =
            isPrice
            ? ("unreadablePrice", Phrase(ru: "цена", en: "the price"))
            : isLabel
                ? ("unreadableText", Phrase(ru: "цвет или категория", en: "the colour or category"))
                : ("unreadableQuantity", Phrase(ru: "количество", en: "the quantity"))
        report(
            .warning, name.code, slot, cells,
            Phrase(
                ru: "«\(shown(cells, index))» — не \(name.phrase.ru); оставлено неизвестным.",
                en: "“\(shown(cells, index))” is not \(name.phrase.en); it is left open."),
            isPrice ? StockRemedy.writePrice : isLabel ? StockRemedy.fixCell : StockRemedy.writeQuantity, &problems)
    }

    private func report(
        _ severity: Problem.Severity, _ code: String, _ slot: Int, _ cells: StockCells,
        _ message: @autoclosure () -> Phrase, _ remedy: @autoclosure () -> Phrase, _ problems: inout StockProblems
    ) {
        problems.add(severity, code, place(slot: slot, row: cells.row.number), message(), remedy())
    }

    /// A cell's text, cut to what fits a line.
    private func shown(_ cells: StockCells, _ index: Int) -> String {
        guard !cells.isLong(index) else { return "…" }
        let text = cells.text(at: index)
        return text.count > 60 ? String(text.prefix(60)) + "…" : text
    }
}

extension QuantityReading.Doubt {
    /// The doubt as a clause.
    var phrase: Phrase {
        switch self {
        case .negative: Phrase(ru: "оно меньше нуля", en: "it is below zero")
        case .fraction: Phrase(ru: "оно дробное", en: "it is a fraction")
        case .separator:
            Phrase(ru: "знак может отделять тысячи или дробь", en: "its mark may set apart thousands or a fraction")
        case .limit: Phrase(ru: "это граница, а не число", en: "it is a limit, not a number")
        case .unit: Phrase(ru: "сколько штук в упаковке, не сказано", en: "how many pieces a pack holds is not said")
        case .words: Phrase(ru: "слова при числе могут менять его смысл", en: "words beside it may change its meaning")
        }
    }
}

extension AmountReading.Doubt {
    /// The doubt as a clause.
    var phrase: Phrase {
        switch self {
        case .separator:
            Phrase(ru: "знак может отделять тысячи или дробь", en: "its mark may set apart thousands or a fraction")
        case .fraction: Phrase(ru: "в ней больше двух знаков после запятой", en: "it has more than two decimals")
        case .words: Phrase(ru: "слова при ней могут менять её смысл", en: "words beside it may change its meaning")
        case .currency: Phrase(ru: "валюта не ясна", en: "its currency is not clear")
        case .unit: Phrase(ru: "«т» может значить тенге или тысячи", en: "“т” may mean tenge or thousands")
        case .percentage: Phrase(ru: "рядом стоит процент", en: "a percentage stands beside it")
        case .negative: Phrase(ru: "перед ней стоит минус или тире", en: "a minus or dash stands before it")
        }
    }
}

extension SizeReading.Doubt {
    /// The doubt as a clause.
    var phrase: Phrase {
        switch self {
        case .slash: Phrase(ru: "это один размер или два", en: "it may be one size or two")
        case .descending: Phrase(ru: "он идёт от большего к меньшему", en: "it goes downwards")
        case .system: Phrase(ru: "он другой системы (US, UK, см)", en: "it is of another system (US, UK, cm)")
        case .words: Phrase(ru: "слова при нём могут менять его смысл", en: "words beside it may change its meaning")
        case .dimensions: Phrase(ru: "это габариты", en: "it is a measure")
        case .letters: Phrase(ru: "он буквенный, без числа", en: "it has letters and no number")
        }
    }
}
