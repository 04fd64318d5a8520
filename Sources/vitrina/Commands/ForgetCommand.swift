import ArgumentParser
import Foundation
import KBBuilder
import KnowledgeModel
import ShopRecords

struct ForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove a person, a phone or a file from the knowledge base for good.",
        discussion: """
            Every generation that holds it is written anew; what is kept between builds and notes of the history are cleaned;
            then the bytes of every file under kb/ and var/ are searched. From the shop's records, var/shop.sqlite, a person's
            conversations go; orders stay for the books without name, city and address. Plain text under var/ is cleaned; of
            other programs' databases and other files there you are told how to clean them. The exit status is 1 when a file still holds it, 2 when one is packed
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
            let builder = try KnowledgeBuilder(shop: options.folder)
            guard let target = try Forgetter(builder).target(what.joined(separator: " ")) else {
                throw ForgetRefusal.noTarget
            }
            let records = try RecordsForgetting(of: target, in: options.folder)
            let forgetter = Forgetter(builder, cleanedByOthers: records == nil ? [] : RecordsForgetting.files)
            if dryRun || !yes {
                let found = ForgetAnswer(
                    report: try forgetter.rehearse(target), records: try await records?.rehearse())
                if dryRun || found.isNothing && !console.options.json { return try console.tell(found) }
                guard !console.options.json, isatty(STDIN_FILENO) == 1 else { throw ForgetRefusal.notConfirmed }
                try console.tell(found)
                guard try console.confirms() else { return }
            }
            let done = try await Interruption.handled(saying: Interruption.forgetting) {
                // First, so that the search of all bytes at the end looks at them, too.
                let forgotten = try await records?.forget()
                return ForgetAnswer(
                    report: try await forgetter.forget(target, cleansSources: sources), records: forgotten)
            }
            try console.tell(done)
            let report = done.report
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

    fileprivate func tell(_ answer: ForgetAnswer) throws {
        if options.json { return try print(json: answer) }
        tell(answer.report, answer.records)
    }
}

/// What was found and forgotten, in the knowledge base and in the shop's records.
private struct ForgetAnswer: Encodable {
    var report: ForgetReport
    /// nil where there are no records, and for files.
    var records: ForgottenRecords?

    var isNothing: Bool { report.isNothing && (records?.isNothing ?? true) }

    private enum CodingKeys: String, CodingKey {
        case records
    }

    func encode(to encoder: any Encoder) throws {
        try report.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(records, forKey: .records)
    }
}

/// Forgetting a person in the shop's records.
private struct RecordsForgetting {
    private let records: ShopRecords
    private let person: ForgottenPerson

    /// The files of the records, by their paths in the shop's folder.
    static let files = Set(["", "-wal", "-shm"].map { "var/shop.sqlite" + $0 })

    /// nil where there are no records, and for files, which are not in them.
    init?(of target: ForgetTarget, in shop: ShopFolder) throws(RecordsError) {
        guard target.isPerson, FileManager.default.fileExists(atPath: shop.records.path(percentEncoded: false)) else {
            return nil
        }
        do throws(RecordsError) {
            records = try ShopRecords(at: shop.records)
        } catch .otherFile {
            // Another program's: its bytes are searched like those of any other file.
            return nil
        }
        let cleaned = target.cleaner()
        person = ForgottenPerson(isNamed: { cleaned($0) != nil }, cleaned: cleaned)
    }

    func rehearse() async throws(RecordsError) -> ForgottenRecords { try await records.rehearseForgetting(person) }

    func forget() async throws(RecordsError) -> ForgottenRecords { try await records.forget(person) }
}
