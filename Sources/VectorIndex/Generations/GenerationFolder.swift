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
        guard let first = try named() else { return nil }
        if isThere(first) { return first }
        // The next one may have been published, and this one removed, between the two looks.
        if let other = try named(), other != first, isThere(other) { return other }
        throw .damaged(
            path: pointer.path(percentEncoded: false),
            detail: "\(Self.name(of: first.number)), which it names, is missing")
    }

    /// Opens the generation in use, whatever is published, removed or replaced at that moment.
    /// - Parameter open: opens a generation's file.
    /// - Returns: nil when none was ever published.
    /// - Throws: ``IndexError`` of ``current()``, and what `open` throws for a generation that still is in use.
    public func openCurrent<Value>(_ open: (Generation) throws -> Value) throws -> Value? {
        guard var generation = try current() else { return nil }
        while true {
            do {
                return try open(generation)
            } catch {
                // Whoever publishes faster than files can be opened ends nowhere; numbers only grow while that goes on.
                guard let next = try current(), next != generation else { throw error }
                generation = next
            }
        }
    }

    /// The generation that the pointer names, be it there or not; nil without a pointer.
    private func named() throws(IndexError) -> Generation? {
        let path = pointer.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let text: String
        do {
            text = try String(contentsOf: pointer, encoding: .utf8)
        } catch {
            throw .database(path: path, detail: error.localizedDescription)
        }
        guard let number = Self.number(inName: text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw .damaged(path: path, detail: "it names no generation")
        }
        return Generation(number: number, file: file(of: number))
    }

    private func isThere(_ generation: Generation) -> Bool {
        FileManager.default.fileExists(atPath: generation.file.path(percentEncoded: false))
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
