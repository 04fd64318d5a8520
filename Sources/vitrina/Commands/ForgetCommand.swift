import ArgumentParser
import Foundation
import KBBuilder
import KnowledgeModel

struct ForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove a person, a phone or a file from the knowledge base for good.",
        discussion: """
            Every generation that holds it is written anew; what is kept between builds and notes of the history are cleaned;
            then the bytes of every file under kb/ and var/ are searched. Plain text under var/ is cleaned; of databases and other
            files there you are told how to clean them. The exit status is 1 when a file still holds it, 2 when one is packed
            and can't be searched. It stays forgotten at later builds, though a document may still hold it.

            The shop's own files that hold it are listed. With --sources a person's own chats are removed and other chats in
            plain text are rewritten, without a backup; documents, workbooks and archives are for you to edit.
            """)

    @OptionGroup var options: ShopOptions

    @Flag(help: "Clean the shop's own chats, too. There is no backup.")
    var sources = false

    @Flag(help: "Only tell what would be done.")
    var dryRun = false

    @Flag(help: "Do it without being asked again.")
    var yes = false

    @Argument(
        help: "A phone in any spelling, a person's name, or a file: its path, or chat-3f9a2c41 as answers call a chat.")
    var what: [String]

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let forgetter = Forgetter(try KnowledgeBuilder(shop: options.folder))
            guard let target = try forgetter.target(what.joined(separator: " ")) else { throw ForgetRefusal.noTarget }
            if dryRun || !yes {
                let report = try forgetter.rehearse(target)
                if dryRun || report.isNothing && !console.options.json { return try console.tell(report, target) }
                guard !console.options.json, isatty(STDIN_FILENO) == 1 else { throw ForgetRefusal.notConfirmed }
                try console.tell(report, target)
                guard try console.confirms() else { return }
            }
            let report = try await Interruption.handled(saying: Interruption.forgetting) {
                try await forgetter.forget(target, cleansSources: sources)
            }
            try console.tell(report, target)
            if !report.after.isEmpty { throw ForgetRefusal.stillThere(files: report.after) }
            if !report.leftovers.isEmpty { throw ExitCode.doneWithProblems }
        }
    }
}

/// Why nothing was forgotten, or not all.
enum ForgetRefusal: WordedError {
    case noTarget
    case notConfirmed
    case stillThere(files: [String])

    var description: String { phrase.en }

    var phrase: Phrase {
        switch self {
        case .noTarget:
            Phrase(
                ru: "это не телефон, не имя и не файл магазина: напишите телефон целиком, имя словами или путь файла",
                en:
                    "that is no phone, no name and no file of the shop: give a whole phone, a name in words, or a file's path"
            )
        case .notConfirmed:
            Phrase(
                ru: "ничего не удалено: посмотрите с --dry-run, затем добавьте --yes",
                en: "nothing was removed: look with --dry-run, then add --yes")
        case .stillThere(let files):
            Phrase(
                ru:
                    "забыто не всё, осталось в \(files.joined(separator: ", ")): очистите, как сказано выше, и повторите команду",
                en:
                    "not all is forgotten, it is still in \(files.joined(separator: ", ")): clean that as told above and run "
                    + "the command again")
        }
    }
}

extension Console {
    /// Asks on the terminal.
    fileprivate func confirms() throws -> Bool {
        note(language == .ru ? "Удалить навсегда? Напишите «да»:" : "Remove for good? Type “yes”:")
        let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased()
        return answer == "да" || answer == "yes"
    }

    fileprivate func tell(_ report: ForgetReport, _ target: ForgetTarget) throws {
        if options.json { return try print(json: report) }
        tell(report)
    }
}
