import KnowledgeModel

/// Collects the problems of a stock sheet, the same kind up to a limit and counted beyond it.
struct StockProblems {
    let file: String
    private(set) var list: [Problem] = []
    private var counts: [String: (count: Int, sample: Problem)] = [:]

    /// Problems of one kind listed one by one.
    static let listed = 200

    init(file: String) { self.file = file }

    /// Adds a problem of a place. Beyond the limit of its kind nothing but the count is made.
    mutating func add(
        _ severity: Problem.Severity, _ code: String, _ place: @autoclosure () -> Place,
        _ message: @autoclosure () -> Phrase, _ remedy: @autoclosure () -> Phrase
    ) {
        if let entry = counts[code], entry.count >= Self.listed {
            counts[code]?.count += 1
            return
        }
        let problem = Problem(
            severity: severity, code: "stock." + code, location: SourceLocation(file: file, place: place()),
            message: message(), remedy: remedy())
        counts[code] = ((counts[code]?.count ?? 0) + 1, counts[code]?.sample ?? problem)
        list.append(problem)
    }

    /// Adds the problems of another collection, their kinds counted on.
    mutating func merge(_ other: StockProblems) {
        var listedBefore: [String: Int] = [:]
        for (code, entry) in other.counts {
            listedBefore[code] = counts[code]?.count ?? 0
            counts[code] = ((counts[code]?.count ?? 0) + entry.count, counts[code]?.sample ?? entry.sample)
        }
        for problem in other.list {
            let code = String(problem.code.dropFirst("stock.".count))
            let place = (listedBefore[code] ?? 0) + 1
            listedBefore[code] = place
            if place <= Self.listed { list.append(problem) }
        }
    }

    /// All problems, with one more for each kind of which some were only counted.
    var all: [Problem] {
        list
            + counts.sorted { $0.key < $1.key }.compactMap { _, entry in
                guard entry.count > Self.listed else { return nil }
                var more = entry.sample
                let rest = entry.count - Self.listed
                more.location.place = .file
                more.message = Phrase(
                    ru: "Ещё \(rest) таких же мест. \(more.message.ru)",
                    en: "\(rest) more places of the same kind. \(more.message.en)")
                return more
            }
    }
}

/// Wordings of the remedies that many problems share.
enum StockRemedy {
    static let fixCell = Phrase(ru: "Исправьте значение в ячейке.", en: "Mend the value in the cell.")
    static let writePrice = Phrase(
        ru: "Запишите в ячейку одну цену числом, например 45000.",
        en: "Write one price into the cell as a number, 45000 for example.")
    static let writeQuantity = Phrase(
        ru: "Запишите в ячейку количество целым числом.", en: "Write the quantity into the cell as a whole number.")
    static let writeSize = Phrase(
        ru: "Запишите в ячейку один размер числом или «-», если размера нет.",
        en: "Write one size into the cell as a number, or “-” where there is none.")
    static let keepOne = Phrase(
        ru: "Оставьте одну строку на каждый размер и цвет.", en: "Keep one row for each size and colour.")
    static let nameColumn = Phrase(
        ru: "Оставьте один такой столбец или назовите нужный точнее, например «Цена розничная», «Остаток всего».",
        en: "Keep one such column, or name the right one more exactly: “Retail price”, “Total stock”.")
}
