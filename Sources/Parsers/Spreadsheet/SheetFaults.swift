import KnowledgeModel

/// What was wrong in the cells of one sheet, listed up to a limit and counted beyond it.
final class SheetFaults {
    /// A kind of fault.
    enum Kind: String, CaseIterable {
        case formulaWithoutValue, badNumber, badDate, missingSharedText, badReference, badRow, badMerge, repeatedCell
    }

    private struct Fault {
        var kind: Kind
        var place: Place
    }

    private let file: String
    private let sheet: String
    private let limit: Int
    private var listed: [Fault] = []
    private var counts: [Kind: Int] = [:]

    init(file: String, sheet: String, limit: Int) {
        self.file = file
        self.sheet = sheet
        self.limit = limit
    }

    /// Notes a fault of a cell, of a row where the column is nil, of the sheet where the row is 0.
    func note(_ kind: Kind, at column: Int?, row: Int) {
        counts[kind, default: 0] += 1
        guard counts[kind, default: 0] <= limit else { return }
        let reference = column.flatMap { CellReference(row: row, column: $0) }
        let place: Place
        if let reference {
            place = .cell(sheet: sheet, reference: reference.description)
        } else {
            place = row > 0 ? .sheetRow(sheet: sheet, row: row) : .file
        }
        listed.append(Fault(kind: kind, place: place))
    }

    /// The faults as problems, in the order of the sheet; a last one for each kind that has more than the limit.
    var problems: [Problem] {
        let all = listed.map { fault in
            Problem(
                severity: fault.kind == .repeatedCell ? .note : .warning, code: "xlsx.\(fault.kind.rawValue)",
                location: SourceLocation(file: file, place: fault.place), message: fault.kind.message,
                remedy: fault.kind.remedy)
        }
        let more = Kind.allCases.compactMap { kind -> Problem? in
            guard let count = counts[kind], count > limit else { return nil }
            return Problem(
                severity: .warning, code: "xlsx.\(kind.rawValue)",
                location: SourceLocation(file: file, place: .file),
                message: Phrase(
                    ru: "Лист «\(sheet)»: ещё \(count - limit) таких же. \(kind.message.ru)",
                    en: "Sheet “\(sheet)”: \(count - limit) more of the same kind. \(kind.message.en)"),
                remedy: kind.remedy)
        }
        return all + more
    }
}

extension SheetFaults.Kind {
    var message: Phrase {
        switch self {
        case .formulaWithoutValue:
            Phrase(
                ru: "У формулы нет сохранённого значения; ячейка не прочитана.",
                en: "The formula has no stored value; the cell is not read.")
        case .badNumber:
            Phrase(
                ru: "Число записано неверно или слишком велико; прочитано как текст.",
                en: "The number is written wrongly or too large; it is read as text.")
        case .badDate:
            Phrase(
                ru: "Дата записана неверно; прочитана как текст.",
                en: "The date is written wrongly; it is read as text.")
        case .missingSharedText:
            Phrase(
                ru: "Ячейка ссылается на текст, которого в файле нет; она не прочитана.",
                en: "The cell refers to a text that the file does not hold; it is not read.")
        case .badReference:
            Phrase(
                ru: "В строке есть ячейка с адресом вне листа; она не прочитана.",
                en: "A cell of the row has an address outside the sheet; it is not read.")
        case .badRow:
            Phrase(
                ru: "Номер строки записан неверно; строка считается следующей по порядку.",
                en: "The row's number is wrong; the row is taken as the next one.")
        case .badMerge:
            Phrase(
                ru: "Область объединённых ячеек записана неверно; она не учтена.",
                en: "A merged range is written wrongly; it is ignored.")
        case .repeatedCell:
            Phrase(
                ru: "Ячейка записана в файле дважды; взята последняя запись.",
                en: "The cell is written twice in the file; the last one counts.")
        }
    }

    var remedy: Phrase {
        switch self {
        case .formulaWithoutValue:
            Phrase(
                ru: "Откройте файл в Excel или LibreOffice и сохраните: программа посчитает формулы.",
                en: "Open the file in Excel or LibreOffice and save it, so that its formulas are computed.")
        case .badNumber, .badDate:
            Phrase(ru: "Введите значение в ячейку заново.", en: "Enter the value anew.")
        case .missingSharedText, .badReference, .badRow, .badMerge, .repeatedCell:
            Phrase(
                ru: "Откройте файл в Excel, дайте ему исправить содержимое и сохраните.",
                en: "Open the file in Excel, let it repair the content and save it.")
        }
    }
}
