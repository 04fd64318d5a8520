import ArgumentParser
import Foundation
import KnowledgeModel
import Parsers

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Show what is read in files: blocks, cells or messages with their places.",
        discussion: """
            Needs no shop. Of a folder, every .docx, .xlsx, .txt and .zip file under it is shown. With --json, one line of
            JSON a file, whole unless --limit says otherwise; docs/inspect-json.md describes it. A file that can't be read
            is named with the reason and the remedy, the others are shown, and the exit status is 2.

            Citations call a chat by its content, chat-3f9a2c41, because its file is named after the customer; given that
            name, the chat is found in the shop's folder ($VITRINA_SHOP, else ./data, else this folder).
            """)

    @OptionGroup var output: OutputOptions

    @Flag(help: "Read page headers and footers of Word documents, too.")
    var headers = false

    @Option(help: ArgumentHelp("Show only this sheet of workbooks.", valueName: "name"))
    var sheet: String?

    @Option(
        help: ArgumentHelp(
            "Show at most so many blocks of a document, rows of a sheet, messages of a chat (default: 40, with --json all).",
            valueName: "n"))
    var limit: Int?

    @Flag(help: "Show everything, long texts unshortened.")
    var all = false

    @Argument(help: "Files, or folders to look through.", completion: .file())
    var files: [String]

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit: expected 0 or more") }
        if limit != nil, all { throw ValidationError("--limit and --all exclude each other") }
    }

    func run() throws {
        let console = Console(options: output)
        let options = Inspector.Options(
            readsPageMargins: headers, sheet: sheet, limit: limit ?? (all || output.json ? nil : 40),
            shortensTexts: !all)
        let inspector = Inspector(console: console, options: options)
        var hasFailed = false
        try console.run {
            for (index, found) in files.lazy.flatMap(InspectFiles.named).enumerated() {
                if index > 0, !output.json { console.print() }
                if try !show(found, with: inspector) { hasFailed = true }
            }
            if hasFailed { throw ExitCode.doneWithProblems }
        }
    }

    /// Shows one file; false when it can't be read.
    private func show(_ found: InspectFiles, with inspector: Inspector) throws -> Bool {
        let json = JSONLine()
        var fault = found.fault
        if fault == nil {
            do {
                try inspector.show(found.url, named: found.name, json: json)
            } catch let error as ParserError {
                fault = InspectFault(error)
            } catch let error as InspectFault {
                fault = error
            } catch {
                fault = .noRoom(error)
            }
        }
        if let fault {
            json.discard()
            inspector.refuse(fault, named: found.name, json: json)
        }
        if output.json { try json.finish(to: .standardOutput) }
        return fault == nil
    }
}
