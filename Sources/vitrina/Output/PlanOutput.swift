import KBBuilder
import KnowledgeModel
import VectorIndex

extension Console {
    /// Tells in words what a build would change.
    /// - Parameter limit: how many lines of each kind at most.
    func tell(_ plan: ChangePlan, limit: Int) {
        let words = PlanWords(language: language)
        if plan.generation == nil {
            print(
                ru: "База знаний ещё не собрана: всё будет новым.", en: "Nothing was built yet: everything will be new."
            )
        } else if plan.isEmpty {
            print(
                ru:
                    "С последней сборки ничего не изменилось: собирать нечего (в работе поколение \(plan.generation ?? 0)).",
                en:
                    "Nothing changed since the last build: there is nothing to build (generation \(plan.generation ?? 0) is in use)."
            )
        } else {
            print(
                ru: "Если собрать базу знаний сейчас, изменится вот что (в работе поколение \(plan.generation ?? 0)).",
                en: "If you build now, this is what changes (generation \(plan.generation ?? 0) is in use).")
        }
        // Where everything is new there is nothing to compare, and a list of all would bury the rest.
        let isBrief = plan.generation == nil && limit < .max
        if isBrief {
            print()
            print(fileCounts(of: plan.files.map(\.kind)))
        }
        for part in words.parts(of: plan) where !part.lines.isEmpty && !(isBrief && part.isContent) {
            print()
            print("\(part.title) (\(part.count ?? part.lines.count))")
            for line in part.lines.prefix(limit) {
                print("  " + line.split(separator: "\n").joined(separator: "\n    "))
            }
            if part.lines.count > limit {
                let rest = part.lines.count - limit
                print(ru: "  … и ещё \(rest); всё покажет --all", en: "  … and \(rest) more; --all shows everything")
            }
        }
        if isBrief {
            print()
            print(ru: "Все файлы и товары покажет --all.", en: "--all shows every file and product.")
        }
        guard !plan.isEmpty || plan.generation == nil else { return }
        print()
        print(
            ru: "Ничего не записано. Чтобы применить, выполните `vitrina build`.",
            en: "Nothing was written. To apply it, run `vitrina build`.")
    }

    /// Tells in a few lines what a build changed.
    func tell(summaryOf plan: ChangePlan) {
        guard plan.generation != nil, !plan.isEmpty else { return }
        let words = PlanWords(language: language)
        let parts = (words.parts(of: plan).filter(\.isChange) + [words.newContradictions(of: plan)])
            .filter { !$0.lines.isEmpty }
        guard !parts.isEmpty else { return }
        print(ru: "Что изменилось:", en: "What changed:")
        for part in parts {
            let first = part.lines.prefix(3).map { $0.split(separator: "\n").first.map(String.init) ?? "" }
            print(
                "  \(part.title) (\(part.count ?? part.lines.count)): " + first.joined(separator: "; ")
                    + (part.lines.count > 3 ? "; …" : ""))
        }
    }
}

/// Words a plan in one language.
struct PlanWords {
    let language: Phrase.Language

    /// A headed list.
    struct Part {
        var title: String
        var lines: [String]
        /// How many there are, where lines tell several together.
        var count: Int?
        /// Whether it tells what changed, not what was wrong before too.
        var isChange = true
        /// Whether it lists what is in the files, not what to look at.
        var isContent = false
    }

    func parts(of plan: ChangePlan) -> [Part] {
        return [
            Part(title: say("Файлы", "Files"), lines: plan.files.map(line), isContent: true),
            Part(title: say("Товары и тексты", "Goods and texts"), lines: lines(plan.passages), isContent: true),
            Part(title: say("Остатки", "Stock"), lines: lines(plan.stock), isContent: true),
            Part(
                title: plan.generation == nil ? say("Замечания", "Problems") : say("Новые замечания", "New problems"),
                lines: plan.newProblems.map(line)),
            Part(title: say("Замечаний больше нет", "Problems mended"), lines: plan.mendedProblems.map(line)),
            Part(
                title: say(
                    "Не читаются: лежат не там или не того вида", "Not read: in the wrong place or of another kind"),
                lines: plan.unread.map(line), isChange: false),
            Part(
                title: say("Ответы станут другими", "Answers that will differ"), lines: lines(plan.answers ?? []),
                count: plan.answers?.count),
            Part(
                title: say("Проверьте: в файлах разное об одном и том же", "Check: files disagree"),
                lines: contradictions(of: plan).map(line), isChange: false),
        ]
    }

    /// Contradictions that the changes brought, for the end of a build.
    func newContradictions(of plan: ChangePlan) -> Part {
        Part(
            title: say("Новое расхождение в файлах", "Files newly disagree"),
            lines: contradictions(of: plan).filter(\.isNew).map(line))
    }

    /// The new ones first. Before the first build none is newer than another.
    private func contradictions(of plan: ChangePlan) -> [Contradiction] {
        guard plan.generation != nil else {
            return plan.contradictions.map { found in
                var found = found
                found.isNew = false
                return found
            }
        }
        return plan.contradictions.filter(\.isNew) + plan.contradictions.filter { !$0.isNew }
    }

    private func say(_ ru: String, _ en: String) -> String { language == .ru ? ru : en }

    private func spot(_ location: SourceLocation) -> String {
        let place = location.place.text(in: language)
        return place.isEmpty ? location.file : "\(location.file), \(place)"
    }

    // MARK: - Files

    private func line(_ file: FileChange) -> String {
        let count = file.passages
        let hasPassages = file.kind != .photo && file.kind != .stock
        let counts =
            !hasPassages
            ? ""
            : count.before == count.after
                ? say(" — фрагментов \(count.after)", " — \(count.after) passages")
                : say(" — фрагментов \(count.before) → \(count.after)", " — passages \(count.before) → \(count.after)")
        switch file.change {
        case .new:
            return say("новый: ", "new: ") + file.path
                + (hasPassages ? say(" — фрагментов \(count.after)", " — \(count.after) passages") : "")
        case .changed: return say("изменён: ", "changed: ") + file.path + counts
        case .renamed(let from): return say("переименован: ", "renamed: ") + "\(from) → \(file.path)"
        case .gone:
            return say("убран: ", "gone: ") + file.path
                + (hasPassages ? say(" — пропадёт фрагментов \(count.before)", " — \(count.before) passages go") : "")
        case .unreadable(let isKept):
            return say("не читается: ", "can't be read: ") + file.path
                + (isKept
                    ? say(" — остаётся прочитанное раньше", " — what was read before stays")
                    : say(" — ответов из него не будет", " — it will give no answers"))
        }
    }

    // MARK: - Passages

    /// New and gone passages of one file are told together when there are many.
    private func lines(_ passages: [PassageChange]) -> [String] {
        passages.map { passage in
            switch passage.change {
            case .new: say("новое: ", "new: ") + "\(passage.title) (\(spot(passage.location)))"
            case .gone:
                say("больше нет: ", "gone: ") + "\(passage.title) (\(say("было: ", "was: "))\(spot(passage.location)))"
            case .changed(let differences):
                "\(passage.title): " + differences.map(text).joined(separator: "; ") + " (\(spot(passage.location)))"
            }
        }
    }

    private func text(_ difference: PassageChange.Difference) -> String {
        switch difference {
        case .price(let from, let to): say("цена ", "price ") + arrow(from.map(\.description), to.map(\.description))
        case .sizes(let from, let to): say("размеры ", "sizes ") + arrow(from.map(\.description), to.map(\.description))
        case .colors(let from, let to): say("цвета ", "colours ") + arrow(from, to)
        case .text(let from, let to):
            if from.isEmpty {
                say("добавлено «\(cut(to))»", "added “\(cut(to))”")
            } else if to.isEmpty {
                say("убрано «\(cut(from))»", "removed “\(cut(from))”")
            } else {
                between(from, to)
            }
        }
    }

    private func arrow(_ from: [String], _ to: [String]) -> String {
        let nothing = say("нет", "none")
        return
            "\(from.isEmpty ? nothing : from.joined(separator: ", ")) → \(to.isEmpty ? nothing : to.joined(separator: ", "))"
    }

    private func between(_ from: String, _ to: String) -> String {
        let (from, to) = TextWindow.around(difference: from, to, length: Self.length)
        return say("было «\(from)», станет «\(to)»", "was “\(from)”, becomes “\(to)”")
    }

    private func cut(_ text: String) -> String {
        text.count <= Self.length ? text : text.prefix(Self.length - 1) + "…"
    }

    /// Letters of a text that a line shows.
    private static let length = 110

    // MARK: - Stock

    /// One line a product and kind of change.
    private func lines(_ changes: [StockChange]) -> [String] {
        var order: [[String]] = []
        var groups: [[String]: [StockChange]] = [:]
        for change in changes {
            let key = [change.product, kind(of: change)]
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(change)
        }
        return order.compactMap { groups[$0] }.map(line)
    }

    /// Variants with one and the same change of price are told together.
    private func kind(of change: StockChange) -> String {
        switch change.change {
        case .new: "new"
        case .gone: "gone"
        case .quantity: "quantity"
        case .price(let from, let to): "\(from?.description ?? "")→\(to?.description ?? "")"
        }
    }

    private func line(_ group: [StockChange]) -> String {
        guard let first = group.first else { return "" }
        let places =
            group.count == 1
            ? spot(first.location)
            : say("строк \(group.count), первая: ", "\(group.count) rows, first: ") + spot(first.location)
        func variants(_ text: (StockChange) -> String) -> String {
            let shown = group.prefix(8).map { [variant($0), text($0)].filter { !$0.isEmpty }.joined(separator: " ") }
            return shown.joined(separator: ", ") + (group.count > 8 ? ", …" : "")
        }
        switch first.change {
        case .new:
            return say("появилось: ", "new: ") + first.product + " — "
                + variants { change in
                    if case .new(let quantity, _) = change.change { "(\(words(quantity)))" } else { "" }
                }
                + " (\(places))"
        case .gone:
            return say("строк больше нет: ", "rows gone: ") + first.product + " — " + variants { _ in "" }
                + " (\(places))"
        case .quantity:
            return "\(first.product) — "
                + variants { change in
                    if case .quantity(let from, let to) = change.change { "\(words(from)) → \(words(to))" } else { "" }
                } + " (\(places))"
        case .price(let from, let to):
            let nothing = say("не указана", "none")
            return say("цена ", "price ")
                + "\(first.product) \(from?.description ?? nothing) → \(to?.description ?? nothing) (\(places))"
        }
    }

    private func variant(_ change: StockChange) -> String {
        [change.size?.description, change.color].compactMap { $0 }.joined(separator: " ")
    }

    private func words(_ quantity: StockItem.Quantity) -> String {
        switch quantity {
        case .pieces(let count): say("\(count) шт.", "\(count) pcs")
        case .unknown: say("неизвестно", "unknown")
        case .onRequest: say("под заказ", "on request")
        }
    }

    // MARK: - The rest

    private func line(_ problem: Problem) -> String {
        "\(spot(problem.location)): \(problem.message[language]) → \(problem.remedy[language])"
    }

    /// Questions that one change gives another answer to are told together.
    private func lines(_ changes: [AnswerChange]) -> [String] {
        var order: [[AnswerChange.Answer?]] = []
        var groups: [[AnswerChange.Answer?]: [AnswerChange]] = [:]
        for change in changes {
            let key = [change.before, change.after]
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(change)
        }
        return order.compactMap { groups[$0] }.map(line)
    }

    private func line(_ group: [AnswerChange]) -> String {
        guard let change = group.first else { return "" }
        func text(_ answer: AnswerChange.Answer?) -> String {
            answer.map { $0.text.split(separator: "\n").joined(separator: " / ") } ?? ""
        }
        let (before, after) = TextWindow.around(
            difference: text(change.before), text(change.after), length: Self.length)
        func told(_ text: String, _ answer: AnswerChange.Answer?) -> String {
            guard let answer else { return say("ответа нет", "no answer") }
            return say("«\(text)»", "“\(text)”") + " (\(spot(answer.location)))"
        }
        let questions = group.map { say("«\($0.question)»", "“\($0.question)”") }.joined(separator: ", ")
        return questions + "\n" + say("было:  ", "was:     ") + told(before, change.before) + "\n"
            + say("будет: ", "will be: ") + told(after, change.after)
    }

    private func line(_ found: Contradiction) -> String {
        let mark = found.isNew ? say("новое — ", "new — ") : ""
        let sides = found.sides.map { ($0.value.isEmpty ? "" : "\($0.value) — ") + spot($0.location) }
        switch found.matter {
        case .price:
            return mark + say("две цены: ", "two prices: ") + found.subject + "\n" + sides.joined(separator: "\n")
        case .notInStock:
            let zero = found.sides.count > 1
            return mark
                + (zero
                    ? say("в каталоге есть, на складе 0: ", "in the catalogue, none in stock: ")
                    : say(
                        "в каталоге есть, в остатках ни строки: ", "in the catalogue, not one row in the stock sheet: "))
                + found.subject + "\n" + found.sides.map { spot($0.location) }.joined(separator: "\n")
        case .notInCatalog:
            return mark + say("на складе есть, в каталоге нет: ", "in stock, not in the catalogue: ") + found.subject
                + "\n"
                + sides.joined(separator: "\n")
        case .hours:
            return mark + say("разные часы работы, \(found.subject):", "different opening hours, \(found.subject):")
                + "\n"
                + sides.joined(separator: "\n")
        case .delivery:
            return mark
                + say(
                    "разный срок доставки, \(found.subject), дней:", "different delivery times, \(found.subject), days:"
                )
                + "\n" + sides.joined(separator: "\n")
        }
    }
}
