import Foundation

/// A message of `fixtures/redaction/messages.jsonl`.
struct LabelledMessage: Decodable {
    var id: String
    var split: String
    var lang: String
    var with: String?
    var marked: String

    /// A labelled piece of the text.
    struct Label {
        /// `~` for what may go or stay.
        var type: String
        /// UTF-8 bytes of ``text``.
        var range: Range<Int>
    }

    static func all() throws -> [LabelledMessage] {
        let lines = try String(contentsOf: Samples.fixture("redaction/messages.jsonl"), encoding: .utf8)
        return try lines.split(separator: "\n").map {
            try JSONDecoder().decode(LabelledMessage.self, from: Data($0.utf8))
        }
    }

    /// The message without marks, and where they were.
    func parsed() -> (text: String, labels: [Label]) {
        var text: [UInt8] = []
        var labels: [Label] = []
        for (index, part) in marked.components(separatedBy: "[[").enumerated() {
            guard index > 0, let end = part.range(of: "]]"), let colon = part.firstIndex(of: ":") else {
                text += Array(part.utf8)
                continue
            }
            let label = Array(part[part.index(after: colon)..<end.lowerBound].utf8)
            labels.append(Label(type: String(part[..<colon]), range: text.count..<text.count + label.count))
            text += label + Array(part[end.upperBound...].utf8)
        }
        return (String(decoding: text, as: UTF8.self), labels)
    }
}
