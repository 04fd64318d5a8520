public import Foundation

/// A customer's message with what it wants and nothing else, from `data/talk/*.txt`: to learn from, never to report by.
///
/// `@intent` opens a block; then comes a message a line, before it in square brackets its situation if it has one, after it behind
/// ` || ` the other intents that are not wrong. A break of the line inside of it is written `\u000a`. `#` opens a comment. The folder's README tells more.
public struct TalkExample: Hashable, Sendable {
    /// The message as written.
    public var text: String
    /// What the customer wants next.
    public var intent: String
    /// Others that are not wrong.
    public var accept: [String]
    /// What the shop's last question was about.
    public var asked: String?
    /// The fields that are known, with their values where the example says them.
    public var known: [String: String?]
    /// The shop's last message; empty where only that there is one matters.
    public var lastAnswer: String?

    /// The names that examples may use.
    public struct Names: Sendable {
        /// Intents.
        public var intents: Set<String>
        /// What the shop may ask.
        public var asked: Set<String>
        /// Fields that may be known.
        public var fields: Set<String>

        /// Creates the names.
        public init(intents: Set<String>, asked: Set<String>, fields: Set<String>) {
            self.intents = intents
            self.asked = asked
            self.fields = fields
        }
    }

    /// Reads all files of a folder, in order of their names.
    /// - Throws: ``EvaluationError``.
    public static func read(from folder: URL, _ names: Names) throws(EvaluationError) -> [TalkExample] {
        let files: [URL]
        do {
            files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        } catch {
            throw .unreadable(file: folder.path(percentEncoded: false))
        }
        var examples: [TalkExample] = []
        for file in files.filter({ $0.pathExtension == "txt" }).sorted(by: { $0.path() < $1.path() }) {
            examples += try TalkFile(file: file, names: names).examples()
        }
        guard !examples.isEmpty else { throw .empty(file: folder.path(percentEncoded: false)) }
        return examples
    }
}

/// Reads one file of examples, strictly: what isn't understood is an error with its line.
private struct TalkFile {
    let file: URL
    let names: TalkExample.Names

    func examples() throws(EvaluationError) -> [TalkExample] {
        var intent: String?
        var examples: [TalkExample] = []
        for (number, line) in try JSONLines.lines(of: file) {
            let text = line.trimmingCharacters(in: .whitespaces)
            if text.hasPrefix("#") { continue }
            if text.hasPrefix("@") {
                intent = try known(String(text.dropFirst()), among: names.intents, "an intent", number)
                continue
            }
            guard let intent else {
                throw malformed(number, "a line “@intent” before the first message")
            }
            examples.append(try example(text, intent, number))
        }
        return examples
    }

    private func example(_ line: String, _ intent: String, _ number: Int) throws(EvaluationError) -> TalkExample {
        var example = TalkExample(text: line, intent: intent, accept: [], asked: nil, known: [:], lastAnswer: nil)
        if line.hasPrefix("[") {
            guard let end = line.firstIndex(of: "]") else {
                throw malformed(number, "a situation in square brackets, “[asked=photos; product]”")
            }
            try read(situation: line[line.index(after: line.startIndex)..<end], into: &example, number)
            example.text = line[line.index(after: end)...].trimmingCharacters(in: .whitespaces)
        }
        if let bars = example.text.range(of: " || ", options: .backwards) {
            for name in example.text[bars.upperBound...].split(separator: ",") {
                let name = name.trimmingCharacters(in: .whitespaces)
                example.accept.append(try known(name, among: names.intents, "an intent", number))
            }
            example.text = example.text[..<bars.lowerBound].trimmingCharacters(in: .whitespaces)
        }
        guard !example.text.isEmpty else { throw malformed(number, "a message behind the brackets") }
        example.text = Self.unescaped(example.text)
        example.lastAnswer = example.lastAnswer.map(Self.unescaped)
        return example
    }

    /// A message has a line of its own: breaks inside of it are written out.
    private static func unescaped(_ text: String) -> String { text.replacingOccurrences(of: #"\u000a"#, with: "\n") }

    private func read(
        situation: Substring, into example: inout TalkExample, _ number: Int
    ) throws(EvaluationError) {
        // The shop's message comes last and may hold a semicolon.
        var situation = situation
        if let last = situation.range(of: "last=") {
            example.lastAnswer = situation[last.upperBound...].trimmingCharacters(in: .whitespaces)
            situation = situation[..<last.lowerBound]
        }
        for part in situation.split(separator: ";") {
            let part = part.trimmingCharacters(in: .whitespaces)
            if part.isEmpty { continue }
            let sides = part.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if sides[0] == "asked", sides.count == 2 {
                example.asked = try known(sides[1], among: names.asked, "a question", number)
            } else if part == "lastAnswer" {
                example.lastAnswer = example.lastAnswer ?? ""
            } else {
                let field = try known(sides[0], among: names.fields, "“asked=…”, “last=…” or a field", number)
                example.known[field] = .some(sides.count == 2 ? sides[1] : nil)
            }
        }
    }

    private func known(
        _ name: String, among names: Set<String>, _ what: String, _ number: Int
    ) throws(EvaluationError) -> String {
        if names.contains(name) { return name }
        throw malformed(number, "\(what), one of \(names.sorted().joined(separator: ", ")), found “\(name)”")
    }

    private func malformed(_ line: Int, _ expected: String) -> EvaluationError {
        .malformed(file: file.path(percentEncoded: false), line: line, expected: expected)
    }
}
