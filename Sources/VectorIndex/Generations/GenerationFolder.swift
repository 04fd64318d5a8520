public import Foundation

/// The generations of a shop's knowledge base on disk: `kb/generations/000012.sqlite`, and `kb/current`, a text file that
/// names the one in use.
public struct GenerationFolder: Hashable, Sendable {
    /// The folder `kb`.
    public var root: URL

    /// Creates the paths under a `kb` folder. Nothing is read.
    public init(root: URL) {
        self.root = root
    }

    /// A published generation.
    public struct Generation: Hashable, Sendable {
        /// Its number, from 1.
        public var number: Int
        /// Its file.
        public var file: URL

        /// Names a generation's file; nothing is read.
        public init(number: Int, file: URL) {
            self.number = number
            self.file = file
        }
    }

    /// Where generations lie.
    public var generations: URL { root.appending(path: "generations") }
    /// The file that names the generation in use.
    public var pointer: URL { root.appending(path: "current") }

    /// The file of a generation, whether it exists or not.
    public func file(of number: Int) -> URL { generations.appending(path: Self.name(of: number)) }

    /// The file name of a generation: six digits at least, so that names sort as numbers do.
    public static func name(of number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".sqlite"
    }

    /// The generation in use, or nil when none was ever published.
    /// - Throws: ``IndexError/damaged(path:detail:)`` when the pointer names no generation, or one that is missing.
    public func current() throws(IndexError) -> Generation? {
        let path = pointer.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let text: String
        do {
            text = try String(contentsOf: pointer, encoding: .utf8)
        } catch {
            throw .database(path: path, detail: error.localizedDescription)
        }
        let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let number = Self.number(inName: name) else {
            throw .damaged(path: path, detail: "it names no generation")
        }
        guard FileManager.default.fileExists(atPath: file(of: number).path(percentEncoded: false)) else {
            throw .damaged(path: path, detail: "\(name), which it names, is missing")
        }
        return Generation(number: number, file: file(of: number))
    }

    /// Whether a generation was ever published, be the pointer whole or not.
    public func hasPointer() -> Bool { FileManager.default.fileExists(atPath: pointer.path(percentEncoded: false)) }

    /// Numbers of the generations on disk, ascending; none where the folder is not there.
    /// - Throws: ``IndexError/database(path:detail:)`` when the folder can't be listed: a number taken for free must be free.
    public func numbers() throws(IndexError) -> [Int] {
        let path = generations.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).compactMap(Self.number(inName:)).sorted()
        } catch {
            throw .database(path: path, detail: error.localizedDescription)
        }
    }

    private static func number(inName name: String) -> Int? {
        guard name.hasSuffix(".sqlite"), let number = Int(name.dropLast(7)), number > 0, name == Self.name(of: number)
        else { return nil }
        return number
    }
}
