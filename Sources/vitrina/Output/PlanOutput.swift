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
                ru: "С последней сборки ничего не изменилось (поколение \(plan.generation ?? 0)).",
                en: "Nothing changed since the last build (generation \(plan.generation ?? 0)).")
        } else {
            print(
                ru: "Если собрать базу сейчас, вместо поколения \(plan.generation ?? 0) изменится вот что.",
                en: "If you build now, this is what changes since generation \(plan.generation ?? 0).")
        }
        for part in words.parts(of: plan) where !part.lines.isEmpty {
            print()
            print("\(part.title) (\(part.lines.count))")
            for line in part.lines.prefix(limit) {
                print("  " + line.split(separator: "\n").joined(separator: "\n    "))
            }
            if part.lines.count > limit {
                let rest = part.lines.count - limit
                print(ru: "  … и ещё \(rest); всё покажет --all", en: "  … and \(rest) more; --all shows everything")
            }
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
        for part in words.parts(of: plan) where !part.lines.isEmpty && part.isChange {
            let first = part.lines.prefix(3).map { $0.split(separator: "\n").first.map(String.init) ?? "" }
            print(
                "\(part.title) (\(part.lines.count)): " + first.joined(separator: "; ")
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
        /// Whether it tells what changed, not what was wrong before too.
        var isChange = true
    }

    func parts(of plan: ChangePlan) -> [Part] {
        let contradictions = plan.contradictions.filter(\.isNew) + plan.contradictions.filter { !$0.isNew }
        return [
            Part(title: say("Файлы", "Files"), lines: plan.files.map(line)),
            Part(title: say("Товары и тексты", "Goods and texts"), lines: lines(plan.passages)),
            Part(title: say("Остатки", "Stock"), lines: lines(plan.stock)),
            Part(title: say("Новые замечания", "New problems"), lines: plan.newProblems.map(line)),
            Part(title: say("Исправлено", "Mended"), lines: plan.mendedProblems.map(line)),
            Part(
                title: say("Ответы станут другими", "Answers that will differ"), lines: (plan.answers ?? []).map(line)),
            Part(
                title: say("Проверьте: места противоречат друг другу", "Check: places contradict each other"),
                lines: contradictions.map(line), isChange: false),
        ]
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
                say("было «\(cut(from))», станет «\(cut(to))»", "was “\(cut(from))”, becomes “\(cut(to))”")
            }
        }
    }

    private func arrow(_ from: [String], _ to: [String]) -> String {
        let nothing = say("нет", "none")
        return
            "\(from.isEmpty ? nothing : from.joined(separator: ", ")) → \(to.isEmpty ? nothing : to.joined(separator: ", "))"
    }

    private func cut(_ text: String) -> String { text.count <= 110 ? text : text.prefix(107) + "…" }

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

    private func line(_ change: AnswerChange) -> String {
        func text(_ answer: AnswerChange.Answer?) -> String {
            guard let answer else { return say("ответа нет", "no answer") }
            let line = answer.text.split(separator: "\n").joined(separator: " / ")
            return "«\(cut(line))» (\(spot(answer.location)))"
        }
        return "«\(change.question)»\n" + say("было:  ", "was: ") + text(change.before) + "\n"
            + say("будет: ", "now: ") + text(change.after)
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
