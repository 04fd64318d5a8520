import Crypto
public import Foundation
import Synchronization

/// The list of what was forgotten, and what finds it again in the files at the next build.
public struct ForgottenList: Sendable {
    /// The file; it need not be there.
    public let file: URL
    private(set) var entries: [ForgottenEntry]

    /// Reads the list of a `kb` folder.
    /// - Throws: ``BuildError/system(file:reason:)`` when it is there and can't be read: what was forgotten must not come back
    ///   because a line is damaged.
    public init(of root: URL) throws(BuildError) {
        file = root.appending(path: "forgotten")
        let path = file.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else {
            entries = []
            return
        }
        do {
            let decoder = JSONDecoder()
            entries = try Data(contentsOf: file).split(separator: 0x0A).map {
                try decoder.decode(ForgottenEntry.self, from: Data($0))
            }
        } catch {
            throw .system(file: path, reason: "it is damaged: \(error.localizedDescription)")
        }
    }

    /// Whether nothing was forgotten.
    public var isEmpty: Bool { entries.isEmpty }

    /// The salt of all entries, so that a word is hashed once for all of them.
    var salt: Data {
        entries.first?.salt ?? Data((0..<16).map { _ in UInt8.random(in: .min ... .max) })
    }

    /// Adds entries and replaces the file in one step.
    mutating func add(_ new: [ForgottenEntry]) throws(BuildError) {
        entries += new.filter { !entries.contains($0) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        var bytes = Data()
        do {
            for entry in entries { bytes += try encoder.encode(entry) + [0x0A] }
        } catch {
            throw .system(file: file.path(percentEncoded: false), reason: error.localizedDescription)
        }
        try DurableFile.replace(file, with: bytes)
    }

    /// Equal for the same list; part of what a generation depends on.
    var fingerprint: String {
        var hash = SHA256()
        for entry in entries {
            hash.update(data: entry.phone ?? Data())
            hash.update(data: entry.path ?? Data())
            for form in (entry.words ?? []).joined() { hash.update(data: form) }
        }
        return entries.isEmpty ? "" : hash.finalize().prefix(8).map { String($0, radix: 16) }.joined()
    }

    /// Whether a file is forgotten: by its path, by its content under whatever name, or because its name tells a person.
    func holds(path: String, content: String, traces: PersonTraces) -> Bool {
        traces.match(path)
            || entries.contains { entry in
                (entry.content.map { !$0.isEmpty && $0 == content } ?? false)
                    || entry.path
                        == entry.path.map { _ in
                            SlowHash.hash(path.utf8, salt: entry.salt, rounds: entry.rounds)
                        } && entry.path != nil
            }
    }

    /// What finds phones and names of the list. It remembers every word it hashed.
    func traces() -> PersonTraces {
        let memory = HashMemory()
        let phones = entries.filter { $0.phone != nil }
        var traces = PersonTraces()
        if !phones.isEmpty {
            traces.isPhone = { digits in
                // A phone of Kazakhstan or Russia; any other run of ten digits is not worth the slow hash.
                guard digits[0] == 7 || digits[0] == 9 else { return false }
                return phones.contains { entry in
                    memory.hash(of: digits, salt: entry.salt, rounds: entry.rounds) == entry.phone
                }
            }
        }
        for entry in entries {
            guard let words = entry.words else { continue }
            traces.names.append(
                words.map { forms in
                    let forms = Set(forms)
                    return { key in
                        forms.contains(
                            memory.hash(
                                of: withUnsafeBytes(of: key.littleEndian) { Array($0) }, salt: entry.salt,
                                rounds: entry.rounds))
                    }
                })
        }
        return traces
    }

    /// Slow hashes by what they are of.
    private final class HashMemory: Sendable {
        private let known = Mutex<[[UInt8]: [Int: Data]]>([:])

        func hash(of bytes: [UInt8], salt: Data, rounds: Int) -> Data {
            if let hash = known.withLock({ $0[bytes]?[rounds] }) { return hash }
            let hash = SlowHash.hash(bytes, salt: salt, rounds: rounds)
            known.withLock { $0[bytes, default: [:]][rounds] = hash }
            return hash
        }
    }
}
