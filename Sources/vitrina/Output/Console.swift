import ArgumentParser
import Foundation
import KBBuilder
import KnowledgeModel

/// Where a command's words go: data to standard output, progress and problems to standard error.
struct Console {
    let options: OutputOptions

    var language: Phrase.Language { options.language }

    /// Prints a line of data.
    func print(_ line: String = "") {
        Self.write(line + "\n", to: .standardOutput)
    }

    /// Prints a line of data in the user's language.
    func print(ru: String, en: String) {
        print(language == .ru ? ru : en)
    }

    /// Prints a line about the work itself.
    func note(_ line: String) {
        Self.write(line + "\n", to: .standardError)
    }

    /// Prints a value as JSON, keys sorted.
    func print(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
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
        } catch let code as ExitCode {
            throw code
        } catch {
            let text = (error as? BuildError)?.phrase[language] ?? "\(error)"
            note((language == .ru ? "Ошибка: " : "Error: ") + text)
            if options.json { try print(json: FailureOutput(error: .init(message: text))) }
            throw ExitCode.failure
        }
    }
}

/// An error as JSON.
struct FailureOutput: Encodable {
    var error: Content

    struct Content: Encodable {
        var message: String
    }
}

extension ExitCode {
    /// The work was done, and a file could not be read.
    static let doneWithProblems = ExitCode(2)
}
