/// A field of an old form: what it shows while nobody has filled it in.
struct FormField {
    private var isCheckBox = false
    private var isChecked: Bool?
    private var isCheckedAtFirst = false
    private var entries: [String] = []
    private var chosen: Int?
    private var chosenAtFirst = 0

    /// A box, crossed or empty, or the entry chosen of a list.
    var text: String {
        if isCheckBox { return isChecked ?? isCheckedAtFirst ? "☒" : "☐" }
        let index = chosen ?? chosenAtFirst
        return entries.indices.contains(index) ? entries[index] : ""
    }

    /// Takes one element of the field's data.
    mutating func set(_ token: WordToken, _ attributes: XMLAttributes) {
        switch token {
        case .formCheckBox: isCheckBox = true
        case .formIsChecked: isChecked = attributes.isOn
        case .isDefault:
            isCheckedAtFirst = attributes.isOn
            chosenAtFirst = attributes[.value]?.integer ?? 0
        case .formChosen: chosen = attributes[.value]?.integer
        // Word holds 25.
        case .formEntry: if entries.count < 1000 { entries.append(attributes[.value]?.string ?? "") }
        default: break
        }
    }
}

extension WordBody.Field {
    /// Takes one element of a form's data; other elements of the same names mean nothing outside one.
    mutating func setForm(_ token: WordToken, _ attributes: XMLAttributes) {
        if token == .formCheckBox || token == .formChoice { form = FormField() }
        form?.set(token, attributes)
    }
}
