import KBBuilder
import KnowledgeModel
import ShopRecords

extension Console {
    /// Tells what was found and forgotten. What it was about is not repeated: a log must not keep it.
    func tell(_ report: ForgetReport, _ records: ForgottenRecords?) {
        if report.isNothing, records?.isNothing ?? true {
            print(
                ru: report.isDone
                    ? "Нигде не найдено. Запомнено: в базу знаний это не попадёт." : "Нигде не найдено.",
                en: report.isDone
                    ? "Found nowhere. Remembered: it will not come into the knowledge base." : "Found nowhere.")
            return
        }
        if !report.before.isEmpty {
            print(
                ru: "Найдено в файлах базы: \(report.before.count)",
                en: "Found in files of the knowledge base: \(report.before.count)")
            for file in report.before { print("  " + file) }
        }
        if let records, !records.isNothing { tell(records, isDone: report.isDone) }
        for generation in report.generations {
            print(
                ru:
                    "Поколение \(generation.number) \(report.isDone ? "переписано" : "будет переписано"): файлов убрано "
                    + "\(generation.sources), фрагментов с ними \(generation.passages), очищено записей \(generation.changed)",
                en: "Generation \(generation.number) \(report.isDone ? "was written anew" : "will be written anew"): "
                    + "\(generation.sources) files removed, \(generation.passages) passages with them, "
                    + "\(generation.changed) entries cleaned")
        }
        if !report.sources.isEmpty {
            print()
            print(ru: "В файлах магазина:", en: "In the shop's own files:")
            for source in report.sources { tell(source) }
        }
        if !report.leftovers.isEmpty {
            print()
            print(ru: "Эти файлы очистите сами:", en: "These files are for you to clean:")
            for leftover in report.leftovers { tell(leftover) }
        }
        print()
        if !report.isDone {
            print(ru: "Пока ничего не изменено.", en: "Nothing was changed yet.")
        } else if report.after.isEmpty, report.leftovers.isEmpty {
            print(
                ru: "Проверены байты всех файлов в kb/ и var/: ничего не осталось.",
                en: "The bytes of every file under kb/ and var/ were searched: nothing is left.")
        } else if report.after.isEmpty {
            print(
                ru: "Проверены байты всех файлов в kb/ и var/, кроме сжатых: ничего не осталось.",
                en: "The bytes of every file under kb/ and var/ but for the packed ones were searched: nothing is left."
            )
        } else {
            print(ru: "Осталось в файлах:", en: "Still in these files:")
            for file in report.after { print("  " + file) }
        }
    }

    private func tell(_ records: ForgottenRecords, isDone: Bool) {
        print(
            ru: "Записи магазина \(isDone ? "очищены" : "будут очищены"): покупателей \(records.customers), разговоров "
                + "\(records.conversations), сообщений \(records.messages); заказов без имени и адреса остаётся "
                + "\(records.orders), упоминаний у других \(records.mentions)",
            en: "The shop's records \(isDone ? "were cleaned" : "will be cleaned"): \(records.customers) customers, "
                + "\(records.conversations) conversations, \(records.messages) messages; \(records.orders) orders stay without "
                + "name and address, \(records.mentions) mentions by others")
    }

    private func tell(_ leftover: ForgetReport.Leftover) {
        let remedy: Phrase =
            switch leftover.kind {
            case .database:
                Phrase(
                    ru:
                        "база данных другой программы: удалите записи в ней, закройте её и выполните `sqlite3 <файл> VACUUM`",
                    en: "another program's database: delete the records there, close it and run `sqlite3 <file> VACUUM`"
                )
            case .packed:
                Phrase(
                    ru: "сжат, заглянуть в него нельзя: распакуйте, проверьте и очистите или удалите",
                    en: "packed, it can't be looked into: unpack it, look and clean it, or delete it")
            case .other:
                Phrase(
                    ru: "не простой текст: уберите это сами или удалите файл",
                    en: "no plain text: take it out yourself or delete the file")
            }
        print("  \(leftover.path) → \(remedy[language])")
    }

    private func tell(_ source: ForgetReport.Source) {
        let all = source.places.map { $0.text(in: language) }.filter { !$0.isEmpty }
        let places = all.prefix(3)
        let rest = source.count - source.places.count + all.count - places.count
        let more = rest > 0 ? [language == .ru ? "и ещё \(rest)" : "and \(rest) more"] : []
        let remedy: Phrase =
            switch source.remedy {
            case .clean: Phrase(ru: "очистит --sources", en: "--sources cleans it")
            case .remove: Phrase(ru: "удалит --sources", en: "--sources removes it")
            case .byHand: Phrase(ru: "исправьте вручную", en: "edit it by hand")
            case .cleaned: Phrase(ru: "очищен", en: "cleaned")
            case .removed: Phrase(ru: "удалён", en: "removed")
            }
        let spots = (places + more).joined(separator: "; ")
        print("  \(source.path)\(spots.isEmpty ? "" : ": " + spots) → \(remedy[language])")
    }
}
