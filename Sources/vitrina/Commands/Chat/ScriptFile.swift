import Bot
import Foundation

/// Dialogues on disk.
enum ScriptFile {
    /// The dialogues at a path: a file, or all texts of a folder, by name.
    static func files(_ path: String) throws -> [URL] {
        let url = URL(filePath: path)
        guard (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true else { return [url] }
        return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    /// Reads a dialogue.
    static func read(_ file: URL) throws -> DialogueScript {
        do {
            return try DialogueScript(reading: try String(contentsOf: file, encoding: .utf8))
        } catch let error as DialogueScriptError {
            throw ScriptFault(file: file.lastPathComponent, error: error)
        }
    }
}

/// A file that is no dialogue.
struct ScriptFault: Error, CustomStringConvertible {
    var file: String
    var error: DialogueScriptError
    var description: String { "\(file), \(error)" }
}
