import ArgumentParser
import Foundation
import KnowledgeModel
import RAGService

struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Make and list the keys that `vitrina serve` takes.",
        subcommands: [NewKeyCommand.self, ListKeysCommand.self])
}

struct NewKeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a key, shown once; what is kept of it is a hash.",
        discussion: """
            Prints the key. With --file the line that lets it in is added to that file, for `vitrina serve --keys`; without, the line
            is printed as well. To take a key away, remove its line: a running service notices.
            """)

    @OptionGroup var output: OutputOptions

    @Option(help: ArgumentHelp("The file to add the line to; made where there is none.", valueName: "file"))
    var file: String?

    @Flag(help: "Let it ask other generations and read metrics, too.")
    var admin = false

    @Argument(help: "Who gets it; logs and metrics call it so.")
    var name: String

    func run() throws {
        let console = Console(options: output)
        try console.run {
            let (key, line) = try KeyRing.make(name: name, scopes: admin ? [.query, .admin] : [.query])
            if let file { try add(line, to: URL(filePath: file)) }
            if output.json {
                try console.print(json: NewKeyOutput(name: name, key: key, line: line))
            } else {
                console.print(key)
                if file == nil { console.print(line) }
                console.note(
                    console.language == .ru
                        ? "Ключ показан один раз: передайте его «\(name)»."
                        : "The key is shown once: give it to “\(name)”.")
            }
        }
    }

    private func add(_ line: String, to file: URL) throws {
        let path = file.path(percentEncoded: false)
        var text = ""
        if FileManager.default.fileExists(atPath: path) {
            text = try String(contentsOf: file, encoding: .utf8)
            if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
        }
        text += line + "\n"
        // What would not be read is not written: a name that is there already, a line that is broken.
        _ = try KeyRing(text)
        try Data(text.utf8).write(to: file, options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}

/// A key as JSON.
private struct NewKeyOutput: Encodable {
    var name: String
    var key: String
    var line: String
}

struct ListKeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the keys of a file by name.")

    @OptionGroup var output: OutputOptions

    @Argument(help: ArgumentHelp("The file of keys.", valueName: "file"))
    var file: String

    func run() throws {
        let console = Console(options: output)
        try console.run {
            let ring = try KeyRing(String(contentsOf: URL(filePath: file), encoding: .utf8))
            let keys = ring.entries.map { KeyOutput(name: $0.name, scopes: $0.scopes.map(\.rawValue).sorted()) }
            if output.json { return try console.print(json: keys) }
            for key in keys { console.print("\(key.name)  \(key.scopes.joined(separator: ","))") }
        }
    }
}

/// A key of a file as JSON.
private struct KeyOutput: Encodable {
    var name: String
    var scopes: [String]
}
