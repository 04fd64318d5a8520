import Foundation

/// What is to be forgotten.
public enum ForgetTarget: Hashable, Sendable {
    /// A phone by its last ten digits.
    case phone(digits: [UInt8])
    /// A person by the words of the name.
    case name(words: [String])
    /// A file by its path in the shop's folder.
    case source(path: String)

    /// Reads what was typed: a file where there is one of that path, a phone where there are ten digits and no letters, else a name.
    /// - Parameter paths: files that are there or that a generation holds.
    /// - Returns: nil for what is none of these.
    public init?(_ text: String, paths: some Collection<String>) {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let normal = trimmed.precomposedStringWithCanonicalMapping
        if let path = paths.first(where: {
            $0.precomposedStringWithCanonicalMapping == normal
                || $0.split(separator: "/").last.map { String($0).precomposedStringWithCanonicalMapping } == normal
        }) {
            self = .source(path: path)
            return
        }
        let letters = trimmed.unicodeScalars.contains { $0.properties.isAlphabetic }
        let digits = trimmed.utf8.filter { (0x30...0x39).contains($0) }.map { $0 - 0x30 }
        if !letters, digits.count >= PersonTraces.phoneDigits {
            self = .phone(digits: Array(digits.suffix(PersonTraces.phoneDigits)))
            return
        }
        let words = trimmed.split { !$0.isLetter && $0 != "-" && $0 != "\u{306}" }.map(String.init)
        guard letters, (1...4).contains(words.count), words.allSatisfy({ $0.count > 1 }), digits.isEmpty else {
            return nil
        }
        self = .name(words: words)
    }

    /// The forms of each word of a name, as keys.
    private static func forms(of word: String) -> Set<UInt64> {
        let forms = NameForms.all(of: word).union(Surname.forms(of: word)).union(NameForms.latin(of: word))
        return Set(forms.map(NameKey.hash))
    }

    /// The names to look for: all words beside each other, and each word alone that is nobody else's given name.
    private func names(_ words: [String]) -> [[Set<UInt64>]] {
        let forms = words.map(Self.forms)
        guard words.count > 1 else { return [forms] }
        let rare = forms.enumerated().filter { index, _ in
            let roles = RedactionLexicon.shared.roles[NameKey.hash(NameKey.folded(words[index]))] ?? []
            return roles.isDisjoint(with: .anyName) && !Surname.isPatronymic(NameKey.folded(words[index]))
        }.map { [$0.element] }
        return [forms] + rare
    }

    /// What finds the target.
    var traces: PersonTraces {
        switch self {
        case .phone(let digits): PersonTraces(isPhone: { $0 == digits })
        case .name(let words): PersonTraces(names: names(words).map { $0.map { forms in { forms.contains($0) } } })
        case .source(let path):
            // A short name like `chat.txt` tells nobody, and may stand anywhere; the path as a whole is looked for then.
            PersonTraces(literals: [Array((Self.name(of: path).utf8.count > 12 ? Self.name(of: path) : path).utf8)])
        }
    }

    /// Whether the target is a person, who may be in the shop's records, too.
    public var isPerson: Bool {
        switch self {
        case .phone, .name: true
        case .source: false
        }
    }

    /// Puts a mark in the place of the target in a text; nil where the text does not hold it.
    public func cleaner() -> @Sendable (_ text: String) -> String? {
        let traces = traces
        return { traces.cleaned($0) }
    }

    private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Rounds of the slow hash: of phones, which somebody could try out one after another, more than of names.
    private static let rounds = (phone: 50_000, other: 500)

    /// What `kb/forgotten` keeps.
    func entries(salt: Data, content: String?) -> [ForgottenEntry] {
        switch self {
        case .phone(let digits):
            let hash = SlowHash.hash(digits, salt: salt, rounds: Self.rounds.phone)
            return [ForgottenEntry(salt: salt, rounds: Self.rounds.phone, phone: hash)]
        case .name(let words):
            return names(words).map { name in
                let hashes = name.map { forms in
                    forms.sorted().map { SlowHash.hash($0, salt: salt, rounds: Self.rounds.other) }
                }
                return ForgottenEntry(salt: salt, rounds: Self.rounds.other, words: hashes)
            }
        case .source(let path):
            let hash = SlowHash.hash(path.utf8, salt: salt, rounds: Self.rounds.other)
            return [ForgottenEntry(salt: salt, rounds: Self.rounds.other, path: hash, content: content)]
        }
    }
}
