import ArgumentParser
import Foundation
import KBBuilder
import KnowledgeModel

/// Where a command's words go: data to standard output, progress and problems to standard error.
struct Console {
    let options: OutputOptions
    /// The language of texts for people; asked for once, because looking into the environment takes long.
    let language: Phrase.Language

    init(options: OutputOptions) {
        self.options = options
        language = options.language
    }

    /// Prints a line of data.
    func print(_ line: String = "") {
        Self.write(Self.printable(line) + "\n", to: .standardOutput)
    }

    /// Prints a line of data in the user's language.
    func print(ru: String, en: String) {
        print(language == .ru ? ru : en)
    }

    /// Prints a line about the work itself.
    func note(_ line: String) {
        Self.write(Self.printable(line) + "\n", to: .standardError)
    }

    /// Prints a value as JSON, keys sorted.
    func print(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// A line without control characters: a file's name or text must not steer the terminal.
    private static func printable(_ line: String) -> String {
        guard line.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F || $0 == 0xC2 }) else {
            return line
        }
        var shown = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
            shown.append(isControl ? "\u{FFFD}" : scalar)
        }
        return String(shown)
    }

    private static func write(_ text: String, to handle: FileHandle) {
        // A reader that went away (`vitrina search … | head -1`) wants no more; there is nobody left to tell.
        try? handle.write(contentsOf: Data(text.utf8))
    }

    /// Runs a command's work. An error is told in one line (with `--json` as an object on standard output, too) and ends
    /// the command with status 1.
    func run(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch {
            throw try status(after: error)
        }
    }

    /// The same for work that waits.
    func run(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch {
            throw try status(after: error)
        }
    }

    /// Tells an error.
    /// - Returns: the status to end with.
    private func status(after error: any Error) throws -> ExitCode {
        if let code = error as? ExitCode { return code }
        var problems: [Problem] = []
        if case BuildError.nothingReadable(_, let found) = error { problems = found }
        for problem in problems { note(line(for: problem)) }
        let text = (error as? any WordedError)?.phrase[language] ?? "\(error)"
        // Who stops a command knows that it did; it is no error.
        note(error is Interruption ? text : (language == .ru ? "Ошибка: " : "Error: ") + text)
        if options.json {
            let outputs = problems.map { ProblemOutput($0, language: language) }
            try print(json: FailureOutput(error: .init(message: text, problems: outputs.isEmpty ? nil : outputs)))
        }
        return (error as? Interruption).map { ExitCode(128 + $0.signal) } ?? .failure
    }
}

/// An error as JSON.
struct FailureOutput: Encodable {
    var error: Content

    struct Content: Encodable {
        var message: String
        /// What is wrong in the files, where that is why.
        var problems: [ProblemOutput]?
    }
}

extension ExitCode {
    /// The work was done, and a file could not be read.
    static let doneWithProblems = ExitCode(2)
}
