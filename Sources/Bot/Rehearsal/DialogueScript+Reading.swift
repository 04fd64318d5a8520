import Language

extension DialogueScript {
    /// Reads a script.
    /// - Throws: ``DialogueScriptError`` for a line that the form doesn't have.
    public init(reading text: String) throws(DialogueScriptError) {
        var reader = ScriptReader()
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            try reader.read(line.last == "\r" ? String(line.dropLast()) : String(line), number: index + 1)
        }
        self = try reader.finished()
    }
}

/// Reads a script line by line.
private struct ScriptReader {
    private var script = DialogueScript(about: "", language: .russian, rules: [], model: nil, turns: [])
    private var isHead = true
    private var happened: [DialogueScript.Happening] = []
    private var number = 0

    mutating func read(_ line: String, number: Int) throws(DialogueScriptError) {
        self.number = number
        if number == 1 {
            guard line.hasPrefix("# ") else { throw fault("the first line says what the dialogue shows: “# …”") }
            script.about = String(line.dropFirst(2))
        } else if line.isEmpty {
            isHead = false
        } else if isHead, !line.hasPrefix(">") {
            try readHead(line)
        } else {
            isHead = false
            try readBody(line)
        }
    }

    func finished() throws(DialogueScriptError) -> DialogueScript {
        guard !script.turns.isEmpty else { throw fault("the customer says nothing") }
        guard happened.isEmpty else { throw fault("nothing is said after what happens at the end") }
        return script
    }

    private func fault(_ reason: String) -> DialogueScriptError { DialogueScriptError(line: number, reason: reason) }

    private func parted(_ line: some StringProtocol) -> (key: String, value: String) {
        guard let colon = line.firstIndex(of: ":") else { return (line.trimmed, "") }
        return (line[..<colon].trimmed, line[line.index(after: colon)...].trimmed)
    }

    private mutating func readHead(_ line: String) throws(DialogueScriptError) {
        let (key, value) = parted(line)
        switch key {
        case "lang":
            guard let language = TextLanguage(rawValue: value) else { throw fault("no language “\(value)”") }
            script.language = language
        case "rules": script.rules = value.split(separator: " ").map(String.init)
        case "model": script.model = value
        default: throw fault("unknown head “\(key)”")
        }
    }

    private mutating func readBody(_ line: String) throws(DialogueScriptError) {
        if line.hasPrefix(">") {
            readSaid(line)
        } else if line.hasPrefix("~") {
            guard !script.turns.isEmpty else { throw fault("a model answers before the customer") }
            script.turns[script.turns.count - 1].model.append(modelLine(line))
        } else if line.hasPrefix("  ") {
            guard !script.turns.isEmpty else { throw fault("an expectation before the first turn") }
            let (key, value) = parted(line)
            guard let known = DialogueScript.Key(rawValue: key), !value.isEmpty else {
                throw fault("unknown expectation “\(key)”")
            }
            script.turns[script.turns.count - 1].expectations.append(.init(line: number, key: known, value: value))
        } else {
            happened.append(try happening(line))
        }
    }

    private mutating func readSaid(_ line: String) {
        let isRepeated = line.hasPrefix(">>")
        let last = script.turns.last
        if last == nil || isRepeated || !happened.isEmpty || last?.model.isEmpty == false
            || last?.expectations.isEmpty == false
        {
            script.turns.append(.init(line: number, before: happened))
            happened = []
        }
        script.turns[script.turns.count - 1].said.append(
            said(line.drop { $0 == ">" }.trimmed, isRepeated: isRepeated))
    }

    private func said(_ text: String, isRepeated: Bool) -> DialogueScript.Said {
        guard text.hasPrefix("["), let end = text.firstIndex(of: "]") else {
            return .init(kind: .text, text: text, repliesTo: nil, isRepeated: isRepeated)
        }
        let tag = text[text.index(after: text.startIndex)..<end]
        let rest = text[text.index(after: end)...].trimmed
        if tag.hasPrefix("reply ") {
            return .init(kind: .text, text: rest, repliesTo: tag.dropFirst(6).trimmed, isRepeated: isRepeated)
        }
        guard let kind = CustomerMessage.Kind(rawValue: String(tag)) else {
            return .init(kind: .text, text: text, repliesTo: nil, isRepeated: isRepeated)
        }
        return .init(kind: kind, text: rest, repliesTo: nil, isRepeated: isRepeated)
    }

    private func modelLine(_ line: String) -> DialogueScript.ModelLine {
        if line.hasPrefix("~json") { return .fields(line.dropFirst(5).trimmed) }
        let text = line.dropFirst().trimmed
        if text == "!timeout" { return .timeout }
        if text.hasPrefix("!error"), let status = Int(text.dropFirst(6).trimmed) { return .status(status) }
        return .text(text)
    }

    private func happening(_ line: String) throws(DialogueScriptError) -> DialogueScript.Happening {
        let (key, value) = parted(line)
        switch key {
        case "wait":
            let parts = value.split(separator: " ")
            let units = ["s": 1, "min": 60, "h": 3_600, "d": 86_400]
            guard parts.count == 2, let count = Int(parts[0]), let unit = units[String(parts[1])] else {
                throw fault("“\(value)” is no time; write “3 h”")
            }
            return .wait(count * unit)
        case "stock":
            guard let change = StockChange(reading: value) else {
                throw fault("“\(value)” is no change; write “Product/size/color = 0”")
            }
            return .stock(change)
        case "staff": return .staff(value)
        case "back": return .back
        case "other": return .other(value)
        case "document": return .document(value)
        default: throw fault("unknown line “\(key)”")
        }
    }
}

extension StockChange {
    /// Reads `Product/size/color = 0`.
    init?(reading text: String) {
        let sides = text.split(separator: "=").map(\.trimmed)
        guard sides.count == 2, let quantity = Int(sides[1]) else { return nil }
        let parts = sides[0].split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
        guard parts.count == 3, !parts[0].isEmpty else { return nil }
        self.init(
            product: parts[0], size: parts[1] == "-" ? nil : parts[1], color: parts[2] == "-" ? nil : parts[2],
            quantity: quantity)
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}
