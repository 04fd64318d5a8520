import Foundation
import KBBuilder
import Parsers
import VectorIndex

/// A file to show, found by an argument.
struct InspectFiles {
    var url: URL
    /// The name to show it by: the argument, and behind that of a folder the path in it.
    var name: String
    /// Why there is nothing to read.
    var fault: InspectFault?

    /// The files that an argument names: itself, or what a folder holds, by name. Hidden files and the marks that office
    /// programs keep beside open documents are passed over in a folder, as are other kinds of files.
    static func named(_ argument: String) -> [InspectFiles] {
        let url = URL(filePath: argument)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder), isFolder.boolValue else {
            if !FileManager.default.fileExists(atPath: argument), let chat = citedChat(argument) { return [chat] }
            return [InspectFiles(url: url, name: argument)]
        }
        let names = FileManager.default.enumerator(atPath: argument)?.compactMap { $0 as? String } ?? []
        let base = argument.hasSuffix("/") ? argument : argument + "/"
        let files = names.filter { isRead($0, in: base) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { InspectFiles(url: URL(filePath: base + $0), name: base + $0) }
        return files.isEmpty ? [InspectFiles(url: url, name: argument, fault: .emptyFolder)] : files
    }

    /// The file of a chat that a citation calls `chat-3f9a2c41`, in the shop's folder.
    private static func citedChat(_ argument: String) -> InspectFiles? {
        guard let name = argument.split(separator: "/").last, name.hasPrefix("chat-"), name.utf8.count == 13 else {
            return nil
        }
        // Where there is no shop the argument is a file that is not there, and is told so.
        let found = try? ShopOptions.folder(named: nil).file(citedAs: IndexedSource.citedChats + name.dropFirst(5))
        return found.flatMap { $0 }.map { InspectFiles(url: $0, name: $0.path(percentEncoded: false)) }
    }

    private static func isRead(_ path: String, in base: String) -> Bool {
        let parts = path.split(separator: "/")
        guard let last = parts.last, FileKind(endingOf: last) != nil, !last.hasPrefix("~$"),
            !parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" })
        else { return false }
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: base + path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
